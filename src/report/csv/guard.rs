use std::borrow::Cow;

/// Keeps a text from being taken for a formula, a number or a date by the program that opens the file.
///
/// A text that begins, after any space, with `=`, `+`, `-`, `@` or a full-width one of
/// them, that looks like a number or a date as a whole, or that begins with an apostrophe, gets an apostrophe before it. So every program
/// shows it as it was typed, behind an apostrophe, and whoever takes off one leading apostrophe has
/// exactly what was typed.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(GUARD) || begins_formula(text) || is_like_number(text) {
        Cow::Owned(format!("{GUARD}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

const GUARD: char = '\'';

/// Excel goes over white space at the beginning, and takes full-width signs for their half-width twins.
fn begins_formula(text: &str) -> bool {
    let first = text.trim_start().chars().next();
    let has_control = text.starts_with(['\t', '\r', '\n']);
    has_control
        || first.is_some_and(|first| {
            matches!(
                first,
                '=' | '+'
                    | '-'
                    | '@'
                    | '\u{FF1D}'
                    | '\u{FF0B}'
                    | '\u{FF0D}'
                    | '\u{FF20}'
                    | '\u{2212}'
            )
        })
}

/// Such as `0123`, `1-3`, `1/2`, `3E5` or `11月30日`, of which Excel would make another number or a date.
fn is_like_number(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || ('\u{FF10}'..='\u{FF19}').contains(&c);
    let is_part =
        |c: char| is_digit(c) || c.is_whitespace() || c.is_ascii_punctuation() || PARTS.contains(c);
    text.chars().any(is_digit) && text.chars().all(is_part)
}

/// What stands between the digits of numbers, amounts and dates.
const PARTS: &str = "eE\u{5E74}\u{6708}\u{65E5}\u{6642}\u{5206}\u{79D2}\u{A5}\u{FFE5}\u{FF0F}\u{FF0E}\u{FF0C}\u{FF1A}\u{FF05}";
