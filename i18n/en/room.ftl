# Papers of a workshop: certificate, report of the room, hand-outs

# Certificate of attendance
certificate-title = Certificate of attendance
certificate-lead = This certifies that the people below attended this workshop.
certificate-workshop = Workshop
certificate-date = Date
certificate-duration = Length
certificate-minutes = { $minutes } minutes
certificate-trainer = Trainer
certificate-content = Content
certificate-content-of = Self-check and explanations with “{ $questionnaire }” ({ $sections })
certificate-gap = {"; "}
certificate-box-company = Company
certificate-box-trainer = Trainer
certificate-people = Who attended
certificate-number = No.
certificate-name = Name
certificate-signature = Signature
certificate-about = About this certificate
certificate-keep = Education and literacy is one of the common principles of the government’s AI Guidelines for Business. Keep this page as your company’s record of that education.
certificate-not = The names were typed by the trainer; tenken did not check who these people are.

# Report of the room
room-title = Report of the room
room-running = { $workshop } | { $questionnaire }, version { $version }
room-people = People
room-people-count = { $count }
room-hands = Answered by a show of hands
room-delete-by = The answers are deleted on
room-rule = This report shows statistics of { $threshold } or more people. Smaller numbers, and those from which they could be worked out, are left out.
room-rule-lowered = The trainer has lowered the smallest number shown from the usual 10 to { $threshold }.
room-consent = Everybody’s consent is recorded, so small numbers are shown as they are.
room-mean-only = There are too few people to show more than the mean of the scores.
room-earlier =
    { $count ->
        [one] One earlier assessment of the same company is here too; only the newer one is counted.
       *[other] { $count } earlier assessments of the same companies are here too; only the newer ones are counted.
    }
room-result-title = The room’s result
room-mean = Mean { $points } points
room-no-mean = The mean is left out: there are too few people, or it would tell somebody’s score.
room-quartiles = A quarter of the people have { $first } points or fewer, half { $middle } or fewer, three quarters { $third } or fewer.
room-grade = Grade
room-no-grade = No grade (too little answered)
room-no-band = No question applies
room-share = Share
room-question = Question
room-hidden = *
room-hidden-explained = * is left out: the number is small, or small ones could be worked out from it.
room-row-hidden = * Left out: the numbers are small, or everybody gave the same answer.
room-gates-title = Must-haves that are open
room-gates-lead = So many people’s grade is capped because the answer is still “No” or “Don’t know”.
room-section-bars = Mean control by section (0 to 100)
room-discussion-title = Questions to discuss
room-discussion-lead = The more the answers differ, the higher a question stands. Ask each other how you arrived at yours: good ways of working turn up.
room-disagreement = How far answers differ (0 to 100)
room-answered = Answered
room-open = Not answered yet
room-not-asked = Not asked
room-by-hands = { $count } of them by a show of hands
room-group = Group
room-group-mean = Mean score
room-groups-title = Mean by group
room-no-label = (no group)
room-change-title = Since the last check
room-change-people =
    { $count ->
        [one] One person has been here before; compared are the first and the latest score.
       *[other] { $count } people have been here before; compared are their first and latest scores.
    }
room-change-mean = Mean change { $points } points
room-change-better = Higher
room-change-same = The same
room-change-worse = Lower
room-about-title = About this report
room-about-numbers = People are counted one by one from the assessments collected and the hands shown. Means and shares are rounded once, at the end.
room-about-hands = Hands count for their question only, never for scores and grades.
room-about-guess = In a small room people may guess each other’s answers. No names, numbers or free texts are in here.
room-about-one = Two reports of rooms that differ by one person can tell that person’s answers. Hand out one report only.

# Hand-outs
room-points = { $points } points
room-own-title = How you stand in the room
room-own-score = Your score
room-mean-label = Mean of the room
room-own-place = Place
room-quarter-top = Within the top quarter
room-quarter-second = Above the middle
room-quarter-third = Below the middle
room-quarter-bottom = Within the bottom quarter: much can still be put right
