//! The 32 letters of codes: the digits, and A to X without I and O.
//!
//! I and O look like 1 and 0; Y and Z change places between the keyboards of the United States
//! and Germany, so that a scanner set for the other one would garble them. The rest is where it
//! is on both and on the Japanese one. (Crockford's base32, which the check code of reports
//! uses, has Y and Z: that code is read by people, not by scanners.)

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKLMNPQRSTUVWX";

/// Returns the letter of a value; of a larger one, that of its last five bits.
pub(super) fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value & 31)])
}

/// Returns the value of a letter, 0 to 31; none when it is not one of them.
pub(super) fn value(letter: char) -> Option<u8> {
    let place = LETTERS
        .iter()
        .position(|each| char::from(*each) == letter)?;
    u8::try_from(place).ok()
}
