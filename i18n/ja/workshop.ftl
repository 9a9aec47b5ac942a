# 研修のフォルダーと、答えを集める命令の文

# 名簿（CSV）の列の名前。コンマで区切ったどれでもよい
workshop-column-organisation = 会社,会社名
workshop-column-site = 事業所,拠点

# ヘルプ
workshop-about = 講師が進める研修: 準備、答えの集計、報告
workshop-about-new = 研修のフォルダーを作り、その場所を表示します
workshop-about-list = これまでの研修の一覧
workshop-about-consent = 少ない人数でも結果を見せてよいと言った人を記録します
workshop-about-group = 参加者のグループを記録します
workshop-help-consent-all = 全員が同意しました
workshop-help-consent-withdraw = 同意の取り消しを記録します
workshop-help-ids = 同意した参加者の診断の番号（いくつでも）
workshop-help-group = グループの分け方と中身。例: 業種=製造（中身を空にすると取り消し）
workshop-about-collect = 参加者のファイルを、USBメモリーや共有フォルダーから集めます
workshop-help-from = 集めるファイルやフォルダー（いくつでも。フォルダーは中まで見ます）
workshop-help-watch = 2秒ごとに見て、来たものを取り込みます（Ctrl+Cで終わり）
workshop-help-collect-consent = この中の参加者は、少ない人数でも結果を見せてよいと言っています
workshop-help-their-groups = 参加者のグループ。例: 業種=製造（いくつでも）
workshop-about-tally = 手を挙げた人数を記録します
workshop-help-question = 質問のid、または報告書の番号（例: 2-3）
workshop-help-counts = 選択肢ごとの人数を、画面の順に。例: 12 5 3 2 0
workshop-help-people = その場の人数（この研修の人数も、この数に直します）
workshop-help-open = 手を挙げなかった人数
workshop-help-remove = 記録を消します
workshop-about-enter = 記入した紙の用紙を、新しい参加者の答えとして入力します
workshop-help-enter-id = 途中まで入力した診断の番号（省くと新しい参加者）
workshop-help-enter-consent = 参加者は、少ない人数でも結果を見せてよいと言っています
workshop-help-workshop = 研修の名前、そのはじめの部分、フォルダーの場所、またはlatest（今日までに開いた、いちばん新しいもの。なければ次に開くもの）
workshop-help-name = 研修の名前
workshop-help-folder = 研修のフォルダーを作る場所（省くとデータのフォルダーの中）
workshop-help-date = 研修の日（省くと今日）
workshop-help-trainer = 講師の名前
workshop-help-questionnaire = みんなが答える質問票（番号、またはフォルダー）
workshop-help-level = 範囲（triage、essential、full。省くとfull）
workshop-help-groups = グループの分け方と、その中身。例: 業種=製造,小売（いくつでも）
workshop-help-threshold = これより人数が少ないグループは見せません（5から1000。省くと10）
workshop-help-present = 手を挙げて答える人数
workshop-help-minutes = 研修の長さ（分。省くと60）
workshop-help-seconds = 1問に使う時間（秒。省くと60）
workshop-help-expected = 来る予定の会社の名簿（CSV。1行目は「会社,事業所」、続けてグループの分け方）

# 一覧
workshop-list-empty = 研修はまだありません。「tenken workshop new 名前」で始めてください。
workshop-list-date = 日付
workshop-list-number = 診断の数
workshop-list-name = 研修
workshop-list-both = { $name }（フォルダー { $folder }）

# 作るとき
workshop-threshold-notice = 見せるグループの大きさを{ $threshold }人以上にしました。{ $usual }人より小さいと、だれの答えか分かってしまうおそれが大きくなります。この決まりは、集計の報告書にも書かれます。
workshop-group-twice = グループの分け方「{ $kind }」が2回書いてあります。1回にまとめてください。例: --group { $kind }=A,B
workshop-label-unknown = 名簿にある「{ $label }」は、「{ $kind }」の中身（{ $labels }）にありません。名簿を直すか、「--group」に加えてください。
workshop-list-unread = 名簿「{ $path }」を読めません。{ $cause ->
    [missing] その場所にファイルがありません。
    [denied] 読む権限がありません。
    [not-regular] ふつうのファイルではありません（リンクやフォルダーなど）。
    [too-large] 大きすぎます。
   *[other] システムからの説明: { $detail }
}
# $fault 何が悪いか、$line 行、$detail 名前や大きさ
workshop-expected-fault = 名簿「{ $path }」を使えません。{ $fault ->
    [too-large] 大きすぎます。{ $detail }MBまでです。
    [not-text] { $line }行目がUTF-8の文字ではありません。表計算ソフトで「CSV UTF-8」を選んで保存し直してください。
    [no-header] 1行目のはじめの列の名前が「会社」（organisation）ではありません。1行目には「会社,事業所」のように列の名前を書いてください。
    [column-twice] 1行目に「{ $detail }」が2回あります。
    [twice] { $line }行目の「{ $detail }」は、前の行にもあります。
   *[line] { $line }行目の列の数が1行目と違うか、引用符が閉じていません。
}

# 決まりの範囲
# $field 何について、$found 書いてあるもの、$min から $max まで
workshop-limit = { $field ->
    [name] 研修の名前「{ $found }」は、改行のない{ $min }文字から{ $max }文字までにしてください。
    [trainer] 講師の名前「{ $found }」は、改行のない{ $max }文字までにしてください。
    [minutes] 研修の長さは、{ $min }分から{ $max }分までです（{ $found }になっています）。
    [seconds] 1問に使う時間は、{ $min }秒から{ $max }秒までです（{ $found }になっています）。
    [threshold] 見せるグループの大きさは、{ $min }人から{ $max }人までです（{ $found }になっています）。
    [present] 手を挙げて答える人数は、{ $max }人までです（{ $found }になっています）。
    [group-kinds] グループの分け方は、{ $max }種類までです（{ $found }種類あります）。
    [group-name] グループの分け方の名前「{ $found }」は、改行のない{ $min }文字から{ $max }文字までにしてください。
    [labels] グループの中身は、1つの分け方に{ $max }個までです（{ $found }個あります）。
    [label] グループの中身「{ $found }」は、改行のない{ $min }文字から{ $max }文字までにしてください。
    [expected] 名簿は{ $max }行までです（{ $found }行あります）。
    [organisation] 会社の名前「{ $found }」は、改行のない{ $min }文字から{ $max }文字までにしてください。
    [respondent] 答える人の名前「{ $found }」は、改行のない{ $max }文字までにしてください。
   *[site] 事業所の名前「{ $found }」は、改行のない{ $max }文字までにしてください。
}
workshop-line-limit = 名簿「{ $path }」の{ $line }行目を使えません。{ $field ->
    [group-name] 列の名前「{ $found }」
    [label] グループの中身「{ $found }」
    [organisation] 会社の名前「{ $found }」
   *[other] 事業所の名前「{ $found }」
}は、改行のない{ $min }文字から{ $max }文字までにしてください。
workshop-file-limit = 「{ $path }」に、使えない値「{ $found }」があります（{ $field ->
    [name] 研修の名前は{ $min }文字から{ $max }文字
    [trainer] 講師の名前は{ $max }文字
    [minutes] 研修の長さは{ $min }分から{ $max }分
    [seconds] 1問の時間は{ $min }秒から{ $max }秒
    [threshold] 見せるグループの大きさは{ $min }人から{ $max }人
    [present] 手を挙げる人数は{ $max }人
    [group-kinds] グループの分け方は{ $max }種類
    [labels] グループの中身は{ $max }個
    [expected] 名簿は{ $max }行
   *[other] 名前は{ $min }文字から{ $max }文字
}まで）。メモ帳などで直してください。ファイルには手を付けていません。

# フォルダーを開くとき
workshop-absent = 「{ $path }」に研修がありません。「tenken workshop list」で一覧を見られます。作るときは「tenken workshop new」です。
workshop-only-backup = 「{ $path }」がありませんが、一つ前の保存内容が、名前の最後に .bak の付いたファイルに残っています。そのファイルの名前から .bak を取ると、元に戻ります。
workshop-taken = 「{ $path }」には、もう研修か診断があります。上書きしていません。別の名前にするか、「--folder」で別の場所を指定してください。
workshop-newer = 「{ $path }」は、より新しいtenkenで作られています（形式 { $format }）。手を付けていません。新しいtenkenで開いてください。
workshop-damaged = { $fault ->
    [not-text] 「{ $path }」の{ $line }行目に、UTF-8の文字として読めないところがあります。
    [unknown-format] 「{ $path }」の形式の番号（format: { $detail }）が正しくありません。
   *[syntax] 「{ $path }」の{ $line }行目{ $column }文字目が読めません。
}ファイルには手を付けていません。{ $backup ->
    [yes] 一つ前の保存内容が、名前の最後に .bak の付いたファイルに残っています。壊れたファイルを別の名前にしてから、.bak を取ると、元に戻ります。
   *[no] 使える控えはありません。メモ帳などで開いて直すと、また読めるようになることがあります。
}
workshop-no-questionnaire = 研修の質問票（{ $id } { $version }）が、「{ $path }」の中にもtenkenの中にもありません。質問票の入ったフォルダー「questionnaires」を、研修のフォルダーに戻してください。
workshop-uncounted-unanswered = 「{ $path }」には、まだ1つも答えがないので、数えません。
workshop-uncounted-questionnaire = 「{ $path }」は、ほかの質問票（{ $id } { $version }）の診断なので、数えません。
workshop-find-empty = 研修はまだありません。「tenken workshop new 名前」で始めてください。
workshop-find-unknown = 「{ $word }」で始まる研修はありません。「tenken workshop list」で一覧を見られます。
workshop-find-ambiguous = 「{ $word }」で始まる研修がいくつかあります: { $names }。名前をもう少し長く入れてください。
workshop-unlisted = 研修のフォルダー「{ $path }」の中を見られません。システムからの説明: { $detail }

# 参加者について
workshop-consent-done = { $everybody ->
    [yes] 全員の同意を記録しました（診断は{ $all }件）。
   *[no] 同意している診断は、{ $all }件のうち{ $count }件です。
}
workshop-group-done = { $any ->
    [yes] 診断「{ $id }」のグループ: { $groups }
   *[no] 診断「{ $id }」のグループを、なしにしました。
}
workshop-group-sign = 「{ $text }」は「分け方=中身」の形ではありません。例: 業種=製造
workshop-group-kind = この研修に、グループの分け方「{ $kind }」はありません。{ $has_kinds ->
    [yes] あるもの: { $kinds }
   *[no] 分け方を決めずに作った研修です。
}
workshop-group-label = 「{ $kind }」に「{ $label }」はありません。あるもの: { $labels }

# 書き込む前に、どの研修かを言う
workshop-which = 研修: { $name }（{ $date }）

# 集めるとき
# $outcome どうなったか、$path ファイル、$detail 番号、版、形式など
workshop-collect-file = { $outcome ->
    [new] 取り込みました: { $path }（{ $detail }）
    [replaced] 新しいほうに置き換えました: { $path }（{ $detail }）
    [same] もうあります: { $path }（{ $detail }）
    [duplicate] ほかのファイルと同じです: { $path }（{ $detail }）
    [older] もっと新しいものがあるので、そのままです: { $path }（{ $detail }）
    [conflict] 取り込んでいません: { $path }。同じ診断（{ $detail }）で内容の違うものがあり、どちらが新しいか分かりません。参加者に、もう一度書き出してもらってください。
    [nameless] 取り込んでいません: { $path }。名前やメモを除いた診断です。ここにある診断（{ $detail }）の名前やメモが消えてしまいます。
    [other-questionnaire] 取り込んでいません: { $path }。ほかの質問票（{ $detail }）の診断です。
    [other-version] 取り込んでいません: { $path }。質問票の版（{ $detail }）が、この研修と違います。参加者のtenkenの版を確かめてください。
    [report] 取り込んでいません: { $path }。報告書です。参加者に「tenken export」で書き出してもらってください。
    [foreign] 取り込んでいません: { $path }。tenkenが書き出した診断ではありません。
    [damaged] 取り込んでいません: { $path }。壊れていて、診断として読めません。参加者に、もう一度書き出してもらってください。
    [changed] 取り込んでいません: { $path }。書き出したあとで内容が変わっています。違うところは「tenken verify」で見られます。
    [newer] 取り込んでいません: { $path }。より新しいtenkenで作られています（形式 { $detail }）。新しいtenkenで取り込んでください。
    [too-large] 取り込んでいません: { $path }。診断のファイルにしては大きすぎます。
    [vanished] 読めません: { $path }。なくなりました。USBメモリーが抜けていないか確かめて、もう一度集めてください。
    [not-regular] 読んでいません: { $path }。ふつうのファイルではありません（リンクなど）。
    [denied] 読めません: { $path }。読む権限がありません。
    [pending] まだ書いている途中かもしれません: { $path }
    [own-folder] 見ていません: { $path }。この研修のフォルダーです。
    [other-workshop] 見ていません: { $path }。別の研修のフォルダーです。この研修に取り込むときは、このフォルダーを直接指定してください。
    [too-deep] 見ていません: { $path }。フォルダーが深すぎます（{ $detail }段まで見ます）。このフォルダーを直接指定してください。
    [too-many] 途中までしか見ていません: { $path }。ファイルが多すぎます（{ $detail }個まで見ます）。もっと小さいフォルダーを指定してください。
   *[unreadable] 読めません: { $path }。機器が外れたか、読み取りに失敗しました。つなぎ直して、もう一度集めてください。{ $detail }
}
workshop-collect-who = { $who }  { $said }
workshop-collect-now = 今回: 新しいもの { $new }、置き換え { $replaced }、もうあるもの { $here }、古いもの { $older }、取り込めないもの { $refused }、書いている途中 { $pending }、ほかのファイル { $other }
workshop-collect-altogether = 研修の診断は、全部で{ $count }件です。{ $missing ->
    [0] {""}
   *[other] 名簿のうち、まだのところが{ $missing }か所あります。
}
workshop-collect-missing = まだのところ: { $names }
workshop-collect-namesakes = { $counted ->
    [1] 会社・事業所・回答者の名前が同じで、12時間以上離れた診断が{ $count }件あり、いちばん新しいものだけを数えます: { $who }。別の人の診断のときは、回答者の名前を入れて、もう一度書き出してもらってください。
   *[other] 会社・事業所・回答者の名前が同じ診断が{ $count }件あり、どれも数えます: { $who }。同じ人の診断のときは、研修のフォルダーの「assessments」から、要らないほうを別の場所に移してください。
}
workshop-collect-gap = 、
workshop-collect-watching = 見ています。ファイルが来ると取り込みます。Ctrl+Cで終わります。

# 手を挙げて答えるとき
workshop-tally-done = { $is_removed ->
    [yes] { $had_one ->
        [yes] 「{ $question }」の手の数を消しました。消したもの: { $before }
       *[no] 「{ $question }」には、手の数の記録がありません。何も変えていません。
    }
   *[no] 「{ $question }」の手の数を記録しました: { $now }{ $had_one ->
        [yes] {"\u000A"}前の記録は置き換えました: { $before }
       *[no] {""}
    }
}
workshop-tally-gap = {" "}/{" "}
workshop-tally-hands = { $options }（{ $people }人）
workshop-tally-count = { $option } { $count }
workshop-tally-place = { $number }つ目: { $option }
workshop-tally-no-options = この質問には選択肢がないので、手の数は記録できません。
workshop-tally-not-a-number = 「{ $piece }」は人数として読めません。選択肢ごとの人数を、間を空けて画面の順に入れてください。何も記録していません。
workshop-tally-numbers = 人数が{ $found }個ありますが、選択肢は{ $options }個です。手が挙がらなかった選択肢は0と入れてください。何も記録していません。
workshop-tally-nobody = その場の人数が決まっていません。「--people 人数」を付けてください（手を挙げた人は合わせて{ $hands }人です）。何も記録していません。
workshop-tally-sum = 手を挙げた人は合わせて{ $hands }人で、その場の{ $people }人より{ $way ->
    [few] { $difference }人少ないです。手を挙げなかった人がいるときは「--open { $difference }」、その場が{ $hands }人のときは「--people { $hands }」を付けてください。
   *[many] { $difference }人多いです。数え直すか、その場が{ $hands }人のときは「--people { $hands }」を付けてください。
}何も記録していません。
workshop-tally-option = { $option }つ目の選択肢の手が{ $hands }で、その場の{ $people }人より多いです。数え直すか、その場の人数を「--people 人数」で直してください。何も記録していません。
