### What the AppImage says where it cannot start the program: then the texts in i18n/ are still packed.

title = Temotoを起動できませんでした
damaged = ファイルが壊れています。もう一度ダウンロードしてください。
no-place = 起動している間に使うファイルを置く場所がありません。ディスクの空きを40 MB増やすか、このパソコンを管理している人に聞いてください。
unfit = このパソコンのシステムではTemotoを起動できません。システムが古い可能性があります。更新するか、ほかのパソコンを使ってください。下の内容は、手伝ってくれる人に見せてください。
