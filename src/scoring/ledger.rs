use super::Points;
use crate::assessment::{Answer, State};
use crate::questionnaire::Credit;

/// One line of the ledger: a question that is asked, its answer and its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The section's id.
    pub section: String,
    /// The question's id.
    pub question: String,
    /// How the question stands.
    pub state: State,
    /// The answer, when there is one.
    pub answer: Option<Answer>,
    /// impact × likelihood, 1 to 25; 0 for a question that is never scored. With
    /// the `points` and `mitigated` methods at least 1, and only the coverage uses it.
    pub weight: u32,
    /// The credit earned; none while unanswered, for “does not apply”, for text,
    /// and with the methods that count points.
    pub credit: Option<Credit>,
    /// What the answer adds to the score, or to the sum of the methods that count points.
    pub points: Points,
    /// What full credit, or the answer with the most points, would add: where
    /// points are risk, that is the worst answer.
    pub max: Points,
    /// The cap this question puts on the grade when its answer earns nothing.
    pub gate: Option<String>,
    /// Whether that cap holds now.
    pub gate_acts: bool,
    /// The person's note.
    pub note: String,
    /// Why the question does not apply.
    pub reason: String,
}
