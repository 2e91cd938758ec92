### The guide: what to do in each situation, and the sheet for the counter.
### Titles of situations, questions and steps are short; texts are sentences. { JA("…") } is the official Japanese term, which people meet on paper.
### Figures such as { $card-fee } are filled in from assets/guide/figures.toml.

## The language of these texts, as in “Is there anyone who speaks …?”

guide-language = 한국어

## Questions

guide-question-holder = 어떤 자격으로 일본에 살고 있나요?
guide-answer-holder-stay = 재류기간이 정해져 있음 (취업, 유학, 가족 등)
guide-answer-holder-for-good = 기한이 없음 (영주자, 특별영주자, 고도전문직 2호)
guide-answer-holder-japanese = 일본 국적
guide-question-for-whom = 누구의 카드인가요?
guide-answer-for-whom-self = 내 카드
guide-answer-for-whom-child = { $signature-age }세 미만인 아이의 카드
guide-answer-for-whom-other = 직접 갈 수 없는 다른 사람의 카드
guide-question-lost-where = 어디에서 잃어버렸나요?
guide-answer-lost-where-home = 집 안에서
guide-answer-lost-where-outside = 집 밖에서
guide-question-move-kind = 어디로 이사했나요?
guide-answer-move-kind-within = 같은 시·구·정·촌 안에서
guide-answer-move-kind-other = 다른 시·구·정·촌으로
guide-question-moved-on = 이사한 날은 언제인가요?
guide-day-moved-on = 이사한 날
guide-question-noticed-on = 전입신고를 언제 했나요?
guide-day-noticed-on = 전입신고한 날
guide-question-moving-out-on = 전출신고에 적은 전출 예정일은 언제인가요?
guide-day-moving-out-on = 신고한 전출일
guide-question-changed-on = 언제 바뀌었나요?
guide-day-changed-on = 바뀐 날
guide-question-naturalised-on = 언제 일본 국적을 취득했나요?
guide-day-naturalised-on = 일본 국적 취득일
guide-question-card-end = 카드는 언제까지 유효한가요?
guide-day-card-end = 카드 유효기간
guide-question-certificate-end = 전자증명서는 언제까지 유효한가요?
guide-day-certificate-end = 전자증명서 유효기간
guide-question-stay-end = 재류기간은 언제까지인가요?
guide-day-stay-end = 재류기간 만료일
guide-question-which-pin = 어느 비밀번호인가요?
guide-answer-which-pin-user = 이용자 증명용 (숫자 4자리): 웹사이트, 편의점, 병원
guide-answer-which-pin-signature = 서명용 (영문과 숫자 6~16자)
guide-answer-which-pin-entry-support = 권면사항 입력보조용 (숫자 4자리): 서류 채우기
guide-answer-which-pin-register = 주민기본대장용 (숫자 4자리): 시·구·정·촌 창구
guide-answer-which-pin-several = 여러 개
guide-question-pin-trouble = 비밀번호에 어떤 문제가 있나요?
guide-answer-pin-trouble-forgotten = 잊어버렸습니다
guide-answer-pin-trouble-blocked = 여러 번 틀려서 잠겼습니다
guide-question-other-pin = 다른 쪽 전자증명서의 비밀번호는 아나요?
guide-answer-other-pin-known = 네, 이용자 증명용과 서명용 중 하나는 압니다
guide-answer-other-pin-unknown = 아니요, 둘 다 모릅니다
guide-question-damage-cause = 카드가 왜 망가졌나요?
guide-answer-damage-cause-own = 쓰다가 젖거나 타거나 휘었습니다
guide-answer-damage-cause-not-own = 내 탓이 아니라 재해나 불량 때문입니다
guide-answer-damage-cause-chip = 칩이 읽히지 않는데 이유를 모릅니다
guide-question-filed = 무엇을 신청했나요?
guide-answer-filed-extension = 재류기간 연장이나 재류자격 변경
guide-answer-filed-permanent-only = 영주 허가만 ({ JA("永住") })
guide-question-residence-card-kind = 어떤 카드를 받았나요?
guide-answer-residence-card-kind-ordinary = 일반 재류카드 ({ JA("在留カード") })
guide-answer-residence-card-kind-specified = 특정재류카드 ({ JA("特定在留カード") })
guide-question-specified = 특정재류카드를 가지고 있나요?
guide-answer-specified-want = 아니요, 하지만 만들지도 모릅니다
guide-answer-specified-have = 네, 가지고 있습니다
guide-question-expired-why = 무엇의 유효기간이 끝났나요?
guide-answer-expired-why-stay = 카드 (재류기간과 함께 끝남)
guide-answer-expired-why-date = 카드 (생일에 끝남)
guide-answer-expired-why-certificates = 전자증명서만 (카드는 아직 유효함)

## Telephone numbers

guide-contact-foreign = 카드, 전자증명서, 분실과 도난에 대한 문의 (외국어)
guide-contact-japanese = 카드, 개인번호, 분실과 도난에 대한 문의 (일본어)
guide-contact-system = 개인번호 제도와 마이나포털 ({ JA("マイナポータル") })에 대한 문의 (외국어)
guide-contact-fax = 귀가 잘 들리지 않는 분을 위한 팩스
guide-contact-immigration = 출입국재류관리국: 재류에 대한 문의 (여러 언어)
guide-contact-abroad = 0120으로 시작하는 번호는 해외에서 걸 수 없습니다. 일본에 있는 사람에게 대신 전화해 달라고 부탁하세요.
guide-hours-general = 월~금요일 9:30~20:00, 주말과 공휴일 9:30~17:30, 12월 29일~1월 3일 휴무

## Where facts are from

guide-source-aki-houmu = 출입국·재류 업무를 대행하는 민간 사무소 aki-houmu.jp
guide-source-digital-agency = 디지털청
guide-source-foreign-residents-guide = 시·구·정·촌의 외국인 주민 안내서
guide-source-immigration-lists = 6개월 이상 재류기간의 연장 절차를 실은 공개 목록 두 건, 2026년 10월 3일 확인
guide-source-isa = 출입국재류관리청
guide-source-isa-specified-card = 출입국재류관리청의 특정재류카드 자주 묻는 질문
guide-source-isa-specified-card-unread = 출입국재류관리청의 특정재류카드 자주 묻는 질문 중 답변을 읽지 못한 것
guide-source-j-lis-faq = J-LIS의 마이넘버카드 자주 묻는 질문
guide-source-j-lis-faq-spanish = J-LIS의 마이넘버카드 자주 묻는 질문 스페인어판
guide-source-jpki-faq = JPKI 공적 개인인증 서비스의 비밀번호 재설정 자주 묻는 질문
guide-source-kannai-kaikei = 창구 혼잡에 관한 kannaikaikei.jp의 2025년 9월 9일 기사
guide-source-mhlw-paper = 두 공개 도구가 인용한 후생노동성의 2026년 8월 자료
guide-source-mic = 총무성
guide-source-mnakamura = 출입국·재류 업무를 대행하는 민간 사무소 mnakamura.net
guide-source-my-number-act = 마이넘버법 제17조
guide-source-no-fee-found = 비용이 나온 웹페이지를 찾지 못함
guide-source-no-page-found = 이 내용이 나온 웹페이지를 찾지 못함
guide-source-no-page-read = 읽어 본 공식 웹페이지 없음
guide-source-public-expiry-check = 2026년 10월 29일 기준 규정에 따른 공개 유효기간 확인 도구
guide-source-reread-official-pages = 2026년 9월 3일에 다른 사람이 다시 확인한 공식 웹페이지
guide-source-sian-office = 출입국·재류 업무를 대행하는 민간 사무소 sian-office.jp
guide-source-temoto-advice = 공식 웹페이지에 근거하지 않은 { -brand }의 조언
guide-source-vietnamese-guide = 2026년 9월 27일에 공식 웹페이지를 확인한 베트남어 안내 앱
guide-source-visa-information = 웹사이트 visa-information.jp
guide-source-widely-reported = 널리 보도된 내용

## Steps used in several situations

guide-step-freeze = 전화로 카드 이용 정지하기
guide-step-freeze-text = 낮이든 밤이든 바로 전화해서 카드가 없어졌다고 말하세요. 음성 안내에서는 분실·도난을 고르세요 (일본어 전화에서는 2번). 그러면 카드의 전자 기능이 정지되고, 스마트폰의 전자증명서도 함께 정지됩니다 ({ JA("一時利用停止") }).
guide-step-police-report = 경찰에 신고하기
guide-step-police-report-text = 경찰서나 파출소 ({ JA("交番") })에 가서 무슨 일이 있었는지 말하세요. 신고 접수번호 ({ JA("受理番号") })를 적어 두세요. 시·구·정·촌 사무소에서 물어봅니다.
guide-step-office-notice = 사무소에 알리고 새 카드 신청하기
guide-step-office-notice-text = 주소가 있는 곳의 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 카드가 없어졌다고 말하고 새 카드를 신청하세요 ({ JA("再交付") }). 사무소에서 예전 카드를 무효로 처리하고 나면, 카드를 찾더라도 다시 쓸 수 없습니다.
guide-step-residence-card-gone = 재류카드도 잃어버렸다면
guide-step-residence-card-gone-text = 이것도 경찰에 신고하고, 새 재류카드 ({ JA("在留カード") })를 어떻게 받는지 출입국재류관리국에 되도록 빨리 물어보세요. 특별영주자증명서라면 시·구·정·촌 사무소에 물어보세요. 사진이 있는 신분증이 하나도 남지 않았다면, 가기 전에 그 사무소에 전화해서 대신 무엇을 가져가면 되는지 물어보세요.
guide-step-apply-photo = 사진을 붙여 신청하기
guide-step-apply-photo-text = 신청서 ({ JA("交付申請書") })를 쓰고, 최근 { $photo-months }개월 안에 찍은 증명사진을 붙이세요. 우편으로 보내도 되고, 스마트폰이나 컴퓨터, 신청 기능이 있는 증명사진 촬영기로 신청해도 됩니다. 신청서가 없으면 시·구·정·촌 사무소에 달라고 하세요. 보내기 전에 { -brand }로 사진을 확인할 수 있습니다.
guide-step-pick-up = 카드를 받고 비밀번호 정하기
guide-step-pick-up-text = 카드를 어디에서 언제까지 받을 수 있는지 알려 주는 엽서 ({ JA("交付通知書") })가 옵니다. 직접 가서 받고, 예전 카드가 있으면 가져가세요. 비밀번호 ({ JA("暗証番号") })는 창구에서 설정하니, 가기 전에 정해 두세요.
guide-step-new-certificates = 간 김에 새 전자증명서도 신청하기
guide-step-new-certificates-text = 카드의 전자증명서 ({ JA("電子証明書") })는 저절로 갱신되지 않은 채 유효기간이 끝날 수 있습니다. 새 전자증명서를 받고 싶다고 말하세요. 원칙적으로 카드 주인이 직접 가야 하고, 이용자 증명용 비밀번호와, 서명용이 있다면 서명용 비밀번호도 필요합니다. { $signature-age }세 미만인 아이라면 부모나 후견인만 가도 되는지 물어보세요.
guide-step-book-visit = 여는 시간을 알아보고 방문 예약하기
guide-step-book-visit-text = 창구가 언제 여는지, 예약을 할 수 있는지 또는 꼭 해야 하는지 사무소 웹사이트에서 보거나 전화로 물어보세요. 주말, 공휴일, 12월 29일부터 1월 3일까지는 보통 쉽니다. 붐비는 창구가 많습니다.

## What to bring, used in several situations

guide-bring-card = 마이넘버카드 ({ JA("マイナンバーカード") })
guide-bring-residence-card = 재류카드 ({ JA("在留カード") }) 또는 특별영주자증명서
guide-bring-new-residence-card = 새 재류카드 ({ JA("在留カード") })
guide-bring-stamped-residence-card = { JA("在留期間更新等許可申請中") } 도장이 찍힌 재류카드. 온라인으로 신청했다면 접수 메일도
guide-bring-identity = 사진이 있는 다른 신분증: 운전면허증, 여권 또는 재류카드
guide-bring-visitor-identity = 창구에 가는 사람의 신분증. 카드를 받을 때는 여권과 운전면허증 등 두 가지
guide-bring-register-pin = 외워 둔 주민기본대장용 비밀번호, 숫자 4자리 ({ JA("住民基本台帳用") })
guide-bring-user-pin = 외워 둔 이용자 증명용 비밀번호, 숫자 4자리 ({ JA("利用者証明用") })
guide-bring-signature-pin = 외워 둔 서명용 비밀번호, 영문과 숫자 6~16자 ({ JA("署名用") })
guide-bring-certificate-pins = 외워 둔 이용자 증명용과 서명용 비밀번호 ({ JA("利用者証明用・署名用") })
guide-bring-photo = 최근 { $photo-months }개월 안에 찍은 35 × 45 mm 증명사진
guide-bring-specified-photo = 증명사진 한 장. 크기는 신청하는 곳에 물어볼 것
guide-bring-application-form = 신청서 ({ JA("交付申請書") }). 사무소에서 인쇄해 줄 수 있음
guide-bring-issue-postcard = 카드를 받을 때: 카드가 나왔다고 알리는 엽서 ({ JA("交付通知書") })
guide-bring-police-number = 경찰 신고 접수번호 ({ JA("受理番号") })
guide-bring-fire-report = 화재나 재해를 입었다는 증명서 ({ JA("罹災証明書") })
guide-bring-representative-papers = 위임장 등 카드 주인을 대신할 수 있다는 서류 ({ JA("委任状") })
guide-bring-relation-proof = 같은 세대가 아니라면, 부모나 후견인임을 증명하는 서류
guide-bring-money = 수수료를 낼 돈

## Fees, used in several situations

guide-fee-free = 무료입니다.
guide-fee-first-free = 첫 카드는 무료입니다. 잃어버렸거나 유효기간이 끝난 카드를 새로 만들 때는 보통 돈이 드니, 사무소에 물어보세요.
guide-fee-free-renewal = 카드 유효기간이 끝나기 전 { $renewal-months }개월 동안은 새 카드가 무료입니다. 그보다 일찍 신청하면 돈이 듭니다.
guide-fee-reissue = 새 카드는 보통 { $card-fee }엔, 전자증명서는 { $certificate-fee }엔으로 모두 { $reissue-fee }엔입니다. 보통 카드를 받을 때 냅니다. 다를 수 있으니 사무소에 물어보세요.
guide-fee-express = 카드를 잃어버렸거나 카드가 망가졌을 때 특급 발행 ({ JA("特急発行") })은 보통 { $express-fee }엔이고, 전자증명서 없이 만들면 { $express-card-fee }엔입니다.
guide-fee-certificates-free = 예전 전자증명서의 유효기간이 끝나거나, 이사 같은 변경으로 쓸 수 없게 되었을 때 새 전자증명서는 무료입니다.
guide-fee-not-own-fault = 재해, 카드 불량, 사무소의 실수처럼 본인 탓이 아니라면 새 카드는 무료입니다. 판단은 사무소에서 합니다.

## How long it takes, used in several situations

guide-time-same-day = 보통 창구에서 기다리는 동안 끝납니다.
guide-time-ordinary = 신청해서 카드를 받을 수 있을 때까지 약 { $reissue-months-min }~{ $reissue-months-max }개월 걸립니다.
guide-time-express = 특급 발행 ({ JA("特急発行") })은 약 { $express-days }일, 빠르면 { $express-days-min }일 걸립니다. 카드는 보통 등록된 주소로 등기우편으로 옵니다.
guide-time-appointment = 창구는 붐빌 때가 많습니다. 일찍 가고, 예약을 받는 곳이면 예약하세요.

## If it is late, used in several situations

guide-late-card-ends = 마지막 날이 지나면 카드는 효력을 잃고 ({ JA("失効") }) 연장할 수 없습니다. 그러면 새 카드는 보통 { $reissue-fee }엔이 들고 { $reissue-months-min }~{ $reissue-months-max }개월 걸립니다.
guide-late-no-notice = 재류기간이 정해진 사람에게는 카드나 전자증명서의 유효기간이 끝난다는 안내 편지가 오지 않습니다. 날짜를 직접 적어 두세요.
guide-late-move-clocks = 이사한 날부터 { $notice-days }일이 지나거나 전출 예정일부터 { $planned-move-days }일이 지난 뒤에 전입신고를 하면 카드를 쓸 수 없게 됩니다. 전입신고를 하고 { $continue-days }일 안에 새 사무소에 카드를 보여 주지 않거나, 그 전에 또 다른 곳으로 이사해도 쓸 수 없게 됩니다.
guide-late-certificates-only = 전자증명서 유효기간만 끝났다면 카드는 그대로 유효하고, 신분증으로 쓸 수 있습니다. 새 전자증명서를 받을 때까지 편의점에서 증명서를 떼거나 온라인으로 절차를 밟을 수는 없습니다.

## What changes elsewhere, used in several situations

guide-elsewhere-driving-licence = 카드에 운전면허 ({ JA("運転免許") })가 들어 있다면, 아마 새 카드로 저절로 옮겨지지 않을 것입니다. 경찰이나 운전면허센터에 물어보세요. 카드를 잃어버렸거나 도난당했다면 그곳에도 신고하세요.
guide-elsewhere-health-insurance = 전자증명서의 유효기간이 끝난 뒤에도 카드를 건강보험증 ({ JA("健康保険証") })으로 한동안 쓸 수 있습니다. 유효기간이 끝난 달에서 { $health-grace-months }개월 뒤인 달의 마지막 날까지입니다. 카드 자체의 유효기간이 끝났다면 가입한 건강보험에 물어보세요.
guide-elsewhere-phone-certificates = 카드의 전자증명서를 쓸 수 없게 되면 스마트폰의 전자증명서도 쓸 수 없게 됩니다. 카드에 새 전자증명서를 받으면, 스마트폰도 다시 설정해야 하는지 확인하세요.
guide-elsewhere-signature-certificate = 서명용 전자증명서 ({ JA("署名用電子証明書") })는 이름, 주소, 성별, 생년월일이 바뀔 때마다 효력을 잃습니다. 새로 받을 때까지는 온라인 세금 신고 등 이 증명서가 필요한 온라인 절차를 밟을 수 없습니다.
guide-elsewhere-number-stays = 개인번호는 바뀌지 않습니다.

## Renew the card

guide-situation-renew-card-title = 카드를 갱신하고 싶습니다
guide-situation-renew-card-text = 카드가 아직 유효하지만 유효기간이 곧 끝나는 분을 위한 안내입니다.
guide-situation-renew-card-search = 카드 갱신, 마이넘버카드 갱신, 갱신 신청, 카드 연장, 유효기간, 유효기한, 만료 전, 만료 예정, 만료일, 10년, 5년, 갱신 안내 편지, 파란 봉투, 새 카드로 교체
guide-step-renew-stay = 재류기간 연장 후 카드 유효기간 변경하기
guide-step-renew-stay-text = 재류기간이 정해져 있으면 카드 유효기간은 재류기간과 함께, 또는 그보다 앞선 생일에 끝납니다. 카드에 적힌 날짜를 보세요. 먼저 출입국재류관리국에서 재류기간을 연장하세요. 보통 끝나기 { $stay-window-months }개월 전부터 할 수 있습니다. 새 재류카드 ({ JA("在留カード") })를 받으면 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 카드에 새 날짜를 적어 달라고 하세요.
guide-step-renew-stay-pending = 제때 연장되지 않더라도 창구에 가기
guide-step-renew-stay-pending-text = 카드 유효기간이 끝나기 전에 결과가 나오지 않으면, 시·구·정·촌 사무소에 특례기간 연장 ({ JA("特例期間延長") })을 신청하세요. 카드 유효기간이 재류기간보다 앞선 생일에 끝난다면, 그날 전에 사무소에서 새 카드를 신청하세요.
guide-step-renew-window = 유효기간이 끝나기 전 { $renewal-months }개월 안에 신청하기
guide-step-renew-window-text = 이 기간에는 갱신 ({ JA("更新") })이 무료입니다. 끝나는 날의 { $renewal-months }개월 전 같은 날짜의 다음 날에 시작되며, 7월 7일에 끝나는 카드라면 4월 8일부터입니다. 끝나기 약 { $letter-months-min }~{ $letter-months-max }개월 전에 안내 편지 ({ JA("有効期限通知書") })가 오지만, 편지가 없어도 신청할 수 있습니다.
guide-step-renew-child = 아이 대신 신청하고 함께 가기
guide-step-renew-child-text = { $signature-age }세 미만인 아이는 부모나 후견인이 신청하고 창구에도 갑니다. 아이도 함께 가야 합니다. 이 나이에는 원칙적으로 서명용 전자증명서가 발급되지 않습니다.
guide-step-renew-other = 대신 가기 전에 물어보기
guide-step-renew-other-text = 병이나 장애 등 어쩔 수 없는 이유로 카드 주인이 갈 수 없을 때만 다른 사람이 카드를 받을 수 있습니다. 그 이유를 보여 주는 서류도 필요합니다. 어떤 서류를 받아 주는지, 비밀번호는 어떻게 설정하는지 먼저 시·구·정·촌 사무소에 물어보세요.
guide-fee-stay-free = 날짜 변경은 무료입니다. 추가 기재란이 가득 찼거나 카드를 쓸 수 있는 기간이 다 되어 새 카드가 필요할 때도 무료입니다.
guide-late-renew-card = 마지막 날이 지나면 카드는 효력을 잃습니다 ({ JA("失効") }). 그러면 새 카드가 필요합니다. 돈이 드는지 사무소에 물어보세요.

## Renew the certificates

guide-situation-renew-certificates-title = 카드의 전자증명서를 갱신하고 싶습니다
guide-situation-renew-certificates-text = 카드는 유효하지만 전자증명서 ({ JA("電子証明書") }) 유효기간이 곧 끝나거나 이미 끝난 분을 위한 안내입니다.
guide-situation-renew-certificates-search = 전자증명서 갱신, 전자증명서 만료, 전자인증서, 공동인증서, 공인인증서, 디지털 인증서, 이용자 증명용, 서명용, e-Tax 안 됨, 병원에서 카드 안 됨, 건강보험증 안 됨, JPKI, 5년
guide-step-certificates-stay = 언제부터 갱신할 수 있는지 물어보기
guide-step-certificates-stay-text = 재류기간이 정해져 있으면 전자증명서의 유효기간은 카드 유효기간을 넘지 않으며, 더 일찍 끝날 수도 있습니다. 더 일찍 끝난다면 언제부터 갱신할 수 있는지 사무소에 물어보세요. 재류기간을 연장하고 카드 유효기간을 변경할 때, 간 김에 새 전자증명서도 신청하세요. 카드가 유효한데 전자증명서 유효기간이 끝났다면 사무소에서 새로 발급해 줍니다.
guide-step-certificates-window = 유효기간이 끝나기 전 { $renewal-months }개월 안에 갱신하기
guide-step-certificates-window-text = 끝나기 전 { $renewal-months }개월 동안은 무료로 갱신할 수 있고, 안내 편지가 없어도 됩니다. 그보다 일찍 하면 돈이 들 수 있습니다. 이 기간은 끝나는 날의 { $renewal-months }개월 전 같은 날짜의 다음 날에 시작됩니다. 이미 끝났다면 언제든지 새로 발급받을 수 있습니다.
guide-step-certificates-office = 창구에서 새 전자증명서 받기
guide-step-certificates-office-text = 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 새 전자증명서 ({ JA("電子証明書") })를 신청하세요. 비밀번호는 직접 입력합니다. 잊어버린 비밀번호가 있으면 말하세요. 창구에서 다시 설정할 수 있습니다 ({ JA("暗証番号の再設定") }).
guide-step-certificates-child = 아이와 함께 가고, 비밀번호는 부모가 정하기
guide-step-certificates-child-text = { $signature-age }세 미만인 아이는 원칙적으로 이용자 증명용 전자증명서만 있습니다. 부모나 후견인이 함께 가서 그 비밀번호를 설정합니다.
guide-step-certificates-other = 다른 사람이 가야 한다면 먼저 물어보기
guide-step-certificates-other-text = 전자증명서는 카드 주인이 직접 가야 발급됩니다. 다른 사람이 가야 한다면 보통 두 번 가야 하고, 그 사이에 사무소에서 편지를 보냅니다. 시·구·정·촌 사무소에 물어보세요.

## The card has ended

guide-situation-expired-title = 카드 유효기간이 끝났습니다
guide-situation-expired-text = 카드 유효기간이 지났거나, 전자증명서 유효기간만 지난 분을 위한 안내입니다.
guide-situation-expired-search = 카드 만료, 만료됨, 유효기간 만료, 유효기간 지남, 기한 지남, 기한이 지났어요, 기간 지난 카드, 실효, 갱신 못 함, 갱신 깜빡함, 갱신 시기 놓침, 비자 만료 카드, 약국에서 카드 거절, 카드 무효
guide-step-expired-stay = 먼저 재류기간에 문제가 없는지 확인하기
guide-step-expired-stay-text = 카드는 유효한 재류기간 ({ JA("在留期間") })이 있고 주민으로 등록된 사람에게 만들어 줍니다. 재류기간이 끝나기 직전에는 만들어 주지 않을 수 있으니, 그때는 먼저 재류기간을 연장하세요. 재류기간 자체가 끝났다면 바로 출입국재류관리국에 물어보세요.
guide-step-expired-office = 창구에서 카드 유효기간이 끝났다고 말하기
guide-step-expired-office-text = 유효기간이 끝난 카드는 더 이상 연장할 수 없습니다. 증명사진을 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 새 카드를 신청하세요 ({ JA("再交付") }). 비용이 얼마인지, 언제 나오는지 물어보세요.
guide-step-expired-child = 부모가 아이와 함께 가기
guide-step-expired-child-text = { $signature-age }세 미만인 아이는 부모나 후견인이 신청합니다. 아이와 함께 창구에 가세요.
guide-step-expired-other = 대신 가기 전에 물어보기
guide-step-expired-other-text = 병이나 장애 등 어쩔 수 없는 이유로 카드 주인이 갈 수 없을 때만 다른 사람이 갈 수 있습니다. 어떤 서류를 받아 주는지, 몇 번 가야 하는지 먼저 시·구·정·촌 사무소에 물어보세요.
guide-fee-expired-date = 생일에 유효기간이 끝난 카드라면, 새 카드에 돈이 드는지 저희도 분명히 알지 못합니다. 사무소에 물어보세요. 다른 경우에 새 카드는 전자증명서를 포함해 { $reissue-fee }엔입니다.
guide-time-expired-not-express = 카드 유효기간이 끝났다는 이유만으로는 특급 발행 ({ JA("特急発行") })을 해 주지 않습니다. 다른 이유에 해당하는지 사무소에 물어보세요.
guide-late-expired-card = 새 카드를 받을 때까지는 다른 신분증을 쓰세요. 개인번호가 필요하면 시·구·정·촌 사무소에서 번호가 적힌 주민표 ({ JA("住民票") })를 뗄 수 있습니다.

## The stay was extended

guide-situation-stay-extended-title = 재류기간이 연장되었습니다
guide-situation-stay-extended-text = 재류자격이 같든 바뀌었든, 새 재류기간이 적힌 새 재류카드를 받은 분을 위한 안내입니다.
guide-situation-stay-extended-search = 비자 연장, 비자 갱신, 비자 연장됨, 체류기간 연장, 새 재류카드, 체류카드, 자이류카드, 재류자격 변경, 체류자격 변경, 유학에서 취업 비자, 새 비자, 비자 연장 후 마이넘버, 카드 유효기간 변경, 카드 날짜 변경
guide-step-stay-soon = 새 재류카드를 받으면 바로 가기
guide-step-stay-soon-text = 마이넘버카드는 재류기간과 함께 연장되지 않습니다. 마지막 날이 지나기 전에 카드 유효기간을 변경하세요 ({ JA("有効期間変更") }). 재류카드 ({ JA("在留カード") })를 받은 당일이나 창구가 주말에 여는 날에는 오래 걸리거나 아직 안 될 수도 있습니다. 출입국재류관리국의 정보가 아직 사무소에 오지 않았을 수 있기 때문입니다.
guide-step-stay-change-date = 카드 유효기간 변경하기
guide-step-stay-change-date-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 두 카드를 보여 주고 주민기본대장용 비밀번호를 입력하세요. 새 날짜를 추가 기재란 ({ JA("追記欄") })에 적어 주며, 카드는 그대로 씁니다. 추가 기재란이 가득 찼거나, 새 날짜가 카드를 쓸 수 있는 마지막 생일을 넘으면 대신 새 카드를 만듭니다. 이때는 시간이 더 걸리니, 사진이 필요한지 물어보세요.
guide-step-stay-other = 같은 세대원이 대신 가기
guide-step-stay-other-text = 주민기본대장용 비밀번호를 입력할 수 있는 같은 세대원은 대신 카드 유효기간을 변경할 수 있습니다. 새 전자증명서는 카드 주인이 직접 가야 합니다. 그 밖의 사람은 보통 두 번 가야 하고, 그 사이에 사무소에서 편지를 보내니 먼저 물어보세요.
guide-step-stay-child = 아이 대신 부모가 가기
guide-step-stay-child-text = { $signature-age }세 미만인 아이는 부모나 후견인이 갑니다. 이 나이에는 원칙적으로 서명용 전자증명서가 발급되지 않습니다.
guide-step-stay-specified = 더 할 일이 있는지 물어보기
guide-step-stay-specified-text = 새 특정재류카드 ({ JA("特定在留カード") })에는 마이넘버카드의 기능이 들어 있습니다. 저희가 아는 한, 이 카드 때문에 시·구·정·촌 사무소에 갈 필요는 없습니다. 빠뜨리는 일이 없도록, 예전 카드의 마지막 날 전에 사무소에 물어보세요.
guide-elsewhere-stay-no-new-number = 개인번호는 바뀌지 않습니다. 새 카드를 만들어야 하는 경우가 아니면 카드도 그대로입니다.

## The stay is being decided

guide-situation-stay-pending-title = 재류 심사 중인데 카드 유효기간이 끝납니다
guide-situation-stay-pending-text = 출입국재류관리국에 신청하고 아직 결과를 받지 못했는데, 예전 재류기간과 함께 카드 유효기간이 끝나는 분을 위한 안내입니다.
guide-situation-stay-pending-search = 비자 심사 중, 비자 심사중, 비자 결과 대기, 비자 신청 중, 체류기간 연장 신청 중, 비자 아직 안 나옴, 특례기간 연장, 특례 기간, 2개월 연장, 두 달 연장, 재류카드 도장, 비자보다 카드가 먼저 만료, 영주권 심사 중, 유예 기간
guide-step-pending-extend = 카드 유효기간 { $extension-months }개월 연장하기
guide-step-pending-extend-text = 카드의 마지막 날이 지나기 전에 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 특례기간 연장 ({ JA("特例期間延長") })을 신청하세요. 재류기간이 끝나기 전에 출입국재류관리국에 신청했어야 합니다. 한 번만, 카드가 유효할 때만 할 수 있으며, { $short-stay-days }일 이하의 재류기간에는 할 수 없습니다. 출입국재류관리국에서 인정하는 유예 기간은 카드에 저절로 적용되지 않습니다.
guide-step-pending-permanent = 재류기간 연장도 신청하기
guide-step-pending-permanent-text = 영주 허가 ({ JA("永住") }) 신청만으로는 재류기간도 카드도 연장되지 않습니다. 재류기간 연장에 대해 출입국재류관리국에 물어보고, 재류기간이 끝나기 전에 신청하세요. 그러면 연장을 신청한 경우의 안내를 그대로 따르면 됩니다.
guide-step-pending-second-visit = 새 재류카드가 나오면 다시 가기
guide-step-pending-second-visit-text = 특례기간 연장은 두 번 할 수 없습니다. 새 재류카드 ({ JA("在留カード") })를 받는 대로, 연장한 날짜가 지나기 전에 두 카드를 모두 가지고 창구에 가세요. 그때 카드에 정식으로 새 유효기간을 적어 줍니다.
guide-step-pending-other = 같은 세대원이 대신 가기
guide-step-pending-other-text = 주민기본대장용 비밀번호를 입력할 수 있는 같은 세대원은 대신 카드를 연장할 수 있습니다. 새 전자증명서는 카드 주인이 직접 가야 합니다. 그 밖의 사람은 보통 두 번 가야 하고, 그 사이에 사무소에서 편지를 보내니 미리 여유 있게 물어보세요.
guide-step-pending-child = 아이 대신 부모가 가기
guide-step-pending-child-text = { $signature-age }세 미만인 아이는 부모나 후견인이 갑니다. 이 나이에는 원칙적으로 서명용 전자증명서가 발급되지 않습니다.
guide-fee-pending-free = 특례기간 연장은 무료이고, 나중에 날짜를 변경하는 것도 무료입니다.
guide-time-pending-how-long = 특례기간 연장을 하면 카드는 재류기간이 끝난 뒤 최대 { $extension-months }개월까지 유효합니다. 다만 카드를 쓸 수 있는 마지막 생일을 넘기지는 못합니다. 정확한 날짜를 사무소에 물어보고 적어 두세요.
guide-elsewhere-pending-specified = 특정재류카드 ({ JA("特定在留カード") })를 신청했더라도, 아마 특례기간 연장을 받으러 시·구·정·촌 사무소에 가야 할 것입니다. 사무소에 물어보세요.

## Permanent residence

guide-situation-status-permanent-title = 영주자가 되었습니다
guide-situation-status-permanent-text = 영주 허가를 받았거나 고도전문직 2호 재류자격을 받은 분을 위한 안내입니다.
guide-situation-status-permanent-search = 영주권, 영주권 취득, 영주권 받음, 영주 허가, 영주 비자, 에이주켄, 고도전문직, 고도인재, 고도전문직 2호, 비자 필요 없음, 재류자격 바뀜, 영주권 후 카드 날짜, 카드 날짜가 옛날 그대로
guide-step-permanent-change-date = 예전 날짜가 지나기 전에 유효기간 변경하기
guide-step-permanent-change-date-text = 카드에 적힌 날짜가 지나기 전에 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 유효기간을 변경하세요 ({ JA("有効期間変更") }). 날짜는 저절로 바뀌지 않습니다. 카드는 그대로 씁니다. 변경하면 카드가 발행된 뒤 열 번째로 맞는 생일까지, 발행될 때 성인이 아니었다면 다섯 번째로 맞는 생일까지 유효합니다.
guide-step-permanent-mail = 우편으로 온 신청서는 쓰지 않기
guide-step-permanent-mail-text = 해당되지 않는데도 신청서가 든 편지가 올 수 있습니다. 그 신청서로 신청하면 돈을 내고 새 카드를 만들게 될 수 있습니다. 먼저 창구에서 유효기간을 변경하세요.
guide-step-permanent-child = 아이 대신 부모가 가기
guide-step-permanent-child-text = { $signature-age }세 미만인 아이는 부모나 후견인이 갑니다. 이 나이에는 원칙적으로 서명용 전자증명서가 발급되지 않습니다.
guide-step-permanent-other = 같은 세대원이 가도 되는지 물어보기
guide-step-permanent-other-text = 재류기간이 길어져 유효기간을 변경할 때는, 주민기본대장용 비밀번호를 입력할 수 있는 같은 세대원이 가도 됩니다. 이 경우에도 되는지 사무소에 물어보세요. 새 전자증명서는 카드 주인이 직접 가야 합니다.
guide-step-permanent-later = 그다음부터는 생일 전에 카드 갱신하기
guide-step-permanent-later-text = 이제 카드는 재류기간과 관계가 없습니다. 새 날짜 전 { $renewal-months }개월 동안 무료로 갱신할 수 있고 ({ JA("更新") }), 안내 편지가 옵니다.

## Specified residence card

guide-situation-specified-card-title = 재류카드와 마이넘버카드가 하나로 된 카드
guide-situation-specified-card-text = 특정재류카드 ({ JA("特定在留カード") })를 가지고 있거나 만들고 싶은 분을 위한 안내입니다.
guide-situation-specified-card-search = 특정재류카드, 특정 재류카드, 통합 카드, 카드 통합, 재류카드 마이넘버 통합, 일체형 카드, 일체화, 카드 한 장으로, 합친 카드, 마이넘버 재류카드, 새 재류카드 2026, 특정특별영주자증명서, 특별영주자증명서
guide-step-specified-choice = 카드를 한 장으로 할지 두 장으로 할지 정하기
guide-step-specified-choice-text = 특정재류카드는 마이넘버카드를 겸하는 재류카드 ({ JA("在留カード") })입니다. 2026년 6월부터 있습니다. 꼭 만들어야 하는 것은 아니며, 카드 두 장을 그대로 써도 됩니다. 특별영주자를 위한 것도 있습니다 ({ JA("特定特別永住者証明書") }).
guide-step-specified-apply = 다른 신청과 함께 신청하기
guide-step-specified-apply-text = 출입국재류관리국에서는 재류기간 연장이나 재류자격 변경, 영주 허가, 새 재류카드나 재류카드 내용 변경을 신청할 때 함께 신청하세요. 시·구·정·촌 사무소에서는 이사 신고를 할 때 신청하세요. 처음에는 온라인 시스템으로 신청할 수 없었습니다. 지금은 바뀌었는지 물어보세요.
guide-step-specified-old-card = 지금 쓰는 카드는 어떻게 되는지 물어보기
guide-step-specified-old-card-text = 새 카드가 나올 때까지 마이넘버카드를 계속 쓸 수 있는지, 반납해야 하는지 신청할 때 물어보세요. 저희도 분명히 알지 못합니다.
guide-step-specified-again = 재류기간을 연장할 때마다 다시 신청하기
guide-step-specified-again-text = 다음번에는 저절로 나오지 않습니다. 신청하지 않으면 일반 재류카드가 나옵니다. 그러면 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 갱신하지 않는 한, 마이넘버카드 기능은 예전 재류기간과 함께 끝납니다.
guide-step-specified-pending = 제때 결과가 나오지 않으면 창구에 가기
guide-step-specified-pending-text = 재류기간 연장을 신청했는데 카드 유효기간이 끝나기 전에 결과가 나오지 않으면, 시·구·정·촌 사무소에 특례기간 연장 ({ JA("特例期間延長") })을 신청하세요. 저희가 아는 한, 다른 카드와 똑같이 할 수 있습니다. 카드 유효기간이 끝나기 전에 가세요.
guide-step-specified-pin = 비밀번호를 잊었다면 창구에 물어보기
guide-step-specified-pin-text = 새 비밀번호 ({ JA("暗証番号") })는 아마 다른 카드와 마찬가지로 시·구·정·촌 사무소에서 설정할 것입니다. 저희도 분명히 알지 못하니, 가기 전에 전화하세요.
guide-bring-specified-form = 특정재류카드 신청서와 비밀번호 설정 서류. 신청하는 곳에 물어볼 것
guide-fee-specified = 비용이 얼마인지는 여기에 적지 않았습니다. 신청할 때 물어보세요.
guide-time-specified = 당일에는 받을 수 없습니다. { $specified-weeks }주 이상 걸립니다.
guide-late-specified = 마이넘버카드 기능이 예전 재류기간과 함께 끝나면, 그 기능을 쓰기 위해 새 카드가 필요합니다. 비용이 얼마인지 사무소에 물어보세요.

## Naturalised

guide-situation-naturalised-title = 일본 국적을 취득했습니다
guide-situation-naturalised-text = 귀화 ({ JA("帰化") })했고 마이넘버카드를 가지고 있는 분을 위한 안내입니다.
guide-situation-naturalised-search = 귀화, 귀화 허가, 귀화했어요, 일본 귀화, 일본인이 됨, 일본 국적, 국적 취득, 국적 변경, 시민권, 귀화 후 이름, 귀화 후 마이넘버, 일본 여권
guide-step-naturalised-report = 카드에 새 이름 적어 달라고 하기
guide-step-naturalised-report-text = { $notice-days }일 안에 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 바뀐 내용을 신고하고, 카드에 적어 달라고 하세요. 귀화에 관한 어떤 서류가 필요한지 가기 전에 물어보세요.
guide-step-naturalised-change-date = 간 김에 카드 유효기간도 변경하기
guide-step-naturalised-change-date-text = 카드에 적힌 날짜는 저절로 바뀌지 않습니다. 예전 날짜가 지나기 전에 유효기간을 변경해야 합니다 ({ JA("有効期間変更") }). 카드는 그대로 씁니다. 변경하면 카드가 발행된 뒤 열 번째로 맞는 생일까지, 발행될 때 성인이 아니었다면 다섯 번째로 맞는 생일까지 유효합니다.
guide-late-naturalised = 신고는 의무입니다. { $notice-days }일이 지났더라도 되도록 빨리 가세요.

## Leaving Japan

guide-situation-leave-japan-title = 일본을 떠납니다
guide-situation-leave-japan-text = 아주 떠나거나 오랫동안 다른 나라로 이사하는 분을 위한 안내입니다.
guide-situation-leave-japan-search = 귀국, 귀국 준비, 한국으로 돌아감, 본국 귀국, 완전 귀국, 일본 떠남, 해외 이사, 해외 전출, 전출신고, 출국, 이민, 카드 반납, 카드 돌려주기, 해외에서 카드 사용
guide-step-leave-check = 해외로 이사하는지, 여행만 가는지 확인하기
guide-step-leave-check-text = 이 안내는 일본의 주소를 없애는 분을 위한 것입니다. 해외에 나가는 것이 전출에 해당하는지 확실하지 않으면 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보세요.
guide-step-leave-notice = 전출신고하기
guide-step-leave-notice-text = 떠나기 전에 카드를 가지고 시·구·정·촌 사무소에 가서 전출신고를 하세요 ({ JA("転出届") }). 전출 예정일 ({ JA("転出予定日") })을 묻습니다.
guide-step-leave-return = 카드 반납하기
guide-step-leave-return-text = 외국 국적인 사람은 해외에서 카드를 계속 쓸 수 없습니다. 신고할 때 함께 반납하세요 ({ JA("返納") }). 카드는 전출 예정일에 효력을 잃습니다. 칩에 구멍을 뚫어 기념으로 돌려주는 사무소도 있으니, 물어봐도 됩니다.
guide-step-leave-keep = 해외에서도 카드를 쓸 수 있게 신청하기
guide-step-leave-keep-text = 일본 국적인 사람은 늦어도 전출 예정일 전날까지 사무소에 신청하면 해외에서도 카드를 계속 쓸 수 있습니다 ({ JA("国外継続利用") }). 전자증명서는 어떻게 되는지도 함께 물어보세요.
guide-step-leave-phone = 해외에서 잃어버리면 전화할 곳 적어 두기
guide-step-leave-phone-text = 0120으로 시작하는 번호는 해외에서 걸 수 없습니다. 대신 전화해 달라고 일본에 있는 사람에게 미리 부탁해 두세요. 해외에서 분실 신고를 하는 방법을 사무소에 물어보세요.
guide-late-leave-foreign = 반납했든 하지 않았든, 카드는 전출 예정일에 효력을 잃습니다.
guide-late-leave-japanese = 전날까지 신청하지 않으면 카드는 해외에서 쓸 수 없고, 전출과 함께 효력을 잃습니다. 일본에 돌아온 뒤에 새 카드를 신청합니다.

## Coming back

guide-situation-come-back-title = 해외에서 돌아와 다시 일본에 삽니다
guide-situation-come-back-text = 일본을 떠났다가 다시 일본에 살게 되어 카드가 필요한 분을 위한 안내입니다.
guide-situation-come-back-search = 일본에 다시 옴, 일본 복귀, 다시 입국, 재입국, 일본 재입국, 재입국 후 카드, 해외에서 전입, 해외에서 이사, 전입신고, 예전 번호, 전에 카드가 있었음, 카드 다시 만들기
guide-step-back-notice = 전입신고하기
guide-step-back-notice-text = { $notice-days }일 안에 새 주소의 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 전입신고를 하세요 ({ JA("転入届") }). 예전에 개인번호가 있었다고 말하세요. 번호는 그때와 같습니다.
guide-step-back-kept = 해외용으로 유지한 카드가 있으면 보여 주기
guide-step-back-kept-text = 해외에서도 쓸 수 있게 해 둔 카드가 있으면 전입신고 때 가져가세요. 계속 쓰려면 어떻게 해야 하는지 물어보세요.
guide-step-back-express = 특급 발행 신청하기
guide-step-back-express-text = 해외에서 온 사람은 전입신고를 하고 { $express-window-days }일 동안 특급 발행 ({ JA("特急発行") })으로 카드를 만들 수 있습니다. 사무소에서 직접 신청합니다. 전입신고를 할 때 말하세요.
guide-step-back-ordinary = 그 기간이 지났다면 일반 방법으로 신청하기
guide-step-back-ordinary-text = 사무소에서 신청서 ({ JA("交付申請書") })를 받아 증명사진과 함께 보내거나, 그 신청서로 온라인에서 신청하세요. 카드를 언제 어디에서 받을지 엽서 ({ JA("交付通知書") })로 알려 줍니다.
guide-step-back-stay = 재류기간이 곧 끝나지 않는지 확인하기
guide-step-back-stay-text = 재류기간 ({ JA("在留期間") })이 끝나기 직전에는 카드를 만들어 주지 않을 수 있습니다. 그때는 먼저 재류기간을 연장하고, 그 뒤에 신청하세요.
guide-bring-back-old-card = 예전 마이넘버카드나 개인번호가 적힌 종이 (아직 있다면)
guide-fee-back = 해외에서 와서 기간 안에 신청하면 특급 발행이 무료입니다. 그 뒤에는 카드가 얼마인지 사무소에 물어보세요.
guide-late-back = { $express-window-days }일이 지나면 이 이유로는 특급 발행을 신청할 수 없습니다. 일반 방법으로는 그 뒤에도 신청할 수 있습니다.

## Questions of some situations

guide-question-found-after = 잃어버린 뒤에 무엇을 했나요?
guide-answer-found-after-frozen = 전화로 이용 정지만 했습니다
guide-answer-found-after-reported = 사무소에 알렸거나 새 카드를 신청했습니다
guide-answer-found-after-nothing = 아무 데도 알리지 않았습니다
guide-question-face-wish = 어떤 일인가요?
guide-answer-face-wish-want = 비밀번호 없는 카드를 만들고 싶습니다
guide-answer-face-wish-have = 그런 카드를 가지고 있습니다
guide-answer-face-wish-pins = 그런 카드에 비밀번호를 두고 싶습니다

## Used in several of the situations below

guide-step-new-signature-certificate = 새 서명용 전자증명서 신청하기
guide-step-new-signature-certificate-text = 내용이 바뀌면 예전 서명용 전자증명서 ({ JA("署名用電子証明書") })는 쓸 수 없게 되고, 이용자 증명용 전자증명서는 그대로 유효합니다. 서명용을 쓴다면 간 김에 새로 신청하세요. 그 비밀번호가 필요합니다.
guide-step-household-member-goes = 직접 갈 수 없으면 같은 세대원에게 부탁하기
guide-step-household-member-goes-text = 같은 세대원이 카드의 주민기본대장용 비밀번호를 알면, 보통 대신 카드를 변경할 수 있습니다. 새 서명용 전자증명서는 직접 가야 할 수도 있습니다. 먼저 사무소에 전화로 물어보세요.
guide-step-child-comes-along = 아이와 함께 가기
guide-step-child-comes-along-text = { $representative-age }세 미만인 아이는 부모 등 법정대리인 ({ JA("法定代理人") })이 신청합니다. 카드를 받을 때는 원칙적으로 아이도 함께 갑니다.
guide-step-someone-else-goes = 누가 대신 갈 수 있는지 사무소에 물어보기
guide-step-someone-else-goes-text = 병이나 장애 같은 이유가 있을 때만 다른 사람이 대신할 수 있습니다. 이유를 증명하는 서류가 필요하거나 두 번 가야 할 수도 있습니다. 누가 가든 그 전에 사무소에 물어보세요.
guide-step-stay-ends-soon = 재류기간이 곧 끝난다면 먼저 물어보기
guide-step-stay-ends-soon-text = 재류기간 ({ JA("在留期間") })이 끝나기 직전에는 카드를 만들어 주지 않을 수 있습니다. 지금 신청할지, 재류기간을 연장한 뒤에 신청할지 시·구·정·촌 사무소에 물어보세요. 그렇더라도 다른 일은 미루지 말고, 잃어버렸다면 분실 신고는 하세요.
guide-fee-ask-fee = 창구에서 얼마가 드는지 적힌 페이지를 찾지 못했습니다. 창구에 물어보세요.
guide-fee-notes-field-full = 카드의 추가 기재란 ({ JA("追記欄") })이 가득 찼으면 사무소에서 새 카드를 만들어 줍니다. 이것도 무료입니다.
guide-elsewhere-health-meanwhile = 카드를 건강보험증으로 쓰고 있다면, 새 카드를 받을 때까지 병원에서 무엇을 보여 주면 되는지 가입한 건강보험에 물어보세요.

## Moved

guide-situation-moved-title = 이사했습니다
guide-situation-moved-text = 같은 시·구·정·촌이든 다른 시·구·정·촌이든, 일본 안에서 주소가 바뀐 분을 위한 안내입니다.
guide-situation-moved-search = 이사, 이사했어요, 이사 신고, 새 주소, 주소 변경, 주소 이전, 카드 주소 바꾸기, 카드에 옛날 주소, 전입신고, 전출신고, 전입, 전출, 다른 시로 이사, 새 집, 14일
guide-step-moving-out-notice = 살던 시·구·정·촌에 이사 간다고 알리기
guide-step-moving-out-notice-text = 살던 시·구·정·촌 사무소에 전출신고 ({ JA("転出届") })를 하고, 어떤 방법으로 할 수 있는지 물어보세요. 이때 적는 전출 예정일을 기억해 두세요. 그날부터 세는 기한이 있습니다.
guide-step-moving-in-notice = 전입신고하기
guide-step-moving-in-notice-text = 이사한 날부터 { $notice-days }일 안에 카드를 가지고 이사한 곳의 시·구·정·촌 사무소에 가서 신고하세요 ({ JA("転入届") }). 전출 예정일부터 { $planned-move-days }일 안이기도 해야 합니다. 둘 중 더 이른 날이 기한입니다.
guide-step-change-of-address-notice = 새 주소 신고하기
guide-step-change-of-address-notice-text = 이사한 날부터 { $notice-days }일 안에 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 신고하세요 ({ JA("転居届") }).
guide-step-continue-card = 새 사무소에 카드 보여 주기
guide-step-continue-card-text = 전입신고하러 간 김에 하는 것이 가장 좋습니다. 카드를 계속 쓰게 해 달라고 하세요 ({ JA("継続利用") }). 카드에 새 주소를 적어 주고, 주민기본대장용 비밀번호 ({ JA("住民基本台帳用暗証番号") })를 입력합니다. 카드를 두고 갔다면 전입신고한 날을 첫째 날로 세어 { $continue-days }일 안에 가져가세요. 얼굴인증 마이넘버카드에는 비밀번호가 없습니다.
guide-step-address-on-card = 카드에 새 주소 적어 달라고 하기
guide-step-address-on-card-text = 신고하러 간 김에 부탁하세요. 주민기본대장용 비밀번호 ({ JA("住民基本台帳用暗証番号") })를 입력합니다. 얼굴인증 마이넘버카드에는 비밀번호가 없습니다.
guide-bring-cards-of-all = 함께 이사한 사람 모두의 카드와 각자의 주민기본대장용 비밀번호
guide-bring-residence-card-address = 있다면 재류카드 ({ JA("在留カード") }). 주소를 바꿔 주는지도 물어볼 것
guide-late-within-late = 늦었더라도 가세요. 늦으면 카드가 어떻게 되는지는 저희가 읽은 페이지에 나와 있지 않으니, 창구에 물어보세요.

## The name or other details changed

guide-situation-name-changed-title = 이름이나 다른 내용이 바뀌었습니다
guide-situation-name-changed-text = 이름, 성별, 생년월일이 카드에 적힌 것과 달라진 분을 위한 안내입니다.
guide-situation-name-changed-search = 이름 변경, 개명, 결혼, 혼인신고, 이혼, 성 변경, 성이 바뀜, 카드 이름이 틀림, 영문 이름, 이름 수정, 통칭명, 통명, 결혼 전 성, 성별 변경, 생년월일 틀림
guide-step-residence-card-details = 무엇부터 바꿔야 하는지 물어보기
guide-step-residence-card-details-text = 재류카드 ({ JA("在留カード") })가 있다면, 재류카드의 이름은 시·구·정·촌 사무소가 아니라 출입국재류관리국 ({ JA("出入国在留管理局") })에서 바꿉니다. 새 재류카드가 먼저 있어야 하는지 시·구·정·촌 사무소에 물어보세요. 그러는 동안 { $notice-days }일이 지나지 않게 하세요.
guide-step-report-change = 바뀐 내용을 카드에 적어 달라고 하기
guide-step-report-change-text = 바뀐 날부터 { $notice-days }일 안에 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 혼인신고 같은 신고를 그곳에서 한다면 한 번에 함께 하세요. 주민기본대장용 비밀번호 ({ JA("住民基本台帳用暗証番号") })를 입력합니다.
guide-bring-change-proof = 바뀐 내용을 보여 주는 서류 (있다면)
guide-late-report-late = 법으로 정해진 기한은 { $notice-days }일입니다. 기한이 지났더라도 가세요. 카드가 어떻게 되는지는 창구에 물어보세요.

## Death in the family

guide-situation-death-title = 가족이 세상을 떠났습니다
guide-situation-death-text = 마이넘버카드를 가지고 있던 분의 가족을 위한 안내입니다.
guide-situation-death-search = 사망, 가족 사망, 사망신고, 돌아가셨어요, 죽음, 고인, 별세, 남편 사망, 아내 사망, 아버지, 어머니, 장례, 장례식, 고인의 카드, 사망자 카드 반납
guide-step-death-ask-office = 시·구·정·촌 사무소에 물어보기
guide-step-death-ask-office-text = 카드는 카드 주인이 세상을 떠나면 효력을 잃습니다. 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 사망신고 ({ JA("死亡届") })를 할 때 카드에 대해서도 물어보세요. 방법은 곳마다 다르니 사무소의 안내를 따르세요.
guide-step-death-keep-card = 사무소에서 알려 줄 때까지 카드 가지고 있기
guide-step-death-keep-card-text = 이제 아무도 그 카드를 쓰면 안 됩니다. 카드를 반납하기 전에, 다른 일에 개인번호가 아직 필요한지 사무소에 물어보세요.
guide-bring-their-card = 돌아가신 분의 카드 (있다면)

## Lost and stolen

guide-situation-lost-title = 카드를 잃어버렸습니다
guide-situation-lost-text = 집에서든 밖에서든 카드를 찾을 수 없는 분을 위한 안내입니다.
guide-situation-lost-search = 분실, 카드 분실, 분실 신고, 마이넘버카드 잃어버림, 카드 없어짐, 카드가 안 보여요, 카드 못 찾음, 지갑 분실, 지갑 잃어버림, 가방 분실, 전철에 두고 내림, 떨어뜨림, 카드 정지, 재발급
guide-situation-stolen-title = 카드를 도난당했습니다
guide-situation-stolen-text = 카드만, 또는 가방이나 지갑과 함께 카드를 도난당한 분을 위한 안내입니다.
guide-situation-stolen-search = 도난, 카드 도난, 마이넘버카드 도난, 도둑, 도둑맞음, 도둑맞았어요, 훔쳐 감, 소매치기, 강도, 지갑 도난, 가방 도난, 누가 내 카드를 씀, 카드 도용, 명의 도용, 카드 정지
guide-step-look-before-office = 한 번 더 찾아보기
guide-step-look-before-office-text = 전화로 정지하기만 했다면 카드를 다시 쓸 수 있게 할 수 있습니다. 시·구·정·촌 사무소에서 무효로 처리한 뒤에는 그럴 수 없습니다. 집 안에서 잃어버린 카드는 경찰에 신고하지 않아도 됩니다.
guide-step-ask-express-lost = 빨리 필요하면 특급 발행 신청하기
guide-step-ask-express-lost-text = 특급 발행 ({ JA("特急発行") })은 더 빠르고 비용이 더 듭니다. 시·구·정·촌 사무소에 분실을 신고하고 { $express-window-days }일 안에 창구에서 신청하세요. 신고할 때 특급 발행도 부탁하세요. 카드는 보통 등기우편으로 오니, 비밀번호를 어떻게 설정하는지 물어보세요.
guide-late-not-frozen = 카드를 정지할 때까지는, 카드를 가진 사람이 비밀번호를 알면 쓸 수 있습니다. 잃어버렸는지 확실하지 않으면 먼저 정지하고 나서 찾아보세요.
guide-late-express-late-lost = 특급 발행은 시·구·정·촌 사무소에 분실을 신고하고 { $express-window-days }일 안에만 신청할 수 있습니다. 그 뒤에는 새 카드가 보통 속도로 만들어집니다.
guide-elsewhere-number-meanwhile = 새 카드가 나오기 전에 개인번호가 필요하면, 번호가 적힌 주민표 ({ JA("住民票") })를 창구에서 떼세요.

## Found again

guide-situation-found-title = 카드를 다시 찾았습니다
guide-situation-found-text = 잃어버렸거나 도난당한 카드가 돌아온 분을 위한 안내입니다.
guide-situation-found-search = 카드 찾음, 카드 찾았어요, 잃어버린 카드 발견, 집에 있었음, 카드가 돌아옴, 정지 해제, 일시정지 해제, 정지 풀기, 카드 다시 사용, 분실 신고 취소, 분실 취소, 경찰에서 연락, 경찰이 찾아 줌
guide-step-lift-freeze = 카드를 다시 쓸 수 있게 하기
guide-step-lift-freeze-text = 카드를 가지고 주소가 있는 곳의 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가서 정지를 풀어 달라고 하세요 ({ JA("一時停止解除") }). 전화로는 할 수 없습니다. 비밀번호가 필요합니다.
guide-step-return-found-card = 예전 카드를 사무소에 반납하기
guide-step-return-found-card-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 한번 무효로 처리한 카드는 다시 유효하게 할 수 없습니다. 예전 카드는 반납하세요. 새 카드를 아직 신청하지 않았다면 간 김에 신청할 수 있습니다.
guide-step-check-found-card = 카드에 이상이 없는지 확인하기
guide-step-check-found-card-text = 날짜를 보고, 망가진 데가 없는지 살펴보세요. 다른 사람 손에 들어갔었다면 비밀번호 ({ JA("暗証番号") })를 바꾸세요. 카드 리더기가 있으면 { -brand }에서 바꿀 수 있습니다.
guide-bring-all-pins = 외워 둔 비밀번호. 어느 것을 묻는지는 곳마다 다름 ({ JA("暗証番号") })
guide-late-while-frozen = 정지된 동안에는 카드의 전자 기능을 쓸 수 없고, 스마트폰의 전자증명서도 쓸 수 없습니다.
guide-elsewhere-phone-after-freeze = 스마트폰의 전자증명서도 카드와 함께 정지되었습니다. 저절로 다시 쓸 수 있게 되는지 창구에 물어보세요.

## Damaged

guide-situation-damaged-title = 카드가 망가졌거나 칩이 작동하지 않습니다
guide-situation-damaged-text = 카드가 깨졌거나 휘었거나 탔거나, 글자가 보이지 않거나, 기기가 카드를 읽지 못하는 분을 위한 안내입니다.
guide-situation-damaged-search = 카드 파손, 카드 고장, 카드 깨짐, 카드 부러짐, 카드 휘어짐, 금이 감, 물에 젖음, 세탁기에 돌림, 카드가 탐, 화재, 침수, IC칩 고장, 칩 인식 안 됨, 카드 안 읽힘, 글자 지워짐
guide-step-try-another-reader = 다른 곳에서 한 번 더 해 보기
guide-step-try-another-reader-text = 리더기나 휴대폰에 문제가 있을 수도 있습니다. 다른 기기로 해 보거나, 카드를 카드 리더기에 올려놓고 { -brand }로 확인하세요. 이때 비밀번호는 입력하지 않아도 됩니다.
guide-step-ask-express-damaged = 빨리 필요하면 특급 발행 신청하기
guide-step-ask-express-damaged-text = 특급 발행 ({ JA("特急発行") })은 불에 탔거나, 심하게 망가졌거나, 작동하지 않게 된 카드가 대상입니다. 카드를 쓸 수 없게 된 날부터 { $express-window-days }일 안에 창구에서 신청하세요. 카드는 보통 등기우편으로 오니, 비밀번호를 어떻게 설정하는지 물어보세요.
guide-step-office-damaged = 카드를 가지고 가서 새 카드 신청하기
guide-step-office-damaged-text = 남아 있는 카드 조각을 모두 가지고 주소가 있는 곳의 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 사무소에서 카드를 보고 새 카드가 필요한지 알려 주며, 신청을 받습니다 ({ JA("再交付") }).
guide-bring-damaged-card = 망가진 카드, 조각까지 모두
guide-fee-fault-unclear = 칩이 왜 작동하지 않는지 아무도 모르면, 누가 돈을 내야 하는지 분명하지 않습니다. 언제 어떻게 안 되기 시작했는지 창구에 말하고 물어보세요.
guide-late-express-late-damaged = 특급 발행은 카드를 쓸 수 없게 된 날부터 { $express-window-days }일 안에만 신청할 수 있습니다. 그 뒤에는 새 카드가 보통 속도로 만들어집니다.

## PINs

guide-situation-pin-title = 비밀번호를 잊었거나 비밀번호가 잠겼습니다
guide-situation-pin-text = 카드의 비밀번호가 기억나지 않거나, 여러 번 틀리게 입력한 분을 위한 안내입니다.
guide-situation-pin-search = 비밀번호 잊어버림, 비밀번호 까먹음, 비번, 비번 까먹음, 비번 잠김, 비밀번호 오류, 비밀번호 틀림, 비밀번호 잠김, 카드 잠김, 락 걸림, 비밀번호 초기화, 비밀번호 재설정, 핀번호, 암증번호, 네 자리 번호
guide-step-stop-guessing = 짐작으로 입력하지 않기
guide-step-stop-guessing-text = 숫자 4자리 비밀번호는 { $pin-tries }번, 서명용 비밀번호는 { $signature-tries }번 잇달아 틀리면 잠깁니다. 카드를 받은 날 적어 둔 메모 등이 있는지 먼저 찾아보세요. 남은 횟수는 { -brand }에서 횟수를 줄이지 않고 볼 수 있습니다.
guide-step-blocked-stays = 잠긴 비밀번호가 풀리기를 기다리지 않기
guide-step-blocked-stays-text = 여러 번 틀려 잠긴 비밀번호는 저절로 풀리지 않습니다. 새 비밀번호를 설정해야 합니다. 이때 예전 비밀번호는 필요하지 않습니다.
guide-step-reset-app = 창구에 가지 않고 다시 설정하기: 먼저 앱 쓰기
guide-step-reset-app-text = 스마트폰에 재설정용 앱 ({ JA("JPKI暗証番号リセット") })을 설치하세요. 앱이 카드의 칩을 읽고 얼굴을 확인합니다. 다른 쪽 전자증명서의 비밀번호를 알아야 하고, 두 전자증명서가 모두 유효해야 하며, 이름과 주소가 바뀌지 않았어야 합니다. 안 되면 창구에 가세요.
guide-step-reset-kiosk-signature = 그다음 편의점에서 서명용 비밀번호 설정하기
guide-step-reset-kiosk-signature-text = 앱을 쓰고 { $kiosk-hours }시간 안에 세븐일레븐, 패밀리마트, 로손, 미니스톱, 그 밖의 일부 매장의 복사기에 가세요. 그곳에서 새 서명용 비밀번호 ({ JA("署名用") })를 정합니다. 이때 이용자 증명용 비밀번호를 입력합니다. 그러면 창구에 가지 않아도 됩니다.
guide-step-reset-kiosk-user = 그다음 편의점에서 이용자 증명용 비밀번호 설정하기
guide-step-reset-kiosk-user-text = 앱을 쓰고 { $kiosk-hours }시간 안에 세븐일레븐이나 이온 계열 매장 ({ JA("イオンリテール") })의 복사기에 가세요. 서명용 비밀번호보다 할 수 있는 매장이 적습니다. 그곳에서 새 이용자 증명용 비밀번호 ({ JA("利用者証明用") })를 정합니다. 이때 서명용 비밀번호를 입력합니다. 그러면 창구에 가지 않아도 됩니다.
guide-step-reset-office = 창구에서 새 비밀번호 설정하기
guide-step-reset-office-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서는 어느 비밀번호든 다시 설정할 수 있고 ({ JA("暗証番号の再設定") }), 한 번에 여러 개도 됩니다. 권면사항 입력보조용 비밀번호 ({ JA("券面事項入力補助用") })와 주민기본대장용 비밀번호 ({ JA("住民基本台帳用") })는 창구에서만 할 수 있습니다. 원칙적으로 카드 주인이 갑니다. { $signature-age }세 미만인 아이라면 부모나 후견인이 함께 가서 비밀번호를 설정합니다.
guide-step-choose-pin = 가기 전에 새 비밀번호 정해 두기
guide-step-choose-pin-text = 생일, 전화번호, 주소, 1234처럼 이어지는 숫자는 피하세요. 숫자 4자리 비밀번호 세 개는 서로 같아도 됩니다. 서명용 비밀번호는 6~16자이며, 영문 대문자와 숫자를 각각 1자 이상 씁니다. 비밀번호를 적어 둔다면 메모는 카드와 따로 보관하세요.
guide-fee-free-kiosk = 편의점 복사기에서는 무료입니다.
guide-time-kiosk-hours = 복사기에서는 { $kiosk-opens }부터 { $kiosk-closes }까지 할 수 있습니다.
guide-late-without-user-pin = 이용자 증명용 비밀번호가 없으면 마이나포털 ({ JA("マイナポータル") })에 로그인하거나 편의점에서 증명서를 뗄 수 없습니다. 병원에서는 비밀번호로 본인 확인을 할 수 없습니다.
guide-late-without-signature-pin = 서명용 비밀번호가 없으면 세금 신고 등을 할 때 온라인으로 서명할 수 없습니다.
guide-late-without-entry-support-pin = 권면사항 입력보조용 비밀번호가 없으면 프로그램이나 기기가 카드에서 이름, 주소, 개인번호를 읽어 올 수 없습니다.
guide-late-without-register-pin = 주민기본대장용 비밀번호가 없으면, 예를 들어 이사했을 때 창구에서 카드 내용을 바꿀 수 없습니다.
guide-elsewhere-other-pins-work = 카드의 다른 비밀번호는 함께 잠기지 않으며 계속 쓸 수 있습니다.

## The face-authentication card

guide-situation-face-card-title = 비밀번호 없는 카드를 원하거나 가지고 있습니다
guide-situation-face-card-text = 비밀번호를 쓰고 싶지 않은 분과 얼굴인증 마이넘버카드를 가진 분을 위한 안내입니다.
guide-situation-face-card-search = 비밀번호 없음, 비번 없는 카드, 비밀번호 필요 없는 카드, 무비밀번호, 얼굴인증, 얼굴 인증 카드, 안면인식, 안면인증 카드, 비밀번호를 못 외움, 연로한 부모님, 고령자, 치매, 요양원
guide-step-face-card-limits = 할 수 있는 것과 없는 것 알아 두기
guide-step-face-card-limits-text = 얼굴인증 마이넘버카드 ({ JA("顔認証マイナンバーカード") })에는 비밀번호가 없고, 이용자 증명용 전자증명서만 있습니다. 신분증으로 쓸 수 있고, 병원과 약국에서도 쓸 수 있습니다. 마이나포털 ({ JA("マイナポータル") }), 편의점 증명서 발급, 온라인 신청에는 쓸 수 없습니다.
guide-step-face-card-ask = 시·구·정·촌 사무소에 신청하기
guide-step-face-card-ask-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 비밀번호 없는 카드로 하고 싶다고 말하세요. 무엇이 필요한지, 나중에 되돌릴 수 있는지 물어보세요.
guide-step-face-card-clinic = 병원에서는 얼굴로 확인하기
guide-step-face-card-clinic-text = 기기가 얼굴을 카드의 사진과 비교하거나, 직원이 눈으로 확인합니다. 비밀번호는 묻지 않습니다.
guide-step-face-card-move = 창구에서 비밀번호 없이 변경하기
guide-step-face-card-move-text = 카드의 주소를 바꿀 때 다른 사람들은 주민기본대장용 비밀번호를 입력하지만, 이 카드는 필요 없습니다. 얼굴인증 마이넘버카드라고 말하세요.
guide-step-face-card-back = 다시 비밀번호를 둘 수 있는지 물어보기
guide-step-face-card-back-text = 어떻게 하는지 적힌 페이지를 찾지 못했습니다. 무엇이 필요한지, 같은 카드를 쓰는지 새 카드를 만드는지 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보세요.
guide-late-face-card-ends = 이 카드에도 유효기간이 있으니 카드에 인쇄된 날짜를 보세요. 그 전에 갱신하거나, 재류기간이 정해져 있다면 그 전에 카드 유효기간을 변경하세요.

## The first line of the sheet for the counter. It stands beside the Japanese sentence in assets/guide/phrases.toml and means the same.

guide-whose-child = 아이 카드 때문에 왔습니다. 저는 법정대리인(부모 등)입니다.
guide-whose-other = 본인이 올 수 없어서 대신 왔습니다.
guide-request-renew-card = 마이넘버카드 갱신을 부탁드립니다.
guide-request-renew-certificates = 마이넘버카드의 전자증명서 갱신을 부탁드립니다.
guide-request-reissue-expired = 마이넘버카드 유효기간이 끝났습니다. 새 카드를 신청하고 싶습니다.
guide-request-expired-ask = 마이넘버카드나 전자증명서의 유효기간이 끝난 것 같습니다. 필요한 절차를 알려 주세요.
guide-request-return-found = 잃어버렸던 마이넘버카드를 찾아서 반납하려고 합니다. 새 카드 신청에 대해 알려 주세요.
guide-request-change-date = 재류카드가 새로 나왔고 재류기간이 바뀌었습니다. 마이넘버카드의 유효기간 변경을 부탁드립니다.
guide-request-special-extension = 재류기간 연장 등을 신청했고 아직 결과가 나오지 않았습니다. 마이넘버카드의 특례기간 연장을 부탁드립니다.
guide-request-change-date-permanent = 재류자격이 바뀌어 재류기간이 무기한이 되었습니다 (영주자·고도전문직 2호). 마이넘버카드의 유효기간 변경을 부탁드립니다.
guide-request-specified-card = 특정재류카드를 신청하고 싶습니다. 절차를 알려 주세요.
guide-request-naturalised = 귀화하여 일본 국적을 취득했습니다. 마이넘버카드의 변경 절차를 부탁드립니다.
guide-request-leave-japan = 일본에서 해외로 이사합니다. 전출신고와 마이넘버카드 절차를 부탁드립니다.
guide-request-come-back = 해외에서 일본으로 돌아왔습니다. 전입신고를 하고 마이넘버카드를 신청하고 싶습니다.
guide-request-moved = 이사했습니다. 주소 변경 신고와 마이넘버카드 절차를 부탁드립니다.
guide-request-name-changed = 이름 등이 바뀌었습니다. 마이넘버카드에 적힌 내용의 변경을 부탁드립니다.
guide-request-death = 가족이 세상을 떠났습니다. 마이넘버카드에 대해 어떻게 하면 되는지 알려 주세요.
guide-request-reissue-lost = 마이넘버카드를 잃어버렸습니다. 재발급을 신청하고 싶습니다.
guide-request-reissue-stolen = 마이넘버카드를 도난당했습니다. 재발급을 신청하고 싶습니다.
guide-request-lift-freeze = 잃어버린 마이넘버카드를 찾았습니다. 정지 해제 등 필요한 절차를 부탁드립니다.
guide-request-reissue-damaged = 마이넘버카드가 망가져 쓸 수 없습니다. 재발급을 신청하고 싶습니다.
guide-request-reset-pin = 마이넘버카드의 비밀번호를 모르거나, 비밀번호가 잠겨 있어 쓸 수 없습니다. 다시 설정하고 싶습니다.
guide-request-reset-pin-forgotten = 마이넘버카드의 비밀번호를 잊어버렸습니다. 다시 설정하고 싶습니다.
guide-request-reset-pin-blocked = 마이넘버카드의 비밀번호가 잠겼습니다. 잠금을 풀고 다시 설정하고 싶습니다.
guide-request-face-card = 얼굴인증 마이넘버카드의 절차를 알려 주세요.
guide-request-first-card = 마이넘버카드를 처음 만듭니다. 신청 절차를 부탁드립니다.
guide-request-express = 마이넘버카드의 특급 발행을 신청하고 싶습니다. 대상이 되는지 확인해 주세요.
guide-request-for-another = 본인 대신 마이넘버카드 절차를 밟으러 왔습니다. 잘 부탁드립니다.
guide-request-basic-resident-card = 주민기본대장 카드를 가지고 있습니다. 마이넘버카드를 신청하고 싶습니다.

## Sentences to point at. $language is the name of a language, such as English.

guide-phrase-speaks-language = { $language }를 할 수 있는 분이 계신가요?
guide-phrase-speak-slowly = 쉬운 일본어로 천천히 말씀해 주시겠어요?
guide-phrase-repeat = 한 번 더 부탁드립니다.
guide-phrase-write-down = 종이에 써 주시겠어요?
guide-phrase-which-form = 어느 용지에 쓰면 되나요?
guide-phrase-where-write = 어디에 무엇을 쓰면 되나요?
guide-phrase-enter-pin-myself = 비밀번호는 제가 직접 입력하게 해 주세요.
guide-phrase-certificates-too = 전자증명서도 새로 받고 싶습니다. 함께 처리할 수 있나요?
guide-phrase-child-too = 아이 카드도 함께 처리할 수 있나요?
guide-phrase-how-much = 수수료는 얼마인가요?
guide-phrase-when-ready = 언제 받을 수 있나요?
guide-phrase-come-again = 다시 와야 하나요? 언제 오면 되나요?
guide-phrase-keep-card = 이 카드를 이대로 계속 쓸 수 있나요?
guide-phrase-temporary-proof = 새 카드가 나올 때까지 대신 쓸 수 있는 서류가 있나요?
guide-phrase-all-done = 이제 절차가 모두 끝났나요?
guide-phrase-wait = 잠시만 기다려 주세요.
guide-phrase-yes = 네
guide-phrase-no = 아니요
guide-phrase-thank-you = 감사합니다.

## The card for the first time

guide-situation-first-card-title = 마이넘버카드를 만들고 싶습니다
guide-situation-first-card-text = 일본에 살고 있고 아직 카드가 없는 분을 위한 안내입니다.
guide-situation-first-card-search = 마이넘버카드 신청, 마이넘버카드 발급, 카드 만들기, 처음 신청, 처음 만들기, 만드는 방법, 카드 없음, 신규 발급, 일본에 처음 옴, 개인번호카드, 개인번호카드 신청, 교부 신청서, 온라인 신청, 일본 주민등록증, 일본 신분증
guide-step-first-stay-end = 재류기간이 곧 끝난다면 먼저 연장하기
guide-step-first-stay-end-text = 카드 유효기간은 재류기간 ({ JA("在留期間") })과 함께 끝납니다. 그날이 얼마 남지 않았을 때 신청하면 카드가 만들어지지 않아 다시 신청해야 할 수 있습니다. 재류기간을 연장한 뒤에 신청하세요. 확실하지 않으면 시·구·정·촌 사무소에 물어보세요.
guide-step-first-newcomer = 특급 발행 신청하기
guide-step-first-newcomer-text = 해외에서 일본으로 막 이사 왔거나 주민으로 막 등록되었다면, 사무소에서 카드를 더 빨리 만들 수 있습니다 ({ JA("特急発行") }). 전입신고를 하고 { $express-window-days }일 안에 직접 가서 신청하세요. 무료입니다. 무엇을 가져가야 하는지 사무소에 물어보세요. 다른 단계는 일반 방법으로 신청하는 경우에 해당합니다.
guide-step-first-form = 신청서 준비하기
guide-step-first-form-text = 본인의 코드가 찍힌 신청서 ({ JA("交付申請書") })가 등록된 주소로 우편으로 옵니다. 없거나 쓸 수 없으면 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 새로 달라고 하세요.
guide-step-first-postcard = 엽서 기다리기
guide-step-first-postcard-text = 카드는 신청하고 약 { $office-weeks-min }~{ $office-weeks-max }주 뒤에 시·구·정·촌 사무소에 도착합니다. 그 뒤에 등록된 주소로 엽서 ({ JA("交付通知書") })가 옵니다. 카드를 어디에서 언제까지 받을 수 있는지 적혀 있습니다. 카드를 받기 전에 다른 시·구·정·촌으로 이사하면 그곳에 물어보세요. 다시 신청해야 합니다.
guide-step-choose-pins = 비밀번호를 미리 정해 두기
guide-step-choose-pins-text = 비밀번호 ({ JA("暗証番号") })는 카드를 받을 때 직접 설정합니다. 영문 대문자와 숫자 6~16자인 것이 하나, 숫자 4자리인 것이 세 개이며, 숫자 4자리 세 개는 서로 같아도 됩니다. 생일, 주소, 1234처럼 알아맞히기 쉬운 것은 피하세요. 비밀번호를 쓰고 싶지 않으면 얼굴인증 마이넘버카드 ({ JA("顔認証マイナンバーカード") })에 대해 물어보세요.
guide-bring-notification-card = 있다면 종이로 된 통지카드 ({ JA("通知カード") })
guide-bring-basic-card = 있다면 예전의 주민기본대장 카드 ({ JA("住民基本台帳カード") })
guide-bring-new-pins = 쓰고 싶은 비밀번호 (외워 갈 것)
guide-late-first-no-last-day = 신청에는 기한이 없습니다. 하지만 카드는 엽서에 적힌 날까지 받으세요. 그럴 수 없으면 그 전에 시·구·정·촌 사무소에 전화하세요.
guide-elsewhere-health-registration = 카드를 건강보험증 ({ JA("健康保険証") })으로 쓰려면 먼저 이용 등록을 한 번 해야 합니다.
guide-elsewhere-first-dates-stay = 카드 유효기간은 재류기간과 함께, 또는 그보다 앞선 생일에 끝납니다. 카드에 인쇄된 날짜를 보세요. 안내 편지가 오지 않으니, 재류기간을 연장할 때마다 카드 유효기간을 변경하세요.
guide-elsewhere-first-dates-birthday = 카드는 발행된 뒤 열 번째로 맞는 생일까지 유효합니다. { $adult-age }세 미만이면 다섯 번째로 맞는 생일까지입니다. 카드에 인쇄된 날짜를 따릅니다.
guide-question-newcomer = 일본의 주민이 된 지 얼마 안 되었나요?
guide-answer-newcomer-yes = 네, 며칠 또는 몇 주 전에 첫 전입신고를 했습니다
guide-answer-newcomer-no = 아니요, 일본에 산 지 더 오래되었습니다

## A card fast

guide-situation-express-title = 카드가 급히 필요합니다
guide-situation-express-text = 일본에 막 온 분, 아기가 있는 분, 카드를 잃어버렸거나 카드가 망가진 분을 위한 안내입니다.
guide-situation-express-search = 특급, 특급 발행, 특급 발급, 급하게, 급해요, 긴급 발급, 빠른 발급, 카드 빨리 받기, 빨리 만드는 방법, 당일 발급, 즉시 발급, 일주일 안에, 5일, 얼마나 걸려요
guide-step-express-baby = 첫돌 전에 신청하기
guide-step-express-baby-text = { $infant-age }세 미만인 아기의 카드는 특급 발행 ({ JA("特急発行") })으로 만들 수 있습니다. 부모 등 법정대리인 ({ JA("法定代理人") })이 출생신고 ({ JA("出生届") })와 함께, 또는 그 뒤 첫돌 전날까지 신청할 수 있습니다. 이 카드에는 사진이 없습니다.
guide-step-express-arrived = 첫 신고를 하고 바로 신청하기
guide-step-express-arrived-text = 해외에서 일본으로 이사 왔거나 재류기간이 정해진 주민으로 막 등록되었다면 특급 발행 ({ JA("特急発行") })을 신청할 수 있습니다. 전입신고를 할 때 말하는 것이 가장 좋습니다. 기한은 전입신고부터 { $express-window-days }일이고, 시·구·정·촌 사무소에 직접 가야 합니다.
guide-step-express-lost = 분실을 신고하고 신청하기
guide-step-express-lost-text = 집 밖에서 잃어버렸다면 먼저 경찰에 가서 접수번호 ({ JA("受理番号") })를 받으세요. 그다음 시·구·정·촌 사무소에 분실을 신고하고 특급 발행 ({ JA("特急発行") })을 신청하세요. 기한은 사무소에 분실을 신고한 때부터 { $express-window-days }일이고, 직접 가야 합니다.
guide-step-express-damaged = 망가진 카드를 가져가 신청하기
guide-step-express-damaged-text = 카드가 불에 탔거나, 심하게 망가졌거나, 작동하지 않게 되었다면 시·구·정·촌 사무소에서 특급 발행 ({ JA("特急発行") })을 신청할 수 있습니다. 기한은 카드를 쓸 수 없게 된 날부터 { $express-window-days }일이고, 직접 가야 합니다.
guide-step-express-number = 바뀐 뒤 바로 신청하기
guide-step-express-number-text = 개인번호나 주민표 코드 ({ JA("住民票コード") })가 바뀌었다면 카드는 효력을 잃었습니다. { $express-window-days }일 안에 시·구·정·촌 사무소에서 특급 발행 ({ JA("特急発行") })을 신청할 수 있습니다. 어느 날부터 세는지 사무소에 물어보세요.
guide-step-express-notes = 빈칸이 있는 새 카드 신청하기
guide-step-express-notes-text = 추가 기재란 ({ JA("追記欄") })이 가득 차서 바뀐 내용을 카드에 적지 못했다면 특급 발행 ({ JA("特急発行") })을 신청할 수 있습니다. 기한은 그 말을 들은 날부터 { $express-window-days }일이고, 직접 가야 합니다.
guide-step-express-registered = 해당되는지 물어보기
guide-step-express-registered-text = 다른 이유로 주민기본대장에 새로 등록된 사람과 교도소에서 출소한 사람도 특급 발행 ({ JA("特急発行") })을 받을 수 있습니다. 기한은 원칙적으로 { $express-window-days }일이며, 출소한 경우에는 신분을 증명할 것이 생긴 날부터 셉니다. 어떻게 적용되는지 시·구·정·촌 사무소에 물어보세요.
guide-step-express-ended = 일반 방법으로 신청하기
guide-step-express-ended-text = 카드 유효기간이 끝났거나 곧 끝나는 것은 특급 발행 ({ JA("特急発行") })의 대상이 아닙니다. 재류기간과 함께 끝난 경우에도 마찬가지입니다. 되도록 일찍 일반 방법으로 신청하세요. 그동안 개인번호를 증명해야 하면, 번호가 적힌 주민표 ({ JA("住民票の写し") })를 떼세요.
guide-step-express-pins = 비밀번호를 생각해 두고 설정 방법 물어보기
guide-step-express-pins-text = 비밀번호 ({ JA("暗証番号") })는 영문 대문자와 숫자 6~16자인 것이 하나, 숫자 4자리인 것이 세 개 필요합니다. 숫자 4자리 세 개는 서로 같아도 됩니다. 카드가 우편으로 오니, 비밀번호를 어떻게 설정하는지 창구에 물어보세요.
guide-step-express-post = 우편이 올 때 집에 있기
guide-step-express-post-text = 카드는 보통 등록된 주소로 등기우편으로 옵니다. 우편함에 이름이 있는지 확인하고, 며칠쯤 올지 사무소에 물어보세요.
guide-fee-express-by-cause = 비용은 변경된 이유에 따라 다릅니다. 신청하기 전에 시·구·정·촌 사무소에 물어보세요.
guide-late-express-late = 마지막 날이 지나면 일반 신청만 할 수 있습니다. 약 { $reissue-months-min }~{ $reissue-months-max }개월 걸립니다.
guide-question-express-why = 카드가 왜 필요한가요?
guide-answer-express-why-baby = { $infant-age }세 미만인 아기의 카드입니다
guide-answer-express-why-arrived = 일본에 막 살러 왔습니다
guide-answer-express-why-lost = 카드를 잃어버렸거나 도난당했습니다
guide-answer-express-why-damaged = 카드가 망가졌거나 작동하지 않습니다
guide-answer-express-why-notes-full = 카드에 바뀐 내용을 적을 칸이 없습니다
guide-answer-express-why-number-changed = 개인번호나 주민표 코드가 바뀌었습니다
guide-answer-express-why-registered = 다른 이유로 새로 주민 등록이 되었습니다
guide-answer-express-why-other = 유효기간이 끝났거나 곧 끝남, 또는 그 밖의 이유
guide-question-express-from = 신고·파손·변경은 언제였나요?
guide-day-express-from = 세기 시작하는 날

## For a child, or for somebody who cannot come

guide-situation-for-another-title = 아이나 다른 사람 대신 절차를 밟으려고 합니다
guide-situation-for-another-text = 혼자 사무소에 갈 수 없는 사람의 부모, 가족, 도와주는 분을 위한 안내입니다.
guide-situation-for-another-search = 아기 마이넘버카드, 아기 카드, 아이 카드, 자녀, 아들, 딸, 신생아, 미성년자, 대리인, 대리 신청, 대리 수령, 위임장, 아픈 부모님, 입원 중, 남편이 대신
guide-step-another-baby = 출생신고와 함께, 또는 그 뒤 곧 신청하기
guide-step-another-baby-text = { $infant-age }세 미만인 아기의 카드는 부모 등 법정대리인 ({ JA("法定代理人") })이 신청합니다. 출생신고 ({ JA("出生届") })와 함께 할 수 있습니다. 이 카드에는 사진이 없습니다. 첫돌 전날까지는 특급 발행 ({ JA("特急発行") })으로 만들 수 있습니다.
guide-step-another-apply = 대신 신청하기
guide-step-another-apply-text = { $signature-age }세 미만인 아이나 후견을 받는 성인의 카드는 부모, 후견인 등 법정대리인 ({ JA("法定代理人") })이 신청합니다.
guide-step-another-apply-self = 본인이 직접 신청하게 하기
guide-step-another-apply-self-text = { $signature-age }세부터는 본인 이름으로 신청하고, 원칙적으로 본인이 직접 카드를 받습니다.
guide-step-another-apply-adult = 우편이나 온라인으로 신청하기
guide-step-another-apply-adult-text = 본인이 우편이나 온라인으로 신청할 수 있으니, 신청하려고 밖에 나갈 필요는 없습니다. 그럴 수 없으면 대신 신청해도 되는지 ({ JA("代理人") }) 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보세요.
guide-step-another-ask-first = 대신 카드를 받아도 되는지 먼저 물어보기
guide-step-another-ask-first-text = 병이나 장애 등 어쩔 수 없는 이유로 본인이 갈 수 없을 때만 다른 사람이 카드를 받을 수 있습니다. 가기 전에 시·구·정·촌 사무소에 전화하세요. 그 이유와, 대신할 수 있다는 것을 보여 주는 서류 ({ JA("委任状") })로 무엇이 필요한지 알려 줍니다.
guide-step-another-agent-pins = 비밀번호를 적어 봉해 달라고 하기
guide-step-another-agent-pins-text = 법정대리인 ({ JA("法定代理人") })이 아니면, 창구에서 직원이 비밀번호 ({ JA("暗証番号") })를 입력합니다. 본인이 사무소에서 받은 서류에 비밀번호를 적어 봉합니다. 대신 가는 사람은 볼 필요가 없습니다. 두 번 가야 한다고 생각해 두세요.
guide-step-another-legal = 법정대리인이 가기
guide-step-another-legal-text = 부모나 후견인 ({ JA("法定代理人") })이 할 수 있습니다. 어떤 관계인지 증명해야 할 수도 있습니다. 같은 세대이거나, 본인의 호적이 그 시·구·정·촌에 있으면 필요 없습니다. 전자증명서의 비밀번호는 법정대리인이 설정합니다.
guide-step-another-household = 같은 세대원이 가도 되는지 물어보기
guide-step-another-household-text = 주민기본대장용 비밀번호 ({ JA("住民基本台帳用") })를 입력할 수 있는 같은 세대원 ({ JA("同一世帯員") })은 카드에 새 주소나 새 날짜를 적는 일을 대신할 수 있는 경우가 많습니다. 무엇을 할 수 있는지 시·구·정·촌 사무소에 물어보세요.
guide-step-another-certificates = 전자증명서는 되도록 본인이 직접 가기
guide-step-another-certificates-text = 새 전자증명서 ({ JA("電子証明書") })는 원칙적으로 카드 주인만 그 자리에서 받을 수 있습니다. 이사 신고를 하는 날이라면 같은 세대원도 받게 해 주는 사무소가 있습니다. 새 비밀번호 ({ JA("暗証番号") })를 설정하려면 무엇이 필요한지 사무소에 물어보세요.
guide-step-another-inquiry = 그 밖의 사람은 두 번 갈 준비 하기
guide-step-another-inquiry-text = 처음 다녀오면 사무소에서 카드 주인의 주소로 조회서 ({ JA("照会書") })를 보냅니다. 카드 주인이 조회서를 씁니다. 그것을 가지고 다시 한번 갑니다.
guide-step-another-together = 함께 가서 카드 받기
guide-step-another-together-text = 사무소에서 카드를 받는 경우에는 아이나 후견을 받는 본인이 함께 가야 합니다. 비밀번호는 법정대리인 ({ JA("法定代理人") })이 설정합니다.
guide-bring-holder-identity = 카드 주인의 신분증. 몇 가지, 어떤 것이 필요한지 물어볼 것
guide-bring-representative-identity = 대신 가는 사람의 신분증 두 가지, 예를 들어 여권과 재류카드
guide-bring-cannot-come-proof = 본인이 갈 수 없는 이유를 보여 주는 서류, 예를 들어 진단서
guide-time-another-two-visits = 첫 번째와 두 번째 방문 사이에 카드 주인에게 우편으로 편지가 갑니다. 마지막 날까지 여유가 있을 때 가세요.
guide-late-another-baby-late = 첫돌부터는 이 이유로 특급 발행을 신청할 수 없고, 카드에 사진도 필요합니다.
guide-late-another-same-days = 누가 가든 기한은 같습니다. 이사나 새 재류기간처럼, 바뀐 일에 대한 안내를 찾아보세요.
guide-elsewhere-another-no-signature = { $signature-age }세 미만인 아이와 후견을 받는 성인에게는 원칙적으로 서명용 전자증명서 ({ JA("署名用電子証明書") })가 없습니다. 이용자 증명용 전자증명서 ({ JA("利用者証明用電子証明書") })는 있습니다.
guide-question-another-who = 누구를 대신해서 하나요?
guide-answer-another-who-baby = { $infant-age }세 미만인 아기
guide-answer-another-who-child = 첫돌이 지난 { $signature-age }세 미만인 아이
guide-answer-another-who-teen = { $signature-age }세 이상 { $adult-age }세 미만인 사람
guide-answer-another-who-adult = 직접 갈 수 없는 성인
guide-answer-another-who-ward = 후견을 받는 성인
guide-question-another-what = 무엇을 해야 하나요?
guide-answer-another-what-get = 카드 만들기
guide-answer-another-what-change = 카드에 새 주소, 이름, 날짜 적기
guide-answer-another-what-certificates = 새 전자증명서나 새 비밀번호 받기

## An old Basic Resident Registration Card

guide-situation-basic-resident-card-title = 예전의 주민기본대장 카드가 있습니다
guide-situation-basic-resident-card-text = 마이넘버카드보다 먼저 나온 카드를 아직 가지고 있는 분을 위한 안내입니다.
guide-situation-basic-resident-card-search = 주키카드, 쥬키카드, 주기카드, 주민기본대장카드, 주민카드, 주민기본대장, 옛날 카드, 옛날 신분증, 구형 카드, 2015년 이전 카드, 오래된 카드 반납, 주키넷
guide-step-basic-ended = 예전 카드는 더 이상 쓰지 않기
guide-step-basic-ended-text = 이 카드 ({ JA("住民基本台帳カード") })는 2015년 12월까지 나왔고, 지금쯤은 모두 유효기간이 끝났을 것입니다. 카드에 적힌 날짜를 보세요. 지금은 마이넘버카드가 대신합니다. 재류카드 ({ JA("在留カード") })는 다른 카드이니 그대로 가지고 계세요.
guide-step-basic-return = 예전 카드 반납하기
guide-step-basic-return-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가져가세요. 마이넘버카드를 만들고 싶다면, 새 카드를 받을 때 예전 카드를 반납합니다. 기념으로 가지고 싶으면 물어보세요. 쓸 수 없게 처리해서 돌려줄 수 있습니다.

## Certificates on a smartphone

guide-situation-phone-title = 스마트폰에서 쓰는 카드의 전자증명서
guide-situation-phone-text = 카드 대신 스마트폰을 쓰고 있거나 쓰고 싶은 분을 위한 안내입니다.
guide-situation-phone-search = 스마트폰 마이넘버카드, 스마트폰 전자증명서, 아이폰 마이넘버카드, 아이폰, 안드로이드, 갤럭시, 애플 지갑, 애플 월렛, 모바일 신분증, 휴대폰 분실, 핸드폰 분실, 핸드폰 바꿈, 휴대폰 판매, 마이나 앱, 마이나포털 앱
guide-step-phone-freeze = 바로 전화해서 스마트폰이 없어졌다고 말하기
guide-step-phone-freeze-text = 분실과 도난은 밤낮으로 신고할 수 있습니다. 카드가 정지되면 ({ JA("一時利用停止") }) 스마트폰의 전자증명서도 함께 정지됩니다. 카드는 가지고 있다면 그렇게 말하고, 스마트폰만 정지할 수 있는지 물어보세요.
guide-step-phone-check = 지금 카드로 할 수 있는지 확인하기
guide-step-phone-check-text = 스마트폰의 전자증명서 ({ JA("スマホ用電子証明書") })는 카드의 전자증명서를 바탕으로 만듭니다. 그래서 카드에 유효한 서명용 전자증명서 ({ JA("署名用電子証明書") })가 있어야 하고, 그 비밀번호를 알아야 합니다. { $signature-age }세 미만인 아이에게는 원칙적으로 서명용 전자증명서가 없습니다. 얼굴인증 마이넘버카드 ({ JA("顔認証マイナンバーカード") })로는 할 수 없습니다.
guide-step-phone-app = 앱으로 설정하기
guide-step-phone-app-text = 정부의 앱 ({ JA("マイナアプリ") })으로 합니다. 2026년 8월까지는 이름이 마이나포털 ({ JA("マイナポータル") })이었습니다. iOS 16.4 이상의 iPhone이나, 카드를 읽을 수 있는 (NFC) Android 11 이상의 스마트폰이 필요합니다. 그런 기종이라도 모두 전자증명서를 넣을 수 있는 것은 아니며, 되는지는 앱이 알려 줍니다. 카드와 비밀번호를 준비하고 앱의 안내를 따르세요.
guide-step-phone-again = 스마트폰 다시 설정하기
guide-step-phone-again-text = 카드나 카드의 전자증명서 유효기간이 끝나면 스마트폰의 전자증명서도 쓸 수 없게 됩니다. 먼저 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 카드에 새 전자증명서를 받으세요. 그다음 앱 ({ JA("マイナアプリ") })으로 스마트폰을 다시 설정하세요.
guide-step-phone-hand-over = 스마트폰을 넘기기 전에 물어보기
guide-step-phone-hand-over-text = 스마트폰을 팔거나 남에게 주거나 수리를 맡기기 전에, 그 안의 전자증명서 ({ JA("スマホ用電子証明書") })를 무효로 해야 합니다. 앱 ({ JA("マイナアプリ") })에서 찾아보거나, 전화해서 방법을 물어보세요.
guide-step-phone-ends = 카드의 유효기간 기억해 두기
guide-step-phone-ends-text = 스마트폰의 전자증명서는 카드의 전자증명서보다 오래 쓸 수 없습니다. 카드와 카드의 전자증명서를 늦지 않게 갱신하세요.
guide-elsewhere-phone-frozen-card = 전화로 정지한 카드는 전화로 풀 수 없습니다. 카드와 다른 신분증을 가지고 시·구·정·촌 사무소에 가세요. 비밀번호를 알고 있어야 합니다.
guide-elsewhere-phone-not-office = 시·구·정·촌 사무소에서는 스마트폰에 전자증명서를 넣어 줄 수 없습니다. 카드의 전자증명서를 갱신하고 새 비밀번호를 설정하는 일만 할 수 있습니다.
guide-question-phone-aim = 어떤 일인가요?
guide-answer-phone-aim-set-up = 스마트폰을 설정하고 싶습니다
guide-answer-phone-aim-stopped = 스마트폰에서 쓸 수 없게 되었습니다
guide-answer-phone-aim-lost = 스마트폰을 잃어버렸거나 도난당했습니다
guide-answer-phone-aim-hand-over = 스마트폰을 남에게 주거나 팔거나 수리하려고 합니다

## Certificates from a convenience store

guide-situation-konbini-title = 편의점에서 증명서를 떼고 싶습니다
guide-situation-konbini-text = 창구에 가지 않고 주민표나 인감등록증명서를 떼야 하는 분을 위한 안내입니다.
guide-situation-konbini-search = 콤비니, 콘비니, 편의점 발급, 편의점 주민표, 주민표, 주민등록등본, 등본, 주소 증명, 인감증명서, 증명서 출력, 무인발급기, 복사기, 세븐일레븐, 패밀리마트, 로손
guide-step-konbini-offered = 사는 시·구·정·촌에서 편의점 발급을 하는지 물어보기
guide-step-konbini-offered-text = 사는 시·구·정·촌에서 편의점 발급 ({ JA("コンビニ交付") })을 하는 경우에만 편의점에서 증명서를 뗄 수 있습니다. 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보거나 웹사이트를 보세요. 이용 시간도 알 수 있습니다.
guide-step-konbini-documents = 어떤 서류가 있는지 알아보기
guide-step-konbini-documents-text = 보통 주민표 ({ JA("住民票の写し") }), 주민표 기재사항 증명서 ({ JA("住民票記載事項証明書") }), 인감등록증명서 ({ JA("印鑑登録証明書") })가 있습니다. 시·구·정·촌에 따라 뗄 수 없는 것도 있습니다.
guide-step-konbini-ready = 카드와 이용자 증명용 비밀번호 준비하기
guide-step-konbini-ready-text = 카드에 유효한 이용자 증명용 전자증명서 ({ JA("利用者証明用電子証明書") })가 있어야 하고, 기기에서 그 숫자 4자리 비밀번호를 묻습니다. 얼굴인증 마이넘버카드 ({ JA("顔認証マイナンバーカード") })는 비밀번호가 없어 여기서 쓸 수 없습니다.
guide-step-konbini-machine = 기기에서 언어 고르기
guide-step-konbini-machine-text = 화면은 일본어 말고도 영어, 중국어 (간체와 번체), 한국어, 포르투갈어, 스페인어로 볼 수 있습니다. 기기에 따라 없는 언어가 있을 수 있습니다.
guide-step-konbini-japanese = 증명서는 일본어로 나온다는 점 알아 두기
guide-step-konbini-japanese-text = 다른 언어로 나오는 것은 화면뿐입니다. 증명서 자체는 일본어로만 인쇄됩니다. 증명서를 내라고 한 곳에서 번역도 요구할 수 있습니다.
guide-step-konbini-blocked = 비밀번호가 확실하지 않으면 멈추기
guide-step-konbini-blocked-text = { $kiosk-tries }번 잇달아 틀리면 이용자 증명용 비밀번호가 잠깁니다 ({ JA("ロック") }). 기다려도 풀리지 않습니다. 마지막 시도 전에 멈추고 새 비밀번호를 설정하는 편이 낫습니다.
guide-fee-konbini-fee = 서류마다 얼마인지는 시·구·정·촌에서 정합니다. 사무소에 물어보거나, 돈을 내기 전에 기기 화면을 보세요.
guide-late-konbini-ended = 카드나 이용자 증명용 전자증명서의 유효기간이 끝났으면 기기에서 받아 주지 않습니다. 새 전자증명서를 받을 때까지는 시·구·정·촌 사무소 창구에 가세요.

## Looking after the card

guide-situation-care-title = 카드를 어떻게 다루면 되나요?
guide-situation-care-text = 카드를 가지고 있고 오래 쓰고 싶은 모든 분을 위한 안내입니다.
guide-situation-care-search = 카드 보관, 보관 방법, 카드 관리, 주의할 점, 자석, 자석 케이스, 휴대폰 케이스, 물, 세탁기, 뜨거운 차 안, 지갑, 칩 보호, 스티커, 카드 케이스, 알코올 소독
guide-step-care-heat = 뜨거운 곳에 두지 않기
guide-step-care-heat-text = 뜨거운 차 안이나 난방 기구 가까이에 카드를 두지 마세요. 열 때문에 카드가 휘거나 칩이 상할 수 있습니다.
guide-step-care-washing = 빨래하기 전에 주머니 비우기
guide-step-care-washing-text = 세탁기, 건조기, 다리미는 모두 카드를 망가뜨릴 수 있습니다. 먼저 옷 주머니를 살펴보세요.
guide-step-care-force = 구부리거나 떨어뜨리거나 누르지 않기
guide-step-care-force-text = 카드가 든 지갑을 깔고 앉지 마세요. 카드를 떨어뜨리거나, 무거운 것을 올려놓거나, 카드 리더기에 대고 구부리지 마세요.
guide-step-care-chip = 금색 칩 보호하기
guide-step-care-chip-text = 칩 ({ JA("ICチップ") })을 만지거나 누르거나 더럽히지 마세요. 동전, 열쇠, 펜이 든 가방에 카드를 그냥 넣고 다니지 마세요.
guide-step-care-liquids = 물과 약품이 닿지 않게 하기
guide-step-care-liquids-text = 젖은 채로 카드를 쓰지 마세요. 핸드크림, 매니큐어, 손 소독용 알코올, 스프레이, 휘발유, 기름이 닿으면 글자와 사진이 지워질 수 있습니다. 부드러운 비닐로 된 케이스나 커버도 마찬가지입니다.
guide-step-care-magnets = 자석을 가까이하지 않기
guide-step-care-magnets-text = 뒷면의 띠는 마그네틱입니다. 스피커, 텔레비전, 냉장고, 휴대폰, 그리고 자석이 달린 가방, 지갑, 휴대폰 케이스 때문에 띠의 기록이 지워질 수 있습니다.
guide-step-care-pins = 비밀번호는 다른 곳에 두기
guide-step-care-pins-text = 비밀번호 ({ JA("暗証番号") })를 카드에 적지 말고, 카드와 함께 두지도 마세요.
guide-late-care-broken = 이런 이유로 칩이나 띠를 쓸 수 없게 되면 새 카드가 필요하고, 비용은 원칙적으로 본인이 냅니다.

## What the card and the number are for

guide-situation-number-title = 카드와 개인번호는 어디에 쓰나요?
guide-situation-number-text = 개인번호를 언제 보여 주고 언제 보여 주지 않는지 알고 싶은 분을 위한 안내입니다.
guide-situation-number-search = 마이넘버란, 마이넘버가 뭐예요, 왜 필요한가요, 꼭 만들어야 하나요, 의무, 안전한가요, 개인정보, 회사에서 마이넘버, 회사 제출, 은행에서 요구, 뒷면 복사, 일본 주민등록번호, 번호 유출, 사기, 비밀번호를 물어봄
guide-step-number-identity = 신분증으로 카드 보여 주기
guide-step-number-identity-text = 앞면에는 이름, 주소, 생년월일, 성별, 사진이 있습니다. 신분증 ({ JA("本人確認書類") })으로 쓸 수 있습니다. 개인번호 ({ JA("個人番号") })는 뒷면에 있습니다.
guide-step-number-uses = 온라인, 병원, 기기에서 쓰기
guide-step-number-uses-text = 칩과 비밀번호로 마이나포털 ({ JA("マイナポータル") })에 로그인하고, 세금 신고를 하고, 편의점에서 증명서를 뗄 수 있습니다. 한 번 등록하면 건강보험증으로도 쓸 수 있습니다.
guide-step-number-show = 세금과 사회보험에는 개인번호 알려 주기
guide-step-number-show-text = 관공서에서는 세금, 사회보험, 재해 지원에 개인번호가 필요합니다. 예를 들어 회사는 세금과 보험 서류를 만들기 위해 번호를 묻습니다. 알려 줘야 하는지 확실하지 않으면 먼저 물어보세요.
guide-step-number-hide = 그 밖에는 개인번호 보여 주지 않기
guide-step-number-hide-text = 가게 등에서 신분만 확인할 때는 앞면으로 충분합니다. 그런 곳에서 뒷면을 복사하거나 사진으로 찍지 못하게 하세요. 번호나 뒷면 사진을 절대로 인터넷에 올리지 마세요.
guide-step-number-pins = 아무에게도 비밀번호 알려 주지 않기
guide-step-number-pins-text = 비밀번호 ({ JA("暗証番号") })는 창구에서도 원칙적으로 직접 입력하며, 직원은 알지 못합니다. 전화나 이메일, 직접 찾아 들어간 것이 아닌 웹페이지에서는 누구에게도 비밀번호를 알려 주지 마세요.
guide-step-number-without-card = 카드 없이 개인번호가 필요할 때
guide-step-number-without-card-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 개인번호가 적힌 주민표 ({ JA("住民票の写し") })를 떼세요. 번호가 꼭 적혀 있어야 한다고 말하세요.
guide-step-number-leaked = 개인번호는 바뀌지 않는다는 점 알아 두기
guide-step-number-leaked-text = 이사를 하거나 카드를 새로 만들어도 번호는 평생 같습니다. 번호가 새어 나가 나쁜 일에 쓰일 우려가 있을 때만 바꿉니다. 그런 걱정이 있으면 전화하거나 시·구·정·촌 사무소에 가세요.
guide-step-number-voluntary = 카드는 꼭 없어도 된다는 점 알아 두기
guide-step-number-voluntary-text = 일본에 주민으로 등록된 사람은 모두 개인번호가 있습니다. 카드를 신청할지는 자유이며, 신청 기한은 없습니다.
