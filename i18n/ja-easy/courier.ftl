# 持ち回りの点検（courier）のうち、現場で答える人が見る言葉

courier-nowhere = プログラムのとなりに「tenken-data」というフォルダーがありません。いまはじめると、こたえがこのパソコンにのこります。「tenken courier prepare フォルダー」で用意（ようい）してください。そのフォルダーのプログラムから、はじめてください。
courier-newer = 「{ $path }」は、もっとあたらしいtenkenでつくりました（形式（けいしき） { $format }）。あたらしいtenkenでひらいてください。
courier-damaged = 「{ $path }」の{ $line }行（ぎょう）め、{ $column }文字（もじ）めが、よめません（{ $fault ->
    [not-text] よめない文字（もじ）です
    [unknown-format] 形式（けいしき）の番号（ばんごう）が、ただしくありません
    [other-id] idがちがいます
   *[syntax] { $detail }
}）。あつまった点検（てんけん）は、そのままです。ファイルの名前（なまえ）をかえてください。それから「tenken courier prepare」をもういちどしてください。
courier-names = 「{ $path }」の会社（かいしゃ）か場所（ばしょ）の名前（なまえ）が、ただしくありません。ながいか、つかえない文字（もじ）があります。「tenken courier prepare」をもういちどしてください。
courier-no-questionnaire = 質問（しつもん）「{ $id }」{ $version } 版（はん）が、「{ $path }」にありません。その版（はん）の質問（しつもん）で、「tenken courier prepare」をもういちどしてください。

# 点検と点検の間の画面
courier-begin = 点検（てんけん）をはじめる
courier-begin-new = あたらしくはじめる（とちゅうの点検（てんけん）は、そこまでのこたえをだします）
courier-go-on = とちゅうの点検（てんけん）をつづける（{ $site }{ $date } { $time }まで、こたえ{ $count }こ）
courier-site = { $site }、
courier-promise = こたえは「{ $folder }」の中（なか）だけに保存（ほぞん）します。tenkenは、このパソコンのほかの場所（ばしょ）には、なにもかきません。おわった点検（てんけん）のこたえは、この画面（がめん）にでません。
courier-count = あつまった点検（てんけん）: { $count }こ
courier-handed-in = こたえをだしました: { $file }
courier-check = 確認（かくにん）コード { $check }
courier-pull-out = このプログラムをおわってください。つぎに、パソコンで、とりはずしの操作（そうさ）をしてください。それから、USBメモリーをぬいてください。

# 終わりと、途中でやめるとき
courier-done-kept = こたえは、USBメモリーに保存（ほぞん）してあります。
courier-done-closes = 3分（ぷん）キーをおさないと、点検（てんけん）をだします。この画面（がめん）もとじます。
courier-hand-in = こたえをだしておわる
courier-stop-kept = おわると、ここまでのこたえをだします。つづきは、かくことができません。
courier-stop = こたえをだしておわる
courier-go-back = つづける
courier-not-saved-words = 「ほぞん」で、もういちど保存（ほぞん）します。
courier-not-saved-leave = まだ保存（ほぞん）していません。もういちどおわると、そのこたえをすてます。「ほぞん」で、もういちど保存（ほぞん）します。
