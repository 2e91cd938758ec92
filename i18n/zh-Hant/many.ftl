### 多張照片、儲存，以及紙本申請書用的列印照片。

many-all-button = 所有照片
many-save-button = 儲存清單
many-save-hint = 可以用試算表軟體打開的清單（CSV），裡面沒有照片。
many-save-title = 儲存清單
save-done = 已經儲存。
save-original = 這是照片原檔，必須保持原樣。請換一個名稱。
save-refused = 沒辦法存在那裡。請換一個資料夾，或是空出磁碟空間，再試一次。
print-button = 印出來貼在申請書上
print-heading = 紙本申請書用的照片
print-intro = 紙本申請書（{ JA("交付申請書") }）需要 35 × 45 mm 的照片。這裡會做一個新檔案，把同一張照片排上好幾張。您的照片不會被改動。
print-paper-title = 相片紙
print-paper-l = L 尺寸（{ $width } × { $height } mm），一般相片大小
print-paper-kg = KG 尺寸（{ $width } × { $height } mm），明信片大小
print-making = 正在製作…
print-sheet-name = 排好照片的相片紙
print-enlarged = 這張照片的像素不夠精細列印。可以印，但可能有點模糊。
print-failed = 沒辦法製作。照片可能被移走了。請重新檢查照片，再試一次。
print-save-button = 儲存相片紙檔案
print-save-title = 儲存相片紙檔案
print-next = 請把檔案拿到照相館或便利商店列印，也可以在家列印。
print-how-title = 怎麼列印
print-how-size = 選同樣的紙張尺寸，用原尺寸（100 %，{ JA("等倍") }）列印。不要選「符合紙張大小」。如果可以選留白邊（{ JA("フチあり") }），請選它。
print-how-cut = 沿著小記號剪下來。用尺量一張：要寬 35 mm、高 45 mm。
print-how-back = 貼上之前，請在背面手寫姓名（{ JA("氏名") }）和出生日期（{ JA("生年月日") }）。
