# 紙の記入用紙の言葉

# 用紙の始め
form-kind = かく紙（かみ）
form-identity = { $id } { $version } 版（はん）、{ $date }の内容（ないよう）
form-range = 質問（しつもん）の範囲（はんい）: { $level }（{ $count }こ）
form-number = 紙（かみ）の番号（ばんごう）
form-date = かいた日（ひ）
form-date-blank = 　　　　年　　　月　　　日
form-how = かきかた
form-how-box = あうこたえの四角（しかく）に、しるしをひとつつけてください。「いくつでも」の質問（しつもん）では、あうもの全部（ぜんぶ）につけます。
form-how-none = 「いくつでも」の質問（しつもん）で、あうものがないときは、メモの線（せん）に「なし」とかいてください。
form-how-open = わからない質問（しつもん）は、かかなくてもいいです。
form-how-reason = 「かんけいない」につけたときは、下（した）の線（せん）に理由（りゆう）をかいてください。理由（りゆう）がないと、点（てん）にいれません。
form-how-only = 「……ときだけ」とある質問（しつもん）は、そのときだけこたえてください。
form-how-total = 分野（ぶんや）のおわりに、しるしをつけた番号（ばんごう）を全部（ぜんぶ）たした数（かず）をかいてください（1と3と5につけたら9）。あとでパソコンにいれるとき、まちがいがわかります。

# 質問
form-question-number = 問（とい）{ $number }
form-several = （いくつでも）
form-evidence = 「{ $option }」のめやす: { $evidence }
form-note = 理由（りゆう）・メモ
form-answer-number = 数（かず）（{ $min }から{ $max }）
form-answer-text = こたえ
form-total = この分野（ぶんや）の番号（ばんごう）を全部（ぜんぶ）たした数（かず）（問（とい）{ $first }から問（とい）{ $last }）

# いつ答える質問か
form-only = { $when }ときだけ
form-only-or = とき、または{ "" }
form-only-chosen =
    { $place ->
        [before] { $count ->
            [1] { $boxes }をえらんで、
            [2] { $boxes }のどちらかをえらんで、
           *[other] { $boxes }のどれかをえらんで、
        }
       *[last] { $count ->
            [1] { $boxes }をえらんだ
            [2] { $boxes }のどちらかをえらんだ
           *[other] { $boxes }のどれかをえらんだ
        }
    }
form-only-not-chosen =
    { $place ->
        [before] { $count ->
            [1] { $boxes }をえらばないで、
            [2] { $boxes }のどちらもえらばないで、
           *[other] { $boxes }のどれもえらばないで、
        }
       *[last] { $count ->
            [1] { $boxes }をえらんでいない
            [2] { $boxes }のどちらもえらんでいない
           *[other] { $boxes }のどれもえらんでいない
        }
    }
form-only-either =
    { $place ->
        [before] （{ $list }）のどれかで、
       *[last] （{ $list }）のどれかの
    }
form-only-either-gap = ／
form-only-boxes = 問（とい）{ $question }で{ $options }
form-only-boxes-gap = 、
form-only-options = { $before }・{ $last }
form-only-options-gap = ・

# 表の見出し
form-column-number = 番号（ばんごう）
form-column-question = 質問（しつもん）
form-column-answer = こたえ（四角（しかく）にしるし）

# 終わり
form-self-assessment = この紙（かみ）は、自分（じぶん）でする点検（てんけん）の紙（かみ）です。法律（ほうりつ）の相談（そうだん）ではありません。
