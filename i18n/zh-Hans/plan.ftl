### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = 看看该怎么办
home-guide-text = 卡丢了、搬家了、密码忘了、在留期间延长了：告诉您该怎么办、要带什么、要多少钱，还可以做一张在窗口出示的单子。

## The list of situations

plan-heading = 是哪方面的事？
plan-search-label = 搜索
plan-search-example = 例如：丢卡、新住址、签证
plan-search-found = 找到：{ $count }
plan-search-none-title = 没有找到符合的内容
plan-search-none-text = 请换个词试试，或者从下面选。
plan-group-trouble = 卡出了问题
plan-group-renew = 卡或电子证书到期
plan-group-stay = 在留情况有变化
plan-group-life = 生活有变化
plan-group-pins = 密码
plan-group-get = 办卡
plan-group-know = 可以了解一下

## Questions

plan-whose-heading = 是谁的卡？
plan-whose-other = 另一张卡
plan-whose-other-text = 这样的话，您打的勾不会保留。

## A plan

plan-now-title = 请现在就办
plan-steps-title = 该怎么办
plan-know-title = 要知道的事
plan-bring-title = 要带的东西
plan-fees-title = 要多少钱
plan-times-title = 要多久
plan-late-title = 如果晚了
plan-otherwise-title = 如果不处理
plan-elsewhere-title = 还有什么会变
plan-only-for = 只适用于：{ $answer }
plan-by-over = 截止日是{ $date }，已经过了。还是请尽快去，并问清楚会有什么影响。
plan-by-earlier = 也可能更早：请回答这一步里的问题。
plan-by-immigration-closed = 截止日：{ $date }。那天入管局休息，最后能办理的一天是{ $open }。剩余天数：{ $days }
plan-by-immigration-late = 截止日：{ $date }。入管局到那天为止都休息。请在下一个办公日询问还能不能办理。
plan-by-card-end = 在卡到期之前：请看卡上的日期。
plan-by-certificate-end = 在电子证书到期之前。
plan-by-stay-end = 在您的在留期间到期之前。
plan-date-button = 输入日期
plan-change-date-button = 修改日期
plan-contact-always = 遗失和被盗：全年，白天晚上都可以打
plan-contact-languages = 语言：{ $languages }
plan-copy-button = 复制 { $number }
plan-copied = 号码已复制。
plan-sources-button = 查看来源
plan-sources-hide-button = 隐藏来源
plan-sources-text = 以上内容来自这些机构和网页，括号里是最后一次查看的日期。一切以您的市区町村政府窗口的答复为准。
plan-old-title = 内容可能已经过时
plan-old-text = 其中有些内容，最后一次查看是在{ $date }。请向窗口询问是否仍然有效。
plan-sheet-button = 给窗口看的单子
plan-answers-button = 修改回答
plan-related-title = 另请参看
plan-ticks-kept = 您打的勾会和“{ $label }”一起保存。
plan-ticks-not-kept = 离开这一页后，勾选的内容不会保留。在首页保存一张卡，勾选就会保留，日期也会显示在这里。

## The sheet for the counter

sheet-heading = 给窗口看的单子
sheet-text = 请在窗口（{ JA("窓口") }）出示，打印出来或者直接给对方看这个画面都可以。上面没有您的个人编号和密码。
sheet-include-title = 上面要写什么
sheet-include-bring = 我在“要带的东西”里打了勾的
sheet-include-count = 已勾选：{ $count } 项
sheet-include-status = 我以什么身份住在日本
sheet-include-dates = 我的卡和在留期间到哪一天为止
sheet-include-phrases = 可以用手指给对方看的句子
sheet-tick-all-button = 全选
sheet-untick-all-button = 取消全选
sheet-print-button = 打开，准备打印
sheet-save-button = 保存为文件
sheet-large-button = 用大字显示
sheet-open-title = 单子应该已经在浏览器中打开
sheet-open-text = 请从那里打印。如果没有出现页面，请把单子保存为文件，再打开那个文件。
sheet-not-open-title = 没能打开单子
sheet-not-open-text = 请保存为文件，再用浏览器打开那个文件。
sheet-next-button = 下一页
sheet-previous-button = 上一页
sheet-large-place = { $number } / { $count }
sheet-request-title = 我想办的事
sheet-bring-title = 我带来的东西
sheet-about-title = 关于我
sheet-card = 卡的到期日
sheet-stay = 在留期间到期日
sheet-phrases-title = 我想问、想拜托的（我用手指出）
sheet-foot = 由 { -brand } 制作。它不是官方程序。
