### 날짜를 이 컴퓨터에 저장한 카드.

## 리더기에 있는 카드의 날짜 저장

cards-save-button = 이 날짜 저장하기
cards-save-heading = 이 카드를 뭐라고 부를까요?
cards-save-intro = { -brand }가 두 날짜를 이 컴퓨터에 저장하고, 유효기간이 며칠 남았는지 첫 화면에 보여 드립니다. 누구의 카드인지 알아볼 수 있는 말을 적으세요. 전체 이름이나 번호는 적지 않아도 됩니다.
cards-name = 카드 이름
cards-name-example = 예: 나, 엄마, 카드 2
cards-name-empty = 먼저 카드 이름을 적으세요.
cards-name-taken = 저장한 다른 카드가 이 이름을 쓰고 있습니다. 같은 카드라면 “저장하기”를 한 번 더 누르고, 아니면 다른 이름을 쓰세요.
cards-born = 생년월일 (비워 두어도 됩니다)
cards-born-example = 예: 1985-03-07. 비밀번호를 이 날짜로 정하려고 하면 { -brand }가 알려 드립니다.
cards-born-wrong = 날짜가 아닙니다. 1985-03-07처럼 연, 월, 일을 입력하세요.
cards-keep-button = 저장하기
cards-saved-title = “{ $label }”의 날짜를 저장했습니다
cards-saved-text = 유효기간이 며칠 남았는지 첫 화면에 표시됩니다.

## 첫 화면과 저장한 카드 화면

cards-title = 저장한 카드
cards-read-on = { $date }에 카드에서 읽었습니다. 카드나 전자증명서를 갱신한 뒤에는 카드를 다시 읽고 같은 이름으로 저장하세요.
cards-rename-button = 이름 바꾸기
cards-rename-heading = 카드의 새 이름
cards-delete-button = 지우기
cards-deleted-title = “{ $label }” 카드를 지웠습니다
cards-undo-button = 되돌리기
cards-none-title = 저장한 카드가 없습니다
