### 读卡器和卡。

card-heading = 用读卡器查看个人编号卡
card-intro = { -brand } 会显示密码还能试几次、卡能用到什么时候，也可以更改密码。只是查看时，它不会问您的密码，也不会改动卡里的任何内容。

card-absent-title = 这台电脑还不能使用读卡器
card-absent-text = 缺少必需的服务“pcscd”。请让管理这台电脑的人安装（Debian 和 Ubuntu：sudo apt install pcscd）。
card-stopped-title = 读卡器的服务没有运行
card-stopped-text-linux = 请重新启动电脑。如果还是不行，请让管理电脑的人启动“pcscd”（sudo systemctl start pcscd.socket）。
card-stopped-text-windows = 请接上读卡器，或者拔下来再插一次，Windows 会自动启动“Smart Card”服务。如果还是不行，请重新启动电脑。
card-stopped-text-mac = 请把读卡器拔下来再插一次。如果还是不行，请重新启动电脑。
card-no-reader-title = 请接上读卡器
card-no-reader-text = 请把读卡器插到电脑的 USB 口。读卡器要支持个人编号卡（{ JA("マイナンバーカード対応") }）。
card-none-title = 请把卡放到读卡器上
card-none-text = 请从卡套里取出卡，平放在读卡器上，或者金色芯片朝前插进去，然后不要移动。
card-reading-title = 正在读卡…
card-reading-text = 请不要移动卡，等几秒钟。
card-busy-title = 其他程序正在使用这张卡
card-busy-text = 请关闭正在使用这张卡的其他程序和网页，然后按“再读一次”。
card-mute-title = 卡没有反应
card-mute-text = 请把卡拿开，稍等一下再放回去：取下卡套，确认方向，不要放在金属上，旁边不要有别的卡。

card-mine-title = 这是个人编号卡
card-old-title = 这是旧的住民基本台账卡
card-old-text = 这种卡（{ JA("住民基本台帳カード") }）发放到 2015 年 12 月为止，已经不能用了。请交还给市区町村政府窗口，也可以在那里咨询申请个人编号卡。
card-phone-title = 这是智能手机
card-phone-text = { -brand } 只能读取实体卡。请把卡放到读卡器上。
card-other-title = 这不是个人编号卡
card-other-text = 可能是在留卡、交通卡等其他卡。请只把个人编号卡放到读卡器上，把其他卡拿开。
card-again-button = 再读一次
card-reader = 读卡器：{ $name }

card-dates-title = 能用到什么时候
card-expires = 卡
card-user-certificate = 用户证明用电子证书（{ JA("利用者証明用電子証明書") }）
card-expires-unknown = 无法判断。请看卡上印的日期。
card-certificate-unknown = 无法判断。请到市区町村政府窗口询问。
card-ended = 已经过期。请到市区町村政府窗口办理。
card-ends-soon = 快要到期了。请在到期之前到市区町村政府窗口更新。如果在留期间也在那时结束，请先延长在留期间。
card-certificate-hint = { -brand } 不读取签名用电子证书（{ JA("署名用電子証明書") }），因为里面有您的姓名和住址。

card-tries-title = 还能试几次
card-tries-hint = 每输错一次密码就少一次。输对后次数会恢复，等待不会恢复。次数用完，密码就会被锁定。
card-pin-user = 用户证明用密码，4 位数字（{ JA("利用者証明用") }）
card-pin-signature = 签名用密码，6～16 位字母和数字（{ JA("署名用") }）
card-pin-entry-support = 卡面事项输入辅助用密码，4 位数字（{ JA("券面事項入力補助用") }）
card-pin-register = 住民基本台账用密码，4 位数字（{ JA("住民基本台帳用") }）
card-tries-left = 还能试 { $left } 次（最多 { $most } 次）
card-tries-blocked = 已锁定
card-tries-unknown = 无法判断
card-tries-last = 如果不确定这个密码，请不要试：再错一次就会锁定。
card-reset-office = 请带着卡到市区町村政府窗口，要求重新设置密码（{ JA("暗証番号の再設定") }）。
card-reset-shop = 用户证明用密码和签名用密码，只要记得其中一个，另一个不去窗口也能重新设置：先用手机应用（{ JA("JPKI暗証番号リセット") }），再到便利店的复印机上操作。
card-register-differs = 住民基本台账用密码存在卡里的两个地方，两处剩下的次数不一样。这里显示的是少的一个。请到市区町村政府窗口咨询。
card-no-pins = 4 位数字的密码全部被锁定。如果您的卡是人脸认证卡（{ JA("顔認証マイナンバーカード") }），这是正常的：那种卡没有密码。
