# doctorの言葉

doctor-version = tenken { $version }（{ $system }）
doctor-language =
    { $reason ->
        [flag] 言葉は日本語です（--lang で指定されています）。
        [variable] 言葉は日本語です（環境変数 TENKEN_LANG で指定されています）。
        [settings] 言葉は日本語です（前に選んだ言葉です）。
        [locale] 言葉は日本語です（このパソコンの言葉の設定によります）。
        [console] 言葉は日本語です（端末によります）。
       *[nothing] 言葉は日本語です（指定がないため、最初の言葉です）。
    }
doctor-no-data-folder = 保存するフォルダーが決まりません。
doctor-data-folder =
    { $exists ->
        [yes] 保存するフォルダー: { $path }
       *[no] 保存するフォルダー: { $path }（まだありません。最初の保存で作ります）
    }{ $origin ->
        [flag] （--data-dir で指定されています）
        [variable] （環境変数 TENKEN_DATA_DIR で指定されています）
        [portable] （プログラムの隣にある tenken-data です）
       *[platform] （このパソコンの決まった場所です）
    }
doctor-data-folder-advice = 「{ $path }」に書き込めません（{ $detail }）。権限と空きを確かめるか、「--data-dir フォルダー」で別の場所を指定してください。
doctor-storage =
    { $readonly ->
        [yes] 保存先のディスク: 読み取り専用です。
       *[no] 保存先のディスク: 空き { $free }MB
    }
doctor-storage-read-only = 前の診断を開くことと、報告書をほかの場所に書き出すことはできます。新しく答えるには、書き込みを許すか（USBメモリーの切り替えスイッチなど）、「--data-dir フォルダー」で別の場所を指定してください。
doctor-storage-full = 空きが少なくなっています。いらないファイルを消すか、「--data-dir フォルダー」で別の場所を指定してください。
doctor-owner =
    { $kept ->
        [yes] 保存したファイルを読めるのは、このユーザーだけです。
       *[no] 保存先のディスクは、ユーザーごとの権限を持ちません。
    }
doctor-owner-unknown = 保存したファイルの権限は、ここでは調べられません。
doctor-owner-stick = USBメモリーではふつうのことです。手にした人はだれでも中を読めるので、置き忘れに気を付けてください。
doctor-owner-advice = このディスクを使える人は、だれでも答えを読めます。それでよいか確かめるか、「--data-dir フォルダー」で別の場所を指定してください。
doctor-assessments = 保存してある診断: { $good }件、読めないもの: { $bad }件
doctor-assessments-unread = 保存してある診断を調べられません。
doctor-assessments-advice = 「tenken list」で、読めないものと直し方を見てください。
doctor-settings = 設定のファイルを読めません。
doctor-terminal =
    { $interactive ->
        [yes] 端末: { $term }
       *[no] 端末ではありません（TERM: { $term }）。
    }
doctor-terminal-advice = 画面を使うには、端末で実行してください。「tenken --plain」と「tenken new --answers ファイル」は端末がなくても使えます。
doctor-size = 端末の大きさ: 横{ $columns }、縦{ $rows }
doctor-size-unknown = 端末の大きさは分かりません。
doctor-size-advice = 横80、縦24より大きくすると、画面が読みやすくなります。
doctor-color =
    { $reason ->
        [always] 色: 使います（--color always）。
        [never] 色: 使いません（--color never）。
        [no-color] 色: 使いません（環境変数 NO_COLOR）。
        [dumb] 色: 使いません（TERM が dumb です）。
        [terminal] 色: 使いません（この名前の端末では正しく出ないためです。--color always で使えます）。
        [no-terminal] 色: 使いません（端末ではありません）。
       *[auto] 色: 使います。
    }
doctor-widths =
    { $asked ->
        [yes] 文字の幅の数え方: { $ours }（端末は答えませんでした）
       *[no] 文字の幅の数え方: { $ours }（端末には聞いていません）
    }
doctor-widths-asked = 文字の幅の数え方: { $ours }（端末の答え: { $theirs }）
doctor-widths-advice = 端末と数え方が違うため、線や表がずれることがあります。端末の「曖昧な幅の文字」を半角にするか、「--ascii」を使ってください。
doctor-signs =
    { $signs ->
        [ascii] 画面の記号: ASCIIだけ
       *[box] 画面の記号: チェックや矢印の記号
    }{ $reason ->
        [flag] （--ascii で指定されています）
        [console] （このコンソールには、ほかの記号がありません）
        [settings] （保存してあります。「tenken doctor --forget」で端末まかせに戻します）
       *[terminal] （この名前の端末に合わせています）
    }
doctor-signs-advice = 記号の位置がずれることがあります。「tenken doctor --save」で、次から記号をASCIIだけにします。「tenken doctor --forget」で元に戻します。
doctor-save-needs-terminal = 保存していません。合う記号は、端末で測って決めます。出力をほかへ送らずに、その端末で「tenken doctor --save」を実行してください。
doctor-save-no-answer = 何も保存していません。端末から、記号の幅の答えが返りませんでした。記号がずれるときは、「tenken --ascii」でASCIIの記号になります。「tenken doctor --save --ascii」で、次からもASCIIになります。
doctor-rare-letters = この端末では、「𠮷」のような漢字や絵文字が、入力や貼り付けで消えます。
doctor-rare-letters-advice = そうした文字は、お使いの編集ソフトで書いてください（環境変数 EDITOR を決めて、F4 を2回押します）。「tenken new --answers ファイル」や「tenken import ファイル」でも入れられます。
doctor-locale = 文字の設定（ロケール）: { $locale }
doctor-locale-advice = UTF-8の設定ではありません。日本語が崩れるときは、「export LANG=ja_JP.UTF-8」などを設定してください。
doctor-fonts = 日本語の文字を持つフォント: { $count }個
doctor-fonts-unknown = 日本語のフォントがあるかは、このパソコンでは調べられません。
doctor-fonts-advice = 日本語のフォントがありません。Noto Sans CJK JPなどを入れてください。
doctor-network = 通信: tenkenは通信を一切しません（ソケットを開きません）。
