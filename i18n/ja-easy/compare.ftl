# 点の移り変わり（はじめの画面）
key-compare = まえとくらべる
home-course = 点（てん）のうつりかわり（{ $name }）
home-course-point = { $date }　{ $score }点
compare-before = まえ
compare-after = あと
compare-points = { $points }点
compare-not-asked = きいていません
