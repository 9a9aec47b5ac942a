use super::Localized;
use serde::{Deserialize, Serialize};

/// What a question says to a worker in one line, for the wall and the morning talk.
///
/// It holds for every company, whatever was answered: it says what to do, never how
/// the company stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What kind of line it is.
    pub kind: CardKind,
    /// The line: one short call to act, such as “Ask before you enter a customer’s drawing”.
    pub text: Localized,
}

/// What a line for workers is about; the wall has a block for each but the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardKind {
    /// What never goes into AI (入れない).
    NeverEnter,
    /// What to look at before it is used or goes out (確かめる).
    Check,
    /// What to tell somebody (知らせる).
    Tell,
    /// Anything else to do; for the morning talk, not for the wall.
    Do,
}

impl CardKind {
    /// Returns the name files and messages know it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NeverEnter => "never_enter",
            Self::Check => "check",
            Self::Tell => "tell",
            Self::Do => "do",
        }
    }
}
