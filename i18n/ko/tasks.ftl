### 카드에 대해 해야 할 일.

task-heading = 할 일
task-by = { $date }까지. 남은 일수: { $days }일
task-by-closed = { $date }까지. 그날은 시·구·정·촌 사무소가 쉬는 날이어서, 창구에 갈 수 있는 마지막 날은 { $open }입니다. 남은 일수: { $days }일
task-by-late = { $date }까지. 시·구·정·촌 사무소는 그날까지 쉽니다. 다음에 문을 여는 날, 아직 할 수 있는지 물어보세요.
task-from = { $date }부터 가능
task-none-title = 지금은 할 일이 없습니다
task-next = 다음에 할 일: { $title }
task-done-button = 다 했습니다
task-not-done-button = 아직 하지 않았습니다
task-later-button = 일주일 뒤에 알림 받기
task-is-done = 완료
task-is-later = { $date }에 알려 드립니다.

task-card-ended-title = 카드 유효기간이 끝났습니다
task-card-ended-text = 이 카드는 이제 쓸 수 없습니다. 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 새 카드를 신청하고, 비용이 얼마인지도 물어보세요. 개인번호는 바뀌지 않습니다.
task-certificates-ended-title = 전자증명서 유효기간이 끝났습니다
task-certificates-ended-text = 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에서 언제든지 무료로 새로 발급해 줍니다. 카드를 가지고 가세요. 비밀번호도 알고 있어야 합니다.
task-change-date-title = 카드 유효기간 변경하기
task-change-date-text = { $date }까지 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 재류카드 ({ JA("在留カード") })가 있다면 함께 가져가세요. 무료입니다. 그날이 지나면 카드를 쓸 수 없습니다. 새 카드를 만들려면 돈이 들고 몇 주가 걸립니다. 간 김에 새 전자증명서도 신청하세요. 비밀번호를 알고 있어야 합니다.
task-extend-card-title = 카드 유효기간 2개월 연장하기
task-extend-card-text = 재류 신청을 심사하는 동안에는 시·구·정·촌 사무소 창구에서 카드의 유효기간을 연장할 수 있습니다 ({ JA("特例期間延長") }). { $date }까지 카드와 재류카드를 가지고 가세요. 온라인으로 신청했다면 신청이 접수되었다는 메일도 가져가세요. 무료이며, 한 번만 할 수 있습니다. 새 전자증명서도 신청하세요. 비밀번호를 알고 있어야 합니다.
task-await-residence-card-title = 카드 유효기간 한 번 더 변경하기
task-await-residence-card-text = 카드의 유효기간은 이미 2개월 연장했고, 같은 연장을 다시 할 수는 없습니다. 새 재류카드 ({ JA("在留カード") })를 받는 대로, 늦어도 { $date }까지 두 카드를 모두 가지고 시·구·정·촌 사무소 창구에 가세요.
task-extend-stay-title = 재류기간 연장 후 카드 유효기간 변경하기
task-extend-stay-text = 카드의 유효기간은 재류기간과 함께 끝나며, 안내 편지는 오지 않습니다. 먼저 출입국재류관리국에 재류기간 연장을 신청하세요. 새 재류카드 ({ JA("在留カード") })를 받으면 { $date }까지 시·구·정·촌 사무소 창구에서 카드의 유효기간을 변경하세요. 그때까지 결과가 나오지 않으면 창구에서 카드를 2개월 연장할 수 있습니다 ({ JA("特例期間延長") }). 다만 카드의 유효기간이 끝나기 전에만 할 수 있습니다. 영주 허가 신청만으로는 연장할 수 없습니다.
task-specified = 특정재류카드 ({ JA("特定在留カード") })를 가지고 있다면, 재류 신청을 할 때마다 특정재류카드도 다시 신청하세요.
task-renew-card-title = 카드 갱신하기
task-renew-card-text = { $from }부터 { $date }까지 새 카드를 신청하세요. 이 기간에는 무료입니다. 안내 편지가 없어도 신청할 수 있습니다.
task-renew-certificates-title = 전자증명서 갱신하기
task-renew-certificates-text = { $from }부터 { $date }까지 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 무료입니다. 비밀번호를 알고 있어야 합니다.
task-tell-status-title = 카드 유효기간이 끝납니다
task-tell-status-text = { $date }까지 무엇을 해야 하는지는 어떤 자격으로 일본에 사는지에 따라 다릅니다. “답변 바꾸기”를 눌러 알려 주세요.
task-ask-office-title = 카드 유효기간이 끝나기 전에 창구에 물어보기
task-ask-office-text = 카드의 유효기간은 { $date } 또는 그 전에 끝납니다. 어떻게 해야 하는지 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보세요.
task-move-out-title = 전입신고하기
task-move-out-text = { $date }까지 카드를 가지고 이사한 곳의 시·구·정·촌 사무소 창구에 가서 전입신고를 하세요 ({ JA("転入届") }). 하지 않으면 카드를 쓸 수 없게 됩니다.
task-move-in-title = 새 주소 신고하기
task-move-in-text = { $date }까지 카드를 가지고 새 주소의 시·구·정·촌 사무소 창구에 가서 신고하세요 ({ JA("転入届・転居届") }). 카드에 새 주소를 적어 줍니다. 주민기본대장용 비밀번호를 알고 있어야 합니다.
task-show-card-title = 새 시·구·정·촌 사무소 창구에 카드 보여 주기
task-show-card-text = 전입신고는 마쳤습니다. 이제 { $date }까지 카드도 그 창구에 가져가서 계속 이용 절차를 밟으세요 ({ JA("継続利用") }). 하지 않으면 카드를 쓸 수 없게 됩니다. 주민기본대장용 비밀번호를 알고 있어야 합니다.
task-report-title = 바뀐 내용을 카드에 적어 달라고 하기
task-report-text = { $date }까지 카드를 가지고 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 가세요. 무료입니다. 내용이 바뀌면서 서명용 전자증명서는 쓸 수 없게 되었으니 새로 신청하세요.
task-check-certificates-title = 전자증명서 유효기간 확인하기
task-check-certificates-text = 전자증명서 유효기간이 이미 끝났을 수 있습니다. 날짜가 확실하지 않습니다. 카드를 리더기에 올려놓거나 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어보세요. 끝났더라도 언제든지 무료로 새로 발급해 줍니다.
task-find-certificates-text = 카드의 전자증명서 유효기간 칸은 비어 있는 경우가 많습니다. 카드를 리더기로 읽거나 시·구·정·촌 사무소 창구 ({ JA("市区町村の窓口") })에 물어본 뒤 “답변 바꾸기”를 누르고 입력하세요.
task-find-date-title = 카드 유효기간을 알 수 없습니다
task-find-date-text = 카드 앞면의 날짜를 보고 “답변 바꾸기”를 누르거나, 카드를 리더기에 올려놓으세요.

## 유효기간이 끝나는 날의 근거

reason-printed = 카드에 적힌 날짜입니다.
reason-printed-differs = 카드에 적힌 날짜이며, 이 날짜를 따릅니다. 다른 답변으로 계산하면 다른 날짜가 나옵니다: { $days }. 답변이 맞다면 시·구·정·촌 사무소 창구에 물어보세요.
reason-tenth-birthday = 카드가 발행된 뒤 열 번째로 맞는 생일입니다.
reason-fifth-birthday = 카드가 발행된 뒤 다섯 번째로 맞는 생일입니다. 발행될 때 성인이 아니었던 사람은 모두 이렇게 정해집니다.
reason-age-unclear = 카드 주인이 성인으로 취급되었는지 분명하지 않습니다.
reason-leap-birthday = 생일이 2월 29일이면, 윤년이 아닌 해에 어느 날로 보는지 분명하지 않습니다.
reason-renewed-early = 이전 것을 유효기간이 끝나기 전 3개월 안에 갱신했다면 1년 더 유효합니다.
reason-stay-end = 재류기간이 끝나는 날입니다.
reason-special-extension = 재류기간이 끝나는 날부터 2개월 뒤입니다.
reason-extension-month-end = 재류기간이 끝나는 날부터 2개월 뒤입니다. 월말이라서 어느 날로 보는지 분명하지 않습니다.
reason-landing-end = 상륙허가 기간이 끝나는 날입니다.
reason-provisional-end = 임시 체류 기간이 끝나는 날입니다.
reason-sixty-days = 태어난 날 또는 일본 국적을 잃은 날부터 60일 뒤입니다.
reason-certificate-birthday = 전자증명서가 발행된 뒤 다섯 번째로 맞는 생일입니다.
reason-card-ends = 카드 유효기간이 끝나는 날 전자증명서도 함께 끝납니다.
reason-user-certificate-ends = 이용자 증명용 전자증명서와 함께 끝납니다. 그 전에 이름이나 주소가 바뀌면 그때 끝납니다.
