# Words of the Excel workbook and of the CSV file

xlsx-failed = The Excel file could not be made: { $detail }. Choose another format, such as “--format markdown”.
csv-failed = The CSV file could not be made: { $detail }. Choose another format, such as “--format json”.

# Names of sheets: at most 31 characters, none of [ ] : * ? / \
xlsx-sheet-summary = Summary
xlsx-sheet-answers = Answers
xlsx-sheet-actions = Actions
xlsx-sheet-ledger = Ledger
xlsx-sheet-crosswalk = Crosswalk
xlsx-sheet-sources = Sources
xlsx-sheet-report = Report

# How Excel writes a day
xlsx-day-format = d mmm yyyy

# Columns
xlsx-own-words = In your own words
xlsx-at-best = At best
xlsx-band = Band
xlsx-in-play = Questions counted
xlsx-counts = Counts (1 or 0)
xlsx-impact = Impact
xlsx-likelihood = Likelihood
xlsx-product = Weight × credit
xlsx-cap = Caps
xlsx-if-open = If open
xlsx-counted-low = Counted as
xlsx-section-weight = Section weight
xlsx-weights = Sum of weights
xlsx-products = Sum of weight × credit

# The ledger
xlsx-ledger-explained = This sheet works the score out once more, by formulas. Change a yellow cell to see how the score moves; the answers stay as they are. Questions that do not apply count 0, open ones earn nothing or the worst.
xlsx-ledger-gates = Must-haves and the share answered decide the grade, not the score; both stand on the first sheet.
xlsx-steps = From the sections to the score
xlsx-sheet = By this sheet
xlsx-program = By tenken
xlsx-compared = Compared
xlsx-agrees = same
xlsx-differs = differs
xlsx-score = Score (0 to 100, open questions at their worst)
xlsx-points-sum = Sum of the answers’ points
xlsx-points-low = Sum with open questions at their worst
xlsx-points-max = Most points
xlsx-raw = Risk points
xlsx-raw-max = Most risk points
xlsx-mitigation = Mitigation points
xlsx-mitigation-max = Most mitigation points
xlsx-threshold = Share of mitigation from which risk is reduced
xlsx-reduction = Share by which risk is then reduced
xlsx-total = Risk after the reduction (rounded half up)
xlsx-raw-low = Risk points with open questions at their worst
xlsx-mitigation-low = Mitigation points with open questions at their worst
xlsx-total-low = Risk after the reduction with open questions at their worst

# CSV
csv-section-id = Section id
csv-question-id = Question id
csv-number =
    { $has ->
        [yes] Q{ $number }
       *[no] { "" }
    }
csv-state = Answer state
csv-options = Option ids
csv-gate = Must-have: cap
csv-gate-acts = Caps now
csv-gain = Gain
csv-action-state = Action state
csv-yes = yes
csv-no = no
csv-answer-state =
    { $state ->
        [answered] answered
        [unknown] don’t know
        [not_applicable] does not apply
        [kept] kept, not counted
       *[unanswered] open
    }
