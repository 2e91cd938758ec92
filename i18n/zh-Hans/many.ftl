### 多张照片、保存，以及纸质申请书用的打印照片。

many-all-button = 所有照片
many-save-button = 保存列表
many-save-hint = 可以用表格软件打开的列表（CSV），里面没有照片。
many-save-title = 保存列表
save-done = 已经保存。
save-original = 这是照片原文件，必须保持原样。请换一个名字。
save-refused = 没能保存到那里。请换一个文件夹，或者腾出磁盘空间，再试一次。
print-button = 打印出来贴在申请书上
print-heading = 纸质申请书用的照片
print-intro = 纸质申请书（{ JA("交付申請書") }）需要 35 × 45 mm 的照片。这里会生成一个新文件，把同一张照片排上几张。您的照片不会被改动。
print-paper-title = 相纸
print-paper-l = L 尺寸（{ $width } × { $height } mm），普通照片大小
print-paper-kg = KG 尺寸（{ $width } × { $height } mm），明信片大小
print-making = 正在制作…
print-sheet-name = 排好照片的相纸
print-enlarged = 这张照片的像素不够精细打印。可以打印，但可能有点模糊。
print-failed = 没能制作出来。照片可能被移走了。请重新检查照片，再试一次。
print-save-button = 保存相纸文件
print-save-title = 保存相纸文件
print-next = 请把文件拿到照相馆或便利店打印，也可以在家打印。
print-how-title = 怎么打印
print-how-size = 选同样的纸张尺寸，按原大小（100 %，{ JA("等倍") }）打印。不要选“适合纸张”。如果可以选留白边（{ JA("フチあり") }），请选它。
print-how-cut = 沿着小标记剪下来。用尺子量一张：要宽 35 mm、高 45 mm。
print-how-back = 贴上之前，请在背面手写姓名（{ JA("氏名") }）和出生日期（{ JA("生年月日") }）。
