use crate::cli::failure::Failure;
use crate::i18n::Message;
use std::io::{self, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Puts a file in place whole: whoever opens it finds the old or the new one, never a part.
pub(super) fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |id, detail: String| {
        let path = path.display().to_string();
        Failure::Failed(Message::new(id).with("path", path).with("detail", detail))
    };
    if path.is_dir() {
        return Err(failed("cli-report-is-folder", String::new()));
    }
    replace(path, bytes).map_err(|error| failed("cli-report-not-written", error.to_string()))
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
