# 対応の計画
cli-show-effort = かかる時間（じかん）：{ $effort }

## 手間
plan-effort-day = 1時間（じかん）くらい、今日（きょう）できます
plan-effort-week = 1日くらい、今週（こんしゅう）できます
plan-effort-month = 今月（こんげつ）かけて、または、なん人（ひと）かで

## どこまで進んだか
plan-state-open = まだ
plan-state-begun = はじめた
plan-state-done = できた

## tenken plan
plan-now = いま：全体（ぜんたい） { $grade }　{ $score }
plan-then = できたとき：全体（ぜんたい） { $grade }　{ $score }
plan-residual = のこるリスク（いま > できたとき）
plan-title = すること（やさしくて点（てん）がふえるものから）
plan-row = { $place }　{ $question }　かかる時間（じかん）：{ $effort }
plan-settled = もう点（てん）に関係（かんけい）がないこと（かいたものは、のこっています）
plan-promise-who = だれが：{ $text }
plan-promise-due = いつまで：{ $text }
plan-not-asked = 注意（ちゅうい）: { $question } は、そのこたえのとき、質問（しつもん）がありません。点（てん）はかわりません。

## カレンダー
plan-calendar-title = AI点検（てんけん）：{ $to-do }
plan-calendar-step = はじめにすること：{ $text }
plan-calendar-question = 質問（しつもん）：{ $text }

## 計画の画面
key-plan = 計画（けいかく）
key-try = できたら何点（なんてん）？
key-action = だれが・いつまで
plan-heading = すること（やさしくて点（てん）がふえるものから）
plan-effort = じかん
plan-short-day = 1じかん
plan-short-week = 1日
plan-short-month = こんげつ
plan-try = Spaceでしるしをつけます。できたときの点（てん）がわかります
plan-tried = しるしをつけた{ $count }こができたら
plan-residual-head = のこるリスク
plan-action-facts =
    { $gain ->
        [0.0] かかる時間（じかん）：{ $effort }
       *[other] できると +{ $gain }点　かかる時間（じかん）：{ $effort }
    }
key-action-take = かく・きめる
plan-who = だれが
plan-due = いつまで
plan-state = どこまで
plan-words = ことば
plan-words-heading = 会社（かいしゃ）のことばで：何（なに）を、どこまでするか
plan-due-hint = （12/5、12月5日 のようにかきます）
plan-due-week = 1週間（しゅうかん）あと（{ $date }）
plan-due-month = 今月（こんげつ）のおわり（{ $date }）
plan-due-next-month = 来月（らいげつ）のおわり（{ $date }）
plan-due-unread = 日（ひ）がわかりません（たとえば 12/5、2026-12-05）。Escで、そのままのこします
plan-due-kept = 日（ひ）がわかりません。かいたまま、のこしました
plan-due-no-date = { $text }（日（ひ）がわかりません）
plan-done-answer-stays = 「できた」にしました。こたえは、まえのままです。いちばん下（した）の行（ぎょう）から、こたえなおしてください
plan-again = この質問（しつもん）にこたえなおす（こたえをかえると、点（てん）がかわります）
plan-undone = 計画（けいかく）を、もとにもどしました
plain-word-plan = けいかく
plain-plan = 番号（ばんごう）でえらぶと、だれが、いつまでにするかをかくことができます。もどるときは「もどる」。
plan-answer-first = まだこたえていない質問（しつもん）が{ $open }こあります。こたえると、ここに、することがならびます。
