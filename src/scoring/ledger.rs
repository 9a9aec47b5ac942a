use super::Points;
use crate::assessment::{Answer, State};
use crate::questionnaire::Credit;

/// One line of the ledger: a question in play, its answer and its points.
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
    /// impact × likelihood, 1 to 25; 0 for a question that is never scored.
    pub weight: u32,
    /// The credit earned; none while unanswered and for “does not apply”.
    pub credit: Option<Credit>,
    /// What the answer adds to the score.
    pub points: Points,
    /// What the best answer would add.
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
