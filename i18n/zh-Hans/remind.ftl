### 已保存的卡的页面、发生的变化、提醒、日历文件和访客模式。

## 卡的页面

cards-dates-heading = 各项的到期日
cards-days-left = 剩余天数：{ $days }
cards-ended = 已经过期。
cards-unknown = 不清楚
cards-line-heading = 时间线
cards-happened-button = 情况有变化
cards-answers-button = 修改回答
cards-guide-button = 查看步骤
cards-reader-button = 读卡
cards-calendar-button = 保存为日历文件
cards-misfit-title = 这些回答互相对不上

## 时间线

line-today = 今天
line-renew-card = 从这天起可以更新卡
line-renew-certificates = 从这天起可以更新电子证书
line-extend-stay = 从这天起可以申请延长在留期间
line-last-open = 窗口最后能办理的一天
line-card-ends = 卡到期
line-user-ends = 用户证明用电子证书到期
line-signature-ends = 签名用电子证书到期
line-perhaps = 可能
line-deadline = 截止日：{ $title }

## 发生的变化

event-heading = 有什么变化？
event-filed = 我申请了延长在留期间或变更在留资格
event-filed-text = 还没有结果。
event-filed-permanent = 我只申请了永久居留
event-extended = 窗口已经把卡的有效期限延长了 2 个月
event-new-residence-card = 我拿到了新的在留卡
event-granted = 我可以一直住下去，不再有期限了
event-granted-text = 获得了永久居留资格（{ JA("永住者") }）或高度专门职2号（{ JA("高度専門職第2号") }）。
event-naturalised = 我加入了日本国籍
event-moved-out = 我要搬到别的市区町村
event-moved-in = 我已经搬家了
event-notified = 我已经办了迁入登记
event-notified-text = 但还没有在那里出示卡。
event-changed = 我的姓名或卡上的其他内容有变更
event-forget-button = 取消这一项
event-day-heading = 是哪一天？
event-day-moving-out = 请填写预定搬出的日期（{ JA("転出予定日") }）。
event-day-extended = 请填写您去窗口办理的日期。下一步会询问卡的新有效期限。

## 提醒

remind-title = 提醒
remind-text = 提醒显示在首页。如果您愿意，登录这台电脑时也可以显示通知。
remind-login-label = 登录电脑时显示提醒
remind-login-text = { -brand } 会短暂启动，显示该办的事，然后退出。
remind-login-failed-title = 没能设置好
remind-login-failed-text = 这台电脑不允许 { -brand } 更改登录时启动的程序。首页上的提醒不受影响。
remind-days-title = 在截止日的几天前提醒
remind-days = 提前 { $days } 天
remind-day = 提前 1 天
remind-nothing = 现在没有需要提醒的事。
remind-unshown = 没能在桌面上显示提醒。
remind-of = { $label }：{ $title }

## 日历文件

calendar-name = 个人编号卡（{ JA("マイナンバーカード") }）
calendar-title = 加到手机的日历里
calendar-text = 请把这些日期保存成文件，用电子邮件等方式发到手机，然后在手机上打开。以后再做一次时，原来的日程会更新，不会重复。Google 日历不会导入提醒时间，请在那里自己设置。
calendar-opening = 今天起可以办理：{ $title }
calendar-last = 截止日：{ $title }

## 访客模式

guest-button = 帮助访客
guest-mark = 访客模式：不保留任何内容
guest-clear-button = 全部清除
guest-end-button = 结束访客模式
guest-title = 现在是访客模式
guest-text = 不会保存任何内容，也不显示已保存的卡。每帮完一位访客，请按“全部清除”。
guest-label = 访客的卡
guest-cards-title = 访客模式中的卡
