use super::strict_json::{self, Refusal};
use serde_json::Value;

/// Why bytes could not be taken as the JSON of a file from outside.
#[derive(Debug, thiserror::Error)]
pub enum ToldFault {
    /// They are not UTF-8 from this line on.
    #[error("line {line} is not UTF-8")]
    NotText {
        /// Line, from 1.
        line: usize,
    },
    /// It is not JSON, or nests too deep.
    #[error(transparent)]
    Syntax(#[from] serde_json::Error),
    /// One object has a field twice.
    #[error("line {line} has the field {field:?} again")]
    Twice {
        /// The field.
        field: String,
        /// The line of the second one, from 1.
        line: usize,
    },
    /// It holds more values than any file of ours has.
    #[error("too many values")]
    TooMany,
}

/// Most bytes of a file that is read: four times what an assessment may take, for reports repeat
/// and escape.
pub const TOLD_BYTES: usize = 16 * 1024 * 1024;

/// Reads what a JSON file says, without the byte-order mark some editors write.
///
/// # Errors
///
/// It is no UTF-8, no JSON, nests too deep, or has a field twice.
pub fn told(bytes: &[u8]) -> Result<Value, ToldFault> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        ToldFault::NotText { line }
    })?;
    let read = strict_json::parse(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    read.map_err(|refusal| match refusal {
        Refusal::Syntax(error) => ToldFault::Syntax(error),
        Refusal::Twice { field, line } => ToldFault::Twice { field, line },
        Refusal::TooMany => ToldFault::TooMany,
    })
}
