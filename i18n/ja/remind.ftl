### 保存したカードのページ、あったこと、お知らせ、カレンダー用のファイル、ゲストモード。

cards-dates-heading = それぞれの有効期限
cards-days-left = 残りの日数：{ $days }
cards-ended = 期限が切れています。
cards-unknown = わかりません
cards-line-heading = 日付の流れ
cards-happened-button = 変わったことを入力する
cards-answers-button = 答えを変える
cards-guide-button = 手順を見る
cards-reader-button = カードを読み取る
cards-calendar-button = カレンダー用に保存する
cards-misfit-title = 入力した答えが、たがいに合いません

line-today = 今日
line-renew-card = この日からカードを更新できます
line-renew-certificates = この日から電子証明書を更新できます
line-extend-stay = この日から在留期間の更新を申請できます
line-last-open = 窓口に行ける最後の日
line-card-ends = カードの有効期限
line-user-ends = 利用者証明用電子証明書の有効期限
line-signature-ends = 署名用電子証明書の有効期限
line-perhaps = 未確定
line-deadline = { $title }（最終日）

event-heading = 何がありましたか？
event-filed = 在留期間の更新か、在留資格の変更を申請しました
event-filed-text = 結果はまだ出ていません。
event-filed-permanent = 永住許可だけを申請しました
event-extended = 窓口でカードの有効期限を2か月延長しました
event-new-residence-card = 新しい在留カードを受け取りました
event-granted = 期限なしで日本にいられるようになりました
event-granted-text = 永住者か高度専門職第2号の許可が出ました。
event-naturalised = 帰化して、日本国籍になりました
event-moved-out = ほかの市区町村へ引っ越します
event-moved-in = 引っ越しました
event-notified = 転入届を出しました
event-notified-text = カードは、まだ窓口で見せていません。
event-changed = 名前など、カードに書いてあることが変わりました
event-forget-button = これを取り消す
event-day-heading = それはいつですか？
event-day-moving-out = 転出予定日を入力してください。
event-day-extended = 窓口で手続きをした日を入力してください。カードの新しい期限は、次の画面で入力します。

remind-title = お知らせ
remind-text = お知らせは、最初の画面に表示されます。このパソコンにログインしたときに表示することもできます。
remind-login-label = ログインしたときにお知らせを表示する
remind-login-text = { -brand }が少しの間だけ動き、期限が近いことなどを表示して、終わります。
remind-login-failed-title = 設定できませんでした
remind-login-failed-text = このパソコンでは、ログインのときに始まるプログラムを{ -brand }から変更できませんでした。最初の画面のお知らせは、これまでどおり表示されます。
remind-days-title = 最終日の何日前に知らせるか
remind-days = { $days }日前
remind-day = 1日前
remind-nothing = お知らせすることはありません。
remind-unshown = お知らせをデスクトップに表示できませんでした。
remind-of = { $label }：{ $title }

calendar-name = マイナンバーカード
calendar-title = スマホのカレンダーに入れる
calendar-text = 日付をファイルに保存し、メールなどでスマホに送って、スマホで開いてください。あとで同じことをもう一度しても、予定は増えずに、新しい内容に変わります。Googleカレンダーには通知の時間が入らないので、自分で設定してください。
calendar-opening = { $title }（今日から手続きできます）
calendar-last = { $title }（最終日）

guest-button = ほかの人を手伝う
guest-mark = ゲストモード：何も残りません
guest-clear-button = すべて消す
guest-end-button = ゲストモードを終わる
guest-title = ゲストモードです
guest-text = 何も保存されません。保存したカードも表示されません。1人の手伝いが終わるたびに「すべて消す」を押してください。
guest-label = ゲストのカード
guest-cards-title = ゲストモードのカード
