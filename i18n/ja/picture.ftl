### 写真そのもののチェック結果：頭、顔、背景、光。

## チェックの名前

photo-check-face-count = 写っている人
photo-check-head-size = 頭の大きさ
photo-check-head-top = 頭の上の余白
photo-check-head-centre = 顔の位置
photo-check-head-whole = 頭の切れ
photo-check-tilt = 頭の傾き
photo-check-turn = 顔の向き
photo-check-eyes-open = 目
photo-check-mouth = 口
photo-check-background-even = 背景
photo-check-background-colour = 背景の色
photo-check-background-shadow = 背景の影
photo-check-face-shadow = 顔の光
photo-check-sharpness = ピント
photo-check-noise = ざらつき
photo-check-blocks = 画像のブロック
photo-check-too-dark = 顔の暗いところ
photo-check-too-bright = 顔の明るいところ
photo-check-red-eye = 目の色
photo-check-crop-pixels = 切り取ったあとの画素数

## それぞれの条件

photo-asked-face-count = 本人だけが写っていること。
photo-asked-head-size = 高さ45 mmの写真で、頭のてっぺんからあごまでが約{ $min }～{ $max } mm。目安ですが、大きく外れると受け付けられないことがあります。
photo-asked-head-top = 頭の上に約{ $min }～{ $max } mmの余白。厳しい決まりではなく、目安です。
photo-asked-head-centre = 顔のずれは中央から約{ $max } mmまで。厳しい決まりではなく、目安です。
photo-asked-head-whole = 髪も含めて頭の全体が入り、まわりに少し余白があること。
photo-asked-tilt = 頭が肩のほうに傾かず、まっすぐなこと。
photo-asked-turn = 顔が正面を向いていること。
photo-asked-eyes-open = 両目があいていて、はっきり見えること。
photo-asked-mouth = ふつうの表情で、口を閉じていること。
photo-asked-background-even = 後ろに何もないこと。模様、家具、ドアなども写らないこと。
photo-asked-background-colour = 無地でうすい色の壁や布。白がいちばん安心です。
photo-asked-background-shadow = 壁に影がないこと。
photo-asked-face-shadow = 顔の左右に同じくらい光が当たっていること。
photo-asked-sharpness = 顔にピントが合っていること。
photo-asked-noise = ざらつきのない、きれいな画像。
photo-asked-blocks = 小さな四角が見えない、なめらかな画像。
photo-asked-too-dark = 顔のどこも黒くつぶれていないこと。
photo-asked-too-bright = 顔のどこも白くとんでいないこと。
photo-asked-red-eye = 目が自然な色であること。
photo-asked-crop-pixels = 35 × 45 mmの枠に切り取ったとき、横が{ $min }ピクセル以上あること。写真は窓口などでこの形に切り取られます。

## 同じ長さを二通りに測った値

photo-range = { $low }～{ $high }

## 写っている人

photo-face-one = 顔がひとつ見つかりました。
photo-face-none = 顔が見つかりませんでした。
photo-face-several = 顔が{ $count }つ見つかりました。
photo-face-in-background = 後ろに、ずっと小さな別の顔があります（ポスターの顔など）。
photo-mend-face-none = 正面から、顔全体に光が当たるようにして、顔の前に何もない状態で撮ってください。カメラは1.5 mほど離します。
photo-mend-face-several = ひとりで撮ってください。スマホのタイマーを使えば、壁の前にひとりで立って撮れます。
photo-mend-face-in-background = 後ろに写真、ポスター、鏡がない場所に立ってください。

## 頭の大きさと位置

photo-head-fits = 頭のてっぺんからあごまで：45 mmのうち{ $range } mm。
photo-head-small = 頭が小さめです（45 mmのうち{ $range } mm）。
photo-head-too-small = 頭が小さすぎます（45 mmのうち{ $range } mm）。頭が大きくなるように切り取ると、画素数が足りなくなります。
photo-head-large = 頭が大きめです（45 mmのうち{ $range } mm）。
photo-head-too-large = 頭が大きすぎます（45 mmのうち{ $range } mm）。
photo-head-unclear = この髪型では、{ -brand }には頭の大きさがはっきりわかりません（45 mmのうち{ $range } mm）。
photo-mend-head-small = ふつうは役所で切り取ってもらえます。念のため一歩近づき、頭が写真の高さの4分の3くらいになるように撮り直してください。
photo-mend-head-too-small = もっと近づいて、頭が写真の高さの4分の3くらいになるようにしてください。ズームは使わず、スマホを縦に持ちます。
photo-mend-head-large = 一歩離れて撮り直し、あとで切り取ってください。
photo-mend-head-unclear = 写真の上の線を見てください。頭のてっぺん（立っている髪は入れません）からあごまでが、写真の高さの4分の3くらいになっていれば大丈夫です。
photo-top-fits = { $range } mmです。
photo-top-little = 頭の上の余白が少ししかありません：{ $range } mm。
photo-top-much = 頭の上の余白が大きめです：{ $range } mm。余った部分は切り取れます。
photo-mend-top-little = スマホを少し高く持ち、画面の中で髪の上に指1本分くらい壁が見えるようにしてください。
photo-mend-top-much = ふつうは役所で切り取ってもらえます。念のため、頭の上をもう少し狭くして撮り直してください。
photo-centre-fits = 顔は中央にあります（ずれは{ $mm } mm）。
photo-centre-off = 顔が中央から{ $mm } mmずれています。
photo-centre-far-off = 顔が中央から大きくずれています（{ $mm } mm）。片側の余白が足りず、正しく切り取れません。
photo-mend-centre = 鼻が画面の真ん中に来るようにして撮り直してください。カメラアプリのグリッド線が役に立ちます。
photo-head-whole = 顔も頭のてっぺんも切れていません。
photo-head-cut = 頭の一部が切れています。
photo-hair-at-top = 髪が写真の上の端にかかっています。一部が切れているかもしれません。
photo-hair-at-side = 顔の横で、髪が写真の端にかかっています。
photo-mend-head-cut = 一歩下がり、頭のまわり全部に壁が見えるようにして撮り直してください。

## 頭の姿勢

photo-head-upright = 頭はまっすぐです。
photo-head-tilted = 頭が約{ $degrees }°傾いています。
photo-picture-lying = 写真全体が横向きか、逆さまになっています。
photo-mend-tilted = 両目が同じ高さになるようにしてカメラを見てください。スマホも傾かないように、安定した場所に置きます。
photo-mend-lying = ペイント（Windows）、プレビュー（Mac）、または「フォト」アプリで写真を開き、まっすぐに回してJPEGで保存してください。スマホを縦に持って撮り直してもかまいません。
photo-face-ahead = 顔は正面を向いています。
photo-face-turned = 顔が横に約{ $degrees }°向いています。
photo-mend-turned-face = 鼻と両肩をカメラに向け、両耳が同じくらい見えるようにしてください。
photo-eyes-open = 目が見えています。
photo-eyes-not-seen = { -brand }には、目があいているかどうかがはっきりわかりません。自分の目で見て、あいていれば問題ありません。
photo-mend-eyes = まばたきをしたり下を見たりしていたら、レンズを見て撮り直してください。髪やメガネが目にかからないようにします。
photo-mouth-closed = 口は閉じているか、ほとんど閉じています。
photo-mouth-open = 口があいているか、歯が見えています。
photo-mend-mouth = くちびるを閉じて、顔の力を抜いてください。口を閉じたままの、かすかなほほえみなら大丈夫です。

## 背景

photo-background-even = 背景は無地です。
photo-background-uneven = 後ろに模様、境目、物、影などが見えます。
photo-mend-background = 無地の白い壁から1 mほど前に立つか、しわのない白い布をかけてください。壁にかかっている物は外します。
photo-background-pale = 背景はうすい色です。
photo-background-dark = 背景が暗い色です。
photo-background-colourful = 背景の色が濃いです。
photo-mend-background-colour = 白か、ごくうすい色の壁の前に立ってください。公式の日本語ページでは無地の背景としか書かれていませんが、英語ページには白かオフホワイトと書かれています。
photo-no-shadow-behind = 背景の左右は同じように見えます。
photo-shadow-behind = 背景の片側が暗くなっています。自分の影かもしれません。
photo-mend-shadow-behind = 壁から1 mほど離れ、窓のほうを向いて、影が床に落ちるようにしてください。フラッシュは切ります。

## 顔の光

photo-face-evenly-lit = 顔の左右に同じくらい光が当たっています。
photo-face-half-dark = 顔の片側がもう片側より暗くなっています。
photo-mend-face-shadow = 体ごと窓のほうを向き、光が正面から来るようにしてください。暗い側に白い紙やタオルを置くのも効果があります。
photo-not-too-dark = 顔はどこもはっきり見えます。
photo-too-dark = 顔の{ $percent } %の部分で、写真が黒くつぶれて何も見えません。
photo-mend-too-dark = 昼間に窓のほうを向いて撮るか、明かりを増やしてください。光を背にしないようにします。
photo-not-too-bright = 顔に白くとんだところはありません。
photo-too-bright = 顔の{ $percent } %の部分で、写真が白くとんで何も見えません。
photo-mend-too-bright = フラッシュを切り、直射日光を避けてください。スマホでは、撮る前に画面の顔を指で軽くたたきます。

## ピント

photo-sharp = 顔にピントが合っています。
photo-unsharp = 顔がぼやけています。
photo-unsharp-little = 顔が少しぼやけています。
photo-shaken = 撮るときに、カメラか頭が動きました。
photo-mend-unsharp = レンズをふき、画面の顔を指で軽くたたいて、はっきりするまで待ってから撮ってください。明るい場所だとうまくいきます。
photo-mend-shaken = スマホを何かに立てかけ、タイマー（3秒か10秒）を使って、動かずに撮ってください。
photo-no-grain = ざらつきはほとんどありません。
photo-grainy = 画像がざらついています。
photo-mend-grainy = 光が足りませんでした。昼間に窓の近くで撮ってください。
photo-no-blocks = ブロックは見えません。
photo-blocky = 小さな四角や段が見えます。強く圧縮されたか、大きく引き伸ばされています。
photo-mend-blocky = カメラで撮ったままの写真を使ってください。チャットで送ったり、画面を撮ったり、引き伸ばしたりすると、このような四角が出ます。
photo-no-red-eye = 赤目はありません。
photo-red-eye = フラッシュのせいで、ひとみが赤くなっています。
photo-mend-red-eye = 昼間の光で、フラッシュを使わずに撮り直してください。アプリで赤目を直すと、加工したことになります。

## 残る画素数

photo-crop-fits = 35 × 45 mmの枠に切り取ると、横は{ $width }ピクセルです。
photo-crop-tight = 35 × 45 mmの枠に切り取ると、横は{ $width }ピクセルしかありません。頭が少し小さくてもよければ、ぎりぎり足ります。
photo-crop-wide = 横に広い写真なので、どう切り取られるかはっきりしません。35 × 45 mmの枠では、横が{ $width }ピクセルくらいになりそうです。
photo-crop-too-small = 35 × 45 mmの枠に切り取ると、横は{ $width }ピクセルしかありません。
photo-mend-crop = カメラで撮ったままの写真を使ってください。そのほうが画素数が多くなります。頭が小さく写っているときは、もっと近くで撮り直してください。
photo-mend-crop-wide = 念のため、カメラで撮ったままの写真を使ってください。そのほうが画素数が多くなります。

## わからないこと

photo-not-measured = この写真からはわかりません。
