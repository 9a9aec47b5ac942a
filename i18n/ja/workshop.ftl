# 研修のフォルダーと、答えを集める命令の文

# 名簿（CSV）の列の名前
workshop-column-organisation = 会社
workshop-column-site = 事業所

# ヘルプ
workshop-about = 講師が進める研修: 準備、答えの集計、報告
workshop-about-new = 研修のフォルダーを作り、その場所を表示します
workshop-about-list = これまでの研修の一覧
workshop-help-workshop = 研修の名前、そのはじめの部分、フォルダーの場所、またはlatest（日付がいちばん新しいもの）
workshop-help-name = 研修の名前
workshop-help-folder = 研修のフォルダーを作る場所（省くとデータのフォルダーの中）
workshop-help-date = 研修の日（省くと今日）
workshop-help-trainer = 講師の名前
workshop-help-questionnaire = みんなが答える質問票（番号、またはフォルダー）
workshop-help-level = 範囲（triage、essential、full。省くとfull）
workshop-help-groups = グループの分け方と、その中身。例: 業種=製造,小売（いくつでも）
workshop-help-threshold = これより人数が少ないグループは見せません（3から1000。省くと10）
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
workshop-uncounted-questionnaire = 「{ $path }」は、ほかの質問票（{ $id } { $version }）の診断なので、数えません。
workshop-find-empty = 研修はまだありません。「tenken workshop new 名前」で始めてください。
workshop-find-unknown = 「{ $word }」で始まる研修はありません。「tenken workshop list」で一覧を見られます。
workshop-find-ambiguous = 「{ $word }」で始まる研修がいくつかあります: { $names }。名前をもう少し長く入れてください。
workshop-unlisted = 研修のフォルダー「{ $path }」の中を見られません。システムからの説明: { $detail }
