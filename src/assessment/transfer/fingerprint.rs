use super::alphabet::letter;
use sha2::{Digest, Sha256};
use std::fmt;

/// How many letters tell one set of codes from another.
pub(super) const SET_LETTERS: usize = 4;

/// The beginning of a questionnaire's content hash: 40 bits, enough to find it among the few
/// that a computer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashStart(u64);

impl HashStart {
    /// How many bits it has.
    pub(super) const BITS: u32 = 40;

    /// Takes the beginning of a hash in hexadecimal; none when it is not one.
    #[must_use]
    pub fn of(hash: &str) -> Option<Self> {
        let digits = hash.get(..Self::BITS as usize / 4)?;
        u64::from_str_radix(digits, 16).ok().map(Self)
    }

    pub(super) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    pub(super) fn bits(&self) -> u64 {
        self.0
    }
}

impl fmt::Display for HashStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$x}", self.0, width = Self::BITS as usize / 4)
    }
}

/// Returns the letters that all codes of one payload share: 20 bits of its SHA-256.
pub(super) fn set_of(payload: &str) -> String {
    let hash = Sha256::digest(payload.as_bytes());
    let bits = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    (0..SET_LETTERS)
        .map(|place| letter((bits >> (27 - 5 * place) & 31) as u8))
        .collect()
}
