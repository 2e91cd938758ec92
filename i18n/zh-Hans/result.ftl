result-show-fine-button = 查看没问题的项目（{ $count }）
result-hide-fine-button = 收起没问题的项目
result-eye-button = 只有您能看出的地方
result-reason-set-title = 您的原因：{ $reason }
result-reason-change-button = 更改或取消
result-reason-again-button = 重新检查
result-reason-done-button = 完成
result-infant-button = 小孩子的照片
