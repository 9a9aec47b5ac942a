use super::failure::Failure;
use crate::text::clean;
use serde_json::Value;
use std::fmt::Write as _;
use std::io::{self, BufWriter, Stdout, Write};

/// Standard output. What is written is cleaned, and a reader who leaves is no error.
pub(super) struct Output {
    out: BufWriter<Stdout>,
}

impl Output {
    /// Makes the writer; whoever else writes to standard output flushes this one first.
    pub(super) fn new() -> Self {
        Self {
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        self.print(line)?;
        self.print("\n")
    }

    /// Writes a text of any number of lines.
    pub(super) fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(clean(text).as_bytes())
    }

    /// Writes a JSON value as people can read it too.
    pub(super) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        self.bytes(json_text(value).as_bytes())
    }

    /// Writes bytes that this program made itself.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out
            .write_all(bytes)
            .map_err(|error| Failure::of_output(&error))
    }

    /// Hands on everything written so far.
    pub(super) fn flush(&mut self) -> Result<(), Failure> {
        self.out.flush().map_err(|error| Failure::of_output(&error))
    }
}

/// Returns JSON text, ending with a line feed, in which nothing can act on a terminal.
pub(super) fn json_text(value: &Value) -> String {
    let mut text = String::new();
    // The alternate form is pretty-printed and cannot fail.
    for c in format!("{value:#}").chars() {
        match c {
            '\n' => text.push(c),
            c if is_escaped(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a String cannot fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
            c => text.push(c),
        }
    }
    text.push('\n');
    text
}

/// Tells whether a character acts or hides; in JSON text it stands only inside strings.
fn is_escaped(c: char) -> bool {
    let mut bytes = [0; 4];
    let text: &str = c.encode_utf8(&mut bytes);
    clean(text) != text
}

/// Writes a message for people to standard error; where that is closed there is nobody to tell.
pub(super) fn tell(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", clean(words));
}
