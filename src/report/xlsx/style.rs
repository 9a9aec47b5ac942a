//! How cells look: one typeface, thin frames, colour only where it says something.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// A Japanese typeface that Windows and Excel bring along.
pub(in crate::report) const FONT: &str = "Yu Gothic";

/// Points with one decimal, as reports show them; unrounded in the cell.
pub(super) const POINTS: &str = "0.0";
/// Points that would be gained.
pub(super) const GAIN: &str = "+0.0;-0.0;0.0";
/// A number to compare to the last digit.
pub(super) const EXACT: &str = "0.000000000";
/// A share in per cent.
pub(super) const PERCENT: &str = "0.0%";

/// Text on the bare sheet.
pub(super) fn plain() -> Format {
    Format::new()
        .set_font_name(FONT)
        .set_font_size(10.5)
        .set_text_wrap()
        .set_align(FormatAlign::Top)
}

/// The sheet's own title.
pub(super) fn title() -> Format {
    plain().set_bold().set_font_size(15)
}

/// A heading on the bare sheet.
pub(super) fn heading() -> Format {
    plain()
        .set_bold()
        .set_font_size(12)
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color(Color::RGB(0x1F_4E_79))
}

/// A cell of a table.
pub(super) fn cell() -> Format {
    plain()
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::RGB(0xA6_A6_A6))
}

/// The name of a column.
pub(super) fn column() -> Format {
    cell()
        .set_bold()
        .set_background_color(Color::RGB(0xDD_E6_F0))
        .set_align(FormatAlign::VerticalCenter)
}

/// The name of the rows that follow, or their sum.
pub(super) fn sum() -> Format {
    cell()
        .set_bold()
        .set_background_color(Color::RGB(0xF2_F2_F2))
}

/// A cell that may be changed to see what it does to the score.
pub(super) fn input() -> Format {
    cell()
        .set_background_color(Color::RGB(0xFF_F8_D6))
        .set_align(FormatAlign::Right)
}

/// A number in a table, written so.
pub(super) fn number(format: Format, written: &str) -> Format {
    format.set_num_format(written).set_align(FormatAlign::Right)
}
