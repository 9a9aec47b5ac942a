use super::Theme;
use crate::assessment::store::StoreError;
use crate::i18n::{Explain, Message};
use crate::runner::Setup;
use std::io;

/// What the screens need to run.
pub struct Options<'a> {
    /// What the wizard needs.
    pub setup: Setup<'a>,
    /// The look.
    pub theme: Theme,
    /// Whether the mouse wheel moves.
    pub has_mouse: bool,
}

/// Why the wizard ended before its time.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The terminal failed.
    #[error("terminal")]
    Terminal(#[source] io::Error),
    /// The last answers are not on the disk.
    #[error("not saved")]
    NotSaved(#[source] StoreError),
}

impl Explain for RunError {
    fn message(&self) -> Message {
        match self {
            Self::Terminal(error) => {
                Message::new("terminal-failed").with("detail", error.to_string())
            }
            Self::NotSaved(error) => error.message(),
        }
    }
}
