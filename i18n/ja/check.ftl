# 質問票の点検
# 1行目に何が違うか、2行目から直し方を書きます。{ $place } は「ファイル:行:桁」です。

# 質問票を開く

check-no-such = 「{ $name }」という質問票は見つかりません。
    入っている質問票は tenken questionnaire list で見られます。自分の質問票は、フォルダーの場所を ./ から書いてください。
check-unreadable = { $path } を読めません（{ $kind ->
        [not-found] 見つかりません
        [permission-denied] 読む権限がありません
        [not-a-folder] フォルダーではありません
       *[other] 読み取りに失敗しました
    }）。
    場所と権限を確かめて、もう一度お試しください。
check-faults = 質問票に{ $count }件の誤りがあり、使えません。最初の誤りは { $first } です。
    tenken questionnaire check にフォルダーを渡すと、すべての誤りと直し方が出ます。

# ファイル

check-head-missing = { $place }questionnaire.ron がありません。
    質問票のフォルダーか確かめてください。新しく作るときは、tenken questionnaire copy で写したものから始めると楽です。
check-sources-missing = { $place }sources.ron がありません。
    出典を書いた sources.ron を置いてください。出典がなければ、中身は (sources: []) とします。
check-section-file-missing = { $place }この区分のファイル「{ $name }」がありません。
    { $name } を作るか、この区分を sections から消してください。
check-file-unlisted = { $place }どの区分のものでもないファイルです。
    questionnaire.ron の sections に同じ名前の区分を加えるか、ファイルをこのフォルダーの外へ移してください。
check-file-name-bad = { $place }ファイル名に、見えない文字か、文字でないものが入っています。
    copyright.ron のように、区分のidと同じ名前にするか、フォルダーの外に移してください。
check-file-character = { $place }ここに、見えない文字か、ほかと見分けのつかない文字があります（{ $code }）。
    消してください。コメントや名前の中でも、ファイルの中身を見えなくすることがあります。
check-file-not-regular = { $place }ふつうのファイルではありません。
    フォルダーや装置、行き先のないリンクは読めません。中身のあるファイルに置き換えるか、このフォルダーの外へ移してください。
check-file-too-large = { $place }ファイルが大きすぎます（{ $limit }キロバイトまで）。
    区分を分けて、1つのファイルを小さくしてください。
check-file-not-utf8 = { $place }ここがUTF-8の文字ではありません。
    エディターで、文字コードをUTF-8にして保存し直してください。
check-files-too-many = { $place }.ron のファイルが多すぎます（{ $limit }個まで）。
    質問票でないファイルを、このフォルダーの外へ移してください。

# 書き方（RON）

check-syntax-comma = { $place }この前に「,」がありません。
    前の項目の終わりに「,」を付けてください。前の文を閉じる「"」が抜けていないかも、確かめてください。
check-syntax-colon = { $place }ここに「:」が要ります。
    名前と値の間に「:」を書いてください。
check-syntax-string = { $place }この文字列が閉じていません。
    文の終わりに「"」を付けてください。文の中で「"」を使うときは「\"」と書きます。
check-syntax-bracket = { $place }ここに閉じる「{ $wanted }」が要ります。
    開いた括弧の数と閉じた括弧の数を確かめてください。
check-syntax-end = { $place }ファイルが途中で終わっています。
    閉じていない括弧や文字列がないか確かめてください。
check-syntax-trailing = { $place }終わりの括弧の後に、まだ何か書かれています。
    ここから後を消すか、終わりの括弧の位置を確かめてください。
check-syntax-comment = { $place }ここで始まる注釈が終わっていません。
    注釈の終わりに「*/」を付けてください。
check-syntax-escape = { $place }「\」の後の書き方が違います。
    使えるのは \" \\ \n などです。「\」そのものは「\\」と書いてください。
check-syntax-character = { $place }ここに「{ $found }」は書けません。
    文は「"」で囲みます。「、」「：」「（」のような全角の記号は、半角で書き直してください。
check-syntax-other = { $place }ここをRONとして読めません。
    RONからの知らせ: { $detail }
check-too-deep = { $place }入れ子が深すぎます（{ $limit }段まで）。
    条件などを、浅く書き直してください。
check-field-unknown = { $place }「{ $name }」という項目はありません。
    つづりを確かめてください。ここに書ける項目: { $expected }
check-field-missing = { $place }項目「{ $name }」がありません。
    「{ $name }」を書き加えてください。
check-field-duplicate = { $place }項目「{ $name }」が2回書かれています。
    どちらか一方を消してください。
check-key-duplicate = { $place }「{ $name }」が2回書かれています。
    どちらか一方を消すか、名前を変えてください。
check-language-duplicate = { $place }同じ文に言語「{ $language }」が2回書かれています。
    どちらか一方を消してください。
check-wrong-type = { $place }ここには{ $wanted ->
        [text] 文字列
        [whole-number] 整数
        [number] 数
        [list] [ ] で囲んだ一覧
        [map] {"{ }"} で囲んだ一覧
        [texts] 各言語の文
        [name] 名前
       *[struct] ( ) で囲んだ項目のまとまり
    }が要ります。
    { $wanted ->
        [text] 「"」で囲んで書いてください。
        [whole-number] 小数点や引用符のない、3 のような数を書いてください。
        [number] 引用符のない、1 や 0.5 のような数を書いてください。
        [list] [ と ] で囲み、「,」で区切ってください。
        [map] {"{"} と {"}"} で囲み、"名前": 値 の形で書いてください。
        [texts] (ja: "…", en: "…") の形で書いてください。
        [name] 引用符のない名前を書いてください。
       *[struct] (名前: 値, 名前: 値) の形で書いてください。
    }
check-variant-unknown = { $place }「{ $name }」は選べません。
    次のどれかを書いてください: { $expected }
check-number-out-of-range = { $place }この数はここには小さすぎるか、大きすぎます。
    docs/questionnaire-format.md の範囲の数にしてください。
check-share-out-of-range = { $place }割合は0から1までで、小数は3桁までです。
    70%なら 0.7 と書いてください。

# 質問票そのもの

check-format-newer = { $place }この質問票は形式{ $format }で書かれています。このtenkenが読めるのは形式{ $newest }までです。
    新しいtenkenをお使いください。ファイルはそのままで構いません。
check-format-zero = { $place }形式0というものはありません。
    format: { $newest } と書いてください。
check-id-bad = { $place }{ $what ->
        [questionnaire] 質問票
        [section] 区分
        [question] 質問
        [option] 選択肢
        [source] 出典
        [point] 公的文書の項目
        [contact] 相談先
        [flag] フラグ
       *[grade] 評価・区切り
    }のid「{ $id }」は使えません。
    { $what ->
        [grade] 英数字と「-」で、16文字までにしてください。例: A、low
       *[other] 小文字の英数字と「-」で、64文字までにしてください。部分は「.」で区切れます。例: copyright.similarity-check
    }
check-id-reserved = { $place }区分のidに「{ $id }」は使えません。
    ほかのファイルの名前と重なるか、Windowsでファイルの名前にできません。別のidにしてください。
check-version-bad = { $place }版「{ $version }」は使えません。
    英数字と「.」「-」で、32文字までにしてください。例: 2026-11
check-section-mismatch = { $place }区分「{ $section }」と書かれていますが、このファイルは区分「{ $wanted }」のものです。
    section: "{ $wanted }" と書くか、ファイルの名前を変えてください。
check-id-duplicate = { $place }{ $what ->
        [questionnaire] 質問票
        [section] 区分
        [question] 質問
        [option] 選択肢
        [source] 出典
        [point] 公的文書の項目
        [contact] 相談先
        [flag] フラグ
       *[grade] 評価・区切り
    }のid「{ $id }」が2回使われています。
    どちらかのidを変えてください。前の版で使ったidを、別の意味に使い回さないでください。
check-languages-empty = { $place }言語が1つもありません。
    languages: ["ja", "en"] のように書いてください。最初の言語が、訳のないときに使われます。
check-language-bad = { $place }言語の記号「{ $language }」は使えません。
    ja、en、ja-easy のように、小文字の英数字と「-」で書いてください。
check-language-repeated = { $place }言語「{ $language }」が2回書かれています。
    どちらか一方を消してください。
check-languages-too-many = { $place }言語が{ $count }あります（{ $limit }まで）。
    言語を減らすか、質問票を分けてください。
check-sections-empty = { $place }区分が1つもありません。
    sections に区分を加え、同じ名前のファイルに質問を書いてください。
check-sections-too-many = { $place }区分が{ $count }あります（{ $limit }まで）。
    区分をまとめるか、質問票を分けてください。
check-questions-too-many = { $place }質問が{ $count }問あります（{ $limit }問まで）。
    質問を減らすか、質問票を分けてください。
check-section-empty = { $place }区分「{ $section }」に質問がありません。
    質問を加えるか、questionnaire.ron の sections からこの区分を消してください。
check-section-weight = { $place }区分の重み{ $weight }は使えません。
    1から{ $limit }までの整数にしてください。

# 文

check-text-missing = { $place }この文に、言語「{ $language }」がありません。
    { $language } の文を書き加えてください。
check-text-unlisted = { $place }言語「{ $language }」は languages にありません。
    questionnaire.ron の languages に加えるか、この文を消してください。
check-text-empty = { $place }言語「{ $language }」の文が空です。
    文を書いてください。要らない項目なら、項目ごと消してください。
check-text-character = { $place }文の中に、見えない文字か紛らわしい文字（{ $code }）があります。
    消すか、ふつうの文字に打ち直してください。改行とタブも使えません。
check-text-half-width = { $place }日本語の文に、半角の「{ $found }」があります。
    全角で書いてください。
check-text-quotes = { $place }日本語の文に、引用符「{ $found }」があります。
    「 と 」を使ってください。
check-text-too-long = { $place }文が長すぎます（{ $cells }桁。ここは{ $limit }桁まで、全角1文字が2桁）。
    短くするか、文を分けてください。
check-text-look-alike = { $place }「{ $found }」（{ $code }）は、ほかの文字と見分けがつきません。
    打ち直してください。英字は英字として、カタカナの長音は「ー」で書きます。

# 言い回し

check-sentence-too-long = { $place }一息で読むには長すぎる文です（{ $count }{ $language ->
        [ja] 字
       *[other] 語
    }。ここでは{ $limit }{ $language ->
        [ja] 字
       *[other] 語
    }まで）。
    2つの文に分けるか、なくてもよい言葉を削ってください。
check-claim-forbidden = { $place }誤った主張と読めます: 「{ $claim }」
    正しくは: { $right }
check-promise-made = { $place }約束や、法律に合うかどうかの判断と読めます。
    資料が何を求めているかを書いてください。決まっていないことは、弁護士や役所の相談窓口に聞くように書きます。
check-term-avoided = { $place }「{ $found }」という言い方は使いません。
    「{ $term }」と書いてください。

# 日付と所在

check-date-bad = { $place }「{ $value }」という日はありません。
    2026-11-01 のように、年-月-日で書いてください。
check-review-before = { $place }見直しの日（{ $review }）が、内容の日（{ $facts }）より前です。
    review_by を valid_as_of と同じ日か、後の日にしてください。
check-source-date-bad = { $place }「{ $value }」は出典の日付として読めません。
    2026、2026-03、2026-03-31 のどれかの形で書いてください。分からなければ date を消してください。
check-address-bad = { $place }「{ $address }」は所在として使えません。
    https:// で始まる、空白のないアドレスを書いてください。なければ address を消してください。

# 選択肢と点

check-scale-unknown = { $place }尺度「{ $scale }」がありません。
    questionnaire.ron の scales に加えるか、つづりを直してください。
check-scale-unused = { $place }尺度「{ $scale }」を使う質問がありません。
    消すか、質問の scale に書いてください。
check-scale-and-options = { $place }この質問には scale と options の両方があります。
    どちらか一方にしてください。
check-options-missing = { $place }この質問には選択肢がありません。
    scale か options を書いてください。数や文で答える質問なら、kind を number か text にします。
check-options-unwanted = { $place }数や文で答える質問に、選択肢は付けられません。
    選択肢を消すか、kind を single か multiple にしてください。
check-options-too-few = { $place }選択肢が{ $count }個しかありません（{ $limit }個から）。
    選択肢を加えてください。
check-options-too-many = { $place }選択肢が{ $count }個あります（{ $limit }個まで）。
    数字キーで選べる数に減らすか、質問を2つに分けてください。
check-role-repeated = { $place }役割「{ $role }」の選択肢が2つあります。
    この役割は1つだけにしてください。
check-credit-missing = { $place }「{ $option }」に credit がありません。
    0から1までの credit を書いてください。
check-points-missing = { $place }「{ $option }」に points がありません。
    整数で points を書いてください。
check-credit-unwanted = { $place }この採点方法では credit を使いません。
    points に書き換えるか、消してください。
check-points-unwanted = { $place }この採点方法では points を使いません。
    credit に書き換えるか、消してください。
check-not-applicable-scored = { $place }「当てはまらない」の選択肢に点が付いています。
    「当てはまらない」は採点から外れます。credit や points を消してください。
check-scope-scored = { $place }利用状況の質問に点が付いています。
    利用状況は採点しません。credit や points を消してください。
check-number-limits = { $place }最小（{ $min }）が最大（{ $max }）より大きくなっています。
    min と max を確かめてください。
check-text-limit = { $place }文で答える質問の文字数が使えません。
    max は1から{ $limit }までにしてください。
check-steps-missing = { $place }採点する数の質問に steps がありません。
    いくつからどれだけの点になるかを、steps に書いてください。
check-steps-unwanted = { $place }steps は、数で答える質問だけのものです。
    steps を消すか、kind を number にしてください。
check-steps-order = { $place }steps が小さい順ではありません（{ $before } の次が { $from }）。
    from の小さい順に、同じ数のないように並べてください。
check-steps-outside = { $place }steps の { $from } は、答えの範囲（{ $min } から { $max }）の外です。
    from か、kind の min・max を直してください。
check-evidence-unknown = { $place }「{ $option }」という選択肢はありません。
    この質問の選択肢: { $options }

# 重みと必須項目

check-severity-range = { $place }{ $name } の { $value } は使えません。
    1から{ $limit }までの整数にしてください。
check-severity-half = { $place }{ $missing } がありません。
    impact と likelihood は、両方書くか、両方消してください。
check-weight-missing = { $place }この質問に重みがありません。
    impact と likelihood を、1から5までで書いてください。
check-weight-on-scope = { $place }利用状況の質問に重みが付いています。
    利用状況は採点しません。impact と likelihood を消してください。
check-weight-on-text = { $place }文で答える質問に重みが付いています。
    文の答えは採点しません。impact と likelihood を消してください。
check-effort-range = { $place }effort の { $value } は使えません。
    1（今日のうち）から{ $limit }（今月かけて、または数人で）までの整数にしてください。
check-effort-on-scope = { $place }利用状況の質問に effort が付いています。
    利用状況には最初の一歩がありません。effort を消してください。
check-gate-on-scope = { $place }利用状況の質問は、必須項目にできません。
    gate を消してください。
check-gate-without-grades = { $place }この採点方法には総合評価がないので、必須項目を使えません。
    gate を消してください。
check-gate-cap-unknown = { $place }「{ $cap }」という評価はありません。
    次のどれかを書いてください: { $grades }
check-gate-cap-best = { $place }「{ $cap }」は一番よい評価なので、この必須項目は何も止めません。
    もっと下の評価にするか、gate を消してください。
check-gate-never = { $place }どの答えにも点があるので、この必須項目は働きません。
    点が0の答えを作るか、gate を消してください。

# 条件

check-flag-unknown = { $place }フラグ「{ $flag }」を立てる選択肢がありません。
    つづりを直すか、前の質問の選択肢の turns_on に書いてください。
check-flag-later = { $place }フラグ「{ $flag }」は、この質問か後の質問「{ $question }」でしか立ちません。
    条件は前の質問だけを見ます。質問の順を変えるか、条件を直してください。
check-condition-question-unknown = { $place }「{ $question }」という質問はありません。
    質問のidのつづりを確かめてください。
check-condition-option-unknown = { $place }質問「{ $question }」に、「{ $option }」という選択肢はありません。
    選択肢のidのつづりを確かめてください。
check-condition-question-later = { $place }質問「{ $question }」は、この質問より前にありません。
    条件は前の質問だけを見ます。質問の順を変えるか、条件を直してください。
check-condition-never = { $place }この条件は、どう答えても成り立ちません。
    条件を直すか、この質問を消してください。
check-condition-unreachable = { $place }前の質問にどう答えても、この条件は成り立ちません。
    条件に並べた選択肢をいっしょに選べるか、その質問が出るかを確かめてください。
check-exposure-unknown = { $place }「{ $section }」という区分はありません。
    questionnaire.ron の sections にある区分のidを書いてください。
check-exposure-too-high = { $place }影響の大きさ{ $points }は使えません。
    { $limit }までにしてください。

# 出典

check-source-unknown = { $place }「{ $source }」という出典はありません。
    sources.ron に加えるか、つづりを直してください。
check-source-repeated = { $place }出典「{ $source }」が2回書かれています。
    どちらか一方を消してください。
check-source-unused = { $place }出典「{ $source }」を使う質問がありません。
    質問の sources に書くか、この出典を消してください。
check-source-missing = { $place }この質問には出典がありません。
    sources に少なくとも1つ書いてください。
check-law-without-source = { $place }法律の内容を述べていますが、公的な出典がありません。
    種類が law、guideline、advice のどれかの出典を sources に加えるか、法律に触れない文にしてください。
check-point-unknown = { $place }「{ $point }」という公的文書の項目はありません。
    crosswalk.ron に加えるか、つづりを直してください。
check-point-repeated = { $place }公的文書の項目「{ $point }」が2回書かれています。
    どちらか一方を消してください。
check-point-unserved = { $place }公的文書の項目「{ $point }」に対応する質問がありません。
    質問の serves に書くか、対応する質問がない理由を unserved に書いてください。
check-point-served = { $place }公的文書の項目「{ $point }」には対応する質問がありますが、unserved には「ない」と書かれています。
    unserved を消すか、質問の serves から外してください。

# 採点方法

check-bands-empty = { $place }「{ $what }」が1つもありません。
    少なくとも1つ書いてください。
check-bands-not-falling = { $place }「{ $what }」が、高い方から並んでいません（「{ $id }」）。
    from の大きい順に、同じ数のないように並べてください。
check-bands-not-rising = { $place }「{ $what }」が、低い方から並んでいません（「{ $id }」）。
    小さい順に、同じ数のないように並べてください。
check-bands-floor = { $place }「{ $what }」の一番下（「{ $id }」）が0から始まっていません。
    from: 0 にしてください。
check-bands-over = { $place }「{ $id }」には届きません。点は{ $limit }までです。
    from を{ $limit }以下にしてください。
check-levels-top = { $place }一番上の段階「{ $id }」が1まで届いていません。
    up_to: 1 にしてください。
check-bands-uncovered = { $place }合計は { $sum } 点まで下がりますが、一番下の「{ $id }」はそれより上から始まります。
    from を { $sum } 以下にしてください。
check-grade-too-high = { $place }「{ $id }」には届きません。すべて一番よい答えでも { $reach } 点です。
    下げるか、もっと点になる選択肢を加えてください。
check-grade-too-low = { $place }「{ $id }」まで下がることはありません。すべて一番悪い答えでも { $reach } 点です。
    1つ上の段階を上げるか、これを消してください。
check-mitigation-section-missing = { $place }対策の区分がありません。
    この採点方法では、少なくとも1つの区分に role: mitigation と書いてください。
check-risk-section-missing = { $place }リスクの区分がありません。
    この採点方法では、少なくとも1つの区分を role: risk（書かなくても同じ）にしてください。
