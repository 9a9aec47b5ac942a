# 2つの診断の比較と、点の移り変わり

## 比べられないとき
compare-questionnaires = 質問（しつもん）がちがうので、くらべることができません（「{ $one }」と「{ $other }」）。おなじ質問（しつもん）の点検（てんけん）をふたつえらんでください。「tenken list」で一覧（いちらん）をみることができます。
compare-methods = 質問（しつもん）「{ $questionnaire }」の { $one } 版（はん）と { $other } 版（はん）は、点（てん）のかぞえかたがちがいます。くらべることができません。
compare-same = どちらもおなじ点検（てんけん） { $id } です。べつの点検（てんけん）をえらんでください。「tenken list」で一覧（いちらん）をみることができます。

## はじめ
compare-title = ふたつの点検（てんけん）をくらべます
compare-about =
    { $named ->
        [yes] { $name }　{ $title }
       *[no] { $title }
    }
compare-label-id = { $label }（{ $id }）
compare-before = まえ
compare-after = あと
compare-side = { $date }にはじめた点検（てんけん）（{ $id }）
compare-label-of = { $what }（{ $side }）
compare-points = { $points }点
compare-order =
    { $as ->
        [time] { $one } -> { $other } のじゅんばんです。かわらないものは、ひとつだけかきます。
       *[sites] { $one } / { $other } のじゅんばんです。おなじものは、ひとつだけかきます。
    }

## 結果
compare-result-title = 結果（けっか）
compare-result =
    { $as ->
        [time] { $way ->
            [up] { $by }あがりました（まえは{ $score-one }、あとは{ $score-other }）。
            [down] { $by }さがりました（まえは{ $score-one }、あとは{ $score-other }）。
           *[same] 点（てん）はおなじで、{ $score-other }です。
        }
       *[sites] { $one }は{ $score-one }、{ $other }は{ $score-other }です（ちがいは{ $moved }）。
    }全体（ぜんたい）は { $grades }、こたえた割合（わりあい）は { $coverages }%です。
compare-other-version = 質問（しつもん）の版（はん）がちがいます（{ $version-one } 版（はん）と { $version-other } 版（はん））。どちらにもある質問（しつもん）だけをくらべます。点（てん）は、それぞれの版（はん）のかぞえかたです。
compare-nothing = ちがいはありません。
compare-parts =
    { $has-play ->
        [yes] こたえのちがいが{ $answers }、かぞえる質問（しつもん）のちがいが{ $play }です。「{ $other }」だけの質問（しつもん）は{ $entered }こ、「{ $one }」だけの質問（しつもん）は{ $left }こです。
       *[no] 全部（ぜんぶ）、こたえのちがいです（{ $answers }）。
    }
compare-most =
    { $as ->
        [time] 点（てん）をいちばんかえたこたえ（{ $moved }）
       *[sites] いちばん大（おお）きいちがい（{ $moved }）
    }
compare-open = こたえていない質問（しつもん）は、いちばんよくないこたえでかぞえます。
compare-scale = 「うごいた点（てん）」は、0点から100点までになおした点（てん）です。
compare-gates-opened =
    { $as ->
        [time] あたらしく、できていない、とても大事（だいじ）な質問（しつもん）（{ $count }こ）
       *[sites] { $other }だけができていない、とても大事（だいじ）な質問（しつもん）（{ $count }こ）
    }
compare-gates-closed =
    { $as ->
        [time] まえはできていなかった、とても大事（だいじ）な質問（しつもん）（{ $count }こ）
       *[sites] { $one }だけができていない、とても大事（だいじ）な質問（しつもん）（{ $count }こ）
    }

## 違うところ
compare-worse-title = わるくなった質問（しつもん）（{ $count }こ）
compare-better-title = よくなった質問（しつもん）（{ $count }こ）
compare-differs-title = { $one }と{ $other }でちがうこたえ（{ $count }こ）
compare-entered-title =
    { $as ->
        [time] あたらしくかぞえた質問（しつもん）（{ $count }こ）
       *[sites] { $other }だけでかぞえた質問（しつもん）（{ $count }こ）
    }
compare-left-title =
    { $as ->
        [time] もうかぞえていない質問（しつもん）（{ $count }こ）
       *[sites] { $one }だけでかぞえた質問（しつもん）（{ $count }こ）
    }
compare-unmoved-title = 点（てん）がかわらないちがい（{ $count }こ）
compare-done-title = おわったこと
compare-moved =
    { $as ->
        [time] うごいた点（てん）
       *[sites] 点（てん）のちがい
    }
compare-not-asked = きいていません
compare-none = なし
compare-no-value = -

## 利用状況
compare-scope-title = AIのつかいかたのちがい
compare-scope-opened = それできく質問（しつもん）
compare-scope-closed = それできかない質問（しつもん）
compare-scope-numbers = { $numbers }（{ $count }こ）

## 版の違い
compare-left-out-title = どちらかの版（はん）にだけあるので、くらべない質問（しつもん）
compare-only-one = { $one }の版（はん）だけにある質問（しつもん）（{ $count }こ）
compare-only-other = { $other }の版（はん）だけにある質問（しつもん）（{ $count }こ）

## 最初の画面
key-compare = まえとくらべる
home-course = 点（てん）のうつりかわり（{ $name }）
home-course-point = { $date }　{ $score }点
