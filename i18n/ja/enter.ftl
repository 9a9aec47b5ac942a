# 紙の記入用紙をパソコンに入れるコマンドの言葉

enter-about = 記入した紙の用紙を、数字で入力します
enter-help-level = 用紙の範囲（triage、essential、full。省くと用紙番号か診断のもの）

# 始め
enter-intro = 診断 { $id }（{ $organisation }）に、紙の用紙「{ $title }」を入力します。
enter-keys = 印の付いた番号を入れて Enter を押します（例 3、いくつもあるときは 135、どれにもないときは 0）。メモは空白に続けて書きます。空のまま Enter で次へ、< で1つ前へ、- で答えを消し、q でやめます。1行ごとに保存します。
enter-prompt-number = 用紙番号（空なら { $number }）:
enter-no-form = 用紙番号の前で入力が終わりました。何も変えていません。
enter-other-form = 用紙番号「{ $typed }」は、この診断の用紙ではありません。何も入力していません。この診断の用紙は { $number } で、「tenken questionnaire print { $questionnaire } --level { $level }」で印刷できます。
enter-other-level = 用紙番号「{ $typed }」は、別の範囲（{ $level }）の用紙です。何も入力していません。この用紙を入力するには「--level { $level }」とするか、「--level」を省いてください。もう一度印刷するときは「tenken questionnaire print { $questionnaire } --level { $level }」です（用紙番号 { $number }）。

# 1行ずつ
enter-part = { $title }（問{ $first }〜問{ $last }）
enter-prompt-question = 問{ $number }:
enter-prompt-held = 問{ $number } [{ $held }]:
enter-prompt-reason = 問{ $number } 当てはまらない理由:
enter-prompt-total = この区分の数字の合計:
enter-prompt-mending = 直す問と数字（例 12 3）。用紙の合計の入れ直しは数だけ。空ならこのまま進みます:
enter-raised = この診断の質問の範囲を「{ $level }」に広げました。
enter-agrees = 合計が合いました。
enter-differs = 合計が合いません。用紙は{ $paper }、入力したものは{ $typed }です。問と、入っている数字は次のとおりです。

# 受け取れなかった行
enter-not-digits = 番号で始めてください。メモは、番号のあとに空白を入れて書きます。
enter-no-such-box = { $digit } はありません。1から{ $last }までです。
enter-one-box = この質問の答えは1つだけです。数字だけのメモは「メモ 12」のように書いてください。
enter-twice = { $digit } が2回入っています。
enter-zero-with-others = 0 は「どれにも印がない」ことです。ほかの番号と一緒には入れられません。
enter-alone = { $digit } は、ほかの番号と一緒には選べません。どちらかだけを入れてください。
enter-out-of-range = { $min } から { $max } までの整数を入れてください。
enter-too-long = 長すぎます。{ $limit }文字までです。
enter-not-a-total = 用紙に書かれた合計を、数で入れてください。書かれていなければ、空のまま Enter を押します。
enter-not-in-part = 問{ $first }から問{ $last }までの番号と、その答えを入れてください（例 { $first } 3）。
enter-at-start = これが最初の質問です。

# 終わり
enter-stopped =
    { $place ->
        [total] 問{ $number }のあとの、区分の合計のところで入力が終わりました。ここまでの答えは保存してあります。続けるときは、もう一度「{ $again }」とします。入力済みの問は、空のまま Enter で進みます。
       *[question] 問{ $number }のところで入力が終わりました。ここまでの答えは保存してあります。続けるときは、もう一度「{ $again }」とします。入力済みの問は、空のまま Enter で進みます。
    }
enter-unreadable = 入力を読めませんでした: { $detail }。ここまでの答えは保存してあります。入力元を確かめてください。
enter-done = 入力が終わりました。{ $count }問に答えがあります。
enter-done-open = 答えのない質問が{ $count }問あります: 問{ $numbers }
enter-done-without-reason = 「当てはまらない」の理由がなく、数えない質問が{ $count }問あります: 問{ $numbers }
enter-done-outside = ほかの答えから対象外になる答えが{ $count }問あります。保存しますが、採点には入りません。
enter-done-unchecked = 合計を確かめていません: { $part }
enter-done-differs = 合計が合わないままです: { $part } 用紙{ $paper }、入力{ $typed }
enter-numbers-gap = 、
enter-next = 報告書を見る: { $report }
