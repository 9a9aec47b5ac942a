# Two assessments side by side, and the way of a score over time

## Why two cannot be compared
compare-questionnaires = The two assessments answer different questionnaires (“{ $one }” and “{ $other }”). Choose two of the same questionnaire; “tenken list” shows them.
compare-methods = Versions { $one } and { $other } of “{ $questionnaire }” count points in different ways, so the two assessments cannot be compared.
compare-same = Both ids mean the assessment { $id }. Name two different ones; “tenken list” shows them.

## The head
compare-title = Two assessments side by side
compare-about =
    { $named ->
        [yes] { $name }: { $title }
       *[no] { $title }
    }
compare-label-id = { $label } ({ $id })
compare-before = Before
compare-after = After
compare-side = begun { $date } ({ $id })
compare-label-of = { $what } ({ $side })
compare-points = { $points } points
compare-order =
    { $as ->
        [time] { $one } -> { $other }. What did not change stands once.
       *[sites] { $one } / { $other }. What is alike stands once.
    }

## The result
compare-result-title = Result
compare-result =
    { $as ->
        [time] { $way ->
            [up] Up { $by }: { $score-one } before, { $score-other } after.
            [down] Down { $by }: { $score-one } before, { $score-other } after.
           *[same] The score stayed the same: { $score-other }.
        }
       *[sites] { $one }: { $score-one }. { $other }: { $score-other }. Difference { $moved }.
    } Grade { $grades }. Answered { $coverages }%.
compare-other-version = Careful: these are two versions of the questionnaire ({ $version-one } and { $version-other }). Only questions that both have are compared; each score follows its own version.
compare-nothing = Nothing differs.
compare-parts =
    { $has-play ->
        [yes] Made of { $answers } from answers that differ and { $play } from other questions counting. Questions counted only under “{ $other }”: { $entered }; only under “{ $one }”: { $left }.
       *[no] All of it comes from answers that differ ({ $answers }).
    }
compare-most =
    { $as ->
        [time] What moved it most ({ $moved }):
       *[sites] The largest difference ({ $moved }):
    }
compare-open = A question that is still open counts as its worst answer here.
compare-scale = Points that moved are on a scale of 0 to 100.
compare-gates-opened =
    { $as ->
        [time] { $count ->
            [one] One must-have is newly missing:
           *[other] { $count } must-haves are newly missing:
        }
       *[sites] Must-haves missing only for { $other }:
    }
compare-gates-closed =
    { $as ->
        [time] { $count ->
            [one] One must-have is no longer missing:
           *[other] { $count } must-haves are no longer missing:
        }
       *[sites] Must-haves missing only for { $one }:
    }

## What differs
compare-worse-title = What got worse ({ $count })
compare-better-title = What got better ({ $count })
compare-differs-title = Answers that differ between { $one } and { $other } ({ $count })
compare-entered-title =
    { $as ->
        [time] Questions that now count ({ $count })
       *[sites] Questions that count only for { $other } ({ $count })
    }
compare-left-title =
    { $as ->
        [time] Questions that no longer count ({ $count })
       *[sites] Questions that count only for { $one } ({ $count })
    }
compare-unmoved-title = Differs without moving the score ({ $count })
compare-done-title = Done in between
compare-moved =
    { $as ->
        [time] Moved
       *[sites] Difference
    }
compare-not-asked = not asked
compare-none = none
compare-no-value = -

## How AI is used
compare-scope-title = Differs in how AI is used
compare-scope-opened = So asked
compare-scope-closed = So not asked
compare-scope-numbers =
    { $count ->
        [one] { $numbers }
       *[other] { $numbers } ({ $count } questions)
    }

## Two versions
compare-left-out-title = Not compared, because only one version has it
compare-only-one =
    { $count ->
        [one] One question only in the version of { $one }:
       *[other] { $count } questions only in the version of { $one }:
    }
compare-only-other =
    { $count ->
        [one] One question only in the version of { $other }:
       *[other] { $count } questions only in the version of { $other }:
    }

## The command line
compare-cli-about = Compare two assessments: what differs, and what moved the score
compare-help-one = The first assessment: its id, a unique beginning of it, or “latest”
compare-help-other = The second one
compare-help-as = What the two stand for, where the names do not tell: time, sites or people
compare-help-format = text, markdown, html or json
compare-help-output = Write to this file instead of standard output
compare-written = The comparison is in { $path }

## On the home screen
key-compare = compare with the one before
home-course = Score over time: { $name }
home-course-point = { $date }: { $score } points
