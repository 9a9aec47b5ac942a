# 画面の言葉

## はじめの画面
home-title = 生成AIのリスクを、自社で点検します
home-purpose = 著作権・個人情報・秘密情報・AIの誤り・社内の体制について、質問に答えると、点数とその理由、最初にやることが分かります。10分から始められます。
home-new = 新しい診断を始める
home-others = ほかの質問票で診断する
home-suiting = 御社に合う質問票が{ $count }つあります
home-sample = 見本の報告書を見る
home-stored = これまでの診断
home-problem = { $id }　開けません（Enter で、理由と直し方）
home-grade = 総合 { $grade }
home-promise-portable = 答えは、プログラムの隣の「tenken-data」の中だけに保存します。インターネットにはつなぎません。
home-promise = 答えはこのパソコンの中だけに保存します。インターネットにはつなぎません。
grade-none = －

## 質問票を選ぶ
offers-title = どの質問票で診断しますか
offers-purpose = { $name }の利用状況に合うものを、先に並べています。
offers-size = { $questions }問まで 約{ $minutes }分
offers-answered = 診断あり
offers-suits = 御社に合います

## 会社と事業所
details-title = どの会社・事業所の診断ですか
details-purpose = 報告書の表紙に入ります。空のままでも、あとからでも書けます。
details-proposal = 前の診断と同じ名前を入れてあります。違うときは、書き直してください。
details-organisation = 会社名
details-site = 事業所
details-respondent = 答える人
details-empty = （まだ書いていません）
details-go-on = 次へ進む

## どこまで点検するか
level-title = どこまで点検しますか
level-purpose = 短いものから始めて、あとで続きから詳しくできます。同じことを二度は聞きません。
level-triage = 要点だけ　約{ $minutes }分（利用状況と、最も大事な質問{ $questions }問まで）
level-essential = 基本　約{ $minutes }分（{ $questions }問まで）
level-full = 全部　約{ $minutes }分（{ $questions }問まで）

## 質問
progress-scope = 利用状況 { $done }/{ $asked }
progress-section = { $section } { $done }/{ $asked }
progress-total = 全体 { $done }/{ $asked }
time-left = 残り 約{ $minutes }分
score-now = いま { $low }点
score-range-now = いま { $low }〜{ $high }点
carried = { $date }の診断から引き継いだ答えです。同じならEnterで次へ。
note = メモ
note-none = なし
note-heading = メモ（確かめた人・日付・書類の場所など）
reason = 理由
reason-heading = 当てはまらない理由（書かないと、答えていないことになります）
reason-wanted = 理由を書きます
reason-missing = 理由がまだありません。もう一度選んで書いてください
unknown-is-fine = それで大丈夫です。だれに聞けば分かるかをメモに残してください
number-hint = { $min }から{ $max }までの数字
text-hint = 自由に書いてください。空のままでもかまいません
multiple-hint = 当てはまるものをすべて選びます。一つもなければ、そのまま次へ進みます。
gate = 必須項目
gate-sign = 必
gate-warning = 「いいえ」「わからない」のままだと、ほかが満点でも総合評価は{ $cap }までです。
gate-acts = この答えのため、ほかが満点でも総合評価は{ $cap }までです。

## なぜ・最初の一歩
why-heading = なぜ大事か
first-step-heading = 最初の一歩
find-out-heading = わからないときの調べ方
advice-heading = 相談先
what-counts-heading = どの答えになるか
weight-heading = 点の重み
weight-words = 影響{ $impact } × 起こりやすさ{ $likelihood } ＝ 重み{ $weight }（1〜25。どの会社も同じです）
why-points = いまの答え：{ $answer }　{ $points }／{ $max }点
why-better = 「{ $answer }」にすると　{ $points }点　総合 { $grade }　{ $score }
sources-heading = もとにした資料

## 質問の一覧
overview-find = 言葉で探す
overview-nothing = その言葉を含む質問はありません。

## 答え終わったとき
review-title-done = すべての質問に答えました
review-title-open = あと{ $open }問、答えていない質問があります
review-count = 答えた質問 { $done }/{ $asked }
review-report = 報告書を見る
review-longer-essential = 「基本」へ進む（いまの答えはそのまま使います）
review-longer-full = 「全部」へ進む（いまの答えはそのまま使います）
review-open = まだ答えていない質問
review-unknown = 「わからない」と答えた質問

## 報告書
report-overall = 総合
report-actions = まずやること（全{ $total }件）
report-no-actions = 点を伸ばせる項目は、いまのところありません。
report-open-first = まず、まだ答えていない{ $open }問に答えてください（F3 で一覧）。
report-longer = 続きの質問にはF8で進みます。いまの答えはそのまま使います。
column-gain = 点
column-due = いつまで
column-who = だれが
column-question = 質問
column-answer = 答え
column-weight = 重み
column-points = 点
column-max = 満点
action-find-out = まず確かめる：{ $step }
column-control = 対策
column-exposure = 影響
column-residual = 残るリスク
section-empty = 対象の質問はありません
ledger-purpose = どの答えが何点になったかの内訳です。
ledger-purpose-sum = どの答えが何点になったかの内訳です。点を全部足すと、総合の点数になります。区分の配点は決まっていて、その中を質問の重みで分けます。
ledger-section = { $section }　{ $points }／{ $max }点
ledger-total = 合計（総合の点数）

## 保存
saved = 保存しました
saving = 保存しています
not-saved = 保存できていません：{ $why }
not-saved-short = 保存できていません
not-saved-leave = まだ保存できていません。もう一度押すと、この分を捨てて終わります。F7 もう一度保存、F8 別のフォルダー
in-memory = 見本です（保存しません）
read-only = 見るだけです（変更はできません）
data-folder = 保存先：{ $folder }
wizard-read-only = いまは見るだけです。別の画面で開いているか、質問票がこの版と違います。
wizard-skipped = 答えずに進みました。あとで F3 の一覧から戻れます
wizard-undone = 元に戻しました
wizard-questions-added = この答えで、質問が{ $count }問増えました
wizard-questions-removed = この答えで、質問が{ $count }問減りました
wizard-text-full = ここまでしか書けません。はみ出した分は入れていません。
wizard-number-wanted = { $min }から{ $max }までの数字を入れてください。
wizard-no-editor = 編集ソフトを開けませんでした。環境変数 EDITOR を確かめてください。
wizard-paste-nowhere = 貼り付けは取り込みませんでした。ここには書けません。答えはそのままです。
wizard-moved = 保存先を変えました。次は --data-dir { $folder }
wizard-no-folder = フォルダーを書いてください
wizard-deleted = 削除しました。F6 で元に戻せます
folder-heading = 別のフォルダーに保存する
folder-purpose = 保存するフォルダーを書いてください。ここまでの答えは消えていません。
trouble-heading = この診断を開けません
trouble-restore = 一つ前に保存した内容で開く（壊れたファイルは別の名前で残します）
trouble-nothing-changed = ファイルはそのままにしてあります。
too-small = 画面が小さすぎます。半角で横{ $columns }文字、縦{ $rows }行以上にしてください。答えは保存してあります。
# 箇条書きの印
report-bullet = ・
more-below = 下に続きます
review-codes = 答えをコードにして持ち出す（QRコード）
