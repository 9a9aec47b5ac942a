use super::Points;

/// One thing to do: a question whose answer leaves points open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The question's id.
    pub question: String,
    /// By how much the best answer would raise the score.
    pub gain: Points,
    /// Whether the answer is “don’t know”, so that finding out comes first.
    pub is_unknown: bool,
    /// Who does it, as recorded.
    pub who: String,
    /// By when, ISO 8601, as recorded.
    pub due: String,
    /// Whether it is recorded as done.
    pub done: bool,
}
