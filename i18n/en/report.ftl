# Words of the reports

report-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
report-list-comma = { "; " }
report-quoted = “{ $words }”
report-best-answer = the best answer

report-level-triage = Quick
report-level-essential = Essential
report-level-full = Full

report-unanswered = open
report-none-chosen = None of these
report-answer-not-counted = { $answer } (not counted: no reason given)

# The result in a headline
report-no-grade = -
report-score =
    { $score ->
        [1] 1 point
       *[other] { $score } points
    }
report-score-range = { $low } to { $high } points
report-score-sum = { $total } points (of { $max })
report-score-risk = { $total } risk points (of { $max })
report-coverage = { $percent }% answered
report-withheld = Too little is answered to judge: { $coverage }% so far; a grade needs { $floor }%.
report-gates-act =
    { $count ->
        [1] One must-have is missing, so the grade stops at { $cap }.
       *[other] { $count } must-haves are missing, so the grade stops at { $cap }.
    }
report-way-out =
    { $count ->
        [1] Turning this one into { $answer } lifts you to { $grade }:
       *[other] Turning these { $count } into { $answer } lifts you to { $grade }:
    }
report-way-out-question = - { $question }
report-way-out-more = - and { $count } more
report-provisional =
    { $gates ->
        [0] Questions are still open, so this is provisional.
        [1] Questions are still open, one must-have among them, so this is provisional.
       *[other] Questions are still open, { $gates } must-haves among them, so this is provisional.
    }
report-provisional-best = If all the rest were answered well, the grade would be { $best }.
report-provisional-grade = { $words } (provisional)
report-sentence-gap = { " " }
report-gates-wait =
    { $count ->
        [one] While one must-have is open, the grade cannot get better than { $cap }.
       *[other] While { $count } must-haves are open, the grade cannot get better than { $cap }.
    }
report-first-look =
    A first look with { $asked ->
        [one] one question
       *[other] { $asked } questions
    }. Not asked yet: { $left } ({ $sections }).
report-first-look-section = { $section } { $count }
report-first-look-comma = { ", " }
report-first-look-gates =
    { $gates ->
        [one] One of them is a must-have; until it is answered, the grade is provisional.
       *[other] { $gates } of them are must-haves; until they are answered, the grade is provisional.
    }
report-first-look-no-gates = Every must-have for this use of AI has been asked.
report-unknown =
    { $count ->
        [1] There is one “don’t know”. Finding out can add up to { $points } points.
       *[other] There are { $count } “don’t know” answers. Finding out can add up to { $points } points.
    }

# The map of control and exposure
report-map-control-high = Control hi
report-map-control-low = lo
report-map-exposure-small = Exposure lo
report-map-exposure-large = hi

# What every report says
report-facts-self-assessment = This report is a self-assessment. It is not legal advice.
report-facts-as-of = Questions and sources are as of { $date }.
report-facts-past = As of { $date }; may have changed: { $what }
report-facts-anything = laws, guidelines, terms of service
report-facts-review-past = This questionnaire was due for review on { $date }. See whether a newer version is out.

# The report as a document
report-title = tenken report
report-organisation = Company
report-site = Site
report-respondent = Answered by
report-started = Begun
report-updated = Last changed
report-level = Range
report-questionnaire = Questionnaire
report-answered-version = Answered was
report-identity = { $id }, version { $version } (fingerprint { $hash })
report-as-of = Facts as of
report-assessment = Assessment
report-result-title = Overall
report-gates-not-asked = Must-haves not asked yet:
report-to-confirm =
    { $count ->
        [one] One answer was given before its question was reworded and is not confirmed yet; it counts as it was given.
       *[other] { $count } answers were given before their questions were reworded and are not confirmed yet; they count as they were given.
    }
report-go-on = To go on, start tenken, open assessment { $id } and press 2. Your answers stay.
report-sections-title = Section by section
report-section = Section
report-control = Control
report-exposure = Exposure
report-residual = Residual risk
report-answered = Answered
report-no-question = no question applies
report-actions-title = What to do first (most points first)
report-unknowns-title = Answered “don’t know”, and how to find out
report-scope-title = The situation
report-answer = Answer
report-evidence = Means
report-note = Note
report-reason = Reason
report-kept-title = Kept, but not counted now
report-kept-explained = Written down earlier; with today’s answers it does not enter the score. Nothing of it is lost.
report-sources-title = Sources
report-source = { $issuer }: { $title }, { $edition } [{ $kind ->
        [law] law
        [guideline] government guideline
        [advice] advice of a public office
        [survey] survey
        [case] case or press
        [terms] terms of service
       *[industry] industry document
    }; { $confidence ->
        [primary] text read
       *[secondary] known through other documents
    }; checked { $checked }]
report-source-past = { " " }(was due for review on { $date })
report-prepared = Prepared by
report-checked = Checked by
report-approved = Approved by
report-facts-title = About this report

# The ledger
report-ledger-title = Where every point comes from
report-ledger-place = No.
report-ledger-question = Question
report-ledger-weight = Weight
report-ledger-credit = Credit
report-ledger-points = Points
report-ledger-max = Max
report-ledger-total = Total
report-ledger-rounded = The total of { $points } points is rounded to { $score }.
report-ledger-cut = The total is shown as { $score }, with a decimal and not rounded up, because it just misses the next grade.
report-ledger-rounding = Points are shown with one decimal. The total adds them up unrounded, so adding up what is shown may differ a little.
report-ledger-open = Questions not answered yet are added as no points.
report-ledger-gate = “!” marks a must-have whose answer caps the overall grade now.
report-ledger-mitigated = Risk is { $raw } points and mitigation { $mitigation } (of at most { $mitigation_max }). After the reduction for mitigation the risk is { $total } points.

# Crosswalk to official documents
report-crosswalk-title = Crosswalk to official documents
report-crosswalk-explained = For each point of the official documents, the questions that serve it and today’s answers. “Not in scope” means that the question does not come up in your situation. The table does not certify that a document is met.
report-crosswalk-secondary = Points marked * are known through other documents, not from the original text.
report-crosswalk-more = “tenken report ID --kind crosswalk” shows the answer to each question.
report-crosswalk-document =
    { $has ->
        [part] { $issuer }, “{ $title }”, { $edition } — { $part }
       *[whole] { $issuer }, “{ $title }”, { $edition }
    }
report-crosswalk-point =
    { $has ->
        [number] { $number }  { $title }{ $known ->
            [secondary] { " " }*
           *[read] { "" }
        }
       *[none] - { $title }{ $known ->
            [secondary] { " " }*
           *[read] { "" }
        }
    }
report-crosswalk-mark =
    { $mark ->
        [done] done
        [partly] partly
        [not-yet] not yet
        [answered] answered
        [unknown] don’t know
        [open] open
        [not-applicable] n/a
        [longer-level] longer check
       *[out-of-scope] not in scope
    }
report-crosswalk-count = { $count } { $mark }
report-crosswalk-gap = {", "}
report-crosswalk-serves = Points of official documents it serves
report-crosswalk-served = “{ $document }”: { $point }
