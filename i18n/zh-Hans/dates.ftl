### 根据输入的信息计算出的卡和电子证书的到期日。

dates-signature = 签名用电子证书（{ JA("署名用電子証明書") }）
dates-check-card = 很可能是这一天。请再看看卡上印的日期。
dates-may-be = 无法判断。可能是：{ $days }。请看卡上印的日期。
dates-no-signature = 年龄太小，不发放这种证书。
dates-extendable = 在留申请审查期间，市区町村政府窗口可以把卡的有效期限延长到{ $date }。
dates-renew = 最先到期的一项，可以从{ $from }到{ $before }更新。
dates-renew-stay = 拿到新的在留卡后，请最晚在{ $before }去市区町村政府窗口变更卡的有效期限。
dates-renew-extension = 请最晚在{ $before }去市区町村政府窗口延长卡的有效期限。
dates-renew-none = 请到市区町村政府窗口询问{ $before }之前应该怎么办。

## 对不上的信息

dates-misfit-year = 不能使用早于 1868 年或晚于 2200 年的年份。
dates-misfit-birth = 卡的发行日早于出生日期。
dates-misfit-applied = 申请日早于出生日期，或者晚于发行日。
dates-misfit-stay-missing = 这种在留资格需要写出在留期间的到期日。
dates-misfit-stay = 在留期间的到期日和发行日对不上。
dates-misfit-extension = 只有中长期在留者的卡才能办理 2 个月的特例期间延长。
dates-misfit-printed = 卡上印的日期早于发行日。
dates-misfit-certificate = 电子证书的发行日不能早于卡的发行日。
