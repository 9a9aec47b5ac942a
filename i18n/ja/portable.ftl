# 書き出し、取り込み、照合（export、import、verify）

# 確認コードのことわり。紙の報告書にも同じ文を出します
check-code-limits = 確認コードで分かるのは、書き換えや取り違えです。だれが書いたかの証明にはなりません。

# 外から来たJSONファイル。$fault どうしたか、$line 行、$detail それに付く数字や言葉
json-file-failed = { $fault ->
    [missing] 「{ $path }」というファイルはありません。名前と場所を確かめてください。
    [denied] 「{ $path }」を読む権限がありません。ファイルのアクセス権を確かめてください。
    [folder] 「{ $path }」はフォルダーです。ファイルの名前まで指定してください。
    [not-regular] 「{ $path }」はふつうのファイルではありません（パイプや装置など）。ファイルに保存してから指定してください。
    [too-large] 「{ $path }」が大きすぎます。{ $detail }MBまでです。ほかのファイルを選んでいないか確かめてください。
    [not-text] 「{ $path }」の{ $line }行目に、UTF-8の文字として読めないところがあります。元のファイルをもう一度受け取ってください。
    [syntax] 「{ $path }」の{ $line }行目がJSONとして読めません（{ $detail }）。途中で切れていないか確かめ、元のファイルをもう一度受け取ってください。
    [twice] 「{ $path }」の{ $line }行目で、「{ $detail }」が同じところに2回書かれています。どちらが正しいか分からないため、読みません。元のファイルをもう一度受け取ってください。
    [too-many] 「{ $path }」の中身が多すぎます。診断のファイルではないようです。ほかのファイルを選んでいないか確かめてください。
   *[other] 「{ $path }」を読めませんでした（システムからの説明: { $detail }）。場所を確かめて、もう一度お試しください。
}

portable-newer = 「{ $path }」は、より新しいtenkenで作られています（形式 { $format }）。新しいtenkenで開いてください。
portable-questionnaire-missing = このファイルが使う質問票「{ $id }」{ $version } 版（指紋 { $hash }）が、ここにはありません。「--questionnaire フォルダー」で、その質問票の場所を指定してください。
portable-questionnaire-other = 指定された質問票は、このファイルが使う「{ $id }」{ $version } 版（指紋 { $hash }）と内容が違います。そのときの質問票のフォルダーを指定してください。

# export
export-done = { $names ->
    [no] 書き出しました（名前やメモは除いてあります）: { $path }
   *[yes] 書き出しました: { $path }
}{ $replaced ->
    [yes] {"\u000A"}前に書き出した同じ診断のファイルと置き換えました。
   *[no] {""}
}{"\u000A"}確認コード { $check }
export-taken = 「{ $path }」という名前は、もう使われています。この診断を前に書き出したものではないので、上書きしていません。「--output」で別の名前を指定してください。

# import
import-new = 「{ $path }」を取り込みました: { $id }（確認コード { $check }）
import-replaced = 「{ $path }」のほうが新しいので、診断「{ $id }」を置き換えました（確認コード { $check }）。前の内容は .bak に残っています。
import-same = 「{ $path }」と同じ内容の診断「{ $id }」がもうあります。何も変えていません。
import-older = 診断「{ $id }」は、ここにあるほうが「{ $path }」より新しいので、そのままにしました。
import-other = 診断「{ $id }」は、ここにある内容と「{ $path }」の内容が違いますが、どちらが新しいか分かりません。取り込んでいません。ファイルのほうを使うときは、ここの診断を画面で削除してから、もう一度取り込んでください。
import-nameless = 「{ $path }」は名前やメモを除いた診断です。ここにある診断「{ $id }」の名前やメモが消えてしまうため、取り込んでいません。
import-report = 「{ $path }」は報告書です。取り込めるのは「tenken export」で書き出したファイルです。報告書は「tenken verify」で調べられます。
import-not-ours = 「{ $path }」は、tenkenが書き出した診断ではありません。「tenken export」で書き出したファイルを指定してください。
import-damaged = 「{ $path }」は壊れていて、診断として読めません。元のパソコンで、もう一度書き出してください。
import-changed = { $check ->
    [wrong] 「{ $path }」は確認コードが合いません。書き出したあとで内容が変わっています
   *[right] 「{ $path }」は、書いてある点数が答えから出るものと違います
}（{ $count }か所）。取り込んでいません。違うところは「tenken verify」で見られます。元のパソコンで、もう一度書き出してください。

# verify
verify-same = 一致しました。{ $kind ->
    [report] 「{ $path }」は報告書です。計算し直した結果は、
   *[export] 「{ $path }」は書き出した診断です。計算し直した結果は、
}書いてあるとおりです。
verify-different = 一致しません。{ $kind ->
    [report] 報告書
   *[export] 書き出した診断
}「{ $path }」は、計算し直した結果と{ $most ->
    [yes] { $count }か所以上
   *[no] { $count }か所
}違います。
verify-result = 計算し直した結果: 総合 { $grade }　{ $score }　確認コード { $check }
verify-difference = { $kind ->
    [missing] { $place }: 書いてありません。計算し直すと { $given }
    [extra] { $place }: 余分に書いてあります。{ $told }
    [order] { $place }: 並びの順が違います
    [unreadable] { $place }: 読めません。{ $told }
   *[changed] { $place }: ファイルでは { $told }、計算し直すと { $given }
}
verify-check-wrong = 確認コードが合わないときは、名前、答え、メモなどが、ファイルを作ったあとで変わっています。
verify-code = { $same ->
    [yes] 確認コード { $code } は、このファイルのものと同じです。
   *[no] 確認コード { $code } は、このファイルのものと違います。紙とファイルのどちらかが、別の診断か別の時点のものです。
}
verify-code-wrong = 「{ $code }」は確認コードではありません。英数字10文字です（例: 7KQ2M-X0T9B）。
verify-not-ours = 「{ $path }」は、tenkenのJSONの報告書でも、書き出した診断でもありません。「tenken report --format json」か「tenken export」で作ったファイルを指定してください。
