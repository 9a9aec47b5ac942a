# 報告書の言葉

report-date = { $year }年{ $month }月{ $day }日
report-list-comma = ／
report-quoted = 「{ $words }」
report-best-answer = いちばんよいこたえ

report-level-triage = いちばん大事（だいじ）なことだけ
report-level-essential = 基本（きほん）
report-level-full = 全部（ぜんぶ）

report-unanswered = こたえがない
report-none-chosen = どれもない
report-answer-not-counted = { $answer }（理由（りゆう）がないので、点（てん）にいれていません）

# 見出しの結果
report-no-grade = -
report-score = { $score }点
report-score-range = { $low }点から{ $high }点
report-score-sum = { $total }点（いちばん上（うえ）は{ $max }点）
report-score-risk = リスク{ $total }点（いちばん大（おお）きいとき{ $max }点）
report-coverage = こたえた割合（わりあい） { $percent }%
report-withheld = こたえがすくないので、評価（ひょうか）をだしません。こたえた割合（わりあい）は{ $coverage }%です。{ $floor }%からだします。
report-gates-act = とても大事（だいじ）な質問（しつもん）{ $count }こが、できていません。全体（ぜんたい）は{ $cap }までです。
report-way-out = つぎの質問（しつもん）{ $count }こを{ $answer }にすると、{ $grade }になります。
report-way-out-question = ・{ $question }
report-way-out-more = ・ほかに{ $count }こ
report-provisional =
    { $gates ->
        [0] こたえていない質問（しつもん）があります。まだとちゅうの結果（けっか）です。
       *[other] こたえていない質問（しつもん）があります。とても大事（だいじ）な質問（しつもん）も{ $gates }こあります。まだとちゅうの結果（けっか）です。
    }
report-provisional-best = のこりが全部（ぜんぶ）よいこたえなら、{ $best }になります。
report-provisional-grade = { $words }（まだとちゅうです）
report-sentence-gap = { "" }
report-gates-wait = とても大事（だいじ）な質問（しつもん）{ $count }こが、まだです。ほかがよくても、{ $cap }までです。
report-first-look = 質問（しつもん）{ $asked }こでみた、はじめの結果（けっか）です。まだの質問（しつもん）が{ $left }こあります（{ $sections }）。
report-first-look-section = { $section }{ $count }こ
report-first-look-comma = 、
report-first-look-gates = とても大事（だいじ）な質問（しつもん）{ $gates }こにこたえるまで、とちゅうの評価（ひょうか）です。
report-first-look-no-gates = とても大事（だいじ）な質問（しつもん）には、全部（ぜんぶ）こたえました。
report-unknown = 「わからない」が{ $count }こあります。しらべると、{ $points }点まであがることがあります。

# 対策と影響の図
report-map-control-high = 対策（たいさく） おおい
report-map-control-low = すくない
report-map-exposure-small = 影響（えいきょう） 小（ちい）さい
report-map-exposure-large = 大（おお）きい

# 決まり文句
report-facts-self-assessment = これは、自分（じぶん）でした点検（てんけん）の結果（けっか）です。法律（ほうりつ）の相談（そうだん）ではありません。「＊」がある文（ぶん）は、ふつうの日本語（にほんご）です。
report-facts-as-of = 質問（しつもん）と資料（しりょう）は、{ $date }の内容（ないよう）です。
report-facts-past = { $date }の内容（ないよう）です。いまは、かわったかもしれません：{ $what }
report-facts-anything = 法律（ほうりつ）、国（くに）の文書（ぶんしょ）、サービスのきまりなど
report-facts-review-past = この質問（しつもん）は、{ $date }までにみなおすきまりでした。あたらしいものがあるか、みてください。

# 文書の報告書
report-title = 点検（てんけん）の報告書（ほうこくしょ）
report-organisation = 会社（かいしゃ）
report-site = はたらく場所（ばしょ）
report-respondent = こたえた人（ひと）
report-started = はじめた日（ひ）
report-updated = かえた日（ひ）
report-level = どこまで
report-questionnaire = 質問（しつもん）
report-answered-version = こたえた版（はん）
report-identity = { $id } { $version } 版（はん）（照合番号（しょうごうばんごう） { $hash }）
report-as-of = いつのことか
report-assessment = 番号（ばんごう）
report-result-title = 全体（ぜんたい）
report-gates-not-asked = まだきいていない、とても大事（だいじ）な質問（しつもん）：
report-to-confirm = 質問（しつもん）の文（ぶん）がかわりました。たしかめていないこたえが{ $count }こあります。点（てん）は、まえのこたえのままです。
report-go-on = つづけるときは、tenken をはじめて、点検（てんけん） { $id } をひらきます。そして「2」をおします。いまのこたえは、そのままつかいます。
report-sections-title = 分野（ぶんや）ごとの結果（けっか）
report-section = 分野（ぶんや）
report-control = たいさく
report-exposure = えいきょう
report-residual = のこるリスク
report-answered = こたえ
report-no-question = あなたの会社（かいしゃ）にあう質問（しつもん）はありません
report-actions-title = はじめにすること（点（てん）がおおくふえるものから）
report-unknowns-title = 「わからない」とこたえた質問（しつもん）と、しらべかた
report-scope-title = AIのつかいかた
report-answer = こたえ
report-evidence = こたえのめやす
report-note = メモ
report-reason = 理由（りゆう）
report-kept-title = いまは点（てん）に関係（かんけい）がない記録（きろく）
report-kept-explained = まえにかいたもののうち、いまは点（てん）にいれないものです。きえてはいません。
report-sources-title = もとにした資料（しりょう）
report-source = { $issuer }「{ $title }」{ $edition }［{ $kind ->
        [law] 法律（ほうりつ）
        [guideline] 国（くに）の文書（ぶんしょ）
        [advice] 役所（やくしょ）の案内（あんない）
        [survey] 調査（ちょうさ）
        [case] じっさいにあったこと
        [terms] サービスのきまり
       *[industry] 会社（かいしゃ）のあつまりの文書（ぶんしょ）
    }、{ $checked }に{ $confidence ->
        [primary] 文（ぶん）をよみました
       *[secondary] ほかの資料（しりょう）でしらべました
    }］
report-source-past = （{ $date }をすぎました。みなおしてください）
report-prepared = かいた人（ひと）
report-checked = みた人（ひと）
report-approved = きめた人（ひと）
report-facts-title = この報告書（ほうこくしょ）について

# 採点の内訳
report-ledger-title = 点（てん）の説明（せつめい）
report-ledger-place = 番号（ばんごう）
report-ledger-question = 質問（しつもん）
report-ledger-weight = おもさ
report-ledger-credit = 評価（ひょうか）
report-ledger-points = 点（てん）
report-ledger-max = いちばん上（うえ）
report-ledger-total = 全部（ぜんぶ）
report-ledger-rounded = 全部（ぜんぶ）で{ $points }点です。四捨五入（ししゃごにゅう）して、{ $score }点です。
report-ledger-cut = つぎの評価（ひょうか）に、すこしだけとどきません。それで、{ $score }点とかいています。
report-ledger-rounding = 表（ひょう）の点（てん）は、小（ちい）さい数（かず）を四捨五入（ししゃごにゅう）しています。それで、たした数（かず）とすこしちがうことがあります。
report-ledger-open = こたえていない質問（しつもん）は、0点です。
report-ledger-gate = 「!」は、とても大事（だいじ）な質問（しつもん）です。いまのこたえでは、全体（ぜんたい）の評価（ひょうか）があがりません。
report-ledger-mitigated = リスクの点（てん）は{ $raw }です。対策（たいさく）の点（てん）は{ $mitigation }です（{ $mitigation_max }まで）。対策（たいさく）のあとのリスクは{ $total }点です。

# 公的文書との対応表
report-crosswalk-title = 国（くに）の文書（ぶんしょ）とくらべる表（ひょう）
report-crosswalk-explained = 国（くに）の文書（ぶんしょ）のことと、質問（しつもん）とこたえをならべた表（ひょう）です。「きいていない」は、あなたの会社（かいしゃ）に関係（かんけい）がない質問（しつもん）です。この表（ひょう）は、文書（ぶんしょ）のとおりだという証明（しょうめい）ではありません。
report-crosswalk-secondary = ※は、もとの文（ぶん）ではなく、ほかの資料（しりょう）でしらべました。
report-crosswalk-more = 質問（しつもん）ごとに「tenken report 番号（ばんごう） --kind crosswalk」でみます。
report-crosswalk-document =
    { $has ->
        [part] { $issuer }「{ $title }」{ $edition } — { $part }
       *[whole] { $issuer }「{ $title }」{ $edition }
    }
report-crosswalk-point =
    { $has ->
        [number] { $number }  { $title }{ $known ->
            [secondary] { " " }※
           *[read] { "" }
        }
       *[none] ・{ $title }{ $known ->
            [secondary] { " " }※
           *[read] { "" }
        }
    }
report-crosswalk-mark =
    { $mark ->
        [done] できています
        [partly] すこし
        [not-yet] まだ
        [answered] こたえがある
        [unknown] わからない
        [open] こたえがない
        [not-applicable] かんけいない
        [longer-level] いまの範囲（はんい）の外（そと）
       *[out-of-scope] きいていない
    }
report-crosswalk-count = { $mark }{ $count }こ
report-crosswalk-gap = 、
report-crosswalk-serves = 関係（かんけい）がある国（くに）の文書（ぶんしょ）
report-crosswalk-served = 「{ $document }」 { $point }
