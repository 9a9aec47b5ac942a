# 画面に出る、採点の言葉
cli-explain-rule = おもさ: { $weight }（影響（えいきょう）{ $impact } × おこりやすさ{ $likelihood }）  評価（ひょうか）: { $credit }
cli-report-written = 報告書（ほうこくしょ）をつくりました: { $path }
