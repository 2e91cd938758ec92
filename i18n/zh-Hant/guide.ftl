### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = 中文

## Questions

guide-question-holder = 您用什麼身分住在日本？
guide-answer-holder-stay = 我的在留有期限（工作、留學、家屬等）
guide-answer-holder-for-good = 沒有期限（永久居留、特別永久居留、高度專門職2號）
guide-answer-holder-japanese = 我有日本國籍
guide-question-for-whom = 要辦的是誰的卡片？
guide-answer-for-whom-self = 我自己的
guide-answer-for-whom-child = 未滿 { $signature-age } 歲的孩子的
guide-answer-for-whom-other = 別人的（本人無法親自去）
guide-question-lost-where = 卡片是在哪裡不見的？
guide-answer-lost-where-home = 在家裡
guide-answer-lost-where-outside = 在外面
guide-question-move-kind = 您搬到哪裡？
guide-answer-move-kind-within = 同一個市區町村內
guide-answer-move-kind-other = 別的市區町村
guide-question-moved-on = 您是哪一天搬家的？
guide-day-moved-on = 搬家日
guide-question-noticed-on = 您是哪一天辦理遷入登記的？
guide-day-noticed-on = 遷入登記日
guide-question-moving-out-on = 您在遷出登記上寫的遷出日是哪一天？
guide-day-moving-out-on = 登記的搬走日
guide-question-changed-on = 是哪一天變更的？
guide-day-changed-on = 變更日
guide-question-naturalised-on = 是哪一天取得日本國籍的？
guide-day-naturalised-on = 取得日本國籍的日期
guide-question-card-end = 卡片的有效期限到哪一天？
guide-day-card-end = 卡片有效期限
guide-question-certificate-end = 電子證明書的有效期限到哪一天？
guide-day-certificate-end = 電子證明書有效期限
guide-question-stay-end = 您的在留期間到哪一天？
guide-day-stay-end = 在留期間到
guide-question-which-pin = 是哪一個密碼？
guide-answer-which-pin-user = 使用者證明用密碼（4 位數字，用於網站、便利商店、診所）
guide-answer-which-pin-signature = 簽署用密碼（6～16 位字母和數字）
guide-answer-which-pin-entry-support = 卡面事項輸入輔助用密碼（4 位數字，用於填表格）
guide-answer-which-pin-register = 住民基本台帳用密碼（4 位數字，用於公所窗口）
guide-answer-which-pin-several = 好幾個
guide-question-pin-trouble = 密碼怎麼了？
guide-answer-pin-trouble-forgotten = 我忘記了
guide-answer-pin-trouble-blocked = 輸錯太多次，被鎖定了
guide-question-other-pin = 您記得另一個電子證明書的密碼嗎？
guide-answer-other-pin-known = 記得使用者證明用和簽署用密碼中的一個
guide-answer-other-pin-unknown = 兩個都不記得
guide-question-damage-cause = 卡片是怎麼壞的？
guide-answer-damage-cause-own = 在我手上時壞的（弄濕、燒到或彎折）
guide-answer-damage-cause-not-own = 不是我造成的（災害或卡片本身的瑕疵）
guide-answer-damage-cause-chip = 晶片讀不到（不知道原因）
guide-question-filed = 您申請了什麼？
guide-answer-filed-extension = 延長在留期間或變更在留資格
guide-answer-filed-permanent-only = 只申請了永久居留（{ JA("永住") }）
guide-question-residence-card-kind = 您從入管局拿到哪一種卡？
guide-answer-residence-card-kind-ordinary = 一般的在留卡（{ JA("在留カード") }）
guide-answer-residence-card-kind-specified = 特定在留卡（{ JA("特定在留カード") }）
guide-question-specified = 您有特定在留卡嗎？
guide-answer-specified-want = 沒有（但可能想要）
guide-answer-specified-have = 有
guide-question-expired-why = 什麼到期了？
guide-answer-expired-why-stay = 卡片（和在留期間一起到期）
guide-answer-expired-why-date = 卡片（在生日那天到期）
guide-answer-expired-why-certificates = 只有電子證明書（卡片還有效）

## Telephone numbers

guide-contact-foreign = 用日語以外的語言詢問卡片、電子證明書、遺失和遭竊
guide-contact-japanese = 用日語詢問卡片、個人編號、遺失和遭竊
guide-contact-system = 用日語以外的語言詢問個人編號制度和 Mynaportal（{ JA("マイナポータル") }）
guide-contact-fax = 傳真，給聽力不便的人
guide-contact-immigration = 入管局：可以用多種語言詢問在留的事
guide-contact-abroad = 從國外打不通 0120 開頭的號碼。請找在日本的人替您打。
guide-hours-general = 週一到週五 9:30～20:00，週末和國定假日 9:30～17:30，12 月 29 日到 1 月 3 日休息

## Where facts are from

guide-source-aki-houmu = 代辦入管手續的民間事務所 aki-houmu.jp
guide-source-digital-agency = 數位廳
guide-source-foreign-residents-guide = 市區町村的外國居民指南
guide-source-immigration-lists = 2026 年 10 月 3 日核對的兩份公開清單，內容為 6 個月以上在留期間的延長手續
guide-source-isa = 出入國在留管理廳
guide-source-isa-specified-card = 出入國在留管理廳關於特定在留卡的常見問題
guide-source-isa-specified-card-unread = 出入國在留管理廳關於特定在留卡的常見問題，沒有看到答覆
guide-source-j-lis-faq = J-LIS 的個人編號卡常見問題
guide-source-j-lis-faq-spanish = J-LIS 的西班牙語版個人編號卡常見問題
guide-source-jpki-faq = JPKI 公共個人認證服務關於重新設定密碼的常見問題
guide-source-kannai-kaikei = kannaikaikei.jp 2025 年 9 月 9 日關於窗口擁擠的報導
guide-source-mhlw-paper = 兩個公開工具引用的厚生勞動省 2026 年 8 月的資料
guide-source-mic = 總務省
guide-source-mnakamura = 代辦入管手續的民間事務所 mnakamura.net
guide-source-my-number-act = 個人編號法第 17 條
guide-source-no-fee-found = 沒有找到寫明費用的網頁
guide-source-no-page-found = 沒有找到寫明這一點的網頁
guide-source-no-page-read = 沒有查看官方網頁
guide-source-public-expiry-check = 公開的有效期限查詢工具，依據截至 2026 年 10 月 29 日的規定
guide-source-reread-official-pages = 他人在 2026 年 9 月 3 日重新查看過的官方網頁
guide-source-sian-office = 代辦入管手續的民間事務所 sian-office.jp
guide-source-temoto-advice = { -brand } 的建議，並非來自官方網頁
guide-source-vietnamese-guide = 2026 年 9 月 27 日核對過官方網頁的越南語指南 App
guide-source-visa-information = 網站 visa-information.jp
guide-source-widely-reported = 廣泛報導的內容

## Steps used in several situations

guide-step-freeze = 打電話停用卡片
guide-step-freeze-text = 不管白天晚上，請馬上打電話，說卡片不見了。聽到語音選單時，請選遺失或遭竊（日語專線按 2）。這樣卡片的電子功能會暫停，智慧型手機裡的電子證明書也會暫停（{ JA("一時利用停止") }）。
guide-step-police-report = 向警察報案
guide-step-police-report-text = 請到警察局或派出所（{ JA("交番") }）說明經過。請記下受理編號（{ JA("受理番号") }），市區町村公所窗口會問。
guide-step-office-notice = 通知公所窗口，並申請新卡
guide-step-office-notice-text = 請到您住址的市區町村公所窗口（{ JA("市区町村の窓口") }），說卡片不見了，並申請新卡（{ JA("再交付") }）。舊卡一旦註銷，就算找到也不能再用。
guide-step-residence-card-gone = 在留卡也一起不見的話
guide-step-residence-card-gone-text = 這也要向警察報案，並儘早向入管局詢問怎麼申請補發在留卡（{ JA("在留カード") }）。特別永住者證明書，請向市區町村公所窗口詢問。如果手邊連一張有照片的證件都沒有，去之前請先打電話問窗口可以用什麼代替。
guide-step-apply-photo = 附上照片，送出申請
guide-step-apply-photo-text = 請填寫申請書（{ JA("交付申請書") }），附上最近 { $photo-months } 個月內拍的證件照。可以郵寄，也可以用智慧型手機、電腦，或有這項服務的自助快照機申請。如果沒有申請書，請向市區町村公所窗口索取。{ -brand } 可以先檢查照片。
guide-step-pick-up = 領取卡片，設定密碼
guide-step-pick-up-text = 明信片（{ JA("交付通知書") }）會告訴您卡片在哪裡、最晚哪一天要去領。請親自去；如果有舊卡，請一起帶去。密碼（{ JA("暗証番号") }）要在窗口設定，請在去之前先想好。
guide-step-new-certificates = 當場一起申請新的電子證明書
guide-step-new-certificates-text = 卡片裡的電子證明書（{ JA("電子証明書") }）可能會失效，而且不會自動更新。請說您想要新的。原則上要本人來辦，需要使用者證明用密碼；如果有簽署用密碼，也需要。未滿 { $signature-age } 歲的孩子，請詢問是不是父母或監護人去就可以。
guide-step-book-visit = 查詢窗口時間並預約
guide-step-book-visit-text = 請看公所的網站，或打電話詢問窗口什麼時候開、可不可以預約、需不需要預約。公所通常在週末、國定假日和 12 月 29 日到 1 月 3 日休息。很多窗口都很擠。

## What to bring, used in several situations

guide-bring-card = 個人編號卡（{ JA("マイナンバーカード") }）
guide-bring-residence-card = 在留卡（{ JA("在留カード") }）或特別永住者證明書
guide-bring-new-residence-card = 新的在留卡（{ JA("在留カード") }）
guide-bring-stamped-residence-card = 在留卡，蓋了申請中的印章（{ JA("在留期間更新等許可申請中") }）；線上申請的，電子郵件也要帶
guide-bring-identity = 另一種有照片的證件：駕照、護照或在留卡
guide-bring-visitor-identity = 去窗口的人的身分證件；領卡時要兩種，例如護照和駕照
guide-bring-register-pin = 住民基本台帳用密碼，4 位數字，請記在心裡（{ JA("住民基本台帳用") }）
guide-bring-user-pin = 使用者證明用密碼，4 位數字，請記在心裡（{ JA("利用者証明用") }）
guide-bring-signature-pin = 簽署用密碼，6～16 位字母和數字，請記在心裡（{ JA("署名用") }）
guide-bring-certificate-pins = 使用者證明用密碼和簽署用密碼，請記在心裡（{ JA("利用者証明用・署名用") }）
guide-bring-photo = 證件照，35 × 45 mm，最近 { $photo-months } 個月內拍的
guide-bring-specified-photo = 一張證件照；請向申請的地方詢問要什麼尺寸
guide-bring-application-form = 申請書（{ JA("交付申請書") }），公所可以列印
guide-bring-issue-postcard = 領卡時：通知卡片已經做好的明信片（{ JA("交付通知書") }）
guide-bring-police-number = 向警察報案的受理編號（{ JA("受理番号") }）
guide-bring-fire-report = 火災或災害的受災證明（{ JA("罹災証明書") }）
guide-bring-representative-papers = 委託書（{ JA("委任状") }），或能證明您可以代替持卡人辦理的其他文件
guide-bring-relation-proof = 如果不是同一戶：證明您是父母或監護人的文件
guide-bring-money = 付手續費的錢

## Fees, used in several situations

guide-fee-free = 不用付費。
guide-fee-first-free = 第一張卡不用付費。因為遺失或過期而辦新卡，通常要付費：請在窗口詢問。
guide-fee-free-renewal = 在舊卡到期前的 { $renewal-months } 個月內，換新卡不用付費。更早申請就要付費。
guide-fee-reissue = 新卡通常要 { $card-fee } 日圓，電子證明書要 { $certificate-fee } 日圓，一共 { $reissue-fee } 日圓。通常在領卡時付。費用可能不一樣，請在窗口詢問。
guide-fee-express = 如果是遺失或損壞，急件核發（{ JA("特急発行") }）通常要 { $express-fee } 日圓，不含電子證明書是 { $express-card-fee } 日圓。
guide-fee-certificates-free = 電子證明書到期，或因為搬家等變更而失效時，申請新的不用付費。
guide-fee-not-own-fault = 如果原因不在您，例如災害、卡片的瑕疵或公所的疏失，新卡不用付費。由公所決定。

## How long it takes, used in several situations

guide-time-same-day = 通常在窗口等一下，當場就能辦好。
guide-time-ordinary = 從申請到可以領卡，大約需要 { $reissue-months-min }～{ $reissue-months-max } 個月。
guide-time-express = 急件核發（{ JA("特急発行") }）大約需要 { $express-days } 天，最快 { $express-days-min } 天。卡片通常用掛號寄到您登記的住址。
guide-time-appointment = 窗口常常人很多。請早一點去；如果公所可以預約，請先預約。

## If it is late, used in several situations

guide-late-card-ends = 過了到期日，卡片就會失效（{ JA("失効") }），不能再延長。之後辦新卡通常要 { $reissue-fee } 日圓，還要等 { $reissue-months-min }～{ $reissue-months-max } 個月。
guide-late-no-notice = 在留有期限的人，卡片或電子證明書到期時，都不會有信通知。請自己把日期記下來。
guide-late-move-clocks = 如果搬家後超過 { $notice-days } 天，或預定遷出日後超過 { $planned-move-days } 天才辦遷入登記，卡片會失效。辦好遷入登記後 { $continue-days } 天內沒有到新的公所出示卡片，或在那之前又搬走，卡片也會失效。
guide-late-certificates-only = 如果只有電子證明書到期，卡片本身還有效，也還能證明您的身分。在有新的電子證明書之前，不能在便利商店列印證明文件，也不能辦線上手續。

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = 如果駕照（{ JA("運転免許") }）的資料在卡片裡，換新卡時很可能不會自動轉過去。請詢問警察或駕照中心。如果卡片遺失或被偷，也請向那裡通報。
guide-elsewhere-health-insurance = 電子證明書到期後，卡片還可以當健保卡（{ JA("健康保険証") }）用一陣子，期限是到期月份之後第 { $health-grace-months } 個月的月底。如果卡片本身到期了，請詢問您的健康保險單位。
guide-elsewhere-phone-certificates = 智慧型手機裡的電子證明書，會和卡片的一起失效。卡片換了新的電子證明書以後，請看看手機需不需要重新設定。
guide-elsewhere-signature-certificate = 姓名、住址、性別或出生日期一有變更，簽署用電子證明書（{ JA("署名用電子証明書") }）就會失效。在有新的之前，不能線上報稅，也不能辦其他需要它的線上手續。
guide-elsewhere-number-stays = 您的個人編號不會變。

## Renew the card

guide-situation-renew-card-title = 我要更新卡片
guide-situation-renew-card-text = 卡片快要到期，但現在還有效。
guide-situation-renew-card-search = 換卡, 換新卡, 換發, 快到期, 快過期, 到期日, 有效期限, 延長卡片, 更新通知, 有效期限通知書, 藍色信封, 10 年, 5 年, 續卡
guide-step-renew-stay = 先延長在留期間，再變更卡片的有效期限
guide-step-renew-stay-text = 在留有期限的人，卡片會和在留期間一起到期，或更早在生日那天到期：請看卡片上的日期。請先向入管局延長在留期間，通常從到期前 { $stay-window-months } 個月起可以申請。拿到新的在留卡（{ JA("在留カード") }）後，請到市區町村公所窗口（{ JA("市区町村の窓口") }）把新的有效期限寫到卡片上。
guide-step-renew-stay-pending = 就算來不及，也請去窗口
guide-step-renew-stay-pending-text = 如果在卡片到期之前還沒有結果，請到市區町村公所窗口申請特別延長（{ JA("特例期間延長") }）。如果卡片比在留期間更早，在生日那天到期，請在那天之前到窗口申請新卡。
guide-step-renew-window = 在卡片到期前的 { $renewal-months } 個月內申請
guide-step-renew-window-text = 這段期間更新（{ JA("更新") }）不用付費。更新期間從到期日 { $renewal-months } 個月前的同一天的隔天開始：例如 7 月 7 日到期的卡片，從 4 月 8 日開始。到期前大約 { $letter-months-min }～{ $letter-months-max } 個月會有通知信（{ JA("有効期限通知書") }），沒有信也可以申請。
guide-step-renew-child = 替孩子申請，並一起去窗口
guide-step-renew-child-text = 未滿 { $signature-age } 歲的孩子，由父母或監護人申請，並一起去窗口。孩子也要去。這個年齡原則上不會核發簽署用電子證明書。
guide-step-renew-other = 要替別人去之前，先問清楚
guide-step-renew-other-text = 只有在本人因為生病、身心障礙或其他不得已的原因不能去時，別人才可以代領卡片。也需要能說明原因的文件。請先向市區町村公所窗口詢問可以用哪些文件、密碼怎麼設定。
guide-fee-stay-free = 變更有效期限不用付費。如果備註欄寫滿了，或卡片本身的年限到了，必須換新卡，也不用付費。
guide-late-renew-card = 過了到期日，卡片就會失效（{ JA("失効") }），您就需要辦新卡。請在窗口詢問要不要付費。

## Renew the certificates

guide-situation-renew-certificates-title = 我要更新卡片裡的電子證明書
guide-situation-renew-certificates-text = 電子證明書（{ JA("電子証明書") }）快要到期或已經到期，卡片還有效。
guide-situation-renew-certificates-search = 電子憑證, 數位憑證, 憑證過期, 憑證更新, 證明書到期, e-Tax 不能用, 不能報稅, 健保卡不能用, 診所機器顯示過期, 簽署用, 使用者證明用, JPKI, 5 年
guide-step-certificates-stay = 詢問從什麼時候起可以更新
guide-step-certificates-stay-text = 在留有期限的人，電子證明書不會比卡片用得更久，但可能更早到期。如果更早到期，請詢問窗口從什麼時候起可以更新。延長在留期間後去變更卡片的有效期限時，請當場一起申請新的。如果卡片還有效，電子證明書卻到期了，窗口會發新的給您。
guide-step-certificates-window = 在到期前的 { $renewal-months } 個月內更新
guide-step-certificates-window-text = 在到期前的 { $renewal-months } 個月內更新不用付費，也不需要通知信。更早辦理可能要付費。更新期間從到期日 { $renewal-months } 個月前的同一天的隔天開始。如果已經到期，隨時都可以申請新的。
guide-step-certificates-office = 到窗口申請新的電子證明書
guide-step-certificates-office-text = 請帶著卡片到市區町村公所窗口（{ JA("市区町村の窓口") }），申請新的電子證明書（{ JA("電子証明書") }）。密碼由您自己輸入。如果忘記了，請直接說，窗口可以重新設定（{ JA("暗証番号の再設定") }）。
guide-step-certificates-child = 和孩子一起去，由父母設定密碼
guide-step-certificates-child-text = 未滿 { $signature-age } 歲的孩子，原則上只有使用者證明用電子證明書。由父母或監護人一起去，設定它的密碼。
guide-step-certificates-other = 如果由別人去，先問清楚
guide-step-certificates-other-text = 電子證明書是發給本人的。如果必須由別人去，通常要跑兩趟，中間公所會寄一封信。請向市區町村公所窗口詢問。

## The card has ended

guide-situation-expired-title = 我的卡片過期了
guide-situation-expired-text = 卡片已經過了到期日，或只有電子證明書過了到期日。
guide-situation-expired-search = 過期, 逾期, 失效, 忘記更新, 忘了換卡, 來不及, 超過期限, 卡片不能用了, 簽證到期卡片失效, 藥局說卡片不能用, 憑證過期, 到期沒辦
guide-step-expired-stay = 先確認在留期間沒有問題
guide-step-expired-stay-text = 卡片只發給登記為住民、在留期間（{ JA("在留期間") }）還有效的人。在留期間快到期時，可能不能辦卡：請先延長在留期間。如果在留期間已經到期，請馬上詢問入管局。
guide-step-expired-office = 到窗口說明卡片已經過期
guide-step-expired-office-text = 過期的卡片不能再延長。請帶著證件照，到市區町村公所窗口（{ JA("市区町村の窓口") }）申請新卡（{ JA("再交付") }），並詢問費用和什麼時候會好。
guide-step-expired-child = 替孩子辦，由父母去
guide-step-expired-child-text = 未滿 { $signature-age } 歲的孩子，由父母或監護人申請。請和孩子一起去窗口。
guide-step-expired-other = 要替別人去之前，先問清楚
guide-step-expired-other-text = 只有在本人因為生病、身心障礙或其他不得已的原因不能去時，別人才可以代替。請先向市區町村公所窗口詢問可以用哪些文件、要去幾趟。
guide-fee-expired-date = 在生日那天到期的卡片：新卡要不要付費，我們不清楚。請在窗口詢問；其他情況，新卡含電子證明書是 { $reissue-fee } 日圓。
guide-time-expired-not-express = 只是卡片過期，不能申請急件核發（{ JA("特急発行") }）。請在窗口詢問您有沒有符合其他條件。
guide-late-expired-card = 在有新卡之前，請用其他證件證明身分。如果需要個人編號，可以到市區町村公所窗口申請有個人編號的住民票（{ JA("住民票") }）。

## The stay was extended

guide-situation-stay-extended-title = 我的在留期間延長了
guide-situation-stay-extended-text = 拿到了新的在留卡，有了新的在留期間；在留資格有沒有變更都一樣。
guide-situation-stay-extended-search = 簽證延長, 簽證更新, 延簽, 續簽, 換簽證, 新簽證下來了, 新的在留卡, 拿到在留卡, 居留證更新, 留學轉工作, 變更在留資格, 更改卡片日期, 延長個人編號卡
guide-step-stay-soon = 拿到新的在留卡後，馬上去辦
guide-step-stay-soon-text = 個人編號卡不會跟著在留期間一起延長。請最晚在卡片到期那天變更有效期限（{ JA("有効期間変更") }）。在拿到在留卡（{ JA("在留カード") }）的當天，或窗口週末開放時去辦，可能要等很久，或還不能辦，因為入管局的資料可能還沒有傳到公所。
guide-step-stay-change-date = 變更卡片的有效期限
guide-step-stay-change-date-text = 請在市區町村公所窗口（{ JA("市区町村の窓口") }）出示兩張卡片，並輸入住民基本台帳用密碼。新的日期會寫在備註欄（{ JA("追記欄") }），卡片繼續用原來那張。如果備註欄寫滿了，或新的日期會超過卡片最久能用到的那個生日，就會改做新卡，時間會比較久：請詢問需不需要照片。
guide-step-stay-other = 請同一戶的人去
guide-step-stay-other-text = 同一戶的人，只要能輸入住民基本台帳用密碼，就可以代替您變更卡片的有效期限。新的電子證明書要本人去辦。其他人通常要跑兩趟，中間公所會寄一封信：請先詢問。
guide-step-stay-child = 替孩子辦，由父母去
guide-step-stay-child-text = 未滿 { $signature-age } 歲的孩子，由父母或監護人去辦。這個年齡原則上不會核發簽署用電子證明書。
guide-step-stay-specified = 詢問還有沒有要辦的事
guide-step-stay-specified-text = 新的特定在留卡（{ JA("特定在留カード") }）包含個人編號卡的功能。就我們所知，不需要再為它去市區町村公所。請在舊卡到期之前詢問一次，以免漏辦。
guide-elsewhere-stay-no-new-number = 您的個人編號不會變，卡片也不會換，除非必須做新的。

## The stay is being decided

guide-situation-stay-pending-title = 在留申請還沒有結果，卡片就要到期了
guide-situation-stay-pending-text = 已經向入管局申請，還沒有答覆，而卡片會和原來的在留期間一起到期。
guide-situation-stay-pending-search = 簽證審查中, 簽證還沒下來, 等簽證, 在等結果, 入管還沒通知, 申請中, 特例期間, 延長兩個月, 2 個月, 在留卡蓋章, 簽證沒下來卡片到期, 永住審查中, 緩衝期
guide-step-pending-extend = 把卡片延長 { $extension-months } 個月
guide-step-pending-extend-text = 請最晚在卡片到期那天，到市區町村公所窗口（{ JA("市区町村の窓口") }）申請特別延長（{ JA("特例期間延長") }）。在留期間到期之前，您必須已經向入管局提出申請。只能辦一次，只能在卡片還有效的時候辦，在留期間 { $short-stay-days } 天以下的人不能辦。入管局給您的緩衝期間，不會自動適用於卡片。
guide-step-pending-permanent = 也申請延長在留期間
guide-step-pending-permanent-text = 只申請永久居留（{ JA("永住") }），在留期間和卡片都不會延長。請向入管局詢問怎麼延長在留期間，並趕在到期之前申請。申請之後，延長的步驟也適用於您。
guide-step-pending-second-visit = 拿到新的在留卡後，再去一次
guide-step-pending-second-visit-text = 特別延長不能再辦第二次。拿到新的在留卡（{ JA("在留カード") }）後，請馬上帶著兩張卡片去窗口，最晚在延長後的到期日那天。這時卡片會改成一般的有效期限。
guide-step-pending-other = 請同一戶的人去
guide-step-pending-other-text = 同一戶的人，只要能輸入住民基本台帳用密碼，就可以代替您延長卡片。新的電子證明書要本人去辦。其他人通常要跑兩趟，中間公所會寄一封信，所以請早一點詢問。
guide-step-pending-child = 替孩子辦，由父母去
guide-step-pending-child-text = 未滿 { $signature-age } 歲的孩子，由父母或監護人去辦。這個年齡原則上不會核發簽署用電子證明書。
guide-fee-pending-free = 特別延長不用付費，之後變更有效期限也不用付費。
guide-time-pending-how-long = 之後卡片最多可以用到在留期間到期後 { $extension-months } 個月，但不會超過卡片最久能用到的那個生日。請在窗口問清楚是哪一天，並記下來。
guide-elsewhere-pending-specified = 就算您申請了特定在留卡（{ JA("特定在留カード") }），很可能還是要到市區町村公所窗口辦特別延長。請在那裡詢問。

## Permanent residence

guide-situation-status-permanent-title = 我拿到永久居留了
guide-situation-status-permanent-text = 取得了永久居留資格，或高度專門職2號。
guide-situation-status-permanent-search = 永住, 永住權, 永住者, 永久居留權, 綠卡, 永住下來了, 永住許可, PR, 高度專門職, 高度人才, HSP, 不用再延簽, 卡片日期沒有變, 身分變更
guide-step-permanent-change-date = 在原來的日期之前變更卡片的有效期限
guide-step-permanent-change-date-text = 請在卡片上的日期過去之前，到市區町村公所窗口（{ JA("市区町村の窓口") }）辦理；日期不會自動改（{ JA("有効期間変更") }）。卡片繼續用原來那張，之後可以用到製卡後算起的第 10 個生日；如果製卡時還沒成年，是第 5 個生日。
guide-step-permanent-mail = 請不要用郵寄來的申請書
guide-step-permanent-mail-text = 可能會有附申請書的信寄到您手上，但那其實不是要給您用的。如果用了那份申請書，可能會變成申請一張要付費的新卡。請先到窗口變更有效期限。
guide-step-permanent-child = 替孩子辦，由父母去
guide-step-permanent-child-text = 未滿 { $signature-age } 歲的孩子，由父母或監護人去辦。這個年齡原則上不會核發簽署用電子證明書。
guide-step-permanent-other = 詢問可不可以由同一戶的人去
guide-step-permanent-other-text = 因為在留期間延長而變更有效期限時，同一戶的人只要能輸入住民基本台帳用密碼，就可以代辦。您的情況是不是也可以，請詢問窗口。新的電子證明書要本人去辦。
guide-step-permanent-later = 以後請在生日之前更新卡片
guide-step-permanent-later-text = 卡片不再跟著在留期間走。在新日期之前的 { $renewal-months } 個月內，可以免費更新（{ JA("更新") }），會有信通知您。

## Specified residence card

guide-situation-specified-card-title = 在留卡和個人編號卡合成一張
guide-situation-specified-card-text = 已經有特定在留卡（{ JA("特定在留カード") }），或想要申請。
guide-situation-specified-card-search = 特定在留卡, 二合一, 兩卡合一, 一體化, 合併成一張, 在留卡加個人編號, 新的在留卡 2026, 特定卡, zairyu card, 特別永住者證明書, 居留證和 My Number 卡
guide-step-specified-choice = 決定要一張卡還是兩張卡
guide-step-specified-choice-text = 特定在留卡是一張在留卡（{ JA("在留カード") }），同時也是個人編號卡。這種卡從 2026 年 6 月開始有。不一定要辦，您可以繼續用兩張卡。特別永久居留的人也有這種卡（{ JA("特定特別永住者証明書") }）。
guide-step-specified-apply = 和其他申請一起提出
guide-step-specified-apply-text = 在入管局，可以在申請延長在留期間、變更在留資格、永久居留，或申請新的、更正過的在留卡時提出。在市區町村公所窗口，可以在辦搬家登記時提出。剛開始的時候不能用線上系統申請，請詢問現在是不是可以了。
guide-step-specified-old-card = 詢問現在的卡片怎麼辦
guide-step-specified-old-card-text = 申請時請詢問：新卡來之前，能不能繼續用現在的個人編號卡？要不要交還？這一點我們不清楚。
guide-step-specified-again = 每次延長在留期間，都要重新申請
guide-step-specified-again-text = 下一次不會自動發給您。如果沒有申請，拿到的會是一般的在留卡。這時個人編號卡的功能會和舊的在留期間一起結束，除非您到市區町村公所窗口（{ JA("市区町村の窓口") }）更新。
guide-step-specified-pending = 如果來不及有結果，請去窗口
guide-step-specified-pending-text = 如果您申請了延長在留期間，在卡片到期之前還沒有結果，請到市區町村公所窗口申請特別延長（{ JA("特例期間延長") }）。就我們所知，辦法和其他卡片一樣。請在卡片到期之前去。
guide-step-specified-pin = 忘記密碼時，詢問窗口
guide-step-specified-pin-text = 新密碼（{ JA("暗証番号") }）應該和其他卡片一樣，在市區町村公所窗口設定。這一點我們不清楚：請在去之前先打電話。
guide-bring-specified-form = 特定在留卡的申請書和設定密碼的表格；請向申請的地方詢問
guide-fee-specified = 這裡沒有列出費用。請在申請時詢問。
guide-time-specified = 當天拿不到。需要 { $specified-weeks } 週以上。
guide-late-specified = 如果個人編號卡的功能和舊的在留期間一起結束了，就需要另外辦新卡。費用請在窗口詢問。

## Naturalised

guide-situation-naturalised-title = 我歸化成日本國籍了
guide-situation-naturalised-text = 已經歸化（{ JA("帰化") }），並且有個人編號卡。
guide-situation-naturalised-search = 歸化, 入籍日本, 日本國籍, 變成日本人, 取得國籍, 換國籍, 日本護照, 歸化後改名, 新名字, 國籍變更
guide-step-naturalised-report = 把新的姓名寫到卡片上
guide-step-naturalised-report-text = 請在 { $notice-days } 天內到市區町村公所窗口（{ JA("市区町村の窓口") }）申報變更，並請他們寫到卡片上。去之前請詢問需要哪些歸化的文件。
guide-step-naturalised-change-date = 當場一起變更卡片的有效期限
guide-step-naturalised-change-date-text = 卡片上的日期不會自動改，必須在原來的日期過去之前變更（{ JA("有効期間変更") }）。卡片繼續用原來那張，之後可以用到製卡後算起的第 10 個生日；如果製卡時還沒成年，是第 5 個生日。
guide-late-naturalised = 申報是義務。就算已經過了 { $notice-days } 天，也請盡快去辦。

## Leaving Japan

guide-situation-leave-japan-title = 我要離開日本
guide-situation-leave-japan-text = 要搬到別的國家，不再回來，或要住比較久。
guide-situation-leave-japan-search = 回國, 回台灣, 搬回台灣, 移居國外, 出國, 搬到國外, 歸國, 還卡, 交還卡片, 註銷卡片, 遷出日本, 轉出, 離日, 在國外用卡片
guide-step-leave-check = 先確認是遷出還是只是出國一陣子
guide-step-leave-check-text = 這些步驟是給不再保留日本住址的人。如果不確定您出國算不算遷出，請詢問市區町村公所窗口（{ JA("市区町村の窓口") }）。
guide-step-leave-notice = 辦理遷出登記
guide-step-leave-notice-text = 離開之前，請帶著卡片到市區町村公所窗口辦理遷出登記（{ JA("転出届") }）。窗口會問您預定遷出的日期（{ JA("転出予定日") }）。
guide-step-leave-return = 交還卡片
guide-step-leave-return-text = 外國籍的人不能在國外繼續用這張卡片。請在辦遷出登記時一起交還（{ JA("返納") }）；卡片會在預定遷出日失效。有些公所會在晶片上打洞，再還給您當紀念，可以問問看。
guide-step-leave-keep = 辦理在國外繼續使用卡片
guide-step-leave-keep-text = 有日本國籍的人，最晚在預定遷出日的前一天到窗口申請，就可以在國外繼續使用卡片（{ JA("国外継続利用") }）。請同時詢問電子證明書會怎麼樣。
guide-step-leave-phone = 記下在國外弄丟卡片時要聯絡誰
guide-step-leave-phone-text = 從國外打不通 0120 開頭的號碼。請先和在日本的人說好，到時候替您打電話。也請詢問公所，在國外弄丟時要怎麼通報。
guide-late-leave-foreign = 不管有沒有交還，卡片都會在預定遷出日失效。
guide-late-leave-japanese = 如果到前一天為止都沒有申請，卡片就不能在國外使用，會隨著遷出失效。回到日本後要申請新卡。

## Coming back

guide-situation-come-back-title = 我又回到日本居住了
guide-situation-come-back-text = 以前搬離日本，現在又住在日本，想要卡片。
guide-situation-come-back-search = 回日本, 再來日本, 重返日本, 再次入境, 從國外回來, 以前有卡片, 舊的個人編號, 號碼還在嗎, 重新辦卡, 從國外遷入, 海外轉入, 又來工作
guide-step-back-notice = 辦理遷入登記
guide-step-back-notice-text = 請在 { $notice-days } 天內，到新住址的市區町村公所窗口（{ JA("市区町村の窓口") }）辦理遷入登記（{ JA("転入届") }）。請說您以前有過個人編號，號碼不會變。
guide-step-back-kept = 如果卡片在國外仍然有效，請出示
guide-step-back-kept-text = 如果公所讓您的卡片在國外繼續有效，辦遷入登記時請帶去。請詢問要怎麼辦才能繼續使用。
guide-step-back-express = 申請急件核發
guide-step-back-express-text = 從國外來的人，在遷入登記後的 { $express-window-days } 天內，可以申請急件核發（{ JA("特急発行") }）。要親自到窗口申請。請在辦遷入登記時提出。
guide-step-back-ordinary = 如果過了這段時間，用一般方式申請
guide-step-back-ordinary-text = 請到窗口拿申請書（{ JA("交付申請書") }），附上證件照寄出，或用它在線上申請。明信片（{ JA("交付通知書") }）會告訴您什麼時候、在哪裡領卡。
guide-step-back-stay = 確認在留期間不會很快到期
guide-step-back-stay-text = 在留期間（{ JA("在留期間") }）快到期時，可能不能辦卡。這時請先延長在留期間，再申請。
guide-bring-back-old-card = 舊的個人編號卡，或寫著個人編號的文件，如果您還有的話
guide-fee-back = 從國外來、而且在期限內申請的人，急件核發不用付費。過了期限以後的費用，請在窗口詢問。
guide-late-back = 過了 { $express-window-days } 天，就不能用這個理由申請急件核發。還是可以用一般方式申請。

## Questions of some situations

guide-question-found-after = 不見之後辦了什麼？
guide-answer-found-after-frozen = 只打電話停用（沒有辦別的）
guide-answer-found-after-reported = 通知了公所或申請了新卡
guide-answer-found-after-nothing = 沒有通報
guide-question-face-wish = 您是哪一種情況？
guide-answer-face-wish-want = 我想要沒有密碼的卡片
guide-answer-face-wish-have = 我有這種卡片
guide-answer-face-wish-pins = 我有這種卡片，想改成有密碼的

## Used in several of the situations below

guide-step-new-signature-certificate = 申請新的簽署用電子證明書
guide-step-new-signature-certificate-text = 資料一變更，舊的簽署用電子證明書（{ JA("署名用電子証明書") }）就會失效；使用者證明用電子證明書仍然有效。如果您會用到簽署用電子證明書，請當場一起申請新的。需要它的密碼。
guide-step-household-member-goes = 如果不能去，請同一戶的人去
guide-step-household-member-goes-text = 同一戶的人，只要知道卡片的住民基本台帳用密碼，通常就可以代辦變更。新的簽署用電子證明書，可能要您親自去辦。請先打電話詢問公所。
guide-step-child-comes-along = 和孩子一起去
guide-step-child-comes-along-text = 未滿 { $representative-age } 歲的孩子，由父母或其他法定代理人（{ JA("法定代理人") }）申請。領卡時，原則上孩子也要一起去。
guide-step-someone-else-goes = 詢問公所誰可以替本人去
guide-step-someone-else-goes-text = 只有因為生病或身心障礙等原因，別人才可以代辦。可能需要證明文件，也可能要跑兩趟。請在去之前先詢問公所。
guide-step-stay-ends-soon = 如果在留期間快到期，先問清楚
guide-step-stay-ends-soon-text = 在留期間（{ JA("在留期間") }）快到期時，可能不能辦卡。請詢問市區町村公所窗口，應該現在申請，還是等延長在留期間之後再申請。其他的事請不要拖：遺失還是要馬上通報。
guide-fee-ask-fee = 我們沒有找到寫明窗口費用的網頁。請在窗口詢問。
guide-fee-notes-field-full = 如果卡片的備註欄（{ JA("追記欄") }）寫滿了，公所會做新卡。這也不用付費。
guide-elsewhere-health-meanwhile = 如果您把卡片當健保卡用，請詢問您的健康保險單位，在拿到新卡之前去診所要出示什麼。

## Moved

guide-situation-moved-title = 我搬家了
guide-situation-moved-text = 在日本國內換了新住址，不管是在同一個市區町村，還是搬到別的市區町村。
guide-situation-moved-search = 搬家, 換地址, 改地址, 地址變更, 住址變更, 新家, 新地址, 搬到別的城市, 遷入, 遷出, 轉入, 轉出, 14 天內, 卡片上是舊地址
guide-step-moving-out-notice = 告訴原來的市區町村您要搬走
guide-step-moving-out-notice-text = 請向原來的市區町村公所辦理遷出登記（{ JA("転出届") }），並詢問可以用什麼方式辦。請記下您填寫的遷出日期，有些期限是從那天算起的。
guide-step-moving-in-notice = 辦理遷入登記
guide-step-moving-in-notice-text = 請在搬家後 { $notice-days } 天內，帶著卡片到新的市區町村公所辦理登記（{ JA("転入届") }）。同時也要在預定遷出日後 { $planned-move-days } 天內。兩個期限以先到的為準。
guide-step-change-of-address-notice = 申報新住址
guide-step-change-of-address-notice-text = 請在搬家後 { $notice-days } 天內，帶著卡片到市區町村公所窗口（{ JA("市区町村の窓口") }）申報（{ JA("転居届") }）。
guide-step-continue-card = 到新的公所出示卡片
guide-step-continue-card-text = 最好當場一起辦理繼續使用卡片的手續（{ JA("継続利用") }）。公所會把新住址寫在卡片上，您要輸入住民基本台帳用密碼（{ JA("住民基本台帳用暗証番号") }）。如果忘了帶卡片，請在 { $continue-days } 天內帶去，辦遷入登記那天算第 1 天。人臉認證卡沒有密碼。
guide-step-address-on-card = 把新住址寫到卡片上
guide-step-address-on-card-text = 請當場一起辦。您要輸入住民基本台帳用密碼（{ JA("住民基本台帳用暗証番号") }）。人臉認證卡沒有密碼。
guide-bring-cards-of-all = 一起搬家的每個人的卡片，和每張卡片的住民基本台帳用密碼
guide-bring-residence-card-address = 在留卡（{ JA("在留カード") }），如果您有的話：請詢問是不是也要變更
guide-late-within-late = 就算晚了也請去辦。我們看過的網頁沒有寫這對卡片有什麼影響，請在窗口詢問。

## The name or other details changed

guide-situation-name-changed-title = 我的姓名或其他資料變了
guide-situation-name-changed-text = 姓名、性別或出生日期，和卡片上寫的不一樣了。
guide-situation-name-changed-search = 改名, 改姓, 換姓, 結婚, 離婚, 冠夫姓, 夫姓, 姓名拼音錯, 名字寫錯, 通稱, 通名, 英文名字, 性別變更, 生日寫錯
guide-step-residence-card-details = 先問清楚要先改什麼
guide-step-residence-card-details-text = 如果您有在留卡（{ JA("在留カード") }），上面的姓名是由入管局（{ JA("出入国在留管理局") }）變更，不是市區町村公所。請詢問市區町村公所，是不是要先有新的在留卡。這段時間裡，請不要超過 { $notice-days } 天的期限。
guide-step-report-change = 把變更的內容寫到卡片上
guide-step-report-change-text = 請在變更後 { $notice-days } 天內，帶著卡片到市區町村公所窗口（{ JA("市区町村の窓口") }）。如果結婚之類的登記也在那裡辦，請當場一起辦。您要輸入住民基本台帳用密碼（{ JA("住民基本台帳用暗証番号") }）。
guide-bring-change-proof = 能說明變更內容的文件，如果您有的話
guide-late-report-late = 法律規定的期限是 { $notice-days } 天。就算過了也請去辦，並在窗口詢問這對卡片有什麼影響。

## Death in the family

guide-situation-death-title = 我的家人過世了
guide-situation-death-text = 過世的家人生前有個人編號卡。
guide-situation-death-search = 過世, 去世, 死亡, 往生, 親人過世, 先生過世, 太太過世, 爸爸, 媽媽, 死亡登記, 喪事, 過世的人的卡片, 還卡
guide-step-death-ask-office = 在市區町村公所窗口詢問
guide-step-death-ask-office-text = 持卡人過世後，卡片就會失效。到市區町村公所窗口（{ JA("市区町村の窓口") }）辦死亡登記（{ JA("死亡届") }）時，請詢問卡片怎麼辦。各地做法不一樣，請照公所說的辦。
guide-step-death-keep-card = 在公所告訴您怎麼辦之前，請保管好卡片
guide-step-death-keep-card-text = 任何人都不能再使用這張卡片。交還之前，請詢問公所，其他手續還需不需要個人編號。
guide-bring-their-card = 過世的家人的卡片，如果您手邊有的話

## Lost and stolen

guide-situation-lost-title = 我的卡片不見了
guide-situation-lost-text = 在家裡或外面，找不到卡片。
guide-situation-lost-search = 遺失, 弄丟, 搞丟, 掉了, 找不到卡片, 卡片丟了, 錢包掉了, 皮夾不見, 包包忘在電車上, 掛失, 補辦, 補發, 停用卡片, 報遺失
guide-situation-stolen-title = 我的卡片被偷了
guide-situation-stolen-text = 卡片被人拿走，或和包包、錢包一起被偷。
guide-situation-stolen-search = 被偷, 失竊, 遭竊, 小偷, 扒手, 被搶, 錢包被偷, 皮夾被偷, 包包被偷, 闖空門, 被盜用, 冒用, 報警, 停用卡片
guide-step-look-before-office = 再找一次
guide-step-look-before-office-text = 只是打電話停用時，卡片還可以恢復使用。一旦被公所註銷，就不能恢復了。卡片如果是在家裡不見的，不需要向警察報案。
guide-step-ask-express-lost = 如果急著要，申請急件核發
guide-step-ask-express-lost-text = 急件核發（{ JA("特急発行") }）比較快，費用也比較高。請在向市區町村公所通報遺失後的 { $express-window-days } 天內，到窗口申請。通報時請一起說明。這時卡片通常用掛號寄來，所以請詢問密碼怎麼設定。
guide-late-not-frozen = 在停用之前，拿到卡片又知道密碼的人可以使用它。如果不確定是不是不見了，請先停用，再找。
guide-late-express-late-lost = 急件核發只能在向市區町村公所通報遺失後的 { $express-window-days } 天內申請。過了以後，新卡只能照一般的速度製作。
guide-elsewhere-number-meanwhile = 如果在新卡做好之前需要個人編號，請在窗口申請有個人編號的住民票（{ JA("住民票") }）。

## Found again

guide-situation-found-title = 不見的卡片找到了
guide-situation-found-text = 遺失或被偷的卡片又回到手上。
guide-situation-found-search = 找回來了, 找到卡片, 卡片回來了, 原來在家裡, 失而復得, 警察找到了, 有人撿到, 恢復使用, 解除停用, 解除掛失, 取消掛失, 重新啟用
guide-step-lift-freeze = 辦理恢復使用卡片
guide-step-lift-freeze-text = 請帶著卡片，到您住址的市區町村公所窗口（{ JA("市区町村の窓口") }）辦理恢復使用（{ JA("一時停止解除") }）。不能用電話辦。需要密碼。
guide-step-return-found-card = 把舊卡交還給公所
guide-step-return-found-card-text = 卡片一旦被市區町村公所（{ JA("市区町村の窓口") }）註銷，就不能再恢復。請交還舊卡。如果還沒有申請新卡，可以當場一起申請。
guide-step-check-found-card = 看看卡片有沒有問題
guide-step-check-found-card-text = 請看卡片的日期，也看看有沒有損壞。如果卡片曾經在別人手上，請變更密碼（{ JA("暗証番号") }）。{ -brand } 可以用讀卡機變更。
guide-bring-all-pins = 您的密碼，請記在心裡；要用哪一個不一定（{ JA("暗証番号") }）
guide-late-while-frozen = 卡片停用的期間，不能使用電子功能，智慧型手機裡的電子證明書也不能用。
guide-elsewhere-phone-after-freeze = 智慧型手機裡的電子證明書和卡片一起停用了。請在窗口詢問，會不會自動恢復。

## Damaged

guide-situation-damaged-title = 我的卡片壞了，或晶片沒有反應
guide-situation-damaged-text = 卡片斷裂、彎曲、燒壞、看不清楚，或機器認不得。
guide-situation-damaged-search = 壞掉, 損壞, 破損, 斷掉, 裂開, 折到, 彎掉, 泡水, 洗衣機洗到, 燒到, 火災, 淹水, 讀不到卡, 感應不到, 照片看不清楚
guide-step-try-another-reader = 換個地方再試一次
guide-step-try-another-reader-text = 問題可能出在讀卡機或手機。請換一台試試，或把卡片放在讀卡機上，用 { -brand } 看看。不需要輸入密碼。
guide-step-ask-express-damaged = 如果急著要，申請急件核發
guide-step-ask-express-damaged-text = 燒壞、嚴重損壞或不能用的卡片，可以申請急件核發（{ JA("特急発行") }）。請在卡片不能用的那天起 { $express-window-days } 天內，到窗口申請。這時卡片通常用掛號寄來，所以請詢問密碼怎麼設定。
guide-step-office-damaged = 帶著卡片去窗口申請新卡
guide-step-office-damaged-text = 請把卡片剩下的部分全部帶到您住址的市區町村公所窗口（{ JA("市区町村の窓口") }）。窗口看過以後，會告訴您需不需要新卡，並受理申請（{ JA("再交付") }）。
guide-bring-damaged-card = 損壞的卡片，包括所有碎片
guide-fee-fault-unclear = 如果不知道晶片為什麼不能用，由誰付費並不清楚。請告訴窗口是什麼時候、怎麼壞的，並詢問費用。
guide-late-express-late-damaged = 急件核發只能在卡片不能用的那天起 { $express-window-days } 天內申請。過了以後，新卡只能照一般的速度製作。

## PINs

guide-situation-pin-title = 我忘了密碼，或密碼被鎖定了
guide-situation-pin-text = 不記得卡片的密碼，或輸錯太多次。
guide-situation-pin-search = 密碼忘記, 忘記密碼, 密碼錯誤, 輸錯密碼, 密碼鎖住, 卡片鎖住, 解鎖, 重設密碼, 重新設定密碼, 4 位數密碼, 暗證番號, PIN 碼, e-Tax 密碼
guide-step-stop-guessing = 不要亂猜密碼
guide-step-stop-guessing-text = 4 位數字的密碼連續輸錯 { $pin-tries } 次就會鎖定，簽署用密碼是 { $signature-tries } 次。請先找找有沒有寫下來，例如領卡那天的紙條。{ -brand } 可以顯示還能試幾次，而且不會用掉機會。
guide-step-blocked-stays = 不要等：鎖定的密碼不會自己解開
guide-step-blocked-stays-text = 輸錯太多次的密碼不會自己恢復，必須設定新的。設定時不需要原來的密碼。
guide-step-reset-app = 不去窗口重新設定：先用 App
guide-step-reset-app-text = 請在智慧型手機安裝 App（{ JA("JPKI暗証番号リセット") }）。它會讀取卡片的晶片，並核對您的臉。必須記得另一個電子證明書的密碼，兩個電子證明書都要有效，姓名和住址也不能有變更。如果不行，請到窗口辦。
guide-step-reset-kiosk-signature = 接著到便利商店設定簽署用密碼
guide-step-reset-kiosk-signature-text = 用過 App 後 { $kiosk-hours } 小時內，請到 7-Eleven、FamilyMart、Lawson、Ministop 或其他部分商店的機器操作。在那裡設定新的簽署用密碼（{ JA("署名用") }），操作時要輸入使用者證明用密碼。這樣就不用去窗口。
guide-step-reset-kiosk-user = 接著到便利商店設定使用者證明用密碼
guide-step-reset-kiosk-user-text = 用過 App 後 { $kiosk-hours } 小時內，請到 7-Eleven 或 Aeon 集團的店（{ JA("イオンリテール") }）的機器操作。可以設定這個密碼的店，比簽署用密碼的少。在那裡設定新的使用者證明用密碼（{ JA("利用者証明用") }），操作時要輸入簽署用密碼。這樣就不用去窗口。
guide-step-reset-office = 到市區町村公所窗口設定新密碼
guide-step-reset-office-text = 在市區町村公所窗口（{ JA("市区町村の窓口") }），每一個密碼都可以重新設定（{ JA("暗証番号の再設定") }），一次可以設定好幾個。卡面事項輸入輔助用密碼（{ JA("券面事項入力補助用") }）和住民基本台帳用密碼（{ JA("住民基本台帳用") }）只能在窗口設定。原則上由本人去辦；未滿 { $signature-age } 歲的孩子，由父母或監護人一起去，並設定密碼。
guide-step-choose-pin = 去之前先想好新密碼
guide-step-choose-pin-text = 請不要用生日、電話號碼、住址，或 1234 這種連號。3 個 4 位數字的密碼可以一樣。簽署用密碼是 6～16 位的大寫字母和數字，至少各一個。如果寫下來，請不要和卡片放在一起。
guide-fee-free-kiosk = 便利商店的機器不收費。
guide-time-kiosk-hours = 機器可以操作的時間是 { $kiosk-opens }～{ $kiosk-closes }。
guide-late-without-user-pin = 沒有使用者證明用密碼，就不能登入 Mynaportal（{ JA("マイナポータル") }），也不能在便利商店列印證明文件。在診所也不能用密碼確認身分。
guide-late-without-signature-pin = 沒有簽署用密碼，就不能在線上簽署，例如報稅。
guide-late-without-entry-support-pin = 沒有卡面事項輸入輔助用密碼，程式和機器就不能從卡片帶入您的姓名、住址和個人編號。
guide-late-without-register-pin = 沒有住民基本台帳用密碼，搬家等情況時，窗口就不能變更卡片。
guide-elsewhere-other-pins-work = 卡片的其他密碼不會跟著鎖定，還可以用。

## The face-authentication card

guide-situation-face-card-title = 我想要或已經有不用密碼的卡片
guide-situation-face-card-text = 不想用密碼，或已經有人臉認證卡。
guide-situation-face-card-search = 沒有密碼, 不用密碼, 免密碼, 人臉辨識, 刷臉, 臉部辨識, 顏認證, 記不住密碼, 年長的父母, 長輩, 失智, 失智症, 安養院
guide-step-face-card-limits = 了解這種卡片能做什麼、不能做什麼
guide-step-face-card-limits-text = 人臉認證卡（{ JA("顔認証マイナンバーカード") }）沒有密碼，只有使用者證明用電子證明書。它能證明身分，診所和藥局也可以用。但不能用來登入 Mynaportal（{ JA("マイナポータル") }）、在便利商店列印證明文件，或在線上申請。
guide-step-face-card-ask = 到市區町村公所窗口申請
guide-step-face-card-ask-text = 請在市區町村公所窗口（{ JA("市区町村の窓口") }）說您想要沒有密碼的卡片。請詢問需要什麼，以及以後能不能改回來。
guide-step-face-card-clinic = 在診所用臉確認
guide-step-face-card-clinic-text = 機器會比對您的臉和卡片上的照片，或由工作人員看。不需要輸入密碼。
guide-step-face-card-move = 在公所不需要密碼
guide-step-face-card-move-text = 在卡片上變更住址時，別人要輸入住民基本台帳用密碼，您不需要。請說您的是人臉認證卡。
guide-step-face-card-back = 詢問卡片能不能再設定密碼
guide-step-face-card-back-text = 我們沒有找到寫明怎麼辦的網頁。請在市區町村公所窗口（{ JA("市区町村の窓口") }）詢問需要什麼，以及是同一張卡片還是新的卡片。
guide-late-face-card-ends = 這種卡片也有到期日：請看卡片上印的日期。請在那天之前更新；在留有期限的人，請在那天之前變更有效期限。

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = 我來辦孩子的卡，我是法定代理人（父母等）。
guide-whose-other = 本人無法前來，由我代為辦理。
guide-request-renew-card = 我想更新個人編號卡。
guide-request-renew-certificates = 我想更新個人編號卡的電子證明書。
guide-request-reissue-expired = 個人編號卡過期了，想申請新卡。
guide-request-expired-ask = 個人編號卡或電子證明書好像已經過期。請告訴我需要辦理什麼手續。
guide-request-return-found = 我找到了之前遺失的個人編號卡，想交還。請告訴我怎麼申請新卡。
guide-request-change-date = 在留卡換新了，在留期間也變了，麻煩您變更個人編號卡的有效期限。
guide-request-special-extension = 正在申請延長在留期間等手續，還沒有結果。麻煩您辦理個人編號卡的特別延長手續。
guide-request-change-date-permanent = 在留資格變了，在留不再有期限（永久居留、高度專門職2號），麻煩您變更個人編號卡的有效期限。
guide-request-specified-card = 我想申請特定在留卡，請告訴我怎麼辦理。
guide-request-naturalised = 我歸化取得了日本國籍，麻煩您辦理個人編號卡的變更手續。
guide-request-leave-japan = 我要從日本搬到國外，麻煩您辦理遷出登記和個人編號卡的手續。
guide-request-come-back = 我從國外回到日本了，麻煩您辦理遷入登記，我也要申請個人編號卡。
guide-request-moved = 我搬家了，麻煩您辦理住址變更和個人編號卡的手續。
guide-request-name-changed = 我的姓名或其他資料變了，麻煩您變更個人編號卡上寫的內容。
guide-request-death = 我的家人過世了，請告訴我個人編號卡的手續怎麼辦理。
guide-request-reissue-lost = 個人編號卡不見了，想申請補發。
guide-request-reissue-stolen = 個人編號卡被偷了，想申請補發。
guide-request-lift-freeze = 不見的個人編號卡找到了，麻煩您辦理需要的手續，例如恢復使用。
guide-request-reissue-damaged = 個人編號卡壞了，不能用，想申請補發。
guide-request-reset-pin = 我不知道個人編號卡的密碼，或密碼被鎖定了，不能用。麻煩您重新設定。
guide-request-reset-pin-forgotten = 我忘了個人編號卡的密碼，麻煩您重新設定。
guide-request-reset-pin-blocked = 個人編號卡密碼被鎖定了，麻煩您解鎖並重新設定。
guide-request-face-card = 關於人臉認證的個人編號卡，請告訴我怎麼辦理。
guide-request-first-card = 我第一次辦個人編號卡，麻煩您辦理申請手續。
guide-request-express = 我想申請個人編號卡的急件核發，麻煩您確認我符不符合條件。
guide-request-for-another = 我代替本人來辦個人編號卡的手續，麻煩您了。
guide-request-basic-resident-card = 我有住民基本台帳卡，想申請個人編號卡。

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = 請問有沒有會說{ $language }的人？
guide-phrase-speak-slowly = 可以請您用簡單的日語慢慢說嗎？
guide-phrase-repeat = 請再說一次。
guide-phrase-write-down = 可以請您寫在紙上嗎？
guide-phrase-which-form = 我要填哪一張表格？
guide-phrase-where-write = 要在哪裡填什麼？
guide-phrase-enter-pin-myself = 密碼請讓我自己輸入。
guide-phrase-certificates-too = 我也想換新的電子證明書，可以一起辦嗎？
guide-phrase-child-too = 孩子的卡可以一起辦理嗎？
guide-phrase-how-much = 手續費多少錢？
guide-phrase-when-ready = 什麼時候可以領？
guide-phrase-come-again = 需要再來一次嗎？什麼時候？
guide-phrase-keep-card = 這張卡片可以繼續用嗎？
guide-phrase-temporary-proof = 在新卡做好之前，有沒有可以代替使用的文件？
guide-phrase-all-done = 手續這樣就全部辦好了嗎？
guide-phrase-wait = 請稍等一下。
guide-phrase-yes = 是
guide-phrase-no = 不是
guide-phrase-thank-you = 謝謝您。

## The card for the first time

guide-situation-first-card-title = 我想辦個人編號卡
guide-situation-first-card-text = 住在日本，還沒有卡片。
guide-situation-first-card-search = 第一次辦卡, 申辦, 申請個人編號卡, 怎麼辦卡, 辦 My Number 卡, 沒有卡片, 剛來日本, 新住民, 申請書, 線上申請, 通知卡, 日本身分證
guide-step-first-stay-end = 如果在留期間快到期，先延長
guide-step-first-stay-end-text = 卡片會和在留期間（{ JA("在留期間") }）一起到期。如果在快到期時申請，可能不能辦卡，您就要再申請一次。請在延長在留期間以後再申請。不確定的話，請詢問市區町村公所窗口。
guide-step-first-newcomer = 申請急件核發
guide-step-first-newcomer-text = 如果您剛從國外搬到日本，或剛登記為住民，公所可以用比較快的方式替您辦卡（{ JA("特急発行") }）。請在遷入登記後 { $express-window-days } 天內，親自到公所申請。不用付費。請在那裡詢問要帶什麼。其他步驟是一般方式用的。
guide-step-first-form = 準備申請書
guide-step-first-form-text = 印有您專屬代碼的申請書（{ JA("交付申請書") }）會寄到您登記的住址。如果沒有，或不能用了，請向市區町村公所窗口（{ JA("市区町村の窓口") }）索取新的。
guide-step-first-postcard = 等明信片
guide-step-first-postcard-text = 申請後大約 { $office-weeks-min }～{ $office-weeks-max } 週，卡片會送到市區町村公所。之後，明信片（{ JA("交付通知書") }）會寄到您登記的住址，上面寫著到哪裡領卡、最晚哪一天領。如果領卡之前搬到別的市區町村，請詢問新的公所：您必須重新申請。
guide-step-choose-pins = 先想好密碼
guide-step-choose-pins-text = 領卡時，密碼（{ JA("暗証番号") }）由您自己設定：一個是 6～16 位的大寫字母和數字，另外 3 個是 4 位數字，這 3 個可以一樣。請不要用容易被猜到的，例如生日、住址或 1234。如果不想用密碼，請詢問人臉認證卡（{ JA("顔認証マイナンバーカード") }）。
guide-bring-notification-card = 通知卡（{ JA("通知カード") }），紙做的卡片，如果您有的話
guide-bring-basic-card = 舊的住民基本台帳卡（{ JA("住民基本台帳カード") }），如果您有的話
guide-bring-new-pins = 您想用的密碼，請記在心裡
guide-late-first-no-last-day = 申請沒有截止日。但請最晚在明信片上寫的那天領卡；如果不能去，請在那天之前打電話給市區町村公所。
guide-elsewhere-health-registration = 卡片要先登記一次，才可以當健保卡（{ JA("健康保険証") }）用。
guide-elsewhere-first-dates-stay = 卡片會和在留期間一起到期，或更早在生日那天到期：請看卡片上印的日期。不會有信提醒您，所以每次延長在留期間，都請去變更卡片的有效期限。
guide-elsewhere-first-dates-birthday = 卡片可以用到製卡後算起的第 10 個生日；未滿 { $adult-age } 歲的人，是第 5 個生日。以卡片上印的日期為準。
guide-question-newcomer = 您最近才成為日本的住民嗎？
guide-answer-newcomer-yes = 是，最近幾天或幾週內第一次辦了遷入登記
guide-answer-newcomer-no = 不是，我已經在日本住了一段時間

## A card fast

guide-situation-express-title = 我急著要卡片
guide-situation-express-text = 剛來到日本、有小嬰兒，或卡片遺失、損壞。
guide-situation-express-search = 急件, 速件, 加急發放, 加快, 特急, 趕時間, 很急, 最快多久, 馬上要用, 當天拿卡, 一週內, 5 天, 快速發卡, 多久拿到
guide-step-express-baby = 在 1 歲生日之前申請
guide-step-express-baby-text = 未滿 { $infant-age } 歲的嬰兒，可以申請急件核發（{ JA("特急発行") }）。父母或其他法定代理人（{ JA("法定代理人") }）可以在辦出生登記（{ JA("出生届") }）時一起申請，也可以之後再申請，到 1 歲生日的前一天為止。這樣的卡片沒有照片。
guide-step-express-arrived = 第一次登記之後，早一點申請
guide-step-express-arrived-text = 如果您從國外搬到日本，或剛登記為住民、有在留期間，可以申請急件核發（{ JA("特急発行") }）。最好在辦遷入登記時就提出。期限是登記後 { $express-window-days } 天，要親自到市區町村公所窗口。
guide-step-express-lost = 通報遺失並申請
guide-step-express-lost-text = 如果卡片是在外面不見的，請先向警察報案，拿到受理編號（{ JA("受理番号") }）。然後到市區町村公所窗口通報遺失，申請急件核發（{ JA("特急発行") }）。期限是向公所通報遺失後 { $express-window-days } 天，要親自去。
guide-step-express-damaged = 帶著損壞的卡片去申請
guide-step-express-damaged-text = 如果卡片燒壞、嚴重損壞或不能用了，可以在市區町村公所窗口申請急件核發（{ JA("特急発行") }）。期限是卡片不能用的那天起 { $express-window-days } 天，要親自去。
guide-step-express-number = 變更之後，早一點申請
guide-step-express-number-text = 如果個人編號或住民票代碼（{ JA("住民票コード") }）變更了，卡片就失效了。您可以在 { $express-window-days } 天內，到市區町村公所窗口申請急件核發（{ JA("特急発行") }）。從哪一天算起，請詢問公所。
guide-step-express-notes = 申請有空白欄位的新卡
guide-step-express-notes-text = 如果備註欄（{ JA("追記欄") }）寫滿了，公所不能把變更寫到卡片上，可以申請急件核發（{ JA("特急発行") }）。期限是公所這樣告訴您的那天起 { $express-window-days } 天，要親自去。
guide-step-express-registered = 詢問您的情況符不符合
guide-step-express-registered-text = 因為其他原因新登記為住民的人，以及出獄的人，也可以申請急件核發（{ JA("特急発行") }）。期限原則上是 { $express-window-days } 天；出獄的人，從拿到身分證明的那天算起。您的情況怎麼算，請詢問市區町村公所窗口。
guide-step-express-ended = 用一般方式申請
guide-step-express-ended-text = 卡片過期或快要過期，不能申請急件核發（{ JA("特急発行") }），和在留期間一起到期的也一樣。請用一般方式，盡早申請。如果這段時間需要個人編號的證明，請申請有個人編號的住民票（{ JA("住民票の写し") }）。
guide-step-express-pins = 先想好密碼，並詢問怎麼設定
guide-step-express-pins-text = 需要一個 6～16 位大寫字母和數字的密碼（{ JA("暗証番号") }），和 3 個 4 位數字的密碼，這 3 個可以一樣。因為卡片是寄來的，請在窗口詢問怎麼設定。
guide-step-express-post = 郵差來的時候要在家
guide-step-express-post-text = 卡片通常用掛號寄到您登記的住址。請確認信箱上有您的名字，並詢問公所大概哪一天會到。
guide-fee-express-by-cause = 費用要看變更的原因。申請之前，請在市區町村公所窗口詢問。
guide-late-express-late = 過了期限，就只能用一般方式申請，大約需要 { $reissue-months-min }～{ $reissue-months-max } 個月。
guide-question-express-why = 您為什麼需要卡片？
guide-answer-express-why-baby = 給未滿 { $infant-age } 歲的嬰兒
guide-answer-express-why-arrived = 我剛到日本居住
guide-answer-express-why-lost = 我的卡片不見了或被偷了
guide-answer-express-why-damaged = 我的卡片壞了或不能用
guide-answer-express-why-notes-full = 卡片上已經沒有空白可以寫變更內容
guide-answer-express-why-number-changed = 個人編號或住民票代碼變更了
guide-answer-express-why-registered = 因為其他原因新登記為住民
guide-answer-express-why-other = 卡片過期或快要過期，或以上都不是
guide-question-express-from = 登記、通報、損壞或變更的日期？
guide-day-express-from = 開始計算的日期

## For a child, or for somebody who cannot come

guide-situation-for-another-title = 我要替孩子或別人辦
guide-situation-for-another-text = 您是父母、家人或協助的人，而本人不能自己去公所。
guide-situation-for-another-search = 代辦, 代理, 代領, 代理人, 委託書, 委任, 幫小孩辦, 寶寶, 嬰兒, 新生兒, 幫爸媽辦, 住院, 行動不便, 監護人, 先生可以幫我領嗎
guide-step-another-baby = 辦出生登記時，或之後不久申請
guide-step-another-baby-text = 未滿 { $infant-age } 歲的嬰兒，由父母或其他法定代理人（{ JA("法定代理人") }）申請。可以和出生登記（{ JA("出生届") }）一起辦。卡片上沒有照片。到 1 歲生日的前一天為止，可以申請急件核發（{ JA("特急発行") }）。
guide-step-another-apply = 替本人申請
guide-step-another-apply-text = 未滿 { $signature-age } 歲的孩子，或受監護的成年人，由父母、監護人或其他法定代理人（{ JA("法定代理人") }）申請。
guide-step-another-apply-self = 請本人自己申請
guide-step-another-apply-self-text = 滿 { $signature-age } 歲起，要用自己的名義申請，原則上也要本人去領卡。
guide-step-another-apply-adult = 用郵寄或線上申請
guide-step-another-apply-adult-text = 本人可以郵寄或在線上申請，所以申請時不用出門。如果不行，請在市區町村公所窗口（{ JA("市区町村の窓口") }）詢問，您可不可以代替本人申請（{ JA("代理人") }）。
guide-step-another-ask-first = 先問清楚能不能代領
guide-step-another-ask-first-text = 只有在本人因為生病、身心障礙或其他不得已的原因不能去時，別人才可以代領。去之前，請先打電話給市區町村公所。公所會告訴您，需要哪些文件來證明原因，以及證明您可以代辦（{ JA("委任状") }）。
guide-step-another-agent-pins = 請本人寫下密碼並封好
guide-step-another-agent-pins-text = 如果您不是法定代理人（{ JA("法定代理人") }），密碼（{ JA("暗証番号") }）由窗口人員輸入。本人要寫在公所的表格上，再封起來。您不需要看到密碼。請預計要跑兩趟。
guide-step-another-legal = 以法定代理人的身分去
guide-step-another-legal-text = 父母或監護人（{ JA("法定代理人") }）可以辦。您可能要證明和本人的關係；如果是同一戶，或本人的戶籍就在那個市區町村，就不需要。電子證明書的密碼由您設定。
guide-step-another-household = 詢問可不可以由同一戶的人去
guide-step-another-household-text = 同一戶的人（{ JA("同一世帯員") }），只要能輸入住民基本台帳用密碼（{ JA("住民基本台帳用") }），常常就可以請公所把新住址或新日期寫到卡片上。請向市區町村公所窗口詢問可不可以。
guide-step-another-certificates = 辦電子證明書，應該由本人去
guide-step-another-certificates-text = 原則上只有本人去，才能當場拿到新的電子證明書（{ JA("電子証明書") }）。有些公所讓同一戶的人在辦搬家登記的同一天辦。新密碼（{ JA("暗証番号") }）需要什麼，請詢問公所。
guide-step-another-inquiry = 如果由其他人去，請預計要跑兩趟
guide-step-another-inquiry-text = 去過第一次以後，公所會把照會信（{ JA("照会書") }）寄到持卡人的住址。請本人填好。您再帶著這封信去第二次。
guide-step-another-together = 一起去領卡
guide-step-another-together-text = 如果要到公所領卡，孩子或受監護的人必須一起去。密碼由您以法定代理人（{ JA("法定代理人") }）的身分設定。
guide-bring-holder-identity = 持卡人的身分證件；請詢問要幾種、哪些可以
guide-bring-representative-identity = 您自己的身分證件：兩種，例如護照和在留卡
guide-bring-cannot-come-proof = 說明本人為什麼不能來的文件，例如診斷書
guide-time-another-two-visits = 第一趟和第二趟之間，公所會寄信給持卡人。請在到期日之前早一點去。
guide-late-another-baby-late = 從 1 歲生日起，就不能用這個理由申請急件核發，而且卡片需要照片。
guide-late-another-same-days = 不管誰去，期限都一樣。請看您要辦的那件事的頁面，例如搬家或新的在留期間。
guide-elsewhere-another-no-signature = 未滿 { $signature-age } 歲的孩子和受監護的成年人，原則上沒有簽署用電子證明書（{ JA("署名用電子証明書") }），但有使用者證明用電子證明書（{ JA("利用者証明用電子証明書") }）。
guide-question-another-who = 您要替誰辦？
guide-answer-another-who-baby = 未滿 { $infant-age } 歲的嬰兒
guide-answer-another-who-child = 未滿 { $signature-age } 歲的孩子（嬰兒除外）
guide-answer-another-who-teen = 滿 { $signature-age } 歲但未滿 { $adult-age } 歲的人
guide-answer-another-who-adult = 不能自己去的成年人
guide-answer-another-who-ward = 受監護的成年人
guide-question-another-what = 要辦什麼？
guide-answer-another-what-get = 辦一張卡
guide-answer-another-what-change = 把新資料寫到卡片上（住址、姓名或日期）
guide-answer-another-what-certificates = 申請新的電子證明書或設定新密碼

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = 我有舊的住民基本台帳卡
guide-situation-basic-resident-card-text = 手上還有個人編號卡出現之前的那種卡片。
guide-situation-basic-resident-card-search = 住基卡, 住民卡, 舊卡片, 以前的卡, 2016 年以前的卡, 住基網, 住基カード, juki card, 住民台帳, 舊身分證卡, 交還舊卡
guide-step-basic-ended = 請不要再用舊卡
guide-step-basic-ended-text = 這種卡片（{ JA("住民基本台帳カード") }）發放到 2015 年 12 月為止，現在應該都已經到期；請看卡片上的日期。個人編號卡取代了它。您的在留卡（{ JA("在留カード") }）是另一種卡片，請留著。
guide-step-basic-return = 交還舊卡
guide-step-basic-return-text = 請帶到市區町村公所窗口（{ JA("市区町村の窓口") }）。如果您想要個人編號卡，領新卡時再交還舊卡。如果想留作紀念，請詢問看看：公所可以讓它失效後還給您。

## Certificates on a smartphone

guide-situation-phone-title = 智慧型手機裡的電子證明書
guide-situation-phone-text = 用手機代替卡片，或想要這樣用。
guide-situation-phone-search = 手機, iPhone, Android, Apple 錢包, 手機版個人編號卡, 行動電子證明書, 手機憑證, 手機不見, 換手機, 賣手機, 手機送修, マイナアプリ, Mynaportal App, 手機不能用
guide-step-phone-freeze = 馬上打電話，說手機不見了
guide-step-phone-freeze-text = 遺失和遭竊，白天晚上都可以通報。卡片停用（{ JA("一時利用停止") }）時，手機裡的電子證明書也會一起停用。如果卡片還在，請這樣說明，並詢問能不能只停用手機。
guide-step-phone-check = 確認卡片可不可以設定到手機
guide-step-phone-check-text = 手機裡的電子證明書（{ JA("スマホ用電子証明書") }）是用卡片的電子證明書製作的。所以卡片裡要有有效的簽署用電子證明書（{ JA("署名用電子証明書") }），您也要記得它的密碼。未滿 { $signature-age } 歲的孩子原則上沒有。人臉認證卡（{ JA("顔認証マイナンバーカード") }）不能設定。
guide-step-phone-app = 用 App 設定
guide-step-phone-app-text = 請用政府的 App（{ JA("マイナアプリ") }）設定，到 2026 年 8 月為止叫做 Mynaportal（{ JA("マイナポータル") }）。需要 iOS 16.4 以上的 iPhone，或 Android 11 以上、可以讀卡（NFC）的手機。不是每一款都能放電子證明書，App 會告訴您。請準備好卡片和密碼，照著 App 的步驟操作。
guide-step-phone-again = 重新設定手機
guide-step-phone-again-text = 卡片或卡片的電子證明書到期時，手機裡的也會到期。請先到市區町村公所窗口（{ JA("市区町村の窓口") }）更新卡片的電子證明書，再用 App（{ JA("マイナアプリ") }）重新設定手機。
guide-step-phone-hand-over = 手機交給別人之前，先問清楚
guide-step-phone-hand-over-text = 手機賣掉、送人或送修之前，應該先讓裡面的電子證明書（{ JA("スマホ用電子証明書") }）失效。請看 App（{ JA("マイナアプリ") }），或打電話詢問怎麼辦。
guide-step-phone-ends = 記住卡片的日期
guide-step-phone-ends-text = 手機裡的電子證明書，不會比卡片的用得更久。請及時更新卡片和電子證明書。
guide-elsewhere-phone-frozen-card = 用電話停用的卡片，不能用電話恢復。請帶著卡片、記好密碼，再帶另一種身分證件，到市區町村公所窗口辦理。
guide-elsewhere-phone-not-office = 市區町村公所不能把電子證明書放進手機，只能更新卡片的電子證明書和設定新密碼。
guide-question-phone-aim = 您是哪一種情況？
guide-answer-phone-aim-set-up = 我想設定手機
guide-answer-phone-aim-stopped = 手機裡的電子證明書不能用了
guide-answer-phone-aim-lost = 我的手機不見了或被偷了
guide-answer-phone-aim-hand-over = 我要把手機送人、賣掉或送修

## Certificates from a convenience store

guide-situation-konbini-title = 我想在便利商店列印證明文件
guide-situation-konbini-text = 需要住民票或印鑑證明，又不想去公所。
guide-situation-konbini-search = 超商, 小七, 全家, 羅森, 住民票, 戶籍謄本, 住址證明, 印鑑證明, 印鑑登錄, 影印機, 多功能事務機, 晚上拿證明, コンビニ交付
guide-step-konbini-offered = 詢問您的市區町村有沒有這項服務
guide-step-konbini-offered-text = 只有您的市區町村提供這項服務，才可以在便利商店列印證明文件（{ JA("コンビニ交付") }）。請詢問市區町村公所窗口（{ JA("市区町村の窓口") }），或看公所的網站。服務時間也可以在那裡知道。
guide-step-konbini-documents = 看看有哪些文件
guide-step-konbini-documents-text = 一般有住民票（{ JA("住民票の写し") }）、住民票記載事項證明書（{ JA("住民票記載事項証明書") }）和印鑑登記證明（{ JA("印鑑登録証明書") }）。不是每個市區町村都全部提供。
guide-step-konbini-ready = 準備好卡片和使用者證明用密碼
guide-step-konbini-ready-text = 卡片裡要有有效的使用者證明用電子證明書（{ JA("利用者証明用電子証明書") }），機器會要您輸入它的 4 位數字密碼。人臉認證卡（{ JA("顔認証マイナンバーカード") }）沒有密碼，不能在這裡用。
guide-step-konbini-machine = 在機器上選語言
guide-step-konbini-machine-text = 除了日語，畫面還可以顯示英語、中文（簡體和繁體）、韓語、葡萄牙語和西班牙語。不一定每台機器都能顯示全部的語言。
guide-step-konbini-japanese = 印出來的文件是日文
guide-step-konbini-japanese-text = 只有畫面有其他語言，證明文件本身只用日文列印。要您提出文件的單位，可能還會要您附上翻譯。
guide-step-konbini-blocked = 如果不確定密碼，就不要再試
guide-step-konbini-blocked-text = 連續輸錯 { $kiosk-tries } 次，使用者證明用密碼就會鎖定（{ JA("ロック") }），等待也不會解開。最好在最後一次之前停下來，重新設定密碼。
guide-fee-konbini-fee = 每份文件的費用由您的市區町村決定。請向公所詢問，或付錢之前看機器上的顯示。
guide-late-konbini-ended = 如果卡片或使用者證明用電子證明書過期了，機器就不會受理。在有新的電子證明書之前，請到市區町村公所窗口辦理。

## Looking after the card

guide-situation-care-title = 卡片要怎麼保管？
guide-situation-care-text = 有卡片，希望用得久一點。
guide-situation-care-search = 收納, 保護卡片, 消磁, 磁鐵, 手機殼, 卡套, 洗衣機, 弄濕, 高溫, 車內, 酒精, 折彎, 皮夾, 貼紙
guide-step-care-heat = 避免高溫
guide-step-care-heat-text = 請不要把卡片留在炎熱的車裡或暖氣旁邊。高溫可能使卡片變形，損壞晶片。
guide-step-care-washing = 洗衣服之前先看口袋
guide-step-care-washing-text = 洗衣機、烘衣機和熨斗都可能弄壞卡片。請先看看衣服的口袋。
guide-step-care-force = 不要折、不要摔、不要壓
guide-step-care-force-text = 請不要坐在放著卡片的皮夾上。不要摔到卡片、在上面放重物，也不要把卡片用力頂在讀卡機上彎折。
guide-step-care-chip = 保護金色晶片
guide-step-care-chip-text = 請不要觸摸、按壓或弄髒晶片（{ JA("ICチップ") }）。不要把卡片直接丟進放著硬幣、鑰匙或筆的包包裡。
guide-step-care-liquids = 保持乾燥，遠離化學物品
guide-step-care-liquids-text = 卡片濕的時候請不要用。護手霜、指甲油、乾洗手酒精、噴霧、汽油和油，可能使印刷和照片脫落。軟塑膠做的卡套和保護套也一樣。
guide-step-care-magnets = 遠離磁鐵
guide-step-care-magnets-text = 卡片背面有磁條。喇叭、電視、冰箱、手機，以及有磁鐵的包包、皮夾和手機殼，都可能讓它消磁。
guide-step-care-pins = 密碼放在別的地方
guide-step-care-pins-text = 請不要把密碼（{ JA("暗証番号") }）寫在卡片上，也不要和卡片放在一起。
guide-late-care-broken = 如果因為這些原因，晶片或磁條不能用了，就需要換新卡，費用原則上由您自己付。

## What the card and the number are for

guide-situation-number-title = 個人編號卡和個人編號有什麼用？
guide-situation-number-text = 想知道什麼時候該出示個人編號，什麼時候不該。
guide-situation-number-search = 個人號碼, My Number 是什麼, 一定要辦嗎, 安全嗎, 個資, 隱私, 外洩, 公司要號碼, 老闆問號碼, 銀行要號碼, 影印背面, 稅號, 詐騙, 有人問我密碼
guide-step-number-identity = 用卡片證明身分
guide-step-number-identity-text = 正面有姓名、住址、出生日期、性別和照片，可以當身分證件（{ JA("本人確認書類") }）用。個人編號（{ JA("個人番号") }）在背面。
guide-step-number-uses = 在網路上、診所和機器使用
guide-step-number-uses-text = 用晶片和密碼，可以登入 Mynaportal（{ JA("マイナポータル") }）、報稅、在便利商店列印證明文件；先登記一次以後，也可以當健保卡用。
guide-step-number-show = 辦稅務和社會保險時，提供個人編號
guide-step-number-show-text = 政府機關辦稅務、社會保險和災後支援，需要您的個人編號。例如，雇主會為了您的稅務和保險文件向您要。如果不確定該不該提供，請在提供之前先問清楚。
guide-step-number-hide = 其他時候不要出示個人編號
guide-step-number-hide-text = 只是確認身分時，例如在店裡，看正面就夠了。這時請不要讓人影印或拍背面。絕對不要把個人編號或背面的照片放到網路上。
guide-step-number-pins = 不要把密碼告訴任何人
guide-step-number-pins-text = 原則上密碼（{ JA("暗証番号") }）由您自己輸入，在窗口也一樣，工作人員不會知道。在電話、電子郵件，或不是您自己找到的網頁上，請不要把密碼告訴任何人。
guide-step-number-without-card = 如果需要個人編號，但沒有卡片
guide-step-number-without-card-text = 請在市區町村公所窗口（{ JA("市区町村の窓口") }）申請有個人編號的住民票（{ JA("住民票の写し") }）。請說明上面要有個人編號。
guide-step-number-leaked = 請記得：個人編號不會變
guide-step-number-leaked-text = 您的個人編號一輩子都一樣，搬家或換新卡也不會變。只有外洩而且可能被冒用時，才會變更。如果您擔心，請打電話，或到市區町村公所窗口。
guide-step-number-voluntary = 卡片不是一定要辦
guide-step-number-voluntary-text = 在日本登記為住民的人，都有個人編號。要不要申請卡片由您決定，也沒有截止日。
