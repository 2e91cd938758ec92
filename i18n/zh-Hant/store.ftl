### 關於儲存設定的訊息。

store-not-saved-title = 您的設定目前不會儲存
store-not-deleted-title = 沒有全部刪除
store-look-title = 請看一下您的設定
store-no-folder = 這台電腦沒有可以存放設定的資料夾。所有功能都能用，但關閉視窗後，您的選擇不會保留。
store-read-only = 存放設定的資料夾無法寫入。所有功能都能用，但關閉視窗後，您的選擇不會保留。請找管理這台電腦的人幫忙。
store-unreadable = 設定檔無法讀取。這個檔案會保持原樣，所以您在這裡做的變更不會儲存。請重新開機；如果還是不行，請找管理這台電腦的人幫忙。
store-second-window = 另一個 { -brand } 視窗已經開著。它開著的時候，這個視窗的設定不能儲存，也不能刪除。請關閉那個視窗，再試一次。
store-damaged = 設定檔壞了。壞掉的檔案已經移到一旁，現在用的是上一次正常的設定。
store-damaged-reset = 設定檔壞了。壞掉的檔案已經移到一旁，{ -brand } 會從新的設定開始。
store-damaged-left = 設定檔壞了，而且無法移到一旁。這個檔案會保持原樣，所以您在這裡做的變更不會儲存。請找管理這台電腦的人幫忙。
store-newer = 這些設定是用較新版本的 { -brand } 儲存的。設定會保持原樣，所以您在這裡做的變更不會儲存。要變更設定，請使用較新的版本。
store-value-reset = 有一項儲存的設定無法辨識，已經改回預設值。
store-disk-full = 硬碟滿了，您的設定無法儲存。請刪除不需要的檔案，再試一次。
store-save-failed = 您的設定無法儲存。下次變更設定時，{ -brand } 會再試一次。
store-delete-failed = 有些資料無法刪除。您可以自己刪除這個資料夾：{ $path }
