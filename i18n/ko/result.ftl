result-show-fine-button = 문제없는 점 보기 ({ $count })
result-hide-fine-button = 문제없는 점 접기
result-eye-button = 직접 보셔야 하는 점
result-reason-set-title = 선택한 사유: { $reason }
result-reason-change-button = 변경 또는 취소
result-reason-again-button = 다시 확인
result-reason-done-button = 완료
result-infant-button = 어린아이 사진 안내
