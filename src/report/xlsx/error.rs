use crate::i18n::{Explain, Message};

/// Why the library did not make the file.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct XlsxError(#[from] rust_xlsxwriter::XlsxError);

impl Explain for XlsxError {
    fn message(&self) -> Message {
        Message::new("xlsx-failed").with("detail", self.0.to_string())
    }
}
