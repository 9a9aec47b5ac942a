use thiserror::Error;

/// Why a list of claims or terms cannot be used.
///
/// The lists are compiled in, so only those who edit them meet this; it speaks to
/// them, not to users.
#[derive(Debug, Error)]
pub enum WordingError {
    /// The list is not RON, or not of its shape.
    #[error("{0}")]
    Ron(#[from] ron::error::SpannedError),
    /// The list is of another format.
    #[error("format {0}")]
    Format(u32),
    /// An id stands twice.
    #[error("{0} twice")]
    Twice(String),
    /// An expression does not parse.
    #[error("{language}: {expression}: {reason}")]
    Expression {
        /// The language it is for.
        language: String,
        /// The expression as it was written.
        expression: String,
        /// What is wrong with it.
        reason: regex_lite::Error,
    },
}
