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
room-gap = {"; "}
room-together = * { $names }
room-hidden-explained = Answers with * are not shown one by one: their numbers are small, or small ones could be worked out from them.
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
room-own-rule = The room’s mean and the place are statistics; no other company’s answers are shown. The place is given for rooms of { $threshold } or more only.
room-quarter-top = Within the top quarter
room-quarter-second = Above the middle
room-quarter-third = Below the middle
room-quarter-bottom = Within the bottom quarter: much can still be put right

# Help
room-about-report = make the report of the room (statistics of 10 or more; no company’s own answers)
room-about-handouts = make the report of every company that took part
room-about-certificate = make a certificate of attendance
room-about-export = write one row an answer, under pseudonyms, without names and notes
room-help-export-format = format (ndjson, csv; unless given by the ending of --output, else ndjson)
room-help-format = format (text, markdown, html, pdf, xlsx, json; unless given by the ending of --output, else text)
room-help-handouts-format = format (text, markdown, html, pdf, xlsx; html unless given)
room-help-certificate-format = format (text, markdown, html, pdf, xlsx; unless given by the ending of --output, else text)
room-help-kind = what is in it (full, or summary for one page; full unless given)
room-help-folder = folder to write to; made if it is not there
room-help-output = file to write to; without it the screen
room-help-organisation = name of the company; without it there is a line to write on
room-help-name = name of somebody who attended; as many as you like
room-help-names = file with one name a line (UTF-8)

# Writing
room-differs-by-few = Mind: an earlier report of this room differs by { $count } only. Side by side the two can tell those people’s answers. Take the earlier one back, or hand out only one of them.
room-not-recorded = Whose answers this report counts could not be noted in the workshop’s folder, so a later report may not be compared with it. { $reason }
room-no-participants = This workshop has no assessments yet. Collect them with “tenken workshop collect”.
room-hand-outs-written =
    { $count ->
        [one] One report was written to “{ $path }”.
       *[other] { $count } reports were written to “{ $path }”.
    }
room-names-not-text = “{ $path }” is not UTF-8 text. Save it again as UTF-8.
room-names-too-many = There are { $count } names. One certificate holds up to { $limit }; make several.
room-name-too-long = “{ $name }…” is too long. A name may have up to { $limit } characters.
room-written = Written to { $path }
