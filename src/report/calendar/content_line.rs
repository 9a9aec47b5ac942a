use crate::text::clean;

/// Most bytes of a line, without its end (RFC 5545, 3.1).
const OCTETS: usize = 75;

/// The lines of a calendar file: escaped, folded, ended with CR and LF.
#[derive(Debug, Default)]
pub(super) struct ContentLines {
    text: String,
}

impl ContentLines {
    /// Writes a property whose value this program made itself.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// Writes a property that holds a text; what acts or hides in it is written out.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &escaped(&clean(value)));
    }

    /// Returns all lines.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Breaks a line so that each has few enough bytes and no character is parted.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > OCTETS {
                self.text.push_str("\r\n ");
                // The space that goes on with a line counts.
                used = 1;
            }
            self.text.push(c);
            used += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}
