# 研修で映す画面

## 質問
board-progress = 質問 { $at }/{ $questions }
board-minutes-left = 残り{ $minutes }分
board-minutes-over = { $minutes }分超過
board-time = 残り { $time }
board-time-held = 残り { $time }（停止中）
board-time-over = 時間です
board-answered = 回答 { $done }人
board-answered-of = 回答 { $people }人中 { $done }人
board-answered-all = { $people }人全員が回答
board-no-question = この質問票のこの範囲には、映せる質問がありません。
board-hides = 全員が答えるまで、結果を映しません
board-shows = 答えが届くたびに、結果を映します
board-not-everybody = まだ{ $people }人が答えていません。もう一度押すと、結果を映します

## 結果
board-people = { $people }人が回答
board-people-hands = 挙手 { $people }人（人数の少ないほかの答えは映しません）
board-hidden = 非表示
board-nobody = まだ答えがありません。統計は{ $threshold }人以上のまとまりで示します。
board-row-hidden = この結果は、まだ映せません。統計は{ $threshold }人以上のまとまりで示します。全員が同じ答えのときも映しません。
board-cells-hidden = 少ない人数の答えは映しません。統計は{ $threshold }人以上のまとまりで示します。
board-practice = めざすところ
board-why = なぜ大事か
board-first-step = 最初の一歩

## 進み具合
board-left = 残り{ $questions }問・{ $minutes }分
board-behind = 予定より{ $minutes }分遅れ
board-on-time = 予定どおり
board-ahead = 予定より{ $minutes }分早い

## 意見が分かれた質問
board-ranking = 意見が分かれた質問（話し合ってみましょう）
board-percent = { $percent }%
board-about-percent = 約{ $percent }%
board-ranking-none = まだ出せません。統計は{ $threshold }人以上のまとまりで示します。

board-refused = 受け取れないファイル { $count }件（理由は tenken workshop collect で）
board-taken = 診断が{ $count }件届きました

## 全体の結果
board-result = 参加者全体の結果（診断{ $people }件）
board-result-none = まだ出せません。統計は{ $threshold }人以上のまとまりで示します。
board-mean = 平均点
board-mean-only = 診断の数が{ $threshold }件に届かないため、平均点だけを示します。
board-quartiles = 下から4分の1 { $low }点　　中央 { $middle }点　　上から4分の1 { $high }点
board-withheld = 評価なし
board-gates = 空いていることが多い必須項目

## 挙手
board-hands-hint = 手を挙げた人数を、選択肢の順に{ $options }つ、空白で区切って書きます。空のままEnterを押すと、挙手の記録を消します。
board-hands-hint-people = 手を挙げた人数を、選択肢の順に{ $options }つ、空白で区切って書きます。合計は{ $people }人です。空のままEnterを押すと、挙手の記録を消します。
board-hands-sum = 挙手は合わせて{ $hands }人、挙手で答える人は{ $people }人で、合いません。数え直してください。{ $hands }人でよければ、もう一度Enterを押してください。
board-hands-kept = 挙手の人数を記録しました
board-hands-kept-shown = 挙手の人数を記録しました。映している結果には、質問に戻ると入ります
board-hands-removed = 挙手の記録を消しました

## 終わる
board-end-asked = 映すのを終わりますか
board-end-kept = 挙手の人数も集めた診断も、研修のフォルダーに残っています。

## コマンド
board-about = 研修の質問と結果を、プロジェクターに映す
board-help-from = 参加者のファイルが届くフォルダー。映している間、2秒ごとに見る

## キー
key-board-on = 次へ
key-board-back = 前へ
key-board-timer = 時計
key-board-extend = ＋30秒
key-board-hands = 挙手
key-board-agenda = 質問の一覧
key-board-ranking = 意見の差
key-board-result = 全体
key-board-hide = 結果を隠す・出す
key-board-language = 日・英・両方
key-board-blank = 画面を消す
key-board-light = 画面を戻す
key-board-end = 終わる
key-board-stay = 続ける
key-board-keep-hands = 記録する

## 1台のパソコンを回す
kiosk-begin = 次の方は、Enterを押してください
kiosk-answered = これまでに{ $count }人が答えました
kiosk-promise = 前の方の答えは、この画面には出ません。研修では、{ $threshold }人以上のまとまりの統計だけを示します。
kiosk-no-label = 答えない
kiosk-consent = 参加者が{ $threshold }人に届かなくても、全体の結果を示してよいですか
kiosk-consent-why = ふだんは、{ $threshold }人以上のまとまりの統計だけを示します。人数が少ないと、だれの答えか分かることがあります。全員が「はい」のときだけ、少ない人数でも示します。
kiosk-yes = はい
kiosk-no = いいえ
kiosk-done = 質問は終わりです。ありがとうございました
kiosk-done-kept = 答えは研修のフォルダーに保存しました。
kiosk-done-closes = 3分間キーを押さないと、この画面は自動で閉じます。
kiosk-not-kept = 答えをまだ保存できていません。F7を押すと、もう一度保存します。分からないときは、講師の方を呼んでください。
kiosk-not-saved-leave = まだ保存できていません。もう一度押すと、この分を捨てて終わります。F7 もう一度保存
kiosk-being-kept = 答えを保存しています。
kiosk-result = 自分の結果を見る
kiosk-hand-on = 終わる（パソコンを次の方に渡してください）
kiosk-stop-asked = ここで終わりますか
kiosk-stop-kept = ここまでの答えは保存してあります。終わると、この画面からは続きを書けません。
kiosk-trainer-asked = 講師の方だけの操作です
kiosk-trainer-how = 研修の画面を閉じるには、F9をあと{ $presses }回押してください。参加者の方は、Escで戻ってください。
kiosk-about = 1台のパソコンを回して、参加者に順に答えてもらう（閉じるときは、Ctrl+Cのあと、F9を3回）
board-needs-screen = この画面は、文字だけの表示では使えません。--plain を付けずに、ふつうの端末で開いてください。
key-kiosk-begin = 始める
key-kiosk-trainer = 講師用
key-kiosk-stop = 終わる
key-kiosk-go-on = 続ける
key-kiosk-take = 閉じる

## 研修の一覧
home-workshops = 研修を開く・始める
home-receive = コードを受け取る
workshops-title = 研修
workshops-purpose = 講師が、会場の人と一緒に質問票を進めます。答えは研修ごとのフォルダーに集めます。USBメモリーで持ち運べます。
workshops-new = 新しい研修を始める
workshops-row = { $name }　{ $date }　診断{ $count }件
workshop-menu-state = { $date }　診断{ $count }件{ $missing ->
    [0] {""}
   *[other] {"　"}まだの会社{ $missing }社
}
workshop-menu-folder = フォルダー：{ $folder }
workshop-menu-board = 質問と結果をプロジェクターに映す（挙手もここで記録します）
workshop-menu-collect = 参加者のファイルを、フォルダーから集める
workshop-menu-codes = 参加者のコードを受け取る
workshop-menu-kiosk = このパソコンを回して、順に答えてもらう
workshop-menu-paper = 紙に書いた答えを入力する
workshop-menu-consent = 全員が同意したことを記録する（少ない人数でも結果を示します）
workshop-menu-report = 全体の報告書を作る
workshop-menu-hand-outs = 参加者ごとの報告書を作る
workshop-menu-certificate = 受講証明書を作る
workshop-menu-export = 分析のために書き出す
workshop-menu-path = 集めるフォルダーの場所を書いて、Enterを押してください。
workshop-menu-collected = 新しく{ $taken }件を受け取りました{ $refused ->
    [0] {""}
   *[other] 。受け取れないファイルが{ $refused }件あります
}
workshop-menu-by-command = 次のコマンドで行います：tenken workshop { $command } "{ $folder }"
workshop-made = 作りました：{ $path }
workshop-made-few = 作りました：{ $path }　前の報告書と{ $count }人だけ違います。両方を配らないでください
workshop-form-name = 研修の名前
workshop-form-date = 日付
workshop-form-trainer = 講師
workshop-form-questionnaire = 質問票
workshop-form-level = 範囲
workshop-form-minutes = 長さ（分）
workshop-form-present = 挙手で答える人数
workshop-form-threshold = 表示する最少人数
workshop-form-groups = グループ
workshop-form-make = この内容で始める
workshop-form-hint = 日付は 2026-11-23 のように書きます。「表示する最少人数」より少ない人数の答えは、映しません。グループは「業種=製造,小売; 規模=20人まで,21人から」のように書きます（なくてもかまいません）。
workshop-form-no-date = 日付「{ $text }」が読めません。2026-11-23 のように書いてください
workshop-form-no-number = { $row }番の「{ $text }」は数字ではありません
key-workshop-collect = 集める
