# どの画面・報告書でも使う言葉
app-name = 点検（てんけん）
no-name = 名前（なまえ）なし
scope = AIのつかいかた
# 訳がまだない文章のしるし。短くする：ほかの質問票では、すべての文に付く
fallback-text = ＊{ $text }
# この言語の名前。すべての端末にある文字でも
language-name = やさしい日本語
language-name-ascii = Easy Japanese
