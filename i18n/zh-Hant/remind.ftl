### 已儲存的卡片頁面、發生的變化、提醒、行事曆檔案和訪客模式。

## 卡片頁面

cards-dates-heading = 各項的到期日
cards-days-left = 剩餘天數：{ $days }
cards-ended = 已經過期。
cards-unknown = 不清楚
cards-line-heading = 時間軸
cards-happened-button = 情況有變化
cards-answers-button = 修改答案
cards-guide-button = 查看步驟
cards-reader-button = 讀取卡片
cards-calendar-button = 儲存成行事曆檔案
cards-misfit-title = 這些答案彼此不相符

## 時間軸

line-today = 今天
line-renew-card = 從這天起可以更新卡片
line-renew-certificates = 從這天起可以更新電子證明書
line-extend-stay = 從這天起可以申請延長在留期間
line-last-open = 窗口最後可以辦理的日子
line-card-ends = 卡片到期
line-user-ends = 使用者證明用電子證明書到期
line-signature-ends = 簽署用電子證明書到期
line-perhaps = 可能
line-deadline = 截止日：{ $title }

## 發生的變化

event-heading = 有什麼變化？
event-filed = 我申請了延長在留期間或變更在留資格
event-filed-text = 還沒有結果。
event-filed-permanent = 我只申請了永久居留
event-extended = 窗口已經把卡片的有效期限延長了 2 個月
event-new-residence-card = 我拿到了新的在留卡
event-granted = 我可以一直住下去，不再有期限了
event-granted-text = 取得了永久居留資格（{ JA("永住者") }）或高度專門職2號（{ JA("高度専門職第2号") }）。
event-naturalised = 我歸化成日本國籍了
event-moved-out = 我要搬到別的市區町村
event-moved-in = 我已經搬家了
event-notified = 我已經辦好遷入登記
event-notified-text = 但還沒有在那裡出示卡片。
event-changed = 我的姓名或卡片上的其他內容有變更
event-forget-button = 取消這一項
event-day-heading = 是哪一天？
event-day-moving-out = 請填寫預定遷出的日期（{ JA("転出予定日") }）。
event-day-extended = 請填寫您到窗口辦理的日期。下一步會詢問卡片的新有效期限。

## 提醒

remind-title = 提醒
remind-text = 提醒會顯示在首頁。如果您想要，登入這台電腦時也可以顯示通知。
remind-login-label = 登入電腦時顯示提醒
remind-login-text = { -brand } 會短暫啟動，顯示該辦的事，然後結束。
remind-login-failed-title = 無法完成設定
remind-login-failed-text = 這台電腦不允許 { -brand } 變更登入時啟動的程式。首頁上的提醒不受影響。
remind-days-title = 在截止日的幾天前提醒
remind-days = { $days } 天前
remind-day = 1 天前
remind-nothing = 現在沒有需要提醒的事。
remind-unshown = 無法在桌面上顯示提醒。
remind-of = { $label }：{ $title }

## 行事曆檔案

calendar-name = 個人編號卡（{ JA("マイナンバーカード") }）
calendar-title = 加到手機的行事曆
calendar-text = 請把這些日期儲存成檔案，用電子郵件等方式傳到手機，然後在手機上開啟。之後再做一次時，原本的行程會更新，不會重複。Google 日曆不會匯入提醒時間，請在那裡自行設定。
calendar-opening = 今天起可以辦理：{ $title }
calendar-last = 截止日：{ $title }

## 訪客模式

guest-button = 協助訪客
guest-mark = 訪客模式：不會留下任何資料
guest-clear-button = 全部清除
guest-end-button = 結束訪客模式
guest-title = 現在是訪客模式
guest-text = 不會儲存任何資料，也不會顯示已儲存的卡片。每協助完一位訪客，請按「全部清除」。
guest-label = 訪客的卡片
guest-cards-title = 訪客模式中的卡片
