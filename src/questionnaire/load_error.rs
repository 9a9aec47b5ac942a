use super::Fault;
use crate::i18n::{Explain, Message};
use std::io;
use std::path::{Path, PathBuf};

/// Why a questionnaire could not be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// No questionnaire of this id is compiled in, and no folder has this path.
    NoSuch(String),
    /// A folder or a file could not be read.
    Unreadable(PathBuf, io::ErrorKind),
    /// It was read, and this is wrong with it.
    Faults(Vec<Fault>),
}

impl LoadError {
    pub(super) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::Unreadable(path.to_owned(), error.kind())
    }

    /// Returns the faults, when it was read.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        match self {
            Self::Faults(faults) => faults,
            Self::NoSuch(_) | Self::Unreadable(..) => &[],
        }
    }
}

impl Explain for LoadError {
    fn message(&self) -> Message {
        match self {
            Self::NoSuch(name) => {
                Message::new("check-no-such").with("name", super::fault::shown(name))
            }
            Self::Unreadable(path, kind) => {
                let path = path.display().to_string();
                Message::new("check-unreadable")
                    .with("path", super::fault::shown(&path))
                    .with("kind", reason(*kind))
            }
            Self::Faults(faults) => {
                let first = faults.first().map(Fault::place).unwrap_or_default();
                Message::new("check-faults")
                    .with("count", faults.len())
                    .with("first", first)
            }
        }
    }
}

/// The reasons that messages tell apart.
fn reason(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission-denied",
        io::ErrorKind::NotADirectory => "not-a-folder",
        _ => "other",
    }
}
