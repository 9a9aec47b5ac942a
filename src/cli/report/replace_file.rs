use crate::assessment::store::{Action, Cause, StoreError};
use crate::cli::failure::Failure;
use crate::i18n::{Explain, Message};
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Puts a file in place whole: whoever opens it finds the old or the new one, never a part.
///
/// It is read back and compared, so that what is told as written is really there.
pub(in crate::cli) fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let at_path = |id| Message::new(id).with("path", path.display().to_string());
    if path.is_dir() {
        return Err(Failure::Failed(at_path("cli-report-is-folder")));
    }
    let failed = |error: io::Error| {
        let error = StoreError {
            action: Action::Save,
            path: path.to_owned(),
            cause: Cause::of(&error),
        };
        Failure::Failed(error.message())
    };
    replace(path, bytes).map_err(failed)?;
    if fs::read(path).map_err(failed)? == bytes {
        Ok(())
    } else {
        Err(Failure::Failed(at_path("cli-written-otherwise")))
    }
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
