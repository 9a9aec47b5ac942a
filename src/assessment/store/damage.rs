use super::super::Assessment;
use crate::i18n::{Explain, Message};
use std::path::PathBuf;

/// A file that was read but cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub fault: Fault,
    /// The version before, where that one can still be read.
    pub backup: Option<Box<Assessment>>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not UTF-8 from this line on.
    NotText {
        /// Line, from 1.
        line: usize,
    },
    /// It is not RON, or not ours.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// The parser's words, in English, without control characters.
        detail: String,
    },
    /// Its format is one that no version ever wrote.
    UnknownFormat {
        /// The format inside.
        found: u32,
    },
    /// It holds an assessment with another id than its name says.
    OtherId {
        /// The id inside.
        found: String,
    },
}

impl Damage {
    /// Says the damage with another message, which gets the same arguments but `backup`.
    #[must_use]
    pub fn said_by(&self, id: &'static str) -> Message {
        let (line, column) = self.fault.place();
        Message::new(id)
            .with("path", self.path.display().to_string())
            .with("fault", self.fault.id())
            .with("line", line.to_string())
            .with("column", column.to_string())
            .with("detail", self.fault.detail())
    }
}

impl Explain for Damage {
    fn message(&self) -> Message {
        self.said_by("store-damaged")
            .with("backup", if self.backup.is_some() { "yes" } else { "no" })
    }
}

impl Fault {
    fn id(&self) -> &'static str {
        match self {
            Self::NotText { .. } => "not-text",
            Self::Syntax { .. } => "syntax",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::OtherId { .. } => "other-id",
        }
    }

    fn place(&self) -> (usize, usize) {
        match self {
            Self::NotText { line } => (*line, 1),
            Self::Syntax { line, column, .. } => (*line, *column),
            Self::UnknownFormat { .. } | Self::OtherId { .. } => (1, 1),
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::NotText { .. } => String::new(),
            Self::Syntax { detail, .. } => detail.clone(),
            Self::UnknownFormat { found } => found.to_string(),
            Self::OtherId { found } => found.clone(),
        }
    }
}
