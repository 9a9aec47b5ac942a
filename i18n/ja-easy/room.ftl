# 研修の報告書のうち、参加した会社が受け取る言葉
room-own-title = みんなの中（なか）で、どこか
room-own-score = この会社（かいしゃ）の点（てん）
room-own-place = どこか
room-own-rule = みんなの平均（へいきん）は、統計（とうけい）です。ほかの会社（かいしゃ）のこたえは、だしません。{ $threshold }人よりすくないときは、どこかをだしません。
room-quarter-top = 上（うえ）の4分の1です
room-quarter-second = まんなかより上（うえ）です
room-quarter-third = まんなかより下（した）です
room-quarter-bottom = 下（した）の4分の1です。なおすところが、たくさんあります
room-points = { $points }点
room-mean-label = みんなの平均（へいきん）
