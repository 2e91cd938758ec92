result-show-fine-button = 查看沒問題的項目（{ $count }）
result-hide-fine-button = 收起沒問題的項目
result-eye-button = 只有您看得出的地方
result-reason-set-title = 您的原因：{ $reason }
result-reason-change-button = 更改或取消
result-reason-again-button = 重新檢查
result-reason-done-button = 完成
result-infant-button = 小孩子的照片
