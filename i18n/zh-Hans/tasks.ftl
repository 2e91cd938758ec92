### 一张卡要办的事。

task-heading = 要办的事
task-by = 截止日：{ $date }。剩余天数：{ $days }
task-by-closed = 截止日：{ $date }。那天市区町村政府窗口休息，最后能办理的一天是{ $open }。剩余天数：{ $days }
task-by-late = 截止日：{ $date }。市区町村政府窗口到那天为止都休息。请在下一个办公日询问还能不能办理。
task-from = 从{ $date }起可以办理
task-none-title = 现在没有要办的事
task-next = 接下来：{ $title }
task-done-button = 已经办好了
task-not-done-button = 其实还没办好
task-later-button = 一周后再提醒我
task-is-done = 已办好
task-is-later = 会在{ $date }提醒您。

task-card-ended-title = 卡已过期
task-card-ended-text = 这张卡已经失效。请到市区町村政府窗口（{ JA("市区町村の窓口") }）申请新卡，并询问要多少钱。您的个人编号不变。
task-certificates-ended-title = 电子证书已过期
task-certificates-ended-text = 随时可以到市区町村政府窗口（{ JA("市区町村の窓口") }）免费办理新的。请带上卡，并确认您记得密码。
task-change-date-title = 变更卡的有效期限
task-change-date-text = 请最晚在{ $date }带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }），有在留卡（{ JA("在留カード") }）的话也请带上。办理免费。过了那天，卡就会失效；办新卡要花钱，还要等几周。请当场一起申请新的电子证书，并确认您记得密码。
task-extend-card-title = 把卡的有效期限延长 2 个月
task-extend-card-text = 在留申请审查期间，市区町村政府窗口可以延长卡的有效期限（{ JA("特例期間延長") }）。请最晚在{ $date }去办理，带上卡和在留卡；如果是在网上申请的，还要带上申请已受理的通知。办理免费，但只能办一次。请一起申请新的电子证书，并确认您记得密码。
task-await-residence-card-title = 再变更一次卡的有效期限
task-await-residence-card-text = 卡的有效期限已经延长了 2 个月，不能再这样延长。拿到新的在留卡（{ JA("在留カード") }）后，请马上带着两张卡去市区町村政府窗口，最晚在{ $date }。
task-extend-stay-title = 先延长在留期间，再变更卡的有效期限
task-extend-stay-text = 卡和在留期间在同一天到期，不会有信通知您。请先到入管局申请延长在留期间。拿到新的在留卡（{ JA("在留カード") }）后，请最晚在{ $date }去市区町村政府窗口变更卡的有效期限。如果到时候还没有结果，窗口可以把卡的有效期限延长 2 个月（{ JA("特例期間延長") }），但只能在卡还有效的时候办理。只申请了永久居留的，不能这样延长。
task-specified = 如果您有特定在留卡（{ JA("特定在留カード") }），每次提出在留申请时，都要重新申请特定在留卡。
task-renew-card-title = 更新卡
task-renew-card-text = 请在{ $from }到{ $date }之间申请新卡。这段时间办理免费。没有收到通知信也可以申请。
task-renew-certificates-title = 更新电子证书
task-renew-certificates-text = 请在{ $from }到{ $date }之间，带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }）。办理免费。请确认您记得密码。
task-tell-status-title = 卡要到期了
task-tell-status-text = 到{ $date }为止要办什么，取决于您以什么身份住在日本。请按“修改回答”，填写您的身份。
task-ask-office-title = 在卡到期前询问该怎么办
task-ask-office-text = 卡的到期日是{ $date }，也可能更早。请到市区町村政府窗口（{ JA("市区町村の窓口") }）询问该怎么办。
task-move-out-title = 办理迁入登记
task-move-out-text = 请最晚在{ $date }带着卡去新住址的市区町村政府窗口，办理迁入登记（{ JA("転入届") }）。否则卡会失效。
task-move-in-title = 申报新住址
task-move-in-text = 请最晚在{ $date }带着卡去新住址的市区町村政府窗口申报（{ JA("転入届・転居届") }）。新住址会写到卡上。请确认您记得住民基本台账用密码。
task-show-card-title = 到新住址的窗口出示卡
task-show-card-text = 您已经办了迁入登记。请最晚在{ $date }把卡也带到那里，办理继续使用的手续（{ JA("継続利用") }）。否则卡会失效。请确认您记得住民基本台账用密码。
task-report-title = 把变更的内容写到卡上
task-report-text = 请最晚在{ $date }带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }）。办理免费。签名用电子证书已经因为变更而失效，请申请新的。
task-check-certificates-title = 确认电子证书的到期日
task-check-certificates-text = 电子证书可能已经过期，无法确定日期。请把卡放到读卡器上，或到市区町村政府窗口（{ JA("市区町村の窓口") }）询问。过期了也可以随时在那里免费办理新的。
task-find-certificates-text = 卡上电子证书的有效期限栏常常是空白的。请用读卡器读卡，或到市区町村政府窗口（{ JA("市区町村の窓口") }）询问，然后按“修改回答”填写。
task-find-date-title = 不知道卡的到期日
task-find-date-text = 请看卡正面的日期，然后按“修改回答”；也可以把卡放到读卡器上。

## 到期日的依据

reason-printed = 这是卡上写的日期。
reason-printed-differs = 这是卡上写的日期，以它为准。按其他回答算出来的日期不一样：{ $days }。如果您的回答没有错，请到市区町村政府窗口询问。
reason-tenth-birthday = 这是从发行日之后算起的第 10 个生日。
reason-fifth-birthday = 这是从发行日之后算起的第 5 个生日。发行时还没成年的人都是这样。
reason-age-unclear = 不清楚持卡人当时算不算成年。
reason-leap-birthday = 生日是 2 月 29 日时，在没有这一天的年份，不清楚按哪一天算。
reason-renewed-early = 如果是在前一次到期前的 3 个月内更新的，就会多一年。
reason-stay-end = 在留期间在这一天到期。
reason-special-extension = 这是在留期间到期 2 个月后的日期。
reason-extension-month-end = 这是在留期间到期 2 个月后的日期；因为是月底，不清楚按哪一天算。
reason-landing-end = 上陆许可在这一天到期。
reason-provisional-end = 临时停留许可在这一天到期。
reason-sixty-days = 这是出生或失去国籍 60 天后的日期。
reason-certificate-birthday = 这是从电子证书的发行日之后算起的第 5 个生日。
reason-card-ends = 卡到期时，电子证书也一起到期。
reason-user-certificate-ends = 它和用户证明用电子证书一起到期；如果在那之前姓名或住址有变更，会提前失效。
