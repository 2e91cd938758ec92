### 入力された情報から計算した、カードと電子証明書の有効期限。

dates-signature = 署名用電子証明書
dates-check-card = おそらくこの日です。カードに印刷された日付も確かめてください。
dates-may-be = 確かなことはわかりません。次のどれかです：{ $days }。カードに印刷された日付を見てください。
dates-no-signature = この年齢では発行されません。
dates-extendable = 在留の申請中は、市区町村の窓口で{ $date }まで延長できます。
dates-renew = 最初に期限が来るものは、{ $from }から{ $before }まで更新できます。
dates-renew-stay = 新しい在留カードを受け取ったら、遅くとも{ $before }までに、市区町村の窓口でカードの有効期限を変更してください。
dates-renew-extension = 遅くとも{ $before }までに、市区町村の窓口でカードの有効期限を延長してください。
dates-renew-none = { $before }までにどうすればよいか、市区町村の窓口で聞いてください。

dates-misfit-year = 1868年より前、2200年よりあとの年は使えません。
dates-misfit-birth = カードの発行日が、生年月日より前になっています。
dates-misfit-applied = 申請日が、生年月日より前か、発行日よりあとになっています。
dates-misfit-stay-missing = この在留資格では、在留期間の満了日が必要です。
dates-misfit-stay = 在留期間の満了日が、発行日と合いません。
dates-misfit-extension = 2か月の延長ができるのは、中長期在留者のカードだけです。
dates-misfit-printed = 印刷された日付が、発行日より前になっています。
dates-misfit-certificate = 電子証明書がカードより古くなることはありません。
