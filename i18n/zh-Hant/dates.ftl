### 根據輸入的資訊計算出的卡片和電子證明書的到期日。

dates-signature = 簽署用電子證明書（{ JA("署名用電子証明書") }）
dates-check-card = 很可能是這一天。請再看看卡片上印的日期。
dates-may-be = 無法判斷。可能是：{ $days }。請看卡片上印的日期。
dates-no-signature = 年齡太小，不會核發這種證明書。
dates-extendable = 在留申請審查期間，市區町村公所窗口可以把卡片的有效期限延長到{ $date }。
dates-renew = 最先到期的一項，可以從{ $from }到{ $before }更新。
dates-renew-stay = 拿到新的在留卡後，請最晚在{ $before }去市區町村公所窗口變更卡片的有效期限。
dates-renew-extension = 請最晚在{ $before }去市區町村公所窗口延長卡片的有效期限。
dates-renew-none = 請到市區町村公所窗口詢問{ $before }之前該怎麼辦。

## 不相符的資訊

dates-misfit-year = 不能使用早於 1868 年或晚於 2200 年的年份。
dates-misfit-birth = 卡片的發行日早於出生日期。
dates-misfit-applied = 申請日早於出生日期，或是晚於發行日。
dates-misfit-stay-missing = 這種在留資格需要指定在留期間的到期日。
dates-misfit-stay = 在留期間的到期日和發行日不相符。
dates-misfit-extension = 只有中長期在留者的卡片才能辦理 2 個月的特例期間延長。
dates-misfit-printed = 卡片上印的日期早於發行日。
dates-misfit-certificate = 電子證明書的發行日不能早於卡片的發行日。
