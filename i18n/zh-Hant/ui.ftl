### 視窗：每一頁共用的文字、首頁、語言、設定、關於。

## 名稱

-brand = Temoto

## 每一頁

app-title = { -brand }
common-back-button = 返回
common-cancel-button = 取消
common-close-button = 關閉
language-switch-name = 語言：{ $language }。變更語言
language-switch-hint = Language

## 語言

language-heading = 請選擇語言
language-later = 之後在任何一頁都可以變更。

## 首頁

home-heading = 您想做什麼？
home-intro = { -brand } 協助您處理個人編號卡（My Number 卡，{ JA("マイナンバーカード") }）的事情。不需要網路，所有資料都留在這台電腦裡。
home-photo-title = 檢查證件照
home-photo-text = 申請之前，先看看照片會不會通過。不會通過時，會告訴您怎麼做。
home-card-title = 查看您的卡片
home-card-text = 看看密碼還能試幾次、卡片可以用到什麼時候，也可以變更密碼。需要讀卡機。
home-dates-title = 看看卡片什麼時候到期
home-dates-text = 算出卡片和電子證明書的到期日，告訴您要在什麼時候之前辦什麼，並及時提醒您。
home-settings-button = 設定
home-about-button = 關於 { -brand }
home-unofficial = { -brand } 不是官方程式。一切以市區町村公所的決定為準。

## 設定

settings-heading = 設定
settings-language-title = 語言
settings-theme-title = 畫面顏色
settings-theme-system = 和這台電腦相同
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-theme-contrast = 高對比
settings-text-size-title = 文字大小
settings-text-size-hint = 在任何一頁，按住 Ctrl 鍵（Mac 是 Command 鍵），再按 + 會放大文字，按 − 會縮小文字。
settings-text-size-percent = { $percent }%
settings-data-title = 儲存在這台電腦裡的資料
settings-data-text = { -brand } 只儲存您的設定，以及您儲存的卡片的相關內容：您填寫的資料、各項日期和您勾選的項目。不會保留照片，也不會傳送任何資料。
settings-data-path = 檔案：{ $path }
settings-data-nowhere = 目前沒有在這台電腦裡儲存任何資料。
settings-delete-button = 全部刪除
settings-delete-heading = 要刪除 { -brand } 儲存的所有資料嗎？
settings-delete-text = 您選的語言、畫面顏色和文字大小，以及已儲存的卡片，都會從這台電腦裡刪除，無法復原。您的照片不受影響。
settings-delete-yes-button = 是，全部刪除
settings-deleted = { -brand } 在這台電腦裡儲存的資料已經全部刪除。

## 關於

about-heading = 關於 { -brand }
about-version = 版本 { $version }
about-is-title = 這是什麼
about-is-text = { -brand }（{ JA("手元") }，意思是「手邊」）是免費的小幫手。如果您住在日本，已經有或想申請個人編號卡，但看不太懂日文的公文，它可以幫您。幫忙您的志工也可以使用。
about-not-title = 這不是官方程式
about-not-text = 它不是政府、市區町村或製作卡片的 J-LIS（{ JA("地方公共団体情報システム機構") }）推出的程式。它只負責說明和檢查。最後一定是由市區町村公所或 J-LIS 決定。
about-offline-title = 資料都留在這台電腦裡
about-offline-text = { -brand } 完全不使用網路。它不傳送資料，不收集資料，也不檢查更新。它只讀取您的照片，絕不修改。
about-sources-title = 規定的來源
about-sources-text = 以下是檢查照片時依據的規定、公布規定的單位，以及我們最後查看的日期。
about-source-line = { $source }（查看日期：{ $date }）
about-measured-text = 照片本身的標準，例如清晰度、光線和背景，是我們自己訂的。這些是實際測量照片得出的，不是官方數字。沒有任何一項檢查會看膚色。
about-old-warning = 有些規定，我們已經超過 12 個月沒有重新查看。請向您的市區町村公所確認現在是否還適用。
about-licences-title = 授權條款
about-licences-text = { -brand } 是自由軟體，採用 MIT 或 Apache 2.0 授權條款，您可以任選一種。裡面也包含其他人的作品：
about-licences-where = 所有授權條款的全文隨 { -brand } 一起提供，在資料夾「{ $folder }」中。其他人的作品全部列在下面：
