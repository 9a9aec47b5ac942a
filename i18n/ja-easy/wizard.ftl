# 画面の言葉

## はじめの画面
home-title = 会社（かいしゃ）のAIのつかいかたを点検（てんけん）します
home-purpose = 質問（しつもん）にこたえます。あぶないところと、はじめにすることが、点（てん）でわかります。10分からできます。「＊」がある文（ぶん）は、ふつうの日本語（にほんご）です。
home-new = あたらしく点検（てんけん）する
home-others = ほかの質問（しつもん）で点検（てんけん）する
home-suiting = あなたの会社（かいしゃ）にあう点検（てんけん）が{ $count }つあります
home-sample = 報告書（ほうこくしょ）の見本（みほん）をみる
home-stored = これまでの点検（てんけん）
home-problem = { $id }　ひらくことができません（Enterで、理由（りゆう）をみる）
home-grade = けっか { $grade }
home-promise-portable = こたえは、プログラムのとなりの「tenken-data」の中（なか）だけに保存（ほぞん）します。インターネットはつかいません。
home-promise = こたえは、このパソコンの中（なか）だけに保存（ほぞん）します。インターネットはつかいません。
grade-none = -

## 質問票を選ぶ
offers-title = どの質問（しつもん）で点検（てんけん）しますか
offers-purpose = { $name }にあうものを、さきにならべています。
offers-size = 質問（しつもん）{ $questions }こまで、だいたい{ $minutes }分
offers-answered = 点検（てんけん）したことがあります
offers-suits = あなたの会社（かいしゃ）にあいます

## 会社と事業所
details-title = どの会社（かいしゃ）の点検（てんけん）ですか
details-purpose = 報告書（ほうこくしょ）にのせます。かかなくても、つぎへすすむことができます。あとでかくこともできます。
details-proposal = まえの点検（てんけん）とおなじ名前（なまえ）をいれました。ちがうときは、なおしてください。
details-organisation = 会社（かいしゃ）の名前（なまえ）
details-site = はたらく場所（ばしょ）
details-respondent = こたえる人（ひと）
details-empty = （まだかいていません）
details-go-on = つぎへすすむ

## どこまで点検するか
level-title = どこまで点検（てんけん）しますか
level-purpose = みじかいものからはじめてください。あとで、つづきができます。おなじ質問（しつもん）は、もうでません。
level-triage = いちばん大事（だいじ）なことだけ　質問（しつもん）{ $questions }こまで、だいたい{ $minutes }分
level-essential = 基本（きほん）　質問（しつもん）{ $questions }こまで、だいたい{ $minutes }分
level-full = 全部（ぜんぶ）　質問（しつもん）{ $questions }こまで、だいたい{ $minutes }分。ふつうの日本語（にほんご）もあります

## 質問
progress-scope = つかいかた { $done }/{ $asked }
progress-section = { $section } { $done }/{ $asked }
progress-total = 全部（ぜんぶ） { $done }/{ $asked }
time-left = あと だいたい{ $minutes }分
score-now = いま { $low }点
score-range-now = いま { $low }点から{ $high }点
carried = { $date }の点検（てんけん）とおなじこたえです。よければEnterで、つぎへ。
note = メモ
note-none = なし
note-heading = メモ：たしかめた人（ひと）、日（ひ）、紙（かみ）がある場所（ばしょ）など
reason = 理由（りゆう）
reason-heading = かんけいない理由（りゆう）（かかないと、こたえていないことになります）
reason-wanted = 理由（りゆう）をかきます
reason-missing = 理由（りゆう）がありません。もういちどえらんで、かいてください
unknown-is-fine = だいじょうぶです。だれにきけばわかるか、メモにかいてください
number-hint = { $min }から{ $max }までの数字（すうじ）
text-hint = じゆうにかいてください。かかなくてもいいです
multiple-hint = あうものを、全部（ぜんぶ）えらびます。ひとつもないときは、そのままつぎへすすみます。
gate = とても大事（だいじ）
gate-sign = ！
gate-warning = 「いいえ」か「わからない」なら、ほかがよくても、全体（ぜんたい）は{ $cap }までです。
gate-acts = このこたえなら、全体（ぜんたい）は{ $cap }までです。

## なぜ・最初の一歩
why-heading = なぜ大事（だいじ）か
first-step-heading = はじめにすること
find-out-heading = わからないときのしらべかた
advice-heading = だれにきくか
what-counts-heading = どれがあなたのこたえか
weight-heading = 点（てん）のおもさ
weight-words = 影響（えいきょう）{ $impact } × おこりやすさ{ $likelihood } ＝ おもさ{ $weight }（1から25。どの会社（かいしゃ）もおなじです）
why-points = いまのこたえ：{ $answer }　{ $points }点（{ $max }点のうち）
why-better = 「{ $answer }」なら　{ $points }点　全体（ぜんたい） { $grade }　{ $score }
sources-heading = もとにした資料（しりょう）

## 質問の一覧
overview-find = ことばでさがす
overview-nothing = そのことばがある質問（しつもん）はありません。

## 答え終わったとき
review-title-done = 全部（ぜんぶ）の質問（しつもん）にこたえました
review-title-open = こたえていない質問（しつもん）が、あと{ $open }こあります
review-count = こたえた質問（しつもん） { $done }/{ $asked }
review-codes = こたえをコードにする（QRコード）
review-report = 報告書（ほうこくしょ）をみる
review-longer-essential = 「基本（きほん）」へすすむ（いまのこたえは、そのままつかいます）
review-longer-full = 「全部（ぜんぶ）」へすすむ（いまのこたえは、そのままつかいます）
review-open = まだこたえていない質問（しつもん）
review-unknown = 「わからない」とこたえた質問（しつもん）

## 報告書
report-overall = 全体（ぜんたい）
report-actions = はじめにすること（全部（ぜんぶ）で{ $total }こ）
report-no-actions = 点（てん）をあげることができる質問（しつもん）は、いまありません。
report-open-first = まず、のこりの質問（しつもん）{ $open }こにこたえてください。F3に一覧（いちらん）があります。
report-longer = F8で、つづきの質問（しつもん）へすすみます。いまのこたえは、そのままつかいます。
column-gain = てん
column-due = いつまで
column-who = だれが
column-question = 質問（しつもん）
column-answer = こたえ
column-weight = おもさ
column-points = 点（てん）
column-max = いちばん上（うえ）
action-find-out = まずしらべる：{ $step }
column-control = 対策（たいさく）
column-exposure = 影響（えいきょう）
column-residual = のこるリスク
section-empty = あなたの会社（かいしゃ）にあう質問（しつもん）はありません
ledger-purpose = どのこたえが何点（なんてん）になったかの説明（せつめい）です。
ledger-purpose-sum = どのこたえが何点（なんてん）になったかの説明（せつめい）です。点（てん）を全部（ぜんぶ）たすと、全体（ぜんたい）の点（てん）になります。分野（ぶんや）ごとに点（てん）がきまっています。その点（てん）を、質問（しつもん）のおもさでわけます。
ledger-section = { $section }　{ $points }点（{ $max }点のうち）
ledger-total = 全部（ぜんぶ）たした点（てん）（全体（ぜんたい）の点（てん））

## 保存
saved = 保存（ほぞん）しました
saving = 保存（ほぞん）しています
not-saved = 保存（ほぞん）できません：{ $why }
not-saved-short = 保存（ほぞん）できません
not-saved-leave = まだ保存（ほぞん）していません。もういちどおすと、すてておわります。F7 もういちど保存（ほぞん）する、F8 べつのフォルダー
in-memory = 見本（みほん）です（保存（ほぞん）しません）
read-only = みるだけです（かえることはできません）
data-folder = 保存（ほぞん）する場所（ばしょ）：{ $folder }
wizard-read-only = いまは、みるだけです。べつの画面（がめん）でひらいているか、質問（しつもん）がふるいです。
wizard-skipped = こたえないで、すすみました。F3の一覧（いちらん）から、もどることができます
wizard-undone = とりけしました
wizard-questions-added = このこたえで、質問（しつもん）が{ $count }こふえました
wizard-questions-removed = このこたえで、質問（しつもん）が{ $count }こへりました
wizard-text-full = ここまでしか、かくことができません。のこりは、はいっていません。
wizard-number-wanted = { $min }から{ $max }までの数字（すうじ）をいれてください。
wizard-no-editor = かくためのソフトを、ひらくことができません。EDITORの設定（せってい）をみてください。
wizard-paste-nowhere = ここには、はりつけることができません。こたえは、そのままです。
wizard-moved = 保存（ほぞん）する場所（ばしょ）をかえました。つぎは --data-dir { $folder }
wizard-no-folder = フォルダーをかいてください
wizard-deleted = けしました。F6で、もとにもどすことができます
folder-heading = べつのフォルダーに保存（ほぞん）する
folder-purpose = 保存（ほぞん）するフォルダーをかいてください。いままでのこたえは、きえていません。
trouble-heading = この点検（てんけん）をひらくことができません
trouble-restore = まえに保存（ほぞん）した内容（ないよう）でひらく（こわれたファイルは、べつの名前（なまえ）でのこします）
trouble-nothing-changed = ファイルは、そのままです。
too-small = 画面（がめん）がちいさいです。よこ{ $columns }文字（もじ）、たて{ $rows }行（ぎょう）より大（おお）きくしてください。こたえは保存（ほぞん）してあります。
# 箇条書きの印
report-bullet = ・
more-below = したにつづきます
