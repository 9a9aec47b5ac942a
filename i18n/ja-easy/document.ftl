# 報告書の紙面の言葉（どの書式にも共通）

document-running = { $site }｜{ $questionnaire } { $version } 版（はん）｜確認（かくにん）コード { $code }
document-running-sheet = 点検（てんけん） tenken { $questionnaire } { $version } 版（はん）
document-check-code = 確認（かくにん）コード
document-check-code-explained = 確認（かくにん）コードは、こたえ、メモ、点（てん）からつくったしるしです。内容（ないよう）がかわっていないか、しらべることができます。「tenken verify ファイル --code コード」でしらべます。だれがつくったかの証明（しょうめい）ではありません。
document-risk-map = 対策（たいさく）と影響（えいきょう）の図（ず）
document-risk-map-point = { $section }：対策（たいさく）{ $control }、影響（えいきょう）{ $exposure }、のこるリスク{ $residual }。
document-section-bars = 分野（ぶんや）ごとの対策（たいさく）（0から100）
document-order = じゅん
document-action = すること
document-gain = 点（てん）
document-who = だれが
document-due = いつまで
document-state = いま
document-actions-more = ほかに、点（てん）があがることが{ $count }こあります。
document-find-out = しらべかた
document-point = 国（くに）の文書（ぶんしょ）のこと
document-standing = いまのこたえ
document-sum = { $section } 全部（ぜんぶ）
document-scoring = 点（てん）
document-scoring-points = { $points }点（{ $max }点のうち）。
document-scoring-gain = いちばんよいこたえなら、全体（ぜんたい）が{ $gain }点あがります。
document-scoring-gate = とても大事（だいじ）：いまのこたえでは、全体（ぜんたい）は{ $cap }までです。
document-scoring-left-out = 点（てん）にいれていません。

# 採点のしかた
method-title = 点（てん）のつけかた
method-weighted-weight = 質問（しつもん）には、おもさがあります。おもさは「影響（えいきょう）（1から5）×おこりやすさ（1から5）」です。こたえには、0から1の評価（ひょうか）をつけます。
method-weighted-section = 分野（ぶんや）の点（てん）は、100 ×（おもさ×評価（ひょうか）をたした数（かず））÷（おもさをたした数（かず））です。関係（かんけい）がない質問（しつもん）は、いれません。
method-weighted-overall = 全体（ぜんたい）の点（てん）は、分野（ぶんや）の点（てん）の平均（へいきん）です。分野（ぶんや）にも、おもさがあります。
method-gates = とても大事（だいじ）な質問（しつもん）の評価（ひょうか）が0のとき、ほかがよくても、全体（ぜんたい）の評価（ひょうか）はあがりません。
method-weighted-residual = のこるリスクは、影響（えいきょう）（0から100）×（100−対策（たいさく））÷100です。
method-open = こたえていない質問（しつもん）があるときは、点（てん）がふたつあります。ひくい点（てん）は、それを0点とします。たかい点（てん）は、いちばんよいこたえとします。
method-unknown = 「わからない」は0点です。「いいえ」とはわけて、しらべかたをしめします。
method-not-applicable = 「かんけいない」は、理由（りゆう）があるときだけ、点（てん）にいれません。こたえがすくないときは、評価（ひょうか）をだしません。
method-points-sum = えらんだこたえの点（てん）を、全部（ぜんぶ）たします。たした数（かず）で、結果（けっか）がきまります。点（てん）は、マイナスのこともあります。
method-mitigated-sum = リスクの点（てん）をたします。対策（たいさく）の点（てん）がきまった数（かず）になると、リスクをきまった割合（わりあい）だけへらします（四捨五入（ししゃごにゅう））。
method-more = 計算（けいさん）の例（れい）は docs/scoring.md にあります。おなじこたえなら、いつもおなじ点（てん）です。
lines-named = { $name }：{ $value }
lines-comma = 、
