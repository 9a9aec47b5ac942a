# The plan
cli-show-effort = effort: { $effort }

## Effort
plan-effort-day = under an hour (today)
plan-effort-week = about a day (this week)
plan-effort-month = this month, or several people

## How far it has come
plan-state-open = not begun
plan-state-begun = in progress
plan-state-done = done

## tenken plan
cli-about-plan = What to do, in the order of points gained for the work
cli-help-plan-do = Try other answers (such as 2-3=yes; several options with “,” between). No answer is changed
cli-help-plan-calendar = Write the due dates to a calendar file (.ics)
plan-now = Now: overall { $grade }  { $score }
plan-then = Then: overall { $grade }  { $score }
plan-residual = Residual risk (now > then)
plan-title = What to do (most points for the work first)
plan-row = { $place }  { $question }  effort: { $effort }
plan-settled = Actions that no longer move the score (all that was written is kept)
plan-promise-who = Who: { $text }
plan-promise-due = By: { $text }
plan-not-asked = Note: { $question } is not asked with those answers, so it moves nothing.
plan-do-unclear = “{ $written }” is not clear. Write “--do QUESTION=OPTION”, such as --do 2-3=yes.
plan-do-twice = Question “{ $question }” stands twice. Name it once.
plan-do-not-applicable = “Does not apply” to question “{ $question }” takes a reason and cannot be tried. Name another option.

## Calendar
plan-calendar-title = AI check: { $to-do }
plan-calendar-step = First step: { $text }
plan-calendar-question = Question: { $text }
plan-calendar-undated = Note: “{ $due }”, when { $question } is due, is no date and not in the calendar.
plan-calendar-empty = There is no due date to put in a calendar. Start “tenken”, open the plan of assessment “{ $id }” and write due dates.
plan-calendar-written = { $count ->
    [one] Wrote one due date to the calendar: { $path }
   *[other] Wrote { $count } due dates to the calendar: { $path }
}

## Looking at a written file again
cli-written-otherwise = “{ $path }” was written, but reads back otherwise. Check the room and the state of that disk and write it again.

## The plan on the screen
key-plan = plan
key-try = what if done?
key-action = who and when
plan-heading = What to do (most points for the work first)
plan-effort = effort
plan-short-day = 1 hour
plan-short-week = 1 day
plan-short-month = 1 month
plan-try = Tick with Space to see the score if it were done
plan-tried = { $count ->
    [one] if the one ticked were done
   *[other] if the { $count } ticked were done
}
plan-residual-head = Residual risk
plan-action-facts =
    { $gain ->
        [0.0] Effort: { $effort }
       *[other] Done, it adds { $gain } points. Effort: { $effort }
    }
key-action-take = write or choose
plan-who = Who
plan-due = By when
plan-state = How far
plan-words = In own words
plan-words-heading = In your own words: what, and how far it goes
plan-due-hint = (such as 2026-12-05, or 12/5 for 5 December)
plan-due-week = in a week ({ $date })
plan-due-month = end of this month ({ $date })
plan-due-next-month = end of next month ({ $date })
plan-due-unread = No date: write it like 2026-12-05 or 12/5. Esc keeps it as it is
plan-due-kept = This is no date; it was kept as you wrote it
plan-due-no-date = { $text } (no date)
plan-done-answer-stays = Done. The answer stays as it was; the last line leads to the question
plan-again = Answer the question again (the score moves when the answer does)
plan-undone = A change of the plan was undone
plain-word-plan = plan
plain-plan = A number opens that action, to write who and when. “back” leaves the plan.
plan-answer-first = { $open ->
    [one] One question waits for an answer. What to do stands here once you have answered.
   *[other] { $open } questions wait for an answer. What to do stands here once you have answered.
}
