### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Temoto를 시작할 수 없습니다
damaged = 파일이 손상되었습니다. 다시 내려받으세요.
no-place = 실행하는 동안 필요한 파일을 둘 곳이 없습니다. 디스크에 40 MB의 공간을 확보하거나, 이 컴퓨터를 관리하는 분에게 문의하세요.
unfit = 이 컴퓨터의 시스템에서는 Temoto를 실행할 수 없습니다. 시스템이 오래되었을 수 있습니다. 시스템을 업데이트하거나 다른 컴퓨터를 사용하세요. 도와주시는 분에게 아래 내용을 보여 주세요.
