### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = 何をすればよいか調べる
home-guide-text = カードをなくした、引っ越した、暗証番号を忘れた、在留期間が延びた。そんなときにすること、持って行くもの、かかるお金がわかります。窓口で見せるシートも作れます。

## The list of situations

plan-heading = 何について知りたいですか？
plan-search-label = 検索
plan-search-example = 例：カードをなくした、引っ越し、ビザ
plan-search-found = 見つかった数：{ $count }
plan-search-none-title = この言葉では見つかりませんでした
plan-search-none-text = 別の言葉で検索するか、下から選んでください。
plan-group-trouble = カードのトラブル
plan-group-renew = カードや電子証明書の期限
plan-group-stay = 在留期間や在留資格の変更
plan-group-life = 暮らしの変化
plan-group-pins = 暗証番号
plan-group-get = カードを作る
plan-group-know = 知っておきたいこと

## Questions

plan-whose-heading = だれのカードですか？
plan-whose-other = ほかのカード
plan-whose-other-text = この場合、つけたチェックは保存されません。

## A plan

plan-now-title = 今すぐすること
plan-steps-title = すること
plan-know-title = 知っておくこと
plan-bring-title = 持って行くもの
plan-fees-title = かかるお金
plan-times-title = かかる時間
plan-late-title = 遅れたとき
plan-otherwise-title = そのままにすると
plan-elsewhere-title = ほかに変わること
plan-only-for = 次の場合だけ：{ $answer }
plan-by-over = 最終日は{ $date }でした。過ぎていても、できるだけ早く行き、どうなるか聞いてください。
plan-by-earlier = これより早いこともあります。この項目の質問に答えてください。
plan-by-immigration-closed = { $date }まで。この日は入管（出入国在留管理局）が休みなので、最後に行けるのは{ $open }です。残りの日数：{ $days }
plan-by-immigration-late = { $date }まで。その日まで入管（出入国在留管理局）は休みです。次に開く日に、まだ手続きできるかどうか聞いてください。
plan-by-card-end = カードの期限が切れる前にしてください。カードの日付を見てください。
plan-by-certificate-end = 電子証明書の期限が切れる前にしてください。
plan-by-stay-end = 在留期間が終わる前にしてください。
plan-date-button = 日付を入力する
plan-change-date-button = 日付を直す
plan-contact-always = 紛失・盗難：昼も夜も、1年中
plan-contact-languages = 言語：{ $languages }
plan-copy-button = { $number }をコピー
plan-copied = 番号をコピーしました。
plan-sources-button = 出典を見る
plan-sources-hide-button = 出典を隠す
plan-sources-text = ここに書いたことは、次の役所やページによるものです。かっこの中は、最後に読んだ日です。最後に判断するのは、市区町村の窓口です。
plan-old-title = 情報が古いかもしれません
plan-old-text = 最後に読んだのが{ $date }の出典があります。今も同じかどうか、窓口で聞いてください。
plan-sheet-button = 窓口用シート
plan-answers-button = 答えを変える
plan-related-title = 関連するページ
plan-ticks-kept = つけたチェックは、「{ $label }」といっしょに保存されます。
plan-ticks-not-kept = チェックは、この案内を閉じると消えます。最初の画面でカードを保存すると、チェックが残り、期限の日もここに出ます。

## The sheet for the counter

sheet-heading = 窓口用シート
sheet-text = 紙に印刷するか、この画面のまま、窓口で見せてください。マイナンバーと暗証番号は載りません。
sheet-include-title = シートに載せるもの
sheet-include-bring = 「持って行くもの」でチェックをつけたもの
sheet-include-count = チェックした数：{ $count }
sheet-include-status = どのような資格で日本に住んでいるか
sheet-include-dates = カードと在留期間がいつまで有効か
sheet-include-phrases = 指さして使う文
sheet-tick-all-button = すべて選ぶ
sheet-untick-all-button = すべて外す
sheet-print-button = 印刷用に開く
sheet-save-button = ファイルに保存する
sheet-large-button = 大きな文字で表示する
sheet-open-title = ブラウザーに窓口用シートが開きます
sheet-open-text = そこから印刷してください。ページが開かないときは、ファイルに保存して、そのファイルを開いてください。
sheet-not-open-title = シートを開けませんでした
sheet-not-open-text = ファイルに保存して、そのファイルをブラウザーで開いてください。
sheet-next-button = 次へ
sheet-previous-button = 前へ
sheet-large-place = { $number } / { $count }
sheet-request-title = お願いしたいこと
sheet-bring-title = 持ってきたもの
sheet-about-title = わたしについて
sheet-card = カードの有効期限
sheet-stay = 在留期間の満了日
sheet-phrases-title = お聞きしたいこと・お願い（指でさします）
sheet-foot = { -brand }で作りました。{ -brand }は公式のプログラムではありません。
