use serde::{Deserialize, Serialize};

/// How far a check goes. Each level holds the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The handful of questions that matter most: about three minutes.
    Triage,
    /// The questions no company should leave out: about ten minutes.
    Essential,
    /// Everything.
    Full,
}

impl Level {
    /// Every level, from the shortest.
    pub const ALL: [Self; 3] = [Self::Triage, Self::Essential, Self::Full];

    /// Returns the level's id in files and on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Triage => "triage",
            Self::Essential => "essential",
            Self::Full => "full",
        }
    }
}
