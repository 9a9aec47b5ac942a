use super::alphabet::{letter, value};
use super::fingerprint::{SET_LETTERS, set_of};
use super::{CodeFault, Payload, TransferError};

/// One of the codes that an assessment is parted into: what one QR code holds.
///
/// `T`, four letters that all codes of the set share, its number, how many there are, the data,
/// and a checksum (CRC-32, ISO 3309) of seven letters. The `T` tells the format: another one
/// would begin with another letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    set: String,
    number: u8,
    total: u8,
    data: String,
}

/// What every code begins with.
pub(super) const MARK: char = 'T';
/// Letters of the checksum: 32 bits.
const CHECK_LETTERS: usize = 7;
/// Letters that are not data.
const FRAME_LETTERS: usize = 1 + SET_LETTERS + 2 + CHECK_LETTERS;

impl Code {
    /// The most codes that a set has: number and total are one letter each.
    pub const TOTAL_MAX: u8 = 31;

    /// The fewest letters that hold any data.
    pub const ROOM_MIN: usize = FRAME_LETTERS + 1;

    /// Parts a payload into as few codes as have room for so many letters each, about equally
    /// long.
    ///
    /// # Errors
    ///
    /// [`TransferError::TooLong`] when more than [`Code::TOTAL_MAX`] were needed.
    pub fn part(payload: &Payload, room: usize) -> Result<Vec<Self>, TransferError> {
        let letters = payload.letters();
        let room = room.saturating_sub(FRAME_LETTERS).max(1);
        let total = letters.len().div_ceil(room);
        let Some(total) = u8::try_from(total)
            .ok()
            .filter(|total| *total <= Self::TOTAL_MAX)
        else {
            return Err(TransferError::TooLong {
                letters: letters.len(),
                most: room * usize::from(Self::TOTAL_MAX),
            });
        };
        let set = set_of(letters);
        // Letters are ASCII, so every cut is between two of them.
        let bytes = letters.as_bytes();
        let codes = bytes.chunks(letters.len().div_ceil(usize::from(total)));
        Ok((1..)
            .zip(codes)
            .map(|(number, data)| Self {
                set: set.clone(),
                number,
                total,
                data: String::from_utf8_lossy(data).into_owned(),
            })
            .collect())
    }

    /// Reads a code of which only letters and digits are left.
    pub(super) fn read(letters: &str) -> Result<Self, CodeFault> {
        let damaged = || CodeFault::Code {
            start: letters.chars().take(12).collect(),
        };
        let body = letters
            .len()
            .checked_sub(CHECK_LETTERS)
            .filter(|length| *length > FRAME_LETTERS - CHECK_LETTERS)
            .and_then(|length| letters.get(..length))
            .ok_or_else(damaged)?;
        if letters.get(body.len()..) != Some(&check(body)) {
            return Err(damaged());
        }
        let small = |place: usize| body.chars().nth(place).and_then(value);
        let (number, total) = (small(1 + SET_LETTERS), small(2 + SET_LETTERS));
        match (number, total) {
            (Some(number), Some(total)) if (1..=total).contains(&number) => Ok(Self {
                set: body[1..=SET_LETTERS].to_owned(),
                number,
                total,
                data: body[3 + SET_LETTERS..].to_owned(),
            }),
            _ => Err(damaged()),
        }
    }

    /// Returns the letters of the code, as a QR code holds them.
    #[must_use]
    pub fn letters(&self) -> String {
        let (number, total) = (letter(self.number), letter(self.total));
        let body = format!("{MARK}{}{number}{total}{}", self.set, self.data);
        let check = check(&body);
        body + &check
    }

    /// Returns the code in groups of five, as people read it.
    #[must_use]
    pub fn grouped(&self) -> String {
        super::part::grouped(&self.letters(), 5)
    }

    /// Returns the letters that all codes of the set share.
    #[must_use]
    pub fn set(&self) -> &str {
        &self.set
    }

    /// Returns its number, from 1 on.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Returns how many codes the set has.
    #[must_use]
    pub fn total(&self) -> u8 {
        self.total
    }

    pub(super) fn data(&self) -> &str {
        &self.data
    }
}

fn check(body: &str) -> String {
    let sum = crc32fast::hash(body.as_bytes());
    (0..CHECK_LETTERS)
        .rev()
        .map(|place| letter((sum >> (5 * place) & 31) as u8))
        .collect()
}
