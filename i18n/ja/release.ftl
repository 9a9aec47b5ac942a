# 配布物についての言葉

start-close-window = Enterキーを押すと、このウィンドウを閉じます。

licences-about = プログラムに入っている部品とライセンスを表示します
licences-help-full = 部品の入手先と、ライセンスの全文も表示します
licences-own = tenken は { $licence } で使えます。どちらか1つを選べます。
licences-questionnaires = 質問票と報告書の文章にも、同じライセンスがあてはまります。質問票が名前を挙げている公的な文書は、それぞれの発行元のものです。
licences-parts = ほかの人が作った部品（{ $count }個）
licences-platforms = Linux、Windows、macOS で使う部品を、すべて挙げています。1つのプログラムに全部が入るわけではありません。プログラムの一部を書き出すだけの部品も含みます。GNU C Library と GCC runtime library が入るのはLinuxの1ファイル版だけ、Microsoft C runtime が入るのはWindows版だけです。
licences-more = ライセンスの全文は「tenken licences --full」で表示します。
licences-of = あてはまる部品: { $names }

man-about = マニュアル（man ページ）を表示します
man-title = 点検の使い方
man-name = 名前
man-synopsis = 書式
man-description = 説明
man-description-text = 生成AIを仕事に使う前の、会社の自己点検です。著作権、個人情報、秘密情報、AIの誤り、社内の体制についての質問に答えると、点数と、その理由、最初にやることが分かります。インターネットにはつなぎません。コマンドを付けずに始めると、画面で点検できます。
man-options = 共通のオプション
man-commands = コマンド
man-exit = 終了コード
man-exit-done = できました。
man-exit-failed = できませんでした。何が、どこで起き、どうすればよいかを表示します。
man-exit-usage = コマンドの書き方が正しくありません。
man-environment = 環境変数
man-environment-data = 診断を保存するフォルダー。「--data-dir」がないときに使います。
man-environment-lang = 言葉（ja、en）。「--lang」がないときに使います。
man-environment-no-color = 空でない値があると、色を使いません。
man-environment-accessible = 空でない値があると、「--plain」と同じです。
man-environment-editor = メモを書くのに使うエディター。
man-files = ファイル
man-files-portable = プログラムと同じ場所にこのフォルダーがあると、診断をそこに保存します。
man-files-assessment = 1つの診断は、保存先のフォルダーにある、人が読める1つのファイルです。
man-notes = 注意
man-notes-text = 自己点検の道具です。法律の助言ではありません。迷うことは、弁護士や公的な窓口に聞いてください。
