//! A kept file as text: RON with `format` first. Knows no paths and makes no file calls.

use super::Fault;
use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Our own files nest eight deep.
const DEPTH: usize = 32;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What the bytes of a file turned out to be.
pub(super) enum Document<T> {
    Good(T),
    Newer { format: u64 },
    Damaged(Fault),
}

/// Writes a value as people read it; the same value always gives the same bytes.
pub(super) fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, ron::Error> {
    let style = PrettyConfig::new().new_line("\n").compact_arrays(true);
    let mut text = options().to_string_pretty(value, style)?;
    text.push('\n');
    Ok(text.into_bytes())
}

/// Reads a value, unless the file's format is newer than `format`.
pub(super) fn from_bytes<T: DeserializeOwned>(bytes: &[u8], format: u32) -> Document<T> {
    let text = match text(bytes) {
        Ok(text) => text,
        Err(fault) => return Document::Damaged(fault),
    };
    match format_of(text) {
        Some(found) if found > u64::from(format) => return Document::Newer { format: found },
        _ => {}
    }
    match options().from_str(text) {
        Ok(value) => Document::Good(value),
        Err(error) => Document::Damaged(fault(&error)),
    }
}

/// Returns the file's text without the mark that Windows' editor may put first.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Fault> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        Fault::NotText {
            line: good.split(|byte| *byte == b'\n').count(),
        }
    })
}

/// Returns the fault of a parser's error.
pub(super) fn fault(error: &SpannedError) -> Fault {
    let plain = |c: char| if c.is_control() { '\u{FFFD}' } else { c };
    Fault::Syntax {
        line: error.span.start.line,
        column: error.span.start.col,
        detail: error.code.to_string().chars().map(plain).collect(),
    }
}

/// The dialect of our files: nothing in it needs a header line.
pub(super) fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES)
        .with_recursion_limit(DEPTH)
}

/// Reads the format alone, whatever else a newer version may have put into the file.
fn format_of(text: &str) -> Option<u64> {
    #[derive(Deserialize)]
    struct Probe {
        format: u64,
    }
    match options().from_str::<Probe>(text) {
        Ok(probe) => Some(probe.format),
        // A newer version may also write what this parser does not know.
        Err(_) => format_by_sight(text),
    }
}

fn format_by_sight(text: &str) -> Option<u64> {
    let (_, rest) = text.split_once("format")?;
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    rest.get(..end)?.parse().ok()
}
