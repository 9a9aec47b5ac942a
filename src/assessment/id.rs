use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The letters of an id: no vowels, so that it spells nothing, and no look-alikes.
const LETTERS: &[u8; 25] = b"23456789bcdfghjkmnpqrstvw";
/// 25^8 is about 1.5 × 10^11: enough that two ids of one company never meet.
const LENGTH: usize = 8;

/// An assessment's id: eight lower-case letters and digits.
///
/// It is also the file's name, so it is safe on every file system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct AssessmentId(String);

impl AssessmentId {
    /// Makes an id from random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; LENGTH]) -> Self {
        Self(
            bytes
                .iter()
                .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
                .collect(),
        )
    }

    /// Takes an id from outside; none when it is not one.
    ///
    /// Ids are `[a-z0-9][a-z0-9-]{0,63}`, so that no path can hide in them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let starts_well = text.starts_with(is_plain);
        let is_valid =
            starts_well && text.len() <= 64 && text.chars().all(|c| is_plain(c) || c == '-');
        is_valid.then(|| Self(text.to_owned()))
    }

    /// Tells whether it has the form of the ids that are made here, which no word has.
    #[must_use]
    pub fn is_as_made(&self) -> bool {
        self.0.len() == LENGTH && self.0.bytes().all(|letter| LETTERS.contains(&letter))
    }

    /// Bits of [`AssessmentId::number`].
    pub(super) const NUMBER_BITS: u32 = 38;

    /// Returns the id as a number of 38 bits; none when it was not made here.
    pub(super) fn number(&self) -> Option<u64> {
        let digit = |letter| LETTERS.iter().position(|each| *each == letter);
        if !self.is_as_made() {
            return None;
        }
        let mut letters = self.0.bytes();
        letters.try_fold(0, |number, letter| {
            Some(number * LETTERS.len() as u64 + digit(letter)? as u64)
        })
    }

    /// Returns the id of a number; none when no id has it.
    pub(super) fn from_number(number: u64) -> Option<Self> {
        let base = LETTERS.len() as u64;
        let mut rest = number;
        let mut letters = [0; LENGTH];
        for letter in letters.iter_mut().rev() {
            let place = usize::try_from(rest % base).ok()?;
            *letter = LETTERS[place];
            rest /= base;
        }
        let text = String::from_utf8(letters.to_vec()).ok()?;
        (rest == 0).then_some(Self(text))
    }

    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AssessmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for AssessmentId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format_args!("not an assessment id: {text:?}")))
    }
}
