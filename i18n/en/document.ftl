# Words of the report’s pages, the same in every format

document-running = { $site } | { $questionnaire } { $version } | check code { $code }
document-running-sheet = tenken, { $questionnaire } { $version }
document-check-code = Check code
document-check-code-explained = The check code is worked out from answers, notes and score. With a JSON report of the same assessment, “tenken verify FILE --code CODE” tells whether anything was changed or mixed up. It does not prove who wrote it.
document-risk-map = Risk map: control against exposure
document-risk-map-point = { $section }: control { $control }, exposure { $exposure }, residual risk { $residual }.
document-section-bars = Control by section (0 to 100)
document-order = No.
document-action = What to do
document-gain = Points
document-who = Who
document-due = By
document-state = State
document-actions-more =
    { $count ->
        [one] One more action would raise the score.
       *[other] { $count } more actions would raise the score.
    }
document-find-out = How to find out
document-point = Point of the document
document-standing = Answers now
document-sum = { $section }, sum
document-scoring = Points
document-scoring-points = { $points } of { $max } points.
document-scoring-gain = The best answer would add { $gain } to the overall score.
document-scoring-gate = Must-have: with this answer the overall grade stays at { $cap } at best.
document-scoring-left-out = Left out of the score.

# How the score is made
method-title = How the score is made
method-weighted-weight = Each question’s weight is impact (1 to 5) × likelihood (1 to 5); the answer earns a credit from 0 to 1.
method-weighted-section = The control of a section is 100 × (sum of weight × credit) ÷ (sum of weights). Questions that do not concern the company’s use of AI are left out.
method-weighted-overall = The overall score is the mean of the sections, by the section weights of the questionnaire.
method-gates = A must-have question whose answer earns nothing caps the overall grade, however good the rest is.
method-weighted-residual = Residual risk is exposure (0 to 100, from how AI is used) × (100 − control) ÷ 100.
method-open = While questions are open the score is a range: its low end counts them as nothing, its high end in full.
method-unknown = “Don’t know” earns nothing, but is counted apart from “no”, with how to find out.
method-not-applicable = “Does not apply” leaves a question out only with a reason. When too little is answered, no grade is given.
method-points-sum = The points of the chosen answers are added; the sum decides the result. Points can be negative.
method-mitigated-sum = Risk points are added. Only when the mitigation points reach a stated share is the risk reduced by a stated share, rounded half up.
method-more = docs/scoring.md has worked examples. The same answers always give the very same score.
lines-named = { $name }: { $value }
lines-comma = { ", " }
