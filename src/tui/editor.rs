//! Writes a text in the person’s own editor.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::process::Command;

/// Most bytes read back: many times what a note takes.
const MAX_BYTES: u64 = 64 * 1024;

/// Tells whether the person has named an editor.
pub(super) fn is_there() -> bool {
    words().is_some()
}

fn words() -> Option<String> {
    ["VISUAL", "EDITOR"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|words| !words.trim().is_empty())
}

/// Opens `$VISUAL` or `$EDITOR` on the text; none when there is none or it fails.
pub(super) fn edit(text: &str) -> Option<String> {
    let words = words()?;
    let mut words = words.split_whitespace();
    let program = words.next()?;
    let mut file = tempfile::Builder::new()
        .prefix("tenken-")
        .suffix(".txt")
        .tempfile()
        .ok()?;
    file.write_all(text.as_bytes()).ok()?;
    file.flush().ok()?;
    let status = Command::new(program)
        .args(words)
        .arg(file.path())
        .status()
        .ok()?;
    if !status.success() {
        return None;
    }
    // Editors may put another file in its place, so it is opened by name again.
    let mut edited = String::new();
    fs::File::open(file.path())
        .ok()?
        .take(MAX_BYTES)
        .read_to_string(&mut edited)
        .ok()?;
    Some(edited)
}
