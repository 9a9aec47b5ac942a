use super::number::fixed;
use crate::report::document::{Document, Words};
use crate::text::cells;
use maud::{Markup, html};

/// The height of a line of text.
pub(super) const LINE: f64 = 15.0;
/// What a cell of text takes at most: a letter that fills two cells is 13 wide.
const CELL: f64 = 6.9;
/// How far the foot of the letters lies below a line's top.
const FOOT: f64 = 12.0;

/// Where a text begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// Returns its name in SVG.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Returns the width a text takes at most.
pub(super) fn width(words: &Words) -> f64 {
    words.lines().map(line_width).fold(0.0, f64::max)
}

/// Returns the height of a text, one line a language.
pub(super) fn height(words: &Words) -> f64 {
    words.lines().map(|_| LINE).sum()
}

fn line_width(line: &str) -> f64 {
    // No text on a chart is longer than a line; what is longer counts as one.
    u16::try_from(cells(line)).map_or(f64::from(u16::MAX), f64::from) * CELL
}

/// Writes a text with its top left, middle or right at a place, one line a language.
pub(super) fn write(
    document: &Document,
    words: &Words,
    [x, top]: [f64; 2],
    anchor: Anchor,
    class: &str,
) -> Markup {
    let also = format!("{class} also");
    let tops = std::iter::successors(Some(top + FOOT), |y| Some(y + LINE));
    html! {
        @for ((place, (lang, line)), y) in document.said(words).enumerate().zip(tops) {
            text class=(if place == 0 { class } else { &also }) x=(fixed(x)) y=(fixed(y)) text-anchor=(anchor.name())
                lang=[lang.map(crate::i18n::Lang::tag)] { (line) }
        }
    }
}
