### 照片页，以及对照片文件每一项检查结果的说明。

## 页面

photo-heading = 检查证件照
photo-intro = 请选择申请个人编号卡时要提交的照片。{ -brand } 只读取照片，绝不改动。
photo-choose-button = 选择照片
photo-choose-another-button = 检查另一张照片
photo-drop-hint = 也可以把照片，或者整个照片文件夹，拖到这里。文件夹里面的文件夹不会检查。
photo-drop-now = 松开鼠标，就开始检查这张照片
photo-dialog-title = 选择照片
photo-dialog-failed = 如果没有出现选择文件的窗口，请把照片从文件夹拖到这个窗口里。
photo-dialog-missing = 如果没有出现选择文件的窗口，说明这台电脑缺少需要的组件（xdg-desktop-portal 或 zenity）。请找管理这台电脑的人帮忙。
photo-rules-title = 网上申请对照片的要求
photo-checking = 正在检查照片…
photo-checking-many = 正在检查照片：已完成 { $done } 张，共 { $total } 张
photo-cancelled = 检查已停止。没有改动任何内容。
photo-cancelled-many = 检查已停止。共 { $total } 张照片，检查了 { $done } 张。没有改动任何内容。
photo-several-title = 您的照片
photo-picture-name = 您的照片：{ $name }
photo-no-preview = 这里无法显示图片。

## 总的结果

photo-ready-title = 这张照片看起来没问题
photo-ready-text = { -brand } 没有发现问题。有些地方只有您自己看得出来，请照着下面的清单看一看。能不能用，最后由市区町村政府窗口决定。
photo-look-again-title = 提交之前，请先看看这些
photo-look-again-text = 这张照片也许能通过，但有些地方可能会出问题。
photo-not-accepted-title = 这张照片很可能通不过
photo-not-accepted-text = 有不符合要求的地方。下面会告诉您是哪里、该怎么办。
photo-unreadable-title = 这个文件无法检查
photo-unreadable-text = { -brand } 无法把它当作图片读取。

## 列表和终端里的简短说法

photo-verdict-ready = 看起来没问题
photo-verdict-look-again = 请再看看
photo-verdict-not-accepted = 很可能通不过
photo-verdict-unreadable = 无法读取

## 检查结果的分组

photo-group-stops-title = 通不过的原因
photo-group-look-title = 需要留意的地方
photo-group-fine-title = 没有问题的地方
photo-group-unknown-title = { -brand } 无法判断的地方
photo-asked-label = 要求：
photo-mend-label = 怎么办：

## 检查项目的名称

photo-check-format = 文件类型
photo-check-colour-mode = 照片的颜色
photo-check-file-size = 文件大小
photo-check-pixel-size = 宽度和高度
photo-check-damaged = 文件的状态
photo-check-orientation = 照片的方向
photo-check-taken-date = 拍摄日期
photo-check-edited = 修改情况
photo-check-jpeg-quality = 压缩程度
photo-check-picture = 照片的内容

## 每一项的要求

photo-asked-format = JPEG 文件（文件名多以 .jpg 结尾）。
photo-asked-colour-mode = 普通的屏幕颜色（RGB）。照片可以是黑白的。
photo-asked-file-size = 文件大小在 { $min } 到 { $max } 之间。
photo-asked-pixel-size = 宽度和高度都在 { $min } 到 { $max } 像素之间。
photo-asked-damaged = 文件完整，用哪个程序都能打开。
photo-asked-orientation = 正着保存的照片。
photo-asked-taken-date = 最近 { $months } 个月内拍的照片。
photo-asked-edited = 没有修改过的照片。官方网页上说，修改过的照片可能不被受理。
photo-asked-jpeg-quality = 画质在 { $quality } 以上，满分 100（这是我们自己定的标准，不是官方的）。

## 检查结果：文件类型

photo-format-jpeg = 这个文件是 JPEG。
photo-format-other = 这个文件不是 JPEG。实际类型：{ $format }。
photo-format-disguised = 文件名写着 JPEG，其实不是。实际类型：{ $format }。
photo-format-name-raw = 相机 RAW 文件
photo-format-name-video = 视频
photo-mend-heic = 在 iPhone 上：打开“设置 > 相机 > 格式”，选“兼容性最佳”，然后重新拍一张。也可以用电子邮件把照片发给自己，很多程序会自动把它转成 JPEG。
photo-mend-png = 这多半是截图，或者是网上的图片。请用拍照时的原图。如果原图也不是 JPEG：在 Windows 上用“画图”打开，选“文件 > 另存为 > JPEG 图片”。在 Mac 上用“预览”打开，选“文件 > 导出”，格式选 JPEG。
photo-mend-webp = 从网页或聊天软件里保存的图片，常常是 WebP 格式。请用拍照时的原图，或者用“画图”（Windows）或“预览”（Mac）打开，再保存为 JPEG。
photo-mend-pdf = PDF 是文档。请用手机或相机拍照，或者向照相馆要 JPEG 文件。
photo-mend-raw = 请把相机设成保存 JPEG，或者用相机自带的软件把照片保存为 JPEG。
photo-mend-video = 这是会动的画面。请拍普通的照片。用 iPhone 拍的话，请先关闭“实况照片”。
photo-mend-other-format = 请用“画图”（Windows）或“预览”（Mac）打开图片，再保存为 JPEG。如果不行，请用手机重新拍一张。

## 颜色

photo-colour-rgb = 普通的屏幕颜色（RGB）。
photo-colour-cmyk = 这是印刷用的颜色（CMYK）。
photo-colour-grey = 文件里只存了黑白灰，没有彩色的部分。
photo-colour-cmyk-profile = 文件带有印刷颜色的标记（CMYK 配置文件）。
photo-colour-adobe-ycck = 颜色的保存方式很少见，有些程序会读错。
photo-colour-unknown = 看不出颜色是怎么保存的。
photo-mend-cmyk = 请向照相馆要 RGB 的文件，或者用手机重新拍一张。手机和相机一般都保存为 RGB。
photo-mend-grey = 黑白照片也可以，但申请要用 RGB 文件。请用彩色照片，或者把这张保存为 RGB 的 JPEG。
photo-mend-colour-odd = 请向照相馆或发照片给您的人要一个普通的 RGB JPEG 文件，或者用手机重新拍一张。

## 文件大小

photo-size-fits = 文件大小是 { $size }。
photo-size-too-small = 文件大小只有 { $size }。
photo-size-near-min = 文件大小是 { $size }，刚好在下限附近。官方没有公布 1 KB 是按 1,000 字节还是按 1,024 字节算。
photo-size-near-max = 文件大小是 { $size }，刚好在上限附近。官方没有公布 1 MB 是按 1,000,000 字节还是按 1,048,576 字节算。
photo-size-too-large = 文件大小是 { $size }，太大了。
photo-mend-size-small = 文件太小，往往是因为聊天软件或网页压缩了图片。请用拍照时的原图。传照片时，请用数据线，或者作为文件发送，不要用聊天软件。
photo-mend-size-large = 请在相机应用里选小一点的照片尺寸（例如 800 万或 1200 万像素），重新拍一张。
photo-mend-size-edge-small = 为了保险，请用拍照时的原图。原图的文件更大。
photo-mend-size-edge-large = 为了保险，请在相机应用里选小一点的照片尺寸，重新拍一张。

## 宽度和高度

photo-pixels-fit = { $width } × { $height } 像素。
photo-pixels-too-few = 只有 { $width } × { $height } 像素。
photo-pixels-trap = { $width } × { $height } 像素。这是 35 × 45 mm 的照片在 300 dpi 时的大小，多数证件照软件做出来都是这样。印在纸上正合适，网上申请就太小了。
photo-pixels-too-many = { $width } × { $height } 像素，太大了。
photo-pixels-unknown = 读不出宽度和高度。
photo-mend-pixels-few = 请用拍照时的原图，不要用聊天软件或网页里的图片。自己裁剪的话，宽度和高度都至少要留 { $min } 像素。
photo-mend-pixels-trap = 请用拍照时的原图，或者在软件或自助证件照机上选 600 dpi（约 827 × 1,063 像素）。
photo-mend-pixels-many = 请在相机应用里选小一点的照片尺寸，重新拍一张。

## 文件完整吗？

photo-file-intact = 文件是完整的。
photo-file-cut-off = 文件末尾缺了一段。多半是复制或发送时中断了。
photo-file-irregular-fail = 文件里混进了别的数据。其他程序可能打不开它。
photo-file-irregular = 图片能打开，但文件里有不正常的地方。
photo-file-cannot-open = 文件里的图片打不开。
photo-file-not-opened = 图片太大，所以没有打开。
photo-mend-cut-off = 请用数据线，或者作为文件发送，从手机或相机里重新传一次照片。如果还是有损坏，请重新拍一张。
photo-mend-irregular = 请从手机或相机里重新复制一份原图，用它来申请。
photo-mend-cannot-open = 请用手机或相机里的原图，或者重新拍一张，保存为普通的 JPEG。

## 方向正吗？

photo-upright = 文件里没有要求旋转照片的标记。
photo-turned = 照片不是正着保存的，另外记了一条“要旋转”的信息。这里显示的是转正后的样子。官方没有公布申请网站会不会读取这条信息。
photo-mend-turned = 上传时，请看看网站上显示的照片是不是正的。如果不是，请用“画图”（Windows）或“预览”（Mac）打开照片，转正后保存为 JPEG。

## 拍摄日期

photo-taken-recently = { $date }拍摄。
photo-taken-long-ago = 根据文件里的记录，是{ $date }拍摄的。
photo-taken-unknown = 文件里没有记录拍摄日期。
photo-taken-future = 文件里记录的是{ $date }，这一天还没有到。相机的时间多半设错了。
photo-mend-taken-long-ago = 请重新拍一张。如果照片是新拍的，只是相机的时间设错了，那就可以用。
photo-mend-taken-unknown = 请先确定照片是最近 { $months } 个月内拍的，再使用。

## 照片修改过吗？

photo-not-edited = 没有发现修图软件留下的痕迹。
photo-edited-with = 这个文件是用 { $program } 保存的。
photo-mend-edited = 请用拍照时的原图，不要加滤镜、修图或换背景。官方没有公布只裁掉边缘算不算修改。

## 画质

photo-quality-good = 照片保存时的画质是 { $quality }，满分 100。
photo-quality-low = 照片保存时的画质是 { $quality }，满分 100。画质这么低，脸会显得模糊、一块一块的。
photo-quality-unknown = 读不出这个文件的画质。
photo-mend-quality-low = 请用拍照时的原图。聊天软件和网页会降低画质。

## 还没有判断的内容

photo-not-judged = { -brand } 没能判断人脸、背景和光线。请您亲眼看一看：
photo-not-judged-face = 照片里只有本人，正对镜头，整个头都在画面里
photo-not-judged-background = 背后是没有图案的浅色墙，没有别的东西，也没有影子
photo-not-judged-clear = 照片清晰，不太暗也不太亮，眼睛和脸都没有被遮住

## 无法检查的文件

photo-unreadable-not-found = 文件已经不在那里了。可能被移走或删除了。
photo-unreadable-no-permission = 这台电脑不允许 { -brand } 打开这个文件。请把它复制到您自己的文件夹，例如桌面，然后再试一次。
photo-unreadable-directory = 这是一个没有图片的文件夹。请选择照片文件。
photo-unreadable-empty = 文件是空的。请重新复制或发送照片。
photo-unreadable-not-a-picture = 这不是图片。请选择照片文件。
photo-unreadable-io = 文件没能读完。如果它在 U 盘或手机里，请先复制到这台电脑，然后再试一次。

## 照片上的线和编号

photo-guide-frame = 市区町村政府大概会裁剪的范围（35 × 45 mm）
photo-guide-head = 头顶（两种估计）和下巴
photo-guide-eyes = 双眼的连线
photo-guide-middle = 范围的中线
photo-finding-place = 照片上的 { $number } 号。

## 多张照片的表格

photo-table-name-button = 文件
photo-table-verdict-button = 结果
photo-table-reasons-button = 主要问题
photo-table-ascending = 按升序排列
photo-table-descending = 按降序排列
photo-table-sort-label = 排序方式：

## 比较两张照片

photo-compare-before-title = 之前的照片
photo-compare-now-title = 这张照片
photo-compare-better = 变好了：
photo-compare-worse = 变差了：
photo-compare-same = 没有变化：

## 电子表格

photo-table-file-name = 文件名
photo-table-result = 结果
photo-table-width = 宽度（像素）
photo-table-height = 高度（像素）
photo-table-bytes = 大小（字节）
