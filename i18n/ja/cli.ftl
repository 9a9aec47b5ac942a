# コマンドの言葉

# 使い方の見出しと説明
cli-help-usage = 使い方
cli-help-commands = コマンド
cli-help-arguments = 引数
cli-help-options = オプション
cli-help-global = 共通のオプション

cli-about = 点検 - 中小企業のための生成AIリスク自己点検
cli-about-demo = 見本の診断を画面で開きます（保存はしません）
cli-about-new = 画面を使わずに診断を作り、その番号を表示します
cli-about-answer = 質問1つの答えを記録します
cli-about-list = 保存してある診断の一覧を表示します
cli-about-report = 報告書を表示するか、ファイルに書き出します
cli-about-explain = 採点の内訳を表示します
cli-about-questionnaire = 質問票の一覧と内容を表示し、誤りを調べ、写しを作ります
cli-about-questionnaire-list = 入っている質問票の一覧を表示します
cli-about-questionnaire-show = 質問票1つの内容をすべて表示します
cli-about-questionnaire-check = 質問票の誤りを、行番号と直し方つきで表示します。--lang ja-easy で、まだない訳も示します
cli-about-questionnaire-copy = 質問票のファイルを、編集用に写します
cli-about-doctor = 端末、文字、保存先の状態と、直し方を表示します
cli-about-completions = シェルの補完スクリプトを表示します

cli-help-data-dir = 診断を保存するフォルダー
cli-help-lang = 言葉（ja、en、ja-easy。報告書では ja,en も可）
cli-help-plain = 画面を使わず、文字の行だけで進めます
cli-help-color = 色を使うか（auto、always、never）
cli-help-ascii = 線や記号にASCIIの文字だけを使います
cli-help-doctor-save = この端末に合う記号を保存し、次から使います
cli-help-doctor-forget = 記号を端末まかせに戻します
cli-help-mouse = マウスを使います
cli-help-help = この使い方を表示します
cli-help-version = 版を表示します
cli-help-new-questionnaire = 質問票のidか、フォルダーの場所
cli-help-organisation = 会社の名前
cli-help-site = 事業所の名前
cli-help-respondent = 回答する人の名前
cli-help-answers = 答えのJSONファイル（- は標準入力）
cli-help-level = 範囲（triage、essential、full。省くとfull）
cli-help-id = 診断の番号か、その始めの部分か、latest
cli-help-answer-question = 質問のid
cli-help-answer-options = 選択肢のid。複数選ぶ質問で何も選ばないときは -
cli-help-note = メモ。「当てはまらない」のときは、その理由
cli-help-output = 書き出すファイル
cli-help-report-kind = 内容（full: 全体、crosswalk: 公的文書との対応表、summary: 1枚のまとめ、wall: 貼り紙、morning: 朝礼の原稿。省くとfull）
cli-help-explain-question = 質問のid（省くと、すべての質問）
cli-help-questionnaire = 質問票のidか、フォルダーの場所
cli-help-copy-folder = 写し先のフォルダー（新しいものか、空のもの）
cli-help-folder = 診断が使う質問票のフォルダー（内蔵でないとき）
cli-help-format = 形式（text、json。省くとtext）
cli-help-shell = シェル（bash、elvish、fish、powershell、zsh）

# コマンドの書き方の誤り
cli-usage-one-language = 「--lang」に2つの言葉を書けるのは、報告書（tenken report）だけです。
cli-usage-unknown-argument = 「{ $argument }」というオプションや引数はありません。
cli-usage-unknown-command = 「{ $command }」というコマンドはありません。
cli-usage-invalid-value = 「{ $argument }」に「{ $value }」は使えません。
cli-usage-value-missing = 「{ $argument }」に続く値がありません。
cli-usage-missing = 次のものが足りません: { $arguments }
cli-usage-twice = 「{ $argument }」が2回書かれています。
cli-usage-other = コマンドの書き方が正しくありません: { $detail }
cli-usage-suggested = もしかして: { $word }
cli-usage-values = 使える値: { $values }
cli-usage-help = くわしくは「tenken --help」を見てください。

# 失敗
cli-output-failed = 結果を書き出せませんでした: { $detail }。出力先の空きと権限を確かめてください。
cli-no-terminal = 画面を開くには端末が必要です。端末で実行するか、「tenken --plain」か「tenken new --answers ファイル」を使ってください。
cli-questionnaire-missing = 診断「{ $id }」の質問票「{ $questionnaire }」が見つかりません。「--questionnaire フォルダー」で場所を指定してください。
cli-questionnaire-other = 指定された質問票は「{ $found }」です。この診断の質問票は「{ $questionnaire }」です。そのフォルダーを指定してください。
cli-question-unknown = 「{ $question }」という質問はありません。質問のidは「tenken questionnaire show { $questionnaire }」で見られます。
cli-other-version-read = 注意: この診断は { $answered } に答えたものです。今ある { $found } で採点しています。
cli-other-version-write = この診断は { $answered } に答えたもので、今ある { $found } とは版が違うため、答えを変えられません。新しい診断を作ってください。

# new
cli-new-no-organisation = 会社の名前が空です。「--organisation 名前」で指定してください。
cli-new-name = 「{ $option }」は1行、{ $limit }文字までです。
cli-new-no-level = 質問票「{ $questionnaire }」には、範囲「{ $level }」の質問がありません。使える範囲: { $levels }
cli-answers-unreadable = 答えのファイル「{ $path }」を読めません: { $detail }。場所と権限を確かめてください。
cli-answers-too-large = 答えのファイル「{ $path }」が大きすぎます。{ $limit }MBまでです。
cli-answers-not-text = 答えのファイル「{ $path }」はUTF-8の文字ではありません。UTF-8で保存し直してください。
cli-answers-syntax = 答えのファイル「{ $path }」の{ $line }行目{ $column }文字目が正しくありません（{ $detail }）。
cli-answers-problems = 答えのファイル「{ $path }」に、直すところが{ $count }か所あります。何も作っていません。質問と選択肢のidは「tenken questionnaire show { $questionnaire }」で見られます。
cli-answers-unknown-question =
    { $place ->
        [note] メモの「{ $question }」という質問はありません。
       *[answer] 「{ $question }」という質問はありません。
    }
cli-answers-twice = { $question }: scopeとanswersの両方に答えがあります。片方を消してください。
cli-answers-unknown-option = { $question }: 「{ $option }」という選択肢はありません。使えるもの: { $options }
cli-answers-wrong-kind =
    { $kind ->
        [single] { $question }: 選択肢のidを1つだけ書いてください。
        [multiple] { $question }: 選択肢のidを並べて書いてください。
        [number] { $question }: 整数を1つ書いてください。
       *[text] { $question }: 文章を1つ書いてください。
    }
cli-answers-out-of-range = { $question }: { $number } は範囲の外です。{ $min } から { $max } までです。
cli-answers-too-long = { $question }: 長すぎます。{ $limit }文字までです。
cli-answers-no-reason = { $question }: 「当てはまらない」には理由が要ります。メモに理由を書いてください。

# answer
cli-answer-saved = 保存しました: { $id } { $question }
cli-answer-not-asked = 注意: { $question } は、今の利用状況と質問の範囲では聞かれません。答えは保存しますが、採点には入りません。

# list
cli-list-empty = 診断はまだありません。「tenken」か「tenken new」で始めてください。
cli-list-id = 番号
cli-list-updated = 最後の変更
cli-list-grade = 評価
cli-list-score = 点
cli-list-organisation = 会社・事業所
cli-list-misnamed = 「{ $path }」は、名前が診断の番号ではないため読みません。名前を直すか、別の場所に移してください。

# report
cli-report-written = 報告書を書き出しました: { $path }
cli-report-is-folder = 「{ $path }」はフォルダーです。ファイルの名前まで指定してください。

# explain
cli-explain-answer = 答え: { $answer }
cli-explain-note = メモ: { $text }
cli-explain-reason = 理由: { $text }
cli-explain-rule = 重み: { $weight }（影響{ $impact } × 起こりやすさ{ $likelihood }）  評価: { $credit }
cli-explain-points = 点: { $points }（満点 { $max }）
cli-explain-gate =
    { $acts ->
        [yes] 必須項目: 今の答えでは、総合評価は{ $cap }までです。{ $reason }
       *[no] 必須項目: 「いいえ」や「わからない」だと、総合評価は{ $cap }までになります。{ $reason }
    }
cli-explain-others = 答えを変えると（この質問の点、総合の評価と点）:
cli-explain-scope = 利用状況の質問です。点は付かず、影響の大きさと、聞かれる質問を決めます。
cli-explain-scope-option =
    { $count ->
        [0] { $option }: 影響は増えません
       *[other] { $option }: 影響が増えます（{ $raised }）
    }
cli-explain-not-asked = 今の利用状況と質問の範囲では聞かれないため、採点に入りません。
cli-explain-sources = 出典:

# questionnaire
cli-questionnaire-counts = { $version } 版、{ $sections }区分、{ $questions }問、{ $date }時点の内容
cli-show-identity = { $id } { $version } 版、{ $date }時点の内容
cli-show-weight = 重み{ $weight }
cli-show-gate = 必須項目（満たさないと{ $cap }まで）
cli-check-clean = 「{ $name }」に誤りはありません。
cli-check-count = 「{ $name }」に、直すところが{ $count }か所あります。
cli-check-lacking = { $language } の文がどこまであるか（ない文は、もとの言葉で、しるしを付けて示します）
cli-check-not-offered = この質問票に { $language } の文はありません。questionnaire.ron の partial_languages に書くと、少しずつ訳せます。
cli-check-part =
    { $part ->
        [common] 共通の言葉と利用状況
        [triage] 質問（要点だけ）
        [essential] 質問（基本）
        [full] 質問（全部）
       *[papers] 出典と公的文書
    }: { $texts }のうち{ $there }（あと{ $missing }）
cli-copy-done = { $count }個のファイルを写しました: { $path }
    編集して、質問票に別の id を付けてください。そのあと、次のように調べられます: tenken questionnaire check { $path }
cli-copy-not-empty = フォルダー「{ $path }」は空ではないため、何も書き込んでいません。新しいフォルダーか、空のフォルダーを指定してください。
cli-copy-not-written = 「{ $path }」に書き込めませんでした: { $detail }。場所と権限を確かめて、新しいフォルダーを指定してください。

# 見本
cli-sample-organisation = 見本精密工業（見本）
cli-sample-site = 本社工場
cli-sample-respondent = 見本 花子
cli-report-needs-output = この形式は画面に出せません。「--output 報告書.pdf」のように、書き出すファイルを指定してください。
cli-help-report-format = 形式（text、markdown、html、pdf、xlsx、csv、json。省くと出力先の名前の終わりから、それもなければtext。pdfとxlsxには --output が要ります）

# verify、export、import
cli-about-verify = JSONの報告書や書き出した診断を計算し直し、合っているかを調べます
cli-about-export = 診断を、ほかのパソコンに移せる1つのファイルに書き出します
cli-about-import = 書き出した診断のファイルを取り込みます
cli-help-verify-file = JSONの報告書か、書き出した診断のファイル
cli-help-verify-code = 紙の報告書にある確認コード（大文字・小文字、空白、ハイフンは問いません）
cli-help-verify-questionnaire = ファイルが使う質問票のフォルダー（内蔵でないとき）
cli-help-export-output = 書き出すファイル（省くと、今のフォルダーの tenken-番号.json）
cli-help-without-names = 会社・事業所・人の名前、承認欄、メモ、自分の言葉で書いたところを除きます
cli-help-import-files = 書き出した診断のファイル（いくつでも）
cli-help-report-font = PDFに使う日本語フォントのファイル（省くと、入っているものから選びます）
