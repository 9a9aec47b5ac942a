use super::failure::Failure;
use crate::text::clean;
use serde_json::Value;
use std::io::{self, BufWriter, Stdout, Write};

pub(super) use crate::report::json_text;

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

/// Writes a message for people to standard error; where that is closed there is nobody to tell.
pub(super) fn tell(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", clean(words));
}
