### 비밀번호 변경: 리더기에 있는 카드 또는 연습용 카드.

pin-change-button = 비밀번호 변경

## 비밀번호 고르기

pin-choose-heading = 어느 비밀번호를 바꿀까요?
pin-choose-intro = 비밀번호를 바꾸려면 현재 비밀번호가 필요합니다 ({ JA("暗証番号") }). 잊어버렸다면 짐작으로 입력하지 마세요. 시·구·정·촌 사무소 창구에서 다시 설정할 수 있습니다.
pin-choose-same = 숫자 4자리 비밀번호는 모두 같은 번호로 해도 괜찮습니다. 외우기는 그편이 더 쉽지만, 서로 다른 번호가 더 안전합니다.
pin-user-use = 마이나포털 ({ JA("マイナポータル") }) 등 웹사이트에 로그인할 때, 편의점 기기에서 증명서를 뗄 때, 병원의 카드 리더기를 쓸 때 입력합니다.
pin-signature-use = 세금 신고, 주소 변경, 은행과의 계약처럼 온라인에서 도장 대신 서명할 때 입력합니다.
pin-entry-support-use = 프로그램이나 기기가 이름, 주소, 개인번호를 카드에서 읽어 채워 줄 때 입력합니다. 그러면 직접 적지 않아도 됩니다.
pin-register-use = 시·구·정·촌 사무소 창구에서 이사 신고 같은 절차를 밟을 때 입력합니다.
pin-register-office = 이 비밀번호는 시·구·정·촌 사무소 창구에서 변경합니다.
pin-user-picture = 편의점 기기
pin-signature-picture = 컴퓨터로 서명하는 문서
pin-entry-support-picture = 카드의 내용으로 채워지는 서류
pin-register-picture = 시·구·정·촌 사무소 창구

## 비밀번호 입력

pin-current-heading = 현재 비밀번호
pin-current-intro = 지금 쓰고 있는 비밀번호를 입력하세요. 아직 카드에는 아무것도 보내지 않습니다.
pin-new-heading = 새 비밀번호
pin-new-intro-digits = 남이 알아맞히기 어려운 숫자 4자리로 정하세요. 생일, 전화번호, 1234는 피하세요.
pin-new-intro-letters = 남이 알아맞히기 어려운 영문과 숫자로 정하세요. 이름, 생일, ABC123은 피하세요.
pin-again-heading = 새 비밀번호 다시 입력
pin-again-intro = 잘못 입력한 비밀번호가 카드에 들어가지 않도록 한 번 더 입력하세요. “비밀번호 변경하기”를 누르면 현재 비밀번호를 카드에 한 번만 보내고, 이어서 새 비밀번호를 보냅니다.
pin-rule-digits = 숫자 4자리
pin-rule-letters = 영문과 숫자 6~16자, 각각 1자 이상
pin-alike = 영문 O와 숫자 0, 영문 I와 숫자 1을 구별해서 입력하세요.
pin-typed = 입력한 글자 수: { $count }
pin-show-button = 보기
pin-hide-button = 숨기기
pin-delete-key = 지우기
pin-keys = 화면 자판
pin-next-button = 다음
pin-send-button = 비밀번호 변경하기
pin-short-digits = 너무 짧습니다. 숫자 4자리여야 합니다.
pin-short-letters = 너무 짧습니다. 6자 이상이어야 합니다.
pin-long-digits = 한 자리를 더 입력했습니다. 이 비밀번호는 숫자 4자리입니다.
pin-long-letters = 너무 많이 입력했습니다. 이 비밀번호는 최대 16자입니다.
pin-only-digits = 숫자 0~9만 쓸 수 있습니다.
pin-only-letters = 영문 A~Z와 숫자 0~9만 쓸 수 있습니다.
pin-both = 영문과 숫자가 각각 1자 이상 있어야 합니다.
pin-narrowed = 전각 ({ JA("全角") }) 문자를 반각 문자로 바꿨습니다.
pin-raised = 소문자를 대문자로 바꿨습니다. 카드에서는 대문자만 씁니다.
pin-differs = 두 번 입력한 비밀번호가 서로 다릅니다. 새 비밀번호를 다시 입력하거나, 뒤로 가서 다른 비밀번호를 정하세요.
pin-ready = 두 번 모두 같습니다. 이제 “비밀번호 변경하기”를 누르세요.
pin-same = 현재 비밀번호와 같습니다. 다른 비밀번호를 정하세요.

## 알아맞히기 쉬운 비밀번호

pin-weak-heading = 남이 쉽게 알아맞힐 비밀번호입니다
pin-weak-repeated = 같은 글자가 되풀이됩니다. 카드를 주운 사람은 이런 비밀번호부터 시도합니다.
pin-weak-sequence = 1234처럼 글자가 차례대로 이어집니다. 카드를 주운 사람은 이런 비밀번호부터 시도합니다.
pin-weak-keys = 2580처럼 자판에서 서로 붙어 있는 글자들입니다. 카드를 주운 사람은 이런 비밀번호부터 시도합니다.
pin-weak-date = 날짜처럼 보입니다. 본인이나 가까운 사람의 생일은 쓰지 마세요. 카드를 주운 사람은 이런 비밀번호부터 시도합니다.
pin-weak-birthday = 생년월일이거나 그 일부입니다. 카드를 주운 사람은 이런 비밀번호부터 시도합니다.
pin-weak-other-button = 다른 비밀번호 정하기
pin-weak-use-button = 그래도 이 비밀번호 쓰기

## 마지막 시도 전의 확인

pin-last-heading = 이번이 마지막 시도입니다
pin-last-text = 입력한 비밀번호가 현재 비밀번호와 다르면 비밀번호가 잠기고, 시·구·정·촌 사무소 창구에서 다시 설정해야 합니다. 아직 아무것도 보내지 않았습니다.
pin-unsure-heading = 남은 횟수를 알 수 없습니다
pin-unsure-text = 몇 번 더 시도할 수 있는지 카드가 분명히 알려 주지 않았습니다. 이번이 마지막일 수도 있습니다. 입력한 비밀번호가 틀리면 비밀번호가 잠길 수 있고, 그러면 시·구·정·촌 사무소 창구에서 다시 설정해야 합니다. 아직 아무것도 보내지 않았습니다.
pin-stop-button = 아니요, 보내지 않기
pin-sure-button = 네, 확실하니 보내기

## 변경하는 동안

pin-sending-title = 비밀번호를 바꾸고 있습니다…
pin-sending-text = 여기에 결과가 나올 때까지 카드를 건드리지 마세요.

## 변경 결과

pin-changed-title = 비밀번호를 바꿨습니다
pin-changed-text = 이제부터 새 비밀번호를 쓰세요. 적어 두어야 한다면, 메모는 카드와 따로 보관하세요.
pin-tries-now = 카드의 상태: { $tries }
pin-wrong-title = 입력한 비밀번호가 틀렸습니다
pin-wrong-text = 카드의 현재 비밀번호와 맞지 않습니다. 바뀐 것은 없지만, 남은 횟수가 한 번 줄었습니다.
pin-wrong-alike = 잘 살펴보세요. 숫자 0을 영문 O로, 숫자 1을 영문 I로 입력하지 않았나요?
pin-wrong-last = 이제 한 번만 남았습니다. 비밀번호가 확실하지 않으면 여기서 멈추세요. 한 번 더 틀리면 잠깁니다.
pin-blocked-title = 이 비밀번호는 잠겼습니다
pin-blocked-text = 남은 횟수가 없습니다. 기다려도 풀리지 않습니다. 비밀번호 자체는 그대로이고, 다른 비밀번호는 계속 쓸 수 있습니다.
pin-lost-title = 비밀번호가 바뀌지 않았습니다
pin-lost-text = 현재 비밀번호를 카드에 보냈지만 분명한 응답이 오지 않았습니다. 새 비밀번호는 보내지 않았으므로 기존 비밀번호가 그대로 유효합니다. 남은 횟수가 한 번 줄었을 수 있으니, 계속하기 전에 남은 횟수를 확인하세요.
pin-refused-title = 카드가 변경을 거부했습니다
pin-refused-text = 기존 비밀번호가 그대로 유효합니다. 카드의 응답은 { $status }입니다. 또 이런 일이 생기면 이 응답을 시·구·정·촌 사무소 창구에 보여 주세요.
pin-unclear-title = 비밀번호가 바뀌었는지 알 수 없습니다
pin-unclear-text = 새 비밀번호를 카드에 보냈지만 분명한 응답이 오지 않았습니다. 지금은 기존 비밀번호와 새 비밀번호 중 하나가 유효합니다. 둘 다 기억해 두세요.
pin-unclear-tries = 카드를 다시 놓고 남은 횟수를 보세요. 2번 이상 남았을 때만 다음으로 넘어가고, 아니면 카드를 가지고 시·구·정·촌 사무소 창구에 가세요.
pin-unclear-third = 이 비밀번호를 한 번 더 변경하세요. “현재 비밀번호”에는 새 비밀번호를 입력하고, “새 비밀번호”로는 세 번째 비밀번호를 정해서 적어 두세요.
pin-unclear-then = 카드가 받아들이면 이제부터 세 번째 비밀번호가 유효합니다. 현재 비밀번호가 틀렸다고 나오면 기존 비밀번호가 유효한 것이니, 다음에는 기존 비밀번호를 입력하세요. 그러면 원래 횟수로 돌아갑니다.
pin-silent-text = 카드에서 무슨 일이 있었는지 알 수 없습니다. 비밀번호가 바뀌었을 수도 있고, 바뀌지 않았을 수도 있습니다. 두 비밀번호를 모두 기억해 두세요. 카드를 뗐다가 다시 놓고, 남은 횟수를 확인한 뒤에 계속하세요.
pin-half-title = 두 곳 중 한 곳만 바뀌었습니다
pin-half-text = 이 비밀번호는 카드의 두 곳에 있습니다. 한 곳은 새 비밀번호로 바뀌었고, 다른 한 곳은 기존 비밀번호 그대로입니다. 더 이상 시도하지 마세요. 두 비밀번호를 모두 기억해 두고, 카드를 가지고 시·구·정·촌 사무소 창구에 가서 주민기본대장용 비밀번호를 다시 설정해 달라고 하세요 ({ JA("暗証番号の再設定") }).
pin-half-unclear-text = 이 비밀번호는 카드의 두 곳에 있습니다. 한 곳은 새 비밀번호로 바뀌었지만, 다른 한 곳에서는 분명한 응답이 오지 않았습니다. 더 이상 시도하지 마세요. 두 비밀번호를 모두 기억해 두고, 카드를 가지고 시·구·정·촌 사무소 창구에 가서 주민기본대장용 비밀번호를 다시 설정해 달라고 하세요 ({ JA("暗証番号の再設定") }).
pin-unclear-register = 이 비밀번호는 카드의 두 곳에 있습니다. 한 곳에서는 분명한 응답이 오지 않았고, 다른 한 곳은 기존 비밀번호 그대로입니다. 더 이상 시도하지 마세요. 두 비밀번호를 모두 기억해 두고, 카드를 가지고 시·구·정·촌 사무소 창구에 가서 주민기본대장용 비밀번호를 다시 설정해 달라고 하세요 ({ JA("暗証番号の再設定") }).
pin-unsent-title = 카드에 아무것도 보내지 않았습니다
pin-unsent-stands = 기존 비밀번호가 그대로 유효하고, { -brand } 때문에 줄어든 횟수는 없습니다.
pin-unsent-impossible = 이 카드의 이 비밀번호는 여기서 바꿀 수 없습니다.
pin-unsent-other = 앞서 표시한 카드가 아니거나, 그 뒤에 카드를 치웠다가 다시 놓았거나 카드의 내용이 바뀌었습니다. 카드 화면으로 돌아가서 처음부터 다시 하세요.
pin-unsent-tries = 남은 횟수가 앞서 표시한 것과 다릅니다. 카드 화면으로 돌아가서 남은 횟수를 확인하고 처음부터 다시 하세요.
pin-unsent-uneven = 이 비밀번호는 카드의 두 곳에서 남은 횟수가 서로 같고 2번 이상일 때만 바꿀 수 있습니다. 시·구·정·촌 사무소 창구에 가세요.
pin-unsent-gone = 카드가 리더기에서 떨어졌습니다. 카드를 다시 놓고 처음부터 다시 하세요.
pin-unsent-busy = 다른 프로그램이 카드를 쓰고 있습니다. 그 프로그램을 닫고 처음부터 다시 하세요.
pin-unsent-mute = 카드나 리더기가 반응하지 않았습니다. 카드를 다시 놓고 처음부터 다시 하세요.

## 입력한 내용이 지워졌을 때

pin-away-title = 카드에 연결할 수 없습니다
pin-away-text = 카드가 리더기에서 떨어졌거나 리더기가 빠졌습니다. 입력한 내용은 지웠고, 카드에는 아무것도 보내지 않았습니다. 카드를 다시 놓고 처음부터 다시 하세요.
pin-idle-title = 입력한 내용을 지웠습니다
pin-idle-text = 2분 동안 아무것도 누르지 않아서, 다른 사람이 이어서 하지 못하도록 지웠습니다. 카드에는 아무것도 보내지 않았습니다.
pin-card-button = 카드 화면으로 돌아가기
pin-retry-button = 비밀번호 다시 입력

## 연습

pin-practice-button = 카드 없이 연습하기
pin-practice-mark = 연습 중: 진짜 카드가 아닙니다
pin-practice-end-button = 연습 끝내기
pin-practice-heading = 가상 카드로 연습하기
pin-practice-intro = 여기서 순서를 익히거나 다른 사람에게 보여 줄 수 있습니다. 비밀번호를 틀렸을 때를 비롯해 모든 것이 진짜 카드와 똑같지만, 리더기에 있는 카드는 건드리지 않습니다.
pin-practice-pins-title = 연습용 카드의 비밀번호
pin-practice-pins-text = 카드를 처음 만들 때 정해진 비밀번호입니다. 여기서 바꾼 비밀번호는 연습을 끝내거나 새 연습용 카드로 바꿀 때까지 유효합니다.
pin-practice-out-button = 카드 치우기
pin-practice-in-button = 카드 다시 놓기
pin-practice-new-button = 새 연습용 카드로 바꾸기
pin-practice-fault-title = 다음에 변경할 때 일어날 일
pin-practice-fault-none = 카드가 정상으로 작동함
pin-practice-fault-before = 비밀번호를 확인하기 전에 카드가 리더기에서 떨어짐
pin-practice-fault-during = 변경하는 도중에 카드가 리더기에서 떨어짐
pin-practice-current = 연습용 카드의 비밀번호는 { $pin }입니다. 여기에 진짜 카드의 비밀번호를 입력하지 마세요.
pin-practice-current-changed = 여기서 직접 바꾼 비밀번호를 입력하세요. 진짜 카드의 비밀번호는 입력하지 마세요.
pin-practice-blocked = 진짜 카드라면 이제 시·구·정·촌 사무소 창구에 가야 합니다. 연습에서는 카드 화면으로 돌아가 새 연습용 카드로 바꾸세요.
pin-practice-changed = 직접 바꿈(처음: { $pin })
pin-practice-renewed-title = 새 연습용 카드입니다
pin-practice-renewed-text = 남은 횟수와 비밀번호가 처음 상태로 돌아갔습니다.

## 설정 화면

pin-register-title = 주민기본대장용 비밀번호 ({ JA("住民基本台帳用") })
pin-register-label = 주민기본대장용 비밀번호도 바꿀 수 있게 하기
pin-register-text = 꺼 둔 데에는 이유가 있습니다. 아직 진짜 카드로 시험해 보지 않았고, 카드의 두 곳에서 비밀번호를 한꺼번에 바꿔야 하기 때문입니다. 시·구·정·촌 사무소 창구에서는 안전하게 바꿔 줍니다.
