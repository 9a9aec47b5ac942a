use crate::text::clean;
use serde_json::Value;
use std::fmt::Write as _;

/// Returns JSON text, ending with a line feed, in which nothing can act on a terminal.
#[must_use]
pub fn json_text(value: &Value) -> String {
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
