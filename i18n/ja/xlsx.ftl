# Excelの報告書とCSVファイルの言葉

xlsx-failed = Excelのファイルを作れませんでした: { $detail }。「--format markdown」など、ほかの書式を使ってください。
csv-failed = CSVのファイルを作れませんでした: { $detail }。「--format json」など、ほかの書式を使ってください。

# シートの名前：31字まで、[ ] : * ? / \ は使えません
xlsx-sheet-summary = 結果
xlsx-sheet-answers = 回答一覧
xlsx-sheet-actions = やること
xlsx-sheet-ledger = 採点の内訳
xlsx-sheet-crosswalk = 対応表
xlsx-sheet-sources = 出典と採点のしかた
xlsx-sheet-report = 報告書

# Excelでの日付の書き方
xlsx-day-format = yyyy"年"m"月"d"日"

# 列の見出し
xlsx-own-words = 自社の言葉で
xlsx-at-best = 最高で
xlsx-band = 段階
xlsx-in-play = 対象の問数
xlsx-counts = 対象（1か0）
xlsx-impact = 影響
xlsx-likelihood = 起こりやすさ
xlsx-product = 重み×評価
xlsx-cap = 上限
xlsx-if-open = 未回答なら
xlsx-counted-low = 数える点
xlsx-section-weight = 区分の重み
xlsx-weights = 重みの合計
xlsx-products = 重み×評価の合計

# 採点の内訳
xlsx-ledger-explained = このシートは、点数を数式でもう一度計算したものです。黄色の欄を変えると、点数がどう動くかを確かめられます。回答そのものは変わりません。当てはまらない質問の対象は0です。未回答の質問は、0点または最も低い点として数えます。
xlsx-ledger-gates = 必須項目と回答率は、点数ではなく総合評価にかかわります。どちらも最初のシートにあります。
xlsx-steps = 区分から点数まで
xlsx-sheet = このシートの計算
xlsx-program = tenkenの計算
xlsx-compared = 比較
xlsx-agrees = 一致
xlsx-differs = 違います
xlsx-score = 点数（0〜100。未回答は最も低い点として）
xlsx-points-sum = 答えの点の合計
xlsx-points-low = 未回答を最も低い点とした合計
xlsx-points-max = 満点
xlsx-raw = リスクの点
xlsx-raw-max = リスクの点の最大
xlsx-mitigation = 対策の点
xlsx-mitigation-max = 対策の点の最大
xlsx-threshold = リスクを減らす対策の割合
xlsx-reduction = そのとき減らす割合
xlsx-total = 減らしたあとのリスク（四捨五入）
xlsx-raw-low = 未回答を最も悪い点としたリスクの点
xlsx-mitigation-low = 未回答を最も低い点とした対策の点
xlsx-total-low = 未回答を最も悪い点とした、減らしたあとのリスク

# CSV
csv-section-id = 区分ID
csv-question-id = 質問ID
csv-number =
    { $has ->
        [yes] 問{ $number }
       *[no] { "" }
    }
csv-state = 答えの状態
csv-options = 選択肢ID
csv-gate = 必須項目の上限
csv-gate-acts = いま上限がかかるか
csv-gain = 上げられる点
csv-action-state = 対応の状態
csv-yes = はい
csv-no = いいえ
csv-answer-state =
    { $state ->
        [answered] 回答あり
        [unknown] わからない
        [not_applicable] 当てはまらない
        [kept] 保管のみ（採点外）
       *[unanswered] 未回答
    }
