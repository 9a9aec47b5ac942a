use crate::i18n::{Explain, Message};
use thiserror::Error;

/// Why no PDF was made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PdfError {
    /// The file of this name is not a font, or a broken one.
    #[error("{0}: not a font")]
    NotAFont(String),
    /// The font of this name has no Japanese letters.
    #[error("{0}: no Japanese letters")]
    NotJapanese(String),
    /// The maker of the font of this name does not allow it to be put into files.
    #[error("{0}: must not be embedded")]
    NotEmbeddable(String),
    /// The file could not be put together, with what the writer of PDFs said.
    #[error("{0}")]
    NotMade(String),
}

impl Explain for PdfError {
    fn message(&self) -> Message {
        let (id, argument, text) = match self {
            Self::NotAFont(name) => ("pdf-font-broken", "path", name),
            Self::NotJapanese(name) => ("pdf-font-not-japanese", "path", name),
            Self::NotEmbeddable(name) => ("pdf-font-not-embeddable", "path", name),
            Self::NotMade(detail) => ("pdf-not-made", "detail", detail),
        };
        Message::new(id).with(argument, text.as_str())
    }
}
