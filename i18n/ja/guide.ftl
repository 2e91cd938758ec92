### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = 日本語

## Questions

guide-question-holder = どのような資格で日本に住んでいますか？
guide-answer-holder-stay = 在留期間が決まっています（仕事、留学、家族など）
guide-answer-holder-for-good = 期限がありません（永住者、特別永住者、高度専門職第2号）
guide-answer-holder-japanese = 日本国籍です
guide-question-for-whom = だれの手続きですか？
guide-answer-for-whom-self = 自分の手続き
guide-answer-for-whom-child = { $signature-age }歳未満の子どもの手続き
guide-answer-for-whom-other = 窓口へ行けないほかの人の手続き
guide-question-lost-where = カードをどこでなくしましたか？
guide-answer-lost-where-home = 家の中
guide-answer-lost-where-outside = 家の外
guide-question-move-kind = どこへ引っ越しましたか？
guide-answer-move-kind-within = 同じ市区町村の中
guide-answer-move-kind-other = ほかの市区町村
guide-question-moved-on = 引っ越した日はいつですか？
guide-day-moved-on = 引っ越した日
guide-question-noticed-on = 転入届を出した日はいつですか？
guide-day-noticed-on = 転入届を出した日
guide-question-moving-out-on = 転出届に書いた転出予定日はいつですか？
guide-day-moving-out-on = 届け出た転出日
guide-question-changed-on = 変わった日はいつですか？
guide-day-changed-on = 変わった日
guide-question-naturalised-on = 帰化したのはいつですか？
guide-day-naturalised-on = 帰化した日
guide-question-card-end = カードはいつまで有効ですか？
guide-day-card-end = カードの有効期限
guide-question-certificate-end = 電子証明書はいつまで有効ですか？
guide-day-certificate-end = 電子証明書の有効期限
guide-question-stay-end = 在留期間はいつまでですか？
guide-day-stay-end = 在留期間の満了日
guide-question-which-pin = どの暗証番号ですか？
guide-answer-which-pin-user = 利用者証明用（数字4桁）：ウェブサイト・コンビニ・病院
guide-answer-which-pin-signature = 署名用（英字と数字6～16文字）
guide-answer-which-pin-entry-support = 券面事項入力補助用（数字4桁）：書類への入力
guide-answer-which-pin-register = 住民基本台帳用（数字4桁）：市区町村の窓口
guide-answer-which-pin-several = 2つ以上
guide-question-pin-trouble = 暗証番号がどうなりましたか？
guide-answer-pin-trouble-forgotten = 忘れました
guide-answer-pin-trouble-blocked = 何度も間違えて、ロックされました
guide-question-other-pin = もう片方の暗証番号はわかりますか？
guide-answer-other-pin-known = はい（利用者証明用か署名用がわかります）
guide-answer-other-pin-unknown = いいえ（両方ともわかりません）
guide-question-damage-cause = どうしてカードが壊れましたか？
guide-answer-damage-cause-own = 持っている間にぬれた・焼けた・曲がった
guide-answer-damage-cause-not-own = 自分のせいではない（災害、カードの不良）
guide-answer-damage-cause-chip = ICチップが読み取れないが、原因はわからない
guide-question-filed = 何を申請しましたか？
guide-answer-filed-extension = 在留期間の更新か在留資格の変更
guide-answer-filed-permanent-only = 永住許可だけ
guide-question-residence-card-kind = 入管からどのカードを受け取りましたか？
guide-answer-residence-card-kind-ordinary = ふつうの在留カード
guide-answer-residence-card-kind-specified = 特定在留カード
guide-question-specified = 特定在留カードを持っていますか？
guide-answer-specified-want = いいえ、でも作るかもしれません
guide-answer-specified-have = はい、持っています
guide-question-expired-why = 何の期限が切れましたか？
guide-answer-expired-why-stay = カード（在留期間といっしょに）
guide-answer-expired-why-date = カード（誕生日の日付で）
guide-answer-expired-why-certificates = 電子証明書だけ（カードはまだ有効）

## Telephone numbers

guide-contact-foreign = カード、電子証明書、紛失・盗難についての質問（日本語以外の言語）
guide-contact-japanese = カード、マイナンバー、紛失・盗難についての質問（日本語）
guide-contact-system = マイナンバー制度とマイナポータルについての質問（日本語以外の言語）
guide-contact-fax = ファックス（耳の聞こえにくい方）
guide-contact-immigration = 入管：在留についての質問（多くの言語）
guide-contact-abroad = 0120で始まる番号には、外国からは電話できません。日本にいる人に、代わりに電話してもらってください。
guide-hours-general = 月～金曜日は9:30～20:00、土日祝日は9:30～17:30、12月29日～1月3日は休み

## Where facts are from

guide-source-aki-houmu = 入管手続きを扱う民間の事務所「aki-houmu.jp」
guide-source-digital-agency = デジタル庁
guide-source-foreign-residents-guide = 自治体の外国人住民向けの案内
guide-source-immigration-lists = 6か月以上の在留期間の更新について2026年10月3日に確認した2つの公開一覧
guide-source-isa = 出入国在留管理庁
guide-source-isa-specified-card = 出入国在留管理庁の特定在留カードについてのよくある質問
guide-source-isa-specified-card-unread = 出入国在留管理庁の特定在留カードについてのよくある質問のうち回答を読めなかったもの
guide-source-j-lis-faq = J-LISのマイナンバーカードについてのよくある質問
guide-source-j-lis-faq-spanish = J-LISのマイナンバーカードについてのスペイン語のよくある質問
guide-source-jpki-faq = 公的個人認証サービス（JPKI）の暗証番号リセットについてのよくある質問
guide-source-kannai-kaikei = 窓口の混雑を伝える「kannaikaikei.jp」の2025年9月9日の記事
guide-source-mhlw-paper = 2つの公開ツールが引用する厚生労働省の2026年8月の資料
guide-source-mic = 総務省
guide-source-mnakamura = 入管手続きを扱う民間の事務所「mnakamura.net」
guide-source-my-number-act = マイナンバー法第17条
guide-source-no-fee-found = 手数料を確認できるページなし
guide-source-no-page-found = 確認できるページなし
guide-source-no-page-read = 公式ページは未確認
guide-source-public-expiry-check = 2026年10月29日時点のルールによる有効期限の公開チェックツール
guide-source-reread-official-pages = 2026年9月3日に第三者が読み直した公式ページ
guide-source-sian-office = 入管手続きを扱う民間の事務所「sian-office.jp」
guide-source-temoto-advice = 公式ページによらない{ -brand }の助言
guide-source-vietnamese-guide = 2026年9月27日に公式ページを確認したベトナム語の案内アプリ
guide-source-visa-information = ウェブサイト「visa-information.jp」
guide-source-widely-reported = 広く報じられている内容

## Steps used in several situations

guide-step-freeze = 電話でカードを止めてもらう
guide-step-freeze-text = 昼でも夜でも、すぐに電話して、カードがなくなったと伝えてください。音声案内では、紛失・盗難を選んでください（日本語の番号では2番）。カードは一時利用停止になり、電子的な機能と、スマホの電子証明書が使えなくなります。
guide-step-police-report = 警察に届け出る
guide-step-police-report-text = 警察署か交番へ行って、何があったかを話してください。届け出の受理番号をメモしてください。市区町村の窓口で聞かれます。
guide-step-office-notice = 市区町村の窓口に届け出て、新しいカードを申請する
guide-step-office-notice-text = 住所のある市区町村の窓口へ行き、カードがなくなったと伝えて、再交付を申請してください。窓口で廃止された古いカードは、見つかっても、もう使えません。
guide-step-residence-card-gone = 在留カードもなくしたとき
guide-step-residence-card-gone-text = これも警察に届け出て、新しい在留カードの手続きについて早めに入管に聞いてください。特別永住者証明書の場合は、市区町村の窓口に聞いてください。写真つきの本人確認書類が1つも残っていないときは、代わりに何を持って行けばよいか、行く前に窓口に電話で聞いてください。
guide-step-apply-photo = 写真をつけて申請する
guide-step-apply-photo-text = 交付申請書に記入し、{ $photo-months }か月以内に撮った顔写真をつけてください。郵便で送るか、スマホ、パソコン、対応している証明写真機から申請します。交付申請書がないときは、市区町村の窓口でもらってください。写真は、先に{ -brand }でチェックできます。
guide-step-pick-up = カードを受け取り、暗証番号を設定する
guide-step-pick-up-text = カードがどこにあり、いつまでに受け取ればよいかは、交付通知書（はがき）でわかります。本人が行ってください。古いカードがあれば、持って行ってください。暗証番号は窓口で設定するので、行く前に決めておいてください。
guide-step-new-certificates = 同じ日に、新しい電子証明書も頼む
guide-step-new-certificates-text = カードの電子証明書は、自動では更新されず、使えなくなることがあります。新しいものの発行を頼んでください。原則として本人が行く必要があり、利用者証明用の暗証番号と、あれば署名用の暗証番号を使います。{ $signature-age }歳未満の子どもの場合は、親か後見人だけでよいか聞いてください。
guide-step-book-visit = 窓口の開いている時間を調べて、予約する
guide-step-book-visit-text = 窓口がいつ開いているか、予約はできるか、予約が必要かを、市区町村のウェブサイトか電話で確かめてください。土日、祝日、12月29日から1月3日までは、ふつう休みです。混んでいる窓口も多いです。

## What to bring, used in several situations

guide-bring-card = マイナンバーカード
guide-bring-residence-card = 在留カードか特別永住者証明書
guide-bring-new-residence-card = 新しい在留カード
guide-bring-stamped-residence-card = 「在留期間更新等許可申請中」と押された在留カード（オンライン申請なら、メールも）
guide-bring-identity = 写真つきの本人確認書類をもう1つ（運転免許証かパスポートか在留カード）
guide-bring-visitor-identity = 窓口へ行く人の本人確認書類（カードの受け取りには、パスポートと運転免許証など2つ）
guide-bring-register-pin = 住民基本台帳用の暗証番号、数字4桁（覚えて行く）
guide-bring-user-pin = 利用者証明用の暗証番号、数字4桁（覚えて行く）
guide-bring-signature-pin = 署名用の暗証番号、英字と数字6～16文字（覚えて行く）
guide-bring-certificate-pins = 利用者証明用・署名用の暗証番号（覚えて行く）
guide-bring-photo = 顔写真（35 × 45 mm、{ $photo-months }か月以内に撮ったもの）
guide-bring-specified-photo = 顔写真1枚（大きさは、申請するところで聞く）
guide-bring-application-form = 交付申請書（窓口で印刷してもらえる）
guide-bring-issue-postcard = 受け取るとき：交付通知書（カードができたことを知らせるはがき）
guide-bring-police-number = 警察に届け出たときの受理番号
guide-bring-fire-report = 罹災証明書（火事や災害についての証明書）
guide-bring-representative-papers = 委任状など、本人の代わりに手続きできることがわかる書類
guide-bring-relation-proof = 親か後見人であることがわかる書類（世帯が違うとき）
guide-bring-money = 手数料を払うお金

## Fees, used in several situations

guide-fee-free = 無料です。
guide-fee-first-free = 初めてのカードは無料です。なくしたカードや期限の切れたカードの代わりに作るときは、ふつう、お金がかかります。窓口で聞いてください。
guide-fee-free-renewal = 前のカードの期限が切れる前の{ $renewal-months }か月の間は、新しいカードは無料です。それより早く申請すると、お金がかかります。
guide-fee-reissue = 新しいカードは、ふつう{ $card-fee }円、電子証明書は{ $certificate-fee }円、合わせて{ $reissue-fee }円です。ふつうはカードを受け取るときに払います。違うこともあるので、窓口で聞いてください。
guide-fee-express = カードをなくしたときや壊れたときの特急発行は、ふつう{ $express-fee }円、電子証明書なしなら{ $express-card-fee }円です。
guide-fee-certificates-free = 電子証明書の期限が切れるときや、引っ越しなどの変更で使えなくなったときは、新しいものを無料で発行してもらえます。
guide-fee-not-own-fault = 災害、カードの不良、役所の間違いなど、原因が自分にないときは、新しいカードは無料です。そうなるかどうかは、窓口が判断します。

## How long it takes, used in several situations

guide-time-same-day = ふつうは、窓口で待っている間に終わります。
guide-time-ordinary = 申請してからカードを受け取れるまで、{ $reissue-months-min }～{ $reissue-months-max }か月くらいかかります。
guide-time-express = 特急発行は{ $express-days }日くらい、いちばん早くて{ $express-days-min }日です。カードは、ふつう、住民登録をしている住所に書留で届きます。
guide-time-appointment = 窓口はよく混んでいます。早めに行き、予約ができるところでは予約してください。

## If it is late, used in several situations

guide-late-card-ends = 最後の日を過ぎると、カードは失効し、延長はできません。その場合、新しいカードは、ふつう{ $reissue-fee }円で、できるまでに{ $reissue-months-min }～{ $reissue-months-max }か月かかります。
guide-late-no-notice = 在留期間が決まっている方には、カードや電子証明書の期限を知らせる手紙は来ません。自分で日付をメモしておいてください。
guide-late-move-clocks = 転入届を出すのが、引っ越した日から{ $notice-days }日を過ぎるか、転出予定日から{ $planned-move-days }日を過ぎると、カードは失効します。転入届から{ $continue-days }日以内に新しい窓口でカードを見せないときや、その前にまた引っ越したときも、失効します。
guide-late-certificates-only = 電子証明書の期限だけが切れたときは、カードそのものはまだ有効で、本人確認にも使えます。コンビニでの証明書の取得やオンラインの手続きは、新しい電子証明書を発行してもらうまでできません。

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = カードに運転免許の情報を入れている場合、その情報は、おそらく、新しいカードに自動では移りません。警察か運転免許センターで聞いてください。カードをなくしたときや盗まれたときは、そこにも届け出てください。
guide-elsewhere-health-insurance = 電子証明書の期限が切れたあとも、しばらくは、カードを健康保険証として使えます。期限が切れた月の{ $health-grace-months }か月後の月末までです。カードそのものの期限が切れたときは、加入している健康保険に聞いてください。
guide-elsewhere-phone-certificates = スマホの電子証明書は、カードの電子証明書といっしょに使えなくなります。カードの電子証明書が新しくなったら、スマホの設定をやり直す必要があるか、確かめてください。
guide-elsewhere-signature-certificate = 署名用電子証明書は、名前、住所、性別、生年月日のどれかが変わると使えなくなります。新しいものを発行してもらうまで、オンラインの確定申告など、これが必要なオンラインの手続きはできません。
guide-elsewhere-number-stays = マイナンバーは変わりません。

## Renew the card

guide-situation-renew-card-title = カードを更新したいです
guide-situation-renew-card-text = カードはまだ有効で、もうすぐ期限が切れる方へ。
guide-situation-renew-card-search = カードの更新, マイナンバーカード更新, 期限が近い, もうすぐ切れる, 期限を延ばす, 有効期限, 有効期限通知書, 更新の封筒, 青い封筒, J-LISからの手紙, 更新のお知らせ, 10年, 5年, 新しいカードに替える, かーどこうしん
guide-step-renew-stay = 在留期間を更新してから、カードの期限を変更する
guide-step-renew-stay-text = 在留期間が決まっている方のカードは、在留期間といっしょに期限が切れるか、それより前の誕生日に切れます。カードの日付を見てください。まず、入管で在留期間を更新してください。ふつうは、終わる日の{ $stay-window-months }か月前から申請できます。新しい在留カードを受け取ったら、市区町村の窓口で、カードに新しい期限を書いてもらってください。
guide-step-renew-stay-pending = 結果が間に合わなくても、窓口へ行く
guide-step-renew-stay-pending-text = カードの期限までに結果が出ないときは、市区町村の窓口で特例期間延長を頼んでください。在留期間が終わるより前の誕生日にカードの期限が切れるときは、その日より前に、新しいカードについて窓口で頼んでください。
guide-step-renew-window = 期限が切れる前の{ $renewal-months }か月の間に申請する
guide-step-renew-window-text = この期間の更新は無料です。期間は、{ $renewal-months }か月前の同じ日の、次の日から始まります。たとえば、7月7日に期限が切れるカードなら、4月8日からです。お知らせの手紙（有効期限通知書）は、期限の{ $letter-months-min }～{ $letter-months-max }か月くらい前に届きますが、なくても申請できます。
guide-step-renew-child = 子どもの分を申請し、いっしょに行く
guide-step-renew-child-text = { $signature-age }歳未満の子どもの場合は、親か後見人が申請し、窓口にも行きます。子どももいっしょに行きます。この年齢では、原則として署名用電子証明書は発行されません。
guide-step-renew-other = 代わりに行く前に、窓口で聞く
guide-step-renew-other-text = 代わりの人がカードを受け取れるのは、病気や障害など、やむを得ない理由で本人が行けないときだけです。理由がわかる書類も必要です。どの書類ならよいか、暗証番号をどう設定するかを、先に市区町村の窓口で聞いてください。
guide-fee-stay-free = カードの有効期限の変更は無料です。追記欄がいっぱいになったり、カードを使える最後の誕生日になったりして、新しいカードが必要なときも無料です。
guide-late-renew-card = 最後の日を過ぎると、カードは失効し、新しいカードが必要になります。お金がかかるかどうか、窓口で聞いてください。

## Renew the certificates

guide-situation-renew-certificates-title = カードの電子証明書を更新したいです
guide-situation-renew-certificates-text = カードは有効で、電子証明書がもうすぐ切れる方、もう切れた方へ。
guide-situation-renew-certificates-search = 電子証明書が切れた, 電子証明書の期限切れ, デジタル証明書, e-Taxが使えない, イータックス, マイナ保険証が使えない, 病院の機械で期限切れ, 利用者証明用電子証明書, 署名用電子証明書, 公的個人認証, JPKI, 5年, でんししょうめいしょ
guide-step-certificates-stay = いつから更新できるか聞く
guide-step-certificates-stay-text = 在留期間が決まっている方の電子証明書が、カードより長く使えることはありませんが、先に切れることはあります。先に切れるときは、いつから更新できるか、窓口で聞いてください。在留期間を更新してカードの期限を変更するときに、新しい電子証明書も頼んでください。カードが有効な間に電子証明書が切れたときは、窓口で新しいものを発行してもらえます。
guide-step-certificates-window = 期限が切れる前の{ $renewal-months }か月の間に更新する
guide-step-certificates-window-text = 期限が切れる前の{ $renewal-months }か月の間は、無料で更新できます。お知らせの手紙は必要ありません。それより早いと、お金がかかることがあります。期間は、{ $renewal-months }か月前の同じ日の、次の日から始まります。もう切れているときは、いつでも新しいものを発行してもらえます。
guide-step-certificates-office = 窓口で新しい電子証明書を発行してもらう
guide-step-certificates-office-text = カードを持って市区町村の窓口へ行き、新しい電子証明書の発行を頼んでください。暗証番号は自分で入力します。忘れたときは、そう伝えてください。窓口で暗証番号の再設定ができます。
guide-step-certificates-child = 子どもと行き、親が暗証番号を設定する
guide-step-certificates-child-text = { $signature-age }歳未満の子どものカードに入るのは、原則として利用者証明用電子証明書だけです。親か後見人がいっしょに行き、その暗証番号を設定します。
guide-step-certificates-other = 代わりの人が行くときは、先に聞く
guide-step-certificates-other-text = 電子証明書は、本人が行って発行してもらいます。代わりの人が行かなければならないときは、ふつう2回行くことになり、その間に役所から手紙が届きます。市区町村の窓口で聞いてください。

## The card has ended

guide-situation-expired-title = カードの有効期限が切れました
guide-situation-expired-text = カードの期限、または電子証明書だけの期限が過ぎた方へ。
guide-situation-expired-search = 期限切れ, 有効期限切れ, 期限が過ぎた, カードの期限が過ぎた, 失効, 使えなくなった, 無効, 更新を忘れた, 更新し忘れ, 間に合わなかった, 遅れた, ビザが切れた, 薬局で使えない, 電子証明書も切れた
guide-step-expired-stay = まず、在留期間に問題がないか確かめる
guide-step-expired-stay-text = カードを作れるのは、有効な在留期間があり、住民登録をしている方です。在留期間が終わる少し前は、作れないことがあります。そのときは、先に在留期間を更新してください。在留期間がもう終わっているときは、すぐに入管に聞いてください。
guide-step-expired-office = 期限が切れたことを窓口で伝える
guide-step-expired-office-text = 期限が切れたカードは、もう延長できません。顔写真を持って市区町村の窓口へ行き、再交付を申請してください。いくらかかるか、いつできるかも聞いてください。
guide-step-expired-child = 子どもの場合は、親が行く
guide-step-expired-child-text = { $signature-age }歳未満の子どもの場合は、親か後見人が申請します。子どもといっしょに窓口へ行ってください。
guide-step-expired-other = 代わりに行く前に、窓口で聞く
guide-step-expired-other-text = 代わりの人が行けるのは、病気や障害など、やむを得ない理由で本人が行けないときだけです。どの書類ならよいか、何回行く必要があるかを、先に市区町村の窓口で聞いてください。
guide-fee-expired-date = 誕生日に期限が切れたカードの場合、新しいカードにお金がかかるかどうか、はっきりしません。窓口で聞いてください。ほかの場合、新しいカードは、電子証明書と合わせて{ $reissue-fee }円です。
guide-time-expired-not-express = 期限が切れたというだけでは、特急発行は頼めません。ほかの理由が当てはまるかどうか、窓口で聞いてください。
guide-late-expired-card = 新しいカードができるまで、本人確認にはほかの書類を使ってください。マイナンバーが必要なときは、マイナンバーの入った住民票を、市区町村の窓口で取れます。

## The stay was extended

guide-situation-stay-extended-title = 在留期間を更新しました
guide-situation-stay-extended-text = 新しい在留期間の在留カードを受け取った方へ（在留資格が同じ方も、変わった方も）。
guide-situation-stay-extended-search = ビザ更新, ビザを更新した, ビザの延長, 新しいビザ, ビザ変更, 新しい在留カードをもらった, 在留カードが届いた, 在留期間更新, 在留資格変更, 留学から就労, 就労ビザ, カードの期限を変える, マイナンバーカードの期限を延ばす, ざいりゅうきかん
guide-step-stay-soon = 新しい在留カードを受け取ったら、すぐに行く
guide-step-stay-soon-text = 在留期間を更新しても、マイナンバーカードの期限はいっしょには延びません。カードの最後の日が終わる前に、有効期間変更をしてもらってください。在留カードを受け取った日や、土日に窓口が開いているときは、入管からの連絡が窓口にまだ届いていないことがあり、長く待ったり、まだ手続きできなかったりする場合があります。
guide-step-stay-change-date = カードの有効期限を変更してもらう
guide-step-stay-change-date-text = 市区町村の窓口で両方のカードを見せ、住民基本台帳用の暗証番号を入力します。新しい期限は追記欄に書かれ、同じカードを使い続けます。追記欄がいっぱいのときや、新しい期限が、カードを使える最後の誕生日を過ぎてしまうときは、代わりに新しいカードが作られます。その場合は時間がかかるので、写真が必要かどうか聞いてください。
guide-step-stay-other = 同じ世帯の人に行ってもらう
guide-step-stay-other-text = 同じ世帯の人が、住民基本台帳用の暗証番号を入力できれば、カードの有効期限を変更してもらえます。新しい電子証明書は、本人が行かないと発行されません。そのほかの人は、ふつう2回行くことになり、その間に役所から手紙が届きます。先に聞いてください。
guide-step-stay-child = 子どもの場合は、親が行く
guide-step-stay-child-text = { $signature-age }歳未満の子どもの場合は、親か後見人が行きます。この年齢では、原則として署名用電子証明書は発行されません。
guide-step-stay-specified = ほかにすることがあるか聞く
guide-step-stay-specified-text = 新しい特定在留カードには、マイナンバーカードの機能が入っています。わかっている範囲では、そのために市区町村の窓口へ行く必要はありません。し忘れたことがないように、古いカードの最後の日より前に、窓口で聞いてください。
guide-elsewhere-stay-no-new-number = マイナンバーは変わりません。カードも、新しく作る必要がなければ、同じものを使います。

## The stay is being decided

guide-situation-stay-pending-title = 入管の結果が出る前に、カードの期限が切れます
guide-situation-stay-pending-text = 入管に申請してまだ結果が出ず、カードの期限が前の在留期間といっしょに切れる方へ。
guide-situation-stay-pending-search = ビザ申請中, ビザの結果待ち, 審査中, 在留期間更新 申請中, 在留資格変更 申請中, 更新許可申請中, 特例期間, 特例期間延長, 2か月延長, 2ヶ月, 入管から返事がない, 結果が来ない, 在留カードのスタンプ, 永住申請中, ビザより先にカードが切れる
guide-step-pending-extend = カードの有効期限を{ $extension-months }か月延長してもらう
guide-step-pending-extend-text = カードの最後の日が終わる前に、市区町村の窓口へ行き、特例期間延長を頼んでください。在留期間が終わる前に、入管に申請していることが必要です。できるのは1回だけで、カードが有効な間だけです。{ $short-stay-days }日以下の在留期間では、できません。入管の特例期間で日本にいられる間も、カードの期限は自動では延びません。
guide-step-pending-permanent = 在留期間の更新も申請する
guide-step-pending-permanent-text = 永住の申請だけでは、在留期間もカードの期限も延びません。在留期間の更新について入管に聞き、在留期間が終わる前に申請してください。そうすれば、更新を申請した方と同じ手順になります。
guide-step-pending-second-visit = 新しい在留カードを受け取ったら、もう一度行く
guide-step-pending-second-visit-text = 特例期間延長を、もう一度頼むことはできません。新しい在留カードを受け取ったらすぐに、延長した期限が終わる前に、両方のカードを持って窓口へ行ってください。そのとき、カードは通常の新しい期限になります。
guide-step-pending-other = 同じ世帯の人に行ってもらう
guide-step-pending-other-text = 同じ世帯の人が、住民基本台帳用の暗証番号を入力できれば、カードの有効期限を延長してもらえます。新しい電子証明書は、本人が行かないと発行されません。そのほかの人は、ふつう2回行くことになり、その間に役所から手紙が届くので、早めに聞いてください。
guide-step-pending-child = 子どもの場合は、親が行く
guide-step-pending-child-text = { $signature-age }歳未満の子どもの場合は、親か後見人が行きます。この年齢では、原則として署名用電子証明書は発行されません。
guide-fee-pending-free = 特例期間延長は無料です。そのあとの有効期限の変更も無料です。
guide-time-pending-how-long = カードは、在留期間が終わってから最長{ $extension-months }か月、有効になります。ただし、カードを使える最後の誕生日よりあとにはなりません。正確な日を窓口で聞いて、メモしてください。
guide-elsewhere-pending-specified = 特定在留カードを申請した方も、おそらく、特例期間延長のために市区町村の窓口へ行く必要があります。窓口で聞いてください。

## Permanent residence

guide-situation-status-permanent-title = 永住者になりました
guide-situation-status-permanent-text = 永住者か高度専門職第2号の許可が出た方へ。
guide-situation-status-permanent-search = 永住, 永住許可, 永住権, 永住ビザ, 永住が取れた, えいじゅう, グリーンカード, 高度専門職第2号, 高度専門職2号, 高度人材, HSP, 在留資格が変わった, 永住後のカードの期限, カードが前の期限のまま
guide-step-permanent-change-date = 今の期限が切れる前に、カードの期限を変更してもらう
guide-step-permanent-change-date-text = カードに書いてある期限が終わる前に、市区町村の窓口へ行き、有効期間変更をしてもらってください。期限は自動では変わりません。カードは同じものを使います。カードが作られたあとに来る、10回目の誕生日まで有効になります。そのとき成人でなかった方は、5回目の誕生日までです。
guide-step-permanent-mail = 郵便で届く申請書は使わない
guide-step-permanent-mail-text = 対象ではないのに、申請書の入った手紙が届くことがあります。その申請書を使うと、お金のかかる新しいカードになってしまうことがあります。まず、窓口で期限を変更してもらってください。
guide-step-permanent-child = 子どもの場合は、親が行く
guide-step-permanent-child-text = { $signature-age }歳未満の子どもの場合は、親か後見人が行きます。この年齢では、原則として署名用電子証明書は発行されません。
guide-step-permanent-other = 同じ世帯の人が行けるか聞く
guide-step-permanent-other-text = 在留期間が延びて期限を変更するときは、住民基本台帳用の暗証番号を入力できる、同じ世帯の人も行けます。この場合も同じかどうか、窓口で聞いてください。新しい電子証明書は、本人が行かないと発行されません。
guide-step-permanent-later = これからは、誕生日の前にカードを更新する
guide-step-permanent-later-text = これからは、カードの期限が在留期間で決まることはありません。新しい期限の前の{ $renewal-months }か月の間に、無料で更新できます。お知らせの手紙も届きます。

## Specified residence card

guide-situation-specified-card-title = 在留カードとマイナンバーカードが1枚になったカード
guide-situation-specified-card-text = 特定在留カードを持っている方、作りたい方へ。
guide-situation-specified-card-search = 特定在留カード, とくていざいりゅうカード, 一体化, 一体化カード, 在留カード 一体化, 在留カードとマイナンバーカード 一体化, 統合, カードを1枚にする, 1枚にまとめる, 2枚を1枚に, 新しい在留カード 2026, マイナンバーつきの在留カード, 特定特別永住者証明書
guide-step-specified-choice = 1枚にするか、2枚のままにするか決める
guide-step-specified-choice-text = 特定在留カードは、マイナンバーカードでもある在留カードです。2026年6月に始まりました。作らなければならないものではなく、2枚のままでもかまいません。特別永住者の方には、特定特別永住者証明書があります。
guide-step-specified-apply = ほかの申請といっしょに頼む
guide-step-specified-apply-text = 入管では、在留期間の更新、在留資格の変更、永住許可、新しい在留カード、在留カードの記載の変更を申請するときに頼んでください。市区町村の窓口では、引っ越しの届け出のときに頼んでください。始まったころは、オンラインでは頼めませんでした。今も同じかどうか、聞いてください。
guide-step-specified-old-card = 今のカードがどうなるか聞く
guide-step-specified-old-card-text = 新しいカードが届くまで今のマイナンバーカードを使えるか、今のカードを返す必要があるかを、申請のときに聞いてください。この点は、はっきりしません。
guide-step-specified-again = 在留期間の更新のたびに、また頼む
guide-step-specified-again-text = 次に更新するときも、自動で特定在留カードになるわけではありません。頼まないと、ふつうの在留カードになります。その場合、市区町村の窓口で更新の手続きをしないと、マイナンバーカードの機能は、前の在留期間といっしょに終わります。
guide-step-specified-pending = 結果が間に合わないときは、窓口へ行く
guide-step-specified-pending-text = 在留期間の更新を申請していて、カードの期限までに結果が出ないときは、市区町村の窓口で特例期間延長を頼んでください。わかっている範囲では、ほかのカードと同じです。カードの期限が切れる前に行ってください。
guide-step-specified-pin = 暗証番号を忘れたときは、窓口で聞く
guide-step-specified-pin-text = 新しい暗証番号は、ほかのカードと同じように、おそらく市区町村の窓口で設定します。この点ははっきりしないので、行く前に電話してください。
guide-bring-specified-form = 特定在留カードの申請書と、暗証番号を設定するための用紙（申請するところで聞く）
guide-fee-specified = いくらかかるかは、ここには書いてありません。申請のときに聞いてください。
guide-time-specified = その日のうちには受け取れません。{ $specified-weeks }週間以上かかります。
guide-late-specified = マイナンバーカードの機能が、前の在留期間といっしょに終わったときは、新しいカードが必要です。いくらかかるか、窓口で聞いてください。

## Naturalised

guide-situation-naturalised-title = 帰化して、日本国籍になりました
guide-situation-naturalised-text = 帰化した方で、マイナンバーカードを持っている方へ。
guide-situation-naturalised-search = 帰化, きか, 帰化した, 帰化許可, 日本人になった, 日本国籍を取った, 国籍が変わった, 国籍変更, 帰化後の名前, 帰化で氏名変更, 日本のパスポート, 戸籍
guide-step-naturalised-report = 新しい名前をカードに書いてもらう
guide-step-naturalised-report-text = { $notice-days }日以内に市区町村の窓口に届け出て、カードに書いてもらってください。帰化についてどの書類が必要か、行く前に聞いてください。
guide-step-naturalised-change-date = 同じ日に、カードの有効期限も変更してもらう
guide-step-naturalised-change-date-text = カードの期限は、自動では変わりません。前の期限が終わる前に、有効期間変更をしてもらう必要があります。カードは同じものを使います。カードが作られたあとに来る、10回目の誕生日まで有効になります。そのとき成人でなかった方は、5回目の誕生日までです。
guide-late-naturalised = 届け出は義務です。{ $notice-days }日を過ぎていても、できるだけ早く行ってください。

## Leaving Japan

guide-situation-leave-japan-title = 日本から外国へ引っ越します
guide-situation-leave-japan-text = これからずっと、または長い間、外国で暮らす方へ。
guide-situation-leave-japan-search = 帰国, 帰国する, 国に帰る, 海外に引っ越す, 海外引っ越し, 海外転出, 海外赴任, 出国, 海外移住, 日本を離れる, カードを返す, カードの返納, 海外でカードを使う, 国外継続利用, 国外転出
guide-step-leave-check = 引っ越しになるのか、旅行なのかを確かめる
guide-step-leave-check-text = この手順は、日本の住所がなくなる方のためのものです。自分の場合が転出になるかどうかわからないときは、市区町村の窓口で聞いてください。
guide-step-leave-notice = 転出届を出す
guide-step-leave-notice-text = 日本を出る前に、カードを持って市区町村の窓口へ行き、転出届を出してください。転出予定日を聞かれます。
guide-step-leave-return = カードを返す
guide-step-leave-return-text = 外国籍の方は、外国でカードを使い続けることはできません。転出届を出すときに、カードを返納してください。カードは転出予定日に失効します。ICチップに穴をあけて、記念に返してくれる窓口もあるので、聞いてみてください。
guide-step-leave-keep = 外国でもカードを使えるようにしてもらう
guide-step-leave-keep-text = 日本国籍の方は、遅くとも転出予定日の前の日までに、窓口で国外継続利用を頼めば、外国でもカードを使い続けられます。電子証明書がどうなるかも、同時に聞いてください。
guide-step-leave-phone = 外国でなくしたときの連絡先をメモする
guide-step-leave-phone-text = 0120で始まる番号には、外国からは電話できません。代わりに電話してくれる人を、日本で決めておいてください。外国からどのように届け出ればよいか、窓口で聞いてください。
guide-late-leave-foreign = カードは、返しても返さなくても、転出予定日に失効します。
guide-late-leave-japanese = 前の日までに頼まないと、外国ではカードを使えず、転出すると失効します。日本に戻ったら、新しいカードを申請します。

## Coming back

guide-situation-come-back-title = 日本に戻って、また住み始めました
guide-situation-come-back-text = 日本から外国へ引っ越したあと、また日本に住み、カードがほしい方へ。
guide-situation-come-back-search = 帰国した, 日本に戻った, 日本に戻ってきた, 戻ってきた, 再入国, 再来日, 再入国 マイナンバー, また日本に来た, 海外からの転入届, 海外から転入, 海外赴任から帰国, 前のマイナンバー, 前に持っていたカード, カードをまた作る
guide-step-back-notice = 転入届を出す
guide-step-back-notice-text = { $notice-days }日以内に、新しい住所の市区町村の窓口へ行き、転入届を出してください。前にマイナンバーがあったことを伝えてください。番号は変わりません。
guide-step-back-kept = 外国で使えるようにしたカードは、窓口で見せる
guide-step-back-kept-text = 外国でも使えるように手続きしたカードは、転入届を出すときに持って行ってください。使い続けるために何をすればよいか、聞いてください。
guide-step-back-express = 特急発行を申請する
guide-step-back-express-text = 外国から引っ越してきた方は、転入届から{ $express-window-days }日の間、特急発行でカードを作ってもらえます。本人が窓口で申請します。転入届を出すときに頼んでください。
guide-step-back-ordinary = その期間を過ぎたら、通常の方法で申請する
guide-step-back-ordinary-text = 窓口で交付申請書をもらい、顔写真をつけて送るか、それを使ってオンラインで申請してください。カードをいつどこで受け取るかは、交付通知書（はがき）でわかります。
guide-step-back-stay = 在留期間がもうすぐ終わらないか確かめる
guide-step-back-stay-text = 在留期間が終わる少し前は、カードを作れないことがあります。そのときは、先に在留期間を更新し、そのあとで申請してください。
guide-bring-back-old-card = 前のマイナンバーカードか、マイナンバーが書いてある紙（残っていれば）
guide-fee-back = 外国から引っ越してきて、期間内に申請した方は、特急発行が無料です。そのあとはカードがいくらかかるか、窓口で聞いてください。
guide-late-back = { $express-window-days }日を過ぎると、この理由では特急発行を頼めません。通常の方法なら、まだ申請できます。

## Questions of some situations

guide-question-found-after = なくしたあと、何をしましたか？
guide-answer-found-after-frozen = 電話でカードを止めただけです
guide-answer-found-after-reported = 窓口に届け出たか、新しいカードを申請しました
guide-answer-found-after-nothing = どこにも届け出ていません
guide-question-face-wish = どれに当てはまりますか？
guide-answer-face-wish-want = 暗証番号のないカードがほしいです
guide-answer-face-wish-have = 暗証番号のないカードを持っています
guide-answer-face-wish-pins = 持っていて、暗証番号も使えるようにしたいです

## Used in several of the situations below

guide-step-new-signature-certificate = 新しい署名用電子証明書を頼む
guide-step-new-signature-certificate-text = 変更があると、前の署名用電子証明書は使えなくなります。利用者証明用電子証明書は有効なままです。署名用電子証明書を使っている方は、同じ日に新しいものの発行を頼んでください。その暗証番号が必要です。
guide-step-household-member-goes = 行けないときは、同じ世帯の人に頼む
guide-step-household-member-goes-text = 同じ世帯の人が、カードの住民基本台帳用の暗証番号を知っていれば、ふつうは、代わりにカードの記載を変更してもらえます。新しい署名用電子証明書は、本人が行かなければならないことがあります。先に電話で窓口に聞いてください。
guide-step-child-comes-along = 子どもといっしょに行く
guide-step-child-comes-along-text = { $representative-age }歳未満の子どもの場合は、親などの法定代理人が申請します。カードを受け取るときは、原則として子どももいっしょに行きます。
guide-step-someone-else-goes = だれが代わりに行けるか、窓口で聞く
guide-step-someone-else-goes-text = 代わりの人が手続きできるのは、病気や障害などの理由があるときだけです。理由を証明する書類が必要だったり、2回行くことになったりする場合があります。だれかが行く前に、窓口で聞いてください。
guide-step-stay-ends-soon = 在留期間がもうすぐ終わる方は、先に聞く
guide-step-stay-ends-soon-text = 在留期間が終わる少し前は、カードを作れないことがあります。今申請するか、在留期間を更新してから申請するか、市区町村の窓口で聞いてください。ほかのことは、後回しにしないでください。なくしたときの届け出は、すぐにしてください。
guide-fee-ask-fee = 窓口でいくらかかるかを書いたページは、見つかりませんでした。窓口で聞いてください。
guide-fee-notes-field-full = カードの追記欄がいっぱいのときは、新しいカードが作られます。それも無料です。
guide-elsewhere-health-meanwhile = カードを健康保険証として使っている方は、新しいカードができるまで病院などで何を見せればよいか、加入している健康保険に聞いてください。

## Moved

guide-situation-moved-title = 引っ越しました
guide-situation-moved-text = 日本の中で、同じ市区町村かほかの市区町村に引っ越した方へ。
guide-situation-moved-search = 引っ越し, 引越し, ひっこし, 引っ越した, 住所変更, 住所が変わった, 新しい住所, カードの住所が古い, 転居, 転居届, 転入, 転入届, 転出届, 14日以内, 新居
guide-step-moving-out-notice = 前の市区町村に転出届を出す
guide-step-moving-out-notice-text = 前の市区町村の窓口に転出届を出してください。どのような方法で出せるかも聞いてください。転出届に書いた転出の日（転出予定日）を、メモしておいてください。その日から数える期限があります。
guide-step-moving-in-notice = 転入届を出す
guide-step-moving-in-notice-text = カードを持って新しい市区町村の窓口へ行き、引っ越した日から{ $notice-days }日以内に、転入届を出してください。転出予定日から{ $planned-move-days }日以内であることも必要です。早いほうの日が最終日です。
guide-step-change-of-address-notice = 新しい住所を届け出る
guide-step-change-of-address-notice-text = カードを持って市区町村の窓口へ行き、引っ越した日から{ $notice-days }日以内に、転居届を出してください。
guide-step-continue-card = 新しい窓口でカードを見せる
guide-step-continue-card-text = できれば転入届と同じ日に、カードの継続利用を頼んでください。窓口でカードに新しい住所が書かれ、住民基本台帳用の暗証番号を入力します。カードを忘れたときは、転入届の日を1日目として、{ $continue-days }日以内に持って行ってください。顔認証マイナンバーカードには、暗証番号がありません。
guide-step-address-on-card = カードに新しい住所を書いてもらう
guide-step-address-on-card-text = 届け出と同じ日に頼んでください。住民基本台帳用の暗証番号を入力します。顔認証マイナンバーカードには、暗証番号がありません。
guide-bring-cards-of-all = いっしょに引っ越した全員のカードと、それぞれの住民基本台帳用の暗証番号
guide-bring-residence-card-address = 在留カード（持っている方。これも変更するのか聞く）
guide-late-within-late = 遅れても行ってください。遅れるとカードがどうなるかは、調べたページに書いてありませんでした。窓口で聞いてください。

## The name or other details changed

guide-situation-name-changed-title = 名前などが変わりました
guide-situation-name-changed-text = 名前、性別、生年月日が、カードに書いてあるものと違っている方へ。
guide-situation-name-changed-search = 結婚, 離婚, 結婚して名字が変わった, 名字, 苗字, 姓, 改姓, 氏名変更, 名前の間違い, 名前のつづり, 通称, 旧姓, 名前を直したい, 性別の変更, 生年月日の間違い
guide-step-residence-card-details = 何を先に変更するか聞く
guide-step-residence-card-details-text = 在留カードの名前を変更するのは、市区町村の窓口ではなく、出入国在留管理局（入管）です。在留カードがある方は、新しい在留カードが先に必要かどうか、市区町村の窓口で聞いてください。その間に{ $notice-days }日が過ぎないようにしてください。
guide-step-report-change = 変わったことをカードに書いてもらう
guide-step-report-change-text = 変わった日から{ $notice-days }日以内に、カードを持って市区町村の窓口へ行ってください。結婚などの届けもそこで出すときは、同じ日に両方してください。住民基本台帳用の暗証番号を入力します。
guide-bring-change-proof = 変わったことがわかる書類（あれば）
guide-late-report-late = 法律で決まっているのは{ $notice-days }日です。過ぎていても行って、カードがどうなるか窓口で聞いてください。

## Death in the family

guide-situation-death-title = 家族が亡くなりました
guide-situation-death-text = マイナンバーカードを持っていた方のご家族へ。
guide-situation-death-search = 死亡, 死亡届, 亡くなった, 亡くなった人のカード, 家族の死, 夫が亡くなった, 妻が亡くなった, 父, 母, 葬式, 死亡 カード返す, 故人のカード, 死亡後の手続き
guide-step-death-ask-office = 市区町村の窓口で聞く
guide-step-death-ask-office-text = 持ち主が亡くなると、カードは失効します。市区町村の窓口に死亡届を出すときに、カードのことも聞いてください。手続きは場所によって違うので、窓口で教えてもらってください。
guide-step-death-keep-card = 窓口で聞くまで、カードを取っておく
guide-step-death-keep-card-text = このカードは、もうだれも使ってはいけません。カードを渡す前に、ほかのことでまだマイナンバーが必要かどうか、窓口で聞いてください。
guide-bring-their-card = 亡くなった方のカード（あれば）

## Lost and stolen

guide-situation-lost-title = カードをなくしました
guide-situation-lost-text = 家の中や外で、カードが見つからなくなった方へ。
guide-situation-lost-search = なくした, 無くした, 失くした, 紛失, カードがない, カードが見つからない, 落とした, さいふを落とした, 財布をなくした, かばんをなくした, 電車に忘れた, 再発行, 再交付, カードを止める, 利用停止
guide-situation-stolen-title = カードを盗まれました
guide-situation-stolen-text = カードだけ、または、かばんや財布ごと取られた方へ。
guide-situation-stolen-search = 盗難, 盗まれた, ぬすまれた, 泥棒, どろぼう, すり, ひったくり, 空き巣, 財布を盗まれた, かばんを盗まれた, カードを取られた, 悪用, 不正利用, なりすまし, 被害届, すられた, 警察
guide-step-look-before-office = もう一度さがす
guide-step-look-before-office-text = 電話で止めただけなら、カードをまた使えるようにできます。市区町村の窓口で廃止したあとは、できません。家の中でなくしたときは、警察に届け出る必要はありません。
guide-step-ask-express-lost = 急ぐときは、特急発行を頼む
guide-step-ask-express-lost-text = 特急発行は早くできますが、その分お金がかかります。なくしたことを市区町村の窓口に届け出てから{ $express-window-days }日以内に、窓口で申請してください。届け出るときに、そう伝えてください。カードは、ふつう書留で届くので、暗証番号をどのように設定するかも聞いてください。
guide-late-not-frozen = カードを止めるまでは、カードを持っていて暗証番号を知っている人なら、だれでも使えます。なくしたのかはっきりしないときは、まず止めてもらい、それからさがしてください。
guide-late-express-late-lost = 特急発行を頼めるのは、なくしたことを市区町村の窓口に届け出てから{ $express-window-days }日以内だけです。そのあとは、新しいカードは通常の日数で作られます。
guide-elsewhere-number-meanwhile = 新しいカードができる前にマイナンバーが必要なときは、窓口で、マイナンバーの入った住民票を頼んでください。

## Found again

guide-situation-found-title = なくしたカードが見つかりました
guide-situation-found-text = なくしたカードや、盗まれたカードが戻ってきた方へ。
guide-situation-found-search = 見つかった, 出てきた, 戻ってきたカード, 家にあった, 一時停止解除, 停止を解除, 利用停止の解除, 止めたカードをまた使う, 紛失届の取り消し, 警察から連絡, 落とし物が見つかった, 再開
guide-step-lift-freeze = カードをまた使えるようにしてもらう
guide-step-lift-freeze-text = カードを持って、住所のある市区町村の窓口へ行き、一時停止解除を頼んでください。電話ではできません。暗証番号が必要です。
guide-step-return-found-card = 古いカードを窓口に返す
guide-step-return-found-card-text = 市区町村の窓口で廃止されたカードを、また有効にすることはできません。古いカードは返してください。まだ新しいカードを申請していなければ、同じ日に申請できます。
guide-step-check-found-card = カードに問題がないか確かめる
guide-step-check-found-card-text = 有効期限と、カードが壊れていないかを見てください。ほかの人の手に渡っていたときは、暗証番号を変更してください。カードリーダーがあれば、{ -brand }で変更できます。
guide-bring-all-pins = 暗証番号（覚えて行く。どれが必要かは、場合によって違う）
guide-late-while-frozen = 止まっている間は、カードの電子的な機能は使えません。スマホの電子証明書も使えません。
guide-elsewhere-phone-after-freeze = スマホの電子証明書も、カードといっしょに止まっています。自動でまた使えるようになるかどうか、窓口で聞いてください。

## Damaged

guide-situation-damaged-title = カードが壊れました（ICチップが使えない場合も）
guide-situation-damaged-text = カードが割れた、曲がった、焼けた、読めない、機械で認識されない方へ。
guide-situation-damaged-search = 壊れた, こわれた, カードが割れた, 折れた, ひびが入った, 曲がった, 水にぬれた, 洗濯した, 火事, 水害, ICチップが読めない, チップ不良, 読み取れない, カードが反応しない, 文字や写真が消えた
guide-step-try-another-reader = 別の機械でもう一度試す
guide-step-try-another-reader-text = カードリーダーやスマホのほうに原因があるかもしれません。別のもので試すか、カードリーダーに置いて{ -brand }で確かめてください。暗証番号を入力する必要はありません。
guide-step-ask-express-damaged = 急ぐときは、特急発行を頼む
guide-step-ask-express-damaged-text = 特急発行を頼めるのは、焼けたカード、ひどく壊れたカード、使えなくなったカードです。カードが使えなくなった日から{ $express-window-days }日以内に、窓口で申請してください。カードは、ふつう書留で届くので、暗証番号をどのように設定するかも聞いてください。
guide-step-office-damaged = カードを窓口へ持って行き、新しいカードを申請する
guide-step-office-damaged-text = カードの残っている部分を全部持って、住所のある市区町村の窓口へ行ってください。窓口でカードを見て、新しいカードが必要かどうかを伝え、再交付の申請を受け付けます。
guide-bring-damaged-card = 壊れたカード（かけらも全部）
guide-fee-fault-unclear = ICチップが使えない原因がだれにもわからないときは、だれがお金を払うのか、はっきりしません。いつ、どのように使えなくなったかを窓口で話して、聞いてください。
guide-late-express-late-damaged = 特急発行を頼めるのは、カードが使えなくなった日から{ $express-window-days }日以内だけです。そのあとは、新しいカードは通常の日数で作られます。

## PINs

guide-situation-pin-title = 暗証番号を忘れました（ロックされた場合も）
guide-situation-pin-text = カードの暗証番号がわからなくなった方、何度も間違えてしまった方へ。
guide-situation-pin-search = パスワードを忘れた, パスワード, 暗証番号がわからない, 暗証番号を間違えた, 暗証番号 ロック, ロック解除, 回数制限, 初期化, 再設定, リセット, 4桁の番号, 暗証番号の変更, e-Taxのパスワード, PIN, あんしょうばんごう
guide-step-stop-guessing = あてずっぽうで入力しない
guide-step-stop-guessing-text = 数字4桁の暗証番号は{ $pin-tries }回、署名用の暗証番号は{ $signature-tries }回、続けて間違えるとロックされます。まず、カードを受け取った日のメモなどをさがしてください。{ -brand }を使えば、回数を減らさずに、あと何回試せるかがわかります。
guide-step-blocked-stays = ロックは待っても解除されないので、再設定する
guide-step-blocked-stays-text = 何度も間違えてロックされた暗証番号は、時間がたっても使えるようになりません。新しい暗証番号の設定が必要です。前の暗証番号は必要ありません。
guide-step-reset-app = 窓口に行かずに再設定：まず、アプリを使う
guide-step-reset-app-text = スマホに、アプリ「JPKI暗証番号リセット」を入れてください。アプリがカードのICチップを読み取り、顔を確かめます。利用者証明用と署名用のうち、もう片方の暗証番号がわかること、両方の電子証明書が有効なこと、名前と住所が変わっていないことが必要です。うまくいかないときは、窓口へ行ってください。
guide-step-reset-kiosk-signature = 次に、コンビニで署名用の暗証番号を設定する
guide-step-reset-kiosk-signature-text = アプリを使ってから{ $kiosk-hours }時間以内に、セブン-イレブン、ファミリーマート、ローソン、ミニストップなど、対応している店の機械（コピー機など）へ行ってください。そこで、新しい署名用の暗証番号を決めます。利用者証明用の暗証番号も入力します。これで、窓口へ行く必要はありません。
guide-step-reset-kiosk-user = 次に、コンビニで利用者証明用の暗証番号を設定する
guide-step-reset-kiosk-user-text = アプリを使ってから{ $kiosk-hours }時間以内に、セブン-イレブンか、イオングループの店（イオンリテール）の機械（コピー機など）へ行ってください。署名用の場合より、できる店が少ないです。そこで、新しい利用者証明用の暗証番号を決めます。署名用の暗証番号も入力します。これで、窓口へ行く必要はありません。
guide-step-reset-office = 市区町村の窓口で再設定してもらう
guide-step-reset-office-text = 市区町村の窓口では、どの暗証番号も再設定できます。1回行けば、2つ以上でもできます。「暗証番号の再設定」を頼んでください。券面事項入力補助用と住民基本台帳用の暗証番号は、窓口でしか再設定できません。原則として、本人が行きます。{ $signature-age }歳未満の子どもの場合は、親か後見人もいっしょに行き、暗証番号を設定します。
guide-step-choose-pin = 行く前に、新しい暗証番号を決めておく
guide-step-choose-pin-text = 誕生日、電話番号、住所、1234のような並びは避けてください。数字4桁の3つは、同じ番号でもかまいません。署名用は6～16文字で、英字の大文字と数字が、それぞれ1文字以上必要です。メモをするときは、カードとは別の場所にしまってください。
guide-fee-free-kiosk = コンビニの機械では、無料です。
guide-time-kiosk-hours = 機械が使えるのは、{ $kiosk-opens }から{ $kiosk-closes }までです。
guide-late-without-user-pin = 利用者証明用の暗証番号が使えないと、マイナポータルへのログインや、コンビニでの証明書の取得ができません。病院などでは、暗証番号での受付ができません。
guide-late-without-signature-pin = 署名用の暗証番号が使えないと、確定申告など、インターネットでの署名ができません。
guide-late-without-entry-support-pin = 券面事項入力補助用の暗証番号が使えないと、プログラムや機械が、名前、住所、マイナンバーをカードから読み取れません。
guide-late-without-register-pin = 住民基本台帳用の暗証番号が使えないと、たとえば引っ越しのときに、窓口でカードの記載を変更できません。
guide-elsewhere-other-pins-work = カードのほかの暗証番号は、いっしょにロックされることはなく、これまでどおり使えます。

## The face-authentication card

guide-situation-face-card-title = 暗証番号のないカードについて知りたいです
guide-situation-face-card-text = 暗証番号を使いたくない方、顔認証マイナンバーカードを持っている方へ。
guide-situation-face-card-search = 暗証番号なし, 暗証番号なしのカード, 暗証番号がいらない, パスワードなし, 顔認証, 顔認証カード, 顔認証マイナンバーカード, 暗証番号を覚えられない, 高齢の親, お年寄り, 認知症, 介護施設, かおにんしょう
guide-step-face-card-limits = できることと、できないことを知っておく
guide-step-face-card-limits-text = 顔認証マイナンバーカードには、暗証番号がなく、利用者証明用電子証明書だけが入っています。本人確認に使え、病院や薬局でも使えます。マイナポータル、コンビニでの証明書の取得、オンラインの申請には使えません。
guide-step-face-card-ask = 市区町村の窓口で頼む
guide-step-face-card-ask-text = 暗証番号のないカードがほしいと、市区町村の窓口で伝えてください。何が必要か、あとで元に戻せるかも聞いてください。
guide-step-face-card-clinic = 病院などでは、顔を使う
guide-step-face-card-clinic-text = 機械が顔とカードの写真を比べるか、職員が目で確かめます。暗証番号は聞かれません。
guide-step-face-card-move = 窓口では、暗証番号はいらない
guide-step-face-card-move-text = カードの住所を変更するとき、ほかの方は住民基本台帳用の暗証番号を入力しますが、この場合は必要ありません。顔認証マイナンバーカードだと伝えてください。
guide-step-face-card-back = また暗証番号を使えるカードにできるか聞く
guide-step-face-card-back-text = どうすればよいかを書いたページは、見つかりませんでした。何が必要か、同じカードのままか新しいカードになるのかを、市区町村の窓口で聞いてください。
guide-late-face-card-ends = このカードにも期限があります。カードに印刷された日付を見てください。その前に更新するか、在留期間が決まっている方は、その前に期限を変更してもらってください。

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = 子どものカードの手続きに来ました。私は保護者（法定代理人）です。
guide-whose-other = 本人が来られないため、代わりに来ました。
guide-request-renew-card = マイナンバーカードの更新をお願いします。
guide-request-renew-certificates = マイナンバーカードの電子証明書の更新をお願いします。
guide-request-reissue-expired = マイナンバーカードの有効期限が切れました。新しいカードの申請をお願いします。
guide-request-expired-ask = マイナンバーカードか電子証明書の有効期限が切れたようです。必要な手続きを教えてください。
guide-request-return-found = なくしたマイナンバーカードが見つかったので、お返しします。新しいカードの申請について教えてください。
guide-request-change-date = 在留カードが新しくなり、在留期間が変わりました。マイナンバーカードの有効期間の変更をお願いします。
guide-request-special-extension = 在留期間の更新などを申請中で、まだ結果が出ていません。マイナンバーカードの特例期間延長をお願いします。
guide-request-change-date-permanent = 在留資格が変わり、在留期間が無期限になりました（永住者・高度専門職第2号）。マイナンバーカードの有効期間の変更をお願いします。
guide-request-specified-card = 特定在留カードを申請したいです。手続きを教えてください。
guide-request-naturalised = 帰化して日本国籍を取得しました。マイナンバーカードの変更の手続きをお願いします。
guide-request-leave-japan = 日本から海外へ引っ越します。転出届とマイナンバーカードの手続きをお願いします。
guide-request-come-back = 海外から日本に戻りました。転入届とマイナンバーカードの申請をお願いします。
guide-request-moved = 引っ越しました。住所変更の届け出と、マイナンバーカードの手続きをお願いします。
guide-request-name-changed = 氏名などが変わりました。マイナンバーカードの記載事項の変更をお願いします。
guide-request-death = 家族が亡くなりました。マイナンバーカードの手続きを教えてください。
guide-request-reissue-lost = マイナンバーカードをなくしました。再交付の申請をお願いします。
guide-request-reissue-stolen = マイナンバーカードを盗まれました。再交付の申請をお願いします。
guide-request-lift-freeze = なくしたマイナンバーカードが見つかりました。一時停止の解除など、必要な手続きをお願いします。
guide-request-reissue-damaged = マイナンバーカードが壊れて使えません。再交付の申請をお願いします。
guide-request-reset-pin = マイナンバーカードの暗証番号がわからないか、ロックされていて使えません。再設定をお願いします。
guide-request-reset-pin-forgotten = マイナンバーカードの暗証番号を忘れました。再設定をお願いします。
guide-request-reset-pin-blocked = マイナンバーカードの暗証番号がロックされました。解除と再設定をお願いします。
guide-request-face-card = 顔認証マイナンバーカードについて、手続きを教えてください。
guide-request-first-card = 初めてマイナンバーカードを作ります。申請の手続きをお願いします。
guide-request-express = マイナンバーカードの特急発行を申請したいです。対象になるか確認をお願いします。
guide-request-for-another = 本人の代わりに、マイナンバーカードの手続きに来ました。よろしくお願いします。
guide-request-basic-resident-card = 住民基本台帳カードを持っています。マイナンバーカードの申請をお願いします。

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = { $language }を話せる方はいらっしゃいますか？
guide-phrase-speak-slowly = やさしい日本語で、ゆっくり話していただけますか？
guide-phrase-repeat = もう一度お願いします。
guide-phrase-write-down = 紙に書いていただけますか？
guide-phrase-which-form = どの用紙に記入すればいいですか？
guide-phrase-where-write = どこに何を書けばいいですか？
guide-phrase-enter-pin-myself = 暗証番号は自分で入力させてください。
guide-phrase-certificates-too = 電子証明書も新しくしたいです。一緒に手続きできますか？
guide-phrase-child-too = 子どものカードの手続きも一緒にできますか？
guide-phrase-how-much = 手数料はいくらですか？
guide-phrase-when-ready = いつ受け取れますか？
guide-phrase-come-again = もう一度来る必要がありますか。それはいつですか？
guide-phrase-keep-card = このカードはこのまま使えますか？
guide-phrase-temporary-proof = 新しいカードができるまで、代わりに使える書類はありますか？
guide-phrase-all-done = 手続きはこれで全部終わりましたか？
guide-phrase-wait = 少しお待ちください。
guide-phrase-yes = はい
guide-phrase-no = いいえ
guide-phrase-thank-you = ありがとうございました。

## The card for the first time

guide-situation-first-card-title = マイナンバーカードを作りたいです
guide-situation-first-card-text = 日本に住んでいて、まだカードがない方へ。
guide-situation-first-card-search = 初めて, はじめて作りたい, カードがほしい, カードがない, 作り方, 申請, 申請方法, マイナンバーカード 申請, 申し込み, オンライン申請, 交付申請書, 日本に来たばかり, 個人番号カード, 身分証明書, マイナカード
guide-step-first-stay-end = 在留期間がもうすぐ終わる方は、先に更新する
guide-step-first-stay-end-text = カードの期限は、在留期間といっしょに切れます。その少し前に申請すると、カードを作れず、申請し直すことになる場合があります。在留期間を更新してから申請してください。よくわからないときは、市区町村の窓口で聞いてください。
guide-step-first-newcomer = 特急発行を頼む
guide-step-first-newcomer-text = 外国から日本に引っ越してきたばかりの方や、住民登録をしたばかりの方は、特急発行でカードを早く作ってもらえます。転入届から{ $express-window-days }日以内に、本人が窓口で申請してください。無料です。何を持って行けばよいか、窓口で聞いてください。ほかの手順は、通常の方法のためのものです。
guide-step-first-form = 交付申請書を用意する
guide-step-first-form-text = 自分用のコードが入った交付申請書が、住民登録をしている住所に郵便で届きます。ないときや使えないときは、市区町村の窓口で新しいものをもらってください。
guide-step-first-postcard = はがきを待つ
guide-step-first-postcard-text = カードは、申請してから{ $office-weeks-min }～{ $office-weeks-max }週間くらいで、市区町村の窓口に届きます。そのあと、住民登録をしている住所に交付通知書（はがき）が来ます。カードをどこで、いつまでに受け取るかが書いてあります。カードを受け取る前にほかの市区町村へ引っ越すときは、新しい窓口で聞いてください。申請し直す必要があります。
guide-step-choose-pins = 先に暗証番号を決めておく
guide-step-choose-pins-text = 暗証番号は、カードを受け取るときに自分で設定します。英字の大文字と数字を使った6～16文字のものが1つ、数字4桁のものが3つです。数字4桁の3つは、同じ番号でもかまいません。誕生日、住所、1234など、推測されやすいものは避けてください。暗証番号を使いたくない方は、顔認証マイナンバーカードについて聞いてください。
guide-bring-notification-card = 通知カード（紙のカード、あれば）
guide-bring-basic-card = 古い住民基本台帳カード（あれば）
guide-bring-new-pins = 設定したい暗証番号（覚えて行く）
guide-late-first-no-last-day = 申請に期限はありません。ただし、カードは、はがきに書いてある日までに受け取ってください。行けないときは、その日より前に、市区町村の窓口に電話してください。
guide-elsewhere-health-registration = カードを健康保険証として使うには、先に一度、そのための登録が必要です。
guide-elsewhere-first-dates-stay = カードの期限は、在留期間といっしょに切れるか、それより前の誕生日に切れます。カードに印刷された日付を見てください。お知らせの手紙は来ないので、在留期間を更新するたびに、カードの期限を変更してもらってください。
guide-elsewhere-first-dates-birthday = カードは、作られたあとに来る10回目の誕生日まで有効です。{ $adult-age }歳未満の方は、5回目の誕生日までです。正しい期限は、カードに印刷された日付です。
guide-question-newcomer = 日本の住民になったばかりですか？
guide-answer-newcomer-yes = はい、数日前か数週間前に、初めて転入届を出しました
guide-answer-newcomer-no = いいえ、前から日本に住んでいます

## A card fast

guide-situation-express-title = 急いでカードがほしいです
guide-situation-express-text = 日本に来たばかりの方、赤ちゃんがいる方、カードをなくした方、カードが壊れた方へ。
guide-situation-express-search = 特急発行, 特急, 急ぎ, 急いで作りたい, 早くほしい, すぐにほしい, すぐ必要, 至急, 緊急, 即日, 即日発行, 1週間, 5日, 早く作る方法, とっきゅうはっこう
guide-step-express-baby = 1歳の誕生日より前に申請する
guide-step-express-baby-text = { $infant-age }歳未満の赤ちゃんのカードは、特急発行で作ってもらえます。親などの法定代理人が、出生届といっしょに、またはそのあと、1歳の誕生日の前の日までに申請できます。このカードには写真がありません。
guide-step-express-arrived = 最初の届け出のあと、すぐに申請する
guide-step-express-arrived-text = 外国から日本に引っ越してきた方や、在留期間のある方で住民登録をしたばかりの方は、特急発行を頼めます。転入届を出すときに頼むのが、いちばんよいです。期限はその届け出から{ $express-window-days }日で、本人が市区町村の窓口へ行く必要があります。
guide-step-express-lost = なくしたことを届け出て、申請する
guide-step-express-lost-text = 家の外でなくしたときは、先に警察へ行き、受理番号をもらってください。それから、なくしたことを市区町村の窓口に届け出て、特急発行を頼んでください。期限は窓口への届け出から{ $express-window-days }日で、本人が行く必要があります。
guide-step-express-damaged = 壊れたカードを持って行き、申請する
guide-step-express-damaged-text = カードが焼けたとき、ひどく壊れたとき、使えなくなったときは、市区町村の窓口で特急発行を頼めます。期限は使えなくなった日から{ $express-window-days }日で、本人が行く必要があります。
guide-step-express-number = 変更のあと、すぐに申請する
guide-step-express-number-text = マイナンバーか住民票コードが変更されたときは、カードは失効しています。{ $express-window-days }日以内なら、市区町村の窓口で特急発行を頼めます。どの日から数えるのか、窓口で聞いてください。
guide-step-express-notes = 書くところのある新しいカードを申請する
guide-step-express-notes-text = 追記欄がいっぱいで、変わったことをカードに書いてもらえなかったときは、特急発行を頼めます。期限はそう言われた日から{ $express-window-days }日で、本人が行く必要があります。
guide-step-express-registered = 自分の場合も当てはまるか聞く
guide-step-express-registered-text = ほかの理由で新しく住民票ができた方や、刑務所などを出た方も、特急発行を頼めます。期限は原則として{ $express-window-days }日です。刑務所などを出た方は、本人確認書類ができた日から数えます。自分の場合はどうなるか、市区町村の窓口で聞いてください。
guide-step-express-ended = 通常の方法で申請する
guide-step-express-ended-text = カードの期限が切れた場合や、もうすぐ切れる場合は、特急発行を頼めません。在留期間といっしょに切れたときも同じです。通常の方法で、できるだけ早く申請してください。その間にマイナンバーの証明が必要なときは、マイナンバーの入った住民票の写しを頼んでください。
guide-step-express-pins = 暗証番号を考え、設定の方法を聞く
guide-step-express-pins-text = 英字の大文字と数字を使った6～16文字の暗証番号が1つと、数字4桁のものが3つ必要です。数字4桁の3つは、同じ番号でもかまいません。カードは郵便で届くので、暗証番号をどのように設定するか、窓口で聞いてください。
guide-step-express-post = 郵便を受け取れるようにしておく
guide-step-express-post-text = カードは、ふつう、住民登録をしている住所に書留で届きます。郵便受けに名前が出ているか確かめ、いつ届きそうか窓口で聞いてください。
guide-fee-express-by-cause = いくらかかるかは、変更の理由によって違います。申請する前に、市区町村の窓口で聞いてください。
guide-late-express-late = 最後の日を過ぎると、通常の申請しかできません。{ $reissue-months-min }～{ $reissue-months-max }か月くらいかかります。
guide-question-express-why = どうしてカードが必要ですか？
guide-answer-express-why-baby = { $infant-age }歳未満の赤ちゃんのためです
guide-answer-express-why-arrived = 日本に住み始めたばかりです
guide-answer-express-why-lost = カードをなくしたか、盗まれました
guide-answer-express-why-damaged = カードが壊れたか、使えません
guide-answer-express-why-notes-full = カードに、変わったことを書くところがもうありません
guide-answer-express-why-number-changed = マイナンバーか住民票コードが変わりました
guide-answer-express-why-registered = ほかの理由で、新しく住民登録をしました
guide-answer-express-why-other = カードの期限が切れた、もうすぐ切れる、またはそのほか
guide-question-express-from = 届け出、破損、変更の日はいつですか？
guide-day-express-from = 数え始める日

## For a child, or for somebody who cannot come

guide-situation-for-another-title = 子どもやほかの人の代わりに手続きします
guide-situation-for-another-text = ひとりでは窓口へ行けない方の親、家族、手伝いをする方へ。
guide-situation-for-another-search = 代理人, 代理, 代理人 受け取り, 代わりに受け取る, 委任状, 赤ちゃんのカード, 子どものカード, 新生児, 息子, 娘, 親が病気, 入院中, 市役所に行けない, 高齢の母, 後見人
guide-step-another-baby = 出生届といっしょに、またはそのあとすぐに申請する
guide-step-another-baby-text = { $infant-age }歳未満の赤ちゃんの場合は、親などの法定代理人が申請します。出生届といっしょに申請できます。カードには写真がありません。1歳の誕生日の前の日までは、特急発行で作ってもらえます。
guide-step-another-apply = 代わりに申請する
guide-step-another-apply-text = { $signature-age }歳未満の子どもや、成年後見を受けている大人の場合は、親や後見人などの法定代理人が申請します。
guide-step-another-apply-self = 本人が申請する
guide-step-another-apply-self-text = { $signature-age }歳からは、本人が自分の名前で申請し、原則として自分でカードを受け取ります。
guide-step-another-apply-adult = 郵便かオンラインで申請する
guide-step-another-apply-adult-text = 本人が、郵便かオンラインで申請できます。そのために、だれかが出かける必要はありません。それができないときは、代理人として申請できるか、市区町村の窓口で聞いてください。
guide-step-another-ask-first = 代わりに受け取れるか、先に聞く
guide-step-another-ask-first-text = 代わりの人がカードを受け取れるのは、病気や障害など、やむを得ない理由で本人が行けないときだけです。行く前に、市区町村の窓口に電話してください。理由がわかる書類と、代理だとわかる書類（委任状）に、どのようなものが必要か教えてもらえます。
guide-step-another-agent-pins = 本人に、暗証番号を紙に書いて封をしてもらう
guide-step-another-agent-pins-text = 法定代理人でないときは、窓口で職員が暗証番号を入力します。本人が窓口の用紙に暗証番号を書き、封をします。代わりに行く人が見る必要はありません。2回行くことになると考えてください。
guide-step-another-legal = 法定代理人として行く
guide-step-another-legal-text = 親や後見人（法定代理人）が手続きできます。本人との関係を証明する書類が必要なことがあります。同じ世帯の方や、本人の本籍がその市区町村にある方は、必要ありません。電子証明書の場合は、法定代理人が暗証番号を設定します。
guide-step-another-household = 同じ世帯の人が行けるか聞く
guide-step-another-household-text = 住民基本台帳用の暗証番号を入力できる同一世帯員（同じ世帯の人）なら、カードに新しい住所や新しい期限を書いてもらえることが多いです。どこまでできるか、市区町村の窓口で聞いてください。
guide-step-another-certificates = 電子証明書は、本人が行くようにする
guide-step-another-certificates-text = 新しい電子証明書をその場で発行してもらえるのは、原則として本人だけです。引っ越しの届け出と同じ日なら、同じ世帯の人でもよい窓口もあります。新しい暗証番号には何が必要か、窓口で聞いてください。
guide-step-another-inquiry = ほかの人が行くときは、2回行くと考えておく
guide-step-another-inquiry-text = 1回目に行ったあと、役所から本人の住所に照会書という手紙が届きます。本人が記入します。それを持って、もう一度行きます。
guide-step-another-together = いっしょにカードを受け取りに行く
guide-step-another-together-text = 窓口でカードを受け取るときは、子どもや、成年後見を受けている方も、いっしょに行く必要があります。暗証番号は、法定代理人が設定します。
guide-bring-holder-identity = カードの持ち主の本人確認書類（どれがいくつ必要か聞く）
guide-bring-representative-identity = 自分の本人確認書類を2つ（パスポートと在留カードなど）
guide-bring-cannot-come-proof = 本人が行けない理由がわかる書類（診断書など）
guide-time-another-two-visits = 1回目と2回目の間に、本人に手紙が郵便で届きます。最後の日に間に合うように、早めに行ってください。
guide-late-another-baby-late = 1歳の誕生日からは、この理由では特急発行を頼めません。カードに写真も必要です。
guide-late-another-same-days = だれが行っても、期限は同じです。引っ越しや新しい在留期間など、その変更についてのページを見てください。
guide-elsewhere-another-no-signature = { $signature-age }歳未満の子どもと、成年後見を受けている大人には、原則として署名用電子証明書は発行されません。利用者証明用電子証明書はあります。
guide-question-another-who = だれのための手続きですか？
guide-answer-another-who-baby = { $infant-age }歳未満の赤ちゃん
guide-answer-another-who-child = 1歳以上{ $signature-age }歳未満の子ども
guide-answer-another-who-teen = { $signature-age }歳以上{ $adult-age }歳未満の人
guide-answer-another-who-adult = 窓口へ行けない大人
guide-answer-another-who-ward = 成年後見を受けている大人（成年被後見人）
guide-question-another-what = 何をしますか？
guide-answer-another-what-get = カードを作る
guide-answer-another-what-change = 新しい住所・名前・期限をカードに書いてもらう
guide-answer-another-what-certificates = 電子証明書の発行か暗証番号の再設定をしてもらう

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = 古い住民基本台帳カードを持っています
guide-situation-basic-resident-card-text = マイナンバーカードの前にあったカードを、まだ持っている方へ。
guide-situation-basic-resident-card-search = 住基カード, じゅうきカード, 住基, 住民カード, 昔のカード, 古い身分証明書, 2015年までのカード, 住基ネット, 住基カードの期限切れ, 住基カードを返す, 住基カードから切り替え
guide-step-basic-ended = 古いカードは、もう使わない
guide-step-basic-ended-text = 住民基本台帳カード（住基カード）は、2015年12月まで配られていたカードです。今では、どれも期限が切れているはずですが、カードの日付を見てください。今は、マイナンバーカードに変わっています。在留カードは別のカードなので、持っていてください。
guide-step-basic-return = 古いカードを返す
guide-step-basic-return-text = 市区町村の窓口に持って行ってください。マイナンバーカードがほしい方は、新しいカードを受け取るときに返します。思い出に残しておきたいときは、聞いてください。使えないようにして、返してもらえます。

## Certificates on a smartphone

guide-situation-phone-title = スマホの電子証明書について知りたいです
guide-situation-phone-text = カードの代わりにスマホを使っている方、使いたい方へ。
guide-situation-phone-search = スマホに入れる, スマホにマイナンバーカード, iPhone, iPhone マイナンバーカード, Android, アンドロイド, Appleウォレット, スマホ用電子証明書, 機種変更, スマホをなくした, スマホを売る, マイナアプリ, マイナポータルアプリ, スマホで使えなくなった, モバイル
guide-step-phone-freeze = すぐに電話して、スマホがなくなったと伝える
guide-step-phone-freeze-text = 紛失や盗難は、昼でも夜でも届け出ることができます。カードが一時利用停止になると、スマホの電子証明書もいっしょに止まります。カードが手元にあるときは、そう伝えて、スマホだけを止められるか聞いてください。
guide-step-phone-check = カードが対応しているか確かめる
guide-step-phone-check-text = スマホ用電子証明書は、カードの電子証明書をもとに作られます。そのため、カードに有効な署名用電子証明書があり、その暗証番号がわかることが必要です。{ $signature-age }歳未満の子どもには、原則として署名用電子証明書がありません。顔認証マイナンバーカードでは、できません。
guide-step-phone-app = アプリで設定する
guide-step-phone-app-text = 国のアプリ「マイナアプリ」で設定します。2026年8月までは「マイナポータル」という名前でした。iOS 16.4以上のiPhoneか、カードを読み取れる（NFCのある）Android 11以上のスマホが必要です。そのようなスマホでも、電子証明書を入れられないものがありますが、アプリでわかります。カードと暗証番号を用意して、アプリの説明のとおりに進めてください。
guide-step-phone-again = スマホの設定をやり直す
guide-step-phone-again-text = カードか、カードの電子証明書の期限が切れると、スマホの電子証明書も使えなくなります。まず、市区町村の窓口で、カードの新しい電子証明書を発行してもらってください。それから、マイナアプリでスマホの設定をやり直してください。
guide-step-phone-hand-over = スマホを手放す前に聞く
guide-step-phone-hand-over-text = スマホを売る、人にあげる、修理に出すときは、先にスマホ用電子証明書を失効させてください。マイナアプリの中で調べるか、電話で方法を聞いてください。
guide-step-phone-ends = カードの期限に気をつける
guide-step-phone-ends-text = スマホの電子証明書が、カードの電子証明書より長く使えることはありません。カードと電子証明書を、期限の前に更新してください。
guide-elsewhere-phone-frozen-card = 電話で止めたカードを、電話でまた使えるようにすることはできません。カードと、もう1つの本人確認書類を持って、市区町村の窓口へ行ってください。カードの暗証番号も必要です。
guide-elsewhere-phone-not-office = 市区町村の窓口では、スマホに電子証明書を入れることはできません。できるのは、カードの電子証明書の更新と、新しい暗証番号の設定だけです。
guide-question-phone-aim = どれに当てはまりますか？
guide-answer-phone-aim-set-up = スマホを設定したいです
guide-answer-phone-aim-stopped = スマホで使えなくなりました
guide-answer-phone-aim-lost = スマホをなくしたか、盗まれました
guide-answer-phone-aim-hand-over = スマホを人にあげる、売る、または修理に出したいです

## Certificates from a convenience store

guide-situation-konbini-title = コンビニで証明書を取りたいです
guide-situation-konbini-text = 窓口へ行かずに、住民票の写しや印鑑登録証明書を取りたい方へ。
guide-situation-konbini-search = コンビニ交付, コンビニで住民票, 住民票, 住民票の写し, 住所の証明, 印鑑証明, 印鑑登録証明書, 証明書を印刷, マルチコピー機, コピー機, セブンイレブン, ファミマ, ローソン, 夜に住民票, 土日に住民票
guide-step-konbini-offered = 住んでいる市区町村でできるか聞く
guide-step-konbini-offered-text = コンビニ交付を使えるのは、住んでいる市区町村が行っているときだけです。市区町村の窓口で聞くか、ウェブサイトを見てください。使える時間もわかります。
guide-step-konbini-documents = どの証明書があるか確かめる
guide-step-konbini-documents-text = よくあるのは、住民票の写し、住民票記載事項証明書、印鑑登録証明書です。全部は取れない市区町村もあります。
guide-step-konbini-ready = カードと利用者証明用の暗証番号を用意する
guide-step-konbini-ready-text = カードに有効な利用者証明用電子証明書があることが必要です。機械で、その数字4桁の暗証番号を入力します。顔認証マイナンバーカードには暗証番号がなく、ここでは使えません。
guide-step-konbini-machine = 機械で言語を選ぶ
guide-step-konbini-machine-text = 画面は、日本語のほかに、英語、中国語（簡体字と繁体字）、韓国語、ポルトガル語、スペイン語で表示できます。全部は表示できない機械もあるかもしれません。
guide-step-konbini-japanese = 証明書は日本語だと知っておく
guide-step-konbini-japanese-text = ほかの言語で表示されるのは、画面だけです。証明書は、日本語だけで印刷されます。出す相手から、翻訳も頼まれるかもしれません。
guide-step-konbini-blocked = 暗証番号に自信がなければ、やめる
guide-step-konbini-blocked-text = { $kiosk-tries }回続けて間違えると、利用者証明用の暗証番号がロックされます。待っても解除されません。最後の1回の前にやめて、新しい暗証番号を設定してもらうほうがよいです。
guide-fee-konbini-fee = 証明書の手数料は、市区町村が決めています。窓口で聞くか、払う前に機械で確かめてください。
guide-late-konbini-ended = カードか利用者証明用電子証明書の期限が切れていると、機械では使えません。新しい電子証明書を発行してもらうまでは、市区町村の窓口へ行ってください。

## Looking after the card

guide-situation-care-title = カードはどのように扱えばよいですか？
guide-situation-care-text = カードを持っていて、長く使いたい方へ。
guide-situation-care-search = カードの保管, 保管方法, カードの取り扱い, カードケース, 磁石, 磁気, スマホケース, 水, 洗濯, 暑い車, 曲がらないように, シール, 汚れを落とす, アルコール消毒, 財布に入れる
guide-step-care-heat = 暑い場所や、熱いもののそばに置かない
guide-step-care-heat-text = 暑い車の中や、暖房器具の近くに置かないでください。熱でカードが曲がったり、ICチップが傷んだりすることがあります。
guide-step-care-washing = 洗濯の前に、ポケットを空にする
guide-step-care-washing-text = 洗濯機も、乾燥機も、アイロンも、カードをだめにすることがあります。先に、服のポケットの中を見てください。
guide-step-care-force = 曲げない、落とさない、押さない
guide-step-care-force-text = カードの入った財布の上に座らないでください。カードを落としたり、重いものをのせたり、カードリーダーに当てて曲げたりしないでください。
guide-step-care-chip = 金色のICチップを守る
guide-step-care-chip-text = ICチップに触ったり、押したり、汚したりしないでください。カードを、硬貨や鍵やペンといっしょに、かばんにそのまま入れないでください。
guide-step-care-liquids = ぬらさない、薬品に近づけない
guide-step-care-liquids-text = カードがぬれているときは、使わないでください。ハンドクリーム、マニキュア、手を消毒するアルコール、スプレー、ガソリン、油で、印刷や写真がはがれることがあります。やわらかいビニールのケースやカバーでも、同じことが起こります。
guide-step-care-magnets = 磁石に近づけない
guide-step-care-magnets-text = カードの裏の帯は、磁気を使っています。スピーカー、テレビ、冷蔵庫、携帯電話や、磁石のついたかばん、財布、スマホケースに近づけると、磁気の記録が消えることがあります。
guide-step-care-pins = 暗証番号は別の場所にしまう
guide-step-care-pins-text = 暗証番号をカードに書かないでください。カードといっしょにしまわないでください。
guide-late-care-broken = このようなことで、ICチップや磁気の帯が使えなくなったときは、新しいカードが必要です。原則として、自分でお金を払います。

## What the card and the number are for

guide-situation-number-title = カードとマイナンバーは何に使いますか？
guide-situation-number-text = どんなときにマイナンバーを見せ、どんなときに見せないのかを知りたい方へ。
guide-situation-number-search = マイナンバーとは, 個人番号, なぜ必要, 安全, プライバシー, 個人情報, 会社にマイナンバーを出す, 会社に聞かれた, 銀行で聞かれた, 裏のコピー, 義務, 税金, マイナンバーがもれた, 詐欺, 暗証番号を聞かれた
guide-step-number-identity = 本人確認のために、カードを見せる
guide-step-number-identity-text = カードの表には、名前、住所、生年月日、性別、写真があります。本人確認書類として使えます。個人番号（マイナンバー）は裏にあります。
guide-step-number-uses = オンライン、病院、機械で使う
guide-step-number-uses-text = ICチップと暗証番号を使って、マイナポータルにログインしたり、確定申告をしたり、コンビニで証明書を取ったりできます。一度登録すれば、健康保険証としても使えます。
guide-step-number-show = 税金と社会保険のために、番号を伝える
guide-step-number-show-text = 役所は、税金、社会保険、災害のあとの支援のために、マイナンバーを必要とします。たとえば会社は、税金や保険の書類のために、マイナンバーを聞きます。伝える必要があるかわからないときは、伝える前に確かめてください。
guide-step-number-hide = それ以外では、番号を見せない
guide-step-number-hide-text = たとえば店で、本人確認だけをするときは、表だけで足ります。そこで裏のコピーを取らせたり、写真を撮らせたりしないでください。番号や裏の写真を、決してインターネットに出さないでください。
guide-step-number-pins = 暗証番号をだれにも教えない
guide-step-number-pins-text = 暗証番号は、窓口でも、原則として自分で入力し、職員には知られません。電話やメールで聞かれたり、自分でさがしたのではないウェブページで聞かれたりしても、だれにも教えないでください。
guide-step-number-without-card = カードがなくて、番号が必要なとき
guide-step-number-without-card-text = 市区町村の窓口で、マイナンバーの入った住民票の写しを頼んでください。マイナンバーを入れてほしいと、はっきり伝えてください。
guide-step-number-leaked = 番号は変わらないことを知っておく
guide-step-number-leaked-text = マイナンバーは、引っ越しても、カードが新しくなっても、一生同じです。番号が変わるのは、もれて悪用されるおそれがあるときだけです。心配なときは、電話するか、市区町村の窓口へ行ってください。
guide-step-number-voluntary = カードは持たなくてもよいと知っておく
guide-step-number-voluntary-text = 日本で住民登録をしている人は、みなマイナンバーを持っています。カードを申請するかどうかは自由で、申請に期限はありません。
