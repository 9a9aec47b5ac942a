# どの画面・報告書でも使う言葉
app-name = 点検
no-name = （会社名なし）
scope = 利用状況
# 訳がまだない文章のしるし
fallback-text = { $text }（この言語の文章はまだありません）
# この言語の名前。すべての端末にある文字でも
language-name = 日本語
language-name-ascii = Japanese
