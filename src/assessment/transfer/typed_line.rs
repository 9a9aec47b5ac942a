use super::alphabet::{letter, value};
use super::fingerprint::{SET_LETTERS, set_of};
use super::typed_check::{check_letter, is_right};
use super::{CodeFault, Payload, TransferError};

/// One line of a code that is typed by hand.
///
/// Its number, the first letter of the set, seventeen letters of data, and a check letter. The
/// data of all lines begin with how many there are and the rest of the set's letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedLine {
    number: u8,
    set: char,
    data: String,
}

/// Letters of a whole line.
pub(super) const LINE_LETTERS: usize = 20;
const DATA_LETTERS: usize = LINE_LETTERS - 3;
/// Letters in front of the payload: the total, and the set without its first letter.
pub(super) const HEAD_LETTERS: usize = SET_LETTERS;

impl TypedLine {
    /// The most lines of a code: a line's number is a digit, which tells it from a [`super::Code`].
    pub const TOTAL_MAX: u8 = 9;

    /// Parts a payload into lines.
    ///
    /// # Errors
    ///
    /// [`TransferError::TooLong`] when more than [`TypedLine::TOTAL_MAX`] were needed.
    pub fn part(payload: &Payload) -> Result<Vec<Self>, TransferError> {
        let letters = payload.letters();
        let set = set_of(letters);
        let total = (HEAD_LETTERS + letters.len()).div_ceil(DATA_LETTERS);
        let Some(total) = u8::try_from(total)
            .ok()
            .filter(|total| *total <= Self::TOTAL_MAX)
        else {
            return Err(TransferError::TooLong {
                letters: letters.len(),
                most: usize::from(Self::TOTAL_MAX) * DATA_LETTERS - HEAD_LETTERS,
            });
        };
        let (first, rest) = set.split_at(1);
        let mut data = format!("{}{rest}{letters}", letter(total));
        while data.len() < usize::from(total) * DATA_LETTERS {
            data.push(letter(0));
        }
        let set = first.chars().next().unwrap_or_default();
        Ok((1..)
            .zip(data.as_bytes().chunks(DATA_LETTERS))
            .map(|(number, data)| Self {
                number,
                set,
                data: String::from_utf8_lossy(data).into_owned(),
            })
            .collect())
    }

    /// Reads a line of which only letters and digits are left.
    pub(super) fn read(letters: &str) -> Result<Self, CodeFault> {
        let mut rest = letters.chars();
        let number = rest.next().and_then(value).filter(|number| *number > 0);
        let (Some(number), Some(set)) = (number, rest.next()) else {
            return Err(CodeFault::NotACode);
        };
        let found = letters.chars().count();
        if found != LINE_LETTERS {
            return Err(CodeFault::LineLength {
                number,
                found,
                wanted: LINE_LETTERS,
            });
        }
        if !is_right(letters) {
            return Err(CodeFault::Line { number });
        }
        Ok(Self {
            number,
            set,
            data: rest.take(DATA_LETTERS).collect(),
        })
    }

    /// Returns the letters of the line.
    #[must_use]
    pub fn letters(&self) -> String {
        let body = format!("{}{}{}", letter(self.number), self.set, self.data);
        let check = check_letter(&body);
        format!("{body}{check}")
    }

    /// Returns the line in groups of four, as people read and type it.
    #[must_use]
    pub fn grouped(&self) -> String {
        super::part::grouped(&self.letters(), 4)
    }

    /// Returns its number, from 1 on.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.number
    }

    pub(super) fn set(&self) -> char {
        self.set
    }

    pub(super) fn data(&self) -> &str {
        &self.data
    }

    /// Returns how many lines there are; only the first one says so.
    pub(super) fn total(&self) -> Option<u8> {
        let total = value(self.data.chars().next()?)?;
        (self.number == 1 && (1..=Self::TOTAL_MAX).contains(&total)).then_some(total)
    }
}
