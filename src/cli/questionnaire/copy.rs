use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::output::tell;
use crate::i18n::Message;
use crate::questionnaire::Library;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Writes the files of a questionnaire into a folder of their own, to be edited there.
///
/// The folder must be new or empty, and no file is ever written over.
pub(super) fn run(name: &str, folder: &Path, environment: &Environment<'_>) -> Result<(), Failure> {
    let files = Library::find(name)?;
    let failed = |path: &Path, error: &io::Error| {
        let message = Message::new("cli-copy-not-written")
            .with("path", path.display().to_string())
            .with("detail", error.to_string());
        Failure::Failed(message)
    };
    prepare(folder).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty => Failure::Failed(
            Message::new("cli-copy-not-empty").with("path", folder.display().to_string()),
        ),
        _ => failed(folder, &error),
    })?;
    for (name, text) in &files.texts {
        let path = folder.join(name);
        write_new(&path, text).map_err(|error| failed(&path, &error))?;
    }
    let copied = Message::new("cli-copy-done")
        .with("path", folder.display().to_string())
        .with("count", files.texts.len());
    tell(&environment.say(&copied));
    Ok(())
}

/// Makes the folder, or sees that it is empty.
fn prepare(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    match fs::read_dir(folder)?.next() {
        None => Ok(()),
        Some(_) => Err(io::ErrorKind::DirectoryNotEmpty.into()),
    }
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
