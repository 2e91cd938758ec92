### 窗口：每一页都有的内容、首页、语言、设置、关于。

## 名称

-brand = Temoto

## 每一页

app-title = { -brand }
common-back-button = 返回
common-cancel-button = 取消
common-close-button = 关闭
language-switch-name = 语言：{ $language }。更改语言
language-switch-hint = Language

## 语言页

language-heading = 请选择语言
language-later = 以后可以在任何一页更改。

## 首页

home-heading = 您想做什么？
home-intro = { -brand } 是您办理、使用个人编号卡（My Number 卡，{ JA("マイナンバーカード") }）时的小帮手。它不需要上网，所有内容都只留在这台电脑里。
home-photo-title = 检查证件照
home-photo-text = 申请前先看看照片能不能通过。通不过时，会告诉您怎么办。
home-card-title = 查看您的卡
home-card-text = 看看密码还能试几次、卡能用到什么时候，也可以更改密码。需要读卡器。
home-dates-title = 看看卡什么时候到期
home-dates-text = 算出卡和电子证书的到期日，告诉您要在什么时候之前办什么，并及时提醒您。
home-settings-button = 设置
home-about-button = 关于 { -brand }
home-unofficial = { -brand } 不是官方程序。一切以市区町村政府窗口的答复为准。

## 设置

settings-heading = 设置
settings-language-title = 语言
settings-theme-title = 颜色
settings-theme-system = 跟随这台电脑的设置
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-contrast = 高对比度
settings-text-size-title = 文字大小
settings-text-size-hint = 在任何一页，按住 Ctrl 键（Mac 上是 Command 键），再按 + 放大文字，按 − 缩小文字。
settings-text-size-percent = { $percent }%
settings-data-title = 保存在这台电脑里的内容
settings-data-text = { -brand } 只保存您的设置，以及您保存的卡的有关内容：您填写的内容、日期和您打的勾。它不保存照片，也不会把任何内容发送出去。
settings-data-path = 文件：{ $path }
settings-data-nowhere = 目前没有在这台电脑里保存任何内容。
settings-delete-button = 全部删除
settings-delete-heading = 要删除 { -brand } 保存的全部内容吗？
settings-delete-text = 您选的语言、颜色和文字大小，以及已保存的卡，会从这台电脑里删除，无法恢复。您的照片不受影响。
settings-delete-yes-button = 是，全部删除
settings-deleted = { -brand } 在这台电脑里保存的内容已全部删除。

## 关于

about-heading = 关于 { -brand }
about-version = 版本 { $version }
about-is-title = 它是什么
about-is-text = { -brand }（{ JA("手元") }，意思是“手边”）是一个免费的小帮手。它适合住在日本、有个人编号卡或想办卡、但看日语公文有些吃力的人，也适合帮助他们的志愿者。
about-not-title = 它不是什么
about-not-text = 它不是官方程序，不是由日本政府、市区町村或制作卡片的 J-LIS（{ JA("地方公共団体情報システム機構") }）提供的。它只做说明和检查。最终都由市区町村政府窗口或 J-LIS 决定。
about-offline-title = 一切都留在这台电脑里
about-offline-text = { -brand } 从不上网，不发送、不收集任何内容，也不检查更新。照片只读取，绝不改动。
about-sources-title = 规则从哪里来
about-sources-text = 下面是检查照片所依据的规则、发布规则的机构，以及我们最后一次查看的日期。
about-source-line = { $source }（查看日期：{ $date }）
about-measured-text = 照片内容的标准，例如清晰度、光线和背景，是我们自己定的。这些标准是通过实际测量照片得出的，不是官方数字。没有一项检查会看肤色。
about-old-warning = 其中有些规则，我们是一年多以前查看的。请向市区町村政府窗口确认是否仍然有效。
about-licences-title = 许可证
about-licences-text = { -brand } 是自由软件，采用 MIT 或 Apache 2.0 许可证，可任选一种。它包含他人的作品：
about-licences-where = 所有许可证的全文随 { -brand } 一起提供，在文件夹“{ $folder }”中。他人的作品全部列在下面：
