use crate::i18n::{Explain, Message};
use std::io;

/// Why the way through in lines ended badly.
#[derive(Debug, thiserror::Error)]
pub enum PlainError {
    /// The output could not be written or the input could not be read.
    #[error("input or output")]
    Io(#[from] io::Error),
    /// It ended with answers that are not on the disk, and this is why.
    #[error("not saved")]
    NotSaved(Message),
}

impl Explain for PlainError {
    fn message(&self) -> Message {
        match self {
            Self::Io(error) => Message::new("plain-io").with("detail", error.to_string()),
            Self::NotSaved(why) => why.clone(),
        }
    }
}
