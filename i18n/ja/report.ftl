# 報告書の言葉

report-date = { $year }年{ $month }月{ $day }日
report-list-comma = ／
report-quoted = 「{ $words }」
report-best-answer = いちばんよい答え

report-level-triage = 要点だけ
report-level-essential = 基本
report-level-full = 全部

report-unanswered = 未回答
report-none-chosen = どれもない
report-answer-not-counted = { $answer }（理由がないため、数えていません）

# 見出しの結果
report-no-grade = -
report-score = { $score }点
report-score-range = { $low }〜{ $high }点
report-score-sum = { $total }点（最高{ $max }点）
report-score-risk = リスク{ $total }点（最大{ $max }点）
report-coverage = 回答率 { $percent }%
report-withheld = 回答が少ないため、評価を出していません（回答率{ $coverage }%。{ $floor }%から評価します）。
report-gates-act = 必須の{ $count }項目が空いているため、{ $cap }までです。
report-way-out = 次の{ $count }問を{ $answer }にすると、{ $grade }になります。
report-way-out-question = ・{ $question }
report-way-out-more = ・ほか{ $count }問
report-provisional =
    { $gates ->
        [0] 答えていない質問があるため、途中の結果です。
       *[other] 答えていない質問（必須の{ $gates }項目を含みます）があるため、途中の結果です。
    }
report-provisional-best = 残りがすべてよい答えなら、{ $best }になります。
report-provisional-grade = { $words }（仮の評価です）
report-sentence-gap = { "" }
report-gates-wait = 必須の{ $count }項目がまだのため、ほかを伸ばしても{ $cap }までです。
report-first-look = { $asked }問による、最初の見立てです。まだ聞いていない質問が{ $left }問あります（{ $sections }）。
report-first-look-section = { $section }{ $count }問
report-first-look-comma = 、
report-first-look-gates = そのうち必須の{ $gates }項目に答えるまでは、仮の評価です。
report-first-look-no-gates = この利用状況で聞く必須項目は、すべて聞きました。
report-unknown = 「わからない」が{ $count }問あります。調べると、最大で{ $points }点上がります。

# 対策と影響の図
report-map-control-high = 対策 高
report-map-control-low = 低
report-map-exposure-small = 影響 小
report-map-exposure-large = 大

# 決まり文句
report-facts-self-assessment = この報告書は自己点検の結果です。法律相談ではありません。
report-facts-as-of = 質問と出典の内容は、{ $date }時点のものです。
report-facts-past = { $date }時点の内容です。変わった可能性：{ $what }
report-facts-anything = 法令・指針・サービスの規約など
report-facts-review-past = この質問票は、{ $date }が見直しの期限でした。新しい版が出ていないか確かめてください。

# 文書の報告書
report-title = 点検 報告書
report-organisation = 会社
report-site = 事業所
report-respondent = 回答した人
report-started = 始めた日
report-updated = 最後の変更
report-level = 質問の範囲
report-questionnaire = 質問票
report-answered-version = 回答した版
report-identity = { $id } { $version } 版（照合番号 { $hash }）
report-as-of = 内容の時点
report-assessment = 診断の番号
report-result-title = 総合
report-gates-not-asked = まだ聞いていない必須項目：
report-to-confirm = 質問の言い方が変わり、まだ確かめていない答えが{ $count }件あります。点数には、前の答えのまま入っています。
report-go-on = 続けるには、tenken を起動して診断 { $id } を開き、「2」を押します。いまの答えはそのまま使います。
report-sections-title = 区分ごとの結果
report-section = 区分
report-control = 対策の度合い
report-exposure = 影響
report-residual = 残るリスク
report-answered = 回答
report-no-question = 対象の質問はありません
report-actions-title = まずやること（点が多く上がる順）
report-unknowns-title = 「わからない」と答えた質問と、調べ方
report-scope-title = 利用状況
report-answer = 答え
report-evidence = 答えの目安
report-note = メモ
report-reason = 理由
report-kept-title = 今は数えていない記録
report-kept-explained = 前に書いたもののうち、今の利用状況や答えでは採点に入らないものです。消えてはいません。
report-sources-title = 出典
report-source = { $issuer }「{ $title }」{ $edition }［{ $kind ->
        [law] 法令
        [guideline] 国の指針
        [advice] 公的機関の案内
        [survey] 調査
        [case] 事例・報道
        [terms] 規約
       *[industry] 業界の文書
    }、{ $checked }に{ $confidence ->
        [primary] 本文を確認
       *[secondary] ほかの資料を通じて確認
    }］
report-source-past = （見直しの期限だった{ $date }を過ぎています）
report-prepared = 作成
report-checked = 確認
report-approved = 承認
report-facts-title = この報告書について

# 採点の内訳
report-ledger-title = 採点の内訳
report-ledger-place = 番号
report-ledger-question = 質問
report-ledger-weight = 重み
report-ledger-credit = 評価
report-ledger-points = 点
report-ledger-max = 満点
report-ledger-total = 合計
report-ledger-rounded = 合計{ $points }点を四捨五入して、{ $score }点です。
report-ledger-cut = 合計は、次の評価にわずかに届かないため、切り上げずに小数を付けて{ $score }点と表しています。
report-ledger-rounding = 点は小数第2位を四捨五入して示しています。合計は四捨五入する前の点を足しているため、表の点を足した数とわずかに違うことがあります。
report-ledger-open = 答えていない質問は、0点として足しています。
report-ledger-gate = 「!」は、今の答えでは総合評価に上限がかかる必須項目です。
report-ledger-mitigated = リスクの点は{ $raw }、対策の点は{ $mitigation }（最大{ $mitigation_max }）です。対策による軽減のあとのリスクは{ $total }点です。

# 公的文書との対応表
report-crosswalk-title = 公的文書との対応表
report-crosswalk-explained = 公的文書の項目ごとに、対応する質問と今の答えを並べたものです。「対象外」は、利用状況から見て聞いていない質問です。この表は、文書への適合を証明するものではありません。
report-crosswalk-secondary = ※の項目は、原文ではなく、ほかの資料を通じて知ったものです。
report-crosswalk-more = 質問ごとの答えは「tenken report 番号 --kind crosswalk」で見られます。
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
        [done] できている
        [partly] 一部
        [not-yet] まだ
        [answered] 回答あり
        [unknown] わからない
        [open] 未回答
        [not-applicable] 当てはまらない
        [longer-level] 今の範囲の外
       *[out-of-scope] 対象外
    }
report-crosswalk-count = { $mark }{ $count }問
report-crosswalk-gap = 、
report-crosswalk-serves = 対応する公的文書の項目
report-crosswalk-served = 「{ $document }」 { $point }
