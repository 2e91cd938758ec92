### 日期保存在这台电脑里的卡。

## 保存读卡器上的卡的日期

cards-save-button = 保存这些日期
cards-save-heading = 您想怎么称呼这张卡？
cards-save-intro = { -brand } 会把这两个日期保存在这台电脑里，并在首页显示离到期还有多少天。请填写一个您一看就知道是谁的卡的名称。不用写全名，也不用写号码。
cards-name = 卡的名称
cards-name-example = 例如：我、妈妈、卡 2
cards-name-empty = 请先填写名称。
cards-name-taken = 已保存的另一张卡用了这个名称。如果是同一张卡，请再按一次“保存”；如果不是，请换一个名称。
cards-born = 出生日期（可以不填）
cards-born-example = 例如：1985-03-07。如果您选的密码就是这个日期，{ -brand } 会提醒您。
cards-born-wrong = 这不是一个日期。请按年、月、日填写，例如 1985-03-07。
cards-keep-button = 保存
cards-saved-title = “{ $label }”的日期已保存
cards-saved-text = 首页会显示离到期还有多少天。

## 首页和已保存的卡的页面

cards-title = 已保存的卡
cards-read-on = { $date }从卡里读取。卡或电子证书更新以后，请再读一次卡，用同一个名称保存。
cards-rename-button = 更改名称
cards-rename-heading = 卡的新名称
cards-delete-button = 删除
cards-deleted-title = “{ $label }”已删除
cards-undo-button = 撤销
cards-none-title = 没有已保存的卡
