### 更改密码：读卡器上的卡，或练习卡。

pin-change-button = 更改密码

## 选择密码

pin-choose-heading = 您想更改哪个密码？
pin-choose-intro = 更改密码（{ JA("暗証番号") }）时，需要现在的密码。如果忘记了，请不要乱猜，可以到市区町村政府窗口重新设置。
pin-choose-same = 4 位数字的密码可以都设成一样的，这是允许的，也更好记；设成不一样的更安全。
pin-user-use = 登录 Mynaportal（{ JA("マイナポータル") }）等网站、用便利店的机器打印证明、在诊所使用读卡器时要输入。
pin-signature-use = 在网上代替盖章、签署文件时要输入，例如报税、和银行签合同、更改住址。
pin-entry-support-use = 让程序或机器从卡里读取姓名、住址和个人编号，替您填写时要输入。这样就不用自己打字。
pin-register-use = 在市区町村政府窗口办手续时要输入，例如搬家的时候。
pin-register-office = 这个密码要到市区町村政府窗口更改。
pin-user-picture = 便利店里的机器
pin-signature-picture = 在电脑上签署的文件
pin-entry-support-picture = 用卡里的信息填写的表格
pin-register-picture = 市区町村政府窗口

## 输入密码

pin-current-heading = 现在的密码
pin-current-intro = 请输入目前正在使用的密码。这一步还不会向卡发送任何内容。
pin-new-heading = 新密码
pin-new-intro-digits = 请选 4 位别人猜不到的数字：不要用生日、电话号码或 1234。
pin-new-intro-letters = 请选别人猜不到的字母和数字：不要用姓名、生日或 ABC123。
pin-again-heading = 再输入一次新密码
pin-again-intro = 请再输入一次，以免把输错的密码存进卡里。按“确认更改密码”后，会先把现在的密码发送给卡，只发送一次，然后再发送新密码。
pin-rule-digits = 4 位数字
pin-rule-letters = 6～16 位，字母和数字至少各一个
pin-alike = 请分清字母 O 和数字 0、字母 I 和数字 1。
pin-typed = 已输入 { $count } 位
pin-show-button = 显示
pin-hide-button = 隐藏
pin-delete-key = 删除
pin-keys = 输入用的按键
pin-next-button = 下一步
pin-send-button = 确认更改密码
pin-short-digits = 位数不够：需要 4 位数字。
pin-short-letters = 位数不够：至少需要 6 位。
pin-long-digits = 多输入了：这个密码只有 4 位数字。
pin-long-letters = 输入得太多了：这个密码最多 16 位。
pin-only-digits = 只能用数字 0 到 9。
pin-only-letters = 只能用字母 A 到 Z 和数字 0 到 9。
pin-both = 至少要有一个字母和一个数字。
pin-narrowed = 全角字符已改成半角。
pin-raised = 小写字母已改成大写。卡只认大写字母。
pin-differs = 两次输入的不一样。请再输入一次新密码，或者返回，换一个密码。
pin-ready = 两次输入的一样。请按“确认更改密码”。
pin-same = 这就是现在的密码。请换一个。

## 容易被猜到的新密码

pin-weak-heading = 这个密码容易被猜到
pin-weak-repeated = 同一个字符一直重复。如果有人捡到您的卡，会先试这样的密码。
pin-weak-sequence = 字符是按顺序排的，就像 1234。如果有人捡到您的卡，会先试这样的密码。
pin-weak-keys = 用的是挨在一起的按键，就像 2580。如果有人捡到您的卡，会先试这样的密码。
pin-weak-date = 这看起来像日期。请不要用自己或身边人的生日：如果有人捡到您的卡，会先试这样的密码。
pin-weak-birthday = 这是保存在这里的出生日期，或者其中的一部分。捡到卡的人会先试这样的密码。
pin-weak-other-button = 换一个密码
pin-weak-use-button = 还是用这个

## 最后一次之前

pin-last-heading = 这是最后一次机会
pin-last-text = 如果您输入的“现在的密码”不对，这个密码就会被锁定，需要到市区町村政府窗口重新设置。目前还没有发送任何内容。
pin-unsure-heading = 不知道还能试几次
pin-unsure-text = 没能从卡里清楚地读出还能试几次，这次可能就是最后一次。如果您输入的“现在的密码”不对，这个密码可能会被锁定，那样就需要到市区町村政府窗口重新设置。目前还没有发送任何内容。
pin-stop-button = 不，不要发送
pin-sure-button = 是，我确定要发送

## 正在更改

pin-sending-title = 正在更改密码…
pin-sending-text = 在这里显示结果之前，请不要碰卡。

## 结果

pin-changed-title = 密码已更改
pin-changed-text = 从现在起，请使用新密码。需要的话可以写下来，但不要和卡放在一起。
pin-tries-now = 卡里的记录：{ $tries }
pin-wrong-title = 您输入的密码不对
pin-wrong-text = 您输入的“现在的密码”和卡里的不一样。没有更改任何内容，但能试的次数少了一次。
pin-wrong-alike = 请仔细看看：是不是把数字 0 输成了字母 O，或者把数字 1 输成了字母 I？
pin-wrong-last = 只能再试一次了。如果不确定这个密码，请不要再试：再错一次就会锁定。
pin-blocked-title = 这个密码已锁定
pin-blocked-text = 能试的次数已经用完，等待也不会恢复。密码本身没有变，其他密码仍然可以使用。
pin-lost-title = 密码没有更改
pin-lost-text = 现在的密码已发送给卡，但没有收到明确的回应。新密码没有发送，所以原来的密码仍然有效。能试的次数可能少了一次，继续之前，请先看看还能试几次。
pin-refused-title = 卡没有接受这次更改
pin-refused-text = 原来的密码仍然有效。卡的回应代码是 { $status }。如果再次出现，请把这个代码给市区町村政府窗口看。
pin-unclear-title = 无法判断密码是否已更改
pin-unclear-text = 新密码已发送给卡，但没有收到明确的回应。现在有效的可能是原来的密码，也可能是新密码。请把两个都记好。
pin-unclear-tries = 请把卡放回去，看看还能试几次。至少还能试 2 次，才可以继续；否则请带着卡到市区町村政府窗口办理。
pin-unclear-third = 请再更改一次这个密码：要求输入“现在的密码”时，输入新密码；“新密码”请另选第三个，并记下来。
pin-unclear-then = 如果卡接受了，以后有效的就是第三个密码。如果提示现在的密码不对，说明有效的还是原来的密码：接下来请改为输入原来的密码，能试的次数就会全部恢复。
pin-silent-text = 不清楚卡是怎么处理的：密码也许已经更改，也许没有。请记住新旧两个密码。请把卡拿开再放回去，看看还能试几次，然后再继续。
pin-half-title = 两个地方只改了一处
pin-half-text = 这个密码存在卡里的两个地方。一处已经是新密码，另一处还是原来的密码。请不要再试。请记住新旧两个密码，带着卡到市区町村政府窗口，要求重新设置住民基本台账用密码（{ JA("暗証番号の再設定") }）。
pin-half-unclear-text = 这个密码存在卡里的两个地方。一处已经是新密码，另一处没有收到明确的回应。请不要再试。请记住新旧两个密码，带着卡到市区町村政府窗口，要求重新设置住民基本台账用密码（{ JA("暗証番号の再設定") }）。
pin-unclear-register = 这个密码存在卡里的两个地方。一处没有收到明确的回应，另一处还是原来的密码。请不要再试。请记住新旧两个密码，带着卡到市区町村政府窗口，要求重新设置住民基本台账用密码（{ JA("暗証番号の再設定") }）。
pin-unsent-title = 没有向卡发送任何内容
pin-unsent-stands = 原来的密码仍然有效，{ -brand } 没有用掉任何一次机会。
pin-unsent-impossible = 这张卡的这个密码不能在这里更改。
pin-unsent-other = 这不是之前显示的那张卡，或者卡后来被拿开又放回，或者被更改过。请返回卡的页面，从头开始。
pin-unsent-tries = 剩下的次数和之前显示的不一样了。请返回卡的页面，看看还能试几次，再从头开始。
pin-unsent-uneven = 这个密码存在卡里的两个地方。只有两处剩下的次数相同，而且至少还有 2 次，才能更改。请到市区町村政府窗口办理。
pin-unsent-gone = 卡被拿开了。请把卡放回去，从头开始。
pin-unsent-busy = 其他程序正在使用这张卡。请关闭那个程序，从头开始。
pin-unsent-mute = 卡或读卡器没有反应。请重新放好卡，从头开始。

## 输入的内容已清除

pin-away-title = 无法再连接到卡
pin-away-text = 卡被拿开了，或者读卡器被拔掉了。您输入的内容已清除，没有向卡发送任何内容。请把卡放回去，从头开始。
pin-idle-title = 您输入的内容已清除
pin-idle-text = 已经 2 分钟没有任何操作，为了防止别人接着操作，内容已清除。没有向卡发送任何内容。
pin-card-button = 返回卡的页面
pin-retry-button = 重新输入密码

## 练习

pin-practice-button = 不用卡也能练习
pin-practice-mark = 练习中：这不是真正的卡
pin-practice-end-button = 结束练习
pin-practice-heading = 用模拟的练习卡试一试
pin-practice-intro = 您可以在这里熟悉步骤，也可以演示给别人看。一切都和真正的卡一样，包括输错密码的时候，但不会动到读卡器上的卡。
pin-practice-pins-title = 练习卡的密码
pin-practice-pins-text = 这些是练习卡最初的密码。您在这里更改的密码会一直有效，直到结束练习或换一张新的练习卡。
pin-practice-out-button = 把卡拿开
pin-practice-in-button = 把卡放回去
pin-practice-new-button = 换一张新的练习卡
pin-practice-fault-title = 下一次更改时会发生什么
pin-practice-fault-none = 卡一切正常
pin-practice-fault-before = 核对密码之前，卡被拿开
pin-practice-fault-during = 更改到一半时，卡被拿开
pin-practice-current = 练习卡的这个密码是 { $pin }。请不要在这里输入真正的卡的密码。
pin-practice-current-changed = 您已在这里更改过：请输入您选的密码。请不要输入真正的卡的密码。
pin-practice-blocked = 如果是真正的卡，这时就要到市区町村政府窗口办理。在练习中，请返回卡的页面，换一张新的练习卡。
pin-practice-changed = 已由您更改（最初是 { $pin }）
pin-practice-renewed-title = 这是一张新的练习卡
pin-practice-renewed-text = 能试的次数和密码都恢复到最初的状态。

## 设置里的开关

pin-register-title = 住民基本台账用密码（{ JA("住民基本台帳用") }）
pin-register-label = 也允许更改住民基本台账用密码
pin-register-text = 默认关闭是有原因的：这项功能还没有在真正的卡上试过，而且这个密码要在卡里的两个地方同时更改。到市区町村政府窗口更改就很安全。
