### 關於一張卡片的問題，每頁一個。

ask-next-button = 下一步
ask-unknown-button = 不知道
ask-day-label = 年、月、日
ask-day-example = 例如：{ $example }。也可以用日本年號填寫，例如{ JA("令和9年3月9日") }。
ask-event-example = 例如：{ $example }。
ask-past-example = 例如：{ $example }。也可以用日本年號填寫，例如{ JA("令和2年3月9日") }。
ask-born-example = 例如：{ $example }。也可以用日本年號填寫，例如{ JA("昭和60年3月7日") }。

## 在日本的身分

ask-status-heading = 您用什麼身分住在日本？
ask-status-text = 請看在留卡上註明身分的那一欄（{ JA("在留資格") }）。
ask-status-stay = 我的在留有期限
ask-status-stay-text = 工作、留學、家屬、定住者等。到什麼時候為止，在留卡上有寫。
ask-status-permanent = 我有永久居留資格（{ JA("永住者") }）
ask-status-special = 我有特別永久居留資格（{ JA("特別永住者") }）
ask-status-hsp = 我是高度專門職2號（{ JA("高度専門職第2号") }）
ask-status-citizen = 我有日本國籍
ask-status-other = 其他
ask-status-other-text = 暫時庇護、暫時停留、還沒有在留資格的嬰兒、失去了日本國籍
ask-status-refuge = 我有暫時庇護的入境許可（{ JA("一時庇護許可者") }）
ask-status-provisional = 我有暫時停留許可（{ JA("仮滞在許可者") }）
ask-status-birth = 在日本出生，還沒有在留資格（{ JA("出生による経過滞在者") }）
ask-status-lost = 失去了日本國籍，還沒有在留資格（{ JA("国籍喪失による経過滞在者") }）

## 日期

ask-printed-heading = 個人編號卡的有效期限到哪一天？
ask-printed-text = 日期寫在卡片正面，出生日期的右邊（{ JA("有効期限") }）。如果在窗口改過，最新的日期會寫在備註欄（{ JA("追記欄") }）。
ask-stay-heading = 您的在留期間到哪一天？
ask-stay-text = 請看在留卡的在留期間欄（{ JA("在留期間（満了日）") }）。如果已經有新的在留卡，請看新的那張。
ask-landing-heading = 您的許可到哪一天？
ask-landing-text = 日期寫在您的許可文件上。
ask-lost-heading = 您是哪一天失去日本國籍的？
ask-lost-text = 日期寫在相關的文件上。
ask-born-heading = 您的出生日期是哪一天？
ask-born-text = 卡片的期限常常落在生日那天。出生日期寫在卡片上（{ JA("生年月日") }）。
ask-certificate-heading = 電子證明書的有效期限到哪一天？
ask-certificate-text = 卡片的有效期限下面有一欄（{ JA("電子証明書の有効期限") }）。這一欄常常是空白的，這時請按「不知道」。用讀卡機讀取卡片也能知道。
ask-issued-heading = 卡片的發行日是哪一天？
ask-issued-text = 發行日就是製作卡片的那一天，卡片上沒有印。它比您領卡的日子早一個星期以上。如果不確定，請按「不知道」。
ask-applied-heading = 您是哪一天申請這張卡片的？
ask-applied-text = 您差不多就在那時候成年，卡片可以用多久，要看申請的日期。
ask-new-heading = 卡片上現在寫的有效期限是哪一天？
ask-new-text = 新的卡片寫在正面。如果繼續用原來的卡片，最新的日期寫在備註欄（{ JA("追記欄") }）。
ask-name-heading = 您想怎麼稱呼這張卡片？
ask-name-taken = 已儲存的另一張卡片用了這個名稱。請換一個名稱。
ask-name-text = 請填寫一個您一看就知道是誰的卡片的名稱。不必寫全名，也不必寫號碼。

## 填寫的日期有問題

ask-wrong-empty = 請先填寫日期，或按「不知道」。
ask-wrong-no-day = 這不是一個日期。請依年、月、日填寫，例如 { $example }。
ask-wrong-year-last = 請先寫年，再寫月和日，例如 { $example }。
ask-wrong-short-year = 年份請寫滿 4 位數字，或加上年號，例如 { $example }。
ask-wrong-no-month = 沒有這個月份。請依年、月、日填寫，例如 { $example }。
ask-wrong-no-such-day = 沒有這一天：那個月只有 { $days } 天。
ask-wrong-era = 到了這一天，那個年號已經結束，或是還沒有開始。
ask-wrong-life = 這個日期太早，不可能是目前在世的人的出生日期。
ask-wrong-first-cards = { $date }太早了：那時候還沒有個人編號卡。
ask-wrong-before-birth = { $date }早於出生日期。
ask-wrong-before-issue = { $date }早於卡片的發行日。
ask-wrong-after-issue = { $date }晚於卡片的發行日。
ask-wrong-future = { $date }還沒有到。
ask-wrong-after-end = { $date }晚於卡片的到期日。
ask-wrong-longest-card = { $date }太晚了：沒有卡片可以用這麼久。
ask-wrong-extension = { $date }比在留期間結束後 2 個月還要晚。請再看一次卡片。
ask-wrong-longest-stay = { $date }太晚了：沒有這麼長的在留期間。
ask-wrong-long-ago = { $date }是太久以前的日期。
ask-wrong-far-ahead = { $date }離現在太遠了。
ask-meant = 您是指{ $date }嗎？
ask-meant-button = 是，就是這一天
