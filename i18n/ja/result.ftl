result-show-fine-button = 問題のない点を見る（{ $count }）
result-hide-fine-button = 問題のない点を閉じる
result-eye-button = 自分の目で見るところ
result-reason-set-title = 選んだ事情：{ $reason }
result-reason-change-button = 変更する・取り消す
result-reason-again-button = もう一度チェックする
result-reason-done-button = 完了
result-infant-button = 小さな子どもの写真
