//! A report as a table of comma-separated values (RFC 4180): one row a question, for spreadsheets and databases.
//!
//! UTF-8 with a byte-order mark, because Excel takes a file without one for Shift JIS. What
//! somebody wrote is never interpreted: see [`guarded`].

mod guard;
mod row;

use super::Subject;
use super::record::records;
use crate::i18n::{Explain, Message};
use csv::{Terminator, WriterBuilder};

pub use guard::guarded;

/// Why the library did not make the file.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct CsvError(#[from] csv::Error);

impl Explain for CsvError {
    fn message(&self) -> Message {
        Message::new("csv-failed").with("detail", self.0.to_string())
    }
}

/// What tells Excel that the file is UTF-8.
const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Returns every question that is asked, and whatever else is stored, as a table.
///
/// # Errors
///
/// The library refuses; rows of different lengths would make it.
pub fn csv(subject: &Subject<'_>) -> Result<Vec<u8>, CsvError> {
    let mut bytes = MARK.to_vec();
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(&mut bytes);
    writer.write_record(row::headings(subject))?;
    for record in records(subject) {
        writer.write_record(row::fields(subject, &record))?;
    }
    writer.flush().map_err(csv::Error::from)?;
    drop(writer);
    Ok(bytes)
}
