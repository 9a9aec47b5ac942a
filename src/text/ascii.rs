use std::borrow::Cow;

/// Returns the ASCII sign, as wide as itself, that stands for a typographic one.
///
/// None for everything else: letters stay, whatever their language, and so do signs without a twin.
#[must_use]
pub fn ascii_sign(sign: char) -> Option<char> {
    Some(match sign {
        '\u{2018}' | '\u{2019}' | '\u{2032}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{2033}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}' => '-',
        '\u{2026}' => '.',
        '\u{2022}' | '\u{00B7}' | '\u{203B}' | '\u{2713}' => '*',
        '\u{00D7}' => 'x',
        '\u{00F7}' => '/',
        '\u{2190}' | '\u{2264}' => '<',
        '\u{2192}' | '\u{25B8}' | '\u{2265}' => '>',
        '\u{2191}' => '^',
        '\u{2193}' | '\u{25BE}' => 'v',
        '\u{00A0}' => ' ',
        _ => return None,
    })
}

/// Writes typographic signs with ASCII ones, for a terminal that has no others.
///
/// Where a sign takes more than one letter, it gets them: the text may become longer.
#[must_use]
pub fn ascii_signs(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| ascii_sign(c).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2026}' => written.push_str("..."),
            '\u{2192}' => written.push_str("->"),
            '\u{2190}' => written.push_str("<-"),
            '\u{2264}' => written.push_str("<="),
            '\u{2265}' => written.push_str(">="),
            c => written.push(ascii_sign(c).unwrap_or(c)),
        }
    }
    Cow::Owned(written)
}
