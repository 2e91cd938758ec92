### 日期儲存在這台電腦裡的卡片。

## 儲存讀卡機上的卡片的日期

cards-save-button = 儲存這些日期
cards-save-heading = 您想怎麼稱呼這張卡片？
cards-save-intro = { -brand } 會把這兩個日期儲存在這台電腦裡，並在首頁顯示離到期還有幾天。請填寫一個您一看就知道是誰的卡片的名稱。不必寫全名，也不必寫號碼。
cards-name = 卡片名稱
cards-name-example = 例如：我、媽媽、卡片 2
cards-name-empty = 請先填寫名稱。
cards-name-taken = 已儲存的另一張卡片用了這個名稱。如果是同一張卡片，請再按一次「儲存」；如果不是，請換一個名稱。
cards-born = 出生日期（可以不填）
cards-born-example = 例如：1985-03-07。如果您選的密碼就是這個日期，{ -brand } 會提醒您。
cards-born-wrong = 這不是一個日期。請依年、月、日填寫，例如 1985-03-07。
cards-keep-button = 儲存
cards-saved-title = 「{ $label }」的日期已儲存
cards-saved-text = 首頁會顯示離到期還有幾天。

## 首頁和已儲存的卡片頁面

cards-title = 已儲存的卡片
cards-read-on = { $date }從卡片讀取。卡片或電子證明書更新之後，請再讀一次卡片，用同一個名稱儲存。
cards-rename-button = 變更名稱
cards-rename-heading = 卡片的新名稱
cards-delete-button = 刪除
cards-deleted-title = 「{ $label }」已刪除
cards-undo-button = 復原
cards-none-title = 沒有已儲存的卡片
