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
