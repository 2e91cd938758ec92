### たくさんの写真、保存、紙の申請書用のプリント。

many-all-button = すべての写真
many-save-button = 一覧を保存
many-save-hint = 表計算ソフトで開ける一覧（CSV）です。写真は入りません。
many-save-title = 一覧を保存
save-done = 保存しました。
save-original = それは元の写真です。元の写真はそのまま残しますので、別の名前を選んでください。
save-refused = そこには保存できませんでした。別のフォルダーを選ぶか、ディスクの空きを増やして、もう一度試してください。
print-button = 紙の申請書用にプリントする
print-heading = 紙の申請書用の写真
print-intro = 紙の交付申請書には、35 × 45 mmの写真が必要です。ここでは、同じ写真を何枚か並べた用紙を新しいファイルとして作ります。元の写真は変わりません。
print-paper-title = 写真用紙
print-paper-l = L判（{ $width } × { $height } mm）
print-paper-kg = KGサイズ・はがきサイズ（{ $width } × { $height } mm）
print-making = 用紙を作っています…
print-sheet-name = 写真を並べた用紙
print-enlarged = この写真は、きれいなプリントに必要な画素数に足りません。プリントはできますが、少しぼやけるかもしれません。
print-failed = 用紙を作れませんでした。写真が移動されたのかもしれません。もう一度チェックしてから、試してください。
print-save-button = 用紙を保存
print-save-title = 用紙を保存
print-next = 写真店やコンビニに持って行くか、家のプリンターでプリントしてください。
print-how-title = プリントのしかた
print-how-size = 同じ用紙サイズを選び、等倍（100 %）でプリントします。「用紙に合わせる」は選ばないでください。「フチあり」が選べるときは、フチありにします。
print-how-cut = 小さな印に沿って切ります。1枚を定規で測り、横35 mm、縦45 mmになっているか確かめてください。
print-how-back = 貼る前に、裏に氏名と生年月日を手で書いてください。
