### 저장한 카드 화면, 있었던 일, 알림, 캘린더 파일, 게스트 모드.

## 카드 화면

cards-dates-heading = 각각의 유효기간
cards-days-left = 남은 일수: { $days }일
cards-ended = 유효기간이 끝났습니다.
cards-unknown = 알 수 없습니다
cards-line-heading = 날짜 한눈에 보기
cards-happened-button = 달라진 일 입력하기
cards-answers-button = 답변 바꾸기
cards-guide-button = 절차 안내 보기
cards-reader-button = 카드 읽기
cards-calendar-button = 캘린더용으로 저장하기
cards-misfit-title = 답변이 서로 맞지 않습니다

## 날짜의 순서

line-today = 오늘
line-renew-card = 이날부터 카드 갱신 가능
line-renew-certificates = 이날부터 전자증명서 갱신 가능
line-extend-stay = 이날부터 재류기간 연장 신청 가능
line-last-open = 창구에 갈 수 있는 마지막 날
line-card-ends = 카드 유효기간이 끝나는 날
line-user-ends = 이용자 증명용 전자증명서 유효기간이 끝나는 날
line-signature-ends = 서명용 전자증명서 유효기간이 끝나는 날
line-perhaps = 확실하지 않음
line-deadline = { $title } (마지막 날)

## 있었던 일

event-heading = 무슨 일이 있었나요?
event-filed = 재류기간 연장이나 재류자격 변경을 신청했습니다
event-filed-text = 아직 결과가 나오지 않았습니다.
event-filed-permanent = 영주 허가만 신청했습니다
event-extended = 창구에서 카드 유효기간을 2개월 연장했습니다
event-new-residence-card = 새 재류카드를 받았습니다
event-granted = 이제 기한 없이 일본에 살 수 있습니다
event-granted-text = 영주자 ({ JA("永住者") }) 또는 고도전문직 2호 ({ JA("高度専門職第2号") }) 허가를 받았습니다.
event-naturalised = 일본 국적을 취득했습니다
event-moved-out = 다른 시·구·정·촌으로 이사합니다
event-moved-in = 이사했습니다
event-notified = 전입신고를 했습니다
event-notified-text = 카드는 아직 그 창구에 보여 주지 않았습니다.
event-changed = 이름이나 카드에 적힌 다른 내용이 바뀌었습니다
event-forget-button = 이 내용 취소하기
event-day-heading = 날짜가 언제인가요?
event-day-moving-out = 전출 예정일을 입력하세요 ({ JA("転出予定日") }).
event-day-extended = 창구에서 절차를 밟은 날을 입력하세요. 카드의 새 유효기간은 다음 화면에서 묻습니다.

## 알림

remind-title = 알림
remind-text = 알림은 첫 화면에 표시됩니다. 원하면 이 컴퓨터에 로그인할 때도 보여 드립니다.
remind-login-label = 로그인할 때 알림 보기
remind-login-text = { -brand }가 잠깐 실행되어, 지금 챙겨야 할 일을 보여 주고 끝납니다.
remind-login-failed-title = 설정하지 못했습니다
remind-login-failed-text = 로그인할 때 시작되는 프로그램을 { -brand }가 바꾸지 못하도록 이 컴퓨터가 막았습니다. 첫 화면의 알림은 그대로 표시됩니다.
remind-days-title = 마지막 날 며칠 전에 알릴까요
remind-days = { $days }일 전
remind-day = 1일 전
remind-nothing = 알릴 일이 없습니다.
remind-unshown = 바탕 화면에 알림을 표시하지 못했습니다.
remind-of = { $label }: { $title }

## 캘린더 파일

calendar-name = 마이넘버카드 ({ JA("マイナンバーカード") })
calendar-title = 휴대폰 캘린더에 넣기
calendar-text = 날짜를 파일로 저장하고, 이메일 등으로 휴대폰에 보내 휴대폰에서 여세요. 나중에 다시 해도 일정이 두 번 생기지 않고 내용만 바뀝니다. Google 캘린더에는 알림이 들어가지 않으니, 그곳에서 직접 설정하세요.
calendar-opening = { $title } (오늘부터 가능)
calendar-last = { $title } (마지막 날)

## 게스트 모드

guest-button = 다른 분 도와드리기
guest-mark = 게스트 모드: 아무것도 남지 않습니다
guest-clear-button = 모두 지우고 새로 시작
guest-end-button = 게스트 모드 끝내기
guest-title = 게스트 모드입니다
guest-text = 아무것도 저장하지 않으며, 저장한 카드도 보여 주지 않습니다. 한 분이 끝날 때마다 “모두 지우고 새로 시작”을 누르세요.
guest-label = 도움받는 분의 카드
guest-cards-title = 게스트 모드의 카드
