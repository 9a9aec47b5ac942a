# 報告書の紙面の言葉（どの書式にも共通）

document-running = { $site }｜{ $questionnaire } { $version } 版｜確認コード { $code }
document-running-sheet = 点検 tenken { $questionnaire } { $version } 版
document-check-code = 確認コード
document-check-code-explained = 確認コードは、答え・メモ・点数から計算した符号です。同じ診断から作った JSON の報告書を「tenken verify ファイル --code コード」で調べると、内容が変わっていないか、取り違えていないかがわかります。だれが作ったかを証明するものではありません。
document-risk-map = 対策と影響の図
document-risk-map-point = { $section }：対策{ $control }、影響{ $exposure }、残るリスク{ $residual }。
document-section-bars = 区分ごとの対策の度合い（0〜100）
document-order = 順
document-action = やること
document-gain = 点
document-who = だれが
document-due = いつまで
document-state = 状態
document-actions-more = このほかに、点が上がる対応が{ $count }件あります。
document-find-out = 調べ方
document-point = 公的文書の項目
document-standing = 今の答え
document-sum = { $section } 計
document-scoring = 採点
document-scoring-points = { $points }点（満点{ $max }点）。
document-scoring-gain = いちばんよい答えなら、総合が{ $gain }点上がります。
document-scoring-gate = 必須項目：今の答えでは、総合評価は{ $cap }までです。
document-scoring-left-out = 採点に入れていません。

# 採点のしかた
method-title = 採点のしかた
method-weighted-weight = 質問ごとに「影響の大きさ（1〜5）×起こりやすさ（1〜5）」を重みとし、答えに応じて0から1の評価を付けます。
method-weighted-section = 区分の点（対策の度合い）は、100 ×（重み×評価の合計）÷（重みの合計）です。利用状況から見て関係のない質問は入れません。
method-weighted-overall = 総合点は、区分の点を、質問票が決めた区分の重みで平均したものです。
method-gates = 必須項目の答えが0の評価のときは、ほかがどれだけよくても、総合評価に上限がかかります。
method-weighted-residual = 残るリスクは、影響の大きさ（利用状況から0〜100）×（100−対策の度合い）÷100です。
method-open = 答えていない質問があるときは、点数を幅で示します。低いほうは0点、高いほうは満点として数えた場合です。
method-unknown = 「わからない」は0点ですが、「いいえ」とは別に数え、調べ方を示します。
method-not-applicable = 「当てはまらない」は、理由があるときだけ、その質問を採点から除きます。回答率が低すぎるときは、評価を出しません。
method-points-sum = 選んだ答えの点をすべて足し、合計の段階で結果を決めます。点はマイナスになることもあります。
method-mitigated-sum = リスクの点を足し、対策の点が決まった割合に届いたときだけ、リスクの合計を決まった割合だけ減らします（四捨五入）。
method-more = 計算の例は docs/scoring.md にあります。同じ答えからは、いつもまったく同じ点数になります。
lines-named = { $name }：{ $value }
lines-comma = 、
