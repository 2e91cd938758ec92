### このパソコンに有効期限を保存したカード。

cards-save-button = 有効期限を保存する
cards-save-heading = このカードを何と呼びますか？
cards-save-intro = { -brand }は2つの有効期限をこのパソコンに保存し、最初の画面に残りの日数を表示します。だれのカードかわかる呼び名をつけてください。フルネームや番号はいりません。
cards-name = カードの呼び名
cards-name-example = 例：わたし、母、カード2
cards-name-empty = 先に呼び名を入力してください。
cards-name-taken = 同じ呼び名の保存したカードがあります。同じカードなら、もう一度「保存する」を押してください。違うカードなら、別の呼び名にしてください。
cards-born = 生年月日（空欄でもかまいません）
cards-born-example = 例：1985-03-07、昭和60年3月7日。この日を使った暗証番号にしようとすると、{ -brand }がお知らせします。
cards-born-wrong = 日付として読み取れません。1985-03-07のように、年、月、日を入力してください。
cards-keep-button = 保存する
cards-saved-title = 「{ $label }」の有効期限を保存しました
cards-saved-text = 残りの日数は、最初の画面に表示されます。

cards-title = 保存したカード
cards-read-on = { $date }にカードから読み取りました。更新したあとは、もう一度カードを読み取り、同じ呼び名で保存してください。
cards-rename-button = 呼び名を変える
cards-rename-heading = カードの新しい呼び名
cards-delete-button = 削除
cards-deleted-title = 「{ $label }」を削除しました
cards-undo-button = 元に戻す
cards-none-title = 保存したカードはありません
