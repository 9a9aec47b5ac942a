# 貼り紙・朝礼・1枚のまとめ・相談先の言葉

# 質問票の点検
check-card-on-scope = { $place }利用状況の質問に、働く人への一行（card）は付けられません。
    card を消すか、対策を聞く質問に移してください。
check-card-sentences = { $place }働く人への一行（card）が、{ $count }文に分かれています。
    貼り紙で読めるように、1文にしてください。
check-contacts-too-many = { $place }相談先が{ $count }件あります（{ $limit }件まで）。
    よく使う相談先だけを残してください。
check-contact-without-source = { $place }相談先の電話番号か受付時間に、出典がありません。
    番号や時間の載った出典を source に書くか、phone と hours を消して、ページの所在（address）を書いてください。
check-phone-bad = { $place }「{ $phone }」は電話番号として使えません。
    03-0000-0000 のように、半角の数字と「-」で書いてください。

# 質問票の表示
cli-show-card = 貼り紙（{ $kind ->
        [never_enter] 入れない
        [check] 確かめる
        [tell] 知らせる
       *[do] やること
    }）: { $text }

# 相談先
contact-title = 相談先
contact-phone =
    { $has-hours ->
        [no] 電話 { $phone }
       *[yes] 電話 { $phone }（{ $hours }）
    }
contact-checked = { $date }に確認
