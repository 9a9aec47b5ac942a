use super::{Action, Line, Points, SectionScore, WayOut};

/// What one assessment's answers mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// The overall result.
    pub score: Score,
    /// The sections in order, also those without a question in play.
    pub sections: Vec<SectionScore>,
    /// One line a question that is asked, in order; adds up to the score.
    pub ledger: Vec<Line>,
    /// What to do, the most gain first.
    pub actions: Vec<Action>,
}

/// The overall result.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The score (0 to 100) with unanswered questions counted at their worst; 0 when nothing is in play.
    pub low: Points,
    /// The score (0 to 100) with unanswered questions counted at their best; 100 when nothing is in play.
    pub high: Points,
    /// Whether a question, one about scope that takes one answer, or a gate of a
    /// longer level is still unanswered.
    pub is_provisional: bool,
    /// The grade at `low`, capped by gates; none when too little was answered to judge.
    pub grade: Option<String>,
    /// The grade at `low` without the gates.
    pub ungated_grade: String,
    /// The best grade still possible when everything open is answered well: at `high`, capped by gates.
    pub best_grade: String,
    /// Gates that act now, the hardest cap first.
    pub gates: Vec<String>,
    /// Gates in play that are not answered yet, also those of a longer level.
    pub open_gates: Vec<String>,
    /// Questions that apply but only a longer level asks, in order.
    pub beyond: Vec<String>,
    /// The share (0 to 1) of the weight that applies which was really answered.
    pub coverage: f64,
    /// How many answers are “don’t know”.
    pub unknown: usize,
    /// How many points those answers could still add.
    pub unknown_range: Points,
    /// The fewest answers that lift the grade; none at the best grade, when it
    /// is withheld, or when bettering the answers given does not lift it.
    pub way_out: Option<WayOut>,
    /// The sums of the `points` and `mitigated` methods.
    pub sum: Option<Sum>,
}

/// Whole-number sums, as the `points` and `mitigated` methods have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The sum that decides: of all points, or the raw risk after the reduction.
    pub total: i64,
    /// The largest sum the questions in play allow; with `mitigated`, of raw risk.
    pub max: i64,
    /// The raw risk before the reduction; `mitigated` only.
    pub raw: Option<i64>,
    /// The mitigation points; `mitigated` only.
    pub mitigation: Option<i64>,
    /// The largest mitigation the questions in play allow; `mitigated` only.
    pub mitigation_max: Option<i64>,
    /// The id of the band or level of `total`.
    pub level: String,
}
