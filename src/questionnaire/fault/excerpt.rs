use crate::questionnaire::check::limits::is_forbidden;
use crate::text::cells;
use std::fmt::Write as _;

/// Cells of a source line: indented, it fits the narrowest usual terminal, so that
/// the caret below stays below.
const ROOM: usize = 72;

/// Cells of it before the place of the fault.
const ROOM_BEFORE: usize = 40;

/// Cells of a piece of a file inside a message: long enough for the names of every field.
const ROOM_IN_MESSAGE: usize = 240;

/// A line of a file, cleaned and cut around a place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The line; characters one cannot see stand as `<U+202E>`.
    pub text: String,
    /// How many cells stand before the place.
    pub caret: usize,
}

impl Excerpt {
    /// Cuts the line around a byte of a text; `line_start` is the line's first byte.
    pub(super) fn around(text: &str, line_start: usize, offset: usize) -> Self {
        let before = text.get(line_start..offset).unwrap_or_default();
        let before = before.trim_start_matches([' ', '\t']);
        let after = text.get(offset..).unwrap_or_default();
        let (before, is_cut_before) = fit(before.chars().rev(), ROOM_BEFORE);
        let before: String = before.into_iter().rev().collect();
        let mut excerpt = String::new();
        if is_cut_before {
            excerpt.push('…');
        }
        excerpt.push_str(&before);
        let caret = cells(&excerpt);
        let after = after.chars().take_while(|c| !matches!(c, '\n' | '\r'));
        let (after, is_cut_after) = fit(after, ROOM - caret);
        excerpt.extend(after);
        if is_cut_after {
            excerpt.push('…');
        }
        Self {
            text: excerpt,
            caret,
        }
    }
}

/// Takes as many characters as fit; tells whether some did not.
fn fit(characters: impl Iterator<Item = char>, room: usize) -> (Vec<String>, bool) {
    let mut taken = Vec::new();
    let mut width = 0;
    for c in characters {
        let mut shown = String::new();
        push_shown(&mut shown, c);
        width += cells(&shown);
        if width > room {
            return (taken, true);
        }
        taken.push(shown);
    }
    (taken, false)
}

/// Makes a piece of a file fit to stand in a message: nothing unseen, not long.
pub(crate) fn shown(piece: &str) -> String {
    let (taken, is_cut) = fit(piece.chars(), ROOM_IN_MESSAGE);
    let mut shown: String = taken.concat();
    if is_cut {
        shown.push('…');
    }
    shown
}

fn push_shown(text: &mut String, c: char) {
    if is_forbidden(c) {
        let _ = write!(text, "<U+{:04X}>", u32::from(c));
    } else {
        text.push(c);
    }
}
