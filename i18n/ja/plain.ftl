# 画面を使わない進め方（--plain）
plain-prompt = 答え:
plain-chosen = （いまの答え）
plain-multiple = 番号を空白で区切って入れてください（例 1 3）。一つもなければ、そのまま Enter を押してください。
plain-not-understood = 「{ $line }」は分かりませんでした。番号か、「ヘルプ」と入れてください。
plain-help = 番号で答えます。次の言葉も使えます（英語でもかまいません）。
plain-find = 行きたい質問の言葉を入れてください。戻るには「戻る」。
plain-word-back = 戻る
plain-word-help = ヘルプ
plain-word-language = 言語
plain-word-list = 一覧
plain-word-note = メモ
plain-word-quit = 終了
plain-word-report = 報告書
plain-word-undo = 元に戻す
plain-word-why = なぜ
