### 一張卡片要辦的事。

task-heading = 要辦的事
task-by = 截止日：{ $date }。剩餘天數：{ $days }
task-by-closed = 截止日：{ $date }。那天市區町村公所窗口休息，最後可以辦理的日子是{ $open }。剩餘天數：{ $days }
task-by-late = 截止日：{ $date }。市區町村公所窗口到那天為止都休息。請在下一個上班日詢問還能不能辦理。
task-from = 從{ $date }起可以辦理
task-none-title = 現在沒有要辦的事
task-next = 接下來：{ $title }
task-done-button = 已經辦好了
task-not-done-button = 其實還沒辦好
task-later-button = 一週後再提醒我
task-is-done = 已辦好
task-is-later = 會在{ $date }提醒您。

task-card-ended-title = 卡片已經過期
task-card-ended-text = 這張卡片已經失效。請到市區町村公所窗口（{ JA("市区町村の窓口") }）申請新卡，並詢問費用。您的個人編號不會變。
task-certificates-ended-title = 電子證明書已經過期
task-certificates-ended-text = 隨時可以到市區町村公所窗口（{ JA("市区町村の窓口") }）免費申請新的。請帶著卡片，並確認您記得密碼。
task-change-date-title = 變更卡片的有效期限
task-change-date-text = 請最晚在{ $date }帶著卡片去市區町村公所窗口（{ JA("市区町村の窓口") }），如果有在留卡（{ JA("在留カード") }）也要帶去。不用付費。過了那天，卡片就會失效；辦新卡要付費，還要等好幾個星期。請當場一起申請新的電子證明書，並確認您記得密碼。
task-extend-card-title = 把卡片的有效期限延長 2 個月
task-extend-card-text = 在留申請審查期間，市區町村公所窗口可以延長卡片的有效期限（{ JA("特例期間延長") }）。請最晚在{ $date }去辦理，帶著卡片和在留卡；如果是線上申請的，還要帶申請已受理的通知。不用付費，但只能辦一次。請一起申請新的電子證明書，並確認您記得密碼。
task-await-residence-card-title = 再變更一次卡片的有效期限
task-await-residence-card-text = 卡片的有效期限已經延長了 2 個月，不能再這樣延長。拿到新的在留卡（{ JA("在留カード") }）後，請馬上帶著兩張卡片去市區町村公所窗口，最晚在{ $date }。
task-extend-stay-title = 先延長在留期間，再變更卡片的有效期限
task-extend-stay-text = 卡片和在留期間在同一天到期，不會有信通知您。請先向入管局申請延長在留期間。拿到新的在留卡（{ JA("在留カード") }）後，請最晚在{ $date }去市區町村公所窗口變更卡片的有效期限。如果到時候還沒有結果，窗口可以把卡片的有效期限延長 2 個月（{ JA("特例期間延長") }），但只能在卡片還有效的時候辦理。如果只申請了永久居留，就不能這樣延長。
task-specified = 如果您有特定在留卡（{ JA("特定在留カード") }），每次提出在留申請時，都要重新申請特定在留卡。
task-renew-card-title = 更新卡片
task-renew-card-text = 請在{ $from }到{ $date }之間申請新的卡片。這段期間不用付費。沒有收到通知信也可以申請。
task-renew-certificates-title = 更新電子證明書
task-renew-certificates-text = 請在{ $from }到{ $date }之間，帶著卡片去市區町村公所窗口（{ JA("市区町村の窓口") }）。不用付費。請確認您記得密碼。
task-tell-status-title = 卡片要到期了
task-tell-status-text = { $date }以前要辦什麼，要看您用什麼身分住在日本。請按「修改答案」，填寫您的身分。
task-ask-office-title = 在卡片到期前詢問該怎麼辦
task-ask-office-text = 卡片的到期日是{ $date }，也可能更早。請到市區町村公所窗口（{ JA("市区町村の窓口") }）詢問該怎麼辦。
task-move-out-title = 辦理遷入登記
task-move-out-text = 請最晚在{ $date }帶著卡片去新住址的市區町村公所窗口，辦理遷入登記（{ JA("転入届") }）。不然卡片會失效。
task-move-in-title = 申報新住址
task-move-in-text = 請最晚在{ $date }帶著卡片去新住址的市區町村公所窗口申報（{ JA("転入届・転居届") }）。新住址會寫在卡片上。請確認您記得住民基本台帳用密碼。
task-show-card-title = 到新住址的窗口出示卡片
task-show-card-text = 您已經辦好遷入登記。請最晚在{ $date }把卡片也帶去那裡，辦理繼續使用的手續（{ JA("継続利用") }）。不然卡片會失效。請確認您記得住民基本台帳用密碼。
task-report-title = 把變更的內容寫到卡片上
task-report-text = 請最晚在{ $date }帶著卡片去市區町村公所窗口（{ JA("市区町村の窓口") }）。不用付費。簽署用電子證明書已經因為變更而失效，請申請新的。
task-check-certificates-title = 確認電子證明書的到期日
task-check-certificates-text = 電子證明書可能已經過期，無法確定日期。請把卡片放到讀卡機上，或到市區町村公所窗口（{ JA("市区町村の窓口") }）詢問。過期了也可以隨時在那裡免費申請新的。
task-find-certificates-text = 卡片上電子證明書的有效期限欄常常是空白的。請用讀卡機讀取卡片，或到市區町村公所窗口（{ JA("市区町村の窓口") }）詢問，再按「修改答案」填寫。
task-find-date-title = 不知道卡片的到期日
task-find-date-text = 請看卡片正面的日期，再按「修改答案」；也可以把卡片放到讀卡機上。

## 到期日的依據

reason-printed = 這是卡片上寫的日期。
reason-printed-differs = 這是卡片上寫的日期，以它為準。用其他答案算出來的日期不一樣：{ $days }。如果您的答案沒有錯，請到市區町村公所窗口詢問。
reason-tenth-birthday = 這是從發行日之後算起的第 10 個生日。
reason-fifth-birthday = 這是從發行日之後算起的第 5 個生日。發行時還沒成年的人都是這樣。
reason-age-unclear = 不清楚持卡人當時算不算成年。
reason-leap-birthday = 生日是 2 月 29 日時，在沒有這一天的年份，不清楚要以哪一天為準。
reason-renewed-early = 如果是在前一次到期前的 3 個月內更新的，就會多一年。
reason-stay-end = 在留期間在這一天到期。
reason-special-extension = 這是在留期間到期 2 個月後的日期。
reason-extension-month-end = 這是在留期間到期 2 個月後的日期；因為是月底，不清楚要以哪一天為準。
reason-landing-end = 入境許可在這一天到期。
reason-provisional-end = 暫時停留許可在這一天到期。
reason-sixty-days = 這是出生或失去國籍 60 天後的日期。
reason-certificate-birthday = 這是從電子證明書的發行日之後算起的第 5 個生日。
reason-card-ends = 卡片到期時，電子證明書也一起到期。
reason-user-certificate-ends = 它和使用者證明用電子證明書一起到期；如果在那之前姓名或住址有變更，會提早失效。
