### 變更密碼：讀卡機上的卡片，或練習卡。

pin-change-button = 變更密碼

## 選擇密碼

pin-choose-heading = 您想變更哪一個密碼？
pin-choose-intro = 變更密碼（{ JA("暗証番号") }）時，需要目前的密碼。如果忘記了，請不要亂猜，可以到市區町村公所窗口重新設定。
pin-choose-same = 4 位數字的密碼可以全部用同一組數字，這是允許的，也比較好記；各用不同的數字更安全。
pin-user-use = 登入 Mynaportal（{ JA("マイナポータル") }）等網站、用便利商店的機器列印證明文件、在診所使用讀卡機時要輸入。
pin-signature-use = 在網路上代替蓋章、簽署文件時要輸入，例如報稅、和銀行簽約、變更住址。
pin-entry-support-use = 讓程式或機器從卡片帶入姓名、住址和個人編號時要輸入。這樣就不必自己打字。
pin-register-use = 在市區町村公所窗口辦手續時要輸入，例如搬家的時候。
pin-register-office = 這個密碼要到市區町村公所窗口變更。
pin-user-picture = 便利商店的機器
pin-signature-picture = 在電腦上簽署的文件
pin-entry-support-picture = 用卡片資料填寫的表格
pin-register-picture = 市區町村公所窗口

## 輸入密碼

pin-current-heading = 目前的密碼
pin-current-intro = 請輸入現在使用的密碼。這個步驟還不會傳送任何資料給卡片。
pin-new-heading = 新密碼
pin-new-intro-digits = 請選擇別人猜不到的 4 位數字：不要用生日、電話號碼或 1234。
pin-new-intro-letters = 請選擇別人猜不到的字母和數字：不要用姓名、生日或 ABC123。
pin-again-heading = 再輸入一次新密碼
pin-again-intro = 請再輸入一次，以免把打錯的密碼存進卡片。按下「確認變更密碼」後，會先把目前的密碼傳送給卡片，只傳一次，接著再傳送新密碼。
pin-rule-digits = 4 位數字
pin-rule-letters = 6～16 位，字母和數字至少各一個
pin-alike = 請分清楚字母 O 和數字 0、字母 I 和數字 1。
pin-typed = 已輸入 { $count } 位
pin-show-button = 顯示
pin-hide-button = 隱藏
pin-delete-key = 刪除
pin-keys = 輸入用的按鍵
pin-next-button = 下一步
pin-send-button = 確認變更密碼
pin-short-digits = 位數不夠：需要 4 位數字。
pin-short-letters = 位數不夠：至少需要 6 位。
pin-long-digits = 多輸入了：這個密碼只有 4 位數字。
pin-long-letters = 輸入太多了：這個密碼最多 16 位。
pin-only-digits = 只能使用數字 0 到 9。
pin-only-letters = 只能使用字母 A 到 Z 和數字 0 到 9。
pin-both = 至少要有一個字母和一個數字。
pin-narrowed = 全形字元（{ JA("全角") }）已改成半形。
pin-raised = 小寫字母已改成大寫。卡片只認得大寫字母。
pin-differs = 兩次輸入的不一樣。請再輸入一次新密碼，或是返回，換一個密碼。
pin-ready = 兩次輸入的一樣。請按「確認變更密碼」。
pin-same = 這就是目前的密碼。請換一個。

## 容易被猜到的新密碼

pin-weak-heading = 這個密碼很容易被猜到
pin-weak-repeated = 同一個字元一直重複。要是有人撿到您的卡片，會先試這種密碼。
pin-weak-sequence = 字元照順序排列，就像 1234。要是有人撿到您的卡片，會先試這種密碼。
pin-weak-keys = 用的是相鄰的按鍵，就像 2580。要是有人撿到您的卡片，會先試這種密碼。
pin-weak-date = 這看起來像日期。請不要用自己或身邊親友的生日：要是有人撿到您的卡片，會先試這種密碼。
pin-weak-birthday = 這是儲存在這裡的出生日期，或其中的一部分。撿到卡片的人會先試這樣的密碼。
pin-weak-other-button = 換一個密碼
pin-weak-use-button = 還是用這個

## 最後一次之前

pin-last-heading = 這是最後一次機會
pin-last-text = 如果您輸入的「目前的密碼」不對，這個密碼就會被鎖定，需要到市區町村公所窗口重新設定。現在還沒有傳送任何資料。
pin-unsure-heading = 不知道還能試幾次
pin-unsure-text = 卡片沒有清楚回報還能試幾次，這次可能就是最後一次。如果您輸入的「目前的密碼」不對，這個密碼可能會被鎖定，到時候就需要到市區町村公所窗口重新設定。現在還沒有傳送任何資料。
pin-stop-button = 不，不要傳送
pin-sure-button = 是，我確定要傳送

## 正在變更

pin-sending-title = 正在變更密碼…
pin-sending-text = 在這裡顯示結果之前，請不要碰卡片。

## 結果

pin-changed-title = 密碼已變更
pin-changed-text = 從現在起，請使用新密碼。需要的話可以寫下來，但不要和卡片放在一起。
pin-tries-now = 卡片裡的紀錄：{ $tries }
pin-wrong-title = 您輸入的密碼不對
pin-wrong-text = 您輸入的「目前的密碼」和卡片裡的不一樣。沒有變更任何內容，但能試的次數少了一次。
pin-wrong-alike = 請仔細看看：是不是把數字 0 打成字母 O，或是把數字 1 打成字母 I？
pin-wrong-last = 只能再試一次了。如果不確定這個密碼，請不要再試：再錯一次就會鎖定。
pin-blocked-title = 這個密碼已鎖定
pin-blocked-text = 能試的次數已經用完，等待也不會恢復。密碼本身沒有變，其他密碼仍然可以使用。
pin-lost-title = 密碼沒有變更
pin-lost-text = 目前的密碼已傳送給卡片，但沒有收到明確的回應。新密碼沒有傳送，所以原來的密碼仍然有效。能試的次數可能少了一次，繼續之前，請先看看還能試幾次。
pin-refused-title = 卡片沒有接受這次變更
pin-refused-text = 原來的密碼仍然有效。卡片的回應代碼是 { $status }。如果再次出現，請把這個代碼給市區町村公所窗口看。
pin-unclear-title = 無法判斷密碼是否已變更
pin-unclear-text = 新密碼已傳送給卡片，但沒有收到明確的回應。現在有效的可能是原來的密碼，也可能是新密碼。請把兩個都記好。
pin-unclear-tries = 請把卡片放回去，看看還能試幾次。至少還能試 2 次，才可以繼續；否則請帶著卡片到市區町村公所窗口辦理。
pin-unclear-third = 請再變更一次這個密碼：要您輸入「目前的密碼」時，輸入新密碼；「新密碼」請另選第三個，並寫下來。
pin-unclear-then = 如果卡片接受，以後有效的就是第三個密碼。如果顯示目前的密碼不對，表示有效的還是原來的密碼：接下來請改為輸入原來的密碼，能試的次數就會全部恢復。
pin-silent-text = 不清楚卡片是怎麼處理的：密碼也許已經變更，也許沒有。請記住新舊兩個密碼。請把卡片拿開再放回去，看看還能試幾次，然後再繼續。
pin-half-title = 兩個地方只變更了一處
pin-half-text = 這個密碼存在卡片裡的兩個地方。一處已經是新密碼，另一處還是原來的密碼。請不要再試。請記住新舊兩個密碼，帶著卡片到市區町村公所窗口，要求重新設定住民基本台帳用密碼（{ JA("暗証番号の再設定") }）。
pin-half-unclear-text = 這個密碼存在卡片裡的兩個地方。一處已經是新密碼，另一處沒有收到明確的回應。請不要再試。請記住新舊兩個密碼，帶著卡片到市區町村公所窗口，要求重新設定住民基本台帳用密碼（{ JA("暗証番号の再設定") }）。
pin-unclear-register = 這個密碼存在卡片裡的兩個地方。一處沒有收到明確的回應，另一處還是原來的密碼。請不要再試。請記住新舊兩個密碼，帶著卡片到市區町村公所窗口，要求重新設定住民基本台帳用密碼（{ JA("暗証番号の再設定") }）。
pin-unsent-title = 沒有傳送任何資料給卡片
pin-unsent-stands = 原來的密碼仍然有效，{ -brand } 沒有用掉任何一次機會。
pin-unsent-impossible = 這張卡片的這個密碼不能在這裡變更。
pin-unsent-other = 這不是之前顯示的那張卡片，或是卡片後來被拿開又放回，或是被變更過。請返回卡片頁面，從頭開始。
pin-unsent-tries = 剩下的次數和之前顯示的不一樣了。請返回卡片頁面，看看還能試幾次，再從頭開始。
pin-unsent-uneven = 這個密碼存在卡片裡的兩個地方。只有兩處剩下的次數相同，而且至少還有 2 次，才能變更。請到市區町村公所窗口辦理。
pin-unsent-gone = 卡片被拿開了。請把卡片放回去，從頭開始。
pin-unsent-busy = 其他程式正在使用這張卡片。請關閉那個程式，從頭開始。
pin-unsent-mute = 卡片或讀卡機沒有反應。請重新放好卡片，從頭開始。

## 輸入的內容已清除

pin-away-title = 無法再連接到卡片
pin-away-text = 卡片被拿開了，或是讀卡機被拔掉了。您輸入的內容已清除，沒有傳送任何資料給卡片。請把卡片放回去，從頭開始。
pin-idle-title = 您輸入的內容已清除
pin-idle-text = 已經 2 分鐘沒有任何操作，為了避免別人接著操作，內容已清除。沒有傳送任何資料給卡片。
pin-card-button = 返回卡片頁面
pin-retry-button = 重新輸入密碼

## 練習

pin-practice-button = 不用卡片也能練習
pin-practice-mark = 練習中：這不是真正的卡片
pin-practice-end-button = 結束練習
pin-practice-heading = 用模擬的練習卡試試看
pin-practice-intro = 您可以在這裡熟悉步驟，也可以示範給別人看。一切都和真正的卡片一樣，包括輸錯密碼的時候，但不會動到讀卡機上的卡片。
pin-practice-pins-title = 練習卡的密碼
pin-practice-pins-text = 這些是練習卡最初的密碼。您在這裡變更的密碼會一直有效，直到結束練習或換一張新的練習卡。
pin-practice-out-button = 把卡片拿開
pin-practice-in-button = 把卡片放回去
pin-practice-new-button = 換一張新的練習卡
pin-practice-fault-title = 下一次變更時會發生什麼事
pin-practice-fault-none = 卡片一切正常
pin-practice-fault-before = 核對密碼之前，卡片被拿開
pin-practice-fault-during = 變更到一半時，卡片被拿開
pin-practice-current = 練習卡的這個密碼是 { $pin }。請不要在這裡輸入真正卡片的密碼。
pin-practice-current-changed = 您已在這裡變更過：請輸入您選的密碼。請不要輸入真正卡片的密碼。
pin-practice-blocked = 如果是真正的卡片，這時就要到市區町村公所窗口辦理。在練習中，請返回卡片頁面，換一張新的練習卡。
pin-practice-changed = 已由您變更（最初是 { $pin }）
pin-practice-renewed-title = 這是一張新的練習卡
pin-practice-renewed-text = 能試的次數和密碼都恢復到最初的狀態。

## 設定裡的開關

pin-register-title = 住民基本台帳用密碼（{ JA("住民基本台帳用") }）
pin-register-label = 也開放變更住民基本台帳用密碼
pin-register-text = 預設關閉是有原因的：這項功能還沒有在真正的卡片上試過，而且這個密碼要在卡片裡的兩個地方同時變更。到市區町村公所窗口變更就很安全。
