/// How far a question on the board is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The room thinks and answers.
    Asking,
    /// How the room answered.
    Shown,
    /// What the right practice is, and why.
    Practice,
}
