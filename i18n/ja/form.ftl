# 紙の記入用紙と、それを作るコマンドの言葉

# コマンド
form-about = 紙に書き込むための、空の記入用紙を作ります
form-help-format = 形式（text、html、xlsx。省くとtext）
form-help-output = 書き出すファイル（xlsxでは必ず指定します）
form-xlsx-needs-output = Excelの用紙は画面に出せません。「--output 用紙.xlsx」のように、書き出すファイルを指定してください。
form-written = 記入用紙を書き出しました: { $path }

# 用紙の始め
form-kind = 記入用紙
form-identity = { $id } { $version } 版、{ $date }時点の内容
form-range = 質問の範囲: { $level }（{ $count }問）
form-number = 用紙番号
form-date = 記入した日
form-date-blank = 　　　　年　　　月　　　日
form-how = 書き方
form-how-box = 当てはまる答えの四角に、印を1つ付けてください。「いくつでも」とある質問では、当てはまるものすべてに付けます。
form-how-none = 「いくつでも」の質問で、当てはまるものが1つもないときは、メモの線に「なし」と書いてください。
form-how-open = 答えられない質問は、空けたままでかまいません。
form-how-reason = 「当てはまらない」に印を付けたときは、その理由を下の線に書いてください。理由がないと数えません。
form-how-only = 「……ときだけ」とある質問は、そのときだけ答えてください。
form-how-total = 区分の終わりの欄には、印を付けた答えの番号をすべて足した数を書いてください（1と3と5に付けたら9）。あとでパソコンに入れるときの、打ちまちがいを見つけるためのものです。

# 質問
form-question-number = 問{ $number }
form-several = （いくつでも）
form-evidence = 「{ $option }」の目安: { $evidence }
form-note = 理由・メモ
form-answer-number = 数（{ $min }〜{ $max }）
form-answer-text = 答え
form-total = この区分の数字の合計（問{ $first }〜問{ $last }）

# いつ答える質問か
form-only = { $when }ときだけ
form-only-or = とき、または{ "" }
form-only-chosen =
    { $place ->
        [before] { $count ->
            [1] { $boxes }を選び、
            [2] { $boxes }のどちらかを選び、
           *[other] { $boxes }のどれかを選び、
        }
       *[last] { $count ->
            [1] { $boxes }を選んだ
            [2] { $boxes }のどちらかを選んだ
           *[other] { $boxes }のどれかを選んだ
        }
    }
form-only-not-chosen =
    { $place ->
        [before] { $count ->
            [1] { $boxes }を選ばず、
            [2] { $boxes }のどちらも選ばず、
           *[other] { $boxes }のどれも選ばず、
        }
       *[last] { $count ->
            [1] { $boxes }を選んでいない
            [2] { $boxes }のどちらも選んでいない
           *[other] { $boxes }のどれも選んでいない
        }
    }
form-only-either =
    { $place ->
        [before] （{ $list }）のどれかに当てはまり、
       *[last] （{ $list }）のどれかに当てはまる
    }
form-only-either-gap = ／
form-only-boxes = 問{ $question }で{ $options }
form-only-boxes-gap = 、
form-only-options = { $before }・{ $last }
form-only-options-gap = ・

# 表の見出し
form-column-number = 番号
form-column-question = 質問
form-column-answer = 答え（四角に印）

# 終わり
form-self-assessment = この用紙は自己点検のためのものです。法律相談ではありません。
