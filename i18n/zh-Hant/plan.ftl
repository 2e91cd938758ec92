### The pages of the guide: the list of situations, the questions, the plan, and the sheet for the counter. What they are about stands in guide.ftl.

## On the first page

home-guide-title = 看看該怎麼辦
home-guide-text = 卡片不見了、搬家了、忘記密碼、延長了在留期間：告訴您該怎麼辦、要帶什麼、要多少錢，還可以做一張在窗口出示的說明單。

## The list of situations

plan-heading = 您想問哪方面的事？
plan-search-label = 搜尋
plan-search-example = 例如：卡片不見、搬家、簽證
plan-search-found = 找到 { $count } 項
plan-search-none-title = 找不到符合的內容
plan-search-none-text = 請換個詞試試，或從下面選。
plan-group-trouble = 卡片出了問題
plan-group-renew = 卡片或電子證明書到期
plan-group-stay = 在留情況有變化
plan-group-life = 生活有變化
plan-group-pins = 密碼
plan-group-get = 辦卡片
plan-group-know = 可以先知道的事

## Questions

plan-whose-heading = 是誰的卡片？
plan-whose-other = 其他卡片
plan-whose-other-text = 選這一項時，您勾選的項目不會保留。

## A plan

plan-now-title = 請現在就辦
plan-steps-title = 該怎麼辦
plan-know-title = 要知道的事
plan-bring-title = 要帶的東西
plan-fees-title = 要多少錢
plan-times-title = 要多久
plan-late-title = 如果晚了
plan-otherwise-title = 如果不處理
plan-elsewhere-title = 還有什麼會變
plan-only-for = 只限以下情況：{ $answer }
plan-by-over = 截止日是{ $date }，已經過了。還是請盡快去辦，並詢問會有什麼影響。
plan-by-earlier = 也可能更早：請回答這一步裡的問題。
plan-by-immigration-closed = 截止日：{ $date }。那天入管局休息，最後可以辦理的日子是{ $open }。剩餘天數：{ $days }
plan-by-immigration-late = 截止日：{ $date }。入管局到那天為止都休息。請在下一個上班日詢問還能不能辦理。
plan-by-card-end = 在卡片到期之前：請看卡片上的日期。
plan-by-certificate-end = 在電子證明書到期之前。
plan-by-stay-end = 在您的在留期間到期之前。
plan-date-button = 輸入日期
plan-change-date-button = 修改日期
plan-contact-always = 遺失和遭竊：全年，白天晚上都可以打
plan-contact-languages = 語言：{ $languages }
plan-copy-button = 複製 { $number }
plan-copied = 已複製號碼。
plan-sources-button = 查看來源
plan-sources-hide-button = 隱藏來源
plan-sources-text = 以上內容來自這些單位和網頁，括號裡是最後查看的日期。一切以您的市區町村公所的決定為準。
plan-old-title = 內容可能已經過時
plan-old-text = 其中有些內容，最後查看的日期是{ $date }。請向窗口詢問現在是否還適用。
plan-sheet-button = 製作給窗口看的說明單
plan-answers-button = 修改答案
plan-related-title = 也請看看
plan-ticks-kept = 您勾選的項目會和「{ $label }」一起儲存。
plan-ticks-not-kept = 離開這一頁後，勾選的內容不會保留。在首頁儲存一張卡，勾選就會保留，日期也會顯示在這裡。

## The sheet for the counter

sheet-heading = 給窗口看的說明單
sheet-text = 請在窗口（{ JA("窓口") }）出示，印在紙上或直接給對方看這個畫面都可以。上面沒有您的個人編號和密碼。
sheet-include-title = 上面要寫什麼
sheet-include-bring = 我在「要帶的東西」裡勾選的項目
sheet-include-count = 已勾選：{ $count } 項
sheet-include-status = 我用什麼身分住在日本
sheet-include-dates = 我的卡片和在留期間的到期日
sheet-include-phrases = 可以用手指給對方看的句子
sheet-tick-all-button = 全選
sheet-untick-all-button = 取消全選
sheet-print-button = 開啟以便列印
sheet-save-button = 儲存成檔案
sheet-large-button = 用大字顯示
sheet-open-title = 說明單應該已經在瀏覽器中開啟
sheet-open-text = 請從那裡列印。如果沒有出現頁面，請把說明單儲存成檔案，再開啟那個檔案。
sheet-not-open-title = 無法開啟說明單
sheet-not-open-text = 請儲存成檔案，再用瀏覽器開啟那個檔案。
sheet-next-button = 下一頁
sheet-previous-button = 上一頁
sheet-large-place = { $number } / { $count }
sheet-request-title = 我想辦的事
sheet-bring-title = 我帶來的東西
sheet-about-title = 關於我
sheet-card = 卡片到期日
sheet-stay = 在留期間到期日
sheet-phrases-title = 我想問、想拜託的（我用手指出）
sheet-foot = 由 { -brand } 製作，它不是官方程式。
