### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Temoto 無法啟動
damaged = 檔案已經損壞，請重新下載。
no-place = 沒有地方可以放執行時需要的檔案。請在磁碟上空出 40 MB，或是請教管理這台電腦的人。
unfit = 這台電腦的系統無法執行 Temoto，可能是系統太舊。請更新系統，或是換一台電腦。如果有人能幫您，請給他看下面的內容。
