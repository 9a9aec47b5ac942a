//! The check letter of a typed line: one symbol of a Reed–Solomon code over GF(32).
//!
//! With the weights being different powers of a primitive element, the sum over the line is zero
//! only for a right one: every single wrong letter and every two letters that changed places
//! are found, whichever they are. A missing letter shows in the length.

use super::alphabet::{letter, value};

/// x^5 + x^2 + 1, which is primitive over GF(2).
const POLYNOMIAL: u8 = 0b10_0101;

/// Returns the letter that makes a line right, which stands at its end.
///
/// At most 31 letters with it: from there on the weights would repeat.
pub(super) fn check_letter(body: &str) -> char {
    // With weight 1 for the last one, the sum over the others is the letter itself.
    letter(times_x(sum(body)))
}

/// Tells whether a line with its check letter is right.
pub(super) fn is_right(line: &str) -> bool {
    sum(line) == 0
}

/// The sum over the letters, each times x to the power of its distance from the end.
fn sum(line: &str) -> u8 {
    line.chars()
        .filter_map(value)
        .fold(0, |sum, value| times_x(sum) ^ value)
}

fn times_x(element: u8) -> u8 {
    let product = element << 1;
    if product & 0b10_0000 == 0 {
        product
    } else {
        product ^ POLYNOMIAL
    }
}
