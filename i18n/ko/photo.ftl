### 사진 화면, 그리고 사진 파일에서 알아낸 것을 알리는 말.

## 화면

photo-heading = 증명사진 확인하기
photo-intro = 마이넘버카드 신청에 쓸 사진을 선택하세요. { -brand }는 사진을 읽기만 하고 절대 바꾸지 않습니다.
photo-choose-button = 사진 선택
photo-choose-another-button = 다른 사진 확인
photo-drop-hint = 사진이나 사진이 든 폴더를 여기로 끌어다 놓아도 됩니다. 폴더 안의 다른 폴더는 검사하지 않습니다.
photo-drop-now = 여기에 놓으면 이 사진을 확인합니다
photo-dialog-title = 사진 선택
photo-dialog-failed = 파일을 선택하는 창이 나타나지 않았다면, 폴더에 있는 사진을 이 창으로 끌어다 놓으세요.
photo-dialog-missing = 파일을 선택하는 창이 나타나지 않았다면, 이 컴퓨터에 필요한 프로그램(xdg-desktop-portal 또는 zenity)이 없는 것입니다. 이 컴퓨터를 관리하는 분에게 물어보세요.
photo-rules-title = 온라인 신청용 사진의 기준
photo-checking = 사진을 확인하고 있습니다…
photo-checking-many = 사진 확인 중: { $total }장 중 { $done }장
photo-cancelled = 확인을 멈췄습니다. 바뀐 것은 없습니다.
photo-cancelled-many = 확인을 멈췄습니다. 사진 { $total }장 중 { $done }장을 확인했습니다. 바뀐 것은 없습니다.
photo-several-title = 내 사진
photo-picture-name = 내 사진 { $name }
photo-no-preview = 이 파일은 여기에 사진으로 보여 드릴 수 없습니다.

## 전체 결과

photo-ready-title = 이 사진은 괜찮아 보입니다
photo-ready-text = { -brand }는 문제를 찾지 못했습니다. 사람의 눈으로만 볼 수 있는 점도 있으니 아래 목록을 살펴보세요. 최종 판단은 시·구·정·촌 사무소에서 합니다.
photo-look-again-title = 보내기 전에 확인할 점이 있습니다
photo-look-again-text = 이 사진은 접수될 수도 있지만 문제가 될 만한 점이 있습니다.
photo-not-accepted-title = 이 사진은 접수되지 않을 것 같습니다
photo-not-accepted-text = 기준에 맞지 않는 점이 있습니다. 무엇인지, 어떻게 하면 되는지 아래에 적혀 있습니다.
photo-unreadable-title = 이 파일은 확인할 수 없습니다
photo-unreadable-text = { -brand }가 이 파일을 사진으로 읽지 못했습니다.

## 목록과 터미널에 쓰는 짧은 말

photo-verdict-ready = 괜찮아 보임
photo-verdict-look-again = 확인 필요
photo-verdict-not-accepted = 접수 안 될 듯
photo-verdict-unreadable = 읽을 수 없음

## 결과 묶음

photo-group-stops-title = 접수되지 않는 이유
photo-group-look-title = 확인할 점
photo-group-fine-title = 문제없는 점
photo-group-unknown-title = { -brand }가 알 수 없는 점
photo-asked-label = 기준:
photo-mend-label = 이렇게 하세요:

## 확인 항목의 이름

photo-check-format = 파일 종류
photo-check-colour-mode = 파일의 색상
photo-check-file-size = 파일 용량
photo-check-pixel-size = 가로와 세로 크기
photo-check-damaged = 파일 상태
photo-check-orientation = 사진 방향
photo-check-taken-date = 사진을 찍은 날
photo-check-edited = 사진 편집
photo-check-jpeg-quality = 압축 정도
photo-check-picture = 사진에 나온 모습

## 항목마다 정해진 기준

photo-asked-format = JPEG 파일(이름이 보통 .jpg로 끝납니다).
photo-asked-colour-mode = 일반 화면용 색상(RGB). 흑백 사진도 됩니다.
photo-asked-file-size = 용량이 { $min } 이상 { $max } 이하인 파일.
photo-asked-pixel-size = 가로와 세로가 각각 { $min }픽셀 이상 { $max }픽셀 이하인 사진.
photo-asked-damaged = 어느 프로그램에서나 열리는 온전한 파일.
photo-asked-orientation = 옆으로 눕거나 뒤집히지 않고 똑바로 저장된 사진.
photo-asked-taken-date = 최근 { $months }개월 안에 찍은 사진.
photo-asked-edited = 편집하지 않은 사진. 공식 안내에 따르면 편집한 사진은 거절될 수 있습니다.
photo-asked-jpeg-quality = 화질 100점 만점에 { $quality }점 이상(공식 기준이 아니라 저희가 정한 기준입니다).

## 결과: 파일 종류

photo-format-jpeg = JPEG 파일입니다.
photo-format-other = JPEG 파일이 아니라 { $format } 파일입니다.
photo-format-disguised = 이름은 JPEG로 되어 있지만, 실제로는 { $format } 파일입니다.
photo-format-name-raw = 카메라 RAW
photo-format-name-video = 동영상
photo-mend-heic = iPhone에서는 설정 > 카메라 > 포맷에서 “높은 호환성”을 선택하고 다시 찍으세요. 또는 그 사진을 이메일로 나에게 보내 보세요. 이때 JPEG로 바꿔 주는 프로그램이 많습니다.
photo-mend-png = 화면을 캡처한 것이거나 인터넷에서 받은 사진인 것 같습니다. 카메라로 찍은 원본 사진을 그대로 쓰세요. 원본도 JPEG가 아니라면, Windows에서는 그림판으로 열어 파일 > 다른 이름으로 저장 > JPEG 그림을 선택하세요. Mac에서는 미리보기로 열어 파일 > 내보내기 > JPEG를 선택하세요.
photo-mend-webp = 웹페이지나 메신저에서 저장한 사진은 WebP인 경우가 많습니다. 카메라로 찍은 원본 사진을 그대로 쓰세요. 또는 그림판(Windows)이나 미리보기(Mac)로 열어 JPEG로 저장하세요.
photo-mend-pdf = PDF는 문서 파일입니다. 휴대폰이나 카메라로 사진을 찍거나, 사진관에 JPEG 파일을 달라고 하세요.
photo-mend-raw = 카메라에서 JPEG로 저장하도록 설정하세요. 또는 카메라 회사의 프로그램을 써서 JPEG로 저장하세요.
photo-mend-video = 움직이는 영상입니다. 일반 사진으로 찍으세요. iPhone에서는 먼저 Live Photo를 끄세요.
photo-mend-other-format = 그림판(Windows)이나 미리보기(Mac)로 열어 JPEG로 저장하세요. 그래도 안 되면 휴대폰으로 다시 찍으세요.

## 색상

photo-colour-rgb = 일반 화면용 색상(RGB)입니다.
photo-colour-cmyk = 인쇄용 색상(CMYK)으로 저장되어 있습니다.
photo-colour-grey = 파일에 회색만 들어 있고 색상 정보가 없습니다.
photo-colour-cmyk-profile = 파일에 인쇄용 색상 표시(CMYK 프로파일)가 붙어 있습니다.
photo-colour-adobe-ycck = 색상이 특이한 방식으로 저장되어 있어, 잘못 읽는 프로그램이 있습니다.
photo-colour-unknown = 색상이 어떤 방식으로 저장되었는지 알 수 없습니다.
photo-mend-cmyk = 사진관에 RGB 파일을 달라고 하거나, 휴대폰으로 다시 찍으세요. 휴대폰과 카메라는 보통 RGB로 저장합니다.
photo-mend-grey = 흑백 사진도 되지만, 신청에는 RGB 파일이 필요합니다. 컬러 사진을 쓰거나, 이 사진을 RGB 방식의 JPEG로 저장하세요.
photo-mend-colour-odd = 사진관이나 파일을 보내 준 사람에게 일반 RGB JPEG 파일을 달라고 하세요. 또는 휴대폰으로 다시 찍으세요.

## 파일 용량

photo-size-fits = 파일 용량은 { $size }입니다.
photo-size-too-small = 파일 용량이 { $size }밖에 안 됩니다.
photo-size-near-min = 파일 용량이 { $size }로, 최소 용량과 거의 같습니다. 1 KB를 1,000바이트로 보는지 1,024바이트로 보는지는 공개되어 있지 않습니다.
photo-size-near-max = 파일 용량이 { $size }로, 최대 용량과 거의 같습니다. 1 MB를 1,000,000바이트로 보는지 1,048,576바이트로 보는지는 공개되어 있지 않습니다.
photo-size-too-large = 파일 용량이 { $size }로 너무 큽니다.
photo-mend-size-small = 메신저나 웹페이지를 거치면 사진 용량이 줄어드는 경우가 많습니다. 카메라로 찍은 원본 사진을 그대로 쓰세요. 사진을 옮길 때는 메신저로 보내지 말고, 파일로 보내거나 케이블로 옮기세요.
photo-mend-size-large = 카메라 앱에서 사진 크기를 더 작게(예: 800만 화소나 1,200만 화소) 바꾸고 다시 찍으세요.
photo-mend-size-edge-small = 확실하게 하려면 카메라로 찍은 원본 사진을 그대로 쓰세요. 원본은 용량이 더 큽니다.
photo-mend-size-edge-large = 확실하게 하려면 카메라 앱에서 사진 크기를 더 작게 바꾸고 다시 찍으세요.

## 가로와 세로

photo-pixels-fit = { $width } × { $height }픽셀입니다.
photo-pixels-too-few = { $width } × { $height }픽셀밖에 안 됩니다.
photo-pixels-trap = { $width } × { $height }픽셀입니다. 35 × 45 mm 사진을 300 dpi로 만든 크기입니다. 여권 사진용 프로그램은 대부분 이 크기로 만듭니다. 종이에 인쇄하기에는 알맞지만, 온라인 신청에는 너무 작습니다.
photo-pixels-too-many = { $width } × { $height }픽셀로 너무 큽니다.
photo-pixels-unknown = 가로와 세로 크기를 읽을 수 없습니다.
photo-mend-pixels-few = 메신저나 웹페이지에서 받은 사진 말고, 카메라로 찍은 원본 사진을 그대로 쓰세요. 직접 잘라 낸다면 가로와 세로를 각각 { $min }픽셀 이상 남기세요.
photo-mend-pixels-trap = 프로그램이나 즉석 증명사진기에서 600 dpi를 선택하세요(약 827 × 1,063픽셀). 또는 카메라로 찍은 원본 사진을 그대로 쓰세요.
photo-mend-pixels-many = 카메라 앱에서 사진 크기를 더 작게 바꾸고 다시 찍으세요.

## 파일이 온전한가

photo-file-intact = 파일이 온전합니다.
photo-file-cut-off = 파일의 끝부분이 없습니다. 복사하거나 보내는 도중에 잘린 것 같습니다.
photo-file-irregular-fail = 파일 안에 사진과 관계없는 데이터가 섞여 있습니다. 다른 프로그램에서는 열리지 않을 수 있습니다.
photo-file-irregular = 사진은 열리지만, 파일 안에 정상이 아닌 부분이 있습니다.
photo-file-cannot-open = 파일 안의 사진이 열리지 않습니다.
photo-file-not-opened = 사진이 너무 커서 열지 않았습니다.
photo-mend-cut-off = 휴대폰이나 카메라에서 사진을 다시 파일로 보내거나 케이블로 옮기세요. 그래도 손상되어 있으면 다시 찍으세요.
photo-mend-irregular = 휴대폰이나 카메라에서 원본을 다시 복사해서 그 파일을 보내세요.
photo-mend-cannot-open = 휴대폰이나 카메라에 있는 원본을 쓰세요. 또는 다시 찍어서 일반 JPEG로 저장하세요.

## 사진 방향

photo-upright = 사진을 돌리라는 표시가 파일에 없습니다.
photo-turned = 사진이 돌아간 상태로 저장되어 있고, 바로 돌려서 보여 주라는 표시가 들어 있습니다. 여기서는 똑바로 보여 드립니다. 신청 사이트가 이 표시를 읽는지는 공개되어 있지 않습니다.
photo-mend-turned = 사진을 올릴 때 사이트에서 똑바로 보이는지 확인하세요. 똑바로 보이지 않으면 그림판(Windows)이나 미리보기(Mac)로 열어 바로 돌린 뒤 JPEG로 저장하세요.

## 찍은 날

photo-taken-recently = { $date }에 찍었습니다.
photo-taken-long-ago = 파일 정보에 따르면 { $date }에 찍었습니다.
photo-taken-unknown = 파일에 사진을 찍은 날이 적혀 있지 않습니다.
photo-taken-future = 파일에 적힌 날은 { $date }인데, 아직 오지 않은 날입니다. 카메라의 날짜 설정이 잘못된 것 같습니다.
photo-mend-taken-long-ago = 사진을 새로 찍으세요. 카메라의 날짜 설정이 잘못되었을 뿐 최근에 찍은 사진이라면 그대로 써도 됩니다.
photo-mend-taken-unknown = 최근 { $months }개월 안에 찍은 것이 확실할 때만 쓰세요.

## 편집 여부

photo-not-edited = 사진 편집 프로그램을 쓴 흔적이 없습니다.
photo-edited-with = { $program } 프로그램으로 저장한 파일입니다.
photo-mend-edited = 필터나 보정을 쓰지 않고 배경도 바꾸지 않은 원본 사진을 그대로 쓰세요. 가장자리를 잘라 내기만 한 것도 편집으로 보는지는 공개되어 있지 않습니다.

## 화질

photo-quality-good = 저장된 화질은 100점 만점에 { $quality }점입니다.
photo-quality-low = 저장된 화질은 100점 만점에 { $quality }점입니다. 이 화질에서는 얼굴이 얼룩덜룩해 보입니다.
photo-quality-unknown = 이 파일에서는 화질을 읽을 수 없습니다.
photo-mend-quality-low = 카메라로 찍은 원본 사진을 그대로 쓰세요. 메신저나 웹페이지를 거치면 화질이 떨어집니다.

## 아직 판단하지 않는 것

photo-not-judged = { -brand }가 얼굴, 배경, 밝기를 판단하지 못했습니다. 다음을 직접 눈으로 확인하세요:
photo-not-judged-face = 본인 혼자 나와 있고, 카메라를 똑바로 보고 있으며, 머리 전체가 보이는지
photo-not-judged-background = 뒤에 무늬 없는 밝은색 벽만 있고, 그림자가 없는지
photo-not-judged-clear = 사진이 또렷하고, 너무 어둡거나 밝지 않고, 눈이나 얼굴을 가리는 것이 없는지

## 확인할 수 없는 파일

photo-unreadable-not-found = 파일이 그 자리에 없습니다. 옮겨졌거나 지워졌을 수 있습니다.
photo-unreadable-no-permission = 이 컴퓨터에서는 { -brand }가 이 파일을 열 수 없게 되어 있습니다. 파일을 바탕 화면 같은 내 폴더에 복사한 뒤 다시 해 보세요.
photo-unreadable-directory = 사진이 없는 폴더입니다. 사진 파일을 직접 선택하세요.
photo-unreadable-empty = 빈 파일입니다. 사진을 다시 복사하거나 다시 보내세요.
photo-unreadable-not-a-picture = 사진 파일이 아닙니다. 사진 파일을 선택하세요.
photo-unreadable-io = 파일을 끝까지 읽지 못했습니다. USB 메모리나 휴대폰에 있는 파일이라면 이 컴퓨터에 복사한 뒤 다시 해 보세요.

## 사진 위의 선과 번호

photo-guide-frame = 관공서에서 잘라 낼 것으로 보이는 범위(35 × 45 mm)
photo-guide-head = 머리 위쪽(두 가지 측정값)과 턱 끝
photo-guide-eyes = 눈높이
photo-guide-middle = 범위의 가운데
photo-finding-place = 사진 위의 { $number }번입니다.

## 여러 사진의 표

photo-table-name-button = 파일
photo-table-verdict-button = 결과
photo-table-reasons-button = 주요 문제
photo-table-ascending = 오름차순으로 정렬되어 있음
photo-table-descending = 내림차순으로 정렬되어 있음
photo-table-sort-label = 정렬 기준:

## 두 사진 비교

photo-compare-before-title = 이전 사진
photo-compare-now-title = 이번 사진
photo-compare-better = 좋아졌습니다:
photo-compare-worse = 나빠졌습니다:
photo-compare-same = 그대로입니다:

## 스프레드시트용 표

photo-table-file-name = 파일 이름
photo-table-result = 결과
photo-table-width = 가로(픽셀)
photo-table-height = 세로(픽셀)
photo-table-bytes = 용량(바이트)
