### 讀卡機和卡片。

card-heading = 用讀卡機查看個人編號卡
card-intro = { -brand } 會顯示密碼還能試幾次、卡片可以用到什麼時候，也可以變更密碼。只是查看時，它不會問您的密碼，也不會更動卡片裡的任何內容。

card-absent-title = 這台電腦還不能使用讀卡機
card-absent-text = 缺少必要的服務「pcscd」。請找管理這台電腦的人幫忙安裝（Debian 和 Ubuntu：sudo apt install pcscd）。
card-stopped-title = 讀卡機的服務沒有在執行
card-stopped-text-linux = 請重新開機。如果還是不行，請找管理這台電腦的人幫忙啟動「pcscd」（sudo systemctl start pcscd.socket）。
card-stopped-text-windows = 請接上讀卡機，或拔下來再插一次，Windows 會自動啟動「Smart Card」服務。如果還是不行，請重新開機。
card-stopped-text-mac = 請把讀卡機拔下來再插一次。如果還是不行，請重新開機。
card-no-reader-title = 請接上讀卡機
card-no-reader-text = 請把讀卡機插到電腦的 USB 埠。讀卡機要支援個人編號卡（{ JA("マイナンバーカード対応") }）。
card-none-title = 請把卡片放到讀卡機上
card-none-text = 請從卡套取出卡片，平放在讀卡機上，或將金色晶片朝前插入，然後不要移動。
card-reading-title = 正在讀取卡片…
card-reading-text = 請不要移動卡片，等幾秒鐘。
card-busy-title = 其他程式正在使用這張卡片
card-busy-text = 請關閉正在使用這張卡片的其他程式和網頁，然後按「再讀一次」。
card-mute-title = 卡片沒有反應
card-mute-text = 請把卡片拿開，稍等一下再放回去：取下卡套，確認方向，不要放在金屬上，旁邊不要有別的卡片。

card-mine-title = 這是個人編號卡
card-old-title = 這是舊的住民基本台帳卡
card-old-text = 這種卡片（{ JA("住民基本台帳カード") }）發放到 2015 年 12 月為止，已經不能用了。請交還給市區町村公所窗口，也可以在那裡詢問如何申請個人編號卡。
card-phone-title = 這是智慧型手機
card-phone-text = { -brand } 只能讀取卡片本身。請把卡片放到讀卡機上。
card-other-title = 這不是個人編號卡
card-other-text = 可能是在留卡、交通卡等其他卡片。請只把個人編號卡放到讀卡機上，把其他卡片拿開。
card-again-button = 再讀一次
card-reader = 讀卡機：{ $name }

card-dates-title = 可以用到什麼時候
card-expires = 卡片
card-user-certificate = 使用者證明用電子證明書（{ JA("利用者証明用電子証明書") }）
card-expires-unknown = 無法判斷。請看卡片上印的日期。
card-certificate-unknown = 無法判斷。請到市區町村公所窗口詢問。
card-ended = 已經過期。請到市區町村公所窗口辦理。
card-ends-soon = 快要到期了。請在到期之前到市區町村公所窗口更新。如果在留期間也在那時結束，請先延長在留期間。
card-certificate-hint = { -brand } 不讀取簽署用電子證明書（{ JA("署名用電子証明書") }），因為裡面有您的姓名和住址。

card-tries-title = 還能試幾次
card-tries-hint = 每輸錯一次密碼就少一次。輸對後次數會恢復，等待不會恢復。次數用完，密碼就會被鎖定。
card-pin-user = 使用者證明用密碼，4 位數字（{ JA("利用者証明用") }）
card-pin-signature = 簽署用密碼，6～16 位字母和數字（{ JA("署名用") }）
card-pin-entry-support = 卡面事項輸入輔助用密碼，4 位數字（{ JA("券面事項入力補助用") }）
card-pin-register = 住民基本台帳用密碼，4 位數字（{ JA("住民基本台帳用") }）
card-tries-left = 還能試 { $left } 次（最多 { $most } 次）
card-tries-blocked = 已鎖定
card-tries-unknown = 無法判斷
card-tries-last = 如果不確定這個密碼，請不要試：再錯一次就會鎖定。
card-reset-office = 請帶著卡片到市區町村公所窗口，要求重新設定密碼（{ JA("暗証番号の再設定") }）。
card-reset-shop = 使用者證明用密碼和簽署用密碼，只要記得其中一個，另一個不去窗口也能重新設定：先用手機 App（{ JA("JPKI暗証番号リセット") }），再到便利商店的影印機操作。
card-register-differs = 住民基本台帳用密碼存在卡片裡的兩個地方，兩處剩下的次數不一樣。這裡顯示的是少的一個。請到市區町村公所窗口詢問。
card-no-pins = 4 位數字的密碼全部被鎖定。如果您的卡片是人臉認證卡（{ JA("顔認証マイナンバーカード") }），這是正常的：那種卡片沒有密碼。
