# コードでの持ち出しと受け取り（画面と、code・receive の知らせ）

# code
code-number = コード { $number }/{ $total }
code-set = 組（くみ） { $set }
# $names、$reasons それを入れたか
code-holds = はいっているもの：つかいかたとこたえ{ $names ->
    [yes] 、名前（なまえ）
   *[no] {""}
}{ $reasons ->
    [yes] 、理由（りゆう）
   *[no] {""}
}。メモは、はいりません。{ $names ->
    [yes] {""}
   *[no] 名前（なまえ）も、はいりません。
}
code-how = うけとるパソコンで tenken receive をひらきます。スキャナーでコードをよみます。どのコードからでもいいです。
code-next = Enterで、つぎのコード
code-window = 画面（がめん）がちいさいので、コードをだせません。よこ{ $columns }文字（もじ）、たて{ $rows }行（ぎょう）より大（おお）きくしてください。「--format text」なら、文字（もじ）のコードになります。
code-typed-how = キーでうつコードです。うけとるパソコンで tenken receive をひらきます。1行（ぎょう）ずつ、うってください。「-」はいりません。大（おお）きい文字（もじ）も、ちいさい文字（もじ）も、おなじです。まちがいは、1行（ぎょう）ごとにわかります。
code-typed-too-long = ながいので、キーでうつことができません。「--names」と「--reasons」をけしてください。または、「--format text」をつかってください。
transfer-other-version = この点検（てんけん）は、べつの版（はん）の質問（しつもん）です。その質問（しつもん）のフォルダーを「--questionnaire」でかいてください。
transfer-answer = 質問（しつもん）「{ $question }」のこたえは、いまの質問（しつもん）にありません。その質問（しつもん）にもういちどこたえて、またしてください。
transfer-too-long = ながいので、コードにはいりません（{ $letters }文字（もじ）。{ $most }文字（もじ）まで）。「--reasons」をけすか、「tenken export」でファイルにしてください。
transfer-not-understood = コードはそろいました。でも、点検（てんけん）としてよめません。もとのパソコンで、コードをもういちどつくってください。

# receive
receive-intro = コードを、スキャナーでよむか、キーでうってください。どのコードからでもいいです。なにもいれないでEnterをおすと、おわります。
receive-prompt = コード:
receive-taken = { $kind ->
    [code] コード { $number }/{ $total } をうけとりました。
   *[line] { $number }行（ぎょう）めをうけとりました。
}
receive-again = { $kind ->
    [code] コード { $number }/{ $total } は、もううけとりました。
   *[line] { $number }行（ぎょう）めは、もううけとりました。
}
receive-done = このコード（組（くみ） { $set }）の点検（てんけん）は、もうこのパソコンにあります。
# $rest 全部でいくつか分かっているか
receive-missing = { $rest ->
    [unknown] 組（くみ） { $set }：まだたりない行（ぎょう）があります{ $count ->
        [0] {""}
       *[other] （{ $numbers }行（ぎょう）めなど）
    }。
   *[known] 組（くみ） { $set }：のこりは { $numbers } です。
}
receive-new = 全部（ぜんぶ）そろいました。点検（てんけん）「{ $id }」として、このパソコンにいれました。報告書（ほうこくしょ）は「tenken report { $id }」でみることができます。
receive-replaced = 全部（ぜんぶ）そろいました。コードのほうが、あたらしいです。点検（てんけん）「{ $id }」のこたえを、コードのこたえにかえました。名前（なまえ）とメモは、ここにあるものです。まえの内容（ないよう）は .bak にのこっています。
receive-same = 全部（ぜんぶ）そろいました。おなじ内容（ないよう）の点検（てんけん）「{ $id }」が、もうあります。なにもかえていません。
receive-older = 全部（ぜんぶ）そろいました。でも、ここの点検（てんけん）「{ $id }」のほうが、あたらしいです。なにもかえていません。
receive-other = 点検（てんけん）「{ $id }」は、ここのこたえとコードのこたえがちがいます。どちらがあたらしいか、わかりません。コードは、いれていません。コードをつかうときは、ここの点検（てんけん）を画面（がめん）でけしてください。それから「tenken receive」を、もういちどひらいてください。
receive-waiting = そろっていない組（くみ）が{ $count }こあります。うけとったコードは、保存（ほぞん）してあります。つづきは、もういちど「tenken receive」でうけとります。
receive-forgotten = 組（くみ） { $set } をけしました。
receive-not-waiting = 組（くみ） { $set } は、まっている組（くみ）の中（なか）にありません。
receive-file = 「{ $path }」をよむことができません（{ $detail }）。名前（なまえ）と場所（ばしょ）をみてください。
receive-newer = 「{ $path }」は、もっとあたらしいtenkenでつくりました（形式（けいしき） { $format }）。あたらしいtenkenでうけとってください。
receive-broken = とちゅうまでうけとったコードのファイル「{ $path }」がよめません（{ $line }行（ぎょう）め）。べつの場所（ばしょ）にうつしてください。それから、コードをもういちどよんでください。
receive-questionnaire-missing = コードはそろいました。でも、その質問（しつもん）（番号（ばんごう） { $hash }）が、ここにありません。おなじ版（はん）のtenkenをつかってください。「--questionnaire フォルダー」で、質問（しつもん）をえらぶこともできます。うけとったコードは、保存（ほぞん）してあります。
receive-questionnaire-other = えらんだ質問（しつもん）は、コードの質問（しつもん）（番号（ばんごう） { $hash }）とちがいます。コードをつくったときの質問（しつもん）のフォルダーをかいてください。うけとったコードは、保存（ほぞん）してあります。
receive-workshop-other = このコードは、質問（しつもん）「{ $id }」{ $version } 版（はん）のこたえです。研修（けんしゅう）「{ $name }」の質問（しつもん）とちがいます。コードは、いれていません。
reception-purpose = コードを、スキャナーでよむか、キーでうってEnterをおします。どのコードからでもいいです。

# コードの誤り
receive-not-a-code = これはコードではありません。tenkenのコードは「T」か数字（すうじ）ではじまります。
receive-input-method = 「{ $character }」はコードの文字（もじ）ではありません。日本語（にほんご）を入（い）れる設定（せってい）をやめて、もういちどよんでください。
receive-layout = 「{ $character }」はコードの文字（もじ）ではありません。スキャナーのキーボードの設定（せってい）が、パソコンとおなじか、みてください。それから、もういちどよんでください。
receive-damaged = 「{ $start }…」ではじまるコードに、まちがいがあります。たりない文字（もじ）があるかもしれません。もういちどよんでください。
receive-line-length = { $number }行（ぎょう）めは{ $found }文字（もじ）です。ただしい行（ぎょう）は{ $wanted }文字（もじ）です。{ $number }行（ぎょう）めを、もういちどうってください。
receive-line = { $number }行（ぎょう）めにまちがいがあります。{ $number }行（ぎょう）めを、もういちどうってください。
receive-differs = 組（くみ） { $set } の { $number } 番（ばん）は、まえにうけとったものとちがいます。べつの点検（てんけん）のコードがないか、みてください。はじめからするときは「tenken receive --forget { $set }」でけします。
receive-mixed = 組（くみ） { $set } のコードは、ひとつの点検（てんけん）のものではありません。「tenken receive --forget { $set }」でけしてください。それから、はじめからよんでください。
receive-too-many = そろっていない組（くみ）が{ $count }こあります。のこりをよむか、「tenken receive --forget 組（くみ）」でけしてください。
