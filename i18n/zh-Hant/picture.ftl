### 照片本身的檢查結果：頭部、臉部、背景、光線。

## 檢查項目的名稱

photo-check-face-count = 照片裡的人
photo-check-head-size = 頭部大小
photo-check-head-top = 頭頂上方的空間
photo-check-head-centre = 臉的位置
photo-check-head-whole = 頭部邊緣
photo-check-tilt = 頭的角度
photo-check-turn = 臉的方向
photo-check-eyes-open = 眼睛
photo-check-mouth = 嘴巴
photo-check-background-even = 背景
photo-check-background-colour = 背景顏色
photo-check-background-shadow = 背景的影子
photo-check-face-shadow = 臉上的光線
photo-check-sharpness = 清晰度
photo-check-noise = 雜訊
photo-check-blocks = 畫面裡的小方塊
photo-check-too-dark = 臉上的暗處
photo-check-too-bright = 臉上的亮處
photo-check-red-eye = 眼睛的顏色
photo-check-crop-pixels = 裁切後剩下的像素

## 每一項的要求

photo-asked-face-count = 照片裡只有一個人，沒有別人。
photo-asked-head-size = 照片印成 45 mm 高時，從頭頂到下巴大約 { $min }～{ $max } mm。這是參考，但相差太多可能不被受理。
photo-asked-head-top = 頭頂上方大約留 { $min }～{ $max } mm。這只是參考，不是嚴格的規定。
photo-asked-head-centre = 臉偏離正中間最多大約 { $max } mm。這只是參考，不是嚴格的規定。
photo-asked-head-whole = 整個頭部連同頭髮都在照片裡，四周還留一點空間。
photo-asked-tilt = 頭要端正，不要歪向肩膀。
photo-asked-turn = 臉正對鏡頭。
photo-asked-eyes-open = 兩隻眼睛都張開，看得清楚。
photo-asked-mouth = 表情自然，嘴巴閉上。
photo-asked-background-even = 身後什麼都沒有：沒有花紋，沒有家具，也沒有門。
photo-asked-background-colour = 素面的淺色牆壁或布，白色最好。
photo-asked-background-shadow = 牆上沒有影子。
photo-asked-face-shadow = 臉的兩邊一樣亮。
photo-asked-sharpness = 臉拍得清楚。
photo-asked-noise = 畫面乾淨，沒有雜訊。
photo-asked-blocks = 邊緣平滑，沒有小方塊。
photo-asked-too-dark = 臉上每個地方都看得清楚。
photo-asked-too-bright = 臉上沒有白成一片的地方。
photo-asked-red-eye = 眼睛是原本的顏色。
photo-asked-crop-pixels = 照片裁成 35 × 45 mm 後，寬度至少還有 { $min } 像素。公所會把照片裁成這個形狀。

## 同一個長度的兩個讀數

photo-range = { $low }～{ $high }

## 照片裡的人

photo-face-one = 找到一張臉。
photo-face-none = 找不到臉。
photo-face-several = 找到 { $count } 張臉。
photo-face-in-background = 您身後還有一張小很多的臉，例如海報上的人臉。
photo-mend-face-none = 請從正面拍：光線要夠，整張臉都要露出來，前面不要有東西擋住，相機離您大約 1.5 公尺。
photo-mend-face-several = 請重新拍一張，照片裡只能有您一個人。iPhone 或 Android 手機也可以用倒數計時，自己站在牆前面拍。
photo-mend-face-in-background = 請站在身後沒有照片、海報和鏡子的地方。

## 頭部的大小和位置

photo-head-fits = 從頭頂到下巴：{ $range } mm（照片高 45 mm）。
photo-head-small = 頭拍得有點小：{ $range } mm（照片高 45 mm）。
photo-head-too-small = 頭拍得太小了：{ $range } mm（照片高 45 mm）。再裁下去，剩下的像素就不夠了。
photo-head-large = 頭拍得有點大：{ $range } mm（照片高 45 mm）。
photo-head-too-large = 頭拍得太大了：{ $range } mm（照片高 45 mm）。
photo-head-unclear = 因為髮型的關係，{ -brand } 看不準頭有多大：{ $range } mm（照片高 45 mm）。
photo-mend-head-small = 公所通常會自己裁切照片。為了保險，請靠近一步再重新拍一張，讓頭占照片高度的四分之三左右。
photo-mend-head-too-small = 請靠近一點拍，讓頭占照片高度的四分之三左右。不要用變焦，手機要拿直的。
photo-mend-head-large = 請退後一步重新拍一張，之後再裁切。
photo-mend-head-unclear = 請看照片上的線：從頭頂（翹起來的頭髮不算）到下巴，應該占照片高度的四分之三左右。
photo-top-fits = { $range } mm。
photo-top-little = 頭頂上方的空間有點小：{ $range } mm。
photo-top-much = 頭頂上方的空間有點大：{ $range } mm。多的部分可以裁掉。
photo-mend-top-little = 請把手機拿高一點，讓螢幕上頭髮的上方露出大約一根手指寬的牆。
photo-mend-top-much = 公所通常會自己裁切照片。為了保險，請重新拍一張，頭頂上方少留一點空間。
photo-centre-fits = 臉在正中間（偏離 { $mm } mm）。
photo-centre-off = 臉偏離正中間 { $mm } mm。
photo-centre-far-off = 臉偏離正中間太多（{ $mm } mm），而且有一邊的畫面不夠，沒辦法裁正。
photo-mend-centre = 請重新拍一張，讓鼻子對準螢幕正中間。打開相機的格線，會比較好對準。
photo-head-whole = 臉部和頭頂都沒有被切掉。
photo-head-cut = 頭部有一部分沒拍進去。
photo-hair-at-top = 頭髮碰到照片的上緣，可能有一部分沒拍進去。
photo-hair-at-side = 臉旁邊的頭髮碰到照片的邊緣。
photo-mend-head-cut = 請退後一步重新拍一張，讓頭的四周都看得到牆壁。

## 頭部的姿勢

photo-head-upright = 頭是正的。
photo-head-tilted = 頭歪向一邊，大約 { $degrees }°。
photo-picture-lying = 整張照片是橫的，或是上下顛倒。
photo-mend-tilted = 請看著鏡頭，兩隻眼睛保持一樣高。手機要放在平穩的地方，也不要歪。
photo-mend-lying = 請用 Windows 的「小畫家」、Mac 的「預覽程式」或手機的「照片」App 開啟照片，轉正後存成 JPEG。也可以把手機拿直，重新拍一張。
photo-face-ahead = 臉正對鏡頭。
photo-face-turned = 臉轉向一邊，大約 { $degrees }°。
photo-mend-turned-face = 請讓鼻子和兩邊肩膀都正對鏡頭，兩隻耳朵露出來的部分要一樣多。
photo-eyes-open = 看得到眼睛。
photo-eyes-not-seen = { -brand } 看不清楚眼睛是不是張開的。請您自己看一看；如果是張開的，就沒有問題。
photo-mend-eyes = 如果您眨了眼，或是往下看了，請看著鏡頭重新拍一張。頭髮和眼鏡都不要遮住眼睛。
photo-mouth-closed = 嘴巴是閉著的，或幾乎閉著。
photo-mouth-open = 嘴巴張開了，或是露出了牙齒。
photo-mend-mouth = 請閉上嘴巴，放鬆表情。閉著嘴巴微微一笑沒關係。

## 背景

photo-background-even = 背景很乾淨。
photo-background-uneven = 您身後看得到東西：可能是花紋、線條、物品或影子。
photo-mend-background = 請站在素面的白牆前面，離牆大約 1 公尺，或是掛一條平整的白床單。牆上掛的東西請先拿下來。
photo-background-pale = 背景是淺色的。
photo-background-dark = 背景比較暗。
photo-background-colourful = 背景的顏色太鮮豔。
photo-mend-background-colour = 請站在白色或顏色很淺的牆前面。官方的日文網頁只要求素面背景，但英文網頁寫的是白色或米白色。
photo-no-shadow-behind = 背景兩邊看起來一樣。
photo-shadow-behind = 背景有一邊比較暗，可能是您的影子。
photo-mend-shadow-behind = 請離牆大約 1 公尺，面向窗戶，讓影子落在地上。請關掉閃光燈。

## 臉上的光線

photo-face-evenly-lit = 臉的兩邊亮度差不多。
photo-face-half-dark = 臉的一邊比另一邊暗。
photo-mend-face-shadow = 請整個人面向窗戶，讓光從前面照過來。在暗的那一邊放一張白紙或一條白毛巾，也有幫助。
photo-not-too-dark = 臉上每個地方都看得清楚。
photo-too-dark = 臉上有 { $percent }% 的地方暗成一片，什麼都看不清楚。
photo-mend-too-dark = 請在白天面向窗戶拍，或是多開幾盞燈。不要背對著光。
photo-not-too-bright = 臉上沒有白成一片的地方。
photo-too-bright = 臉上有 { $percent }% 的地方白成一片，什麼都看不清楚。
photo-mend-too-bright = 請關掉閃光燈，也不要站在直射的陽光下。用手機拍之前，先在螢幕上點一下自己的臉。

## 清晰度

photo-sharp = 臉拍得清楚。
photo-unsharp = 臉拍得不清楚。
photo-unsharp-little = 臉有一點模糊。
photo-shaken = 拍照的時候，相機或頭動了。
photo-mend-unsharp = 請擦一擦鏡頭，在螢幕上點一下自己的臉，等畫面變清楚再拍。光線夠，也會拍得比較清楚。
photo-mend-shaken = 請把手機靠在平穩的東西上，用倒數計時（3 秒或 10 秒）拍，拍的時候不要動。
photo-no-grain = 幾乎沒有雜訊。
photo-grainy = 畫面雜訊很多，看起來有很多小點。
photo-mend-grainy = 拍的時候光線不夠。請白天在窗戶旁邊拍。
photo-no-blocks = 沒有小方塊。
photo-blocky = 畫面裡有小方塊或鋸齒。照片壓縮或放大得太厲害了。
photo-mend-blocky = 請使用手機或相機裡的原始照片。用通訊軟體傳、螢幕截圖或放大，都會出現這種小方塊。
photo-no-red-eye = 沒有紅眼。
photo-red-eye = 瞳孔紅紅的，是閃光燈造成的。
photo-mend-red-eye = 請關掉閃光燈，在白天的光線下重新拍一張。用軟體消除紅眼，也算修改照片。

## 剩下的像素

photo-crop-fits = 裁成 35 × 45 mm 後，寬度還有 { $width } 像素。
photo-crop-tight = 裁成 35 × 45 mm 後，寬度只剩 { $width } 像素。如果頭可以小一點，就剛好夠用。
photo-crop-wide = 這張照片偏寬，公所會怎麼裁切還不清楚。裁成 35 × 45 mm 後，寬度可能只剩 { $width } 像素左右。
photo-crop-too-small = 裁成 35 × 45 mm 後，寬度只剩 { $width } 像素。
photo-mend-crop = 請使用手機或相機裡的原始照片，像素比較多。如果頭在照片裡顯得小，請靠近一點重新拍攝。
photo-mend-crop-wide = 為了保險，請使用手機或相機裡的原始照片，像素比較多。

## 無法判斷的

photo-not-measured = 從這張照片看不出來。
