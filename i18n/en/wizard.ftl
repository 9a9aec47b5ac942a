# Words of the screens

## Home
home-title = Check your company’s generative-AI risks yourself
home-purpose = Answer questions on copyright, personal information, secrets, AI errors and rules, and get a score, the reasons behind it and the first things to do. Ten minutes are enough to begin.
home-new = Begin a new assessment
home-others = Check with another questionnaire
home-suiting = { $count ->
    [one] One questionnaire suits your company
   *[other] { $count } questionnaires suit your company
}
home-sample = See a sample report
home-stored = Assessments so far
home-problem = { $id }: cannot be opened (Enter says why, and what to do)
home-grade = Grade { $grade }
home-promise-portable = Your answers stay in “tenken-data” beside the program. The program never goes online.
home-promise = Your answers stay on this computer. The program never goes online.
grade-none = -

## Choosing a questionnaire
offers-title = Which questionnaire do you want to answer?
offers-purpose = Those that suit how { $name } uses AI come first.
offers-size = { $questions } questions, { $minutes } min
offers-answered = begun
offers-suits = suits you

## Company and site
details-title = Which company and site is this assessment for?
details-purpose = This goes on the front of the report. Leave it empty if you like; you can fill it in later.
details-proposal = These are the names of the assessment before. If they differ, write them anew.
details-organisation = Company
details-site = Site
details-respondent = Answered by
details-empty = (nothing yet)
details-go-on = Go on

## How far
level-title = How far do you want to go?
level-purpose = Start short and go deeper later from where you stopped. Nothing is asked twice.
level-triage = The gist, about { $minutes } min (your situation, and up to { $questions } key questions)
level-essential = Essential, about { $minutes } min (up to { $questions } questions)
level-full = Everything, about { $minutes } min (up to { $questions } questions)

## A question
progress-scope = Situation { $done }/{ $asked }
progress-section = { $section } { $done }/{ $asked }
progress-total = All { $done }/{ $asked }
time-left = about { $minutes } min left
score-now = { $low } points now
score-range-now = { $low }-{ $high } points now
carried = Taken over from the assessment of { $date }. If it still holds, press Enter.
note = Note
note-none = none
note-heading = Note (who checked, when, where the papers are)
reason = Reason
reason-heading = Why it does not apply (without a reason it counts as unanswered)
reason-wanted = you write why
reason-missing = no reason yet: choose it again and write one
unknown-is-fine = That is fine. Leave a note of whom to ask
number-hint = A number from { $min } to { $max }
text-hint = Write freely, or leave it empty
multiple-hint = Tick all that apply. If none do, just go on.
gate = Must have
gate-sign = !
gate-warning = With “No” or “Don’t know” the overall grade is { $cap } at best, whatever else you do.
gate-acts = Because of this answer the overall grade is { $cap } at best, whatever else you do.

## Why, and the first step
why-heading = Why it matters
first-step-heading = First step
find-out-heading = How to find out
advice-heading = Whom to ask
what-counts-heading = What counts as which answer
weight-heading = Weight
weight-words = impact { $impact } × likelihood { $likelihood } = weight { $weight } (1 to 25, the same for every company)
why-points = Your answer: { $answer }. { $points } of { $max } points.
why-better = With “{ $answer }”: { $points } points, grade { $grade } overall, { $score }
sources-heading = Sources

## All questions
overview-find = Type to find
overview-nothing = No question has these words.

## When all is answered
review-title-done = You have answered every question
review-title-open = { $open ->
    [one] One question still waits for an answer
   *[other] { $open } questions still wait for an answer
}
review-count = { $done } of { $asked } questions answered
review-report = See the report
review-longer-essential = Go on to “essential” (your answers stay)
review-longer-full = Go on to “everything” (your answers stay)
review-open = Not answered yet
review-unknown = Answered “don’t know”

## Report
report-overall = Overall
report-actions = Do first ({ $total } in all)
report-no-actions = Nothing is left that would raise the score.
report-open-first = { $open ->
    [one] First answer the one question that is still open (F3 lists it).
   *[other] First answer the { $open } questions that are still open (F3 lists them).
}
report-longer = Press F8 for the questions not asked yet. Your answers stay.
column-gain = points
column-due = by
column-who = who
column-question = Question
column-answer = Answer
column-weight = weight
column-points = points
column-max = max
action-find-out = First find out: { $step }
column-control = control
column-exposure = exposure
column-residual = residual
section-empty = no question applies
ledger-purpose = Which answer earned how many points.
ledger-purpose-sum = Which answer earned how many points. All points added up are the overall score. Each section has a fixed share, divided among its questions by their weight.
ledger-section = { $section }: { $points } of { $max } points
ledger-total = Sum (the overall score)

## Saving
saved = Saved
saving = Saving
not-saved = NOT SAVED: { $why }
not-saved-short = NOT SAVED
not-saved-leave = Not saved yet. Press again to leave and lose it. F7 save again, F8 another folder
in-memory = Sample (not saved)
read-only = Read only (nothing can be changed)
data-folder = Data folder: { $folder }
wizard-read-only = Read only for now: it is open in another window, or its questionnaire is of another version.
wizard-skipped = Went on without an answer. F3 lists what is open
wizard-undone = Undone
wizard-questions-added = { $count ->
    [one] This answer adds one question
   *[other] This answer adds { $count } questions
}
wizard-questions-removed = { $count ->
    [one] This answer takes one question away
   *[other] This answer takes { $count } questions away
}
wizard-text-full = No more fits here. What went over was not taken.
wizard-number-wanted = Please enter a number from { $min } to { $max }.
wizard-no-editor = Your editor could not be opened. Please check the environment variable EDITOR.
wizard-paste-nowhere = Pasted text was not taken: nothing can be written here. No answer changed.
wizard-moved = Saved there. Next time: --data-dir { $folder }
wizard-no-folder = Please type a folder
wizard-deleted = Deleted. F6 brings it back
folder-heading = Save in another folder
folder-purpose = Type the folder to save in. Nothing you answered is lost.
trouble-heading = This assessment cannot be opened
trouble-restore = Open the version saved before (the damaged file is kept under another name)
trouble-nothing-changed = The file was left as it is.
too-small = This window is too small. Please make it at least { $columns } columns wide and { $rows } rows high. Your answers are saved.
# Marks an entry of a list
report-bullet = { "- " }
more-below = more below
review-codes = Take the answers out as a code (QR)
