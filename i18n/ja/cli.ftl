### コマンドライン。コマンドとオプションの名前は訳しません。

cli-usage = 使い方：
cli-help-window = 後ろに何も付けなければ、ウィンドウを開きます
cli-help-photo = 写真をチェックします（フォルダーなら、その中のすべての写真）
cli-help-card = カードリーダーのカードを読み取ります（暗証番号は聞かず、何も変えません）
cli-help-dates = 入力した情報から、カードと電子証明書の有効期限を計算する
cli-help-remind = 期限が近いことなどのお知らせを表示して、終わります
cli-help-self-test = フォント、言語、写真の条件、顔を見つける部品、設定のフォルダーを点検します
cli-help-version = バージョンを表示します
cli-help-help = この説明を表示します
cli-help-lang = 言語：en、ja、zh-Hans、zh-Hant、ko、pt-BR、es
cli-help-json = ほかのプログラムで使う形で出力します
cli-help-today = この日を今日として判定します（YYYY-MM-DD）
cli-help-reason = 公式に認められている事情：religion（宗教）、medical（病気やけが）、infant（赤ちゃん）
cli-unknown-command = 「{ $command }」というコマンドはありません。
cli-unknown-option = 「{ $option }」というオプションは、ここでは使えません。
cli-missing-value = { $option }の後ろに値がありません。
cli-extra-word = 「{ $word }」は余分です。
cli-bad-value = 「{ $value }」は、{ $option }の値として使えません。
cli-missing-option = { $option }が必要です。
cli-no-files = 写真かフォルダーを1つ以上指定してください。
cli-see-help = 使い方は「temoto --help」で見られます。
cli-self-test-fonts = フォント
cli-self-test-languages = 言語
cli-self-test-rules = 写真の条件
cli-self-test-models = 顔を見つける部品
cli-self-test-settings = 設定のフォルダー
cli-self-test-ok = 問題なし
cli-self-test-failed = 問題あり

## ウィンドウを開けないとき

start-failed-title = { -brand }のウィンドウを開けません
start-stopped-title = { -brand }が止まりました
start-failed-text = このパソコンの何かが原因で、{ -brand }のウィンドウを開けません。パソコンを再起動して、もう一度試してください。
start-stopped-text = うまく動かなくなり、{ -brand }のウィンドウが閉じました。設定は残っています。写真も変わっていません。もう一度{ -brand }を開いてください。
start-failed-log = 手伝ってくれる人がいれば、このファイルを見せてください：{ $path }
start-failed-hint = 写真のチェックは、ターミナルからもできます：temoto photo FILE
