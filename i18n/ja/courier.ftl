# 持ち回りの点検（courier）: 1本のUSBメモリーを持って回り、パソコンごとに点検する

courier-about = USBメモリーを持って回り、パソコンごとに1回ずつ点検します
courier-about-prepare = 持ち回りの点検を、USBメモリーに用意します
courier-about-collect = 持ち回りで集まった点検を、このパソコンの保存先に取り込みます
courier-help-folder = USBメモリーの、プログラムを置くフォルダー
courier-help-from = USBメモリーの、プログラムを置いたフォルダー
courier-help-questionnaire = 質問票のidか、フォルダーの場所（省くと、前に用意したものか、ふつうのもの）
courier-help-level = 範囲（triage、essential、full。省くと、前に用意したものか、ふつうのもの）
courier-help-organisation = はじめから入れておく会社の名前
courier-help-site = はじめから入れておく事業所や班の名前

courier-prepared = 「{ $path }」に用意しました。{"\u000A"}プログラムを「{ $folder }」に置いてください。そこから始めると、すぐに点検の画面になります。{"\u000A"}USBメモリーが戻ったら、「tenken courier collect フォルダー」で取り込めます。
courier-nowhere = プログラムの隣に「tenken-data」というフォルダーがないので、答えがこのパソコンに残ってしまいます。「tenken courier prepare フォルダー」で用意し、そのフォルダーに置いたプログラムから始めてください。
courier-newer = 「{ $path }」は、より新しいtenkenで作られています（形式 { $format }）。新しいtenkenで開いてください。
courier-damaged = 「{ $path }」の{ $line }行目{ $column }文字目が読めません（{ $fault ->
    [not-text] UTF-8の文字ではありません
    [unknown-format] 形式の番号が正しくありません
    [other-id] idが違います
   *[syntax] { $detail }
}）。集まった点検はそのままです。ファイルの名前を変えてから、「tenken courier prepare」で用意し直してください。
courier-names = 「{ $path }」の会社か事業所の名前が長すぎるか、改行などが入っています。「tenken courier prepare」で用意し直してください。
courier-no-questionnaire = 質問票「{ $id }」{ $version } 版が、「{ $path }」にありません。その版の質問票で、「tenken courier prepare」を実行し直してください。

# 点検と点検の間の画面
courier-begin = 点検を始める
courier-begin-new = 新しく始める（途中の点検は、そこまでの内容で提出します）
courier-go-on = 途中の点検を続ける（{ $site }{ $date } { $time }まで、{ $count }問に回答）
courier-taken = その点検は、ほかのtenkenが開いています。ここでは続けられません。
courier-site = { $site }、
courier-promise = 答えは「{ $folder }」の中だけに保存します。tenkenがこのパソコンのほかの場所に書き込むことはありません。終わった点検の答えは、この画面には出ません。
courier-count = 集まった点検: { $count }件
courier-handed-in = 提出しました: { $file }
courier-check = 確認コード { $check }
courier-pull-out = プログラムを終わり、パソコンで取り外しの操作をしてから、USBメモリーを抜いてください。

# 終わりと、途中でやめるとき
courier-done-kept = 答えはUSBメモリーに保存してあります。
courier-done-closes = 3分間キーを押さないと、自動で提出して閉じます。
courier-hand-in = 提出して終わる
courier-stop-kept = 終わると、ここまでの答えを提出します。続きは書けなくなります。
courier-stop = 提出して終わる
courier-go-back = 続ける
courier-not-saved-words = 「保存」でもう一度保存します。
courier-not-saved-leave = まだ保存できていません。もう一度終わると、保存できていない答えを捨てます。「保存」でもう一度保存します。

# collect
courier-collect-none = 「{ $path }」には、持ち回りの点検がありません。USBメモリーの、プログラムを置いたフォルダーを指定してください。
courier-collected = ファイル{ $all }件: 新しく取り込んだもの{ $new }件、新しい内容に置き換えたもの{ $replaced }件、前に取り込んだもの{ $same }件、ここのほうが新しいもの{ $older }件、取り込めないもの{ $refused }件。元のファイルはそのままです。
courier-collect-to = 取り込み先: { $path }
courier-collect-here = 取り込み先が、USBメモリーの中の「{ $path }」になっています。このままではみなさんの答えがUSBメモリーに残るので、取り込みませんでした。このパソコンに置いたtenkenで実行し直すか、「--data-dir フォルダー」で取り込み先を指定してください。
courier-collect-unfinished = このほかに、途中の点検が{ $count }件残っています。USBメモリーのプログラムを始めると、続きを書くか、そのまま提出できます。
