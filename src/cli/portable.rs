//! What `export`, `import` and `verify` have in common.

use super::failure::Failure;
use crate::i18n::Message;
use crate::report::{FileKind, newer_format};
use serde_json::Value;
use std::path::Path;

/// Tells what kind of file it is; none when it is neither a report nor an export.
pub(super) fn kind_of(told: &Value) -> Option<FileKind> {
    FileKind::of(told)
}

/// Refuses a file of a newer format, which this program would misread.
pub(super) fn refuse_newer(told: &Value, path: &Path) -> Result<(), Failure> {
    match newer_format(told) {
        None => Ok(()),
        Some(found) => {
            let newer = Message::new("portable-newer")
                .with("path", path.display().to_string())
                .with("format", found.to_string());
            Err(Failure::Failed(newer))
        }
    }
}
