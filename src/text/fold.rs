/// The distance from the full-width `!` (U+FF01) to its half-width twin.
const FULL_WIDTH: u32 = 0xFF01 - 0x21;

/// Turns a full-width character into its half-width twin, as commands read keys.
///
/// U+FF01 to U+FF5E become ASCII and U+3000 becomes a space; everything else
/// stays. Never used on what a person writes.
#[must_use]
pub fn fold(key: char) -> char {
    match key {
        '\u{3000}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(key) - FULL_WIDTH).unwrap_or(key),
        _ => key,
    }
}
