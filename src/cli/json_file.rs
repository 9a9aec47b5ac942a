//! A JSON file that came from outside: read with a limit, and nothing in it is passed over.

mod strict;

use crate::i18n::{Explain, Message};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Most bytes of a file: four times what an assessment may take, for reports repeat and escape.
const BYTES: usize = 16 * 1024 * 1024;
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
    /// Not UTF-8 from this line on.
    NotText(usize),
    Syntax(serde_json::Error),
    /// One object has this field twice.
    Twice(String, usize),
    /// More values than any file of ours has.
    TooMany,
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
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        at(Fault::NotText(good.split(|byte| *byte == b'\n').count()))
    })?;
    strict::parse(text.strip_prefix('\u{FEFF}').unwrap_or(text)).map_err(|refusal| {
        at(match refusal {
            strict::Refusal::Syntax(error) => Fault::Syntax(error),
            strict::Refusal::Twice { field, line } => Fault::Twice(field, line),
            strict::Refusal::TooMany => Fault::TooMany,
        })
    })
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
    let mut file = File::open(path).map_err(Fault::of)?.take(BYTES as u64 + 1);
    file.read_to_end(&mut bytes).map_err(Fault::of)?;
    if bytes.len() > BYTES {
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
            Self::NotText(_) => "not-text",
            Self::Syntax(_) => "syntax",
            Self::Twice(..) => "twice",
            Self::TooMany => "too-many",
            Self::Other(_) => "other",
        }
    }

    /// The line and what goes with it; nothing where the fault has none.
    fn details(&self) -> (usize, String) {
        match self {
            Self::TooLarge => (0, (BYTES / MEGABYTE).to_string()),
            Self::NotText(line) => (*line, String::new()),
            Self::Syntax(error) => (error.line(), error.to_string()),
            Self::Twice(field, line) => (*line, field.chars().take(60).collect()),
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
