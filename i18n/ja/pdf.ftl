# PDFの報告書の言葉

pdf-no-font =
    { $system ->
        [linux] 日本語の文字（フォント）が見つからないため、PDFを作れません。フォントを入れるか（Debian・Ubuntuは「sudo apt install fonts-noto-cjk」）、「--font ファイル」で指定してください。「--format html」なら、そのまま作れます。
        [windows] 日本語の文字（フォント）が見つからないため、PDFを作れません。Windowsの設定で日本語を追加するか、「--font ファイル」で指定してください（例: C:\Windows\Fonts\YuGothM.ttc）。「--format html」なら、そのまま作れます。
        [macos] 日本語の文字（フォント）が見つからないため、PDFを作れません。macOSの「Font Book」でヒラギノなどが有効か確かめるか、「--font ファイル」で指定してください。「--format html」なら、そのまま作れます。
       *[other] 日本語の文字（フォント）が見つからないため、PDFを作れません。Noto Sans CJK JP などのフォントを入れるか、「--font ファイル」で指定してください。「--format html」なら、そのまま作れます。
    }
pdf-font-unreadable = フォントのファイル「{ $path }」を読めません: { $detail }。場所と権限を確かめるか、別のファイルを指定してください。
pdf-font-broken = 「{ $path }」はフォントのファイルではないか、壊れています。TTF、OTF、TTCのファイルを指定してください。
pdf-font-not-japanese = 「{ $path }」には日本語の文字がありません。日本語のフォントを指定してください。
pdf-font-not-embeddable = 「{ $path }」は、作った人がファイルへの埋め込みを認めていないフォントです。別のフォントを指定してください。
pdf-not-made = PDFを作れませんでした（{ $detail }）。「--font ファイル」で別のフォントを指定するか、「--format html」で書き出してください。
