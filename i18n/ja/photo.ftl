### 写真のページと、写真のファイルについて伝えるすべての言葉。

## ページ

photo-heading = 顔写真をチェックする
photo-intro = マイナンバーカードの申請で送る写真を選んでください。{ -brand }は写真を読み取るだけで、書き換えません。
photo-choose-button = 写真を選ぶ
photo-choose-another-button = 別の写真をチェックする
photo-drop-hint = 写真や、写真の入ったフォルダーをここへドラッグしても、チェックできます。フォルダーの中のフォルダーは対象外です。
photo-drop-now = ここで放すと、この写真をチェックします
photo-dialog-title = 写真を選んでください
photo-dialog-failed = 写真を選ぶ画面が出ないときは、フォルダーから写真をここへドラッグしてください。
photo-dialog-missing = 写真を選ぶ画面が出ないときは、このパソコンに必要な部品（xdg-desktop-portalかzenity）がありません。管理している人に聞いてください。
photo-rules-title = オンライン申請に使える写真の条件
photo-checking = 写真をチェックしています…
photo-checking-many = 写真をチェックしています：{ $total }枚中{ $done }枚
photo-cancelled = チェックを途中でやめました。何も変わっていません。
photo-cancelled-many = チェックを途中でやめました。チェックできたのは、{ $total }枚中{ $done }枚です。何も変わっていません。
photo-several-title = 選んだ写真
photo-picture-name = 選んだ写真：{ $name }
photo-no-preview = このファイルは、ここに表示できません。

## 全体の結果

photo-ready-title = この写真は使えそうです
photo-ready-text = { -brand }では問題は見つかりませんでした。自分の目でしか確かめられないこともあるので、下のリストを見てください。最後に判断するのは、市区町村の窓口です。
photo-look-again-title = 送る前に確かめてください
photo-look-again-text = この写真は受け付けられるかもしれませんが、問題になりそうなところがあります。
photo-not-accepted-title = この写真は、おそらく受け付けられません
photo-not-accepted-text = 条件に合わないところがあります。どこが合わないのか、どうすればよいかを、ここで説明します。
photo-unreadable-title = このファイルはチェックできません
photo-unreadable-text = { -brand }は、このファイルを写真として読み取れませんでした。

## 一覧とターミナルで使う短い言い方

photo-verdict-ready = 使えそうです
photo-verdict-look-again = 確認が必要です
photo-verdict-not-accepted = 受け付けられないおそれ
photo-verdict-unreadable = 読み取れません

## 結果のまとまり

photo-group-stops-title = 申請に使えない理由
photo-group-look-title = 確かめてほしいところ
photo-group-fine-title = 問題のないところ
photo-group-unknown-title = { -brand }にはわからないところ
photo-asked-label = 条件：
photo-mend-label = こうしてください：

## チェックの名前

photo-check-format = ファイルの種類
photo-check-colour-mode = 色の形式
photo-check-file-size = ファイルサイズ
photo-check-pixel-size = 縦と横の大きさ
photo-check-damaged = ファイルの状態
photo-check-orientation = 写真の向き
photo-check-taken-date = 写真を撮った日
photo-check-edited = 写真の加工
photo-check-jpeg-quality = 圧縮の強さ
photo-check-picture = 写真の写り方

## それぞれの条件

photo-asked-format = JPEGファイル（名前の最後は、たいてい「.jpg」）。
photo-asked-colour-mode = 画面用のふつうの色（RGB）。白黒の写真でもかまいません。
photo-asked-file-size = ファイルサイズが{ $min }から{ $max }まで。
photo-asked-pixel-size = 縦も横も、{ $min }ピクセルから{ $max }ピクセルまで。
photo-asked-damaged = どのプログラムでも開ける、壊れていないファイル。
photo-asked-orientation = 正しい向きで保存された写真。
photo-asked-taken-date = 撮ってから{ $months }か月以内の写真。
photo-asked-edited = 加工していない写真。公式のページによると、加工した写真は受け付けられないことがあります。
photo-asked-jpeg-quality = 画質が{ $quality }以上（最高は100。公式の条件ではなく、{ -brand }が決めた目安です）。

## わかったこと：ファイルの種類

photo-format-jpeg = JPEGファイルです。
photo-format-other = このファイルはJPEGではなく、{ $format }です。
photo-format-disguised = 名前はJPEGですが、中身は{ $format }です。
photo-format-name-raw = カメラのRAWファイル
photo-format-name-video = 動画
photo-mend-heic = iPhoneでは、「設定」>「カメラ」>「フォーマット」で「互換性優先」を選んでから、撮り直してください。または、その写真を自分あてにメールで送ってください。多くのメールアプリは、送るときに写真をJPEGに変えます。
photo-mend-png = スクリーンショットか、インターネットから保存した画像のようです。カメラで撮ったままの写真を使ってください。その写真もJPEGでないときは、Windowsでは「ペイント」で開き、「ファイル」>「名前を付けて保存」>「JPEG画像」を選びます。Macでは「プレビュー」で開き、「ファイル」>「書き出す」を選んで、フォーマットをJPEGにします。
photo-mend-webp = ウェブページやチャットから保存した画像は、WebPになっていることがよくあります。カメラで撮ったままの写真を使ってください。または、ペイント（Windows）かプレビュー（Mac）で開いて、JPEGで保存してください。
photo-mend-pdf = PDFは書類用のファイルです。スマホやカメラで写真を撮るか、写真店でJPEGのファイルをもらってください。
photo-mend-raw = カメラの設定で、保存の形式をJPEGにしてください。または、カメラに付属のソフトで、写真をJPEGで保存してください。
photo-mend-video = 動画は使えません。ふつうの写真を撮ってください。iPhoneでは、先にLive Photosをオフにしてください。
photo-mend-other-format = ペイント（Windows）かプレビュー（Mac）で開いて、JPEGで保存してください。うまくいかないときは、スマホで撮り直してください。

## 色

photo-colour-rgb = 画面用のふつうの色（RGB）です。
photo-colour-cmyk = 印刷用の色（CMYK）で保存されています。
photo-colour-grey = 白黒だけの形式（グレースケール）です。色の情報が入っていません。
photo-colour-cmyk-profile = ファイルに、印刷用の色を表す印（CMYKプロファイル）が付いています。
photo-colour-adobe-ycck = 色の保存のしかたが特殊です。色を正しく読めないプログラムもあります。
photo-colour-unknown = 色がどのように保存されているか、わかりません。
photo-mend-cmyk = 写真店でRGBのファイルをもらうか、スマホで撮り直してください。スマホやカメラの写真は、ふつうRGBで保存されます。
photo-mend-grey = 白黒の写真でもかまいませんが、申請にはRGBのファイルが必要です。カラーの写真を使うか、この写真をRGBのJPEGで保存し直してください。
photo-mend-colour-odd = 写真店や、写真を送ってくれた人から、ふつうのRGBのJPEGをもらってください。または、スマホで撮り直してください。

## ファイルサイズ

photo-size-fits = ファイルサイズは{ $size }です。
photo-size-too-small = ファイルサイズが{ $size }しかありません。
photo-size-near-min = ファイルサイズは{ $size }で、下限ぎりぎりです。1 KBを1,000バイトと数えるのか、1,024バイトと数えるのかは、公表されていません。
photo-size-near-max = ファイルサイズは{ $size }で、上限ぎりぎりです。1 MBを1,000,000バイトと数えるのか、1,048,576バイトと数えるのかは、公表されていません。
photo-size-too-large = ファイルサイズが{ $size }で、大きすぎます。
photo-mend-size-small = LINEなどのチャットやウェブページを通すと、写真が縮められて、ファイルが小さくなることがよくあります。カメラで撮ったままの写真を使ってください。パソコンに入れるときは、チャットを使わずに、ファイルとして送るか、ケーブルでつないでコピーしてください。
photo-mend-size-large = カメラアプリで写真のサイズを小さくして（たとえば800万画素か1200万画素）、撮り直してください。
photo-mend-size-edge-small = 念のため、カメラで撮ったままの写真を使ってください。そのほうがファイルサイズが大きくなります。
photo-mend-size-edge-large = 念のため、カメラアプリで写真のサイズを小さくして、撮り直してください。

## 縦と横の大きさ

photo-pixels-fit = 横{ $width }×縦{ $height }ピクセルです。
photo-pixels-too-few = 横{ $width }×縦{ $height }ピクセルしかありません。
photo-pixels-trap = 横{ $width }×縦{ $height }ピクセルです。これは、横35 mm×縦45 mmの写真を300 dpiで作ったときの大きさです。証明写真アプリの多くが、この大きさで作ります。紙の写真にはよいのですが、オンライン申請には小さすぎます。
photo-pixels-too-many = 横{ $width }×縦{ $height }ピクセルで、大きすぎます。
photo-pixels-unknown = 縦と横の大きさを読み取れません。
photo-mend-pixels-few = チャットやウェブページから保存した写真ではなく、カメラで撮ったままの写真を使ってください。自分で切り取るときは、縦も横も{ $min }ピクセル以上残してください。
photo-mend-pixels-trap = アプリや証明写真機で600 dpi（およそ横827×縦1,063ピクセル）を選んでください。または、カメラで撮ったままの写真を使ってください。
photo-mend-pixels-many = カメラアプリで写真のサイズを小さくして、撮り直してください。

## ファイルは壊れていないか

photo-file-intact = ファイルは最後までそろっています。
photo-file-cut-off = ファイルの終わりの部分がありません。コピーや送信の途中で切れたようです。
photo-file-irregular-fail = ファイルの中に、余計なデータが混ざっています。ほかのプログラムでは開けないかもしれません。
photo-file-irregular = 写真は開けますが、ファイルの中に、ふつうと違うところがあります。
photo-file-cannot-open = ファイルの中の写真を開けません。
photo-file-not-opened = 大きすぎるので、写真を開きませんでした。
photo-mend-cut-off = スマホやカメラから、写真をもう一度パソコンに入れてください。ファイルとして送るか、ケーブルでつないでコピーしてください。それでも壊れているときは、撮り直してください。
photo-mend-irregular = スマホやカメラから元の写真をもう一度コピーして、それを申請に使ってください。
photo-mend-cannot-open = スマホやカメラにある元の写真を使ってください。または、撮り直して、ふつうのJPEGで保存してください。

## 写真の向き

photo-upright = 写真を回転させる指定は、ファイルにありません。
photo-turned = この写真は正しい向きで保存されていません。「回して表示する」という印が付いているので、ここでは正しい向きで表示しています。申請サイトがこの印を読み取るかどうかは、公表されていません。
photo-mend-turned = アップロードするときに、申請サイトで正しい向きに表示されるか確かめてください。向きが違うときは、ペイント（Windows）かプレビュー（Mac）で開き、正しい向きに回して、JPEGで保存してください。

## 写真を撮った日

photo-taken-recently = 撮った日は{ $date }です。
photo-taken-long-ago = ファイルの記録では、撮った日は{ $date }です。
photo-taken-unknown = いつ撮った写真か、ファイルに記録がありません。
photo-taken-future = ファイルの記録では、撮った日が{ $date }になっていますが、これは未来の日付です。カメラの時計が合っていないようです。
photo-mend-taken-long-ago = 新しく写真を撮ってください。カメラの時計が合っていなかっただけで、最近の写真であれば、そのまま使えます。
photo-mend-taken-unknown = 撮ってから{ $months }か月以内だとわかっているときだけ、この写真を使ってください。

## 加工していないか

photo-not-edited = 加工ソフトを使った跡は見つかりませんでした。
photo-edited-with = このファイルは{ $program }で保存されています。
photo-mend-edited = フィルターや顔の修整、背景の差し替えをしていない、カメラで撮ったままの写真を使ってください。端を切り取るだけでも加工になるのかどうかは、公表されていません。

## 画質

photo-quality-good = 画質{ $quality }で保存されています（最高は100）。
photo-quality-low = 画質{ $quality }で保存されています（最高は100）。この画質では、顔の色にむらが出ます。
photo-quality-unknown = このファイルからは、画質を読み取れません。
photo-mend-quality-low = カメラで撮ったままの写真を使ってください。チャットやウェブページを通すと、画質が下がります。

## まだ判断していないこと

photo-not-judged = { -brand }では、顔、背景、明るさを判断できませんでした。次のことを、自分の目で確かめてください：
photo-not-judged-face = 写っているのは本人だけで、まっすぐカメラを見て、頭が切れていない
photo-not-judged-background = 後ろはうすい色の無地の壁だけで、影もない
photo-not-judged-clear = ピントが合い、暗すぎず明るすぎず、目や顔が隠れていない

## チェックできないファイル

photo-unreadable-not-found = ファイルが、元の場所にありません。移動したか、削除したのかもしれません。
photo-unreadable-no-permission = このパソコンの設定のため、{ -brand }はこのファイルを開けません。デスクトップなど、自分のフォルダーにコピーして、もう一度試してください。
photo-unreadable-directory = これは写真の入っていないフォルダーです。写真のファイルを選んでください。
photo-unreadable-empty = ファイルの中身が空です。写真をもう一度コピーするか、送り直してください。
photo-unreadable-not-a-picture = これは写真ではありません。写真のファイルを選んでください。
photo-unreadable-io = ファイルを最後まで読み取れませんでした。USBメモリーやスマホの中にあるときは、このパソコンにコピーして、もう一度試してください。

## 写真の上に引く線と番号

photo-guide-frame = 役所で切り抜かれると思われる範囲（35 × 45 mm）
photo-guide-head = 頭の上（2通りの読み取り）とあごの先
photo-guide-eyes = 目の高さ
photo-guide-middle = 範囲の真ん中
photo-finding-place = 写真の上の{ $number }番です。

## たくさんの写真の表

photo-table-name-button = ファイル
photo-table-verdict-button = 結果
photo-table-reasons-button = 主な問題点
photo-table-ascending = 昇順に並んでいます
photo-table-descending = 降順に並んでいます
photo-table-sort-label = 並べ替え：

## 二枚の写真をくらべる

photo-compare-before-title = 前の写真
photo-compare-now-title = 今回の写真
photo-compare-better = 良くなりました：
photo-compare-worse = 悪くなりました：
photo-compare-same = 変わりません：

## 表計算ソフト用の表

photo-table-file-name = ファイル名
photo-table-result = 結果
photo-table-width = 幅（ピクセル）
photo-table-height = 高さ（ピクセル）
photo-table-bytes = サイズ（バイト）
