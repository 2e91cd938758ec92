### 명령줄. 명령과 옵션의 이름은 번역하지 않습니다.

cli-usage = 사용 방법:
cli-help-window = 뒤에 아무것도 쓰지 않으면 창 열기
cli-help-photo = 사진 확인(폴더를 쓰면 그 안의 모든 사진)
cli-help-card = 리더기의 카드를 읽습니다. 비밀번호는 묻지 않고, 아무것도 바꾸지 않습니다
cli-help-dates = 입력한 정보로 카드와 전자증명서의 유효기간 계산
cli-help-remind = 지금 챙겨야 할 일을 알림으로 보여 주고 끝내기
cli-help-self-test = 글꼴, 언어, 기준, 얼굴 감지 모델, 설정 폴더 점검
cli-help-version = 버전 보기
cli-help-help = 이 도움말 보기
cli-help-lang = 언어: en, ja, zh-Hans, zh-Hant, ko, pt-BR, es
cli-help-json = 다른 프로그램에서 읽을 수 있게 출력
cli-help-today = 오늘이 이 날짜라고 보고 판단(YYYY-MM-DD)
cli-help-reason = 공식적으로 인정되는 사유: religion(종교), medical(건강상 이유), infant(영유아)
cli-unknown-command = “{ $command }” 명령은 없습니다.
cli-unknown-option = 여기서는 “{ $option }” 옵션을 쓸 수 없습니다.
cli-missing-value = { $option } 뒤에 값이 빠졌습니다.
cli-extra-word = “{ $word }” 부분은 필요 없습니다.
cli-bad-value = “{ $value }” 값은 { $option } 옵션에 쓸 수 없습니다.
cli-missing-option = { $option } 옵션이 필요합니다.
cli-no-files = 사진이나 폴더의 이름을 하나 이상 쓰세요.
cli-see-help = 사용 방법은 “temoto --help”에서 볼 수 있습니다.
cli-self-test-fonts = 글꼴
cli-self-test-languages = 언어
cli-self-test-rules = 기준
cli-self-test-models = 얼굴 감지 모델
cli-self-test-settings = 설정 폴더
cli-self-test-ok = 정상
cli-self-test-failed = 이상 있음

## 창을 열 수 없을 때

start-failed-title = { -brand } 창을 열 수 없습니다
start-stopped-title = { -brand }가 멈췄습니다
start-failed-text = 이 컴퓨터에 문제가 있어 { -brand } 창을 열지 못했습니다. 컴퓨터를 다시 시작한 뒤 한 번 더 해 보세요.
start-stopped-text = 문제가 생겨 { -brand } 창이 닫혔습니다. 설정은 그대로 있고, 사진도 바뀌지 않았습니다. { -brand }를 다시 열어 보세요.
start-failed-log = 도와주시는 분은 다음 파일에서 자세한 내용을 볼 수 있습니다: { $path }
start-failed-hint = 터미널에서는 사진을 확인할 수 있습니다: temoto photo FILE
