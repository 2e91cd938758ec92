### ウィンドウ：すべてのページに共通のもの、ホーム、言語、設定、このプログラムについて。

## 名前

-brand = Temoto

## すべてのページ

app-title = { -brand }
common-back-button = 戻る
common-cancel-button = キャンセル
common-close-button = 閉じる
language-switch-name = 言語：{ $language }。言語を変える
language-switch-hint = Language

## 言語のページ

language-heading = 言語を選んでください
language-later = あとから、どの画面でも変えられます。

## ホーム

home-heading = 何をしますか？
home-intro = { -brand }は、マイナンバーカードの手続きをお手伝いします。インターネットは使わず、データがこのパソコンの外に出ることもありません。
home-photo-title = 顔写真をチェックする
home-photo-text = 写真が受け付けられそうかを、申請の前に確かめられます。だめなときは、どうすればよいかもわかります。
home-card-title = カードを見る
home-card-text = 暗証番号をあと何回試せるか、カードがいつまで使えるかがわかります。暗証番号の変更もできます。カードリーダーが必要です。
home-dates-title = カードの期限を確かめる
home-dates-text = カードと電子証明書がいつまで有効か、いつまでに何をすればよいかがわかります。期限が近づいたら、お知らせします。
home-settings-button = 設定
home-about-button = { -brand }について
home-unofficial = { -brand }は公式のプログラムではありません。最後に判断するのは、市区町村の窓口です。

## 設定

settings-heading = 設定
settings-language-title = 言語
settings-theme-title = 画面の色
settings-theme-system = このパソコンの設定と同じ
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-theme-contrast = くっきり（ハイコントラスト）
settings-text-size-title = 文字の大きさ
settings-text-size-hint = どの画面でも、Ctrlキー（MacではCommandキー）を押しながら「+」を押すと文字が大きくなり、「−」を押すと小さくなります。
settings-text-size-percent = { $percent }%
settings-data-title = このパソコンに保存されているもの
settings-data-text = { -brand }が保存するのは、設定と、あなたが保存したカードについて入力したこと、その日付、チェックをつけたことだけです。写真は保存せず、データを外部に送ることもありません。
settings-data-path = ファイルの場所：{ $path }
settings-data-nowhere = 今は、このパソコンに何も保存していません。
settings-delete-button = すべて削除
settings-delete-heading = { -brand }のデータをすべて削除しますか？
settings-delete-text = 言語、画面の色、文字の大きさの設定と、保存したカードを、このパソコンから削除します。元には戻せません。写真はそのまま残ります。
settings-delete-yes-button = はい、すべて削除します
settings-deleted = { -brand }がこのパソコンに保存していたものを、すべて削除しました。

## このプログラムについて

about-heading = { -brand }について
about-version = バージョン{ $version }
about-is-title = どんなプログラムか
about-is-text = { -brand }は、日本でマイナンバーカードを持っている人や、これから作りたい人のための、無料のプログラムです。役所の日本語を読むのが難しい人や、その人を手伝うボランティアに役立ちます。名前は「手元」からつけました。
about-not-title = 公式のプログラムではありません
about-not-text = { -brand }は、国や市区町村、J-LIS（地方公共団体情報システム機構）のプログラムではありません。J-LISは、カードを作っているところです。{ -brand }がするのは、説明とチェックだけです。判断するのは、いつも市区町村の窓口かJ-LISです。
about-offline-title = このパソコンの中だけで動きます
about-offline-text = { -brand }は、インターネットをまったく使いません。何も送らず、何も集めず、更新の確認もしません。写真は読み取るだけで、書き換えません。
about-sources-title = 条件の出典
about-sources-text = 写真のチェックに使う条件と、それを公表したところ、最後に確かめた日です。
about-source-line = { $source }：{ $date }確認
about-measured-text = ピント、光、背景など、写真そのものの基準は、{ -brand }が独自に決めたものです。実際の写真を測って決めた値で、公式の数字ではありません。肌の色を見るチェックはありません。
about-old-warning = 条件の中に、調べてから12か月を過ぎたものがあります。今も同じかどうか、市区町村の窓口に確かめてください。
about-licences-title = ライセンス
about-licences-text = { -brand }は、オープンソースのソフトウェアです。MITライセンスとApache 2.0ライセンスの、どちらか好きなほうで使えます。ほかの人が作った次のものも使っています：
about-licences-where = すべてのライセンスの全文は、{ -brand }と一緒に入ったフォルダー「{ $folder }」にあります。ほかの人が作ったものは、全部で次のとおりです：
