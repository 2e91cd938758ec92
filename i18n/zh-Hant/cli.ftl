### 命令列。指令和選項的名稱一律不翻譯。

cli-usage = 使用方式：
cli-help-window = 後面什麼都不加：開啟視窗
cli-help-photo = 檢查照片；指定資料夾時，會檢查裡面所有的圖片
cli-help-card = 讀取讀卡機裡的卡片；不問密碼，也不更動任何內容
cli-help-dates = 根據輸入的資訊，計算卡片和電子證明書的到期日
cli-help-remind = 顯示通知，提醒該辦的事，然後結束
cli-help-self-test = 檢查字型、語言、規定、人臉偵測模型和設定資料夾
cli-help-version = 顯示版本
cli-help-help = 顯示這份說明
cli-help-lang = 語言：en、ja、zh-Hans、zh-Hant、ko、pt-BR、es
cli-help-json = 輸出成其他程式能讀取的格式
cli-help-today = 把這一天當作今天來判斷（YYYY-MM-DD）
cli-help-reason = 官方認可的原因：religion（宗教）、medical（醫療）、infant（嬰幼兒）
cli-unknown-command = 沒有「{ $command }」這個指令。
cli-unknown-option = 這裡沒有「{ $option }」這個選項。
cli-missing-value = { $option } 後面少了一個值。
cli-extra-word = 「{ $word }」是多餘的。
cli-bad-value = 「{ $value }」不能用在 { $option }。
cli-missing-option = 必須指定 { $option }。
cli-no-files = 請至少指定一張照片或一個資料夾。
cli-see-help = 輸入「temoto --help」，可以查看所有用法。
cli-self-test-fonts = 字型
cli-self-test-languages = 語言
cli-self-test-rules = 規定
cli-self-test-models = 人臉偵測模型
cli-self-test-settings = 設定資料夾
cli-self-test-ok = 正常
cli-self-test-failed = 有問題

## 視窗打不開的時候

start-failed-title = { -brand } 打不開視窗
start-stopped-title = { -brand } 意外停止了
start-failed-text = 這台電腦出了一些狀況，{ -brand } 打不開視窗。請重新開機，再試一次。
start-stopped-text = 出了問題，{ -brand } 的視窗關閉了。您的設定還在，照片也沒有更動。請重新開啟 { -brand }。
start-failed-log = 如果有人能幫您，請給他看這個檔案，裡面有詳細的說明：{ $path }
start-failed-hint = 您還是可以在終端機裡檢查照片：temoto photo FILE
