# 2つの診断の比較と、点の移り変わり

## 比べられないとき
compare-questionnaires = 2つの診断は、質問票が違うため比べられません（「{ $one }」と「{ $other }」）。同じ質問票の診断を2つ選んでください。「tenken list」で一覧が見られます。
compare-methods = 質問票「{ $questionnaire }」の { $one } 版と { $other } 版は、点の数え方が違うため、2つの診断は比べられません。
compare-same = どちらも同じ診断 { $id } を指しています。別の診断を指定してください。「tenken list」で一覧が見られます。

## はじめ
compare-title = 2つの診断の比較
compare-about =
    { $named ->
        [yes] { $name }　{ $title }
       *[no] { $title }
    }
compare-label-id = { $label }（{ $id }）
compare-before = 前
compare-after = 後
compare-side = { $date }に始めた診断（{ $id }）
compare-label-of = { $what }（{ $side }）
compare-points = { $points }点
compare-order =
    { $as ->
        [time] { $one } -> { $other } の順です。変わらないものは1つだけ書きます。
       *[sites] { $one } / { $other } の順です。同じものは1つだけ書きます。
    }

## 結果
compare-result-title = 結果
compare-result =
    { $as ->
        [time] { $way ->
            [up] { $by }上がりました（前は{ $score-one }、後は{ $score-other }）。
            [down] { $by }下がりました（前は{ $score-one }、後は{ $score-other }）。
           *[same] 点は変わらず、{ $score-other }です。
        }
       *[sites] { $one }は{ $score-one }、{ $other }は{ $score-other }です（差は{ $moved }）。
    }総合評価 { $grades }、回答率 { $coverages }%。
compare-other-version = 注意: 質問票の版が違います（{ $version-one } 版と { $version-other } 版）。両方にある質問だけを比べています。点は、それぞれの版の数え方によるものです。
compare-nothing = 違いはありません。
compare-parts =
    { $has-play ->
        [yes] 内訳は、答えの違いが{ $answers }、数える質問の違いが{ $play }です（「{ $other }」だけで数えた質問{ $entered }問、「{ $one }」だけで数えた質問{ $left }問）。
       *[no] すべて答えの違いによるものです（{ $answers }）。
    }
compare-most =
    { $as ->
        [time] いちばん動かした答え（{ $moved }）
       *[sites] いちばん大きな違い（{ $moved }）
    }
compare-open = 答えていない質問は、いちばんよくない答えとして数えています。
compare-scale = 動いた点は、0〜100点に直した点です。
compare-gates-opened =
    { $as ->
        [time] 新しく空いた必須項目（{ $count }）
       *[sites] { $other }だけで空いている必須項目（{ $count }）
    }
compare-gates-closed =
    { $as ->
        [time] 空きがなくなった必須項目（{ $count }）
       *[sites] { $one }だけで空いている必須項目（{ $count }）
    }

## 違うところ
compare-worse-title = 悪くなったところ（{ $count }問）
compare-better-title = よくなったところ（{ $count }問）
compare-differs-title = { $one }と{ $other }で違う答え（{ $count }問）
compare-entered-title =
    { $as ->
        [time] 新しく点に数えた質問（{ $count }問）
       *[sites] { $other }だけで点に数えた質問（{ $count }問）
    }
compare-left-title =
    { $as ->
        [time] 点に数えなくなった質問（{ $count }問）
       *[sites] { $one }だけで点に数えた質問（{ $count }問）
    }
compare-unmoved-title = 点を動かさない違い（{ $count }問）
compare-done-title = この間に終わった対応
compare-moved =
    { $as ->
        [time] 動いた点
       *[sites] 点の差
    }
compare-not-asked = 聞いていません
compare-none = なし
compare-no-value = -

## 利用状況
compare-scope-title = 利用状況の違い
compare-scope-opened = このため聞く
compare-scope-closed = このため聞かない
compare-scope-numbers = { $numbers }（{ $count }問）

## 版の違い
compare-left-out-title = 片方の版にしかないため、比べていない質問
compare-only-one = { $one }の版だけにある質問（{ $count }問）
compare-only-other = { $other }の版だけにある質問（{ $count }問）

## コマンド
compare-cli-about = 2つの診断を比べて、違うところと、点を動かしたものを示します
compare-help-one = 1つ目の診断。番号、番号のはじめの部分、または latest
compare-help-other = 2つ目の診断
compare-help-as = 2つが何を表すか: time（時期）、sites（事業所）、people（人）。ふつうは名前から決まります
compare-help-format = 形式: text、markdown、html、json
compare-help-output = このファイルに書き出します
compare-written = 比較を書き出しました: { $path }

## 最初の画面
key-compare = 前回と比べる
home-course = 点の移り変わり（{ $name }）
home-course-point = { $date }　{ $score }点
