# 研修の書類：受講証明書、会場の報告書、会社ごとの配付資料

# 受講証明書
certificate-title = 研修 受講証明書
certificate-lead = 下の研修を受けたことを証明します。
certificate-workshop = 研修名
certificate-date = 実施日
certificate-duration = 時間
certificate-minutes = { $minutes }分
certificate-trainer = 講師
certificate-content = 内容
certificate-content-of = 「{ $questionnaire }」を使った自己点検と解説（{ $sections }）
certificate-gap = 、
certificate-box-company = 会社
certificate-box-trainer = 講師
certificate-people = 受講した人
certificate-number = 番号
certificate-name = 氏名
certificate-signature = 署名
certificate-about = この証明書について
certificate-keep = 国の「AI事業者ガイドライン」は、教育・リテラシーを共通の指針の1つとしています。教育をした記録として、会社で保管してください。
certificate-not = 氏名は講師が入力したもので、tenkenは本人を確かめていません。

# 会場の報告書
room-title = 研修 会場の報告書
room-running = { $workshop }｜{ $questionnaire } { $version } 版
room-people = 人数
room-people-count = { $count }人
room-hands = 挙手で答えた人数
room-delete-by = 答えのファイルを消す日
room-rule = この報告書は{ $threshold }人以上の統計です。それより少ない人数と、そこから計算できてしまう人数は、出していません。
room-rule-lowered = 講師が、出す人数の下限を、ふつうの10人から{ $threshold }人に下げています。
room-consent = 全員の同意が記録されているため、少ない人数もそのまま出しています。
room-mean-only = 人数が足りないため、点数は平均だけを出しています。
room-earlier = 同じ会社の前の診断が{ $count }件あり、新しいほうだけを数えています。
room-result-title = 会場の結果
room-mean = 平均 { $points }点
room-no-mean = 平均は、人数が少ないか、だれの点かがわかってしまうため、出していません。
room-quartiles = 下から4分の1の人は{ $first }点以下、半分の人は{ $middle }点以下、4分の3の人は{ $third }点以下です。
room-grade = 総合評価
room-no-grade = 評価なし（回答が少ない）
room-no-band = 対象の質問なし
room-share = 割合
room-question = 質問
room-hidden = ※
room-gap = 、
room-together = ※ { $names }
room-hidden-explained = ※の答えは、人数が少ないか、ほかの数から計算できてしまうため、1つずつは出していません。
room-row-hidden = ※ 人数が少ないか、全員が同じ答えなので、出していません。
room-gates-title = 空いている必須項目
room-gates-lead = この質問が「いいえ」か「わからない」のままなので、総合評価に上限がかかっている人の数です。
room-section-bars = 区分ごとの対策の度合いの平均（0〜100）
room-discussion-title = 話し合いたい質問
room-discussion-lead = 答えが分かれた順です。どのように考えて答えたかを聞き合うと、よいやり方が見つかります。
room-disagreement = 答えの分かれ方（0〜100）
room-answered = 答えた人
room-open = まだ答えていない人
room-not-asked = 聞かれなかった人
room-by-hands = このうち挙手 { $count }人
room-group = グループ
room-group-mean = 点数の平均
room-groups-title = グループごとの平均
room-no-label = （グループなし）
room-change-title = 前回からの変化
room-change-people = 前にも点検した{ $count }人の、前回と今回の点数を比べました。
room-change-mean = 平均の変化 { $points }点
room-change-better = 上がった人
room-change-same = 変わらない人
room-change-worse = 下がった人
room-about-title = この報告書について
room-about-numbers = 人数は、集めた診断と挙手を1人ずつ数えたものです。平均と割合は、最後に一度だけ四捨五入しています。
room-about-hands = 挙手は質問ごとの人数にだけ入り、点数と総合評価には入りません。
room-about-guess = 小さな会場では、ほかの人の答えが推測できることがあります。名前・番号・自由に書いた文は入れていません。
room-about-one = 1人だけ違う会場の報告書が2つあると、その1人の答えがわかることがあります。配る報告書は1つにしてください。

# 会社ごとの配付資料
room-points = { $points }点
room-own-title = 会場の中での位置
room-own-score = この会社の点数
room-mean-label = 会場の平均
room-own-place = 位置
room-own-rule = 会場の平均と位置は統計で、会社ごとの答えは出していません。位置は{ $threshold }人以上のときだけ示します。
room-quarter-top = 上から4分の1に入っています
room-quarter-second = 真ん中より上です
room-quarter-third = 真ん中より下です
room-quarter-bottom = 下から4分の1に入っています。直せるところが多く残っています

# ヘルプ
room-about-report = 会場の報告書を作ります（10人以上の統計。会社ごとの答えは出しません）
room-about-handouts = 参加した会社ごとの報告書を、まとめて作ります
room-about-certificate = 受講証明書を作ります
room-about-export = 答えを1行に1つずつ書き出します（仮の番号。名前・メモなし）
room-help-export-format = 形式（ndjson、csv。省くと出力先の名前の終わりから、それもなければndjson）
room-help-format = 形式（text、markdown、html、pdf、xlsx、json。省くと出力先の名前の終わりから、それもなければtext）
room-help-handouts-format = 形式（text、markdown、html、pdf、xlsx。省くとhtml）
room-help-certificate-format = 形式（text、markdown、html、pdf、xlsx。省くと出力先の名前の終わりから、それもなければtext）
room-help-kind = 内容（full 全部、summary 1枚のまとめ。省くとfull）
room-help-folder = 書き出すフォルダー（なければ作ります）
room-help-output = 書き出すファイル（省くと画面に出します）
room-help-organisation = 会社の名前（省くと、手で書く欄になります）
room-help-name = 受講した人の氏名（いくつでも）
room-help-names = 氏名を1行に1人ずつ書いたファイル（UTF-8）

# 書き出すとき
room-differs-by-few = 注意: 前に作った会場の報告書と、{ $count }人だけ違います。2つを並べると、違う人の答えがわかることがあります。前の報告書を回収するか、どちらか1つだけを配ってください。
room-not-recorded = だれの答えを数えた報告書かを、研修のフォルダーに記録できませんでした。前の報告書との違いを、次は調べられないことがあります。{ $reason }
room-no-participants = この研修には、まだ参加者の診断がありません。「tenken workshop collect」で集めてください。
room-hand-outs-written = { $count }件の報告書を「{ $path }」に書き出しました。
room-names-not-text = 「{ $path }」がUTF-8の文字ではありません。メモ帳で開き、文字コード「UTF-8」で保存し直してください。
room-names-too-many = 氏名が{ $count }人分あります。1枚の証明書には{ $limit }人までです。分けて作ってください。
room-name-too-long = 「{ $name }…」が長すぎます。名前は{ $limit }文字までにしてください。
room-written = 書き出しました: { $path }
