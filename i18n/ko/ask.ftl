### 카드에 대한 질문, 한 화면에 하나씩.

ask-next-button = 다음
ask-unknown-button = 모르겠습니다
ask-day-label = 연, 월, 일
ask-day-example = 예: { $example }. { JA("令和9年3月9日") }처럼 일본 연호로 써도 괜찮습니다.
ask-event-example = 예: { $example }.
ask-past-example = 예: { $example }. { JA("令和2年3月9日") }처럼 일본 연호로 써도 괜찮습니다.
ask-born-example = 예: { $example }. { JA("昭和60年3月7日") }처럼 일본 연호로 써도 괜찮습니다.

## 일본에 사는 자격

ask-status-heading = 어떤 자격으로 일본에 살고 있나요?
ask-status-text = 재류카드의 재류자격 칸에 적혀 있습니다 ({ JA("在留資格") }).
ask-status-stay = 재류기간이 정해져 있습니다
ask-status-stay-text = 취업, 유학, 가족, 정주자 등입니다. 언제까지인지는 재류카드에 적혀 있습니다.
ask-status-permanent = 영주자입니다 ({ JA("永住者") })
ask-status-special = 특별영주자입니다 ({ JA("特別永住者") })
ask-status-hsp = 고도전문직 2호입니다 ({ JA("高度専門職第2号") })
ask-status-citizen = 일본 국적입니다
ask-status-other = 그 밖의 경우입니다
ask-status-other-text = 일시 비호, 임시 체류, 아직 재류자격이 없는 아기, 일본 국적 상실
ask-status-refuge = 일시 비호를 위한 상륙허가를 받았습니다 ({ JA("一時庇護許可者") })
ask-status-provisional = 임시 체류 허가를 받았습니다 ({ JA("仮滞在許可者") })
ask-status-birth = 일본에서 태어났고, 아직 재류자격이 없습니다 ({ JA("出生による経過滞在者") })
ask-status-lost = 일본 국적을 잃었고, 아직 재류자격이 없습니다 ({ JA("国籍喪失による経過滞在者") })

## 날짜

ask-printed-heading = 마이넘버카드는 언제까지 유효한가요?
ask-printed-text = 카드 앞면의 생년월일 오른쪽에 적혀 있습니다 ({ JA("有効期限") }). 창구에서 날짜를 변경했다면 가장 최근 날짜가 추가 기재란에 적혀 있습니다 ({ JA("追記欄") }).
ask-stay-heading = 재류기간은 언제 끝나나요?
ask-stay-text = 재류카드의 재류기간 칸에 적혀 있습니다 ({ JA("在留期間（満了日）") }). 새 재류카드가 이미 있다면 새 카드를 보세요.
ask-landing-heading = 허가는 언제 끝나나요?
ask-landing-text = 허가 서류에 적혀 있습니다.
ask-lost-heading = 언제 일본 국적을 잃었나요?
ask-lost-text = 국적 상실에 관한 서류에 그 날짜가 적혀 있습니다.
ask-born-heading = 생년월일이 언제인가요?
ask-born-text = 카드의 유효기간은 생일에 끝나는 경우가 많습니다. 생년월일은 카드에 적혀 있습니다 ({ JA("生年月日") }).
ask-certificate-heading = 전자증명서는 언제까지 유효한가요?
ask-certificate-text = 카드 유효기간 아래에 적는 칸이 있습니다 ({ JA("電子証明書の有効期限") }). 비어 있는 경우가 많은데, 그럴 때는 “모르겠습니다”를 누르세요. 카드를 리더기로 읽어도 알 수 있습니다.
ask-issued-heading = 카드 발행일은 언제인가요?
ask-issued-text = 카드가 만들어진 날입니다. 카드에는 인쇄되어 있지 않습니다. 카드를 받은 날보다 일주일 이상 앞선 날입니다. 확실하지 않으면 “모르겠습니다”를 누르세요.
ask-applied-heading = 카드를 언제 신청했나요?
ask-applied-text = 신청할 무렵에 성인이 되었기 때문에, 카드가 언제까지 유효한지는 신청한 날에 따라 달라집니다.
ask-new-heading = 카드의 새 유효기간은 언제까지인가요?
ask-new-text = 새 카드라면 앞면에 적혀 있습니다. 쓰던 카드를 계속 쓴다면 추가 기재란에 적힌 가장 최근 날짜입니다 ({ JA("追記欄") }).
ask-name-heading = 이 카드를 뭐라고 부를까요?
ask-name-taken = 저장한 다른 카드가 이 이름을 쓰고 있습니다. 다른 이름을 쓰세요.
ask-name-text = 누구의 카드인지 알아볼 수 있는 말을 적으세요. 전체 이름이나 번호는 적지 않아도 됩니다.

## 입력한 날짜가 잘못되었을 때

ask-wrong-empty = 먼저 날짜를 입력하거나 “모르겠습니다”를 누르세요.
ask-wrong-no-day = 날짜가 아닙니다. { $example }처럼 연, 월, 일을 입력하세요.
ask-wrong-year-last = { $example }처럼 연, 월, 일 순서로 입력하세요.
ask-wrong-short-year = { $example }처럼 연도를 네 자리로 쓰거나, 연호를 붙여 쓰세요.
ask-wrong-no-month = 그런 달은 없습니다. { $example }처럼 연, 월, 일을 입력하세요.
ask-wrong-no-such-day = 그런 날은 없습니다. 그달은 { $days }일까지입니다.
ask-wrong-era = 그날에는 이 연호가 이미 끝났거나 아직 시작되지 않았습니다.
ask-wrong-life = 생년월일로 보기에는 너무 오래된 날짜입니다.
ask-wrong-first-cards = { $date }은 너무 이릅니다. 그때는 아직 마이넘버카드가 없었습니다.
ask-wrong-before-birth = { $date }은 생년월일보다 빠릅니다.
ask-wrong-before-issue = { $date }은 카드 발행일보다 빠릅니다.
ask-wrong-after-issue = { $date }은 카드 발행일보다 늦습니다.
ask-wrong-future = { $date }은 아직 오지 않은 날입니다.
ask-wrong-after-end = { $date }은 카드 유효기간이 끝난 뒤입니다.
ask-wrong-longest-card = { $date }은 너무 늦습니다. 그렇게 오래 유효한 카드는 없습니다.
ask-wrong-extension = { $date }은 재류기간이 끝난 날부터 2개월이 지난 뒤의 날짜입니다. 카드를 다시 확인하세요.
ask-wrong-longest-stay = { $date }은 너무 늦습니다. 그렇게 긴 재류기간은 없습니다.
ask-wrong-long-ago = { $date }은 너무 오래전입니다.
ask-wrong-far-ahead = { $date }은 너무 먼 앞날입니다.
ask-meant = { $date }이 맞나요?
ask-meant-button = 네, 그날입니다
