use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The light modules around a code, which the standard asks for.
const QUIET: i32 = 4;

/// One QR code with its quiet zone.
pub struct Qr {
    code: QrCode,
}

/// Two modules, one above the other, as one cell of the terminal shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Whether the upper one is dark.
    pub upper: bool,
    /// Whether the lower one is dark.
    pub lower: bool,
}

impl Qr {
    /// Makes the smallest code that holds the letters, up to a version, with as much error
    /// correction as that size has room for; none when they do not fit.
    ///
    /// Letters are upper-case and digits, so that they take five and a half bits each.
    #[must_use]
    pub fn of(letters: &str, version: u8) -> Option<Self> {
        let segments = QrSegment::make_segments(letters);
        let most = Version::new(version.clamp(1, 40));
        let code = QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Low,
            Version::MIN,
            most,
            None::<Mask>,
            true,
        );
        code.ok().map(|code| Self { code })
    }

    /// Returns how many modules a side has, quiet zone included.
    #[must_use]
    pub fn side(&self) -> usize {
        usize::try_from(self.code.size() + 2 * QUIET).unwrap_or_default()
    }

    /// Tells whether a module is dark; the quiet zone and everything outside is light.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let place = |at: usize| i32::try_from(at).map_or(-1, |at| at - QUIET);
        self.code.get_module(place(column), place(row))
    }

    /// Returns the code as rows of cells; every module is so many cells wide and so many half
    /// cells high.
    #[must_use]
    pub fn rows(&self, scale: usize) -> Vec<Vec<Cell>> {
        let scale = scale.max(1);
        let half_rows = self.side() * scale;
        let is_dark = |column: usize, half: usize| {
            half < half_rows && self.is_dark(column / scale, half / scale)
        };
        (0..half_rows.div_ceil(2))
            .map(|row| {
                (0..self.side() * scale)
                    .map(|column| Cell {
                        upper: is_dark(column, 2 * row),
                        lower: is_dark(column, 2 * row + 1),
                    })
                    .collect()
            })
            .collect()
    }
}
