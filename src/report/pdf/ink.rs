use krilla::color::rgb;

/// The few colours of the paper. Each is also another grey, for printers without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Black,
    /// Text of the second language.
    Dark,
    /// Labels and what nobody has to read first.
    Grey,
    /// Thin lines.
    Hair,
    /// Behind text that matters.
    Pale,
    White,
    /// Headings and filled bars.
    Accent,
    /// The field of the risk map, from little risk to much: 0 to 3.
    Risk(u8),
}

impl Ink {
    pub(super) fn colour(self) -> rgb::Color {
        let (red, green, blue) = match self {
            Self::Black => (0x1A, 0x1A, 0x1A),
            Self::Dark => (0x40, 0x40, 0x40),
            Self::Grey => (0x59, 0x59, 0x59),
            Self::Hair => (0xB4, 0xB8, 0xBE),
            Self::Pale => (0xF2, 0xF4, 0xF7),
            Self::White => (0xFF, 0xFF, 0xFF),
            Self::Accent => (0x1F, 0x3A, 0x5F),
            Self::Risk(0) => (0xFB, 0xFB, 0xFA),
            Self::Risk(1) => (0xEE, 0xEC, 0xE6),
            Self::Risk(2) => (0xDF, 0xD8, 0xC8),
            Self::Risk(_) => (0xCB, 0xBC, 0xA2),
        };
        rgb::Color::new(red, green, blue)
    }
}
