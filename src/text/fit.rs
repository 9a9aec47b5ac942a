use super::cells::{cells, head};
use std::borrow::Cow;

/// What stands for the part that was cut off; `…` is two cells wide in some terminals.
const CUT: &str = "..";

/// Cuts a text to at most `width` cells, with `..` at the end when something is missing.
///
/// Cuts between graphemes. Below two cells there is room for part of the dots only.
#[must_use]
pub fn fit(text: &str, width: usize) -> Cow<'_, str> {
    if cells(text) <= width {
        return Cow::Borrowed(text);
    }
    let dots = CUT.get(..width).unwrap_or(CUT);
    let kept = head(text, width - dots.len());
    Cow::Owned(format!("{kept}{dots}"))
}

/// Makes a text exactly `width` cells wide: spaces after it, or cut like [`fit`].
#[must_use]
pub fn pad(text: &str, width: usize) -> String {
    let text = fit(text, width);
    let space = " ".repeat(width.saturating_sub(cells(&text)));
    format!("{text}{space}")
}

/// Makes a text exactly `width` cells wide: spaces before it, or cut like [`fit`].
#[must_use]
pub fn pad_left(text: &str, width: usize) -> String {
    let text = fit(text, width);
    let space = " ".repeat(width.saturating_sub(cells(&text)));
    format!("{space}{text}")
}
