### 照片頁面，以及照片檔檢查結果的文字。

## 頁面

photo-heading = 檢查證件照
photo-intro = 請選擇您要用來申請個人編號卡的照片。{ -brand } 只讀取照片，絕不修改。
photo-choose-button = 選擇照片
photo-choose-another-button = 檢查另一張照片
photo-drop-hint = 您也可以把照片，或是整個照片資料夾，拖到這裡放開。資料夾裡面的資料夾不會檢查。
photo-drop-now = 放開就會檢查這張照片
photo-dialog-title = 選擇照片
photo-dialog-failed = 如果沒有出現選擇檔案的視窗，請把照片從資料夾拖到這個視窗裡放開。
photo-dialog-missing = 如果沒有出現選擇檔案的視窗，表示這台電腦缺少需要的元件（xdg-desktop-portal 或 zenity）。請找管理這台電腦的人幫忙。
photo-rules-title = 線上申請對照片的要求
photo-checking = 正在檢查照片…
photo-checking-many = 正在檢查照片：已完成 { $done } 張，共 { $total } 張
photo-cancelled = 檢查已停止。沒有更動任何東西。
photo-cancelled-many = 檢查已停止。共 { $total } 張照片，檢查了 { $done } 張。沒有更動任何東西。
photo-several-title = 您的照片
photo-picture-name = 您的照片 { $name }
photo-no-preview = 這裡無法顯示圖片。

## 整體結果

photo-ready-title = 這張照片看起來沒問題
photo-ready-text = { -brand } 沒有發現問題。有些地方只有您自己看得出來，請照著下面的清單看一看。能不能用，最後由市區町村公所決定。
photo-look-again-title = 送出前請再看一下
photo-look-again-text = 這張照片也許會通過，但有些地方可能會出問題。
photo-not-accepted-title = 這張照片很可能不會通過
photo-not-accepted-text = 有不符合規定的地方。是哪裡、該怎麼做，請看下面的說明。
photo-unreadable-title = 這個檔案無法檢查
photo-unreadable-text = { -brand } 無法把它當成圖片讀取。

## 清單和終端機用的簡短說法

photo-verdict-ready = 看起來沒問題
photo-verdict-look-again = 請再看一下
photo-verdict-not-accepted = 很可能不會通過
photo-verdict-unreadable = 無法讀取

## 結果的分類

photo-group-stops-title = 不會通過的原因
photo-group-look-title = 需要再看一下的地方
photo-group-fine-title = 沒問題的地方
photo-group-unknown-title = { -brand } 無法判斷的地方
photo-asked-label = 要求：
photo-mend-label = 該怎麼做：

## 檢查項目的名稱

photo-check-format = 檔案格式
photo-check-colour-mode = 檔案的色彩
photo-check-file-size = 檔案大小
photo-check-pixel-size = 寬度和高度
photo-check-damaged = 檔案狀態
photo-check-orientation = 照片方向
photo-check-taken-date = 拍攝日期
photo-check-edited = 照片修改
photo-check-jpeg-quality = 壓縮程度
photo-check-picture = 照片本身

## 每個項目的要求

photo-asked-format = JPEG 檔案（檔名的結尾通常是 .jpg）。
photo-asked-colour-mode = 一般的螢幕色彩（RGB）。黑白照片也可以。
photo-asked-file-size = 檔案大小要在 { $min } 到 { $max } 之間。
photo-asked-pixel-size = 寬度和高度都要在 { $min } 到 { $max } 像素之間。
photo-asked-damaged = 檔案完整，任何程式都能開啟。
photo-asked-orientation = 照片要以正的方向存檔。
photo-asked-taken-date = 最近 { $months } 個月內拍的照片。
photo-asked-edited = 沒有修改過的照片。根據官方網頁，修改過的照片可能會被退回。
photo-asked-jpeg-quality = 畫質至少要 { $quality }，滿分是 100（這是我們自己訂的標準，不是官方規定）。

## 結果：格式

photo-format-jpeg = 這個檔案是 JPEG。
photo-format-other = 這個檔案不是 JPEG（實際格式：{ $format }）。
photo-format-disguised = 檔名寫的是 JPEG，但內容不是（實際格式：{ $format }）。
photo-format-name-raw = 相機的 RAW 檔
photo-format-name-video = 影片
photo-mend-heic = 如果您用的是 iPhone：請打開「設定」>「相機」>「格式」，選擇「最相容」，再重新拍一張。您也可以用電子郵件把照片寄給自己，這時許多程式會自動轉成 JPEG。
photo-mend-png = 這很可能是螢幕截圖，或是從網路上下載的圖片。請使用手機或相機裡的原始照片。如果原始照片也不是 JPEG，在 Windows 請用「小畫家」開啟，選擇「檔案」>「另存新檔」>「JPEG 圖片」。在 Mac 請用「預覽程式」開啟，選擇「檔案」>「輸出」，格式選「JPEG」。
photo-mend-webp = 從網頁或通訊軟體存下來的圖片，常常是 WebP 格式。請使用手機或相機裡的原始照片。也可以用 Windows 的「小畫家」或 Mac 的「預覽程式」開啟，再存成 JPEG。
photo-mend-pdf = PDF 是文件，不是照片。請用手機或相機直接拍照，或是向照相館要 JPEG 檔。
photo-mend-raw = 請把相機設定成儲存 JPEG，或是用相機附的軟體把照片存成 JPEG。
photo-mend-video = 這是會動的影像。請拍一般的照片。如果您用的是 iPhone，請先關閉「原況照片」（Live Photo）。
photo-mend-other-format = 請用 Windows 的「小畫家」或 Mac 的「預覽程式」開啟圖片，再存成 JPEG。如果不行，請用手機重新拍一張。

## 色彩

photo-colour-rgb = 一般的螢幕色彩（RGB）。
photo-colour-cmyk = 這是印刷用的色彩（CMYK）。
photo-colour-grey = 檔案裡只有灰階，沒有彩色的資料。
photo-colour-cmyk-profile = 檔案標示為印刷用的色彩（CMYK 色彩描述檔）。
photo-colour-adobe-ycck = 色彩的儲存方式比較少見，有些程式會讀錯。
photo-colour-unknown = 看不出色彩是怎麼儲存的。
photo-mend-cmyk = 請向照相館要 RGB 檔，或是用手機重新拍一張。手機和相機通常都是存成 RGB。
photo-mend-grey = 黑白照片可以用，但線上申請要的是 RGB 檔。請使用彩色照片，或是把這張存成 RGB 的 JPEG。
photo-mend-colour-odd = 請向照相館或傳照片給您的人要一般的 RGB JPEG 檔，或是用手機重新拍一張。

## 檔案大小

photo-size-fits = 檔案大小是 { $size }。
photo-size-too-small = 檔案只有 { $size }，太小了。
photo-size-near-min = 檔案大小是 { $size }，剛好在下限附近。官方沒有公布 1 KB 是算 1,000 還是 1,024 位元組。
photo-size-near-max = 檔案大小是 { $size }，剛好在上限附近。官方沒有公布 1 MB 是算 1,000,000 還是 1,048,576 位元組。
photo-size-too-large = 檔案大小是 { $size }，太大了。
photo-mend-size-small = 檔案太小，常常是因為通訊軟體或網頁把圖片縮小了。請使用手機或相機裡的原始照片，用傳輸線或以檔案的方式傳送，不要用通訊軟體傳照片。
photo-mend-size-large = 請在相機 App 裡選擇小一點的照片尺寸（例如 800 萬或 1,200 萬畫素），再重新拍一張。
photo-mend-size-edge-small = 為了保險，請使用手機或相機裡的原始照片。原始照片的檔案比較大。
photo-mend-size-edge-large = 為了保險，請在相機 App 裡選擇小一點的照片尺寸，再重新拍一張。

## 寬度和高度

photo-pixels-fit = { $width } × { $height } 像素。
photo-pixels-too-few = 只有 { $width } × { $height } 像素，太小了。
photo-pixels-trap = { $width } × { $height } 像素。這是 35 × 45 mm 的照片用 300 dpi 製作的大小，多數護照照片程式都是這樣做的。印在紙上剛好，但線上申請就太小了。
photo-pixels-too-many = { $width } × { $height } 像素，太大了。
photo-pixels-unknown = 寬度和高度無法讀取。
photo-mend-pixels-few = 請使用手機或相機裡的原始照片，不要用通訊軟體或網頁上的照片。如果是您自己裁切的，寬度和高度都至少要留 { $min } 像素。
photo-mend-pixels-trap = 請在程式或證件快照機上選擇 600 dpi（約 827 × 1,063 像素），或是使用手機或相機裡的原始照片。
photo-mend-pixels-many = 請在相機 App 裡選擇小一點的照片尺寸，再重新拍一張。

## 檔案是否完整

photo-file-intact = 檔案是完整的。
photo-file-cut-off = 檔案少了最後一段。可能是複製或傳送時中斷了。
photo-file-irregular-fail = 檔案裡混進了別的資料。其他程式可能打不開。
photo-file-irregular = 圖片可以打開，但檔案裡有不正常的地方。
photo-file-cannot-open = 檔案裡的圖片打不開。
photo-file-not-opened = 圖片太大，所以沒有開啟。
photo-mend-cut-off = 請從手機或相機重新複製或傳送一次。請用傳輸線，或以檔案的方式傳送。如果檔案還是不完整，請重新拍一張。
photo-mend-irregular = 請從手機或相機重新複製原始照片，用那個檔案申請。
photo-mend-cannot-open = 請使用手機或相機裡的原始照片，或是重新拍一張，存成一般的 JPEG。

## 照片方向

photo-upright = 檔案裡沒有要旋轉照片的標記。
photo-turned = 照片存檔時不是正的，檔案裡另外註明了要轉正。這裡顯示的是轉正後的樣子。官方沒有公布申請網站會不會讀取這個註記。
photo-mend-turned = 上傳時，請確認網站上顯示的照片是正的。如果不是，請用 Windows 的「小畫家」或 Mac 的「預覽程式」開啟照片，轉正後存成 JPEG。

## 拍攝日期

photo-taken-recently = 拍攝日期是 { $date }。
photo-taken-long-ago = 根據檔案的記錄，拍攝日期是 { $date }。
photo-taken-unknown = 檔案裡沒有記錄拍攝日期。
photo-taken-future = 檔案裡記錄的日期是 { $date }，但這一天還沒到。可能是相機的時間不對。
photo-mend-taken-long-ago = 請重新拍一張。如果只是相機的時間不對，照片其實是最近拍的，就可以用。
photo-mend-taken-unknown = 要確定是最近 { $months } 個月內拍的，才可以用。

## 照片是否修改過

photo-not-edited = 沒有發現修圖軟體的痕跡。
photo-edited-with = 這個檔案是用 { $program } 儲存的。
photo-mend-edited = 請使用手機或相機裡的原始照片，不要加濾鏡、修圖或換背景。官方沒有公布只裁掉邊緣算不算修改。

## 畫質

photo-quality-good = 照片儲存時的畫質是 { $quality }（滿分 100）。
photo-quality-low = 照片儲存時的畫質是 { $quality }（滿分 100）。這種畫質下，臉看起來會一塊一塊的。
photo-quality-unknown = 從這個檔案看不出畫質。
photo-mend-quality-low = 請使用手機或相機裡的原始照片。通訊軟體和網頁會讓畫質變差。

## 還沒有檢查的部分

photo-not-judged = { -brand } 沒辦法判斷臉部、背景和光線。請您親眼確認：
photo-not-judged-face = 只有您一個人，眼睛直視鏡頭，整個頭部都在照片裡
photo-not-judged-background = 背後只有素面的淺色牆壁，沒有影子
photo-not-judged-clear = 照片清楚，不會太暗或太亮，眼睛和臉沒有被遮住

## 無法檢查的檔案

photo-unreadable-not-found = 檔案已經不在那裡了。可能被移動或刪除了。
photo-unreadable-no-permission = 這台電腦不讓 { -brand } 開啟這個檔案。請把檔案複製到您自己的資料夾，例如桌面，再試一次。
photo-unreadable-directory = 這個資料夾裡沒有圖片。請直接選擇照片檔。
photo-unreadable-empty = 檔案是空的。請重新複製或傳送照片。
photo-unreadable-not-a-picture = 這不是圖片。請選擇照片檔。
photo-unreadable-io = 檔案沒有辦法全部讀完。如果檔案在 USB 隨身碟或手機裡，請先複製到這台電腦，再試一次。

## 照片上的線和編號

photo-guide-frame = 公所大概會裁切的範圍（35 × 45 mm）
photo-guide-head = 頭頂（兩種估計）和下巴
photo-guide-eyes = 雙眼的連線
photo-guide-middle = 範圍的中線
photo-finding-place = 照片上的 { $number } 號。

## 多張照片的表格

photo-table-name-button = 檔案
photo-table-verdict-button = 結果
photo-table-reasons-button = 主要問題
photo-table-ascending = 依遞增順序排列
photo-table-descending = 依遞減順序排列
photo-table-sort-label = 排序方式：

## 比較兩張照片

photo-compare-before-title = 之前的照片
photo-compare-now-title = 這張照片
photo-compare-better = 變好了：
photo-compare-worse = 變差了：
photo-compare-same = 沒有變化：

## 試算表

photo-table-file-name = 檔名
photo-table-result = 結果
photo-table-width = 寬度（像素）
photo-table-height = 高度（像素）
photo-table-bytes = 大小（位元組）
