//! A JSON file that came from outside: read with a limit, and nothing in it is passed over.

use crate::i18n::{Explain, Message};
use crate::report::{TOLD_BYTES, ToldFault, told};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

const MEGABYTE: usize = 1024 * 1024;

/// Why a file could not be taken as JSON.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault:?}", path.display())]
pub(super) struct JsonFileError {
    path: PathBuf,
    fault: Fault,
}

#[derive(Debug)]
enum Fault {
    Missing,
    Denied,
    Folder,
    /// A pipe or a device: opening one may wait for ever.
    NotRegular,
    TooLarge,
    /// It is no JSON of ours.
    Told(ToldFault),
    Other(io::Error),
}

/// Reads a JSON file, without the byte-order mark some editors write.
///
/// # Errors
///
/// It is no file, too large, no UTF-8, no JSON, nests too deep, or has a field twice.
pub(super) fn read(path: &Path) -> Result<Value, JsonFileError> {
    let at = |fault| JsonFileError {
        path: path.to_owned(),
        fault,
    };
    let bytes = bytes(path).map_err(at)?;
    told(&bytes).map_err(|fault| at(Fault::Told(fault)))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    let found = fs::metadata(path).map_err(Fault::of)?;
    if found.is_dir() {
        return Err(Fault::Folder);
    }
    if !found.is_file() {
        return Err(Fault::NotRegular);
    }
    let mut bytes = Vec::new();
    // One byte more than allowed, so that too much is noticed without reading it all.
    let mut file = File::open(path)
        .map_err(Fault::of)?
        .take(TOLD_BYTES as u64 + 1);
    file.read_to_end(&mut bytes).map_err(Fault::of)?;
    if bytes.len() > TOLD_BYTES {
        return Err(Fault::TooLarge);
    }
    Ok(bytes)
}

impl Fault {
    fn of(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Other(error),
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Denied => "denied",
            Self::Folder => "folder",
            Self::NotRegular => "not-regular",
            Self::TooLarge => "too-large",
            Self::Told(ToldFault::NotText { .. }) => "not-text",
            Self::Told(ToldFault::Syntax(_)) => "syntax",
            Self::Told(ToldFault::Twice { .. }) => "twice",
            Self::Told(ToldFault::TooMany) => "too-many",
            Self::Other(_) => "other",
        }
    }

    /// The line and what goes with it; nothing where the fault has none.
    fn details(&self) -> (usize, String) {
        match self {
            Self::TooLarge => (0, (TOLD_BYTES / MEGABYTE).to_string()),
            Self::Told(ToldFault::NotText { line }) => (*line, String::new()),
            Self::Told(ToldFault::Syntax(error)) => (error.line(), error.to_string()),
            Self::Told(ToldFault::Twice { field, line }) => {
                (*line, field.chars().take(60).collect())
            }
            Self::Other(error) => (0, error.to_string()),
            _ => (0, String::new()),
        }
    }
}

impl Explain for JsonFileError {
    fn message(&self) -> Message {
        let (line, detail) = self.fault.details();
        Message::new("json-file-failed")
            .with("path", self.path.display().to_string())
            .with("fault", self.fault.id())
            .with("line", line)
            .with("detail", detail)
    }
}
