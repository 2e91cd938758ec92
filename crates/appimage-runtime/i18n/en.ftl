### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Temoto could not be started
damaged = The file is damaged. Download it again.
no-place = There is no room for the files that it needs while it runs. Free 40 MB on the disk, or ask the person who looks after this computer.
unfit = The system of this computer cannot run Temoto: it may be too old. Update it, or use another computer. The message below is for the person who helps you.
