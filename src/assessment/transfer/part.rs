use super::code::MARK;
use super::{Code, CodeFault, TypedLine};
use crate::text::fold;

/// One piece of what comes in, told by its first letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a QR code holds.
    Code(Code),
    /// A line typed by hand.
    Line(TypedLine),
}

/// The most characters looked at: a QR code holds no more, and nobody types as many.
const LENGTH_MAX: usize = 4296;

impl Part {
    /// Reads what a scanner or a person typed, or what was pasted.
    ///
    /// Case, full width, spaces and hyphens do not matter, nor whether O or 0, I or 1 was read.
    ///
    /// # Errors
    ///
    /// What is wrong with it, as closely as it can be told: every wrong or missing letter and
    /// every two that changed places are found.
    pub fn read(typed: &str) -> Result<Self, CodeFault> {
        let letters = letters(typed)?;
        match letters.chars().next() {
            Some(MARK) => Code::read(&letters).map(Self::Code),
            Some('1'..='9') => TypedLine::read(&letters).map(Self::Line),
            _ => Err(CodeFault::NotACode),
        }
    }

    /// Returns its letters without spaces and hyphens.
    #[must_use]
    pub fn letters(&self) -> String {
        match self {
            Self::Code(code) => code.letters(),
            Self::Line(line) => line.letters(),
        }
    }
}

/// Keeps the letters and digits, in upper case.
fn letters(typed: &str) -> Result<String, CodeFault> {
    let mut letters = String::new();
    for c in typed.chars().take(LENGTH_MAX).map(fold) {
        match c.to_ascii_uppercase() {
            // Full-width input writes the long vowel sign or a dash where the hyphen key is.
            '-' | '\u{30FC}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            c if c.is_whitespace() => {}
            'O' => letters.push('0'),
            'I' => letters.push('1'),
            c if super::alphabet::value(c).is_some() => letters.push(c),
            other => return Err(CodeFault::of_character(other)),
        }
    }
    Ok(letters)
}

/// Parts letters into groups with hyphens between them.
pub(super) fn grouped(letters: &str, size: usize) -> String {
    let groups: Vec<&str> = letters
        .as_bytes()
        .chunks(size)
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join("-")
}
