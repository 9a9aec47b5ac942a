# コードでの持ち出しと受け取り（code、receive）

# code
code-about = 診断を、画面から読み取るコードか、手で打つコードにします
code-help-format = 形式（qr: 画面のQRコード、text: 同じコードの文字、typed: 手で打つコード。省くと、画面ではqr、ファイルではtext）
code-help-names = 会社、事業所、回答者の名前も入れます
code-help-reasons = 「当てはまらない」の理由と、言葉での答えも入れます
code-help-invert = 明暗を逆にします（色を使わない、明るい画面のとき）
code-number = コード { $number }/{ $total }
code-set = 組 { $set }
# $names、$reasons それを入れたか
code-holds = 入っているもの：利用状況と答え{ $names ->
    [yes] 、名前
   *[no] {""}
}{ $reasons ->
    [yes] 、理由
   *[no] {""}
}{"\u000A"}入っていないもの：メモ{ $names ->
    [yes] {""}
   *[no] 、名前
}{ $reasons ->
    [yes] {""}
   *[no] 、理由
}
code-how = 受け取る側は、tenken receive を開き、スキャナーで読み取ります。読み取る順は問いません。
code-next = Enter で次のコード
code-window = 窓が小さく、コードを描けません。{ $columns }文字×{ $rows }行以上にするか、「--format text」で文字のコードにしてください。
code-typed-how = 手で打つコードです。tenken receive を開き、1行ずつ打ちます。「-」と大文字・小文字は気にせず打てます。行ごとに誤りが分かります。
code-typed-too-long = 手で打つには長すぎます。「--names」と「--reasons」を外すか（画面ではF4とF5）、「--format text」をお使いください。
code-words-window = 窓が小さく、全部を表示できません。窓を大きくしてください。
transfer-other-version = この診断は、別の版の質問票に答えたものです。その質問票のフォルダーを「--questionnaire」で指定してください。
transfer-answer = 質問「{ $question }」の答えが、質問票の選択肢に合いません。その質問に答え直してから、もう一度お試しください。
transfer-too-long = 内容が多く、コードに入りきりません（{ $letters }文字、入るのは{ $most }文字まで）。「--reasons」を外すか（画面ではF5）、「tenken export」でファイルにしてください。
transfer-not-understood = コードはそろっていますが、診断として読めません。元のパソコンで、コードを作り直してください。

# receive
receive-about = コードを受け取り、診断に戻します
receive-help-codes = コード（省くと、スキャナーやキーボードからの入力を待ちます）
receive-help-file = コードを1行に1つ書いたファイル
receive-help-workshop = 研修の参加者として受け取るときの、その研修
receive-help-questionnaire = 内蔵でない質問票のとき、そのフォルダー
receive-help-forget = 途中まで受け取った組を消します
receive-intro = コードをスキャナーで読み取るか、打ち込んでください。順は問いません。何も入れずに Enter を押すと終わります。
receive-prompt = コード:
receive-taken = { $kind ->
    [code] コード { $number }/{ $total } を受け取りました。
   *[line] { $number }行目を受け取りました。
}
receive-again = { $kind ->
    [code] コード { $number }/{ $total } は、もう受け取っています。
   *[line] { $number }行目は、もう受け取っています。
}
receive-done = このコード（組 { $set }）は、もう診断「{ $id }」として取り込んであります。
# $rest 全部でいくつか分かっているか
receive-missing = { $rest ->
    [unknown] 組 { $set }：まだ足りない行があります{ $count ->
        [0] {""}
       *[other] （{ $numbers }行目など）
    }。
   *[known] 組 { $set }：あと{ $count }つです（{ $numbers }番）。
}
receive-new = 全部そろいました。診断「{ $id }」として取り込みました。{ $workshop ->
    [yes] 研修の参加者に加えました。
   *[no] 報告書は「tenken report { $id }」で見られます。
}
receive-replaced = 全部そろいました。コードのほうが新しいので、診断「{ $id }」の答えを置き換えました。{ $names ->
    [yes] 名前もコードのものにしました。メモは、ここにあるものを残しています。
   *[no] 名前やメモは、ここにあるものを残しています。
}前の内容は .bak に残っています。
receive-completed = 全部そろいました。診断「{ $id }」に足りなかった名前や理由を、コードのもので補いました。
receive-kept = 組 { $set } のコードは保存してあります。いらなければ「tenken receive{ $room } --forget { $set }」で消せます。
receive-same = 全部そろいました。同じ内容の診断「{ $id }」がもうあります。何も変えていません。
receive-older = 全部そろいましたが、診断「{ $id }」は、ここにあるほうが新しいので、そのままにしました。
receive-other = 診断「{ $id }」は、ここにある答えとコードの答えが違いますが、どちらが新しいか分かりません。取り込んでいません。コードのほうを使うときは、ここの診断を画面で削除してから、もう一度「tenken receive」を開いてください。
receive-waiting = まだ取り込めていない組が{ $count }つあります。受け取ったコードは保存してあります。続きは、同じコマンドをもう一度開くと受け取れます。
receive-forgotten = 組 { $set } を消しました。
receive-not-waiting = 組 { $set } は、待っている組にありません。
receive-file = 「{ $path }」を読めませんでした（{ $detail }）。名前と場所を確かめてください。
receive-utf-16 = 「{ $path }」はUTF-16という形のファイルです。メモ帳などで、文字コードを「UTF-8」にして保存し直してください。
receive-no-codes = 「{ $path }」は、コードのファイルではないようです。途中で読むのをやめました。ファイルを確かめてください。
receive-newer = 「{ $path }」は、より新しいtenkenで作られています（形式 { $format }）。新しいtenkenで受け取ってください。
receive-broken = 途中まで受け取ったコードのファイル「{ $path }」が読めません（{ $line }行目）。別の場所に移してから、コードを読み取り直してください。
receive-questionnaire-missing = コードはそろいましたが、その質問票（指紋 { $hash }）がここにはありません。同じ版のtenkenを使うか、「--questionnaire フォルダー」で質問票を指定してください。受け取ったコードは保存してあります。
receive-questionnaire-other = 指定された質問票は、コードを作った質問票（指紋 { $hash }）と内容が違います。そのときの質問票のフォルダーを指定してください。受け取ったコードは保存してあります。
receive-workshop-other = このコードは、質問票「{ $id }」{ $version } 版の答えで、研修「{ $name }」のものと違います。取り込んでいません。
reception-purpose = スキャナーで読み取るか、コードを打って Enter を押します。順は問いません。

# コードの誤り
receive-not-a-code = これはコードではありません。「T」か数字で始まる、tenkenのコードを読み取ってください。
receive-input-method = 「{ $character }」はコードの文字ではありません。日本語入力をオフにして、もう一度読み取ってください。
receive-layout = 「{ $character }」はコードの文字ではありません。スキャナーのキーボード配列が、このパソコンと合っているか確かめて、もう一度読み取ってください。
receive-damaged = 「{ $start }…」で始まるコードに、誤りか抜けがあります。もう一度読み取ってください。
receive-line-length = { $number }行目は{ $wanted }文字のはずですが、{ $found }文字あります。{ $number }行目を打ち直してください。
receive-line = { $number }行目に誤りがあります。{ $number }行目を打ち直してください。
receive-differs = 組 { $set } の { $number } 番は、前に受け取ったものと違います。別の診断のコードが混ざっていないか確かめてください。初めからやり直すときは「tenken receive{ $room } --forget { $set }」で消せます。
receive-mixed = 組 { $set } のコードは、1つの診断のものではありません。「tenken receive{ $room } --forget { $set }」で消して、初めから読み取ってください。
receive-too-many = 取り込めていない組が{ $count }もあります。残りを読み取るか、「tenken receive{ $room } --forget 組」で消してください。
