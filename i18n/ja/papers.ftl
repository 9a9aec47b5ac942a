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
        [no] 電話は{ $phone }です。
       *[yes] 電話は{ $phone }です（{ $hours }）。
    }
contact-checked = （{ $date }に確認）
contact-explained = 点検では答えられないことは、次の所に聞けます。番号や時間は変わることがあるため、先にホームページで確かめてください。
contact-line = { $name }：{ $answers }{ $ways }

# 1枚のまとめ
summary-title = 点検 まとめ
summary-actions-title = まずやること（5つまで）

# 貼り紙
wall-title = AIを使うときの約束
wall-never-enter = AIに入れない
wall-check = 確かめる
wall-tell = 知らせる
wall-whom = 知らせる相手

# 朝礼
morning-title = 朝礼の原稿（約60秒）
morning-cue-greeting = あいさつ
morning-cue-rule = 今日の約束
morning-cue-why = 理由
morning-cue-today = 今日から
morning-cue-tell = 困ったら
morning-cue-together = 復唱
morning-greeting = おはようございます。今日は、生成AIの使い方の話を1分だけします。
morning-rule = 今日の約束は1つです。『{ $rule }』。
morning-rule-again = もう一度言います。『{ $rule }』。
morning-why = なぜでしょうか。{ $why }
morning-why-plain = なぜでしょうか。急いでいるときの小さな見落としが、お客様にも会社にも響くからです。
morning-today-never-enter = 今日から、AIに何かを入れる前に、手を止めて中身を見直してください。迷ったら、入れずに先に聞いてください。
morning-today-check = 今日から、急いでいるときも、手を止めてこれを確かめてください。確かめきれないときは、進めずに先に聞いてください。
morning-today-tell = 今日から、小さなことでも、そのままにせず、早めに知らせてください。早く知らせた人を責めることは、ありません。
morning-today-do = 今日から、だれの仕事でも、同じようにお願いします。やり方が分からないときは、そのままにせず、先に聞いてください。
morning-today-more = 忙しいときほど、手が先に動きます。だからこそ、始める前のひと呼吸を大切にしましょう。
morning-tell = 困ったときや迷ったときは、{ $who }まで、その日のうちに知らせてください。
morning-tell-blank = 困ったときや迷ったときは、＿＿＿＿＿＿まで、その日のうちに知らせてください。
morning-together = では、私に続いて復唱してください。『{ $rule }、ヨシ』。ありがとうございます。今日も一日、よろしくお願いします。

papers-no-lines = この診断で使っている質問票「{ $questionnaire }」には、貼り紙や朝礼に使える一行がありません。
    質問に card を書くと使えます（docs/questionnaire-format.md）。「当てはまらない」の質問の一行は使いません。
