use super::Lang;
use std::ops::Range;

/// Cuts a text into sentences; each comes as its bytes in the text, without the space
/// around and the `。` at its end.
///
/// Every language ends a sentence at the end of a line and after `。！？`; those
/// written without these also after `.`, `?` and `!` before a space, unless a
/// small letter or a digit follows, as in “Art. 16”.
#[must_use]
pub fn sentences(text: &str, lang: &Lang) -> Vec<Range<usize>> {
    let is_spaced = lang.language() != "ja";
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        let ends = match c {
            '\n' | '\r' => true,
            '。' | '！' | '？' => !rest.starts_with(closes),
            '.' | '?' | '!' => is_spaced && ends_before(rest),
            c if closes(c) => is_spaced && ends_before(rest) && after_end(text.get(start..at)),
            _ => false,
        };
        if ends {
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

fn closes(c: char) -> bool {
    matches!(c, '”' | '’' | '"' | '\'' | ')' | '」' | '』' | '）')
}

/// Tells whether another sentence can begin with what follows.
fn ends_before(rest: &str) -> bool {
    let next = rest.trim_start_matches(' ');
    next.len() < rest.len() && !next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
}

fn after_end(before: Option<&str>) -> bool {
    let before = before.unwrap_or_default().trim_end_matches(closes);
    before.ends_with(['.', '?', '!'])
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let piece = text.get(range.clone()).unwrap_or_default();
    let trimmed = piece.trim().trim_end_matches('。');
    if !trimmed.is_empty() {
        let start = range.start + (piece.len() - piece.trim_start().len());
        found.push(start..start + trimmed.len());
    }
}
