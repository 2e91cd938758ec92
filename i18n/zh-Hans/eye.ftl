### 只有人才能看出来的地方：要亲眼看的几点、特殊原因、婴幼儿的照片。

## 请亲眼看一看

eye-heading = 请亲眼看一看
eye-intro = 下面这几点，{ -brand } 看不出来，所以无法判断对不对。请您自己看照片，符合的就打勾。
eye-picture-right = 正确的例子
eye-picture-wrong = 错误的例子

## 要看的几点

eye-head = 头上没有戴东西：没有帽子，也没有宽发带
eye-head-help = 头顶和发际线都要露出来。
eye-glasses = 没戴眼镜，或者镜片不反光、看得清眼睛
eye-glasses-help = 镜片上不能有反光，镜框不能挡住眼睛；拿不准的话，请摘下眼镜再拍。
eye-hair = 头发没有遮住眼睛和脸的轮廓
eye-hair-help = 刘海长的话请拨到一边，长头发请放到肩膀后面。
eye-lenses = 没戴美瞳（彩色或带花纹的隐形眼镜）
eye-lenses-help = 官方网页没有提到美瞳，但戴了可能会不像本人，所以摘掉更稳妥。
eye-retouching = 没有修过图：没加滤镜、没磨皮、没放大眼睛
eye-retouching-help = 很多手机的美颜功能默认是开着的，请先关掉再重新拍一张。
eye-expression = 平时自然的表情：双眼睁开，嘴巴闭上
eye-expression-help = 如果大笑、眨一只眼或做鬼脸，会和平时差别太大，照片可能不被受理。

## 结果

eye-all-title = 每一点您都打了勾
eye-all-text = { -brand } 看不出来的地方，您都看过了。如果没有别的问题，就可以用这张照片申请。
eye-some-title = 还有没打勾的地方
eye-some-text = 请再看看照片。如果有哪一点不符合，最好重新拍一张。如果实在没有办法，请看看“我有特殊原因”里有没有适合您的情况。

## 我有特殊原因

eye-reason-title = 我有特殊原因
eye-reason-intro = 有时候，照片没办法完全符合要求。如果是下面这些原因，只要申请时说明，照片仍有可能被受理。
eye-reason-none = 没有特殊原因
eye-reason-none-text = 照片必须符合所有要求。
eye-reason-religion = 宗教原因
eye-reason-religion-text = 您因为信仰需要遮盖头部，例如戴头巾或缠头布。
eye-reason-medical = 生病、受伤或残障
eye-reason-medical-text = 例如需要绷带、眼罩、墨镜或假发，或者无法坐起来、无法正对镜头、无法睁开眼睛。
eye-reason-infant = 婴幼儿
eye-reason-infant-text = 孩子还不会坐，或者还没办法保持不动。

## 可以例外的情况

eye-excuses-religion = 可以例外的情况：遮盖头部和头发。
eye-excuses-medical = 可以例外的情况：戴着身体需要的用品，躺着拍，闭着眼睛，照片里有轮椅或医用管子。
eye-excuses-infant = 可以例外的情况：躺在没有图案的浅色床单上，张着嘴，伸出舌头，有眼泪或口水。
eye-excuses-limit = 但脸的轮廓一定要看得见。照片太暗，或者四周空白不够、没法裁剪的话，有原因也可能不被受理。

## 因特殊原因而不算问题时的说明

eye-excused-religion = 由于宗教原因，这一点也许可以例外。申请时请务必说明。
eye-excused-medical = 由于生病、受伤或残障，这一点也许可以例外。申请时请务必说明。
eye-excused-infant = 因为是婴幼儿，这一点也许可以例外。申请时请务必说明。

## 怎样说明原因

eye-tell-title = 怎样说明原因
eye-tell-choose = 任选一种方法就可以：
eye-tell-form = 纸质申请：在申请表（{ JA("交付申請書") }）正面的姓名栏（{ JA("氏名欄") }）里写上原因。
eye-tell-office = 市区町村政府窗口（{ JA("市区町村の窓口") }）：去窗口或打电话，告诉他们您的申请表 ID（{ JA("申請書ID") }）和原因。
eye-tell-call = 打电话：拨打个人编号卡的外语免费电话 { $number }，告诉他们您的申请表 ID（{ JA("申請書ID") }）和原因。
eye-tell-later = 领卡时，窗口的人可能会问您原因。

## 婴幼儿的照片

eye-infant-heading = 婴幼儿的照片
eye-infant-under-title = 满 1 岁之前
eye-infant-under-text = 不需要照片。卡上不印照片，就算想要也不能加。
eye-infant-under-day = 按申请当天的年龄计算。{ $date }起的申请都按这个规定办理。
eye-infant-from-title = 满 1 岁起
eye-infant-from-text = 卡上会印照片。在家用手机就能拍：
eye-infant-step-lie = 让孩子仰面躺在没有图案的浅色床单上
eye-infant-step-light = 白天选一个明亮的地方，别让影子落在脸上
eye-infant-step-above = 把手机举在脸的正上方，拿稳再拍
eye-infant-step-alone = 照片里只有孩子：没有手、玩具和奶嘴
eye-infant-step-eyes = 孩子睁着眼睛看镜头；在手机旁边轻轻弄出点声音，孩子就会看过来
eye-infant-held = 也可以抱着拍。这时，抱孩子的大人要用没有图案的白布盖住自己，让照片里只看得到孩子。
eye-infant-mouth = 张着嘴、伸出舌头、有眼泪或口水也可以，只要申请时说明原因是“婴幼儿”。
eye-infant-picture-how = 孩子躺在床单上，手机举在正上方
eye-infant-picture-right = 正确：照片里只有孩子
eye-infant-picture-wrong = 错误：照片里看得到大人的手
