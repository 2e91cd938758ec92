### 关于一张卡的问题，每页一个。

ask-next-button = 下一步
ask-unknown-button = 不知道
ask-day-label = 年、月、日
ask-day-example = 例如：{ $example }。也可以用日本的年号填写，例如{ JA("令和9年3月9日") }。
ask-event-example = 例如：{ $example }。
ask-past-example = 例如：{ $example }。也可以用日本的年号填写，例如{ JA("令和2年3月9日") }。
ask-born-example = 例如：{ $example }。也可以用日本的年号填写，例如{ JA("昭和60年3月7日") }。

## 在日本的身份

ask-status-heading = 您以什么身份住在日本？
ask-status-text = 请看在留卡的在留资格一栏（{ JA("在留資格") }）。
ask-status-stay = 我有在留期限
ask-status-stay-text = 工作、留学、家属、定住者等。到什么时候为止，在留卡上写着。
ask-status-permanent = 我有永久居留资格（{ JA("永住者") }）
ask-status-special = 我有特别永久居留资格（{ JA("特別永住者") }）
ask-status-hsp = 我是高度专门职2号（{ JA("高度専門職第2号") }）
ask-status-citizen = 我有日本国籍
ask-status-other = 其他
ask-status-other-text = 临时庇护、临时停留、还没有在留资格的婴儿、失去了日本国籍
ask-status-refuge = 我有临时庇护的上陆许可（{ JA("一時庇護許可者") }）
ask-status-provisional = 我有临时停留许可（{ JA("仮滞在許可者") }）
ask-status-birth = 在日本出生，还没有在留资格（{ JA("出生による経過滞在者") }）
ask-status-lost = 失去了日本国籍，还没有在留资格（{ JA("国籍喪失による経過滞在者") }）

## 日期

ask-printed-heading = 个人编号卡的有效期限到哪一天？
ask-printed-text = 日期写在卡的正面，在出生日期的右边（{ JA("有効期限") }）。如果在窗口改过，最新的日期写在备注栏里（{ JA("追記欄") }）。
ask-stay-heading = 您的在留期间到哪一天？
ask-stay-text = 请看在留卡的在留期间一栏（{ JA("在留期間（満了日）") }）。如果已经有新的在留卡，请看新的那张。
ask-landing-heading = 您的许可到哪一天？
ask-landing-text = 日期写在您的许可文件上。
ask-lost-heading = 您是哪一天失去日本国籍的？
ask-lost-text = 日期写在有关的文件上。
ask-born-heading = 您的出生日期是哪一天？
ask-born-text = 卡的期限常常是生日那一天。出生日期写在卡上（{ JA("生年月日") }）。
ask-certificate-heading = 电子证书的有效期限到哪一天？
ask-certificate-text = 卡的有效期限下面有一栏（{ JA("電子証明書の有効期限") }）。这一栏常常是空的，那样的话请按“不知道”。用读卡器读卡也能知道。
ask-issued-heading = 卡的发行日是哪一天？
ask-issued-text = 发行日就是制作卡的那一天，卡上没有印。它比您领卡的日子早一周或更多。如果不确定，请按“不知道”。
ask-applied-heading = 您是哪一天申请这张卡的？
ask-applied-text = 您差不多是在那时候成年的，卡能用多久，要看申请的日期。
ask-new-heading = 卡上现在写的有效期限是哪一天？
ask-new-text = 新卡写在正面。如果继续用原来的卡，最新的日期写在备注栏里（{ JA("追記欄") }）。
ask-name-heading = 您想怎么称呼这张卡？
ask-name-taken = 已保存的另一张卡用了这个名称。请换一个名称。
ask-name-text = 请填写一个您一看就知道是谁的卡的名称。不用写全名，也不用写号码。

## 填写的日期有问题

ask-wrong-empty = 请先填写日期，或者按“不知道”。
ask-wrong-no-day = 这不是一个日期。请按年、月、日填写，例如 { $example }。
ask-wrong-year-last = 请先写年，再写月和日，例如 { $example }。
ask-wrong-short-year = 年份请写满 4 位数字，或者加上年号，例如 { $example }。
ask-wrong-no-month = 没有这个月份。请按年、月、日填写，例如 { $example }。
ask-wrong-no-such-day = 没有这一天：那个月只有 { $days } 天。
ask-wrong-era = 到了这一天，那个年号已经结束，或者还没有开始。
ask-wrong-life = 这个日期太早，不可能是现在还在世的人的出生日期。
ask-wrong-first-cards = { $date }太早了：那时还没有个人编号卡。
ask-wrong-before-birth = { $date }早于出生日期。
ask-wrong-before-issue = { $date }早于卡的发行日。
ask-wrong-after-issue = { $date }晚于卡的发行日。
ask-wrong-future = { $date }还没有到。
ask-wrong-after-end = { $date }晚于卡的到期日。
ask-wrong-longest-card = { $date }太晚了：没有哪张卡能用这么久。
ask-wrong-extension = { $date }比在留期间结束后 2 个月还要晚。请再看一次卡。
ask-wrong-longest-stay = { $date }太晚了：没有这么长的在留期间。
ask-wrong-long-ago = { $date }是太久以前的日期。
ask-wrong-far-ahead = { $date }离现在太远了。
ask-meant = 您是指{ $date }吗？
ask-meant-button = 是，就是这一天
