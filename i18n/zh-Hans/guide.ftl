### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = 中文

## Questions

guide-question-holder = 您以什么身份住在日本？
guide-answer-holder-stay = 有在留期限（工作、留学、家属等）
guide-answer-holder-for-good = 没有在留期限（永久居留、特别永久居留、高度专门职2号）
guide-answer-holder-japanese = 我有日本国籍
guide-question-for-whom = 给谁办理？
guide-answer-for-whom-self = 给我自己
guide-answer-for-whom-child = 给未满 { $signature-age } 岁的孩子
guide-answer-for-whom-other = 给不能亲自去的人
guide-question-lost-where = 卡是在哪里丢的？
guide-answer-lost-where-home = 在家里丢的
guide-answer-lost-where-outside = 在外面丢的
guide-question-move-kind = 您搬到了哪里？
guide-answer-move-kind-within = 还在同一个市区町村
guide-answer-move-kind-other = 搬到了别的市区町村
guide-question-moved-on = 您是哪一天搬家的？
guide-day-moved-on = 搬家日
guide-question-noticed-on = 您是哪一天办的迁入登记？
guide-day-noticed-on = 迁入登记日
guide-question-moving-out-on = 您在迁出登记上写的搬出日是哪一天？
guide-day-moving-out-on = 登记的搬走日
guide-question-changed-on = 是哪一天变更的？
guide-day-changed-on = 变更日
guide-question-naturalised-on = 是哪一天取得日本国籍的？
guide-day-naturalised-on = 取得日本国籍的日期
guide-question-card-end = 卡的有效期限到哪一天？
guide-day-card-end = 卡的有效期到
guide-question-certificate-end = 电子证书的有效期限到哪一天？
guide-day-certificate-end = 电子证书有效期到
guide-question-stay-end = 您的在留期间到哪一天？
guide-day-stay-end = 在留期间到
guide-question-which-pin = 是哪个密码？
guide-answer-which-pin-user = 用户证明用密码（4 位数字，用于网站、便利店和诊所）
guide-answer-which-pin-signature = 签名用密码（6～16 位字母和数字）
guide-answer-which-pin-entry-support = 卡面事项输入辅助用密码（4 位数字，用于填写表格）
guide-answer-which-pin-register = 住民基本台账用密码（4 位数字，用于市区町村政府窗口）
guide-answer-which-pin-several = 有好几个
guide-question-pin-trouble = 密码出了什么问题？
guide-answer-pin-trouble-forgotten = 忘记了密码
guide-answer-pin-trouble-blocked = 密码输错次数太多，被锁定了
guide-question-other-pin = 另一个电子证书的密码还记得吗？
guide-answer-other-pin-known = 用户证明用和签名用的密码，记得其中一个
guide-answer-other-pin-unknown = 用户证明用和签名用的密码，两个都不记得
guide-question-damage-cause = 卡是怎么坏的？
guide-answer-damage-cause-own = 在我手里弄坏的：弄湿、烧坏或弄弯了
guide-answer-damage-cause-not-own = 不是我弄坏的：因为灾害，或卡本身有问题
guide-answer-damage-cause-chip = 芯片读不出来，不知道是什么原因
guide-question-filed = 您申请了什么？
guide-answer-filed-extension = 延长在留期间，或变更在留资格
guide-answer-filed-permanent-only = 只申请了永久居留（{ JA("永住") }）
guide-question-residence-card-kind = 入管局发给您的是哪种卡？
guide-answer-residence-card-kind-ordinary = 普通的在留卡（{ JA("在留カード") }）
guide-answer-residence-card-kind-specified = 特定在留卡（{ JA("特定在留カード") }）
guide-question-specified = 您有特定在留卡吗？
guide-answer-specified-want = 没有特定在留卡，但可能想办
guide-answer-specified-have = 有特定在留卡
guide-question-expired-why = 什么过期了？
guide-answer-expired-why-stay = 卡和在留期间一起过期了
guide-answer-expired-why-date = 卡在生日那天过期了
guide-answer-expired-why-certificates = 只有电子证书过期了，卡还有效

## Telephone numbers

guide-contact-foreign = 用外语咨询卡、电子证书、遗失和被盗
guide-contact-japanese = 用日语咨询卡、个人编号、遗失和被盗
guide-contact-system = 用外语咨询个人编号制度和 Mynaportal（{ JA("マイナポータル") }）
guide-contact-fax = 传真，供听力不便的人使用
guide-contact-immigration = 入管局：咨询在留问题，可以用多种语言
guide-contact-abroad = 0120 开头的号码不能从国外拨打。请让在日本的人替您打。
guide-hours-general = 周一至周五 9:30～20:00，周末和节假日 9:30～17:30，12 月 29 日至 1 月 3 日休息

## Where facts are from

guide-source-aki-houmu = 代办入管手续的民间事务所 aki-houmu.jp
guide-source-digital-agency = 数字厅
guide-source-foreign-residents-guide = 市区町村的外国居民指南
guide-source-immigration-lists = 2026 年 10 月 3 日核对的两份公开列表，内容为 6 个月以上在留期间的延长手续
guide-source-isa = 出入国在留管理厅
guide-source-isa-specified-card = 出入国在留管理厅关于特定在留卡的常见问题
guide-source-isa-specified-card-unread = 出入国在留管理厅关于特定在留卡的常见问题，没有看到答复
guide-source-j-lis-faq = J-LIS 的个人编号卡常见问题
guide-source-j-lis-faq-spanish = J-LIS 的西班牙语版个人编号卡常见问题
guide-source-jpki-faq = JPKI 公共个人认证服务关于重新设置密码的常见问题
guide-source-kannai-kaikei = kannaikaikei.jp 2025 年 9 月 9 日关于窗口拥挤的报道
guide-source-mhlw-paper = 两个公开工具引用的厚生劳动省 2026 年 8 月的资料
guide-source-mic = 总务省
guide-source-mnakamura = 代办入管手续的民间事务所 mnakamura.net
guide-source-my-number-act = 个人编号法第 17 条
guide-source-no-fee-found = 没有找到写明费用的网页
guide-source-no-page-found = 没有找到写明这一点的网页
guide-source-no-page-read = 没有查看官方网页
guide-source-public-expiry-check = 公开的有效期限查询工具，依据截至 2026 年 10 月 29 日的规定
guide-source-reread-official-pages = 他人在 2026 年 9 月 3 日重新查看过的官方网页
guide-source-sian-office = 代办入管手续的民间事务所 sian-office.jp
guide-source-temoto-advice = { -brand } 的建议，并非来自官方网页
guide-source-vietnamese-guide = 2026 年 9 月 27 日核对过官方网页的越南语指南应用
guide-source-visa-information = 网站 visa-information.jp
guide-source-widely-reported = 广泛报道的内容

## Steps used in several situations

guide-step-freeze = 打电话暂停卡的使用
guide-step-freeze-text = 请马上打电话，白天晚上都可以，说卡不见了。在语音菜单里选遗失或被盗（日语电话按 2）。这样，卡的电子功能就会停用，智能手机上的电子证书也会一起停用（{ JA("一時利用停止") }）。
guide-step-police-report = 向警察报案
guide-step-police-report-text = 请去警察署或派出所（{ JA("交番") }）说明情况，并记下受理编号（{ JA("受理番号") }）。市区町村政府窗口会问这个编号。
guide-step-office-notice = 到市区町村政府窗口报失，并申请新卡
guide-step-office-notice-text = 请去您住址所在的市区町村政府窗口（{ JA("市区町村の窓口") }），说明卡不见了，并申请补办（{ JA("再交付") }）。旧卡一旦作废，就算找到了也不能再用。
guide-step-residence-card-gone = 在留卡也一起丢了的话
guide-step-residence-card-gone-text = 这也要向警察报案，并尽早向入管局询问怎样补办在留卡（{ JA("在留カード") }）。特别永住者证明书，请向市区町村政府窗口询问。如果手边已经没有带照片的证件，去之前请先打电话问窗口可以用什么代替。
guide-step-apply-photo = 附上照片，提交申请
guide-step-apply-photo-text = 请填写申请书（{ JA("交付申請書") }），附上最近 { $photo-months } 个月内拍的证件照。可以邮寄，也可以用智能手机、电脑或能办理申请的自助证件照机申请。没有申请书的话，可以向市区町村政府窗口要。{ -brand } 可以先帮您检查照片。
guide-step-pick-up = 领卡并设置密码
guide-step-pick-up-text = 您会收到一张明信片（{ JA("交付通知書") }），上面写着在哪里领卡、最晚哪天领。请本人去领，有旧卡的话也请带上。密码（{ JA("暗証番号") }）在窗口设置，请先想好再去。
guide-step-new-certificates = 当场一起申请新的电子证书
guide-step-new-certificates-text = 卡里的电子证书（{ JA("電子証明書") }）可能会失效，不会自动换新。请说您想要新的电子证书。原则上要持卡人本人去办，需要用户证明用密码；如果有签名用密码，也需要。未满 { $signature-age } 岁的孩子，只由父母或监护人去办行不行，请询问。
guide-step-book-visit = 查看窗口的办公时间，预约
guide-step-book-visit-text = 请看市区町村政府的网站，或打电话问：窗口什么时候办公，能不能预约、是不是必须预约。周末、节假日和 12 月 29 日至 1 月 3 日，窗口通常休息。不少窗口都很拥挤。

## What to bring, used in several situations

guide-bring-card = 个人编号卡（{ JA("マイナンバーカード") }）
guide-bring-residence-card = 在留卡（{ JA("在留カード") }）或特别永住者证明书
guide-bring-new-residence-card = 新的在留卡（{ JA("在留カード") }）
guide-bring-stamped-residence-card = 在留卡，盖有“{ JA("在留期間更新等許可申請中") }”章；网上申请的，邮件也要带
guide-bring-identity = 另一种带照片的证件：驾照、护照或在留卡
guide-bring-visitor-identity = 去窗口的人的身份证明文件；领卡时要两件，例如护照和驾照
guide-bring-register-pin = 住民基本台账用密码，4 位数字，记在心里（{ JA("住民基本台帳用") }）
guide-bring-user-pin = 用户证明用密码，4 位数字，记在心里（{ JA("利用者証明用") }）
guide-bring-signature-pin = 签名用密码，6～16 位字母和数字，记在心里（{ JA("署名用") }）
guide-bring-certificate-pins = 用户证明用密码和签名用密码，记在心里（{ JA("利用者証明用・署名用") }）
guide-bring-photo = 证件照，35 × 45 mm，最近 { $photo-months } 个月内拍的
guide-bring-specified-photo = 一张证件照；要多大尺寸，请向受理申请的窗口询问
guide-bring-application-form = 申请书（{ JA("交付申請書") }），窗口可以打印
guide-bring-issue-postcard = 领卡时：通知卡已经做好的明信片（{ JA("交付通知書") }）
guide-bring-police-number = 向警察报案的受理编号（{ JA("受理番号") }）
guide-bring-fire-report = 火灾或其他灾害的受灾证明（{ JA("罹災証明書") }）
guide-bring-representative-papers = 委托书，或其他能证明您可以代办的文件（{ JA("委任状") }）
guide-bring-relation-proof = 证明您是父母或监护人的文件（不在同一户时需要）
guide-bring-money = 交手续费的钱

## Fees, used in several situations

guide-fee-free = 免费。
guide-fee-first-free = 第一次办卡免费。卡丢了或过期后办新卡，通常要花钱：请向窗口询问。
guide-fee-free-renewal = 旧卡到期前的最后 { $renewal-months } 个月内，办新卡免费。提前申请的话要花钱。
guide-fee-reissue = 新卡通常要 { $card-fee } 日元，电子证书 { $certificate-fee } 日元，一共 { $reissue-fee } 日元。一般在领卡时付。有的地方可能不一样，请向窗口询问。
guide-fee-express = 卡丢了或坏了的时候，加急发放（{ JA("特急発行") }）通常要 { $express-fee } 日元，不要电子证书的话是 { $express-card-fee } 日元。
guide-fee-certificates-free = 原来的电子证书到期，或者因为搬家等变更而失效的，办新的电子证书免费。
guide-fee-not-own-fault = 如果不是您的原因，例如灾害、卡本身的问题或窗口弄错，新卡免费。由窗口判断。

## How long it takes, used in several situations

guide-time-same-day = 通常在窗口当场就能办好。
guide-time-ordinary = 从申请到可以领卡，大约要 { $reissue-months-min }～{ $reissue-months-max } 个月。
guide-time-express = 加急发放（{ JA("特急発行") }）大约要 { $express-days } 天，最快 { $express-days-min } 天。卡通常用挂号信寄到您登记的住址。
guide-time-appointment = 窗口常常人很多。请早点去，能预约的话请先预约。

## If it is late, used in several situations

guide-late-card-ends = 过了到期日，卡就会失效（{ JA("失効") }），不能再延长。那时办新卡通常要 { $reissue-fee } 日元，要等 { $reissue-months-min }～{ $reissue-months-max } 个月。
guide-late-no-notice = 有在留期限的人，卡或电子证书到期时都不会收到通知信。请自己记好日期。
guide-late-move-clocks = 如果搬家后超过 { $notice-days } 天，或者预定搬出日之后超过 { $planned-move-days } 天才办迁入登记，卡会失效。如果办了登记后 { $continue-days } 天之内没有到新住址的窗口出示卡，或者在那之前又搬走了，卡也会失效。
guide-late-certificates-only = 如果只是电子证书过期，卡本身还有效，仍然可以证明身份。在办好新的电子证书之前，不能在便利店打印证明，也不能在网上办手续。

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = 如果您的驾照（{ JA("運転免許") }）存在卡里，它大概不会自动转到新卡上。请向警察或驾照中心询问。如果卡丢了或被偷了，也请向那里报失。
guide-elsewhere-health-insurance = 电子证书到期后，卡还可以当健康保险证（{ JA("健康保険証") }）用一段时间：从电子证书到期的那个月往后数 { $health-grace-months } 个月，到那个月的月底为止。如果卡本身已经过期，请向您的健康保险机构询问。
guide-elsewhere-phone-certificates = 卡里的电子证书失效时，智能手机上的也一起失效。卡里有了新的电子证书后，请看看手机要不要重新设置。
guide-elsewhere-signature-certificate = 姓名、住址、性别或出生日期一有变更，签名用电子证书（{ JA("署名用電子証明書") }）就会失效。在办好新的之前，网上报税等需要它的网上手续都不能办。
guide-elsewhere-number-stays = 您的个人编号不变。

## Renew the card

guide-situation-renew-card-title = 我想更新个人编号卡
guide-situation-renew-card-text = 写给卡快要到期、但还有效的人。
guide-situation-renew-card-search = 换卡, 换新卡, 卡快到期, 卡到期更新, 续期, 续卡, 有效期限, My Number卡到期更新, my number 更新, 收到更新通知, 更新通知书, 蓝色信封, J-LIS 的信, 10年, 5年
guide-step-renew-stay = 先延长在留期间，再变更卡的有效期限
guide-step-renew-stay-text = 有在留期限的人，卡和在留期间一起到期，或者更早在生日那天到期：请看卡上的日期。请先到入管局申请延长在留期间，通常从到期前 { $stay-window-months } 个月起可以申请。拿到新的在留卡（{ JA("在留カード") }）后，请到市区町村政府窗口（{ JA("市区町村の窓口") }），让窗口把新的日期写到卡上。
guide-step-renew-stay-pending = 如果来不及，也还是要去窗口
guide-step-renew-stay-pending-text = 如果卡到期之前还没有结果，请到市区町村政府窗口办理特例期间延长（{ JA("特例期間延長") }）。如果卡在生日那天到期，比在留期间早，请在那天之前到窗口申请新卡。
guide-step-renew-window = 在卡到期前的最后 { $renewal-months } 个月内申请
guide-step-renew-window-text = 在此期间换新卡（{ JA("更新") }）免费。这段时间从到期日往前数 { $renewal-months } 个月的同一天的第二天开始：例如 7 月 7 日到期的卡，从 4 月 8 日开始。大约到期前 { $letter-months-min }～{ $letter-months-max } 个月会收到通知信（{ JA("有効期限通知書") }），没有这封信也可以申请。
guide-step-renew-child = 替孩子申请，带孩子一起去
guide-step-renew-child-text = 未满 { $signature-age } 岁的孩子，由父母或监护人申请，并陪同去窗口。孩子本人也要去。这个年龄原则上不发放签名用电子证书。
guide-step-renew-other = 替别人去之前，先问清楚
guide-step-renew-other-text = 只有持卡人因为生病、残疾或其他不得已的原因不能去的时候，才能由别人代领。还需要能说明原因的文件。请先向市区町村政府窗口问清楚，接受哪些文件、密码怎么设置。
guide-fee-stay-free = 变更有效期限免费。如果因为备注栏写满了，或者卡的使用年限到了而要办新卡，也免费。
guide-late-renew-card = 过了到期日，卡就会失效（{ JA("失効") }），需要办新卡。要不要花钱，请向窗口询问。

## Renew the certificates

guide-situation-renew-certificates-title = 我想更新卡里的电子证书
guide-situation-renew-certificates-text = 写给卡还有效、但电子证书（{ JA("電子証明書") }）快要到期或已经过期的人。
guide-situation-renew-certificates-search = 电子证书过期, 电子证书更新, 电子证书到期, 电子证明书, 数字证书, 证书失效, e-Tax 用不了, 网上报税用不了, 诊所读卡器显示过期, 健康保险证用不了, 签名用电子证书, 用户证明用电子证书, JPKI, 5年
guide-step-certificates-stay = 询问从什么时候起可以更新
guide-step-certificates-stay-text = 有在留期限的人，电子证书不会比卡更晚到期，但可能更早。如果更早到期，请向窗口询问从什么时候起可以更新。延长在留期间后去变更卡的有效期限时，请当场一起申请新的电子证书。如果卡还有效而电子证书已经过期，窗口可以办新的。
guide-step-certificates-window = 在最后 { $renewal-months } 个月内更新
guide-step-certificates-window-text = 到期前的最后 { $renewal-months } 个月内更新免费，不需要通知信。提前更新的话，可能要花钱。这段时间从到期日往前数 { $renewal-months } 个月的同一天的第二天开始。如果已经过期，随时都可以办新的。
guide-step-certificates-office = 到窗口办理新的电子证书
guide-step-certificates-office-text = 请带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }），申请新的电子证书（{ JA("電子証明書") }）。密码由您自己输入。如果忘了密码，请说明，窗口可以重新设置（{ JA("暗証番号の再設定") }）。
guide-step-certificates-child = 和孩子一起去，由父母设置密码
guide-step-certificates-child-text = 未满 { $signature-age } 岁的孩子，原则上只有用户证明用电子证书。由父母或监护人陪同去，并设置密码。
guide-step-certificates-other = 如果由别人去，先问清楚
guide-step-certificates-other-text = 电子证书要持卡人本人去办。如果不得不由别人去，通常要去两次，中间窗口会寄一封信。请向市区町村政府窗口询问。

## The card has ended

guide-situation-expired-title = 我的卡过期了
guide-situation-expired-text = 写给卡已经过了到期日，或只有电子证书过期的人。
guide-situation-expired-search = 已经过期, 过期了怎么办, 到期没更新, 忘记更新, 忘了续期, 卡失效, 卡无效, 卡不能用了, 超过有效期, 错过期限, 签证到期卡也到期, 药店说卡过期, 证书过期
guide-step-expired-stay = 先确认在留期间没有问题
guide-step-expired-stay-text = 只有在留期间（{ JA("在留期間") }）有效、并且做了住民登记的人才能办卡。在留期间快到期时，可能办不了：请先延长在留期间。如果在留期间本身已经过期，请马上向入管局询问。
guide-step-expired-office = 到窗口说明卡已过期
guide-step-expired-office-text = 过期的卡不能再延长。请带着证件照去市区町村政府窗口（{ JA("市区町村の窓口") }），申请新卡（{ JA("再交付") }），并问清楚要多少钱、什么时候能办好。
guide-step-expired-child = 由父母替孩子办理
guide-step-expired-child-text = 未满 { $signature-age } 岁的孩子，由父母或监护人申请。请带孩子一起去窗口。
guide-step-expired-other = 替别人去之前，先问清楚
guide-step-expired-other-text = 只有持卡人因为生病、残疾或其他不得已的原因不能去的时候，才能由别人去。请先向市区町村政府窗口问清楚，接受哪些文件、要去几次。
guide-fee-expired-date = 在生日那天到期的卡：办新卡要不要花钱，我们不清楚，请向窗口询问。其他情况下，新卡加电子证书要 { $reissue-fee } 日元。
guide-time-expired-not-express = 只是因为卡过期，不能办加急发放（{ JA("特急発行") }）。有没有别的理由可以办，请向窗口询问。
guide-late-expired-card = 拿到新卡之前，请用其他证件证明身份。如果需要个人编号，可以在市区町村政府窗口领取写有个人编号的{ JA("住民票") }（住民登记证明）。

## The stay was extended

guide-situation-stay-extended-title = 我的在留期间延长了
guide-situation-stay-extended-text = 写给拿到新的在留卡、有了新的在留期间的人，在留资格有没有变更都一样。
guide-situation-stay-extended-search = 签证延期, 签证更新后, 签证续签, 续签下来了, 新签证, 拿到新的在留卡, 在留更新, 在留延长, 变更在留资格, 留学转工作, 转签, 换了签证, 更新卡的日期, 延长个人编号卡
guide-step-stay-soon = 拿到新的在留卡，就尽快去
guide-step-stay-soon-text = 在留期间延长了，个人编号卡不会跟着延长。请最晚在卡的到期日变更有效期限（{ JA("有効期間変更") }）。刚拿到在留卡（{ JA("在留カード") }）的那天，或者窗口在周末办公的时候，可能要等很久，或者还办不了，因为入管局的信息可能还没有传到窗口。
guide-step-stay-change-date = 变更卡的有效期限
guide-step-stay-change-date-text = 请在市区町村政府窗口（{ JA("市区町村の窓口") }）出示两张卡，并输入住民基本台账用密码。新的日期会写到备注栏里（{ JA("追記欄") }），卡还是原来那张。如果备注栏写满了，或者新的日期超过卡最长能用到的那个生日，就会办一张新卡，要等更久：请问一下要不要照片。
guide-step-stay-other = 让同一户的人去
guide-step-stay-other-text = 同一户的人，只要能输入住民基本台账用密码，就可以代为变更卡的有效期限。新的电子证书要持卡人本人去办。其他人通常要去两次，中间窗口会寄一封信：请先问清楚。
guide-step-stay-child = 由父母替孩子办理
guide-step-stay-child-text = 未满 { $signature-age } 岁的孩子，由父母或监护人去。这个年龄原则上不发放签名用电子证书。
guide-step-stay-specified = 问问还有没有要办的事
guide-step-stay-specified-text = 新的特定在留卡（{ JA("特定在留カード") }）带有个人编号卡的功能。据我们所知，不用为它去市区町村政府窗口。请在旧卡的到期日之前到那里问一下，以免漏办。
guide-elsewhere-stay-no-new-number = 您的个人编号不变，卡也不变，除非必须办新卡。

## The stay is being decided

guide-situation-stay-pending-title = 在留申请还没有结果，卡就要到期了
guide-situation-stay-pending-text = 写给已经向入管局提出申请、还没有结果，而卡会随原来的在留期间到期的人。
guide-situation-stay-pending-search = 签证审查中, 签证还没下来, 等签证, 在留更新申请中, 审查中, 申请中, 特例期间, 特例期间延长, 延长两个月, 2个月, 入管没有消息, 在留卡盖章, 签证下来前卡到期, 永住审查中, 宽限期
guide-step-pending-extend = 把卡的有效期限延长 { $extension-months } 个月
guide-step-pending-extend-text = 请最晚在卡的到期日去市区町村政府窗口（{ JA("市区町村の窓口") }），办理特例期间延长（{ JA("特例期間延長") }）。前提是：在留期间到期之前，您已经向入管局提出申请。只能办一次，只能在卡还有效时办，在留期间为 { $short-stay-days } 天以下的不能办。入管局给您的宽限期，不会自动用到卡上。
guide-step-pending-permanent = 同时申请延长在留期间
guide-step-pending-permanent-text = 只申请永久居留（{ JA("永住") }），在留期间和卡都不会延长。请向入管局询问怎样延长在留期间，并在到期之前申请。那样，申请延长在留期间的人的办法，对您也适用。
guide-step-pending-second-visit = 拿到新的在留卡后，再去一次
guide-step-pending-second-visit-text = 特例期间延长不能再办第二次。拿到新的在留卡（{ JA("在留カード") }）后，请马上带着两张卡去窗口，最晚在延长后的到期日去。到时候，卡上会写上正式的新日期。
guide-step-pending-other = 让同一户的人去
guide-step-pending-other-text = 同一户的人，只要能输入住民基本台账用密码，就可以代为延长卡的有效期限。新的电子证书要持卡人本人去办。其他人通常要去两次，中间窗口会寄一封信，所以请早点问。
guide-step-pending-child = 由父母替孩子办理
guide-step-pending-child-text = 未满 { $signature-age } 岁的孩子，由父母或监护人去。这个年龄原则上不发放签名用电子证书。
guide-fee-pending-free = 特例期间延长免费，之后变更有效期限也免费。
guide-time-pending-how-long = 卡的有效期限最多延长到在留期间到期后 { $extension-months } 个月，但不会超过卡最长能用到的那个生日。具体是哪一天，请向窗口问清楚，并记下来。
guide-elsewhere-pending-specified = 即使您已经申请了特定在留卡（{ JA("特定在留カード") }），大概还是要去市区町村政府窗口办理特例期间延长。请到那里询问。

## Permanent residence

guide-situation-status-permanent-title = 我拿到了永久居留资格
guide-situation-status-permanent-text = 写给获得永久居留资格或高度专门职2号的人。
guide-situation-status-permanent-search = 永住, 永住批准, 永住下来了, 拿到永住, 拿到永驻, 永驻, 永久居住, 永久居留权, 绿卡, PR, 高度人才, 高度专门职, 高度专门职2号, 不用再续签, 卡上还是旧日期
guide-step-permanent-change-date = 在原来的日期之前变更卡的有效期限
guide-step-permanent-change-date-text = 请最晚在卡上写的那天去市区町村政府窗口（{ JA("市区町村の窓口") }）办理变更（{ JA("有効期間変更") }）；日期不会自动变更。卡还是原来那张。变更后，有效期限到发行日之后算起的第 10 个生日；发行时还没成年的人是第 5 个生日。
guide-step-permanent-mail = 不要使用寄来的申请书
guide-step-permanent-mail-text = 您可能会收到一封附有申请书的信，虽然它并不适用于您。如果用那份申请书申请，可能就成了花钱另办一张新卡。请先到窗口变更有效期限。
guide-step-permanent-child = 由父母替孩子办理
guide-step-permanent-child-text = 未满 { $signature-age } 岁的孩子，由父母或监护人去。这个年龄原则上不发放签名用电子证书。
guide-step-permanent-other = 问问同一户的人能不能去
guide-step-permanent-other-text = 因为在留期间延长而变更日期时，同一户的人只要能输入住民基本台账用密码，就可以去。这种情况是否也一样，请向窗口询问。新的电子证书要持卡人本人去办。
guide-step-permanent-later = 以后在生日之前更新卡
guide-step-permanent-later-text = 卡不再受在留期间的限制。在新日期之前的最后 { $renewal-months } 个月内，可以免费换新卡（{ JA("更新") }），会有信通知您。

## Specified residence card

guide-situation-specified-card-title = 在留卡和个人编号卡合成一张
guide-situation-specified-card-text = 写给有特定在留卡（{ JA("特定在留カード") }）或想办的人。
guide-situation-specified-card-search = 特定在留卡, 一体化, 一体卡, 二合一, 两卡合一, 在留卡和个人编号卡合一, 合并卡, 一张卡, 在留卡 My Number, 带个人编号的在留卡, 2026 新在留卡, 特别永住者证明书
guide-step-specified-choice = 决定要一张卡还是两张卡
guide-step-specified-choice-text = 特定在留卡既是在留卡（{ JA("在留カード") }），也是个人编号卡，从 2026 年 6 月开始有。它不是必须办的，您可以继续用两张卡。特别永住者也有这样的卡（{ JA("特定特別永住者証明書") }）。
guide-step-specified-apply = 办其他申请时一起申请
guide-step-specified-apply-text = 在入管局：申请延长在留期间或变更在留资格、申请永久居留，或者申请新的或更正后的在留卡时，可以一起提出。在市区町村政府窗口：办理搬家的登记时可以提出。刚开始时不能在网上申请，现在有没有变化，请询问一下。
guide-step-specified-old-card = 问问现在的卡怎么办
guide-step-specified-old-card-text = 拿到新卡之前，现在的个人编号卡能不能继续用，要不要交还，请在申请时问清楚。这一点我们不清楚。
guide-step-specified-again = 每次延长在留期间都要重新申请
guide-step-specified-again-text = 下一次不会自动发给您。如果不申请，拿到的就是普通的在留卡。那样，个人编号卡的功能会随原来的在留期间到期，除非您在市区町村政府窗口（{ JA("市区町村の窓口") }）办理更新。
guide-step-specified-pending = 如果到期前还没有结果，就去窗口
guide-step-specified-pending-text = 如果申请了延长在留期间，而卡到期之前还没有结果，请到市区町村政府窗口办理特例期间延长（{ JA("特例期間延長") }）。据我们所知，办法和其他卡一样。请在卡到期之前去。
guide-step-specified-pin = 忘了密码，向窗口询问
guide-step-specified-pin-text = 和其他卡一样，重新设置密码（{ JA("暗証番号") }）大概是在市区町村政府窗口办。这一点我们不清楚：去之前请先打电话。
guide-bring-specified-form = 特定在留卡的申请书和设置密码用的表格；请向受理申请的窗口询问
guide-fee-specified = 这里没有写要多少钱。请在申请时询问。
guide-time-specified = 当天拿不到，要等 { $specified-weeks } 周或更久。
guide-late-specified = 如果个人编号卡的功能随原来的在留期间到期，就需要另办新卡。要多少钱，请向窗口询问。

## Naturalised

guide-situation-naturalised-title = 我加入了日本国籍
guide-situation-naturalised-text = 写给加入日本国籍（{ JA("帰化") }）、有个人编号卡的人。
guide-situation-naturalised-search = 归化, 入籍, 入籍日本, 日本国籍, 入日本籍, 换国籍, 改国籍, 成为日本人, 日本公民, 日本护照, 归化后改名, 入籍后改名
guide-step-naturalised-report = 请窗口把新的姓名写到卡上
guide-step-naturalised-report-text = 请在 { $notice-days } 天之内到市区町村政府窗口（{ JA("市区町村の窓口") }）申报变更，并请窗口写到卡上。去之前请先问清楚，需要哪些有关入籍的文件。
guide-step-naturalised-change-date = 当场一起变更卡的有效期限
guide-step-naturalised-change-date-text = 卡上的日期不会自动变更，最晚要在原来写的那天办理（{ JA("有効期間変更") }）。卡还是原来那张。变更后，有效期限到发行日之后算起的第 10 个生日；发行时还没成年的人是第 5 个生日。
guide-late-naturalised = 申报是义务。如果已经过了 { $notice-days } 天，也请尽快去。

## Leaving Japan

guide-situation-leave-japan-title = 我要离开日本
guide-situation-leave-japan-text = 写给搬到别的国家长期居住，或不再回来的人。
guide-situation-leave-japan-search = 回国, 归国, 永久回国, 搬到国外, 出国, 海外转出, 移居国外, 移民, 离境, 迁出, 转出届, 还卡, 交还卡, 退卡, 国外继续使用
guide-step-leave-check = 确认是搬走，还是只去旅行
guide-step-leave-check-text = 这里说的是不再保留日本住址的情况。如果不确定自己去国外算不算搬走，请到市区町村政府窗口（{ JA("市区町村の窓口") }）询问。
guide-step-leave-notice = 办理迁出登记
guide-step-leave-notice-text = 请在出国之前带着卡去市区町村政府窗口，办理迁出登记（{ JA("転出届") }）。窗口会问您预定搬出的日期（{ JA("転出予定日") }）。
guide-step-leave-return = 交还卡
guide-step-leave-return-text = 外国籍的人到了国外不能继续使用卡。请在办迁出登记时一起交还（{ JA("返納") }）；卡在预定搬出的日期失效。有些窗口会在芯片上打孔，再还给您留作纪念，可以问问。
guide-step-leave-keep = 办理手续，让卡在国外也有效
guide-step-leave-keep-text = 日本国籍的人可以在国外继续使用卡，但最晚要在预定搬出日的前一天到窗口提出（{ JA("国外継続利用") }）。请同时问清楚电子证书会怎么样。
guide-step-leave-phone = 记好在国外丢了卡该给谁打电话
guide-step-leave-phone-text = 0120 开头的号码不能从国外拨打。请和在日本的人说好，到时候替您打。在国外丢了卡该怎么报失，请向窗口询问。
guide-late-leave-foreign = 不管有没有交还，卡都会在预定搬出的日期失效。
guide-late-leave-japanese = 如果到前一天为止没有提出，卡就不能在国外使用，并随迁出失效。回来以后要申请新卡。

## Coming back

guide-situation-come-back-title = 我又回到日本生活了
guide-situation-come-back-text = 写给曾经搬离日本、现在又住在这里、想要办卡的人。
guide-situation-come-back-search = 回日本, 再次来日本, 重新来日本, 重返日本, 再入国, 从国外回来, 从国外迁入, 海外转入, 转入届, 重新办卡, 以前有卡, 以前的个人编号
guide-step-back-notice = 办理迁入登记
guide-step-back-notice-text = 请在 { $notice-days } 天之内去新住址的市区町村政府窗口（{ JA("市区町村の窓口") }），办理迁入登记（{ JA("転入届") }）。请说明您以前有过个人编号：编号不变。
guide-step-back-kept = 如果卡在国外一直有效，请出示
guide-step-back-kept-text = 如果出国前办过让卡在国外有效的手续，请在办迁入登记时带上卡。要怎样做才能继续使用，请向窗口询问。
guide-step-back-express = 申请加急发放
guide-step-back-express-text = 从国外搬来的人，在办迁入登记后的 { $express-window-days } 天之内，可以申请加急发放（{ JA("特急発行") }）。要本人去窗口申请。请在办登记时提出。
guide-step-back-ordinary = 如果过了那段时间，按普通方式申请
guide-step-back-ordinary-text = 请在窗口领取申请书（{ JA("交付申請書") }），附上证件照寄出，也可以凭申请书在网上申请。您会收到一张明信片（{ JA("交付通知書") }），写着什么时候、到哪里领卡。
guide-step-back-stay = 确认在留期间没有快到期
guide-step-back-stay-text = 在留期间（{ JA("在留期間") }）快到期时，可能办不了卡。那样的话，请先延长在留期间，再申请。
guide-bring-back-old-card = 旧的个人编号卡，或写有个人编号的纸（如果还有的话）
guide-fee-back = 从国外搬来、在期限内申请的人，加急发放免费。过了期限要多少钱，请向窗口询问。
guide-late-back = 过了这 { $express-window-days } 天，就不能以这个理由办加急发放了，但仍可以按普通方式申请。

## Questions of some situations

guide-question-found-after = 丢了以后办过什么？
guide-answer-found-after-frozen = 只打电话暂停了使用
guide-answer-found-after-reported = 已经向窗口报失，或申请了新卡
guide-answer-found-after-nothing = 没有报失，什么都没办
guide-question-face-wish = 您想办什么？
guide-answer-face-wish-want = 想要一张没有密码的卡
guide-answer-face-wish-have = 我有人脸认证卡
guide-answer-face-wish-pins = 我有人脸认证卡，想设密码

## Used in several of the situations below

guide-step-new-signature-certificate = 申请新的签名用电子证书
guide-step-new-signature-certificate-text = 原来的签名用电子证书（{ JA("署名用電子証明書") }）会因为变更而失效，用户证明用电子证书仍然有效。如果您要用签名用电子证书，请当场一起申请新的。需要它的密码。
guide-step-household-member-goes = 自己不能去的话，请同一户的人去
guide-step-household-member-goes-text = 同一户的人，只要知道卡的住民基本台账用密码，通常可以代为变更卡上的内容。新的签名用电子证书可能要您本人去办。请先打电话向窗口询问。
guide-step-child-comes-along = 带孩子一起去
guide-step-child-comes-along-text = 未满 { $representative-age } 岁的孩子，由父母或其他监护人（{ JA("法定代理人") }）申请。领卡时，原则上孩子也要一起去。
guide-step-someone-else-goes = 向窗口询问，谁可以替持卡人去
guide-step-someone-else-goes-text = 只有生病、残疾等原因，才能由别人代办。可能需要证明原因的文件，也可能要去两次。去之前，请先向窗口询问。
guide-step-stay-ends-soon = 如果在留期间快到期，先问清楚
guide-step-stay-ends-soon-text = 在留期间（{ JA("在留期間") }）快到期时，可能办不了卡。是现在申请，还是等在留期间延长以后再申请，请向市区町村政府窗口询问。其他的事不要往后拖：例如卡丢了，还是要报失。
guide-fee-ask-fee = 在窗口办要多少钱，我们没有找到写明的网页。请到那里询问。
guide-fee-notes-field-full = 如果卡上写变更内容的备注栏（{ JA("追記欄") }）写满了，窗口会办一张新卡，也免费。
guide-elsewhere-health-meanwhile = 如果您把卡当健康保险证用，拿到新卡之前去诊所该出示什么，请向您的健康保险机构询问。

## Moved

guide-situation-moved-title = 我搬家了
guide-situation-moved-text = 写给在日本搬到新住址的人，不管是不是在同一个市区町村。
guide-situation-moved-search = 搬迁, 换地址, 住址变更, 地址变更, 改地址, 新住址, 新地址, 迁入, 迁出, 转入届, 转出届, 转居届, 搬到别的城市, 14天, 卡上还是旧地址
guide-step-moving-out-notice = 告诉原来的市区町村您要搬走
guide-step-moving-out-notice-text = 请向原来的市区町村政府窗口办理迁出登记（{ JA("転出届") }），并问清楚怎样办。请记下您在上面填写的搬出日期：有些期限从那天算起。
guide-step-moving-in-notice = 办理迁入登记
guide-step-moving-in-notice-text = 请在搬家后 { $notice-days } 天之内，带着卡去新住址的市区町村政府窗口，办理迁入登记（{ JA("転入届") }）。同时还要在预定搬出日之后 { $planned-move-days } 天之内。以先到的那天为准。
guide-step-change-of-address-notice = 申报新住址
guide-step-change-of-address-notice-text = 请在搬家后 { $notice-days } 天之内，带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }）申报（{ JA("転居届") }）。
guide-step-continue-card = 到新住址的窗口出示卡
guide-step-continue-card-text = 最好当场一起办：请说您想继续使用这张卡（{ JA("継続利用") }）。窗口会把新住址写到卡上，您要输入住民基本台账用密码（{ JA("住民基本台帳用暗証番号") }）。如果忘了带卡，请在 { $continue-days } 天之内带去，办迁入登记的那天算第一天。人脸认证卡没有密码。
guide-step-address-on-card = 请窗口把新住址写到卡上
guide-step-address-on-card-text = 请当场一起办。您要输入住民基本台账用密码（{ JA("住民基本台帳用暗証番号") }）。人脸认证卡没有密码。
guide-bring-cards-of-all = 一起搬家的所有人的卡，以及各自的住民基本台账用密码
guide-bring-residence-card-address = 在留卡（{ JA("在留カード") }），有的话；要不要一起变更，请先问
guide-late-within-late = 晚了也请去。对卡会有什么影响，我们看过的网页没有写，请向窗口询问。

## The name or other details changed

guide-situation-name-changed-title = 我的姓名或其他内容变了
guide-situation-name-changed-text = 写给姓名、性别或出生日期已经和卡上不一样的人。
guide-situation-name-changed-search = 改名, 改名字, 改姓, 结婚, 结婚改姓, 离婚, 换姓, 姓名变更, 名字写错了, 名字拼写, 通称名, 恢复旧姓, 更正姓名, 性别变更, 出生日期写错
guide-step-residence-card-details = 问清楚要先变更什么
guide-step-residence-card-details-text = 如果您有在留卡（{ JA("在留カード") }），上面的姓名由入管局（{ JA("出入国在留管理局") }）变更，不是市区町村政府。是不是要先有新的在留卡，请向市区町村政府窗口询问。不要因此耽误了 { $notice-days } 天的期限。
guide-step-report-change = 请窗口把变更的内容写到卡上
guide-step-report-change-text = 请在变更后 { $notice-days } 天之内，带着卡去市区町村政府窗口（{ JA("市区町村の窓口") }）。如果要在那里办结婚等登记，请当场一起办。您要输入住民基本台账用密码（{ JA("住民基本台帳用暗証番号") }）。
guide-bring-change-proof = 能说明变更内容的文件（有的话）
guide-late-report-late = 法律规定的期限是 { $notice-days } 天。过了也请去。对卡会有什么影响，请向窗口询问。

## Death in the family

guide-situation-death-title = 家里有人去世了
guide-situation-death-text = 写给家属：去世的人有个人编号卡时，该怎么办。
guide-situation-death-search = 死亡, 家人去世, 亲人去世, 过世, 逝世, 丈夫去世, 妻子去世, 父亲去世, 母亲去世, 葬礼, 死亡届, 死亡登记, 去世的人的卡, 死亡后卡怎么办
guide-step-death-ask-office = 向市区町村政府窗口询问
guide-step-death-ask-office-text = 持卡人去世，卡就失效。请在市区町村政府窗口（{ JA("市区町村の窓口") }）申报死亡时（{ JA("死亡届") }），问一下卡的事。各地办法不同，请按窗口说的办。
guide-step-death-keep-card = 在窗口告诉您怎么办之前，请留着卡
guide-step-death-keep-card-text = 这张卡谁都不能再用了。交还之前，请向窗口问清楚，其他手续还要不要用到个人编号。
guide-bring-their-card = 去世的人的卡（如果有的话）

## Lost and stolen

guide-situation-lost-title = 我的卡丢了
guide-situation-lost-text = 写给在家里或外面找不到卡的人。
guide-situation-lost-search = 丢卡, 遗失, 个人编号卡遗失, 丢失, 卡不见了, 找不到卡, 卡掉了, 弄丢了, 钱包丢了, 钱包掉了, 包丢了, 忘在电车上, 挂失, 补办, 停用卡
guide-situation-stolen-title = 我的卡被偷了
guide-situation-stolen-text = 写给卡被偷走，或者连包、钱包一起被偷的人。
guide-situation-stolen-search = 被盗, 卡被盗, 被人偷走, 失窃, 小偷, 扒手, 抢劫, 被抢了, 入室盗窃, 钱包被偷, 包被偷, 有人拿走我的卡, 有人用我的卡, 盗用, 停用卡
guide-step-look-before-office = 再找一找
guide-step-look-before-office-text = 如果只是打电话暂停了使用，卡还可以恢复。一旦市区町村政府窗口把卡作废，就不能恢复了。在家里丢的卡，不用向警察报案。
guide-step-ask-express-lost = 如果急用，申请加急发放
guide-step-ask-express-lost-text = 加急发放（{ JA("特急発行") }）更快，也更贵。请在向市区町村政府窗口报失后 { $express-window-days } 天之内，到窗口申请。请在报失时就提出。卡通常用挂号信寄来，所以请问清楚密码怎样设置。
guide-late-not-frozen = 在暂停使用之前，拿到卡又知道密码的人就能用它。如果不确定是不是丢了，请先暂停使用，再去找。
guide-late-express-late-lost = 只有在向市区町村政府窗口报失后 { $express-window-days } 天之内，才能办加急发放。过了这段时间，新卡按普通速度办理。
guide-elsewhere-number-meanwhile = 如果拿到新卡之前需要个人编号，请向窗口申请写有个人编号的{ JA("住民票") }（住民登记证明）。

## Found again

guide-situation-found-title = 丢了的卡又找到了
guide-situation-found-text = 写给丢失或被偷的卡又回到手里的人。
guide-situation-found-search = 卡找到了, 找回来了, 找到卡了, 失而复得, 原来在家里, 警察找到了, 解除暂停, 解除停用, 解除挂失, 取消挂失, 恢复使用, 重新启用, 解冻
guide-step-lift-freeze = 恢复卡的使用
guide-step-lift-freeze-text = 请带着卡去您住址所在的市区町村政府窗口（{ JA("市区町村の窓口") }），要求解除暂停（{ JA("一時停止解除") }）。打电话不能办。需要密码。
guide-step-return-found-card = 把旧卡交还给窗口
guide-step-return-found-card-text = 市区町村政府窗口（{ JA("市区町村の窓口") }）已经作废的卡，不能再恢复有效。请交还旧卡。如果还没有申请新卡，可以当场一起申请。
guide-step-check-found-card = 看看卡有没有问题
guide-step-check-found-card-text = 请看看有效期限，再看看卡有没有破损。如果卡到过别人手里，请更改密码（{ JA("暗証番号") }）。用读卡器和 { -brand } 就可以更改。
guide-bring-all-pins = 各个密码，记在心里；会问哪一个，情况各不相同（{ JA("暗証番号") }）
guide-late-while-frozen = 只要卡还在暂停使用，它的电子功能就不能用，智能手机上的电子证书也不能用。
guide-elsewhere-phone-after-freeze = 智能手机上的电子证书和卡一起停用了。会不会自动恢复，请向窗口询问。

## Damaged

guide-situation-damaged-title = 卡坏了，或者芯片读不出来
guide-situation-damaged-text = 写给卡断了、弯了、烧坏了、看不清，或者机器读不出来的人。
guide-situation-damaged-search = 损坏, 卡弯了, 卡裂了, 卡断了, 卡湿了, 泡水, 洗衣机洗了, 烧坏, 火灾, 水灾, 芯片坏了, 芯片读不出, 读卡器没反应, 掉色, 划伤
guide-step-try-another-reader = 换个地方再试一次
guide-step-try-another-reader-text = 也可能是读卡器或手机的问题。请换一个试试，或者打开 { -brand }，把卡放到读卡器上。这样做不用输入密码。
guide-step-ask-express-damaged = 如果急用，申请加急发放
guide-step-ask-express-damaged-text = 卡烧坏、严重破损或不能用的时候，可以办加急发放（{ JA("特急発行") }）。请在卡不能用的那天起 { $express-window-days } 天之内，到窗口申请。卡通常用挂号信寄来，所以请问清楚密码怎样设置。
guide-step-office-damaged = 带着卡去窗口，申请新卡
guide-step-office-damaged-text = 请去您住址所在的市区町村政府窗口（{ JA("市区町村の窓口") }），把卡剩下的部分都带上。窗口会查看卡，告诉您要不要办新卡，并受理申请（{ JA("再交付") }）。
guide-bring-damaged-card = 坏了的卡，包括所有碎片
guide-fee-fault-unclear = 如果谁也不知道芯片为什么读不出来，由谁付钱也就不清楚。请告诉窗口是什么时候、怎样坏的，并询问。
guide-late-express-late-damaged = 只有在卡不能用的那天起 { $express-window-days } 天之内，才能办加急发放。过了这段时间，新卡按普通速度办理。

## PINs

guide-situation-pin-title = 密码忘了，或者被锁定了
guide-situation-pin-text = 写给不记得卡的密码，或者输错次数太多的人。
guide-situation-pin-search = 忘记密码, 忘了密码, 密码不对, 密码输错三次, 密码错误, 密码锁住了, 卡被锁, 锁卡, 解锁, 重置密码, 重新设置密码, 修改密码, 暗证番号, 4位数字, e-Tax 密码
guide-step-stop-guessing = 不要乱猜密码
guide-step-stop-guessing-text = 4 位数字的密码连续输错 { $pin-tries } 次就会锁定，签名用密码是 { $signature-tries } 次。请先找一找有没有记下来，例如领卡那天写的纸条。{ -brand } 可以显示还能试几次，不会用掉机会。
guide-step-blocked-stays = 不要等：锁定的密码不会自己恢复
guide-step-blocked-stays-text = 输错次数太多而锁定的密码，等待也不会恢复，要重新设置。重新设置时不需要原来的密码。
guide-step-reset-app = 不去窗口也能重新设置：先用手机应用
guide-step-reset-app-text = 请在智能手机上安装这个应用：{ JA("JPKI暗証番号リセット") }。它会读取卡的芯片，并核对您的脸。要记得另一个电子证书的密码，两个电子证书都要有效，姓名和住址也不能有变更。如果办不了，请去窗口。
guide-step-reset-kiosk-signature = 再到便利店设置签名用密码
guide-step-reset-kiosk-signature-text = 用应用办理后 { $kiosk-hours } 小时之内，请到 7-Eleven、全家（FamilyMart）、罗森（Lawson）、Ministop 或其他一些店里的机器上办理。请在那里设置新的签名用密码（{ JA("署名用") }），要输入用户证明用密码。这样就不用去窗口了。
guide-step-reset-kiosk-user = 再到便利店设置用户证明用密码
guide-step-reset-kiosk-user-text = 用应用办理后 { $kiosk-hours } 小时之内，请到 7-Eleven 或永旺集团的店（{ JA("イオンリテール") }）里的机器上办理。能办的店比签名用密码少。请在那里设置新的用户证明用密码（{ JA("利用者証明用") }），要输入签名用密码。这样就不用去窗口了。
guide-step-reset-office = 到市区町村政府窗口重新设置密码
guide-step-reset-office-text = 在市区町村政府窗口（{ JA("市区町村の窓口") }），每个密码都可以重新设置（{ JA("暗証番号の再設定") }），一次可以办好几个。卡面事项输入辅助用密码（{ JA("券面事項入力補助用") }）和住民基本台账用密码（{ JA("住民基本台帳用") }）只能在那里重新设置。原则上要持卡人本人去；未满 { $signature-age } 岁的孩子，由父母或监护人陪同去，并设置密码。
guide-step-choose-pin = 去之前想好新密码
guide-step-choose-pin-text = 不要用生日、电话号码、住址或 1234 这样的顺序。三个 4 位数字的密码可以设成一样的。签名用密码是 6～16 位大写字母和数字，至少各一个。如果写下来，请不要和卡放在一起。
guide-fee-free-kiosk = 便利店的机器办理免费。
guide-time-kiosk-hours = 机器从 { $kiosk-opens } 到 { $kiosk-closes } 可以办理。
guide-late-without-user-pin = 没有用户证明用密码，就不能登录 Mynaportal（{ JA("マイナポータル") }），也不能在便利店打印证明。在诊所也不能靠输入密码来使用卡。
guide-late-without-signature-pin = 没有签名用密码，就不能在网上签署，例如报税。
guide-late-without-entry-support-pin = 没有卡面事项输入辅助用密码，程序和机器就不能从卡里读取您的姓名、住址和个人编号。
guide-late-without-register-pin = 没有住民基本台账用密码，窗口就不能变更卡的内容，例如搬家的时候。
guide-elsewhere-other-pins-work = 卡的其他密码不会一起锁定，仍然可以使用。

## The face-authentication card

guide-situation-face-card-title = 我想办（或已有）没有密码的卡
guide-situation-face-card-text = 写给不想用密码的人，以及有人脸认证卡的人。
guide-situation-face-card-search = 免密码, 无密码, 不用密码, 不要密码, 不设密码, 人脸认证, 人脸认证卡, 人脸识别, 刷脸, 记不住密码, 老人, 父母年纪大, 痴呆, 认知症, 养老院
guide-step-face-card-limits = 了解这种卡能做什么、不能做什么
guide-step-face-card-limits-text = 人脸认证卡（{ JA("顔認証マイナンバーカード") }）没有密码，只有用户证明用电子证书。它可以证明身份，也可以在诊所和药店使用。但不能用来登录 Mynaportal（{ JA("マイナポータル") }）、在便利店打印证明或在网上申请。
guide-step-face-card-ask = 向市区町村政府窗口提出
guide-step-face-card-ask-text = 请在市区町村政府窗口（{ JA("市区町村の窓口") }）说，您想要一张没有密码的卡。需要什么、以后能不能改回来，请在那里问清楚。
guide-step-face-card-clinic = 在诊所刷脸核对身份
guide-step-face-card-clinic-text = 机器会把您的脸和卡上的照片对照，或者由工作人员核对。不会问密码。
guide-step-face-card-move = 在窗口不用密码
guide-step-face-card-move-text = 变更卡上的住址时，别人要输入住民基本台账用密码，您不用。请说您的卡是人脸认证卡。
guide-step-face-card-back = 问问能不能再给卡设密码
guide-step-face-card-back-text = 怎样办理，我们没有找到写明的网页。需要什么、卡是用原来的还是换新的，请向市区町村政府窗口（{ JA("市区町村の窓口") }）询问。
guide-late-face-card-ends = 这种卡也有到期日：请看卡上印的日期。请在那之前更新；有在留期限的人，请在那之前变更卡的有效期限。

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = 我来办理孩子的卡。我是法定代理人（父母等）。
guide-whose-other = 本人来不了，由我代为办理。
guide-request-renew-card = 我想更新个人编号卡。
guide-request-renew-certificates = 我想更新个人编号卡的电子证书。
guide-request-reissue-expired = 个人编号卡过期了，想申请新卡。
guide-request-expired-ask = 个人编号卡或电子证书好像已经过期。请告诉我需要办理什么手续。
guide-request-return-found = 我找到了之前丢失的个人编号卡，想交还。请告诉我怎样申请新卡。
guide-request-change-date = 在留卡换新了，在留期间也变了。请帮我变更个人编号卡的有效期限。
guide-request-special-extension = 正在申请延长在留期间等手续，还没有结果。我想办理个人编号卡的特例期间延长。
guide-request-change-date-permanent = 在留资格变了，在留不再有期限（永久居留、高度专门职2号）。请帮我变更个人编号卡的有效期限。
guide-request-specified-card = 我想申请特定在留卡。请告诉我怎样办理。
guide-request-naturalised = 我加入了日本国籍。请帮我办理个人编号卡的变更手续。
guide-request-leave-japan = 我要从日本搬到国外。请帮我办理迁出登记和个人编号卡的手续。
guide-request-come-back = 我从国外回到了日本。我想办理迁入登记，并申请个人编号卡。
guide-request-moved = 我搬家了。我想申报新住址，并办理个人编号卡的手续。
guide-request-name-changed = 我的姓名等有变更。请帮我变更个人编号卡上记载的内容。
guide-request-death = 我的家人去世了。请告诉我个人编号卡的手续怎样办。
guide-request-reissue-lost = 个人编号卡丢了，想申请补办。
guide-request-reissue-stolen = 个人编号卡被偷了，想申请补办。
guide-request-lift-freeze = 我之前丢的个人编号卡找到了。请帮我办理解除暂停等需要的手续。
guide-request-reissue-damaged = 个人编号卡坏了，不能用，想申请补办。
guide-request-reset-pin = 我不知道个人编号卡的密码，或者密码被锁定了，不能用。请帮我重新设置。
guide-request-reset-pin-forgotten = 我忘了个人编号卡的密码。请帮我重新设置。
guide-request-reset-pin-blocked = 个人编号卡的密码被锁定了。请帮我解锁并重新设置。
guide-request-face-card = 我想问人脸认证卡的手续，请告诉我怎样办。
guide-request-first-card = 我第一次办个人编号卡，想申请。
guide-request-express = 我想申请个人编号卡的加急发放。请帮我确认符不符合条件。
guide-request-for-another = 我替本人来办理个人编号卡的手续。麻烦您了。
guide-request-basic-resident-card = 我有住民基本台账卡。我想申请个人编号卡。

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = 有会说{ $language }的人吗？
guide-phrase-speak-slowly = 可以用简单的日语慢慢说吗？
guide-phrase-repeat = 请再说一遍。
guide-phrase-write-down = 可以写在纸上吗？
guide-phrase-which-form = 我该填哪张表？
guide-phrase-where-write = 该在哪里写什么？
guide-phrase-enter-pin-myself = 请让我自己输入密码。
guide-phrase-certificates-too = 我也想换新的电子证书。可以一起办吗？
guide-phrase-child-too = 孩子的卡可以一起办理吗？
guide-phrase-how-much = 手续费是多少？
guide-phrase-when-ready = 什么时候可以领？
guide-phrase-come-again = 还要再来一次吗？是什么时候？
guide-phrase-keep-card = 这张卡可以就这样继续用吗？
guide-phrase-temporary-proof = 新卡办好之前，有可以代替它的文件吗？
guide-phrase-all-done = 手续这样就全部办完了吗？
guide-phrase-wait = 请您稍等一下。
guide-phrase-yes = 是
guide-phrase-no = 不是
guide-phrase-thank-you = 谢谢您。

## The card for the first time

guide-situation-first-card-title = 我想办个人编号卡
guide-situation-first-card-text = 写给住在日本、还没有卡的人。
guide-situation-first-card-search = 第一次办卡, 首次申请, 申请my number卡, 怎么申请my number卡, 怎么办my number卡, My Number卡, 网上申请, 申请书, 没有卡, 刚来日本, 新来日本, 办理个人编号卡, 身份证, 日本身份证, 社保卡
guide-step-first-stay-end = 如果在留期间快到期，先延长
guide-step-first-stay-end-text = 在留期间（{ JA("在留期間") }）到期时，卡也到期。如果快到那天才申请，可能办不了，要重新申请。请等在留期间延长后再申请。不确定的话，请向市区町村政府窗口询问。
guide-step-first-newcomer = 申请加急发放
guide-step-first-newcomer-text = 如果您刚从国外搬到日本，或刚做了住民登记，窗口可以更快地办卡（{ JA("特急発行") }）。请在办迁入登记后 { $express-window-days } 天之内，本人去窗口申请。免费。要带什么，请到那里询问。其他步骤是按普通方式申请时用的。
guide-step-first-form = 拿到申请书
guide-step-first-form-text = 印有您个人代码的申请书（{ JA("交付申請書") }）会寄到您登记的住址。如果没有，或者不能用，请向市区町村政府窗口（{ JA("市区町村の窓口") }）要一份新的。
guide-step-first-postcard = 等明信片寄来
guide-step-first-postcard-text = 申请后大约 { $office-weeks-min }～{ $office-weeks-max } 周，卡会送到市区町村政府窗口。之后，会有一张明信片（{ JA("交付通知書") }）寄到您登记的住址，写着在哪里领卡、最晚哪天领。如果拿到卡之前搬到别的市区町村，请到那里询问：要重新申请。
guide-step-choose-pins = 事先想好密码
guide-step-choose-pins-text = 密码（{ JA("暗証番号") }）在领卡时由您自己设置：一个是 6～16 位大写字母和数字，另外三个是 4 位数字，这三个可以一样。不要用容易被猜到的，例如生日、住址或 1234。如果不想用密码，可以询问人脸认证卡（{ JA("顔認証マイナンバーカード") }）的事。
guide-bring-notification-card = 纸质的通知卡（{ JA("通知カード") }），有的话
guide-bring-basic-card = 旧的住民基本台账卡（{ JA("住民基本台帳カード") }），有的话
guide-bring-new-pins = 想好的新密码，记在心里
guide-late-first-no-last-day = 申请没有截止日。但请最晚在明信片上写的那天领卡；如果不能，请在那天之前打电话给市区町村政府窗口。
guide-elsewhere-health-registration = 卡要先登记一次，才能当健康保险证（{ JA("健康保険証") }）用。
guide-elsewhere-first-dates-stay = 卡和在留期间一起到期，或者更早在生日那天到期：请看卡上印的日期。不会有信提醒您，所以每次延长在留期间后，都请变更卡的有效期限。
guide-elsewhere-first-dates-birthday = 卡的有效期限到发行日之后算起的第 10 个生日；未满 { $adult-age } 岁的人是第 5 个生日。以卡上印的日期为准。
guide-question-newcomer = 您是刚开始住在日本吗？
guide-answer-newcomer-yes = 是，最近几天或几周第一次办了迁入登记
guide-answer-newcomer-no = 不是，我在日本已经住了一段时间

## A card fast

guide-situation-express-title = 我急需一张卡
guide-situation-express-text = 写给刚来日本、有婴儿，或者卡丢了、坏了的人。
guide-situation-express-search = 加急, 加急办理, 加急发放, 特急, 特急发行, 急用, 着急, 快点拿到卡, 尽快拿到卡, 当天拿卡, 马上要卡, 一周拿卡, 5天, 紧急, 怎样快点办
guide-step-express-baby = 在周岁生日之前申请
guide-step-express-baby-text = 未满 { $infant-age } 岁的婴儿可以办加急发放（{ JA("特急発行") }）。父母或其他监护人（{ JA("法定代理人") }）可以在办出生登记（{ JA("出生届") }）时一起申请，也可以以后再申请，到周岁生日的前一天为止。这种卡没有照片。
guide-step-express-arrived = 第一次登记后尽快申请
guide-step-express-arrived-text = 如果您从国外搬到日本，或者有在留期限、刚做了住民登记，可以申请加急发放（{ JA("特急発行") }）。最好在办迁入登记时提出。从办登记那天起有 { $express-window-days } 天的时间，要本人去市区町村政府窗口。
guide-step-express-lost = 报失并申请
guide-step-express-lost-text = 如果卡是在外面丢的，请先向警察报案，拿到受理编号（{ JA("受理番号") }）。然后到市区町村政府窗口报失，并申请加急发放（{ JA("特急発行") }）。从向窗口报失起有 { $express-window-days } 天的时间，要本人去。
guide-step-express-damaged = 带着坏了的卡去申请
guide-step-express-damaged-text = 如果卡烧坏、严重破损或不能用，可以在市区町村政府窗口申请加急发放（{ JA("特急発行") }）。从卡不能用的那天起有 { $express-window-days } 天的时间，要本人去。
guide-step-express-number = 变更后尽快申请
guide-step-express-number-text = 如果您的个人编号或住民票代码（{ JA("住民票コード") }）变更了，卡就已经失效。可以在 { $express-window-days } 天之内到市区町村政府窗口申请加急发放（{ JA("特急発行") }）。从哪天算起，请向窗口询问。
guide-step-express-notes = 申请一张备注栏空白的卡
guide-step-express-notes-text = 如果因为备注栏（{ JA("追記欄") }）写满了，窗口不能把变更写到卡上，可以申请加急发放（{ JA("特急発行") }）。从窗口告诉您的那天起有 { $express-window-days } 天的时间，要本人去。
guide-step-express-registered = 问问您的情况算不算
guide-step-express-registered-text = 因为其他原因新做了住民登记的人，以及出狱的人，也可以办加急发放（{ JA("特急発行") }）。期限原则上是 { $express-window-days } 天；出狱的人从拿到身份证明的那天算起。您的情况怎样算，请向市区町村政府窗口询问。
guide-step-express-ended = 按普通方式申请
guide-step-express-ended-text = 卡已经过期或快要到期，不属于能办加急发放（{ JA("特急発行") }）的情况，和在留期间一起到期的也一样。请按普通方式申请，越早越好。如果这期间需要证明个人编号，请申请写有个人编号的住民票（{ JA("住民票の写し") }）。
guide-step-express-pins = 想好密码，问清楚怎样设置
guide-step-express-pins-text = 需要一个 6～16 位大写字母和数字的密码（{ JA("暗証番号") }），和三个 4 位数字的密码，这三个可以一样。因为卡是寄来的，请在窗口问清楚密码怎样设置。
guide-step-express-post = 邮件送到时要在家
guide-step-express-post-text = 卡通常用挂号信寄到您登记的住址。请确认信箱上有您的名字，并问一下窗口大概哪天会到。
guide-fee-express-by-cause = 要多少钱，取决于变更的原因。请在申请之前向市区町村政府窗口询问。
guide-late-express-late = 过了期限，只能按普通方式申请，大约要 { $reissue-months-min }～{ $reissue-months-max } 个月。
guide-question-express-why = 您为什么需要卡？
guide-answer-express-why-baby = 给未满 { $infant-age } 岁的婴儿办
guide-answer-express-why-arrived = 我刚来日本生活
guide-answer-express-why-lost = 卡丢了，或者被偷了
guide-answer-express-why-damaged = 卡坏了，或者不能用
guide-answer-express-why-notes-full = 卡上没有地方写变更内容了
guide-answer-express-why-number-changed = 我的个人编号或住民票代码变更了
guide-answer-express-why-registered = 因为其他原因新做了住民登记
guide-answer-express-why-other = 卡过期了或快到期，或者都不是
guide-question-express-from = 登记、损坏或变更是哪一天？
guide-day-express-from = 开始计算的日期

## For a child, or for somebody who cannot come

guide-situation-for-another-title = 我替孩子或别人办手续
guide-situation-for-another-text = 写给替不能独自去窗口的人办手续的父母、家人和帮忙的人。
guide-situation-for-another-search = 婴儿办卡, 宝宝办卡, 孩子办卡, 小孩, 新生儿, 儿子, 女儿, 代办, 代领, 代理, 委托书, 生病不能去, 住院, 老人, 丈夫能代领吗
guide-step-another-baby = 办出生登记时申请，或之后尽快申请
guide-step-another-baby-text = 未满 { $infant-age } 岁的婴儿，由父母或其他监护人（{ JA("法定代理人") }）申请，可以在办出生登记（{ JA("出生届") }）时一起办。这种卡没有照片。到周岁生日的前一天为止，可以办加急发放（{ JA("特急発行") }）。
guide-step-another-apply = 代替本人申请
guide-step-another-apply-text = 未满 { $signature-age } 岁的孩子，或受监护的成年人，由父母、监护人或其他依法代理的人（{ JA("法定代理人") }）申请。
guide-step-another-apply-self = 让本人自己申请
guide-step-another-apply-self-text = 满 { $signature-age } 岁起，以本人的名义申请，原则上由本人领卡。
guide-step-another-apply-adult = 通过邮寄或网上申请
guide-step-another-apply-adult-text = 本人可以通过邮寄或在网上申请，谁都不用为此出门。如果做不到，请向市区町村政府窗口（{ JA("市区町村の窓口") }）询问，您能不能代为申请（{ JA("代理人") }）。
guide-step-another-ask-first = 先问能不能由您代领
guide-step-another-ask-first-text = 只有本人因为生病、残疾或其他不得已的原因不能去的时候，才能由别人代领。去之前，请先打电话给市区町村政府窗口。窗口会告诉您，要用哪些文件说明原因，以及证明您可以代办（{ JA("委任状") }）。
guide-step-another-agent-pins = 请本人把密码写好并封上
guide-step-another-agent-pins-text = 如果您不是监护人（{ JA("法定代理人") }），密码（{ JA("暗証番号") }）由工作人员在窗口输入。本人把密码写在窗口给的表格上，并封好。您不需要看到密码。请做好去两次的准备。
guide-step-another-legal = 以监护人的身份去
guide-step-another-legal-text = 父母或监护人（{ JA("法定代理人") }）可以办。可能需要证明您和本人的关系。如果您和本人在同一户，或者本人的户籍就在那个市区町村，就不需要。电子证书的密码由您设置。
guide-step-another-household = 问问同一户的人能不能去
guide-step-another-household-text = 同一户的人（{ JA("同一世帯員") }），只要能输入住民基本台账用密码（{ JA("住民基本台帳用") }），常常可以代为办理，请窗口把新住址或新日期写到卡上。能办哪些，请向市区町村政府窗口询问。
guide-step-another-certificates = 办电子证书，最好本人去
guide-step-another-certificates-text = 原则上只有持卡人本人去，才能当场拿到新的电子证书（{ JA("電子証明書") }）。有些窗口允许同一户的人在办搬家登记的当天代办。重新设置密码（{ JA("暗証番号") }）需要什么，请向窗口询问。
guide-step-another-inquiry = 如果是其他人去，请做好去两次的准备
guide-step-another-inquiry-text = 第一次去之后，窗口会把一封询问函（{ JA("照会書") }）寄到持卡人的住址。由持卡人填写。您带着它再去一次。
guide-step-another-together = 一起去领卡
guide-step-another-together-text = 如果要到窗口领卡，孩子或受监护的人要一起去。您作为监护人（{ JA("法定代理人") }）设置密码。
guide-bring-holder-identity = 持卡人的身份证明文件；要几件、哪些，请先问
guide-bring-representative-identity = 您自己的身份证明文件：两件，例如护照和在留卡
guide-bring-cannot-come-proof = 说明本人为什么不能去的文件，例如诊断书
guide-time-another-two-visits = 第一次和第二次之间，会有一封信寄给持卡人。请早点去，不要拖到截止日。
guide-late-another-baby-late = 从周岁生日起，就不能以这个理由办加急发放了，卡也需要照片。
guide-late-another-same-days = 不管谁去，截止日都一样。请看有关那项变更的页面，例如搬家或新的在留期间。
guide-elsewhere-another-no-signature = 未满 { $signature-age } 岁的孩子和受监护的成年人，原则上没有签名用电子证书（{ JA("署名用電子証明書") }），有用户证明用电子证书（{ JA("利用者証明用電子証明書") }）。
guide-question-another-who = 您替谁办理？
guide-answer-another-who-baby = 未满 { $infant-age } 岁的婴儿
guide-answer-another-who-child = 较大的孩子（未满 { $signature-age } 岁）
guide-answer-another-who-teen = 满 { $signature-age } 岁但未满 { $adult-age } 岁的人
guide-answer-another-who-adult = 不能去的成年人
guide-answer-another-who-ward = 受监护的成年人
guide-question-another-what = 要办什么？
guide-answer-another-what-get = 办卡和领卡
guide-answer-another-what-change = 变更卡上写的住址、姓名或日期
guide-answer-another-what-certificates = 办新的电子证书，或重新设置密码

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = 我有旧的住民基本台账卡
guide-situation-basic-resident-card-text = 写给还留着个人编号卡出现之前的旧卡的人。
guide-situation-basic-resident-card-search = 住基卡, 住民基本台帐卡, 基本台账卡, 旧卡, 旧身份证, 旧的住民卡, 2016年以前的卡, 住基网, juki card, 住基卡过期, 交还旧卡
guide-step-basic-ended = 不要再用旧卡
guide-step-basic-ended-text = 这种卡（{ JA("住民基本台帳カード") }）发放到 2015 年 12 月为止，现在应该都已经过期了；请看卡上的日期。现在由个人编号卡代替。您的在留卡（{ JA("在留カード") }）是另一种卡，请留好。
guide-step-basic-return = 交还旧卡
guide-step-basic-return-text = 请交给市区町村政府窗口（{ JA("市区町村の窓口") }）。如果想办个人编号卡，请在领新卡时交还旧卡。如果想留作纪念，请问一下：窗口可以把它作废后还给您。

## Certificates on a smartphone

guide-situation-phone-title = 智能手机上的电子证书
guide-situation-phone-text = 写给用手机代替卡，或者想这样用的人。
guide-situation-phone-search = 手机里的电子证书, 手机电子证书, 苹果手机, iPhone, 安卓, Android, Apple 钱包, 手机版 my number, 手机丢了, 换手机, 新手机, 卖手机, Myna app, Mynaportal 应用, 手机上不能用了
guide-step-phone-freeze = 马上打电话，说手机不见了
guide-step-phone-freeze-text = 遗失和被盗，白天晚上都可以报。卡暂停使用（{ JA("一時利用停止") }）时，手机上的电子证书也一起停用。如果卡还在您手里，请说明，并问能不能只停手机。
guide-step-phone-check = 看看卡能不能用在手机上
guide-step-phone-check-text = 手机上的电子证书（{ JA("スマホ用電子証明書") }）是根据卡里的电子证书办的。所以卡里要有有效的签名用电子证书（{ JA("署名用電子証明書") }），您还要知道它的密码。未满 { $signature-age } 岁的孩子原则上没有这种证书。人脸认证卡（{ JA("顔認証マイナンバーカード") }）不能办。
guide-step-phone-app = 用应用设置
guide-step-phone-app-text = 要用政府的应用（{ JA("マイナアプリ") }）办，它到 2026 年 8 月为止叫 Mynaportal（{ JA("マイナポータル") }）。需要 iOS 16.4 或更新版本的 iPhone，或者 Android 11 或更新版本、能读卡（NFC）的手机。不是每部这样的手机都能存电子证书，应用会告诉您。请准备好卡和密码，按应用的步骤做。
guide-step-phone-again = 重新设置手机
guide-step-phone-again-text = 卡或卡里的电子证书到期时，手机上的也到期。请先到市区町村政府窗口（{ JA("市区町村の窓口") }）办好卡里的新电子证书，再用应用（{ JA("マイナアプリ") }）重新设置手机。
guide-step-phone-hand-over = 手机交给别人之前，先问清楚
guide-step-phone-hand-over-text = 卖掉手机、送人或送去修理之前，应该先让手机上的电子证书（{ JA("スマホ用電子証明書") }）失效。请在应用（{ JA("マイナアプリ") }）里找，或打电话问怎样办。
guide-step-phone-ends = 记住卡的到期日
guide-step-phone-ends-text = 手机上的电子证书不会比卡里的更晚到期。请及时更新卡和电子证书。
guide-elsewhere-phone-frozen-card = 打电话暂停使用的卡，不能打电话解除。请带着卡、记好密码，再带一件身份证明文件，去市区町村政府窗口。
guide-elsewhere-phone-not-office = 市区町村政府窗口不能把电子证书放到手机上，只能更新卡里的，以及重新设置密码。
guide-question-phone-aim = 您想办什么？
guide-answer-phone-aim-set-up = 我想在手机上设置
guide-answer-phone-aim-stopped = 手机上不能用了
guide-answer-phone-aim-lost = 手机丢了，或者被偷了
guide-answer-phone-aim-hand-over = 我想把手机送人、卖掉或送去修理

## Certificates from a convenience store

guide-situation-konbini-title = 我想在便利店打印证明
guide-situation-konbini-text = 写给需要住民票或印鉴证明、又不想去窗口的人。
guide-situation-konbini-search = 便利店, 便利店打印, 便利店 住民票, 住民票, 居住证明, 住址证明, 印鉴证明, 印章证明, 打印住民票, 7-11, 全家, 罗森, 复印机, 自助机, 晚上打印住民票
guide-step-konbini-offered = 问问您住的市区町村有没有这项服务
guide-step-konbini-offered-text = 只有您住的市区町村提供这项服务，才能在便利店打印证明（{ JA("コンビニ交付") }）。请向市区町村政府窗口（{ JA("市区町村の窓口") }）询问，或看网站。在那里也能知道办理时间。
guide-step-konbini-documents = 看看有哪些证明
guide-step-konbini-documents-text = 常见的有住民票（{ JA("住民票の写し") }）、住民票记载事项证明书（{ JA("住民票記載事項証明書") }）和印鉴登记证明书（{ JA("印鑑登録証明書") }）。不是每个市区町村都全部提供。
guide-step-konbini-ready = 准备好卡和用户证明用密码
guide-step-konbini-ready-text = 卡里要有有效的用户证明用电子证书（{ JA("利用者証明用電子証明書") }），机器会要求输入它的 4 位密码。人脸认证卡（{ JA("顔認証マイナンバーカード") }）没有密码，不能在这里用。
guide-step-konbini-machine = 在机器上选择语言
guide-step-konbini-machine-text = 除了日语，画面还可以显示英语、中文（简体和繁体）、韩语、葡萄牙语和西班牙语。不一定每台机器都有全部语言。
guide-step-konbini-japanese = 要知道：打印出来的是日语
guide-step-konbini-japanese-text = 只有画面有其他语言，证明本身只用日语打印。向您要证明的一方，可能还要翻译件。
guide-step-konbini-blocked = 不确定密码的话，请停下来
guide-step-konbini-blocked-text = 连续输错 { $kiosk-tries } 次，用户证明用密码就会锁定（{ JA("ロック") }），等待也不会恢复。最好在最后一次之前停下来，去重新设置密码。
guide-fee-konbini-fee = 打印一份要多少钱，由您住的市区町村决定。请向那里询问，或在付钱之前看机器上的显示。
guide-late-konbini-ended = 如果卡或用户证明用电子证书已经过期，机器就不接受。在办好新的电子证书之前，请去市区町村政府窗口。

## Looking after the card

guide-situation-care-title = 卡该怎么保管？
guide-situation-care-text = 写给所有有卡、想让它用得久的人。
guide-situation-care-search = 保管, 卡怎么保管, 保护卡, 爱护, 磁铁, 消磁, 手机壳, 怕水, 洗衣机, 高温, 车里, 弯折, 钱包, 芯片, 酒精
guide-step-care-heat = 不要放在高温的地方
guide-step-care-heat-text = 请不要把卡放在很热的车里或取暖器旁边。高温可能会让卡变形，损坏芯片。
guide-step-care-washing = 洗衣服前掏空口袋
guide-step-care-washing-text = 洗衣机、烘干机和熨斗都可能弄坏卡。请先看看衣服口袋。
guide-step-care-force = 不要弯折、摔落或压卡
guide-step-care-force-text = 请不要坐在装着卡的钱包上。不要摔卡、在上面放重物，也不要在读卡器上把卡压弯。
guide-step-care-chip = 保护金色芯片
guide-step-care-chip-text = 请不要摸、压或弄脏芯片（{ JA("ICチップ") }）。不要把卡和硬币、钥匙或笔一起散放在包里。
guide-step-care-liquids = 保持干燥，远离化学品
guide-step-care-liquids-text = 卡湿的时候请不要用。护手霜、指甲油、消毒用酒精、喷雾、汽油和油可能会让印字和照片脱落，软 PVC 塑料的卡套和保护套也可能会。
guide-step-care-magnets = 远离磁铁
guide-step-care-magnets-text = 背面的条是磁条。音箱、电视、冰箱、手机，以及带磁铁的包、钱包和手机壳，都可能让它消磁。
guide-step-care-pins = 密码放在别的地方
guide-step-care-pins-text = 请不要把密码（{ JA("暗証番号") }）写在卡上，也不要和卡放在一起。
guide-late-care-broken = 如果芯片或磁条因为这些原因不能用了，就需要办新卡，原则上要您付钱。

## What the card and the number are for

guide-situation-number-title = 个人编号卡和个人编号有什么用？
guide-situation-number-text = 写给想知道什么时候该出示个人编号、什么时候不该出示的人。
guide-situation-number-search = 个人编号是什么, my number是什么, 为什么要办卡, 安全吗, 隐私, 公司要个人编号, 打工的店要my number, 银行要个人编号, 背面复印, 必须办吗, 税号, 社会保障号, 编号泄露, 诈骗, 有人问密码
guide-step-number-identity = 用卡证明身份
guide-step-number-identity-text = 正面有您的姓名、住址、出生日期、性别和照片，可以当身份证明（{ JA("本人確認書類") }）用。个人编号（{ JA("個人番号") }）在背面。
guide-step-number-uses = 在网上、诊所和机器上使用
guide-step-number-uses-text = 用芯片和密码，可以登录 Mynaportal（{ JA("マイナポータル") }）、报税、在便利店打印证明；登记一次之后，还可以当健康保险证用。
guide-step-number-show = 办税务和社会保险时提供个人编号
guide-step-number-show-text = 政府机关办理税务、社会保险和灾后援助时，需要您的个人编号。例如，公司办理您的税务和保险手续时会要。如果不确定要不要提供，请先问清楚。
guide-step-number-hide = 其他时候不要出示个人编号
guide-step-number-hide-text = 只是核对身份的时候，例如在商店，出示正面就够了。不要让人复印或拍下背面。绝对不要把个人编号或背面的照片放到网上。
guide-step-number-pins = 不要把密码告诉任何人
guide-step-number-pins-text = 密码（{ JA("暗証番号") }）原则上由您自己输入，在窗口也是，工作人员不会知道。不要在电话、电子邮件或不是您自己去找的网页上，把密码告诉任何人。
guide-step-number-without-card = 如果需要个人编号，又没有卡
guide-step-number-without-card-text = 请向市区町村政府窗口（{ JA("市区町村の窓口") }）申请写有个人编号的住民票（{ JA("住民票の写し") }）。请说明上面要有个人编号。
guide-step-number-leaked = 要知道：个人编号不变
guide-step-number-leaked-text = 个人编号一辈子不变，搬家或换新卡也一样。只有泄露了、可能被人滥用时才会变更。如果您担心这种情况，请打电话，或去市区町村政府窗口。
guide-step-number-voluntary = 要知道：卡不是必须办的
guide-step-number-voluntary-text = 在日本做了住民登记的人，都有个人编号。办不办卡由您自己决定，没有截止日。
