### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = 무엇을 해야 하는지 알아보기
home-guide-text = 카드 분실, 새 주소, 잊어버린 비밀번호, 재류기간 연장: 무엇을 하고, 무엇을 가져가고, 얼마가 드는지 알려 드립니다. 창구에서 보여 줄 메모도 만들 수 있습니다.

## The list of situations

plan-heading = 무슨 일로 알아보시나요?
plan-search-label = 찾기
plan-search-example = 예: 카드 분실, 주소 변경, 비자
plan-search-found = 검색 결과: { $count }건
plan-search-none-title = 맞는 내용이 없습니다
plan-search-none-text = 다른 말로 찾아보거나, 아래에서 고르세요.
plan-group-trouble = 카드에 문제가 생겼을 때
plan-group-renew = 카드나 전자증명서 유효기간이 끝날 때
plan-group-stay = 일본 재류에 변화가 있을 때
plan-group-life = 생활에 변화가 있을 때
plan-group-pins = 비밀번호
plan-group-get = 카드 만들기
plan-group-know = 알아 두면 좋은 것

## Questions

plan-whose-heading = 누구의 카드인가요?
plan-whose-other = 다른 카드
plan-whose-other-text = 이 경우 체크한 내용은 저장되지 않습니다.

## A plan

plan-now-title = 지금 바로 할 일
plan-steps-title = 할 일
plan-know-title = 알아 둘 것
plan-bring-title = 가져갈 것
plan-fees-title = 비용
plan-times-title = 걸리는 시간
plan-late-title = 늦었을 때
plan-otherwise-title = 그대로 두면
plan-elsewhere-title = 그 밖에 달라지는 것
plan-only-for = 이 경우에만: { $answer }
plan-by-over = 마지막 날은 { $date }이었습니다. 그래도 되도록 빨리 가서 어떻게 되는지 물어보세요.
plan-by-earlier = 더 이를 수도 있습니다. 이 항목의 질문에 답해 주세요.
plan-by-immigration-closed = { $date }까지. 그날은 출입국재류관리국이 쉬는 날이어서, 갈 수 있는 마지막 날은 { $open }입니다. 남은 일수: { $days }일
plan-by-immigration-late = { $date }까지. 출입국재류관리국은 그날까지 쉽니다. 다음에 문을 여는 날, 아직 할 수 있는지 물어보세요.
plan-by-card-end = 카드 유효기간이 끝나기 전에 하세요. 카드에 적힌 날짜를 보세요.
plan-by-certificate-end = 전자증명서 유효기간이 끝나기 전에 하세요.
plan-by-stay-end = 재류기간이 끝나기 전에 하세요.
plan-date-button = 날짜 입력
plan-change-date-button = 날짜 수정
plan-contact-always = 분실과 도난: 일 년 내내, 밤낮으로
plan-contact-languages = 언어: { $languages }
plan-copy-button = { $number } 복사
plan-copied = 번호를 복사했습니다.
plan-sources-button = 이 내용의 출처
plan-sources-hide-button = 출처 숨기기
plan-sources-text = 다음 사무소와 웹페이지의 안내에 나와 있는 내용입니다. 괄호 안은 마지막으로 읽은 날짜입니다. 최종 판단은 시·구·정·촌 사무소에서 합니다.
plan-old-title = 오래된 내용일 수 있습니다
plan-old-text = 일부 내용은 { $date }에 마지막으로 읽었습니다. 지금도 그대로인지 사무소에 물어보세요.
plan-sheet-button = 창구용 메모
plan-answers-button = 답변 바꾸기
plan-related-title = 함께 볼 내용
plan-ticks-kept = 체크한 내용은 “{ $label }” 카드와 함께 저장됩니다.
plan-ticks-not-kept = 이 안내에서 나가면 체크한 내용이 사라집니다. 첫 화면에서 카드를 저장하면 체크가 남고 날짜도 여기에 나옵니다.

## The sheet for the counter

sheet-heading = 창구용 메모
sheet-text = 종이에 인쇄하거나 이 화면을 그대로 창구 ({ JA("窓口") })에서 보여 주세요. 개인번호와 비밀번호는 들어가지 않습니다.
sheet-include-title = 메모에 넣을 내용
sheet-include-bring = “가져갈 것”에서 체크한 것
sheet-include-count = 체크한 것: { $count }개
sheet-include-status = 어떤 자격으로 일본에 사는지
sheet-include-dates = 카드와 재류기간이 언제까지인지
sheet-include-phrases = 손으로 가리킬 문장
sheet-tick-all-button = 모두 선택
sheet-untick-all-button = 모두 해제
sheet-print-button = 인쇄용으로 열기
sheet-save-button = 파일로 저장
sheet-large-button = 큰 글자로 보기
sheet-open-title = 브라우저에서 메모가 열립니다
sheet-open-text = 거기에서 인쇄하세요. 페이지가 열리지 않으면 메모를 파일로 저장한 뒤 그 파일을 여세요.
sheet-not-open-title = 메모를 열지 못했습니다
sheet-not-open-text = 파일로 저장한 뒤, 그 파일을 브라우저에서 여세요.
sheet-next-button = 다음
sheet-previous-button = 이전
sheet-large-place = { $number } / { $count }
sheet-request-title = 부탁드리고 싶은 일
sheet-bring-title = 가져온 것
sheet-about-title = 저에 대해
sheet-card = 카드 유효기간이 끝나는 날
sheet-stay = 재류기간이 끝나는 날
sheet-phrases-title = 여쭤볼 것과 부탁 (손가락으로 가리킵니다)
sheet-foot = 공식 프로그램이 아닌 { -brand }로 만들었습니다.
