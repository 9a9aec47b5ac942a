# 点検の共通の言葉
app-name = 点検
