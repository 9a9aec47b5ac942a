use super::AnswersFile;
use crate::cli::failure::Failure;
use crate::i18n::Message;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Most bytes of a file of answers.
const ANSWERS_BYTES: usize = 4 * 1024 * 1024;

/// Reads a file of answers, or standard input for `-`.
pub(in crate::cli) fn read(path: &Path) -> Result<AnswersFile, Failure> {
    let bytes = bytes(path).map_err(|error| {
        let unreadable = Message::new("cli-answers-unreadable")
            .with("path", path.display().to_string())
            .with("detail", error.to_string());
        Failure::Failed(unreadable)
    })?;
    let at_file = |id| Message::new(id).with("path", path.display().to_string());
    if bytes.len() > ANSWERS_BYTES {
        let too_large =
            at_file("cli-answers-too-large").with("limit", ANSWERS_BYTES / (1024 * 1024));
        return Err(Failure::Failed(too_large));
    }
    let text =
        String::from_utf8(bytes).map_err(|_| Failure::Failed(at_file("cli-answers-not-text")))?;
    AnswersFile::parse(&text).map_err(|error| {
        let syntax = at_file("cli-answers-syntax")
            .with("line", error.line())
            .with("column", error.column())
            .with("detail", error.to_string());
        Failure::Failed(syntax)
    })
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more than allowed, so that too much is noticed without reading it all.
    let most = ANSWERS_BYTES as u64 + 1;
    if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    if !fs::metadata(path)?.is_file() {
        // Opening a pipe that nobody writes to would wait for ever.
        return Err(io::Error::other("not a regular file"));
    }
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
