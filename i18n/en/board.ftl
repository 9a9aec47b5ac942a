# What a workshop is shown on the projector

## A question
board-progress = Question { $at }/{ $questions }
board-minutes-left = { $minutes } min left
board-minutes-over = { $minutes } min over
board-time = Time { $time }
board-time-held = Time { $time } (held)
board-time-over = Time is up
board-answered = { $done } answered
board-answered-of = { $done } of { $people } answered
board-answered-all = All { $people } answered
board-no-question = At this level the questionnaire has no question to show.
board-hides = Answers stay hidden until everybody has answered
board-shows = Answers are shown as they come in
board-not-everybody = { $people } have not answered yet: press again to show the answers

## Answers
board-people = { $people } answered
board-people-hands = { $people } by a show of hands (other answers are too few to show)
board-hidden = hidden
board-nobody = No answers yet. Only statistics are shown: groups of { $threshold } or more.
board-row-hidden = These answers cannot be shown yet: statistics, groups of { $threshold } or more. They also stay hidden when everybody gave the same answer.
board-cells-hidden = Answers given by few are hidden: statistics, groups of { $threshold } or more.
board-practice = Good practice
board-why = Why it matters
board-first-step = First step

## How far
board-left = { $questions } questions and { $minutes } min left
board-behind = { $minutes } min behind plan
board-on-time = on time
board-ahead = { $minutes } min ahead of plan

## Questions to talk about
board-ranking = Where we disagree most: let us talk about it
board-percent = { $percent }%
board-about-percent = ~{ $percent }%
board-ranking-none = Not yet: statistics, groups of { $threshold } or more.

board-refused = Files not taken: { $count } (tenken workshop collect says why)
board-taken = { $count ->
    [one] One assessment has arrived
   *[other] { $count } assessments have arrived
}

## Everybody together
board-result = Everybody together ({ $people } assessments)
board-result-none = Not yet: statistics, groups of { $threshold } or more.
board-mean = mean score
board-mean-only = With fewer than { $threshold } assessments, only the mean is shown.
board-quartiles = lower quarter { $low }   middle { $middle }   upper quarter { $high }
board-withheld = No grade
board-gates = Gates that are open most often

## Show of hands
board-hands-hint = Write how many raised a hand, { $options } numbers in the order of the options, with spaces between them. Enter with nothing written removes the count.
board-hands-hint-people = Write how many raised a hand, { $options } numbers in the order of the options, with spaces between them. They add up to { $people } people. Enter with nothing written removes the count.
board-hands-sum = { $hands } hands, but { $people } people are present: count again. If { $hands } is right, press Enter once more.
board-hands-kept = The show of hands is kept
board-hands-kept-shown = Kept; the answers shown take it in after you go back to the question
board-hands-removed = The show of hands is removed

## The end
board-end-asked = Leave the board?
board-end-kept = Shows of hands and collected assessments stay in the workshop’s folder.

## Commands
board-about = show the questions and answers of a workshop on a projector
board-help-from = folder in which participants’ files arrive; looked at every 2 seconds while the board is open

## Keys
key-board-on = next
key-board-back = back
key-board-timer = clock
key-board-extend = +30 s
key-board-hands = hands
key-board-agenda = questions
key-board-ranking = disagreement
key-board-result = result
key-board-hide = hide, show
key-board-language = ja, en, both
key-board-blank = blank
key-board-light = back to the screen
key-board-end = leave
key-board-stay = go on
key-board-keep-hands = keep it

## One computer that goes round
kiosk-begin = Next participant: press Enter
kiosk-answered = { $count } have answered so far
kiosk-promise = Nothing that others answered appears here. The workshop shows only statistics, groups of { $threshold } or more.
kiosk-no-label = No answer
kiosk-consent = May the results of the room be shown even with fewer than { $threshold } participants?
kiosk-consent-why = Usually only statistics are shown, groups of { $threshold } or more. In a small group, people may guess who answered what. Smaller numbers are shown only if everybody says yes.
kiosk-yes = Yes
kiosk-no = No
kiosk-done = That was the last question. Thank you!
kiosk-done-kept = Your answers are saved in the workshop’s folder.
kiosk-done-closes = After 3 minutes without a key, this screen closes by itself.
kiosk-not-kept = Your answers could not be saved yet. F7 tries again. If in doubt, call the trainer.
kiosk-not-saved-leave = Not saved yet. Press again to leave and lose it. F7 save again
kiosk-being-kept = Your answers are being saved.
kiosk-result = Show my result
kiosk-hand-on = Done: hand the computer on
kiosk-stop-asked = Stop here?
kiosk-stop-kept = Your answers so far are saved. After stopping you cannot go on with them on this screen.
kiosk-trainer-asked = For the trainer only
kiosk-trainer-how = To close the workshop’s screen, press F9 { $presses ->
    [one] once more
   *[other] { $presses } more times
}. Participants go back with Esc.
kiosk-about = let participants answer one after the other on this computer (to close it: Ctrl+C, then F9 three times)
board-needs-screen = This screen cannot be shown as lines of text. Open it in an ordinary terminal, without --plain.
key-kiosk-begin = begin
key-kiosk-trainer = for the trainer
key-kiosk-stop = stop
key-kiosk-go-on = go on
key-kiosk-take = close

## The workshops
home-workshops = Open or start a workshop
home-receive = Take in codes
workshops-title = Workshops
workshops-purpose = A trainer goes through the questionnaire with a room full of people. The answers of each workshop are kept in one folder that fits on a USB stick.
workshops-new = Start a new workshop
workshops-row = { $name }   { $date }   { $count } assessments
workshop-menu-state = { $date }   { $count } assessments{ $missing ->
    [0] {""}
    [one] , one company still to come
   *[other] , { $missing } companies still to come
}
workshop-menu-folder = Folder: { $folder }
workshop-menu-board = Show questions and answers on a projector, and count hands
workshop-menu-collect = Collect participants’ files from a folder
workshop-menu-codes = Take in participants’ codes
workshop-menu-kiosk = Let participants answer one after the other on this computer
workshop-menu-paper = Type in answers written on paper
workshop-menu-consent = Record that everybody agreed (results are then shown for few people, too)
workshop-menu-report = Make the report of the room
workshop-menu-hand-outs = Make a report for each participant
workshop-menu-certificate = Make the certificate of attendance
workshop-menu-export = Export for analysis
workshop-menu-path = Write the folder to collect from, then press Enter.
workshop-menu-collected = New assessments: { $taken }{ $refused ->
    [0] {""}
   *[other] . Files not taken: { $refused }
}
workshop-menu-by-command = This command does it: tenken workshop { $command } "{ $folder }"
workshop-made = Made in { $path }
workshop-made-few = Made in { $path }. People by which an earlier report differs: { $count }. Do not hand out both
workshop-form-name = Name
workshop-form-date = Date
workshop-form-trainer = Trainer
workshop-form-questionnaire = Questionnaire
workshop-form-level = How far
workshop-form-minutes = Minutes
workshop-form-present = People showing hands
workshop-form-threshold = Smallest group shown
workshop-form-groups = Groups
workshop-form-make = Start it
workshop-form-hint = Write the date like 2026-11-23. Answers of groups smaller than the smallest group are not shown. Write groups like “industry=manufacturing,retail; size=up to 20,more than 20”, or leave them out.
workshop-form-no-date = “{ $text }” is no date. Write it like 2026-11-23
workshop-form-no-number = Row { $row }: “{ $text }” is no number
key-workshop-collect = collect
