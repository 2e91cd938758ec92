### 命令行。命令和选项的名称不翻译。

cli-usage = 使用方法：
cli-help-window = 后面什么都不加：打开窗口
cli-help-photo = 检查照片；如果写的是文件夹，就检查里面的每张图片
cli-help-card = 读取读卡器里的卡；不问密码，也不改动任何内容
cli-help-dates = 根据输入的信息，计算卡和电子证书的到期日
cli-help-remind = 显示通知，提醒该办的事，然后退出
cli-help-self-test = 检查字体、语言、规则、人脸检测模型和设置文件夹
cli-help-version = 显示版本
cli-help-help = 显示这份说明
cli-help-lang = 语言：en、ja、zh-Hans、zh-Hant、ko、pt-BR、es
cli-help-json = 输出给其他程序使用的格式
cli-help-today = 把这一天当作今天来判断（YYYY-MM-DD）
cli-help-reason = 官方认可的理由：religion（宗教）、medical（医疗）、infant（婴幼儿）
cli-unknown-command = 没有“{ $command }”这个命令。
cli-unknown-option = 这里没有“{ $option }”这个选项。
cli-missing-value = { $option } 后面缺少一个值。
cli-extra-word = “{ $word }”是多余的。
cli-bad-value = “{ $value }”不能用作 { $option } 的值。
cli-missing-option = 必须写上 { $option }。
cli-no-files = 请至少写出一张照片或一个文件夹。
cli-see-help = 输入“temoto --help”可以查看所有用法。
cli-self-test-fonts = 字体
cli-self-test-languages = 语言
cli-self-test-rules = 规则
cli-self-test-models = 人脸检测模型
cli-self-test-settings = 设置文件夹
cli-self-test-ok = 正常
cli-self-test-failed = 有问题

## 窗口打不开时

start-failed-title = { -brand } 打不开窗口
start-stopped-title = { -brand } 意外停止了
start-failed-text = 由于这台电脑上的某个问题，{ -brand } 打不开窗口。请重新启动电脑，再试一次。
start-stopped-text = 出了问题，{ -brand } 的窗口关闭了。您的设置还在，照片也没有改动。请重新打开 { -brand }。
start-failed-log = 如果有人帮您，请把这个文件给对方看，里面有更详细的说明：{ $path }
start-failed-hint = 您仍然可以在终端里检查照片：temoto photo FILE
