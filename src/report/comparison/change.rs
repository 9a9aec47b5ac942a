use crate::scoring::{Line, Points};

/// One question that differs between two assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question's id.
    pub question: String,
    /// What kind of difference it is.
    pub kind: ChangeKind,
    /// By how much it moved the score; zero where the whole of what came into play or left it is told.
    pub moved: Points,
    /// Its line in the first ledger; none when it was not asked.
    pub before: Option<Line>,
    /// Its line in the second ledger; none when it is not asked.
    pub after: Option<Line>,
}

/// What kind of difference a question shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The second answer lowers the score.
    Worse,
    /// The second answer raises the score.
    Better,
    /// It came into play.
    Entered,
    /// It left play.
    Left,
    /// Something differs that does not move the score: a note, a reason, an answer of the same worth.
    Unmoved,
}

impl ChangeKind {
    /// Every kind, in the order of telling: what got worse comes first.
    pub const ALL: [Self; 5] = [
        Self::Worse,
        Self::Better,
        Self::Entered,
        Self::Left,
        Self::Unmoved,
    ];

    /// Returns the name that programs know it by.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Worse => "worse",
            Self::Better => "better",
            Self::Entered => "entered",
            Self::Left => "left",
            Self::Unmoved => "unmoved",
        }
    }
}
