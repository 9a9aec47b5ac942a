# 研修で映す画面のうち、参加する人が見る言葉

## 質問
board-progress = 質問（しつもん） { $at }/{ $questions }
board-minutes-left = あと{ $minutes }分
board-minutes-over = { $minutes }分おそい
board-time = あと { $time }
board-time-held = あと { $time }（とめています）
board-time-over = 時間（じかん）です
board-answered = こたえた人（ひと） { $done }人
board-answered-of = { $people }人のうち { $done }人がこたえました
board-answered-all = { $people }人、全員（ぜんいん）がこたえました
board-hides = 全員（ぜんいん）がこたえるまで、結果（けっか）をみせません
board-shows = こたえがくると、結果（けっか）をみせます

## 結果
board-people = { $people }人がこたえました
board-people-hands = 手（て）をあげた人（ひと） { $people }人（ほかのこたえは、すくないのでみせません）
board-hidden = みせません
board-nobody = まだ、こたえがありません。{ $threshold }人よりすくないこたえは、みせません。
board-row-hidden = この結果（けっか）は、まだみせません。{ $threshold }人よりすくないこたえは、みせません。全員（ぜんいん）がおなじこたえのときも、みせません。
board-cells-hidden = { $threshold }人よりすくないこたえは、みせません。
board-practice = めざすところ
board-why = なぜ大事（だいじ）か
board-first-step = はじめにすること
board-left = のこり 質問（しつもん）{ $questions }こ・{ $minutes }分
board-behind = 予定（よてい）より{ $minutes }分おそい
board-on-time = 予定（よてい）のとおり
board-ahead = 予定（よてい）より{ $minutes }分はやい

## 意見が分かれた質問
board-ranking = こたえがわかれた質問（はなしましょう）
board-percent = { $percent }%
board-about-percent = だいたい{ $percent }%
board-ranking-none = まだみせません。{ $threshold }人よりすくないこたえは、みせません。

## 全体の結果
board-result = みんなの結果（けっか）（点検（てんけん）{ $people }こ）
board-result-none = まだみせません。{ $threshold }人よりすくないこたえは、みせません。
board-mean = 平均（へいきん）の点（てん）
board-mean-only = 点検（てんけん）が{ $threshold }こよりすくないので、平均（へいきん）の点（てん）だけみせます。
board-quartiles = したの4分の1 { $low }点　　まんなか { $middle }点　　うえの4分の1 { $high }点
board-withheld = 評価（ひょうか）がない
board-gates = できていない会社（かいしゃ）がおおい、とても大事（だいじ）な質問（しつもん）

## キー
key-board-on = つぎへ
key-board-back = まえへ
key-board-timer = 時計（とけい）
key-board-extend = ＋30秒（びょう）
key-board-hands = 手（て）をあげた人（ひと）
key-board-agenda = 質問（しつもん）の一覧（いちらん）
key-board-ranking = こたえの差（さ）
key-board-result = みんなの結果（けっか）
key-board-hide = 結果（けっか）をかくす・だす
key-board-language = ことば
key-board-blank = 画面（がめん）をけす
key-board-light = 画面（がめん）をだす
key-board-end = おわる
key-board-stay = つづける
key-board-keep-hands = 記録（きろく）する

## 1台のパソコンを回す
kiosk-begin = つぎの人（ひと）は、Enterをおしてください
kiosk-answered = いままでに{ $count }人がこたえました
kiosk-promise = まえの人（ひと）のこたえは、この画面（がめん）にでません。研修（けんしゅう）では、{ $threshold }人よりすくないこたえは、みせません。
kiosk-no-label = こたえない
kiosk-consent = こたえた人（ひと）が{ $threshold }人よりすくなくても、みんなの結果（けっか）をみせていいですか
kiosk-consent-why = いつもは、{ $threshold }人よりすくないこたえは、みせません。人（ひと）がすくないと、だれのこたえか、わかることがあります。全員（ぜんいん）が「はい」のときだけ、みせます。
kiosk-yes = はい
kiosk-no = いいえ
kiosk-done = 質問（しつもん）はおわりです。ありがとうございました
kiosk-done-kept = こたえは、研修（けんしゅう）のフォルダーに保存（ほぞん）しました。
kiosk-done-closes = 3分間（ふんかん）キーをおさないと、この画面（がめん）はとじます。
kiosk-not-kept = こたえを、まだ保存（ほぞん）していません。F7をおすと、もういちど保存（ほぞん）します。わからないときは、講師（こうし）をよんでください。
kiosk-not-saved-leave = まだ保存（ほぞん）していません。もういちどおすと、すてておわります。F7 もういちど保存（ほぞん）する
kiosk-being-kept = こたえを保存（ほぞん）しています。
kiosk-result = 自分（じぶん）の結果（けっか）をみる
kiosk-hand-on = おわる（パソコンを、つぎの人（ひと）にわたしてください）
kiosk-stop-asked = ここでおわりますか
kiosk-stop-kept = いままでのこたえは、保存（ほぞん）してあります。おわると、この画面（がめん）では、つづきをかくことができません。
kiosk-trainer-asked = 講師（こうし）だけがつかいます
kiosk-trainer-how = 研修（けんしゅう）の画面（がめん）をとじるときは、F9をあと{ $presses }回（かい）おしてください。ほかの人（ひと）は、Escでもどってください。
key-kiosk-begin = はじめる
key-kiosk-trainer = 講師（こうし）
key-kiosk-stop = おわる
key-kiosk-go-on = つづける
key-kiosk-take = とじる

## はじめの画面
home-workshops = 研修（けんしゅう）をひらく・はじめる
home-receive = コードをうけとる
