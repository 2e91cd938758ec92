### 창: 모든 화면에 있는 말, 첫 화면, 언어, 설정, 소개.

## 이름

-brand = Temoto

## 모든 화면

app-title = { -brand }
common-back-button = 뒤로
common-cancel-button = 취소
common-close-button = 닫기
language-switch-name = 언어: { $language }. 언어 바꾸기
language-switch-hint = Language

## 언어 화면

language-heading = 언어를 선택하세요
language-later = 나중에 어느 화면에서나 바꿀 수 있습니다.

## 첫 화면

home-heading = 무엇을 도와드릴까요?
home-intro = { -brand }는 마이넘버카드({ JA("マイナンバーカード") })에 관한 일을 도와드립니다. 인터넷 없이 쓸 수 있고, 어떤 정보도 이 컴퓨터 밖으로 나가지 않습니다.
home-photo-title = 증명사진 확인하기
home-photo-text = 내 사진이 접수될지 신청하기 전에 알아볼 수 있습니다. 안 될 때는 어떻게 하면 되는지 알려 드립니다.
home-card-title = 카드 확인하기
home-card-text = 비밀번호를 몇 번 더 시도할 수 있는지, 카드를 언제까지 쓸 수 있는지 확인하고, 비밀번호도 바꿀 수 있습니다. 카드 리더기가 필요합니다.
home-dates-title = 카드 유효기간 알아보기
home-dates-text = 카드와 전자증명서의 유효기간이 언제 끝나는지, 언제까지 무엇을 해야 하는지 알아보고, 늦지 않게 알림도 받을 수 있습니다.
home-settings-button = 설정
home-about-button = { -brand } 소개
home-unofficial = { -brand }는 공식 프로그램이 아닙니다. 최종 판단은 시·구·정·촌 사무소(시청, 구청 등)에서 합니다.

## 설정

settings-heading = 설정
settings-language-title = 언어
settings-theme-title = 화면 색상
settings-theme-system = 이 컴퓨터의 설정과 같게
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-theme-contrast = 고대비
settings-text-size-title = 글자 크기
settings-text-size-hint = 어느 화면에서나 Ctrl 키(Mac에서는 Command 키)와 + 키를 함께 누르면 글자가 커지고, − 키를 함께 누르면 작아집니다.
settings-text-size-percent = { $percent }%
settings-data-title = 이 컴퓨터에 저장된 내용
settings-data-text = { -brand }는 설정과, 저장한 카드에 대해 직접 적은 내용만 저장합니다. 카드의 날짜와 체크한 내용도 함께 저장합니다. 사진은 저장하지 않으며, 아무것도 밖으로 보내지 않습니다.
settings-data-path = 저장 파일: { $path }
settings-data-nowhere = 이 컴퓨터에 아무것도 저장하지 않고 있습니다.
settings-delete-button = 모두 지우기
settings-delete-heading = { -brand }가 저장한 내용을 모두 지울까요?
settings-delete-text = 언어, 화면 색상, 글자 크기 설정과 저장한 카드를 이 컴퓨터에서 지웁니다. 지운 뒤에는 되돌릴 수 없습니다. 사진은 그대로 남습니다.
settings-delete-yes-button = 네, 모두 지우기
settings-deleted = { -brand }가 이 컴퓨터에 저장한 내용을 모두 지웠습니다.

## 소개

about-heading = { -brand } 소개
about-version = 버전 { $version }
about-is-title = 이런 프로그램입니다
about-is-text = { -brand }({ JA("手元") })는 “손 닿는 곳”이라는 뜻입니다. 일본에서 마이넘버카드를 가지고 있거나 만들려는 분 가운데, 일본어로 된 공식 문서를 읽기 어려운 분을 위한 무료 도우미입니다. 그런 분들을 돕는 자원봉사자에게도 도움이 됩니다.
about-not-title = 공식 프로그램이 아닙니다
about-not-text = 정부나 시·구·정·촌, 카드를 만드는 J-LIS({ JA("地方公共団体情報システム機構") })에서 만든 프로그램이 아닙니다. 설명하고 확인해 드릴 뿐입니다. 결정은 언제나 시·구·정·촌 사무소나 J-LIS가 합니다.
about-offline-title = 정보가 이 컴퓨터 밖으로 나가지 않습니다
about-offline-text = { -brand }는 인터넷을 전혀 쓰지 않습니다. 아무것도 보내거나 모으지 않으며, 업데이트도 확인하지 않습니다. 사진은 읽기만 하고 절대 바꾸지 않습니다.
about-sources-title = 기준의 출처
about-sources-text = 사진을 확인할 때 따르는 기준과 그 기준을 발표한 곳, 저희가 마지막으로 확인한 날짜입니다.
about-source-line = { $source } ({ $date } 확인)
about-measured-text = 선명도, 빛, 배경처럼 사진 자체에 대한 기준은 저희가 정한 것입니다. 실제 사진들을 측정해서 정했으며, 공식 수치가 아닙니다. 피부색을 보는 검사는 없습니다.
about-old-warning = 확인한 지 12개월이 넘은 기준이 있습니다. 지금도 그대로인지 시·구·정·촌 사무소에 물어보세요.
about-licences-title = 라이선스
about-licences-text = { -brand }는 자유 소프트웨어입니다. MIT와 Apache 2.0 라이선스 중 원하는 쪽을 고를 수 있습니다. 다른 분들이 만든 다음 프로그램과 자료가 들어 있습니다:
about-licences-where = 모든 라이선스의 전문은 { -brand }와 함께 설치된 { $folder } 폴더에 있습니다. 다른 분들이 만든 부분은 모두 다음과 같습니다:
