# 貼り紙・1枚のまとめ・相談先の言葉

# 質問票の表示
cli-show-card = はり紙（かみ）（{ $kind ->
        [never_enter] いれない
        [check] たしかめる
        [tell] しらせる
       *[do] すること
    }）: { $text }

# 相談先
contact-title = だれにきくか
contact-phone =
    { $has-hours ->
        [no] 電話（でんわ）は{ $phone }です。
       *[yes] 電話（でんわ）は{ $phone }です（{ $hours }）。
    }
contact-checked = （{ $date }にたしかめました）
contact-explained = この点検（てんけん）でわからないことは、つぎの所（ところ）にきくことができます。番号（ばんごう）や時間（じかん）は、かわることがあります。さきにホームページをみてください。
contact-line = { $name }：{ $answers }{ $ways }

# 1枚のまとめ
summary-title = 点検（てんけん）のまとめ
summary-actions-title = はじめにすること（5つまで）

# 貼り紙
wall-title = AIをつかうときの約束（やくそく）
wall-never-enter = AIにいれない
wall-check = たしかめる
wall-tell = しらせる
wall-whom = しらせる人（ひと）
