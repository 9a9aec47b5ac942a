use super::label::{self, Anchor, LINE};
use super::number::{fixed, share};
use super::{Drawing, WIDTH};
use crate::report::document::{Document, Words};
use maud::{Markup, html};

/// The height of the field.
const FIELD: f64 = 200.0;
/// The room for the numbers before the field.
const LEFT: f64 = 34.0;
/// The room for half a name behind the last point.
const RIGHT: f64 = 40.0;
/// The gap between two names.
const GAP: f64 = 10.0;
const TOP: f64 = 20.0;

/// Draws numbers from left to right, joined by a line; names that have no room are left to the text beside.
pub(super) fn draw(document: &Document, points: &[(Words, f64)]) -> Drawing {
    let places = places(points);
    let foot = TOP + FIELD;
    let names = points.iter().map(|(name, _)| label::height(name));
    let names = names.fold(LINE, f64::max);
    let shapes = html! {
        (scale())
        polyline.trend points=(joined(&places)) {}
        @for (place, (_, number)) in places.iter().zip(points) {
            circle.mark cx=(fixed(place[0])) cy=(fixed(place[1])) r="4.0" {}
            text.number x=(fixed(place[0])) y=(fixed(place[1] - 8.0)) text-anchor="middle" {
                (format!("{:.0}", share(*number) * 100.0))
            }
        }
        @for (name, x) in with_room(points, &places) {
            (label::write(document, name, [x, foot + 4.0], Anchor::Middle, "axis"))
        }
    };
    Drawing {
        height: foot + names + 8.0,
        shapes,
    }
}

fn places(points: &[(Words, f64)]) -> Vec<[f64; 2]> {
    let width = WIDTH - LEFT - RIGHT - RIGHT;
    let steps = u32::try_from(points.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let step = width / f64::from(steps.max(1));
    let xs = std::iter::successors(Some(LEFT + RIGHT), |x| Some(x + step));
    let places = xs.zip(points);
    places
        .map(|(x, (_, number))| [x, TOP + FIELD * (1.0 - share(*number))])
        .collect()
}

fn joined(places: &[[f64; 2]]) -> String {
    let places = places
        .iter()
        .map(|[x, y]| format!("{},{}", fixed(*x), fixed(*y)));
    places.collect::<Vec<_>>().join(" ")
}

/// Keeps the names that stand apart from the one kept before.
fn with_room<'p>(points: &'p [(Words, f64)], places: &[[f64; 2]]) -> Vec<(&'p Words, f64)> {
    let mut free = 0.0;
    let mut kept = Vec::new();
    for ((name, _), [x, _]) in points.iter().zip(places) {
        let half = label::width(name) / 2.0;
        if x - half >= free {
            free = x + half + GAP;
            kept.push((name, *x));
        }
    }
    kept
}

fn scale() -> Markup {
    let ticks = [(0.0, "100"), (0.5, "50"), (1.0, "0")];
    html! {
        @for (at, number) in ticks {
            @let y = TOP + FIELD * at;
            line.tick x1=(fixed(LEFT)) y1=(fixed(y)) x2=(fixed(WIDTH)) y2=(fixed(y)) {}
            text.axis x=(fixed(LEFT - 6.0)) y=(fixed(y + 4.0)) text-anchor="end" { (number) }
        }
    }
}
