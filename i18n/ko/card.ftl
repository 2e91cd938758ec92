### 카드 리더기와 카드.

card-heading = 카드 리더기로 마이넘버카드 확인하기
card-intro = 비밀번호를 몇 번 더 시도할 수 있는지, 카드를 언제까지 쓸 수 있는지 { -brand }가 보여 드립니다. 비밀번호도 바꿀 수 있습니다. 보기만 할 때는 비밀번호를 묻지 않으며, 카드의 내용도 바꾸지 않습니다.

card-absent-title = 이 컴퓨터에서는 아직 카드 리더기를 쓸 수 없습니다
card-absent-text = 필요한 서비스 “pcscd”가 없습니다. 컴퓨터를 관리하는 분에게 설치를 부탁하세요(Debian, Ubuntu: sudo apt install pcscd).
card-stopped-title = 카드 리더기 서비스가 작동하지 않습니다
card-stopped-text-linux = 컴퓨터를 다시 시작하세요. 그래도 안 되면 컴퓨터를 관리하는 분에게 “pcscd”를 시작해 달라고 하세요(sudo systemctl start pcscd.socket).
card-stopped-text-windows = 카드 리더기를 연결하거나, 뺐다가 다시 꽂으세요. Windows가 “Smart Card” 서비스를 저절로 시작합니다. 그래도 안 되면 컴퓨터를 다시 시작하세요.
card-stopped-text-mac = 카드 리더기를 뺐다가 다시 꽂으세요. 그래도 안 되면 컴퓨터를 다시 시작하세요.
card-no-reader-title = 카드 리더기를 연결하세요
card-no-reader-text = 리더기를 컴퓨터의 USB에 꽂으세요. 마이넘버카드를 지원하는 리더기가 필요합니다 ({ JA("マイナンバーカード対応") }).
card-none-title = 카드를 리더기에 올려놓으세요
card-none-text = 케이스에서 꺼내어 리더기 위에 평평하게 놓거나, 금색 칩 쪽부터 꽂고 그대로 두세요.
card-reading-title = 카드를 읽고 있습니다…
card-reading-text = 카드를 그대로 두고 몇 초만 기다리세요.
card-busy-title = 다른 프로그램이 카드를 쓰고 있습니다
card-busy-text = 카드를 쓰는 다른 프로그램과 웹페이지를 닫은 뒤 “다시 읽기”를 누르세요.
card-mute-title = 카드가 반응하지 않습니다
card-mute-text = 카드를 치웠다가 잠시 뒤에 다시 놓으세요. 케이스에서 꺼내고, 방향을 확인하고, 금속 위나 다른 카드 옆은 피하세요.

card-mine-title = 마이넘버카드입니다
card-old-title = 예전의 주민기본대장 카드입니다
card-old-text = 2015년 12월까지 나온 카드({ JA("住民基本台帳カード") })로, 이제 쓸 수 없습니다. 시·구·정·촌 사무소 창구에 반납하세요. 마이넘버카드 신청도 그곳에서 물어볼 수 있습니다.
card-phone-title = 스마트폰입니다
card-phone-text = { -brand }는 카드만 읽습니다. 카드를 리더기에 올려놓으세요.
card-other-title = 마이넘버카드가 아닙니다
card-other-text = 재류카드나 교통카드 같은 다른 카드인 듯합니다. 다른 카드는 치우고 마이넘버카드만 리더기에 올려놓으세요.
card-again-button = 다시 읽기
card-reader = 카드 리더기: { $name }

card-dates-title = 언제까지 쓸 수 있나요
card-expires = 카드
card-user-certificate = 이용자 증명용 전자증명서 ({ JA("利用者証明用電子証明書") })
card-expires-unknown = 알 수 없습니다. 카드에 인쇄된 날짜를 보세요.
card-certificate-unknown = 알 수 없습니다. 시·구·정·촌 사무소 창구에 물어보세요.
card-ended = 유효기간이 끝났습니다. 시·구·정·촌 사무소 창구에 가세요.
card-ends-soon = 유효기간이 곧 끝납니다. 그 전에 시·구·정·촌 사무소 창구에서 갱신하세요. 재류기간도 그때 끝난다면 먼저 재류기간을 연장하세요.
card-certificate-hint = 서명용 전자증명서({ JA("署名用電子証明書") })는 읽지 않습니다. 이름과 주소가 들어 있기 때문입니다.

card-tries-title = 몇 번 더 시도할 수 있나요
card-tries-hint = 비밀번호를 틀릴 때마다 남은 횟수가 한 번씩 줄어듭니다. 맞게 입력하면 원래 횟수로 돌아가지만, 기다린다고 늘어나지는 않습니다. 남은 횟수가 0이 되면 비밀번호가 잠깁니다.
card-pin-user = 이용자 증명용 비밀번호, 숫자 4자리({ JA("利用者証明用") })
card-pin-signature = 서명용 비밀번호, 영문과 숫자 6~16자({ JA("署名用") })
card-pin-entry-support = 권면사항 입력보조용 비밀번호, 숫자 4자리({ JA("券面事項入力補助用") })
card-pin-register = 주민기본대장용 비밀번호, 숫자 4자리({ JA("住民基本台帳用") })
card-tries-left = { $left }번 남음(최대 { $most }번)
card-tries-blocked = 잠겼습니다
card-tries-unknown = 알 수 없습니다
card-tries-last = 확실하지 않으면 시도하지 마세요. 한 번 더 틀리면 잠깁니다.
card-reset-office = 카드를 가지고 시·구·정·촌 사무소 창구에 가서 비밀번호를 다시 설정해 달라고 하세요({ JA("暗証番号の再設定") }).
card-reset-shop = 이용자 증명용과 서명용 비밀번호는 둘 중 하나를 알고 있으면, 창구에 가지 않고도 다른 하나를 다시 설정할 수 있습니다. 먼저 스마트폰에서 앱을 쓰고 ({ JA("JPKI暗証番号リセット") }), 그다음에 편의점 복사기에서 하세요.
card-register-differs = 주민기본대장용 비밀번호는 카드의 두 곳에 있는데, 남은 횟수가 서로 다릅니다. 적은 쪽을 표시했습니다. 시·구·정·촌 사무소 창구에 문의하세요.
card-no-pins = 숫자 4자리 비밀번호가 모두 잠겨 있습니다. 얼굴인증 마이넘버카드에는 원래 비밀번호가 없으니, 그 카드라면 괜찮습니다 ({ JA("顔認証マイナンバーカード") }).
