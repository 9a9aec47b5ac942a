use crate::questionnaire::{Level, Questionnaire};
use crate::text::fold;
use sha2::{Digest, Sha256};
use std::fmt;

/// Printed on a form and typed first: tells forms of other versions and levels apart.
///
/// A digit for the level, then five that come from the questionnaire's hash and
/// the level, such as `3-48213`. Digits only, because that is what number pads have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormNumber {
    level: Level,
    mark: u32,
}

/// Two versions share a number once in this many times.
const MARKS: u64 = 100_000;

impl FormNumber {
    /// Returns the number of a questionnaire's form.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, level: Level) -> Self {
        let hash = Sha256::digest(format!("{} {}", questionnaire.hash, level.id()));
        let sum = hash
            .iter()
            .fold(0, |rest, byte| (rest * 256 + u64::from(*byte)) % MARKS);
        Self {
            level,
            mark: u32::try_from(sum).unwrap_or_default(),
        }
    }

    /// Returns the level whose form it is.
    #[must_use]
    pub fn level(self) -> Level {
        self.level
    }

    /// Reads a number as people type it: with or without its hyphen, in half or full width.
    ///
    /// None when it is no form number at all.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let digits: Option<Vec<u32>> = typed
            .chars()
            .map(fold)
            .filter(|c| !is_between(*c))
            .map(|c| c.to_digit(10))
            .collect();
        let digits = digits.filter(|digits| digits.len() == 6)?;
        let (level, mark) = digits.split_first()?;
        let level = usize::try_from(*level).ok()?.checked_sub(1)?;
        Some(Self {
            level: *Level::ALL.get(level)?,
            mark: mark.iter().fold(0, |mark, digit| mark * 10 + digit),
        })
    }
}

impl fmt::Display for FormNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = Level::ALL.iter().position(|level| *level == self.level);
        write!(f, "{}-{:05}", place.unwrap_or_default() + 1, self.mark)
    }
}

/// Tells whether a character is a hyphen, or one that Japanese keyboards put for it, or a space.
fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' | '\u{FF70}'
    )
}
