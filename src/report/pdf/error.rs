use crate::i18n::{Explain, Message};
use thiserror::Error;

/// Why no PDF was made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PdfError {
    /// The bytes are not a font, or a broken one.
    #[error("not a font")]
    NotAFont,
    /// The font has no Japanese letters.
    #[error("no Japanese letters")]
    NotJapanese,
    /// The font's maker does not allow it to be put into files.
    #[error("must not be embedded")]
    NotEmbeddable,
    /// The file could not be put together, with what the writer of PDFs said.
    #[error("{0}")]
    NotMade(String),
}

impl Explain for PdfError {
    fn message(&self) -> Message {
        match self {
            Self::NotAFont => Message::new("pdf-font-broken"),
            Self::NotJapanese => Message::new("pdf-font-not-japanese"),
            Self::NotEmbeddable => Message::new("pdf-font-not-embeddable"),
            Self::NotMade(detail) => Message::new("pdf-not-made").with("detail", detail.as_str()),
        }
    }
}
