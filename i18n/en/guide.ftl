### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = English

## Questions

guide-question-holder = How do you live in Japan?
guide-answer-holder-stay = With a period of stay (work, study, family and others)
guide-answer-holder-for-good = For good (permanent, special permanent, HSP ii)
guide-answer-holder-japanese = I am Japanese
guide-question-for-whom = Who is it for?
guide-answer-for-whom-self = For myself
guide-answer-for-whom-child = For a child under { $signature-age }
guide-answer-for-whom-other = For someone else, who cannot come
guide-question-lost-where = Where was the card lost?
guide-answer-lost-where-home = At home
guide-answer-lost-where-outside = Outside the home
guide-question-move-kind = Where did you move to?
guide-answer-move-kind-within = Within the same city, town, village or ward
guide-answer-move-kind-other = To another city, town, village or ward
guide-question-moved-on = On which day did you move?
guide-day-moved-on = Moved
guide-question-noticed-on = When did you give the moving-in notice?
guide-day-noticed-on = Moving-in notice
guide-question-moving-out-on = Which moving-out day did you give?
guide-day-moving-out-on = Moving out, as stated
guide-question-changed-on = On which day did it change?
guide-day-changed-on = Changed
guide-question-naturalised-on = On which day did you become a Japanese national?
guide-day-naturalised-on = Japanese nationality
guide-question-card-end = Until when is the card valid?
guide-day-card-end = Card valid until
guide-question-certificate-end = Until when are the certificates valid?
guide-day-certificate-end = Certificates valid until
guide-question-stay-end = When does your period of stay end?
guide-day-stay-end = Stay until
guide-question-which-pin = Which PIN is it?
guide-answer-which-pin-user = User PIN (4 digits): websites, convenience stores, clinics
guide-answer-which-pin-signature = Signature PIN (6 to 16 letters and digits)
guide-answer-which-pin-entry-support = Entry-support PIN (4 digits): filling in forms
guide-answer-which-pin-register = Register PIN (4 digits): at the municipal office
guide-answer-which-pin-several = Several of them
guide-question-pin-trouble = What is wrong with the PIN?
guide-answer-pin-trouble-forgotten = I have forgotten it
guide-answer-pin-trouble-blocked = It is blocked after too many wrong tries
guide-question-other-pin = Do you know the other certificate PIN?
guide-answer-other-pin-known = Yes, I know the user PIN or the signature PIN
guide-answer-other-pin-unknown = No, I know neither of them
guide-question-damage-cause = How was the card damaged?
guide-answer-damage-cause-own = While I had it: it got wet, burnt or bent
guide-answer-damage-cause-not-own = Not because of me: a disaster or a defect
guide-answer-damage-cause-chip = The chip cannot be read, and I do not know why
guide-question-filed = What have you applied for?
guide-answer-filed-extension = An extension of my stay, or another status
guide-answer-filed-permanent-only = Only permanent residence ({ JA("永住") })
guide-question-residence-card-kind = Which card came from immigration?
guide-answer-residence-card-kind-ordinary = An ordinary residence card ({ JA("在留カード") })
guide-answer-residence-card-kind-specified = A specified residence card ({ JA("特定在留カード") })
guide-question-specified = Do you have a specified residence card?
guide-answer-specified-want = No, but I may want one
guide-answer-specified-have = Yes, I have one
guide-question-expired-why = What has ended?
guide-answer-expired-why-stay = The card, together with my period of stay
guide-answer-expired-why-date = The card, on a birthday
guide-answer-expired-why-certificates = Only the certificates; the card is still valid

## Telephone numbers

guide-contact-foreign = Questions about the card, its certificates, loss and theft, in other languages
guide-contact-japanese = Questions about the card and the number, loss and theft, in Japanese
guide-contact-system = Questions about the number system and Mynaportal ({ JA("マイナポータル") }), in other languages
guide-contact-fax = Fax, for people who cannot hear well
guide-contact-immigration = Immigration: questions about your stay, in many languages
guide-contact-abroad = Numbers that begin with 0120 cannot be called from abroad. Ask someone in Japan to call for you.
guide-hours-general = Monday to Friday 9:30 to 20:00, weekends and holidays 9:30 to 17:30, closed December 29 to January 3

## Where facts are from

guide-source-aki-houmu = aki-houmu.jp, private firm for immigration paperwork
guide-source-digital-agency = Digital Agency
guide-source-foreign-residents-guide = municipal guide for foreign residents
guide-source-immigration-lists = two public lists, checked on October 3, 2026, on extending stays of 6 months or more
guide-source-isa = Immigration Services Agency
guide-source-isa-specified-card = Immigration Services Agency, FAQ on the specified residence card
guide-source-isa-specified-card-unread = Immigration Services Agency, FAQ on the specified residence card, answer not read
guide-source-j-lis-faq = J-LIS, FAQ on the My Number Card
guide-source-j-lis-faq-spanish = J-LIS, FAQ on the My Number Card in Spanish
guide-source-jpki-faq = public certification service JPKI, FAQ on resetting PINs
guide-source-kannai-kaikei = kannaikaikei.jp, report of September 9, 2025 on crowded counters
guide-source-mhlw-paper = August 2026 paper by the Ministry of Health, Labour and Welfare, as quoted by two public tools
guide-source-mic = Ministry of Internal Affairs and Communications
guide-source-mnakamura = mnakamura.net, private firm for immigration paperwork
guide-source-my-number-act = My Number Act, article 17
guide-source-no-fee-found = no page found that states a fee
guide-source-no-page-found = no page found that says so
guide-source-no-page-read = no official page read
guide-source-public-expiry-check = public tool that works out expiry dates, with the rules as of October 29, 2026
guide-source-reread-official-pages = official pages, as re-read by others on September 3, 2026
guide-source-sian-office = sian-office.jp, private firm for immigration paperwork
guide-source-temoto-advice = advice from { -brand }, not from an official page
guide-source-vietnamese-guide = guide app in Vietnamese, checked against official pages on September 27, 2026
guide-source-visa-information = website visa-information.jp
guide-source-widely-reported = widely reported

## Steps used in several situations

guide-step-freeze = Have the card stopped by telephone
guide-step-freeze-text = Call at once, by day or night, and say that the card is gone. In the voice menu, choose loss or theft (2 on the Japanese line). This stops what the card can do electronically, and the certificates on a smartphone, too ({ JA("一時利用停止") }).
guide-step-police-report = Report it to the police
guide-step-police-report-text = Go to a police station or a police box ({ JA("交番") }) and say what happened. Write down the number of your report ({ JA("受理番号") }). The municipal office will ask for it.
guide-step-office-notice = Tell the municipal office and apply for a new card
guide-step-office-notice-text = Go to the municipal office of your address ({ JA("市区町村の窓口") }). Say that the card is gone, and apply for a new one ({ JA("再交付") }). Once the old card has been cancelled, it cannot be used again, even if it is found.
guide-step-residence-card-gone = If the residence card is gone, too
guide-step-residence-card-gone-text = Report this to the police, too, and ask immigration soon how to get a new residence card ({ JA("在留カード") }). For a special permanent resident certificate, ask the municipal office. If you have no document with a photo left, call that office before you go and ask what it accepts instead.
guide-step-apply-photo = Send the application with a photo
guide-step-apply-photo-text = Fill in the application form ({ JA("交付申請書") }) and add an ID photo from the last { $photo-months } months. Send it by post, or apply with a smartphone, a computer or a photo booth that offers this. If you have no form, ask for one at the municipal office. { -brand } can check the photo first.
guide-step-pick-up = Collect the card and set the PINs
guide-step-pick-up-text = A postcard ({ JA("交付通知書") }) tells you where the card is and until when. Go there yourself; if you have an old card, take it along. You set the PINs ({ JA("暗証番号") }) at the counter, so choose them before you go.
guide-step-new-certificates = Ask for new certificates at the same visit
guide-step-new-certificates-text = The certificates in the card ({ JA("電子証明書") }) may end without being renewed automatically. Say that you would like new ones. As a rule the holder has to come for them and needs the user PIN and, if there is one, the signature PIN. For a child under { $signature-age }, ask whether the parent or guardian is enough.
guide-step-book-visit = Look up the opening hours and book a visit
guide-step-book-visit-text = See on the website of the office, or ask by telephone, when the counter is open and whether a visit can or must be booked. Offices are usually closed on weekends, on public holidays and from December 29 to January 3. Many counters are crowded.

## What to bring, used in several situations

guide-bring-card = The My Number Card ({ JA("マイナンバーカード") })
guide-bring-residence-card = The residence card ({ JA("在留カード") }) or special permanent resident certificate
guide-bring-new-residence-card = The new residence card ({ JA("在留カード") })
guide-bring-stamped-residence-card = The residence card, stamped { JA("在留期間更新等許可申請中") }; if applied online, the e-mail, too
guide-bring-identity = Another document with a photo: driving licence, passport or residence card
guide-bring-visitor-identity = Identity papers of whoever goes; two to collect a card, such as passport and licence
guide-bring-register-pin = The register PIN, 4 digits, in your head ({ JA("住民基本台帳用") })
guide-bring-user-pin = The user PIN, 4 digits, in your head ({ JA("利用者証明用") })
guide-bring-signature-pin = The signature PIN, 6 to 16 letters and digits, in your head ({ JA("署名用") })
guide-bring-certificate-pins = User PIN and signature PIN, in your head ({ JA("利用者証明用・署名用") })
guide-bring-photo = An ID photo, 35 × 45 mm, from the last { $photo-months } months
guide-bring-specified-photo = One ID photo; ask where you apply what size it has to be
guide-bring-application-form = The application form ({ JA("交付申請書") }); the office can print one
guide-bring-issue-postcard = To collect the card: the postcard that says it is ready ({ JA("交付通知書") })
guide-bring-police-number = The number of your report to the police ({ JA("受理番号") })
guide-bring-fire-report = The certificate about the fire or disaster ({ JA("罹災証明書") })
guide-bring-representative-papers = The power of attorney or other proof that you may act for the holder ({ JA("委任状") })
guide-bring-relation-proof = Proof that you are the parent or guardian, if you are not in the same household
guide-bring-money = Money for the fee

## Fees, used in several situations

guide-fee-free = It is free.
guide-fee-first-free = The first card is free. A new one for a card that was lost or has ended usually costs money: ask at the office.
guide-fee-free-renewal = A new card is free in the last { $renewal-months } months before the old one ends. If you apply earlier, it costs money.
guide-fee-reissue = A new card usually costs { $card-fee } yen and its certificates { $certificate-fee } yen, together { $reissue-fee } yen. It is usually paid when the card is handed over. Ask at the office, as it may differ.
guide-fee-express = If the card was lost or damaged, express issuance ({ JA("特急発行") }) usually costs { $express-fee } yen, or { $express-card-fee } yen without certificates.
guide-fee-certificates-free = New certificates are free when the old ones end, or ended because of a move or another change.
guide-fee-not-own-fault = The new card is free if it was not your fault, such as after a disaster, a defect or a mistake by the office. The office decides.

## How long it takes, used in several situations

guide-time-same-day = It is usually done at the counter while you wait.
guide-time-ordinary = From the application until you can collect the card, it takes about { $reissue-months-min } to { $reissue-months-max } months.
guide-time-express = With express issuance ({ JA("特急発行") }) it takes about { $express-days } days, at best { $express-days-min }. The card is usually sent to your registered address by registered mail.
guide-time-appointment = The counters are often crowded. Go early, and book a visit if the office offers it.

## If it is late, used in several situations

guide-late-card-ends = After its last day the card is no longer valid ({ JA("失効") }) and cannot be extended. A new one then usually costs { $reissue-fee } yen and takes { $reissue-months-min } to { $reissue-months-max } months.
guide-late-no-notice = No letter tells people with a period of stay that their card or its certificates are about to end. Note the days yourself.
guide-late-move-clocks = The card ends if the moving-in notice is given more than { $notice-days } days after the move, or more than { $planned-move-days } days after the planned day of moving out. It also ends if it is not shown at the new office within { $continue-days } days of the notice, or if you move on before that.
guide-late-certificates-only = If only the certificates have ended, the card itself stays valid and still proves who you are. Certificates from a convenience store and online procedures do not work until you have new ones.

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = If your driving licence ({ JA("運転免許") }) is on the card, it is probably not carried over to a new card automatically. Ask the police or the driving licence centre. If the card is lost or stolen, report that there, too.
guide-elsewhere-health-insurance = After the certificates have ended, the card can still be used as a health insurance card ({ JA("健康保険証") }) for a while: until the end of the month that comes { $health-grace-months } months after the month in which they ended. If the card itself has ended, ask your health insurance.
guide-elsewhere-phone-certificates = Certificates on a smartphone end together with those of the card. When the card has new ones, see whether the phone has to be set up again.
guide-elsewhere-signature-certificate = The signature certificate ({ JA("署名用電子証明書") }) ends whenever the name, address, sex or date of birth changes. Until you have a new one, online tax returns and other online procedures that need it do not work.
guide-elsewhere-number-stays = Your number stays the same.

## Renew the card

guide-situation-renew-card-title = Renew my card
guide-situation-renew-card-text = For people whose card ends soon and is still valid.
guide-situation-renew-card-search = renew card, renewal, extend card, card expires soon, card ends soon, expiry date, new card, 10 years, 5 years, letter from J-LIS, blue envelope, replace card, my number card validity
guide-step-renew-stay = Extend your stay, then have the card’s date changed
guide-step-renew-stay-text = With a period of stay, the card ends with the stay, or earlier on a birthday: look at the date on it. First extend your stay at immigration, usually possible from { $stay-window-months } months before its end. With the new residence card ({ JA("在留カード") }), have the new date written on the card at the municipal office ({ JA("市区町村の窓口") }).
guide-step-renew-stay-pending = If that does not work out in time, go anyway
guide-step-renew-stay-pending-text = If no decision comes before the card ends, ask at the municipal office for the special extension ({ JA("特例期間延長") }). If the card ends on a birthday before your stay does, ask there for a new card before that day.
guide-step-renew-window = Apply in the last { $renewal-months } months before the card ends
guide-step-renew-window-text = During this time the renewal ({ JA("更新") }) is free. The time begins on the day after the same date { $renewal-months } months earlier: for a card that ends on July 7, on April 8. A letter ({ JA("有効期限通知書") }) comes about { $letter-months-min } to { $letter-months-max } months before the end, but you can apply without it.
guide-step-renew-child = Apply for the child and go together
guide-step-renew-child-text = For a child under { $signature-age }, a parent or guardian applies and comes along to the counter. The child comes, too. No signature certificate is made at this age, as a rule.
guide-step-renew-other = Ask before you go for someone else
guide-step-renew-other-text = Someone else may collect the card only if the holder cannot come because of illness, disability or another unavoidable reason. Papers that show the reason are needed, too. Ask the municipal office first which papers it accepts and how the PINs are set.
guide-fee-stay-free = Having the date changed is free. If a new card is needed because the field for notes is full or the card has reached the last birthday up to which it can be used, that is free, too.
guide-late-renew-card = After its last day the card is no longer valid ({ JA("失効") }). You then need a new one. Ask at the office whether it costs money.

## Renew the certificates

guide-situation-renew-certificates-title = Renew the certificates in my card
guide-situation-renew-certificates-text = For people whose electronic certificates ({ JA("電子証明書") }) end soon or have ended, while the card is still valid.
guide-situation-renew-certificates-search = certificate expired, electronic certificate, digital certificate, renew certificate, e-Tax does not work, health insurance card does not work, clinic machine says expired, user certificate, signature certificate, JPKI, 5 years
guide-step-certificates-stay = Ask when they can be renewed
guide-step-certificates-stay-text = With a period of stay, the certificates never last longer than the card, but may end sooner. If they end sooner, ask the office from when they can be renewed. When the card’s date is changed after an extension of your stay, ask for new ones at the same visit. If they have ended while the card is valid, the office makes new ones.
guide-step-certificates-window = Renew them in the last { $renewal-months } months
guide-step-certificates-window-text = In the last { $renewal-months } months before they end, the renewal is free, and you need no letter for it. Earlier, it may cost money. The free time begins on the day after the same date { $renewal-months } months earlier. If they have ended already, you can have new ones made at any time.
guide-step-certificates-office = Have new certificates made at the office
guide-step-certificates-office-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card and ask for new certificates ({ JA("電子証明書") }). You enter the PINs yourself. If you have forgotten one, say so: the office can set a new one ({ JA("暗証番号の再設定") }).
guide-step-certificates-child = Go with the child; the parent sets the PIN
guide-step-certificates-child-text = A child under { $signature-age } has only the user certificate, as a rule. The parent or guardian comes along and sets its PIN.
guide-step-certificates-other = Ask first if someone else goes
guide-step-certificates-other-text = Certificates are made for the holder in person. If someone else has to go, two visits are usually needed, with a letter from the office between them. Ask at the municipal office.

## The card has ended

guide-situation-expired-title = My card has expired
guide-situation-expired-text = For people whose card, or only its certificates, is past its last day.
guide-situation-expired-search = card has ended, expired card, out of date, past the date, no longer valid, invalid card, forgot to renew, too late, missed the deadline, visa expired card, pharmacy refused card, certificates expired, lapsed
guide-step-expired-stay = See that your stay is in order first
guide-step-expired-stay-text = A card is made for people who are registered with a valid period of stay ({ JA("在留期間") }). Shortly before the end of a stay, it may not be possible to have one made: then extend the stay first. If your stay itself has ended, ask immigration at once.
guide-step-expired-office = Say at the office that the card has ended
guide-step-expired-office-text = A card that has ended cannot be extended any more. Go to the municipal office ({ JA("市区町村の窓口") }) with an ID photo and apply for a new one ({ JA("再交付") }). Ask what it costs and when it will be ready.
guide-step-expired-child = Go as the parent of a child
guide-step-expired-child-text = For a child under { $signature-age }, a parent or guardian applies. Go to the counter together with the child.
guide-step-expired-other = Ask before you go for someone else
guide-step-expired-other-text = Someone else may go only if the holder cannot come because of illness, disability or another unavoidable reason. Ask the municipal office first which papers it accepts and how many visits are needed.
guide-fee-expired-date = If the card ended on a birthday, it is not clear to us whether the new one costs money. Ask at the office; in other cases a new card costs { $reissue-fee } yen with certificates.
guide-time-expired-not-express = Express issuance ({ JA("特急発行") }) is not offered just because a card has ended. Ask at the office if another reason applies to you.
guide-late-expired-card = Until you have a new card, use another document to prove who you are. If your number is needed, you can get a residence certificate ({ JA("住民票") }) with the number at the municipal office.

## The stay was extended

guide-situation-stay-extended-title = My stay was extended
guide-situation-stay-extended-text = For people who have received a new residence card with a new period of stay, in the same status or another one.
guide-situation-stay-extended-search = visa extension, visa renewed, extend visa, new residence card, zairyu card, period of stay extended, change of status, student to work visa, new visa, update card after visa, change expiry date of card, extend my number card
guide-step-stay-soon = Go as soon as the new residence card is there
guide-step-stay-soon-text = The My Number Card is not extended together with your stay. Have its date changed ({ JA("有効期間変更") }) before its last day is over. On the day you receive the residence card ({ JA("在留カード") }), or when the counter is open on a weekend, it may take a long time or not be possible yet, because the news from immigration may not have reached the office.
guide-step-stay-change-date = Have the card’s date changed
guide-step-stay-change-date-text = Show both cards at the municipal office ({ JA("市区町村の窓口") }) and enter the register PIN. The new date is written into the field for notes ({ JA("追記欄") }); you keep the same card. If that field is full, or the new date would be past the birthday up to which a card can last, a new card is made instead, which takes longer: ask whether a photo is needed.
guide-step-stay-other = Let someone from the household go
guide-step-stay-other-text = Someone in the same household who can enter the register PIN can have the card’s date changed. New certificates need the holder in person. Others usually need two visits, with a letter from the office between them: ask first.
guide-step-stay-child = Go as the parent of a child
guide-step-stay-child-text = For a child under { $signature-age }, a parent or guardian goes. A signature certificate is not made at this age, as a rule.
guide-step-stay-specified = Ask whether anything is left to do
guide-step-stay-specified-text = The new specified residence card ({ JA("特定在留カード") }) contains the functions of the My Number Card. As far as we know, you need not go to the municipal office for it. Ask there before the last day of the old card, so that nothing is missed.
guide-elsewhere-stay-no-new-number = Your number stays the same, and so does the card, unless a new one has to be made.

## The stay is being decided

guide-situation-stay-pending-title = My stay is not decided yet and my card ends
guide-situation-stay-pending-text = For people who have applied to immigration, have no answer yet, and whose card ends with the old period of stay.
guide-situation-stay-pending-search = visa pending, waiting for visa, visa application in process, application under review, special extension, two months extension, 2 months, no answer from immigration, visa not yet approved, residence card stamp, card expires before visa, permanent residence pending, grace period
guide-step-pending-extend = Have the card extended by { $extension-months } months
guide-step-pending-extend-text = Go to the municipal office ({ JA("市区町村の窓口") }) before the card’s last day is over and ask for the special extension ({ JA("特例期間延長") }). You must have applied to immigration before your stay ended. It is possible only once, only while the card is valid, and not for stays of { $short-stay-days } days or less. The extra time that immigration gives you does not apply to the card automatically.
guide-step-pending-permanent = Apply for an extension of your stay, too
guide-step-pending-permanent-text = An application for permanent residence ({ JA("永住") }) alone extends neither your stay nor the card. Ask immigration about an extension of your stay, and apply before your stay ends. Then the plan for an extension applies to you, too.
guide-step-pending-second-visit = Go again when the new residence card has come
guide-step-pending-second-visit-text = The special extension cannot be repeated. As soon as you have the new residence card ({ JA("在留カード") }), go to the office with both cards before the extended date is over. The card then gets its ordinary new date.
guide-step-pending-other = Let someone from the household go
guide-step-pending-other-text = Someone in the same household who can enter the register PIN can have the card extended. New certificates need the holder in person. Others usually need two visits, with a letter from the office between them, so ask in good time.
guide-step-pending-child = Go as the parent of a child
guide-step-pending-child-text = For a child under { $signature-age }, a parent or guardian goes. A signature certificate is not made at this age, as a rule.
guide-fee-pending-free = The special extension is free, and so is the change of the date afterwards.
guide-time-pending-how-long = The card is then valid for up to { $extension-months } months after the end of your stay, but never past the birthday up to which it can last. Ask the office for the exact day and note it.
guide-elsewhere-pending-specified = If you have asked for a specified residence card ({ JA("特定在留カード") }), you probably have to go to the municipal office for the special extension all the same. Ask there.

## Permanent residence

guide-situation-status-permanent-title = I have become a permanent resident
guide-situation-status-permanent-text = For people who were granted permanent residence or the status Highly Skilled Professional (ii).
guide-situation-status-permanent-search = permanent residence, permanent resident, PR granted, got PR, eijuken, green card, HSP, highly skilled professional, no more visa, status changed, card date after permanent residence, card still has old date
guide-step-permanent-change-date = Have the card’s date changed before the old date
guide-step-permanent-change-date-text = Go to the municipal office ({ JA("市区町村の窓口") }) before the date on the card is over; it does not change by itself ({ JA("有効期間変更") }). You keep the same card. It is then valid until the tenth of the birthdays after it was made, or the fifth if the holder was not of age then.
guide-step-permanent-mail = Do not use an application form that comes by post
guide-step-permanent-mail-text = A letter with an application form may be sent to you although it is not meant for you. If you use that form, it can become a new card that you have to pay for. Have the date changed at the office first.
guide-step-permanent-child = Go as the parent of a child
guide-step-permanent-child-text = For a child under { $signature-age }, a parent or guardian goes. A signature certificate is not made at this age, as a rule.
guide-step-permanent-other = Ask whether someone from the household can go
guide-step-permanent-other-text = When a date changes because of a longer stay, someone in the same household who can enter the register PIN may go. Ask the office whether this holds here, too. New certificates need the holder in person.
guide-step-permanent-later = From then on, renew the card before a birthday
guide-step-permanent-later-text = The card no longer depends on a period of stay. In the last { $renewal-months } months before its new date you can renew it free of charge ({ JA("更新") }), and a letter reminds you.

## Specified residence card

guide-situation-specified-card-title = Residence card and My Number Card in one
guide-situation-specified-card-text = For people who have, or want, a specified residence card ({ JA("特定在留カード") }).
guide-situation-specified-card-search = specified residence card, one card, combined card, merged card, integrated card, residence card with my number, zairyu card with my number, tokutei card, new residence card 2026, two cards in one, special permanent resident certificate
guide-step-specified-choice = Decide whether you want one card or two
guide-step-specified-choice-text = The specified residence card is a residence card ({ JA("在留カード") }) that is also a My Number Card. It has existed since June 2026. Nobody has to have it; you may keep two cards. For special permanent residents there is one, too ({ JA("特定特別永住者証明書") }).
guide-step-specified-apply = Ask for it together with another application
guide-step-specified-apply-text = At immigration, ask when you apply to extend or change your status, for permanent residence, or for a new or corrected residence card. At the municipal office, ask when you give notice of a move. At first it could not be asked for in the online system. Ask whether this has changed.
guide-step-specified-old-card = Ask what happens to your present card
guide-step-specified-old-card-text = Ask when you apply whether you can go on using your My Number Card until the new one comes, and whether you have to give it back. This is not clear to us.
guide-step-specified-again = Ask for it again at every extension of your stay
guide-step-specified-again-text = It does not come by itself the next time. If you do not ask for it, an ordinary residence card comes. The My Number function then ends with the old period of stay, unless you have it updated at the municipal office ({ JA("市区町村の窓口") }).
guide-step-specified-pending = If no decision comes in time, go to the office
guide-step-specified-pending-text = If you have applied for an extension of your stay and it is not decided before the card ends, ask the municipal office for the special extension ({ JA("特例期間延長") }). As far as we know this works in the same way as for other cards. Go before the card ends.
guide-step-specified-pin = If you have forgotten a PIN, ask at the office
guide-step-specified-pin-text = New PINs ({ JA("暗証番号") }) are probably set at the municipal office, as for other cards. This is not clear to us: call before you go.
guide-bring-specified-form = The application form for it and the form for setting the PINs; ask where you apply
guide-fee-specified = What it costs is not stated here. Ask when you apply.
guide-time-specified = You do not receive it on the same day. It takes { $specified-weeks } weeks or more.
guide-late-specified = If the function of the My Number Card ends with the old stay, you need a new card for it. Ask at the office what that costs.

## Naturalised

guide-situation-naturalised-title = I have become Japanese
guide-situation-naturalised-text = For people who were naturalised ({ JA("帰化") }) and have a My Number Card.
guide-situation-naturalised-search = naturalised, naturalized, naturalization, became Japanese, Japanese citizenship, Japanese nationality, citizen, kika, new name after naturalisation, changed nationality, Japanese passport
guide-step-naturalised-report = Have the new name written on the card
guide-step-naturalised-report-text = Report the change at the municipal office ({ JA("市区町村の窓口") }) within { $notice-days } days and have it written on the card. Ask before you go which papers about the naturalisation are needed.
guide-step-naturalised-change-date = Have the card’s date changed at the same visit
guide-step-naturalised-change-date-text = The date on the card does not change by itself. It has to be changed before the old date is over ({ JA("有効期間変更") }). You keep the same card. It is then valid until the tenth of the birthdays after it was made, or the fifth if the holder was not of age then.
guide-late-naturalised = You are required to report the change. If the { $notice-days } days have passed, go all the same, as soon as you can.

## Leaving Japan

guide-situation-leave-japan-title = I am leaving Japan
guide-situation-leave-japan-text = For people who move to another country, for good or for a longer time.
guide-situation-leave-japan-search = leaving japan, move abroad, moving overseas, going home, return to my country, move out of japan, give back card, return card, moving-out notice, end of stay, emigrate, card abroad, keep card overseas
guide-step-leave-check = See whether you are moving out or only travelling
guide-step-leave-check-text = This plan is for those who give up their address in Japan. If you are not sure whether your stay abroad counts as moving out, ask at the municipal office ({ JA("市区町村の窓口") }).
guide-step-leave-notice = Give the moving-out notice
guide-step-leave-notice-text = Go to the municipal office with the card before you leave and give the moving-out notice ({ JA("転出届") }). You are asked for the planned day of moving out ({ JA("転出予定日") }).
guide-step-leave-return = Give the card back
guide-step-leave-return-text = Foreign nationals cannot go on using the card abroad. Return it together with the notice ({ JA("返納") }); it ends on the planned day of moving out. Some offices punch a hole in the chip and give the card back as a keepsake, so you can ask.
guide-step-leave-keep = Have the card kept valid for use abroad
guide-step-leave-keep-text = Japanese nationals can keep using the card abroad, if they ask for it at the office at the latest on the day before the planned day of moving out ({ JA("国外継続利用") }). Ask at the same time what happens to the certificates.
guide-step-leave-phone = Note whom to call if the card is lost abroad
guide-step-leave-phone-text = Numbers that begin with 0120 cannot be called from abroad. Arrange with someone in Japan to call for you if needed. Ask the office how to report a loss from abroad.
guide-late-leave-foreign = The card ends on the planned day of moving out, whether you have returned it or not.
guide-late-leave-japanese = If you have not asked for this by the day before, the card cannot be used abroad and ends when you move out. After coming back, you apply for a new one.

## Coming back

guide-situation-come-back-title = I have come back to live in Japan
guide-situation-come-back-text = For people who moved away from Japan, now live here again and want a card.
guide-situation-come-back-search = came back, return to japan, returning, back in japan, moved back, from abroad, from overseas, moving-in notice from abroad, old number, card again, re-entry, arrived again, had a card before
guide-step-back-notice = Give the moving-in notice
guide-step-back-notice-text = Go to the municipal office of your new address ({ JA("市区町村の窓口") }) and give the moving-in notice ({ JA("転入届") }) within { $notice-days } days. Say that you had a number before: it stays the same.
guide-step-back-kept = If your card was kept valid abroad, show it
guide-step-back-kept-text = If the office kept your card valid for use abroad, take it along when you give the moving-in notice. Ask what has to be done so that you can go on using it.
guide-step-back-express = Apply for express issuance
guide-step-back-express-text = For { $express-window-days } days after the moving-in notice, people who have come from abroad can have the card made by express issuance ({ JA("特急発行") }). You apply in person at the office. Ask for it when you give the notice.
guide-step-back-ordinary = If that time is over, apply in the ordinary way
guide-step-back-ordinary-text = Get an application form ({ JA("交付申請書") }) at the office and send it with an ID photo, or apply online with it. A postcard ({ JA("交付通知書") }) tells you when and where to collect the card.
guide-step-back-stay = See that your stay does not end soon
guide-step-back-stay-text = Shortly before the end of a period of stay ({ JA("在留期間") }) it may not be possible to have the card made. Then extend the stay first, and apply after that.
guide-bring-back-old-card = Your old My Number Card or the paper with your number, if you still have one
guide-fee-back = Express issuance is free for people who have come from abroad and apply in time. Ask at the office what a card costs after that.
guide-late-back = After the { $express-window-days } days express issuance is not possible for this reason. You can still apply in the ordinary way.

## Questions of some situations

guide-question-found-after = What was done after the loss?
guide-answer-found-after-frozen = It was stopped by telephone, nothing more
guide-answer-found-after-reported = The office was told, or a new card was applied for
guide-answer-found-after-nothing = Nothing was reported
guide-question-face-wish = Which of these is true for you?
guide-answer-face-wish-want = I would like a card without PINs
guide-answer-face-wish-have = I have such a card
guide-answer-face-wish-pins = I have such a card and would like PINs

## Used in several of the situations below

guide-step-new-signature-certificate = Ask for a new signature certificate
guide-step-new-signature-certificate-text = The old signature certificate ({ JA("署名用電子証明書") }) ends with the change; the user certificate stays valid. If you use the signature certificate, ask for a new one at the same visit. You need its PIN.
guide-step-household-member-goes = If you cannot go, ask someone in your household
guide-step-household-member-goes-text = Someone in your household can usually have the card changed if they know its register PIN. For a new signature certificate you may have to go yourself. Ask the office by telephone first.
guide-step-child-comes-along = Go together with the child
guide-step-child-comes-along-text = For a child under { $representative-age }, a parent or another legal representative ({ JA("法定代理人") }) applies. As a rule the child comes along to collect the card.
guide-step-someone-else-goes = Ask the office who can go for the holder
guide-step-someone-else-goes-text = Someone else can act for the holder only for reasons such as illness or a disability. It may take papers that prove it, and two visits. Ask the office before anybody goes there.
guide-step-stay-ends-soon = If the period of stay ends soon, ask first
guide-step-stay-ends-soon-text = Shortly before the end of the period of stay ({ JA("在留期間") }), it may not be possible to have a card made. Ask the municipal office whether to apply now, or when the stay has been extended. Do not put off the rest: report a loss all the same.
guide-fee-ask-fee = We found no page that says what it costs at the office. Ask there.
guide-fee-notes-field-full = If the space for changes on the card ({ JA("追記欄") }) is full, the office makes a new card. That is free, too.
guide-elsewhere-health-meanwhile = If you use the card as your health insurance card, ask your health insurance what to show at a clinic until you have the new one.

## Moved

guide-situation-moved-title = I have moved
guide-situation-moved-text = For people who live at a new address in Japan, in the same municipality or in another one.
guide-situation-moved-search = moved house, new address, change of address, address on card, moving in, moving out, relocation, new apartment, moved to another city, moving-in notice, tenkyo, tennyu, 14 days, old address on my number card
guide-step-moving-out-notice = Tell the old municipality that you are moving away
guide-step-moving-out-notice-text = Give the moving-out notice ({ JA("転出届") }) to the office of the old municipality, and ask how it can be given. Note the day of moving out that you state in it: some days are counted from it.
guide-step-moving-in-notice = Give the moving-in notice
guide-step-moving-in-notice-text = Go to the office of the new municipality with the card and give the notice ({ JA("転入届") }) within { $notice-days } days of the move. It also has to be within { $planned-move-days } days of the planned day of moving out. Whichever day is earlier counts.
guide-step-change-of-address-notice = Give notice of the new address
guide-step-change-of-address-notice-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card and give the notice ({ JA("転居届") }) within { $notice-days } days of the move.
guide-step-continue-card = Show the card at the new office
guide-step-continue-card-text = Best at the same visit: ask for the card to be kept in use ({ JA("継続利用") }). The office writes the new address on it, and you enter the register PIN ({ JA("住民基本台帳用暗証番号") }). If you forgot the card, bring it within { $continue-days } days, counting the day of the moving-in notice as the first. A face-authentication card has no PIN.
guide-step-address-on-card = Have the new address written on the card
guide-step-address-on-card-text = Ask for it at the same visit. You enter the register PIN ({ JA("住民基本台帳用暗証番号") }). A face-authentication card has no PIN.
guide-bring-cards-of-all = The cards of all who moved with you, and the register PIN of each
guide-bring-residence-card-address = The residence card ({ JA("在留カード") }), if you have one: ask whether it is changed, too
guide-late-within-late = Go even if you are late. The pages we read do not say what it means for the card, so ask at the office.

## The name or other details changed

guide-situation-name-changed-title = My name or other details have changed
guide-situation-name-changed-text = For people whose name, sex or date of birth is no longer as shown on the card.
guide-situation-name-changed-search = new name, married, marriage, divorce, surname, family name, name wrong on card, spelling of name, change of name, alias, maiden name, correct my name, gender, date of birth wrong
guide-step-residence-card-details = Ask what has to be changed first
guide-step-residence-card-details-text = If you have a residence card ({ JA("在留カード") }), the name on it is changed by immigration ({ JA("出入国在留管理局") }), not by the municipal office. Ask the municipal office whether it needs the new residence card first. Do not let the { $notice-days } days pass in the meantime.
guide-step-report-change = Have the change written on the card
guide-step-report-change-text = Go to the municipal office ({ JA("市区町村の窓口") }) with the card within { $notice-days } days of the change. If you also give another notice there, such as of a marriage, do both at the same visit. You enter the register PIN ({ JA("住民基本台帳用暗証番号") }).
guide-bring-change-proof = A paper that shows the change, if you have one
guide-late-report-late = The law gives { $notice-days } days. Go even if they have passed, and ask at the office what it means for the card.

## Death in the family

guide-situation-death-title = Someone in my family has died
guide-situation-death-text = For families of someone who had a My Number Card.
guide-situation-death-search = death, died, passed away, deceased, husband died, wife died, mother, father, funeral, return the card, card of a dead person
guide-step-death-ask-office = Ask at the municipal office
guide-step-death-ask-office-text = The card ends with the death of its holder. Ask about the card at the municipal office ({ JA("市区町村の窓口") }) when the death is reported there ({ JA("死亡届") }). How it is done varies, so let the office tell you.
guide-step-death-keep-card = Keep the card until the office tells you what to do
guide-step-death-keep-card-text = Nobody may use it any more. Ask the office whether the number is still needed for other matters before you hand the card in.
guide-bring-their-card = The card of the person who died, if you have it

## Lost and stolen

guide-situation-lost-title = I have lost my card
guide-situation-lost-text = For people who cannot find their card, at home or outside.
guide-situation-lost-search = lost my number card, missing card, cannot find my card, misplaced, dropped wallet, left on the train, lost wallet, lost bag, replace card, new card, stop my card, block my card, reissue
guide-situation-stolen-title = My card was stolen
guide-situation-stolen-text = For people whose card was taken, alone or with a bag or a wallet.
guide-situation-stolen-search = my number card stolen, theft, thief, robbed, burglary, pickpocket, wallet stolen, bag stolen, someone took my card, someone uses my card, stop my card, identity theft, robbed me, mugged, police, pickpocketed
guide-step-look-before-office = Look for it once more
guide-step-look-before-office-text = As long as the card is only stopped by telephone, it can be made usable again. Once the municipal office has cancelled it, it cannot. A card that was lost at home does not have to be reported to the police.
guide-step-ask-express-lost = If you need it soon, ask for express issuance
guide-step-ask-express-lost-text = Express issuance ({ JA("特急発行") }) is faster and costs more. Apply for it at the counter within { $express-window-days } days of reporting the loss at the municipal office. Say so when you report it. The card then usually comes by registered mail, so ask how the PINs are set.
guide-late-not-frozen = Until the card is stopped, whoever has it and knows a PIN can use it. If you are not sure whether it is lost, have it stopped first and look for it then.
guide-late-express-late-lost = Express issuance is possible only within { $express-window-days } days of reporting the loss at the municipal office. After that the new card is made at the usual pace.
guide-elsewhere-number-meanwhile = If you need your number before the new card is there, ask at the office for a residence certificate ({ JA("住民票") }) that shows it.

## Found again

guide-situation-found-title = I have found my card again
guide-situation-found-text = For people whose lost or stolen card has come back.
guide-situation-found-search = found my card, card came back, card was at home after all, unfreeze, lift the freeze, unlock card after loss, cancel loss report, use the card again, police found my card, reactivate
guide-step-lift-freeze = Have the card made usable again
guide-step-lift-freeze-text = Go to the municipal office of your address ({ JA("市区町村の窓口") }) with the card and ask for this ({ JA("一時停止解除") }). It cannot be done by telephone. You will need a PIN.
guide-step-return-found-card = Take the old card back to the office
guide-step-return-found-card-text = Once the municipal office ({ JA("市区町村の窓口") }) has cancelled a card, it cannot be made valid again. Hand in the old one. If you have not applied for a new card yet, you can do so at the same visit.
guide-step-check-found-card = See whether the card is in order
guide-step-check-found-card-text = Look at its date and see whether it is undamaged. If it was in the hands of others, change its PINs ({ JA("暗証番号") }). { -brand } can do that with a card reader.
guide-bring-all-pins = Your PINs, in your head; which of them you are asked for varies ({ JA("暗証番号") })
guide-late-while-frozen = As long as the card is stopped, its electronic functions do not work, and neither do the certificates on a smartphone.
guide-elsewhere-phone-after-freeze = The certificates on a smartphone were stopped with the card. Ask at the office whether they work again by themselves.

## Damaged

guide-situation-damaged-title = My card is damaged or its chip does not work
guide-situation-damaged-text = For people whose card is broken, bent, burnt, unreadable, or not recognised by machines.
guide-situation-damaged-search = broken card, bent, cracked, snapped, wet, washing machine, burnt, fire, flood, chip not working, card not read, reader does not recognise card, faded, scratched, cannot read photo
guide-step-try-another-reader = Try the card once more elsewhere
guide-step-try-another-reader-text = The fault may lie with the reader or the phone. Try another one, or put the card on a card reader with { -brand }. You do not have to enter a PIN for that.
guide-step-ask-express-damaged = If you need it soon, ask for express issuance
guide-step-ask-express-damaged-text = Express issuance ({ JA("特急発行") }) is for cards that are burnt, badly damaged or no longer work. Apply for it at the counter within { $express-window-days } days of the day on which the card became unusable. The card then usually comes by registered mail, so ask how the PINs are set.
guide-step-office-damaged = Take the card to the office and apply for a new one
guide-step-office-damaged-text = Go to the municipal office of your address ({ JA("市区町村の窓口") }) and take along all that is left of the card. The office looks at it, says whether a new card is needed, and takes the application ({ JA("再交付") }).
guide-bring-damaged-card = The damaged card, with all its pieces
guide-fee-fault-unclear = If nobody knows why the chip does not work, it is not clear who pays. Tell the office when and how it stopped, and ask.
guide-late-express-late-damaged = Express issuance is possible only within { $express-window-days } days of the day on which the card became unusable. After that the new card is made at the usual pace.

## PINs

guide-situation-pin-title = A PIN is forgotten or blocked
guide-situation-pin-text = For people who no longer know a PIN of the card, or have entered a wrong one too many times.
guide-situation-pin-search = forgot pin, forgotten password, wrong pin, pin locked, card locked, blocked, too many tries, reset pin, reset password, unlock, 4 digit number, passcode, e-Tax password, code
guide-step-stop-guessing = Do not guess the PIN
guide-step-stop-guessing-text = After { $pin-tries } wrong tries in a row a PIN of 4 digits is blocked, the signature PIN after { $signature-tries }. Look for a note first, such as one from the day on which you collected the card. { -brand } shows how many tries are left, without using one.
guide-step-blocked-stays = Do not wait: a blocked PIN stays blocked
guide-step-blocked-stays-text = A PIN that was entered wrongly too many times does not start working again by itself. A new one has to be set. You do not need the old one for that.
guide-step-reset-app = Reset it without the office: first with an app
guide-step-reset-app-text = Get the app for it on a smartphone ({ JA("JPKI暗証番号リセット") }). It reads the card’s chip and checks your face. The other certificate PIN has to be known, both certificates have to be valid, and your name and address must not have changed. If this does not work, go to the office.
guide-step-reset-kiosk-signature = Then set the signature PIN in a convenience store
guide-step-reset-kiosk-signature-text = Within { $kiosk-hours } hours of using the app, go to the machine in a store of 7-Eleven, FamilyMart, Lawson, Ministop or certain others. Choose a new signature PIN there ({ JA("署名用") }); you enter the user PIN for it. Then you need not go to the office.
guide-step-reset-kiosk-user = Then set the user PIN in a convenience store
guide-step-reset-kiosk-user-text = Within { $kiosk-hours } hours of using the app, go to the machine in a 7-Eleven or a shop of the Aeon group ({ JA("イオンリテール") }). Fewer shops do this than for the signature PIN. Choose a new user PIN there ({ JA("利用者証明用") }); you enter the signature PIN for it. Then you need not go to the office.
guide-step-reset-office = Have a new PIN set at the municipal office
guide-step-reset-office-text = At the municipal office ({ JA("市区町村の窓口") }) every PIN can be set anew ({ JA("暗証番号の再設定") }), several at one visit. For the entry-support PIN ({ JA("券面事項入力補助用") }) and the register PIN ({ JA("住民基本台帳用") }) it is the only way. As a rule the holder goes there; for a child under { $signature-age }, the parent or guardian goes along and sets the PIN.
guide-step-choose-pin = Choose the new PIN before you go
guide-step-choose-pin-text = Avoid your birthday, your phone number, your address and sequences such as 1234. The three PINs of 4 digits may be the same. The signature PIN has 6 to 16 characters: capital letters and digits, at least one of each. If you write a PIN down, keep the note apart from the card.
guide-fee-free-kiosk = The machine in a convenience store does it free of charge.
guide-time-kiosk-hours = At the machine this is possible from { $kiosk-opens } to { $kiosk-closes }.
guide-late-without-user-pin = Without the user PIN you cannot sign in to Mynaportal ({ JA("マイナポータル") }) or get certificates from a convenience store. At a clinic you cannot show the card by PIN.
guide-late-without-signature-pin = Without the signature PIN you cannot sign online: a tax return, for example.
guide-late-without-entry-support-pin = Without the entry-support PIN, programs and machines cannot take your name, address and number from the card.
guide-late-without-register-pin = Without the register PIN, the counter cannot change the card when you move, for example.
guide-elsewhere-other-pins-work = The other PINs of the card are not blocked with it and still work.

## The face-authentication card

guide-situation-face-card-title = I want or have a card without PINs
guide-situation-face-card-text = For people who would rather not use PINs, and for holders of a face-authentication card.
guide-situation-face-card-search = card without pin, no pin, no password, face authentication, face recognition card, cannot remember pin, elderly parent, dementia, care home, pinless
guide-step-face-card-limits = Know what the card can do and what it cannot
guide-step-face-card-limits-text = A face-authentication card ({ JA("顔認証マイナンバーカード") }) has no PINs and only the user certificate. It proves who you are, and clinics and pharmacies can use it. Mynaportal ({ JA("マイナポータル") }), certificates from a convenience store and online applications do not work with it.
guide-step-face-card-ask = Ask for it at the municipal office
guide-step-face-card-ask-text = Say at the municipal office ({ JA("市区町村の窓口") }) that you would like a card without PINs. Ask what you need for it, and whether it can be changed back later.
guide-step-face-card-clinic = At a clinic, use your face
guide-step-face-card-clinic-text = The machine compares your face with the photo on the card, or the staff look at it. No PIN is asked for.
guide-step-face-card-move = At the office, no PIN is needed
guide-step-face-card-move-text = When your address is changed on the card, others enter the register PIN. You do not. Say that yours is a face-authentication card.
guide-step-face-card-back = Ask whether the card can have PINs again
guide-step-face-card-back-text = We found no page that says how it is done. Ask at the municipal office ({ JA("市区町村の窓口") }) what you need, and whether it is the same card or a new one.
guide-late-face-card-ends = This card has a last day, too: look at the date printed on it. Renew it before that day or, with a period of stay, have the date changed before it.

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = I have come about my child’s card. I am the parent or guardian.
guide-whose-other = The holder cannot come, so I have come instead.
guide-request-renew-card = I would like to renew the My Number Card.
guide-request-renew-certificates = I would like to renew the electronic certificates of the My Number Card.
guide-request-reissue-expired = The My Number Card has expired. I would like to apply for a new one.
guide-request-expired-ask = The My Number Card or its certificates seem to have ended. Please tell me what has to be done.
guide-request-return-found = I have found the My Number Card that I had lost and would like to give it back. Please tell me about applying for a new one.
guide-request-change-date = A new residence card has been issued, and the period of stay has changed. Please change the validity period of the My Number Card.
guide-request-special-extension = An application, such as for an extension of stay, has been made, and there is no decision yet. I would like the special extension of the My Number Card.
guide-request-change-date-permanent = The status of residence has changed, and the stay has no end date now (permanent resident, Highly Skilled Professional (ii)). Please change the validity period of the My Number Card.
guide-request-specified-card = I would like to apply for a specified residence card. Please tell me how to do it.
guide-request-naturalised = I have become a Japanese national. I would like to have the My Number Card changed.
guide-request-leave-japan = I am moving abroad from Japan. I would like to give the moving-out notice and do what is needed for the My Number Card.
guide-request-come-back = I have come back to Japan from abroad. I would like to give the moving-in notice and apply for a My Number Card.
guide-request-moved = I have moved. I would like to give notice of my new address and do what is needed for the My Number Card.
guide-request-name-changed = My name or other details have changed. Please change what is written on the My Number Card.
guide-request-death = Someone in my family has died. Please tell me what to do about the My Number Card.
guide-request-reissue-lost = The My Number Card was lost. I would like to apply for a new one.
guide-request-reissue-stolen = The My Number Card was stolen. I would like to apply for a new one.
guide-request-lift-freeze = I have found the lost My Number Card. I would like to do what is needed, such as having it made usable again.
guide-request-reissue-damaged = The My Number Card is damaged and cannot be used. I would like to apply for a new one.
guide-request-reset-pin = I do not know a PIN of the My Number Card, or it is blocked, so I cannot use it. Please let me set a new one.
guide-request-reset-pin-forgotten = I have forgotten a PIN of the My Number Card. Please let me set a new one.
guide-request-reset-pin-blocked = A PIN of the My Number Card is blocked. Please unblock it and let me set a new one.
guide-request-face-card = Please tell me what to do about a face-authentication My Number Card.
guide-request-first-card = I would like to have a My Number Card made for the first time. I would like to apply for it.
guide-request-express = I would like to apply for express issuance of a My Number Card. Please see whether I am eligible.
guide-request-for-another = I have come about a My Number Card in place of its holder.
guide-request-basic-resident-card = I have a Basic Resident Registration Card. I would like to apply for a My Number Card.

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = Is there anyone who speaks { $language }?
guide-phrase-speak-slowly = Could you speak slowly, in simple Japanese?
guide-phrase-repeat = Once more, please.
guide-phrase-write-down = Could you write it on paper?
guide-phrase-which-form = Which form do I have to fill in?
guide-phrase-where-write = What do I write, and where?
guide-phrase-enter-pin-myself = Please let me enter the PIN myself.
guide-phrase-certificates-too = I would also like new certificates. Can that be done at the same time?
guide-phrase-child-too = Can my child’s card be dealt with at the same time?
guide-phrase-how-much = How much is the fee?
guide-phrase-when-ready = When can I pick it up?
guide-phrase-come-again = Do I have to come again? When would that be?
guide-phrase-keep-card = Can I keep using this card as it is?
guide-phrase-temporary-proof = Is there a paper that I can use until the new card is ready?
guide-phrase-all-done = Is everything done now?
guide-phrase-wait = Please wait a moment.
guide-phrase-yes = Yes
guide-phrase-no = No
guide-phrase-thank-you = Thank you very much.

## The card for the first time

guide-situation-first-card-title = I want a My Number Card
guide-situation-first-card-text = For people who live in Japan and have no card yet.
guide-situation-first-card-search = apply for my number card, first my number card, get a card, how to make a my number card, new resident, new in japan, do not have a card, individual number card application, application form, mynumber card apply online, social security card, id card japan
guide-step-first-stay-end = If your stay ends soon, extend it first
guide-step-first-stay-end-text = The card ends with your period of stay ({ JA("在留期間") }). If you apply shortly before that day, it may not be possible to make the card, and you then have to apply again. Apply when your stay has been extended. If you are not sure, ask at the municipal office.
guide-step-first-newcomer = Ask for express issuance
guide-step-first-newcomer-text = If you have just moved to Japan from abroad, or have just been registered as a resident, the office can have your card made faster ({ JA("特急発行") }). Apply there in person, within { $express-window-days } days of your moving-in notice. It is free. Ask there what to bring. The other steps are for the ordinary way.
guide-step-first-form = Get an application form
guide-step-first-form-text = An application form with your own code ({ JA("交付申請書") }) comes by post to your registered address. If you have none, or cannot use it, ask the municipal office ({ JA("市区町村の窓口") }) for a new one.
guide-step-first-postcard = Wait for the postcard
guide-step-first-postcard-text = The card reaches the municipal office about { $office-weeks-min } to { $office-weeks-max } weeks after the application. After that a postcard ({ JA("交付通知書") }) comes to your registered address. It says where to collect the card and by which day. If you move to another municipality before you have the card, ask there: you have to apply again.
guide-step-choose-pins = Choose your PINs beforehand
guide-step-choose-pins-text = You set the PINs ({ JA("暗証番号") }) yourself when you collect the card: one of 6 to 16 capital letters and digits, and three of 4 digits, which may be the same. Take nothing that is easily guessed, such as your birthday, your address or 1234. If you would rather have no PINs, ask about the face-authentication card ({ JA("顔認証マイナンバーカード") }).
guide-bring-notification-card = The notification card ({ JA("通知カード") }), a paper card, if you have one
guide-bring-basic-card = The old Basic Resident Registration Card ({ JA("住民基本台帳カード") }), if you have one
guide-bring-new-pins = The PINs you would like to have, known by heart
guide-late-first-no-last-day = There is no last day for applying. But collect the card by the day on the postcard; if you cannot, call the municipal office before that day.
guide-elsewhere-health-registration = The card can be used as your health insurance card ({ JA("健康保険証") }) only after you have registered this use once.
guide-elsewhere-first-dates-stay = The card ends with your period of stay, or earlier on a birthday: look at the date printed on it. No letter reminds you, so have its date changed each time your stay is extended.
guide-elsewhere-first-dates-birthday = The card is valid until the tenth of the birthdays that come after it was made; for people under { $adult-age }, until the fifth. The date printed on it counts.
guide-question-newcomer = Have you just become a resident of Japan?
guide-answer-newcomer-yes = Yes, I gave my first moving-in notice days or weeks ago
guide-answer-newcomer-no = No, I have lived in Japan for longer

## A card fast

guide-situation-express-title = I need a card fast
guide-situation-express-text = For people who have just come to Japan, have a baby, or have lost or damaged the card.
guide-situation-express-search = express, express issuance, urgent, fast card, quick my number card, same day my number card, one week, 5 days, hurry, how to get my number card quickly, need card immediately, emergency card, rush
guide-step-express-baby = Apply before the first birthday
guide-step-express-baby-text = For a baby under { $infant-age }, the card can be made by express ({ JA("特急発行") }). A parent or other legal representative ({ JA("法定代理人") }) can apply together with the birth notice ({ JA("出生届") }) or later, until the day before the first birthday. The card then has no photo.
guide-step-express-arrived = Apply soon after your first notice
guide-step-express-arrived-text = If you have moved to Japan from abroad, or have just been registered as a resident with a period of stay, you can ask for express issuance ({ JA("特急発行") }). Best of all, ask when you give the moving-in notice. You have { $express-window-days } days from that notice, and you have to go to the municipal office yourself.
guide-step-express-lost = Report the loss and apply
guide-step-express-lost-text = If the card was lost outside your home, go to the police first and get the receipt number ({ JA("受理番号") }). Then report the loss at the municipal office and ask for express issuance ({ JA("特急発行") }). You have { $express-window-days } days from the notice of loss at the office, and you have to go there yourself.
guide-step-express-damaged = Bring the damaged card and apply
guide-step-express-damaged-text = If the card is burnt, badly damaged or no longer works, you can ask for express issuance ({ JA("特急発行") }) at the municipal office. You have { $express-window-days } days from the day it became unusable, and you have to go there yourself.
guide-step-express-number = Apply soon after the change
guide-step-express-number-text = If your number or your resident register code ({ JA("住民票コード") }) was changed, the card has ended. You can ask for express issuance ({ JA("特急発行") }) at the municipal office within { $express-window-days } days. Ask the office from which day they count.
guide-step-express-notes = Apply for a card with free space
guide-step-express-notes-text = If the office could not write a change on the card because its notes field ({ JA("追記欄") }) is full, you can ask for express issuance ({ JA("特急発行") }). You have { $express-window-days } days from the day you were told so, and you have to go there yourself.
guide-step-express-registered = Ask whether your case counts
guide-step-express-registered-text = Express issuance ({ JA("特急発行") }) is also for people who were newly entered in the resident register for another reason, and for people released from prison. As a rule there are { $express-window-days } days; after a release they count from the day you have a proof of identity. Ask at the municipal office what holds for you.
guide-step-express-ended = Apply in the ordinary way
guide-step-express-ended-text = A card that has ended, or ends soon, is not among the cases for express issuance ({ JA("特急発行") }), even if it ended together with your period of stay. Apply in the ordinary way and as early as you can. If you need proof of your number in the meantime, ask for a residence certificate that shows it ({ JA("住民票の写し") }).
guide-step-express-pins = Think of your PINs, and ask how they are set
guide-step-express-pins-text = You need one PIN ({ JA("暗証番号") }) of 6 to 16 capital letters and digits and three of 4 digits, which may be the same. Because the card comes by post, ask at the counter how they are set.
guide-step-express-post = Be there when the post comes
guide-step-express-post-text = The card is usually sent by registered mail to your registered address. Make sure that your name is on the letter box, and ask the office on which day it may come.
guide-fee-express-by-cause = What it costs depends on the reason for the change. Ask at the municipal office before you apply.
guide-late-express-late = After the last day only an ordinary application is possible. It takes about { $reissue-months-min } to { $reissue-months-max } months.
guide-question-express-why = Why do you need a card?
guide-answer-express-why-baby = It is for a baby under { $infant-age }
guide-answer-express-why-arrived = I have just come to live in Japan
guide-answer-express-why-lost = I have lost my card, or it was stolen
guide-answer-express-why-damaged = My card is damaged or does not work
guide-answer-express-why-notes-full = There is no more space on my card for changes
guide-answer-express-why-number-changed = My number or register code was changed
guide-answer-express-why-registered = I was newly registered for another reason
guide-answer-express-why-other = My card has ended or ends soon, or none of these
guide-question-express-from = When was the notice, damage or change?
guide-day-express-from = Counted from

## For a child, or for somebody who cannot come

guide-situation-for-another-title = I am doing this for a child or somebody else
guide-situation-for-another-text = For parents, families and helpers of people who cannot go to the office alone.
guide-situation-for-another-search = my number card for baby, child, kid, my son, my daughter, newborn, proxy, representative, power of attorney, sick parent, cannot go to city hall, in hospital, elderly mother, guardian, can my husband collect my card
guide-step-another-baby = Apply with the birth notice, or soon after
guide-step-another-baby-text = For a baby under { $infant-age }, a parent or other legal representative ({ JA("法定代理人") }) applies. It can be done together with the birth notice ({ JA("出生届") }). The card has no photo. Until the day before the first birthday it can be made by express ({ JA("特急発行") }).
guide-step-another-apply = Apply in their place
guide-step-another-apply-text = For a child under { $signature-age }, or an adult under guardianship, a parent, guardian or other legal representative ({ JA("法定代理人") }) applies.
guide-step-another-apply-self = Let them apply themselves
guide-step-another-apply-self-text = From { $signature-age } years of age a person applies in their own name and, as a rule, collects the card in person.
guide-step-another-apply-adult = Send the application by post or online
guide-step-another-apply-adult-text = The person can apply by post or online, so nobody has to go out for that. If this is not possible, ask at the municipal office ({ JA("市区町村の窓口") }) whether you may apply in their place ({ JA("代理人") }).
guide-step-another-ask-first = Ask first whether you may collect the card
guide-step-another-ask-first-text = Somebody else may collect a card only if the person cannot come because of illness, disability or another unavoidable reason. Call the municipal office before you go. It tells you which papers have to show the reason, and that you may act ({ JA("委任状") }).
guide-step-another-agent-pins = Have the PINs written down and sealed
guide-step-another-agent-pins-text = Unless you are the legal representative ({ JA("法定代理人") }), the staff enter the PINs ({ JA("暗証番号") }) at the counter. The person writes them on a form from the office and seals the form. You do not need to see them. Expect two visits.
guide-step-another-legal = Go there as the legal representative
guide-step-another-legal-text = A parent or guardian ({ JA("法定代理人") }) can do this. You may have to prove how you are related. This is not needed if you belong to the same household, or if the person’s family register is kept in that municipality. For certificates, you set the PIN.
guide-step-another-household = Ask whether somebody from the household may go
guide-step-another-household-text = A person in the same household ({ JA("同一世帯員") }) who can enter the register PIN ({ JA("住民基本台帳用") }) can often have a new address, or a new date, written on the card. Ask the municipal office what it allows.
guide-step-another-certificates = For certificates, the person should come
guide-step-another-certificates-text = As a rule only the holder gets new certificates ({ JA("電子証明書") }) on the spot. Some offices allow a household member on the same day as the notice of a move. For new PINs ({ JA("暗証番号") }), ask what the office needs.
guide-step-another-inquiry = If anybody else goes, expect two visits
guide-step-another-inquiry-text = After the first visit the office sends a letter of inquiry ({ JA("照会書") }) to the holder’s address. The holder fills it in. With that letter you go a second time.
guide-step-another-together = Collect the card together
guide-step-another-together-text = If the card is to be collected at the office, the child, or the person under guardianship, has to come along. As the legal representative ({ JA("法定代理人") }) you set the PIN.
guide-bring-holder-identity = Identity documents of the person the card is for; ask how many and which
guide-bring-representative-identity = Your own identity documents: two, such as a passport and a residence card
guide-bring-cannot-come-proof = A paper that shows why the person cannot come, such as a medical certificate
guide-time-another-two-visits = A letter goes to the holder by post between the first and the second visit. Go well before the last day.
guide-late-another-baby-late = From the first birthday on, express issuance is no longer possible for this reason, and the card needs a photo.
guide-late-another-same-days = The last day is the same, whoever goes. Find the page for the change itself, such as a move or a new period of stay.
guide-elsewhere-another-no-signature = As a rule there is no signature certificate ({ JA("署名用電子証明書") }) for children under { $signature-age } and adults under guardianship. There is a user certificate ({ JA("利用者証明用電子証明書") }).
guide-question-another-who = Who are you doing this for?
guide-answer-another-who-baby = A baby under { $infant-age }
guide-answer-another-who-child = An older child under { $signature-age }
guide-answer-another-who-teen = Somebody aged { $signature-age } or older, but under { $adult-age }
guide-answer-another-who-adult = An adult who cannot come
guide-answer-another-who-ward = An adult under guardianship
guide-question-another-what = What is to be done?
guide-answer-another-what-get = Get a card
guide-answer-another-what-change = Have a new address, name or date written on the card
guide-answer-another-what-certificates = Get new certificates or new PINs

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = I have an old Basic Resident Registration Card
guide-situation-basic-resident-card-text = For people who still have the card that came before the My Number Card.
guide-situation-basic-resident-card-search = juki card, jukicard, basic resident register card, old id card, old resident card, card from before 2016, jumin kihon daicho, resident registration card expired, return old card, juki net
guide-step-basic-ended = Do not use the old card any more
guide-step-basic-ended-text = Cards of this kind ({ JA("住民基本台帳カード") }) were issued until December 2015 and should all have ended by now; look at the date on it. The My Number Card has taken their place. Your residence card ({ JA("在留カード") }) is another card; keep it.
guide-step-basic-return = Give the old card back
guide-step-basic-return-text = Take it to the municipal office ({ JA("市区町村の窓口") }). If you would like a My Number Card, you give the old card back when you collect the new one. If you want to keep the old one as a keepsake, ask: the office can make it invalid and return it to you.

## Certificates on a smartphone

guide-situation-phone-title = The card’s certificates on my smartphone
guide-situation-phone-text = For people who use, or want to use, a phone in place of the card.
guide-situation-phone-search = my number card on phone, iphone, android, apple wallet, smartphone certificate, digital certificate phone, mobile my number, lost my phone, new phone, changed phone, sell phone, maina app, mynaportal app, phone stopped working with my number
guide-step-phone-freeze = Call now and say that the phone is gone
guide-step-phone-freeze-text = Loss and theft can be reported day and night. When the card is frozen ({ JA("一時利用停止") }), the certificates on the phone are frozen with it. If you still have the card, say so, and ask whether the phone alone can be stopped.
guide-step-phone-check = See whether the card can do it
guide-step-phone-check-text = The certificates on the phone ({ JA("スマホ用電子証明書") }) are made from those on the card. So the card needs a valid signature certificate ({ JA("署名用電子証明書") }), and you need to know its PIN. Children under { $signature-age } have none as a rule. With a face-authentication card ({ JA("顔認証マイナンバーカード") }) it cannot be done.
guide-step-phone-app = Set it up with the app
guide-step-phone-app-text = It is done in the government’s app ({ JA("マイナアプリ") }), called Mynaportal ({ JA("マイナポータル") }) until August 2026. The app needs an iPhone with iOS 16.4 or newer, or a phone with Android 11 or newer that can read cards (NFC). Not every such phone can hold certificates: the app tells you. Follow its steps, with the card and its PINs at hand.
guide-step-phone-again = Set the phone up again
guide-step-phone-again-text = When the card or its certificates end, those on the phone end, too. Get new ones on the card first, at the municipal office ({ JA("市区町村の窓口") }). Then set up the phone again with the app ({ JA("マイナアプリ") }).
guide-step-phone-hand-over = Ask before the phone leaves your hands
guide-step-phone-hand-over-text = Before you sell a phone, give it away or send it in for repair, its certificates ({ JA("スマホ用電子証明書") }) should be made invalid. Look in the app ({ JA("マイナアプリ") }), or call and ask how.
guide-step-phone-ends = Keep the card’s dates in mind
guide-step-phone-ends-text = The certificates on the phone last no longer than those on the card. Renew the card and its certificates in time.
guide-elsewhere-phone-frozen-card = If the card was frozen by telephone, it cannot be freed by telephone. Take it to the municipal office with its PINs and another proof of identity.
guide-elsewhere-phone-not-office = The municipal office cannot put certificates on a phone. It can only renew those on the card and set new PINs.
guide-question-phone-aim = Which of these is true for you?
guide-answer-phone-aim-set-up = I want to set up my phone
guide-answer-phone-aim-stopped = It has stopped working on my phone
guide-answer-phone-aim-lost = My phone is lost or was stolen
guide-answer-phone-aim-hand-over = I want to give away, sell or repair the phone

## Certificates from a convenience store

guide-situation-konbini-title = I want a certificate from a convenience store
guide-situation-konbini-text = For people who need a residence certificate or a seal certificate without going to the office.
guide-situation-konbini-search = konbini, convenience store, juminhyo, residence certificate, proof of address, residence record, seal certificate, inkan certificate, print certificate, 7-eleven, familymart, lawson, kiosk, multi copy machine, certificate of residence at night
guide-step-konbini-offered = Ask whether your municipality takes part
guide-step-konbini-offered-text = Certificates from a convenience store ({ JA("コンビニ交付") }) are possible only if your municipality offers them. Ask at the municipal office ({ JA("市区町村の窓口") }), or look at its website. There you also learn the hours.
guide-step-konbini-documents = See which documents there are
guide-step-konbini-documents-text = These are usually the residence certificate ({ JA("住民票の写し") }), a certificate of items in the resident record ({ JA("住民票記載事項証明書") }) and the seal registration certificate ({ JA("印鑑登録証明書") }). Not every municipality offers all of them.
guide-step-konbini-ready = Have the card and the user PIN ready
guide-step-konbini-ready-text = The card needs a valid user certificate ({ JA("利用者証明用電子証明書") }), and the machine asks for its PIN of 4 digits. A face-authentication card ({ JA("顔認証マイナンバーカード") }) has no PINs and cannot be used here.
guide-step-konbini-machine = Choose your language at the machine
guide-step-konbini-machine-text = Besides Japanese, the screen can show English, Chinese (in simplified and traditional characters), Korean, Portuguese and Spanish. Not every machine may show all of them.
guide-step-konbini-japanese = Know that the paper is in Japanese
guide-step-konbini-japanese-text = Only the screen speaks other languages. The certificate itself is printed in Japanese only. Whoever asked you for it may want a translation as well.
guide-step-konbini-blocked = Stop if you are not sure of the PIN
guide-step-konbini-blocked-text = After { $kiosk-tries } wrong tries in a row the user PIN is blocked ({ JA("ロック") }). Waiting does not free it. It is better to stop before the last try and have a new PIN set.
guide-fee-konbini-fee = What a document costs is set by your municipality. Ask there, or look at the machine before you pay.
guide-late-konbini-ended = If the card or its user certificate has ended, the machine does not accept it. Until you have new certificates, go to the counter of the municipal office.

## Looking after the card

guide-situation-care-title = How do I look after the card?
guide-situation-care-text = For everybody who has a card and wants it to last.
guide-situation-care-search = take care of card, keep card safe, magnet, phone case, water, washing machine, hot car, bend, wallet, chip, sticker, card case, clean card, alcohol, storage
guide-step-care-heat = Keep it out of the heat
guide-step-care-heat-text = Do not leave the card in a hot car or near a heater. Heat can bend it and harm its chip.
guide-step-care-washing = Empty your pockets before washing
guide-step-care-washing-text = The washing machine, the dryer and the iron can each spoil the card. Look in the pockets of your clothes first.
guide-step-care-force = Do not bend, drop or press it
guide-step-care-force-text = Do not sit on a wallet with the card in it. Do not drop the card, put heavy things on it, or bend it against a card reader.
guide-step-care-chip = Protect the gold chip
guide-step-care-chip-text = Do not touch, press or dirty the chip ({ JA("ICチップ") }). Do not carry the card loose in a bag with coins, keys or pens.
guide-step-care-liquids = Keep it dry and away from chemicals
guide-step-care-liquids-text = Do not use the card when it is wet. Hand cream, nail polish, alcohol for cleaning hands, sprays, petrol and oil can take off the print and the photo. So can cases and covers of soft vinyl.
guide-step-care-magnets = Keep it away from magnets
guide-step-care-magnets-text = The stripe on the back is magnetic. Loudspeakers, televisions, refrigerators, mobile phones, and bags, wallets and phone cases with magnets can erase it.
guide-step-care-pins = Keep the PINs somewhere else
guide-step-care-pins-text = Do not write a PIN ({ JA("暗証番号") }) on the card, and do not keep it together with the card.
guide-late-care-broken = If the chip or the stripe no longer works because of such things, you need a new card, and as a rule you pay for it.

## What the card and the number are for

guide-situation-number-title = What are the card and its number for?
guide-situation-number-text = For people who want to know when to show the number, and when not.
guide-situation-number-search = what is my number, why do i need my number card, is it safe, privacy, employer asks for my number, company wants my number, bank asks my number, copy of the back, mandatory, tax number, social security number japan, my number leaked, scam, somebody asks for my pin
guide-step-number-identity = Show the card to prove who you are
guide-step-number-identity-text = The front shows your name, address, date of birth, sex and photo. It can be used as proof of identity ({ JA("本人確認書類") }). Your number ({ JA("個人番号") }) is on the back.
guide-step-number-uses = Use it online, at the clinic and at machines
guide-step-number-uses-text = With the chip and a PIN you can sign in to Mynaportal ({ JA("マイナポータル") }), send a tax return, get certificates in a convenience store and, after registering this once, use the card as your health insurance card.
guide-step-number-show = Give the number for taxes and social insurance
guide-step-number-show-text = Public offices need your number for taxes, social insurance and help after disasters. An employer, for example, asks for it for your tax and insurance papers. If you are not sure whether you have to give it, ask before you do.
guide-step-number-hide = Do not show the number otherwise
guide-step-number-hide-text = When only your identity is checked, for example in a shop, the front is enough. Do not let the back be copied or photographed there. Never put the number, or a picture of the back, on the internet.
guide-step-number-pins = Tell nobody your PINs
guide-step-number-pins-text = As a rule you enter a PIN ({ JA("暗証番号") }) yourself, even at the counter, and the staff do not learn it. Do not tell a PIN to anybody on the telephone, by e-mail or on a web page that you did not find yourself.
guide-step-number-without-card = If you need the number and have no card
guide-step-number-without-card-text = Ask at the municipal office ({ JA("市区町村の窓口") }) for a residence certificate that shows your number ({ JA("住民票の写し") }). Say that the number has to be on it.
guide-step-number-leaked = Know that the number stays the same
guide-step-number-leaked-text = You have the same number all your life, even after a move or with a new card. It is changed only if it has leaked and may be misused. If you fear that, call, or go to the municipal office.
guide-step-number-voluntary = Know that you need not have the card
guide-step-number-voluntary-text = Everybody registered as a resident in Japan has a number. Applying for the card is up to you, and there is no last day for it.
