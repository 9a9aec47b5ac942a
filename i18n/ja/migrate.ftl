# 質問票の新しい版への引き継ぎ

## 引き継がないとき
migrate-same = この診断は、すでに質問票の { $version } 版に答えたものです。引き継ぐものはありません。
migrate-older = { $found } 版は、回答した { $answered } 版より古い版です。引き継げるのは新しい版だけです。新しい版のフォルダーを --questionnaire で指定できます。
migrate-not-installed = 質問票「{ $questionnaire }」は組み込まれていません。新しい版のフォルダーを --questionnaire で指定してください。

## 報告
migrate-title = 新しい版への引き継ぎ
migrate-about = { $name }　{ $title }
migrate-side = { $version } 版、診断 { $id }。{ $result }
migrate-result = 総合評価 { $grade }、{ $score }
migrate-no-old = この版が手元にないため、結果は計算できません。
migrate-counts-title = 質問ごとの引き継ぎ
migrate-count =
    { $fate ->
        [kept] 同じ質問（そのまま引き継ぎ）: { $count }問
        [reworded] 言い方が変わった質問（答えは引き継ぎ、確認が必要）: { $count }問
        [not_carried] 選んだ答えがなくなった質問（答え直しが必要）: { $count }問
        [new] 新しい質問: { $count }問
       *[dropped] 聞かなくなった質問（記録はファイルに残ります）: { $count }問
    }
migrate-next =
    { $confirm ->
        [0] 続けるには、tenkenを起動して診断 { $id } を開きます。
       *[other] 続けるには、tenkenを起動して診断 { $id } を開きます。{ $confirm }問の答えが確認を待っています。
    }
migrate-old-stays = 診断 { $id } は元のまま残っています。新しい診断の確認欄は空です。
migrate-fate-title =
    { $fate ->
        [reworded] 確認してほしい答え（{ $count }問）
        [not_carried] 答え直してほしい質問（{ $count }問）
        [new] 新しい質問（{ $count }問）
        [kept] そのままの質問（{ $count }問）
       *[dropped] 聞かなくなった質問（{ $count }問）
    }

## 確認を待っている答え
confirm-answer = 答えたあとに質問が変わりました。このままでよければEnterを押し、違えば選び直してください。
confirm-review = 確認してください（質問が変わりました）

## ウィザード
newer-heading = この質問票には新しい版（{ $version }）があります
newer-purpose = 今までの答えを、新しい診断として引き継げます。変わったところだけ、もう一度聞きます。この診断（{ $answered } 版）は元のまま残ります。
newer-migrate = 答えを引き継いで、新しい版で続ける
newer-stay = この版のまま続ける
newer-done =
    { $confirm ->
        [0] 引き継ぎました。新しい質問とまだの質問から始めます。
       *[other] 引き継ぎました。{ $confirm }問の答えが確認を待っています。
    }
key-migrate = 引き継ぐ
key-stay = この版のまま

## コマンド
migrate-cli-about = 診断を、質問票の新しい版に引き継ぎます（新しい診断になります）
migrate-help-folder = 新しい版のフォルダー（組み込みのものは不要）
