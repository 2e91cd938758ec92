### 여러 장의 사진, 저장, 종이 신청서용 인화.

many-all-button = 모든 사진
many-save-button = 목록 저장
many-save-hint = 표 계산 프로그램용 목록(CSV)입니다. 사진은 들어가지 않습니다.
many-save-title = 목록 저장
save-done = 저장했습니다.
save-original = 원래 사진 파일입니다. 원래 사진은 그대로 두어야 하니 다른 이름을 선택하세요.
save-refused = 그곳에 저장하지 못했습니다. 다른 폴더를 선택하거나 디스크 공간을 늘린 뒤 다시 해 보세요.
print-button = 종이 신청서용으로 인화
print-heading = 종이 신청서용 사진
print-intro = 종이 신청서({ JA("交付申請書") })에는 35 × 45 mm 사진이 필요합니다. 여기서 같은 사진을 여러 장 놓은 용지를 새 파일로 만듭니다. 원래 사진은 바뀌지 않습니다.
print-paper-title = 사진 용지
print-paper-l = L({ $width } × { $height } mm), 일반 사진 크기
print-paper-kg = KG({ $width } × { $height } mm), 엽서 크기
print-making = 용지를 만드는 중…
print-sheet-name = 사진을 놓은 용지
print-enlarged = 이 사진은 선명한 인화에 필요한 픽셀보다 적습니다. 인화할 수는 있지만 조금 흐릴 수 있습니다.
print-failed = 용지를 만들지 못했습니다. 사진이 옮겨졌을 수 있습니다. 다시 검사한 뒤 한 번 더 해 보세요.
print-save-button = 용지 저장
print-save-title = 용지 저장
print-next = 사진관이나 편의점에 파일을 가져가거나 집에서 인쇄하세요.
print-how-title = 인쇄하는 방법
print-how-size = 같은 용지 크기를 고르고 원래 크기(100 %, { JA("等倍") })로 인쇄하세요. ‘용지에 맞춤’은 고르지 마세요. 테두리 있음({ JA("フチあり") })을 고를 수 있으면 그것을 고르세요.
print-how-cut = 작은 표시를 따라 자르세요. 한 장을 자로 재서 가로 35 mm, 세로 45 mm인지 확인하세요.
print-how-back = 붙이기 전에 뒷면에 이름({ JA("氏名") })과 생년월일({ JA("生年月日") })을 손으로 쓰세요.
