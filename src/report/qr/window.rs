use super::Qr;
use crate::assessment::transfer::Code;

/// The room for a code in a terminal: the words stand to the right of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    columns: usize,
    rows: usize,
    has_half_cells: bool,
}

/// The largest code: what fits 24 rows. A larger one would have more and smaller modules for the
/// same letters; a larger window has larger modules instead.
const VERSION_MAX: u8 = 5;

/// Letters that a code of a version holds at the lowest error correction (ISO/IEC 18004, table 7:
/// alphanumeric mode, level L).
const LETTERS: [usize; VERSION_MAX as usize] = [25, 47, 77, 114, 154];

/// Columns that the words beside a code need.
const WORDS: usize = 24;

impl Window {
    /// Columns between a code and the words beside it.
    pub const GAP: usize = 2;

    /// Takes the columns and rows of a terminal, and whether it has signs that fill the upper
    /// half of exactly one cell. Without them a module is two cells wide and one high.
    #[must_use]
    pub fn new((columns, rows): (u16, u16), has_half_cells: bool) -> Self {
        Self {
            columns: columns.into(),
            rows: rows.into(),
            has_half_cells,
        }
    }

    /// Returns the largest version that fits, 1 to 5; none where not even the smallest does.
    #[must_use]
    pub fn version(self) -> Option<u8> {
        let mut versions = (1..=VERSION_MAX).rev();
        versions.find(|version| self.fits(side(*version), self.least_scale()))
    }

    /// Returns how many letters a code may have; none where no code fits.
    #[must_use]
    pub fn room(self) -> Option<usize> {
        let room = self.version().map(letters);
        room.filter(|room| *room >= Code::ROOM_MIN)
    }

    /// Returns the columns and rows of the smallest terminal that a code of the usual size, as
    /// 24 rows have it, would fit.
    #[must_use]
    pub fn wanted(self) -> (usize, usize) {
        let side = side(VERSION_MAX) * self.least_scale();
        (side + Self::GAP + WORDS, side.div_ceil(2))
    }

    /// Returns how large the modules of a code can be: so many cells wide and so many half cells
    /// high.
    #[must_use]
    pub fn scale(self, code: &Qr) -> usize {
        let least = self.least_scale();
        let most = self.columns.min(2 * self.rows) / code.side().max(1);
        let mut scales = (least..=most).rev().filter(|scale| scale % least == 0);
        scales
            .find(|scale| self.fits(code.side(), *scale))
            .unwrap_or(least)
    }

    /// Returns the columns that are left for words beside a code of so many columns.
    #[must_use]
    pub fn beside(self, columns: usize) -> usize {
        self.columns.saturating_sub(columns + Self::GAP)
    }

    /// With an even scale both halves of every cell are alike.
    fn least_scale(self) -> usize {
        if self.has_half_cells { 1 } else { 2 }
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
