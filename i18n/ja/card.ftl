### カードリーダーとカード。

card-heading = カードリーダーでマイナンバーカードを見る
card-intro = { -brand }は、暗証番号をあと何回試せるか、カードがいつまで使えるかを表示します。暗証番号の変更もできます。見るだけなら、暗証番号は必要なく、カードの中身も変わりません。

card-absent-title = このパソコンは、まだカードリーダーを使えません
card-absent-text = 必要なサービス「pcscd」がありません。このパソコンを管理している人に、入れてもらってください（DebianやUbuntuでは：sudo apt install pcscd）。
card-stopped-title = カードリーダー用のサービスが動いていません
card-stopped-text-linux = パソコンを再起動してください。それでもだめなときは、管理している人に「pcscd」を起動してもらってください（sudo systemctl start pcscd.socket）。
card-stopped-text-windows = カードリーダーをつなぐか、一度抜いてつなぎ直してください。Windowsのサービス「Smart Card」が自動で動きます。それでもだめなときは、パソコンを再起動してください。
card-stopped-text-mac = カードリーダーを一度抜いて、つなぎ直してください。それでもだめなときは、パソコンを再起動してください。
card-no-reader-title = カードリーダーをつないでください
card-no-reader-text = パソコンのUSBにつないでください。「マイナンバーカード対応」と書かれたものが必要です。
card-none-title = カードをリーダーに置いてください
card-none-text = ケースから出して、リーダーの上に平らに置くか、金色のICチップのほうから差し込み、そのままにしてください。
card-reading-title = カードを読み取っています…
card-reading-text = 動かさずに、数秒お待ちください。
card-busy-title = ほかのプログラムがカードを使っています
card-busy-text = カードを使っているほかのプログラムやウェブページを閉じて、「もう一度読み取る」を押してください。
card-mute-title = カードが反応しません
card-mute-text = カードを一度外して、少し待ってから置き直してください。ケースから出し、向きを確かめ、金属の上は避け、ほかのカードと重ねないでください。

card-mine-title = マイナンバーカードです
card-old-title = 古い住民基本台帳カード（住基カード）です
card-old-text = 2015年12月まで配られていたカードで、もう使えません。市区町村の窓口に返してください。マイナンバーカードの申請も窓口で相談できます。
card-phone-title = これはスマートフォンです
card-phone-text = { -brand }が読み取るのはカードだけです。カードをリーダーに置いてください。
card-other-title = マイナンバーカードではありません
card-other-text = 在留カードや交通系カードなど、ほかのカードのようです。マイナンバーカードだけをリーダーに置いてください。
card-again-button = もう一度読み取る
card-reader = カードリーダー：{ $name }

card-dates-title = いつまで使えるか
card-expires = カード
card-user-certificate = 利用者証明用電子証明書
card-expires-unknown = わかりません。カードに印刷された日付を見てください。
card-certificate-unknown = わかりません。市区町村の窓口で聞いてください。
card-ended = 期限が切れています。市区町村の窓口へ行ってください。
card-ends-soon = もうすぐ期限が切れます。その前に市区町村の窓口で更新してください。在留期間も同じころに終わる方は、先に在留期間を更新してください。
card-certificate-hint = 署名用電子証明書は読み取りません。名前と住所が入っているからです。

card-tries-title = あと何回試せるか
card-tries-hint = 暗証番号を間違えるたびに、試せる回数が1回減ります。正しく入れれば元の回数に戻りますが、時間がたっても戻りません。0回になるとロックされます。
card-pin-user = 利用者証明用（数字4桁）
card-pin-signature = 署名用（英数字6～16文字）
card-pin-entry-support = 券面事項入力補助用（数字4桁）
card-pin-register = 住民基本台帳用（数字4桁）
card-tries-left = あと{ $left }回（最大{ $most }回）
card-tries-blocked = ロックされています
card-tries-unknown = わかりません
card-tries-last = 自信がなければ、試さないでください。もう1回間違えるとロックされます。
card-reset-office = カードを持って市区町村の窓口へ行き、暗証番号の再設定を頼んでください。
card-reset-shop = 利用者証明用と署名用の暗証番号は、どちらか片方がわかれば、もう片方を窓口に行かずに再設定できます。まずスマホのアプリ「JPKI暗証番号リセット」を使い、そのあとコンビニのコピー機で手続きしてください。
card-register-differs = 住民基本台帳用の暗証番号はカードの2か所にあり、残りの回数が違っています。少ないほうを表示しています。市区町村の窓口で相談してください。
card-no-pins = 数字4桁の暗証番号が、すべてロックされています。顔認証マイナンバーカードなら、暗証番号がないカードなので、これで問題ありません。
