# 対応の計画
cli-show-effort = 手間：{ $effort }

## 手間
plan-effort-day = 1時間以内（今日できる）
plan-effort-week = 1日ほど（今週できる）
plan-effort-month = 今月かけて、または数人で

## どこまで進んだか
plan-state-open = 未着手
plan-state-begun = 進行中
plan-state-done = 完了

## tenken plan
cli-about-plan = やることを、手間のわりに点が伸びる順に並べる
cli-help-plan-do = 答えをこう変えたら、と試す（例 2-3=yes。選択肢がいくつもあるときは「,」で区切る）。答えは変わりません
cli-help-plan-calendar = 期限をカレンダーのファイル（.ics）に書き出す
plan-now = いま：総合 { $grade }　{ $score }
plan-then = できたら：総合 { $grade }　{ $score }
plan-residual = 残るリスク（いま > できたら）
plan-title = やること（手間のわりに点が伸びる順）
plan-row = { $place }　{ $question }　手間：{ $effort }
plan-settled = 点にはもう関わらない対応（書いたものは残しています）
plan-promise-who = だれが：{ $text }
plan-promise-due = いつまで：{ $text }
plan-not-asked = 注意: { $question } は、その答えのときには聞かれないため、点は変わりません。
plan-do-unclear = 「{ $written }」が分かりません。「--do 質問=選択肢」の形で書いてください（例 --do 2-3=yes）。
plan-do-twice = 質問「{ $question }」が2回出てきます。1つにしてください。
plan-do-not-applicable = 質問「{ $question }」の「当てはまらない」は理由が要るため、試せません。ほかの選択肢を書いてください。

## カレンダー
plan-calendar-title = AI点検：{ $to-do }
plan-calendar-step = 最初の一歩：{ $text }
plan-calendar-question = 質問：{ $text }
plan-calendar-undated = 注意: { $question } の期限「{ $due }」は日付として読めないため、カレンダーに入れていません。
plan-calendar-empty = カレンダーに入れる期限がありません。「tenken」で診断「{ $id }」の計画を開き、期限を書いてください。
plan-calendar-written = { $count }件の期限をカレンダーに書き出しました: { $path }

## 書き出したファイルの確かめ
cli-written-otherwise = 「{ $path }」に書き出しましたが、読み返すと中身が違いました。保存先の空きとディスクの状態を確かめて、もう一度書き出してください。

## 計画の画面
key-plan = 対応の計画
key-try = できたら何点？
key-action = 担当・期限を書く
plan-heading = やること（手間のわりに点が伸びる順）
plan-effort = 手間
plan-short-day = 1時間
plan-short-week = 1日
plan-short-month = 今月中
plan-try = Space で印を付けると、できたときの点が分かります
plan-tried = 印を付けた{ $count }件ができたら
plan-residual-head = 残るリスク
plan-action-facts =
    { $gain ->
        [0.0] 手間：{ $effort }
       *[other] できると +{ $gain }点　手間：{ $effort }
    }
key-action-take = 書く・決める
plan-who = だれが
plan-due = いつまで
plan-state = どこまで
plan-words = 自社の言葉で
plan-words-heading = 自社の言葉で（何を、どこまでするか）
plan-due-hint = （12/5、12月5日 のように書けます）
plan-due-week = 1週間後（{ $date }）
plan-due-month = 今月末（{ $date }）
plan-due-next-month = 来月末（{ $date }）
plan-due-unread = 日付として読めません（例 12/5、2026-12-05）。Esc で、このまま残せます
plan-due-kept = 日付として読めないので、書いたまま残しました
plan-due-no-date = { $text }（日付として読めません）
plan-done-answer-stays = 完了にしました。答えはまだ前のままです。いちばん下の行から答え直せます
plan-again = この質問に答え直す（点は、答えを変えたときに変わります）
plan-undone = 計画の変更を元に戻しました
plain-word-plan = 計画
plain-plan = 番号で選ぶと、担当と期限を書けます。戻るには「戻る」。
plan-answer-first = まだ答えていない質問が{ $open }問あります。答えると、やることがここに並びます。
