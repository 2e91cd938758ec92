### 사람만 볼 수 있는 것: 눈으로 확인할 점, 특별한 사유, 어린아이 사진.

## 직접 눈으로 확인하기

eye-heading = 직접 눈으로 확인하세요
eye-intro = 다음은 { -brand }가 볼 수 없어 판단하지 못하는 점입니다. 사진을 직접 보고, 맞는 것에 표시하세요.
eye-picture-right = 올바른 예
eye-picture-wrong = 잘못된 예

## 확인할 점

eye-head = 머리에 아무것도 쓰지 않았음(모자, 넓은 머리띠 등)
eye-head-help = 정수리와 머리카락이 나기 시작하는 선이 보여야 합니다.
eye-glasses = 안경을 쓰지 않았거나, 렌즈에 빛이 비치지 않고 눈이 잘 보임
eye-glasses-help = 렌즈에 빛이 반사되거나 안경테가 눈을 가리면 안 됩니다. 잘 모르겠으면 안경을 벗고 찍으세요.
eye-hair = 머리카락이 눈이나 얼굴 윤곽을 가리지 않음
eye-hair-help = 긴 앞머리는 옆으로 넘기고, 긴 머리는 어깨 뒤로 넘기세요.
eye-lenses = 컬러 렌즈나 무늬가 있는 렌즈를 끼지 않았음
eye-lenses-help = 공식 안내에 적혀 있지는 않지만, 다른 사람처럼 보일 수 있으니 빼고 찍는 것이 안전합니다.
eye-retouching = 보정하지 않았음(필터, 피부 보정, 눈 키우기 등)
eye-retouching-help = 뷰티 모드가 처음부터 켜져 있는 휴대폰이 많습니다. 끄고 다시 찍으세요.
eye-expression = 평소의 차분한 표정으로 두 눈을 뜨고 입을 다물었음
eye-expression-help = 크게 웃거나 윙크를 하거나 얼굴을 찡그리면 평소 모습과 너무 달라서 접수되지 않을 수 있습니다.

## 결과

eye-all-title = 모두 표시하셨습니다
eye-all-text = { -brand }가 볼 수 없는 점을 직접 확인하셨습니다. 다른 문제가 없으면 이 사진으로 신청할 수 있습니다.
eye-some-title = 표시하지 않은 점이 있습니다
eye-some-text = 사진을 다시 한번 보세요. 맞지 않는 점이 있으면 새로 찍는 것이 가장 좋습니다. 어쩔 수 없는 경우에는 “사유가 있습니다”에 해당하는지 확인하세요.

## 사유가 있는 경우

eye-reason-title = 사유가 있습니다
eye-reason-intro = 사진을 기준에 꼭 맞게 찍을 수 없는 경우도 있습니다. 다음과 같은 사유라면, 신청할 때 그 사유를 알려 접수될 수 있습니다.
eye-reason-none = 특별한 사유 없음
eye-reason-none-text = 사진이 모든 기준에 맞아야 합니다.
eye-reason-religion = 종교
eye-reason-religion-text = 히잡이나 터번처럼 종교적인 이유로 머리를 가리는 경우입니다.
eye-reason-medical = 질병, 부상 또는 장애
eye-reason-medical-text = 예를 들어 붕대, 안대, 선글라스, 가발이 필요하거나, 몸을 일으키기, 정면 보기, 눈 뜨기가 어려운 경우입니다.
eye-reason-infant = 아기 또는 어린아이
eye-reason-infant-text = 아직 혼자 앉지 못하거나 가만히 있지 못하는 경우입니다.

## 사유가 있으면 인정되는 것

eye-excuses-religion = 인정되는 것: 머리와 머리카락을 가린 사진.
eye-excuses-medical = 인정되는 것: 건강 때문에 필요한 것을 착용한 사진, 누워서 찍은 사진, 눈을 감은 사진, 휠체어나 의료용 튜브가 나온 사진.
eye-excuses-infant = 인정되는 것: 무늬 없는 밝은색 침대 시트 위에 누운 사진, 입을 벌리거나 혀를 내민 사진, 눈물이나 침을 흘린 사진.
eye-excuses-limit = 그래도 얼굴 윤곽은 보여야 합니다. 너무 어둡거나 여백이 모자라 잘라 낼 수 없는 사진은 사유가 있어도 접수되지 않을 수 있습니다.

## 사유 때문에 문제가 되지 않는 점에 붙이는 말

eye-excused-religion = 종교적인 사유가 있으므로, 이 점은 인정될 수 있습니다. 신청할 때 꼭 알리세요.
eye-excused-medical = 질병, 부상 또는 장애가 있으므로, 이 점은 인정될 수 있습니다. 신청할 때 꼭 알리세요.
eye-excused-infant = 아기 또는 어린아이이므로, 이 점은 인정될 수 있습니다. 신청할 때 꼭 알리세요.

## 사유를 알리는 방법

eye-tell-title = 사유를 알리는 방법
eye-tell-choose = 다음 중 한 가지만 하면 됩니다:
eye-tell-form = 종이 신청서: 교부신청서({ JA("交付申請書") }) 앞면의 성명란({ JA("氏名欄") })에 사유를 적으세요.
eye-tell-office = 시·구·정·촌 사무소({ JA("市区町村の窓口") }): 찾아가거나 전화해서 신청서 ID({ JA("申請書ID") })와 사유를 알리세요.
eye-tell-call = 전화: 마이넘버카드 외국어 무료 전화 { $number }번에 전화해서 신청서 ID({ JA("申請書ID") })와 사유를 알리세요.
eye-tell-later = 카드를 받을 때 창구에서 사유를 물어볼 수 있습니다.

## 아기와 어린아이 사진

eye-infant-heading = 아기와 어린아이 사진
eye-infant-under-title = 첫돌 전
eye-infant-under-text = 사진이 필요 없습니다. 카드에 사진이 들어가지 않으며, 원해도 넣을 수 없습니다.
eye-infant-under-day = 신청하는 날의 나이가 기준입니다. { $date } 이후의 신청에 해당합니다.
eye-infant-from-title = 첫돌부터
eye-infant-from-text = 카드에 사진이 들어갑니다. 집에서 휴대폰으로 찍을 수 있습니다:
eye-infant-step-lie = 무늬 없는 밝은색 침대 시트 위에 아이를 똑바로 눕히기
eye-infant-step-light = 낮에 밝은 곳에서, 얼굴에 그림자가 지지 않게 하기
eye-infant-step-above = 휴대폰을 얼굴 바로 위에 들고, 흔들리지 않게 찍기
eye-infant-step-alone = 아이만 나오게 하기(손, 장난감, 공갈 젖꼭지는 나오지 않게)
eye-infant-step-eyes = 아이가 눈을 뜨고 카메라를 볼 때 찍기(휴대폰 옆에서 작은 소리를 내면 쳐다봅니다)
eye-infant-held = 안고 찍어도 됩니다. 이때는 안은 어른이 무늬 없는 흰 천을 뒤집어써서 아이만 보이게 하세요.
eye-infant-mouth = 입을 벌리거나 혀를 내밀거나 눈물이나 침을 흘려도, “아기 또는 어린아이”라는 사유를 알리면 인정됩니다.
eye-infant-picture-how = 시트에 누운 아이 바로 위에 휴대폰을 들고 있는 그림
eye-infant-picture-right = 올바른 예: 아이만 나온 사진
eye-infant-picture-wrong = 잘못된 예: 어른의 손이 나온 사진
