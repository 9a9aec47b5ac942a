use crate::i18n::{Explain, Message};

/// Why a typed line was not taken; nothing changed, and it is asked for again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It does not begin with digits.
    NotDigits,
    /// The question has fewer boxes.
    NoSuchBox {
        /// What was typed.
        digit: usize,
        /// The number of the last box.
        last: usize,
    },
    /// Only one box may be marked here.
    OneBox,
    /// A box was typed twice.
    Twice(usize),
    /// 0 says that nothing is marked, and stands alone.
    ZeroWithOthers,
    /// A box that stands alone, such as “don’t know”, came with others.
    Alone(usize),
    /// Not a whole number within the limits.
    OutOfRange {
        /// The smallest one taken.
        min: i64,
        /// The largest one taken.
        max: i64,
    },
    /// More characters than are kept.
    TooLong(usize),
    /// Not a check total.
    NotATotal,
    /// While mending: not a question of this part with its boxes.
    NotInPart {
        /// The part's first question.
        first: usize,
        /// The part's last question.
        last: usize,
    },
    /// There is nothing before the first question.
    AtStart,
}

impl Explain for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NotDigits => Message::new("enter-not-digits"),
            Self::NoSuchBox { digit, last } => Message::new("enter-no-such-box")
                .with("digit", digit.to_string())
                .with("last", last.to_string()),
            Self::OneBox => Message::new("enter-one-box"),
            Self::Twice(digit) => Message::new("enter-twice").with("digit", digit.to_string()),
            Self::ZeroWithOthers => Message::new("enter-zero-with-others"),
            Self::Alone(digit) => Message::new("enter-alone").with("digit", digit.to_string()),
            Self::OutOfRange { min, max } => Message::new("enter-out-of-range")
                .with("min", min.to_string())
                .with("max", max.to_string()),
            Self::TooLong(limit) => Message::new("enter-too-long").with("limit", *limit),
            Self::NotATotal => Message::new("enter-not-a-total"),
            Self::NotInPart { first, last } => Message::new("enter-not-in-part")
                .with("first", first.to_string())
                .with("last", last.to_string()),
            Self::AtStart => Message::new("enter-at-start"),
        }
    }
}
