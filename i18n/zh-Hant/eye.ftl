### 只有人才看得出來的地方：要親眼看的幾點、特殊原因、嬰幼兒的照片。

## 請親眼看一看

eye-heading = 請親眼看一看
eye-intro = 下面這幾點，{ -brand } 看不出來，所以無法判斷對不對。請您自己看照片，符合的就打勾。
eye-picture-right = 正確的例子
eye-picture-wrong = 錯誤的例子

## 要看的幾點

eye-head = 頭上沒有戴東西：沒有帽子，也沒有寬髮帶
eye-head-help = 頭頂和髮際線都要露出來。
eye-glasses = 沒戴眼鏡，或是鏡片不反光、看得清楚眼睛
eye-glasses-help = 鏡片上不能有反光，鏡框不能擋住眼睛；如果不確定，請拿下眼鏡再拍。
eye-hair = 頭髮沒有遮住眼睛和臉的輪廓
eye-hair-help = 瀏海太長請撥到旁邊，長頭髮請放到肩膀後面。
eye-lenses = 沒戴彩色隱形眼鏡或瞳孔放大片
eye-lenses-help = 官方網頁沒有提到這一點，但戴了可能會不像本人，所以拿下來比較保險。
eye-retouching = 沒有修圖：沒加濾鏡、沒磨皮、沒放大眼睛
eye-retouching-help = 很多手機的美顏功能一開始就是開著的，請先關掉再重新拍一張。
eye-expression = 平常自然的表情：雙眼張開，嘴巴閉上
eye-expression-help = 如果大笑、眨一隻眼或做鬼臉，會和平常差太多，照片可能會被退回。

## 結果

eye-all-title = 每一點您都打勾了
eye-all-text = { -brand } 看不出來的地方，您都看過了。如果沒有其他問題，就可以用這張照片申請。
eye-some-title = 還有沒打勾的地方
eye-some-text = 請再看看照片。如果有哪一點不符合，最好重新拍一張。如果真的沒辦法，請看看「我有特殊原因」裡有沒有適合您的情況。

## 我有特殊原因

eye-reason-title = 我有特殊原因
eye-reason-intro = 有時候，照片沒辦法完全符合規定。如果是下面這些原因，只要申請時說明，照片還是有可能通過。
eye-reason-none = 沒有特殊原因
eye-reason-none-text = 照片必須符合所有規定。
eye-reason-religion = 宗教因素
eye-reason-religion-text = 您因為信仰需要遮住頭部，例如戴頭巾或纏頭布。
eye-reason-medical = 生病、受傷或身心障礙
eye-reason-medical-text = 例如需要繃帶、眼罩、墨鏡或假髮，或是無法坐起來、無法正對鏡頭、無法張開眼睛。
eye-reason-infant = 嬰幼兒
eye-reason-infant-text = 孩子還不會坐，或是還沒辦法不動。

## 可以例外的情況

eye-excuses-religion = 可以例外的情況：遮住頭部和頭髮。
eye-excuses-medical = 可以例外的情況：戴著身體需要的用品，躺著拍，閉著眼睛，照片裡有輪椅或醫療用管子。
eye-excuses-infant = 可以例外的情況：躺在素面的淺色床單上，張開嘴巴，伸出舌頭，有眼淚或口水。
eye-excuses-limit = 但臉的輪廓一定要看得到。照片太暗，或是四周留白不夠、沒辦法裁切的話，有原因也可能會被退回。

## 因特殊原因而不算問題時的說明

eye-excused-religion = 因為宗教因素，這一點也許可以例外。申請時請務必說明。
eye-excused-medical = 因為生病、受傷或身心障礙，這一點也許可以例外。申請時請務必說明。
eye-excused-infant = 因為是嬰幼兒，這一點也許可以例外。申請時請務必說明。

## 怎麼說明原因

eye-tell-title = 怎麼說明原因
eye-tell-choose = 選一種方法就可以：
eye-tell-form = 紙本申請：在申請書（{ JA("交付申請書") }）正面的姓名欄（{ JA("氏名欄") }）寫上原因。
eye-tell-office = 市區町村公所窗口（{ JA("市区町村の窓口") }）：親自去或打電話，告訴他們您的申請書 ID（{ JA("申請書ID") }）和原因。
eye-tell-call = 打電話：撥打個人編號卡的外語免費電話 { $number }，告訴他們您的申請書 ID（{ JA("申請書ID") }）和原因。
eye-tell-later = 領卡時，窗口的人可能會問您原因。

## 嬰幼兒的照片

eye-infant-heading = 嬰幼兒的照片
eye-infant-under-title = 滿 1 歲之前
eye-infant-under-text = 不需要照片。卡片上不印照片，就算想要也不能加。
eye-infant-under-day = 以申請當天的年齡為準。{ $date }起的申請都適用。
eye-infant-from-title = 滿 1 歲起
eye-infant-from-text = 卡片上會印照片。在家用手機就能拍：
eye-infant-step-lie = 讓孩子仰躺在素面的淺色床單上
eye-infant-step-light = 白天選一個明亮的地方，不要讓影子落在臉上
eye-infant-step-above = 把手機舉在臉的正上方，拿穩再拍
eye-infant-step-alone = 照片裡只有孩子：沒有手、玩具和奶嘴
eye-infant-step-eyes = 孩子張開眼睛看鏡頭；在手機旁邊輕輕發出聲音，孩子就會看過來
eye-infant-held = 也可以抱著拍。這時，抱孩子的大人要用素面的白布蓋住自己，讓照片裡只看得到孩子。
eye-infant-mouth = 張開嘴巴、伸出舌頭、有眼淚或口水也可以，只要申請時說明原因是「嬰幼兒」。
eye-infant-picture-how = 孩子躺在床單上，手機舉在正上方
eye-infant-picture-right = 正確：照片裡只有孩子
eye-infant-picture-wrong = 錯誤：照片裡看得到大人的手
