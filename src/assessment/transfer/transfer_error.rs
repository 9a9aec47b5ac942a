use crate::i18n::{Explain, Message};
use thiserror::Error;

/// Why an assessment cannot be made into codes, or not into these.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TransferError {
    /// It answers another version of the questionnaire.
    #[error("the assessment answers another version of the questionnaire")]
    OtherVersion,
    /// An answer is not one that its question takes.
    #[error("the answer to {question} does not fit")]
    Answer {
        /// The question.
        question: String,
    },
    /// There is more in it than fits.
    #[error("{letters} letters, and at most {most} fit")]
    TooLong {
        /// How many letters it has.
        letters: usize,
        /// How many would fit.
        most: usize,
    },
    /// The codes are whole, but what is in them cannot be understood.
    #[error("the codes hold no assessment of this questionnaire")]
    NotUnderstood,
}

impl Explain for TransferError {
    fn message(&self) -> Message {
        match self {
            Self::OtherVersion => Message::new("transfer-other-version"),
            Self::Answer { question } => {
                Message::new("transfer-answer").with("question", question.as_str())
            }
            Self::TooLong { letters, most } => Message::new("transfer-too-long")
                .with("letters", *letters)
                .with("most", *most),
            Self::NotUnderstood => Message::new("transfer-not-understood"),
        }
    }
}
