use super::Qr;
use crate::assessment::transfer::Code;

/// The room for a code in a terminal: the words stand to the right of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    columns: usize,
    rows: usize,
}

/// The largest code: what fits 24 rows. A larger one would have more and smaller modules in the
/// same letters; a larger window has larger modules instead.
const VERSION_MAX: u8 = 5;

/// Letters that a code of a version holds at the lowest error correction (ISO/IEC 18004, table 7:
/// alphanumeric mode, level L).
const LETTERS: [usize; VERSION_MAX as usize] = [25, 47, 77, 114, 154];

/// Columns that the words beside a code need.
pub(super) const WORDS: usize = 24;

impl Window {
    /// Columns between a code and the words beside it.
    pub const GAP: usize = 2;

    /// Takes the columns and rows of a terminal.
    #[must_use]
    pub fn new(columns: u16, rows: u16) -> Self {
        Self {
            columns: columns.into(),
            rows: rows.into(),
        }
    }

    /// Returns the largest version that fits, 1 to 5; none where not even the smallest does.
    #[must_use]
    pub fn version(self) -> Option<u8> {
        (1..=VERSION_MAX)
            .rev()
            .find(|version| self.fits(side(*version), 1))
            // Codes too small for their own frame hold nothing.
            .filter(|version| letters(*version) >= Code::ROOM_MIN)
    }

    /// Returns how many letters a code may have; none where no code fits.
    #[must_use]
    pub fn room(self) -> Option<usize> {
        self.version().map(letters)
    }

    /// Returns how large the modules of a code can be.
    #[must_use]
    pub fn scale(self, code: &Qr) -> usize {
        let most = self.columns.min(2 * self.rows) / code.side().max(1);
        (1..=most)
            .rev()
            .find(|scale| self.fits(code.side(), *scale))
            .unwrap_or(1)
    }

    /// Returns the columns that are left for words beside a code of so many columns.
    #[must_use]
    pub fn beside(self, columns: usize) -> usize {
        self.columns.saturating_sub(columns + Self::GAP)
    }

    fn fits(self, side: usize, scale: usize) -> bool {
        let wide = side * scale + Self::GAP + WORDS <= self.columns;
        wide && (side * scale).div_ceil(2) <= self.rows
    }
}

/// Modules of a version with its quiet zone.
fn side(version: u8) -> usize {
    17 + 4 * usize::from(version) + 8
}

fn letters(version: u8) -> usize {
    LETTERS[usize::from(version.clamp(1, VERSION_MAX)) - 1]
}
