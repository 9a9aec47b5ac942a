mod bands;
mod marks;

use super::label::{self, Anchor, LINE};
use super::number::fixed;
use super::spot::Spot;
use super::{Drawing, WIDTH};
use crate::report::document::{Document, MapPoint, Words};
use maud::html;

/// The height of the field in which the marks stand.
const FIELD: f64 = 186.0;

/// What a risk map is drawn from.
pub(super) struct RiskMap<'c> {
    pub(super) exposure: &'c [Words; 2],
    pub(super) control: &'c [Words; 2],
    pub(super) limits: &'c [u32],
    pub(super) bands: &'c [Words],
    pub(super) points: &'c [MapPoint],
}

/// Draws exposure to the right, control upwards, and the bands of residual risk as areas.
pub(super) fn draw(document: &Document, map: &RiskMap<'_>, id: &str) -> Drawing {
    let [small, large] = map.exposure;
    let [low, high] = map.control;
    let left = label::width(low) + 8.0;
    let top = label::height(high) + 4.0;
    let field = Spot {
        left,
        top,
        width: WIDTH - left - 2.0,
        height: FIELD,
    };
    let foot = top + FIELD;
    let foot_words = label::height(small).max(label::height(large)).max(LINE);
    let names = bands::names(document, map, field);
    let taken: Vec<Spot> = names.iter().map(|(spot, _)| *spot).collect();
    let shapes = html! {
        (bands::areas(map.limits, field, id))
        rect.field x=(fixed(left)) y=(fixed(top)) width=(fixed(field.width)) height=(fixed(FIELD)) {}
        @for (_, name) in &names { (name) }
        (marks::marks(document, map.points, field, taken))
        (label::write(document, high, [0.0, 0.0], Anchor::Start, "axis"))
        (label::write(document, low, [left - 6.0, foot - label::height(low)], Anchor::End, "axis"))
        (label::write(document, small, [left, foot + 3.0], Anchor::Start, "axis"))
        (label::write(document, large, [WIDTH - 2.0, foot + 3.0], Anchor::End, "axis"))
    };
    Drawing {
        height: foot + foot_words + 6.0,
        shapes,
    }
}
