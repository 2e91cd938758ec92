### 对照片内容的检查结果：头部、脸部、背景、光线。

## 检查项目的名称

photo-check-face-count = 照片里的人
photo-check-head-size = 头部大小
photo-check-head-top = 头顶上方的空间
photo-check-head-centre = 脸的位置
photo-check-head-whole = 头部边缘
photo-check-tilt = 头的角度
photo-check-turn = 脸的方向
photo-check-eyes-open = 眼睛
photo-check-mouth = 嘴巴
photo-check-background-even = 背景
photo-check-background-colour = 背景颜色
photo-check-background-shadow = 背景的影子
photo-check-face-shadow = 脸上的光线
photo-check-sharpness = 清晰度
photo-check-noise = 噪点
photo-check-blocks = 画面里的小方块
photo-check-too-dark = 脸上的暗处
photo-check-too-bright = 脸上的亮处
photo-check-red-eye = 眼睛的颜色
photo-check-crop-pixels = 裁剪后剩下的像素

## 每一项的要求

photo-asked-face-count = 照片里只有一个人，没有别人。
photo-asked-head-size = 照片印成 45 mm 高时，从头顶到下巴大约 { $min }～{ $max } mm。这是参考，但相差太大可能不被受理。
photo-asked-head-top = 头顶上方大约留 { $min }～{ $max } mm。这只是参考，不是严格的规定。
photo-asked-head-centre = 脸偏离正中最多大约 { $max } mm。这只是参考，不是严格的规定。
photo-asked-head-whole = 整个头部连同头发都在照片里，四周还留一点空间。
photo-asked-tilt = 头要端正，不要歪向肩膀。
photo-asked-turn = 脸正对镜头。
photo-asked-eyes-open = 两只眼睛都睁开，看得清楚。
photo-asked-mouth = 表情自然，嘴巴闭上。
photo-asked-background-even = 身后什么都没有：没有花纹，没有家具，也没有门。
photo-asked-background-colour = 没有花纹的浅色墙或布，最好是白色。
photo-asked-background-shadow = 墙上没有影子。
photo-asked-face-shadow = 脸的两边一样亮。
photo-asked-sharpness = 脸拍得清楚。
photo-asked-noise = 画面干净，没有噪点。
photo-asked-blocks = 边缘平滑，没有小方块。
photo-asked-too-dark = 脸上每个地方都看得清。
photo-asked-too-bright = 脸上没有白成一片的地方。
photo-asked-red-eye = 眼睛是原来的颜色。
photo-asked-crop-pixels = 照片裁成 35 × 45 mm 后，宽度至少还有 { $min } 像素。市区町村政府会把照片裁成这个形状。

## 同一个长度的两个读数

photo-range = { $low }～{ $high }

## 照片里的人

photo-face-one = 找到了一张脸。
photo-face-none = 没有找到脸。
photo-face-several = 找到了 { $count } 张脸。
photo-face-in-background = 您身后还有一张小得多的脸，例如海报上的人脸。
photo-mend-face-none = 请从正面拍：光线要好，整张脸都露出来，前面没有东西挡着，相机离您大约 1.5 米。
photo-mend-face-several = 请重新拍一张，画面里只能有您一个人。用 iPhone 或 Android 手机时，也可以用定时拍照，自己站在墙前拍。
photo-mend-face-in-background = 请站在身后没有照片、海报和镜子的地方。

## 头部的大小和位置

photo-head-fits = 从头顶到下巴：{ $range } mm（照片高 45 mm）。
photo-head-small = 头拍得有点小：{ $range } mm（照片高 45 mm）。
photo-head-too-small = 头拍得太小了：{ $range } mm（照片高 45 mm）。再裁的话，剩下的像素就不够了。
photo-head-large = 头拍得有点大：{ $range } mm（照片高 45 mm）。
photo-head-too-large = 头拍得太大了：{ $range } mm（照片高 45 mm）。
photo-head-unclear = 这样的发型，{ -brand } 看不准头有多大：{ $range } mm（照片高 45 mm）。
photo-mend-head-small = 市区町村政府一般会自己裁剪照片。为了保险，请走近一步重新拍一张，让头占照片高度的四分之三左右。
photo-mend-head-too-small = 请走近一些再拍，让头占照片高度的四分之三左右。不要用变焦，手机要竖着拿。
photo-mend-head-large = 请退后一步重新拍一张，之后再裁剪。
photo-mend-head-unclear = 请看照片上的线：从头顶（翘起的头发不算）到下巴，应该占照片高度的四分之三左右。
photo-top-fits = { $range } mm。
photo-top-little = 头顶上方的空间有点小：{ $range } mm。
photo-top-much = 头顶上方的空间有点大：{ $range } mm。多出来的可以裁掉。
photo-mend-top-little = 请把手机举高一点，让屏幕上头发的上方露出大约一指宽的墙。
photo-mend-top-much = 市区町村政府一般会自己裁剪照片。为了保险，请重新拍一张，头顶上方少留一点空间。
photo-centre-fits = 脸在正中（偏离 { $mm } mm）。
photo-centre-off = 脸偏离正中 { $mm } mm。
photo-centre-far-off = 脸偏离正中太多（{ $mm } mm），而且有一边的画面不够，没法裁正。
photo-mend-centre = 请重新拍一张，让鼻子对准屏幕正中。可以打开相机的网格线来对准。
photo-head-whole = 脸部和头顶都没有被切掉。
photo-head-cut = 头部有一部分没拍进去。
photo-hair-at-top = 头发碰到了照片的上边，可能有一部分没拍进去。
photo-hair-at-side = 脸旁边的头发碰到了照片的边缘。
photo-mend-head-cut = 请退后一步重新拍一张，让头的四周都露出墙。

## 头部的姿势

photo-head-upright = 头是正的。
photo-head-tilted = 头歪向一边，大约 { $degrees }°。
photo-picture-lying = 整张照片是横着或倒着的。
photo-mend-tilted = 请看着镜头，两只眼睛保持一样高。手机要放在平稳的地方，也不要歪。
photo-mend-lying = 请用“画图”（Windows）、“预览”（Mac）或手机里的“照片”应用打开照片，转正后保存为 JPEG。也可以把手机竖着拿，重新拍一张。
photo-face-ahead = 脸正对镜头。
photo-face-turned = 脸转向一边，大约 { $degrees }°。
photo-mend-turned-face = 请让鼻子和两边肩膀都正对镜头，两只耳朵要露得一样多。
photo-eyes-open = 看得到眼睛。
photo-eyes-not-seen = { -brand } 看不清眼睛是不是睁着的。请您自己看一看；如果是睁着的，就没有问题。
photo-mend-eyes = 如果您眨了眼，或者往下看了，请看着镜头重新拍一张。头发和眼镜都不要遮住眼睛。
photo-mouth-closed = 嘴巴是闭着的，或者几乎闭着。
photo-mouth-open = 嘴巴张开了，或者露出了牙齿。
photo-mend-mouth = 请闭上嘴，放松表情。闭着嘴微微一笑也可以。

## 背景

photo-background-even = 背景很干净。
photo-background-uneven = 您身后看得到东西：可能是花纹、线条、物品或影子。
photo-mend-background = 请站在没有花纹的白墙前，离墙大约 1 米，或者挂一条平整的白床单。墙上挂的东西请先取下来。
photo-background-pale = 背景是浅色的。
photo-background-dark = 背景比较暗。
photo-background-colourful = 背景的颜色太鲜艳。
photo-mend-background-colour = 请站在白色或颜色很浅的墙前。官方的日文网页只要求背景没有花纹，但英文网页写的是白色或米白色。
photo-no-shadow-behind = 背景两边看起来一样。
photo-shadow-behind = 背景有一边比较暗，可能是您的影子。
photo-mend-shadow-behind = 请离墙大约 1 米，面向窗户，让影子落在地上。请关掉闪光灯。

## 脸上的光线

photo-face-evenly-lit = 脸的两边亮度差不多。
photo-face-half-dark = 脸的一边比另一边暗。
photo-mend-face-shadow = 请整个人面向窗户，让光从前面照过来。在暗的一边放一张白纸或一条白毛巾，也有帮助。
photo-not-too-dark = 脸上每个地方都看得清。
photo-too-dark = 脸上有 { $percent }% 的地方暗成一片，什么也看不清。
photo-mend-too-dark = 请在白天面向窗户拍，或者多开几盏灯。不要背对着光。
photo-not-too-bright = 脸上没有白成一片的地方。
photo-too-bright = 脸上有 { $percent }% 的地方白成一片，什么也看不清。
photo-mend-too-bright = 请关掉闪光灯，也不要站在直射的阳光下。用手机拍之前，先在屏幕上点一下自己的脸。

## 清晰度

photo-sharp = 脸拍得清楚。
photo-unsharp = 脸拍得不清楚。
photo-unsharp-little = 脸有一点模糊。
photo-shaken = 拍照的时候，相机或头动了。
photo-mend-unsharp = 请擦一擦镜头，在屏幕上点一下自己的脸，等画面变清楚了再拍。光线好，也能拍得更清楚。
photo-mend-shaken = 请把手机靠在稳当的东西上，用定时拍照（3 秒或 10 秒），拍的时候不要动。
photo-no-grain = 几乎没有噪点。
photo-grainy = 画面噪点很多，看起来有很多小点。
photo-mend-grainy = 拍的时候光线不够。请白天在窗边拍。
photo-no-blocks = 没有小方块。
photo-blocky = 画面里有小方块或锯齿。照片压缩或放大得太厉害了。
photo-mend-blocky = 请用拍照时的原图。用聊天软件传、截图或放大，都会出现这种小方块。
photo-no-red-eye = 没有红眼。
photo-red-eye = 瞳孔发红，是闪光灯造成的。
photo-mend-red-eye = 请关掉闪光灯，在白天的光线下重新拍一张。用软件去掉红眼，也算修改照片。

## 剩下的像素

photo-crop-fits = 裁成 35 × 45 mm 后，宽度还有 { $width } 像素。
photo-crop-tight = 裁成 35 × 45 mm 后，宽度只剩 { $width } 像素。如果头可以稍小一点，就刚好够用。
photo-crop-wide = 这张照片偏宽，市区町村政府会怎样裁剪还不清楚。裁成 35 × 45 mm 后，宽度可能只剩 { $width } 像素左右。
photo-crop-too-small = 裁成 35 × 45 mm 后，宽度只剩 { $width } 像素。
photo-mend-crop = 请用拍照时的原图，像素更多。如果头在照片里显得小，请靠近一些重新拍摄。
photo-mend-crop-wide = 为了保险，请用拍照时的原图，像素更多。

## 无法判断的

photo-not-measured = 从这张照片看不出来。
