# Excelの報告書の言葉

# シートの名前：31字まで、[ ] : * ? / \ は使えません
xlsx-sheet-summary = 結果（けっか）
xlsx-sheet-answers = こたえの一覧（いちらん）
xlsx-sheet-actions = すること
xlsx-sheet-ledger = 点（てん）の説明（せつめい）
xlsx-sheet-crosswalk = 国（くに）の文書（ぶんしょ）とくらべる表（ひょう）
xlsx-sheet-sources = 資料（しりょう）と点（てん）のつけかた
xlsx-sheet-report = 報告書（ほうこくしょ）

# Excelでの日付の書き方
xlsx-day-format = yyyy"年"m"月"d"日"
