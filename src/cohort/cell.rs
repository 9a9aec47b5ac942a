/// A count that may be printed, or only that there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The count: 0, or at least the threshold unless everybody agreed.
    Shown(u64),
    /// Not to be printed, and not to be worked out from what is.
    Hidden,
}

impl Cell {
    /// Returns the count, if it may be printed.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Shown(number) => Some(number),
            Self::Hidden => None,
        }
    }

    pub(super) fn of(number: u64, is_hidden: bool) -> Self {
        if is_hidden {
            Self::Hidden
        } else {
            Self::Shown(number)
        }
    }
}

/// What a cell of a question's row counts; every person is in exactly one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Those who chose this option, “don’t know” and “does not apply” included.
    Option(String),
    /// Those who answered with several options, a number or words.
    Answered,
    /// Those who were asked and have not answered.
    Open,
    /// Those who were not asked, because of how they use AI or of their level.
    NotAsked,
}
