### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Temoto 无法启动
damaged = 文件已损坏，请重新下载。
no-place = 没有地方存放运行时需要的文件。请在磁盘上腾出 40 MB，或者请教管理这台电脑的人。
unfit = 这台电脑的系统无法运行 Temoto，可能是系统太旧。请更新系统，或者换一台电脑。如果有人帮您，请把下面的内容给对方看。
