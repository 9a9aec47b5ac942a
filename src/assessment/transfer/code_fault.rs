use crate::i18n::{Explain, Message};
use thiserror::Error;

/// What is wrong with a code that came in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CodeFault {
    /// It is neither a code nor a line of one.
    #[error("not a code")]
    NotACode,
    /// It holds kana or kanji: the input method was on.
    #[error("the input method was on: {character:?}")]
    InputMethod {
        /// The first such character.
        character: char,
    },
    /// It holds a character that no code has, as when the scanner is set for another keyboard.
    #[error("no code has {character:?}")]
    Layout {
        /// The first such character.
        character: char,
    },
    /// The checksum of a code is not right.
    #[error("the checksum of {start} is wrong")]
    Code {
        /// Its first letters, to know it by.
        start: String,
    },
    /// A typed line has too few or too many letters.
    #[error("line {number} has {found} letters instead of {wanted}")]
    LineLength {
        /// The line.
        number: u8,
        /// How many letters it has.
        found: usize,
        /// How many a line has.
        wanted: usize,
    },
    /// The check letter of a typed line is not right.
    #[error("the check letter of line {number} is wrong")]
    Line {
        /// The line.
        number: u8,
    },
    /// The same part of the same set came before, with other letters.
    #[error("part {number} of {set} came before, and was another")]
    Differs {
        /// The set.
        set: String,
        /// The part.
        number: u8,
    },
    /// All parts are there, and together they are not what they were made from.
    #[error("the parts of {set} do not belong together")]
    Mixed {
        /// The set.
        set: String,
    },
    /// So many sets wait for their missing codes that no more are taken.
    #[error("{count} sets wait already")]
    TooMany {
        /// How many wait.
        count: usize,
    },
}

impl CodeFault {
    /// Says what a character that no code has means.
    pub(super) fn of_character(character: char) -> Self {
        // é, è, ç and à stand where a French keyboard has 2, 7, 9 and 0.
        let is_japanese = matches!(character,
            '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}');
        if is_japanese {
            Self::InputMethod { character }
        } else {
            Self::Layout { character }
        }
    }
}

impl Explain for CodeFault {
    /// The desk that has the codes says its workshop as `room`.
    fn message(&self) -> Message {
        let message = match self {
            Self::NotACode => Message::new("receive-not-a-code"),
            Self::InputMethod { character } => {
                Message::new("receive-input-method").with("character", character.to_string())
            }
            Self::Layout { character } => {
                Message::new("receive-layout").with("character", character.to_string())
            }
            Self::Code { start } => Message::new("receive-damaged").with("start", start.as_str()),
            Self::LineLength {
                number,
                found,
                wanted,
            } => Message::new("receive-line-length")
                .with("number", number.to_string())
                .with("found", *found)
                .with("wanted", *wanted),
            Self::Line { number } => {
                Message::new("receive-line").with("number", number.to_string())
            }
            Self::Differs { set, number } => Message::new("receive-differs")
                .with("set", set.as_str())
                .with("number", number.to_string()),
            Self::Mixed { set } => Message::new("receive-mixed").with("set", set.as_str()),
            Self::TooMany { count } => Message::new("receive-too-many").with("count", *count),
        };
        message.with("room", "")
    }
}
