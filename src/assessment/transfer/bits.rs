use super::alphabet::{letter, value};

/// How many bits a letter holds.
const LETTER_BITS: u32 = 5;
/// How many bits of a number stand in one group; one more says whether a group follows.
const GROUP_BITS: u32 = 4;

/// Writes numbers and texts bit by bit, the highest bit first.
#[derive(Debug, Default)]
pub(super) struct BitWriter {
    bits: Vec<bool>,
}

impl BitWriter {
    /// Writes the lowest `width` bits of a value, at most 64.
    pub(super) fn bits(&mut self, value: u64, width: u32) {
        self.bits
            .extend((0..width).rev().map(|place| value >> place & 1 == 1));
    }

    /// Writes yes or no.
    pub(super) fn flag(&mut self, is_on: bool) {
        self.bits.push(is_on);
    }

    /// Writes a number of any size in groups of four bits; small ones are short.
    pub(super) fn number(&mut self, number: u64) {
        let groups = (u64::BITS - number.leading_zeros())
            .div_ceil(GROUP_BITS)
            .max(1);
        for group in (0..groups).rev() {
            self.flag(group > 0);
            self.bits(number >> (group * GROUP_BITS), GROUP_BITS);
        }
    }

    /// Writes a number that may be negative.
    pub(super) fn signed(&mut self, number: i64) {
        self.flag(number < 0);
        self.number(number.unsigned_abs());
    }

    /// Writes a text as UTF-8, its length first.
    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        text.bytes().for_each(|byte| self.bits(byte.into(), 8));
    }

    /// Ends with one bit that is on, so that letters of nothing but zeros behind it change nothing.
    pub(super) fn finish(mut self) -> String {
        self.flag(true);
        self.bits
            .chunks(LETTER_BITS as usize)
            .map(|chunk| {
                let padded = chunk.iter().chain([&false; LETTER_BITS as usize]);
                letter(
                    padded
                        .take(LETTER_BITS as usize)
                        .fold(0, |value, bit| value << 1 | u8::from(*bit)),
                )
            })
            .collect()
    }
}

/// Reads what a [`BitWriter`] wrote. Every reading is none once the bits are used up.
#[derive(Debug)]
pub(super) struct BitReader {
    bits: Vec<bool>,
    place: usize,
}

impl BitReader {
    /// Takes the letters; none when there is another character, or no bit that ends them.
    pub(super) fn new(letters: &str) -> Option<Self> {
        let values: Option<Vec<u8>> = letters.chars().map(value).collect();
        let mut bits: Vec<bool> = values?
            .iter()
            .flat_map(|value| {
                (0..LETTER_BITS)
                    .rev()
                    .map(move |place| value >> place & 1 == 1)
            })
            .collect();
        let end = bits.iter().rposition(|bit| *bit)?;
        bits.truncate(end);
        Some(Self { bits, place: 0 })
    }

    /// Reads a value of so many bits, at most 64.
    pub(super) fn bits(&mut self, width: u32) -> Option<u64> {
        let end = self.place.checked_add(width as usize)?;
        let bits = self.bits.get(self.place..end)?;
        self.place = end;
        Some(
            bits.iter()
                .fold(0, |value, bit| value << 1 | u64::from(*bit)),
        )
    }

    /// Reads yes or no.
    pub(super) fn flag(&mut self) -> Option<bool> {
        Some(self.bits(1)? == 1)
    }

    /// Reads a number; none when it is larger than 64 bits.
    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number: u64 = 0;
        loop {
            let goes_on = self.flag()?;
            if number.leading_zeros() < GROUP_BITS {
                return None;
            }
            number = number << GROUP_BITS | self.bits(GROUP_BITS)?;
            if !goes_on {
                return Some(number);
            }
        }
    }

    /// Reads a number that may be negative.
    pub(super) fn signed(&mut self) -> Option<i64> {
        let is_negative = self.flag()?;
        let size = self.number()?;
        if is_negative {
            0_i64.checked_sub_unsigned(size)
        } else {
            i64::try_from(size).ok()
        }
    }

    /// Reads a text of at most `most` characters.
    pub(super) fn text(&mut self, most: usize) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        // A text cannot be longer than what is left, whatever the number says.
        if length > (self.bits.len() - self.place) / 8 {
            return None;
        }
        let bytes: Option<Vec<u8>> = (0..length)
            .map(|_| u8::try_from(self.bits(8)?).ok())
            .collect();
        let text = String::from_utf8(bytes?).ok()?;
        (text.chars().count() <= most).then_some(text)
    }

    /// Tells whether everything was read.
    pub(super) fn is_at_end(&self) -> bool {
        self.place == self.bits.len()
    }
}
