### 사진 자체의 검사 결과: 머리, 얼굴, 배경, 빛.

## 검사 이름

photo-check-face-count = 사진 속 사람
photo-check-head-size = 머리 크기
photo-check-head-top = 머리 위 여백
photo-check-head-centre = 얼굴 위치
photo-check-head-whole = 머리 잘림
photo-check-tilt = 고개 기울기
photo-check-turn = 얼굴 방향
photo-check-eyes-open = 눈
photo-check-mouth = 입
photo-check-background-even = 배경
photo-check-background-colour = 배경 색
photo-check-background-shadow = 배경의 그림자
photo-check-face-shadow = 얼굴의 빛
photo-check-sharpness = 선명도
photo-check-noise = 노이즈
photo-check-blocks = 사진의 네모 자국
photo-check-too-dark = 얼굴의 어두운 곳
photo-check-too-bright = 얼굴의 밝은 곳
photo-check-red-eye = 눈 색
photo-check-crop-pixels = 자른 뒤 남는 픽셀

## 각 기준

photo-asked-face-count = 본인만 나오고 다른 사람은 없어야 합니다.
photo-asked-head-size = 높이 45 mm 사진에서 정수리부터 턱까지 약 { $min }~{ $max } mm. 참고 값이지만, 크게 벗어나면 접수되지 않을 수 있습니다.
photo-asked-head-top = 머리 위 여백 약 { $min }~{ $max } mm. 엄격한 기준이 아니라 참고 값입니다.
photo-asked-head-centre = 얼굴이 가운데에서 벗어나는 정도는 약 { $max } mm까지. 엄격한 기준이 아니라 참고 값입니다.
photo-asked-head-whole = 머리카락까지 머리 전체가 들어가고 둘레에 여백이 조금 있어야 합니다.
photo-asked-tilt = 고개를 어깨 쪽으로 기울이지 않고 똑바로 들어야 합니다.
photo-asked-turn = 얼굴이 정면을 향해야 합니다.
photo-asked-eyes-open = 두 눈을 뜨고 있고 또렷이 보여야 합니다.
photo-asked-mouth = 편안한 표정으로 입을 다물고 있어야 합니다.
photo-asked-background-even = 뒤에 무늬, 가구, 문 등 아무것도 없어야 합니다.
photo-asked-background-colour = 무늬 없는 밝은 벽이나 천. 흰색이 가장 좋습니다.
photo-asked-background-shadow = 벽에 그림자가 없어야 합니다.
photo-asked-face-shadow = 얼굴 양쪽에 빛이 고르게 비쳐야 합니다.
photo-asked-sharpness = 얼굴이 선명해야 합니다.
photo-asked-noise = 노이즈가 없는 깨끗한 사진.
photo-asked-blocks = 작은 네모가 없는 매끄러운 사진.
photo-asked-too-dark = 얼굴의 모든 부분이 보여야 합니다.
photo-asked-too-bright = 얼굴에 하얗게 날아간 곳이 없어야 합니다.
photo-asked-red-eye = 눈이 자연스러운 색이어야 합니다.
photo-asked-crop-pixels = 35 × 45 mm 틀로 잘랐을 때 가로가 { $min }픽셀 이상이어야 합니다. 접수하는 곳에서 사진을 이 모양으로 자릅니다.

## 같은 길이를 두 가지로 잰 값

photo-range = { $low }~{ $high }

## 사진 속의 사람

photo-face-one = 한 명의 얼굴을 찾았습니다.
photo-face-none = 얼굴을 찾지 못했습니다.
photo-face-several = { $count }명의 얼굴을 찾았습니다.
photo-face-in-background = 뒤에 포스터 등에 있는 훨씬 작은 얼굴이 있습니다.
photo-mend-face-none = 얼굴을 가리는 것 없이, 얼굴 전체에 빛이 잘 들게 해서 정면에서 찍으세요. 카메라는 1.5 m쯤 떨어뜨리세요.
photo-mend-face-several = 혼자 찍으세요. 휴대폰 타이머를 쓰면 벽 앞에 혼자 서서 찍을 수 있습니다.
photo-mend-face-in-background = 뒤에 사진, 포스터, 거울이 없는 곳에 서세요.

## 머리의 크기와 위치

photo-head-fits = 정수리부터 턱까지: 45 mm 중 { $range } mm.
photo-head-small = 머리가 작은 편입니다(45 mm 중 { $range } mm).
photo-head-too-small = 머리가 너무 작습니다(45 mm 중 { $range } mm). 머리가 더 크게 나오도록 자르면 픽셀이 모자랍니다.
photo-head-large = 머리가 큰 편입니다(45 mm 중 { $range } mm).
photo-head-too-large = 머리가 너무 큽니다(45 mm 중 { $range } mm).
photo-head-unclear = 이 머리 모양으로는 { -brand }가 머리 크기를 정확히 알 수 없습니다(45 mm 중 { $range } mm).
photo-mend-head-small = 보통은 접수하는 곳에서 알아서 자릅니다. 확실하게 하려면 한 걸음 다가가 머리가 사진 높이의 4분의 3쯤 되게 다시 찍으세요.
photo-mend-head-too-small = 더 가까이 가서 머리가 사진 높이의 4분의 3쯤 되게 찍으세요. 줌은 쓰지 말고 휴대폰을 세로로 드세요.
photo-mend-head-large = 한 걸음 물러나 다시 찍고 나중에 자르세요.
photo-mend-head-unclear = 사진 위의 선을 보세요. 솟은 머리카락을 뺀 정수리부터 턱까지가 사진 높이의 4분의 3쯤이면 됩니다.
photo-top-fits = { $range } mm입니다.
photo-top-little = 머리 위 여백이 적습니다: { $range } mm.
photo-top-much = 머리 위 여백이 많습니다: { $range } mm. 남는 부분은 잘라 낼 수 있습니다.
photo-mend-top-little = 휴대폰을 조금 높이 들어 화면에서 머리카락 위로 벽이 손가락 하나 너비만큼 보이게 하세요.
photo-mend-top-much = 보통은 접수하는 곳에서 알아서 자릅니다. 확실하게 하려면 머리 위 여백을 줄여 다시 찍으세요.
photo-centre-fits = 얼굴이 가운데에 있습니다({ $mm } mm 벗어남).
photo-centre-off = 얼굴이 가운데에서 { $mm } mm 벗어났습니다.
photo-centre-far-off = 얼굴이 가운데에서 많이 벗어났고({ $mm } mm) 한쪽 여백이 모자라 바르게 자를 수 없습니다.
photo-mend-centre = 코가 화면 가운데에 오게 다시 찍으세요. 카메라 앱의 격자선이 도움이 됩니다.
photo-head-whole = 얼굴도 머리 위쪽도 잘리지 않았습니다.
photo-head-cut = 머리의 일부가 잘렸습니다.
photo-hair-at-top = 머리카락이 사진 위쪽 끝에 닿습니다. 일부가 잘렸을 수 있습니다.
photo-hair-at-side = 얼굴 옆에서 머리카락이 사진 끝에 닿습니다.
photo-mend-head-cut = 한 걸음 물러나 머리 위와 양옆에 모두 벽이 보이게 다시 찍으세요.

## 머리의 자세

photo-head-upright = 고개를 똑바로 들고 있습니다.
photo-head-tilted = 고개가 한쪽으로 약 { $degrees }° 기울었습니다.
photo-picture-lying = 사진 전체가 옆으로 누웠거나 거꾸로입니다.
photo-mend-tilted = 두 눈의 높이를 같게 하고 카메라를 보세요. 휴대폰도 기울지 않게 안정된 곳에 놓으세요.
photo-mend-lying = 그림판(Windows), 미리보기(Mac) 또는 사진 앱에서 사진을 열어 똑바로 돌린 뒤 JPEG로 저장하세요. 휴대폰을 세로로 들고 다시 찍어도 됩니다.
photo-face-ahead = 얼굴이 정면을 향합니다.
photo-face-turned = 얼굴이 한쪽으로 약 { $degrees }° 돌아갔습니다.
photo-mend-turned-face = 코와 두 어깨를 카메라 쪽으로 돌려 두 귀가 똑같이 보이게 하세요.
photo-eyes-open = 눈이 보입니다.
photo-eyes-not-seen = { -brand }는 눈을 뜨고 있는지 확실히 알 수 없습니다. 직접 보시고 뜨고 있으면 괜찮습니다.
photo-mend-eyes = 눈을 깜빡였거나 아래를 봤다면 렌즈를 보고 다시 찍으세요. 머리카락이나 안경이 눈을 가리지 않게 하세요.
photo-mouth-closed = 입을 다물고 있거나 거의 다물고 있습니다.
photo-mouth-open = 입을 벌렸거나 이가 보입니다.
photo-mend-mouth = 입술을 다물고 얼굴에 힘을 빼세요. 입을 다문 가벼운 미소는 괜찮습니다.

## 배경

photo-background-even = 배경에 아무것도 없습니다.
photo-background-uneven = 뒤에 무늬, 경계선, 물건 또는 그림자가 보입니다.
photo-mend-background = 무늬 없는 흰 벽에서 1 m쯤 앞에 서거나 구김 없는 흰 천을 거세요. 벽에 걸린 것은 떼세요.
photo-background-pale = 배경이 밝은 색입니다.
photo-background-dark = 배경이 어둡습니다.
photo-background-colourful = 배경 색이 진합니다.
photo-mend-background-colour = 흰색이나 아주 옅은 색 벽 앞에 서세요. 공식 일본어 안내는 무늬 없는 배경만 요구하지만 영어 안내에는 흰색이나 미색이라고 쓰여 있습니다.
photo-no-shadow-behind = 배경 양쪽이 비슷합니다.
photo-shadow-behind = 배경 한쪽이 더 어둡습니다. 본인의 그림자일 수 있습니다.
photo-mend-shadow-behind = 벽에서 1 m쯤 떨어져 창문을 보고 서서 그림자가 바닥에 떨어지게 하세요. 플래시는 끄세요.

## 얼굴의 빛

photo-face-evenly-lit = 얼굴 양쪽의 빛이 비슷합니다.
photo-face-half-dark = 얼굴 한쪽이 다른 쪽보다 어둡습니다.
photo-mend-face-shadow = 몸 전체를 창문 쪽으로 돌려 빛이 앞에서 오게 하세요. 어두운 쪽에 흰 종이나 수건을 두면 도움이 됩니다.
photo-not-too-dark = 얼굴의 모든 부분이 보입니다.
photo-too-dark = 얼굴의 { $percent } %에서 사진이 까맣게 나와 아무것도 보이지 않습니다.
photo-mend-too-dark = 낮에 창문을 보고 찍거나 조명을 더 켜세요. 빛을 등지지 마세요.
photo-not-too-bright = 얼굴에 하얗게 날아간 곳이 없습니다.
photo-too-bright = 얼굴의 { $percent } %에서 사진이 하얗게 나와 아무것도 보이지 않습니다.
photo-mend-too-bright = 플래시를 끄고 직사광선을 피하세요. 휴대폰에서는 찍기 전에 화면의 얼굴을 한 번 누르세요.

## 선명도

photo-sharp = 얼굴이 선명합니다.
photo-unsharp = 얼굴이 흐립니다.
photo-unsharp-little = 얼굴이 조금 흐립니다.
photo-shaken = 찍을 때 카메라나 머리가 움직였습니다.
photo-mend-unsharp = 렌즈를 닦고 화면의 얼굴을 눌러 선명해질 때까지 기다렸다가 찍으세요. 밝은 곳이면 더 좋습니다.
photo-mend-shaken = 휴대폰을 벽 등에 기대어 놓고 타이머(3초나 10초)를 쓰세요. 찍히는 동안에는 움직이지 마세요.
photo-no-grain = 노이즈가 거의 없습니다.
photo-grainy = 사진에 노이즈가 많습니다.
photo-mend-grainy = 빛이 모자랐습니다. 낮에 창가에서 찍으세요.
photo-no-blocks = 네모 자국이 없습니다.
photo-blocky = 작은 네모나 계단 모양이 보입니다. 너무 많이 압축되었거나 확대되었습니다.
photo-mend-blocky = 카메라로 찍은 원본 사진을 그대로 쓰세요. 메신저로 보내거나 화면을 캡처하거나 확대하면 이런 네모가 생깁니다.
photo-no-red-eye = 눈동자가 빨갛지 않습니다.
photo-red-eye = 플래시 때문에 눈동자가 빨갛습니다.
photo-mend-red-eye = 낮의 자연광에서 플래시 없이 다시 찍으세요. 프로그램으로 빨간 눈을 고치면 편집한 것이 됩니다.

## 남는 픽셀

photo-crop-fits = 35 × 45 mm 틀로 자르면 가로가 { $width }픽셀입니다.
photo-crop-tight = 35 × 45 mm 틀로 자르면 가로가 { $width }픽셀뿐입니다. 머리가 조금 작아도 된다면 겨우 쓸 수 있는 크기입니다.
photo-crop-wide = 사진이 가로로 넓어서 어떻게 잘릴지 알 수 없습니다. 35 × 45 mm 틀로 자르면 가로가 { $width }픽셀쯤 될 수 있습니다.
photo-crop-too-small = 35 × 45 mm 틀로 자르면 가로가 { $width }픽셀뿐입니다.
photo-mend-crop = 카메라로 찍은 원본 사진을 그대로 쓰세요. 원본은 픽셀이 더 많습니다. 사진에서 머리가 작으면 더 가까이에서 다시 찍으세요.
photo-mend-crop-wide = 확실하게 하려면 카메라로 찍은 원본 사진을 그대로 쓰세요. 원본은 픽셀이 더 많습니다.

## 알 수 없는 것

photo-not-measured = 이 사진으로는 알 수 없습니다.
