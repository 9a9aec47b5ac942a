use super::RiskMap;
use crate::report::document::Document;
use crate::report::svg::hatching::{filled, hatchings};
use crate::report::svg::label::{self, Anchor};
use crate::report::svg::number::fixed;
use crate::report::svg::spot::Spot;
use maud::{Markup, html};

/// How many straight pieces a curve is drawn with.
const PIECES: u8 = 24;
/// The densest hatching; bands above it share it.
const DENSEST: usize = 3;

/// Draws where each band of residual risk lies: the area right of and below its curve.
pub(super) fn areas(limits: &[u32], field: Spot, id: &str) -> Markup {
    let drawn = limits.iter().filter(|limit| is_inside(**limit));
    let bounds: Vec<f64> = drawn.map(|limit| f64::from(*limit)).collect();
    html! {
        (hatchings(id))
        @for (place, bound) in bounds.iter().enumerate() {
            @let below = bounds.get(place + 1).copied();
            @let name = format!("band-{}", (place + 1).min(DENSEST));
            path.band d=(area(*bound, below, field)) fill=(filled(id, &name)) {}
            path.curve d=(curve(*bound, field)) {}
        }
    }
}

fn is_inside(limit: u32) -> bool {
    (1..100).contains(&limit)
}

/// The area between a curve and the next one, or the corner where most risk is left.
fn area(bound: f64, next: Option<f64>, field: Spot) -> String {
    let mut places = along(bound, field);
    match next {
        Some(next) => places.extend(along(next, field).into_iter().rev()),
        None => places.push([field.left + field.width, field.top + field.height]),
    }
    format!("{}Z", path(&places))
}

fn curve(bound: f64, field: Spot) -> String {
    path(&along(bound, field))
}

/// The places at which exposure × (100 − control) / 100 is just the bound, from the foot on.
fn along(bound: f64, field: Spot) -> Vec<[f64; 2]> {
    let pieces = (0..=PIECES).map(|piece| f64::from(piece) / f64::from(PIECES));
    let places = pieces.map(|share| {
        let exposure = bound + (100.0 - bound) * share;
        let open = bound / exposure;
        [
            field.left + field.width * exposure / 100.0,
            field.top + field.height * open,
        ]
    });
    places.collect()
}

fn path(places: &[[f64; 2]]) -> String {
    let places = places.iter().enumerate().map(|(order, [x, y])| {
        let command = if order == 0 { "M" } else { "L" };
        format!("{command}{} {}", fixed(*x), fixed(*y))
    });
    places.collect()
}

/// Names the bands at the right edge, where each has room for it; with the spot each takes.
pub(super) fn names(document: &Document, map: &RiskMap<'_>, field: Spot) -> Vec<(Spot, Markup)> {
    let inner = map.limits.iter().filter(|limit| is_inside(**limit));
    let inner = inner.map(|limit| f64::from(*limit) / 100.0);
    let bounds: Vec<f64> = std::iter::once(0.0).chain(inner).chain([1.0]).collect();
    let bands = bounds.windows(2).zip(map.bands);
    let named = bands.filter_map(|(bounds, words)| {
        let height = label::height(words);
        let [top, foot] = [bounds[0], bounds[1]].map(|bound| field.top + field.height * bound);
        if foot - top < height || words.is_empty() {
            return None;
        }
        let spot = Spot {
            left: field.left + field.width - label::width(words) - 6.0,
            top: f64::midpoint(top, foot) - height / 2.0,
            width: label::width(words) + 6.0,
            height,
        };
        let right = field.left + field.width - 6.0;
        let name = label::write(document, words, [right, spot.top], Anchor::End, "band-name");
        Some((spot, name))
    });
    named.collect()
}
