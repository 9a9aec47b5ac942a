/// Writes a text so that Markdown shows it as it is; its line breaks become hard ones.
///
/// Nothing of it starts a list, a heading, a table, a link or HTML; addresses are not
/// made into links.
pub(super) fn escaped(text: &str) -> String {
    let text = text.trim();
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push(escaped_line(line.trim()));
    }
    lines.join("\\\n")
}

fn escaped_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in line.char_indices() {
        let acts = match c {
            '-' | '+' | '=' => at == 0,
            '.' | ')' => digits > 0 && at == digits,
            _ => is_special(c),
        };
        if acts {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Tells whether Markdown, or one of its common extensions, gives a character a meaning anywhere.
fn is_special(c: char) -> bool {
    matches!(
        c,
        '\\' | '`'
            | ':'
            | '*'
            | '_'
            | '{'
            | '}'
            | '['
            | ']'
            | '<'
            | '>'
            | '#'
            | '|'
            | '~'
            | '&'
            | '$'
            | '!'
            | '@'
            | '^'
    )
}
