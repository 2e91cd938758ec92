### 입력한 정보로 계산한 카드와 전자증명서의 유효기간.

dates-signature = 서명용 전자증명서 ({ JA("署名用電子証明書") })
dates-check-card = 아마 이 날짜일 것입니다. 카드에 인쇄된 날짜도 보세요.
dates-may-be = 알 수 없습니다. 다음 날짜일 수 있습니다: { $days }. 카드에 인쇄된 날짜를 보세요.
dates-no-signature = 이 나이에는 발급되지 않습니다.
dates-extendable = 재류 신청을 심사하는 동안에는 시·구·정·촌 사무소 창구에서 카드의 유효기간을 { $date }까지 연장할 수 있습니다.
dates-renew = 유효기간이 가장 먼저 끝나는 것은 { $from }부터 { $before }까지 갱신할 수 있습니다.
dates-renew-stay = 새 재류카드를 받으면 늦어도 { $before }까지 시·구·정·촌 사무소 창구에서 카드의 유효기간을 변경하세요.
dates-renew-extension = 늦어도 { $before }까지 시·구·정·촌 사무소 창구에서 카드의 유효기간을 연장하세요.
dates-renew-none = { $before }까지 어떻게 해야 하는지 시·구·정·촌 사무소 창구에 물어보세요.

## 서로 맞지 않는 정보

dates-misfit-year = 1868년보다 앞이거나 2200년보다 뒤인 연도는 쓸 수 없습니다.
dates-misfit-birth = 카드 발행일이 생년월일보다 빠릅니다.
dates-misfit-applied = 신청일이 생년월일보다 빠르거나 발행일보다 늦습니다.
dates-misfit-stay-missing = 이 재류자격은 재류기간이 끝나는 날짜가 필요합니다.
dates-misfit-stay = 재류기간이 끝나는 날짜가 발행일과 맞지 않습니다.
dates-misfit-extension = 2개월의 특례기간 연장은 중장기 재류자의 카드만 할 수 있습니다.
dates-misfit-printed = 인쇄된 날짜가 발행일보다 빠릅니다.
dates-misfit-certificate = 전자증명서의 발행일은 카드 발행일보다 빠를 수 없습니다.
