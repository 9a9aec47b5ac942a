use crate::report::document::{Document, MapPoint};
use crate::report::svg::label::{self, Anchor};
use crate::report::svg::number::{fixed, share};
use crate::report::svg::spot::{Spot, beside};
use maud::{Markup, html};

/// The half of a mark's width.
const RADIUS: f64 = 5.0;
/// The gap between a label and what stands beside it.
const GAP: f64 = 3.0;

/// Draws a mark a section with its name, which never covers another name or mark while there is room.
pub(super) fn marks(
    document: &Document,
    points: &[MapPoint],
    field: Spot,
    mut taken: Vec<Spot>,
) -> Markup {
    let marks: Vec<Spot> = points.iter().map(|point| mark(point, field)).collect();
    taken.extend(&marks);
    let mut labels = Vec::new();
    for (point, mark) in points.iter().zip(&marks) {
        let size = [
            label::width(&point.name) + 2.0 * GAP,
            label::height(&point.name),
        ];
        let spot = beside(*mark, size, field, &taken);
        taken.push(spot);
        labels.push(spot);
    }
    html! {
        @for (mark, spot) in marks.iter().zip(&labels) { (leader(mark, spot)) }
        @for mark in &marks {
            @let [x, y] = mark.middle();
            circle.mark cx=(fixed(x)) cy=(fixed(y)) r=(fixed(RADIUS)) {}
        }
        @for (point, spot) in points.iter().zip(&labels) {
            (label::write(document, &point.name, [spot.middle()[0], spot.top], Anchor::Middle, "name"))
        }
    }
}

fn mark(point: &MapPoint, field: Spot) -> Spot {
    let x = field.left + field.width * share(point.exposure);
    let y = field.top + field.height * (1.0 - share(point.control));
    Spot {
        left: x - RADIUS,
        top: y - RADIUS,
        width: 2.0 * RADIUS,
        height: 2.0 * RADIUS,
    }
}

/// Joins a mark with a label that found no place right beside it.
fn leader(mark: &Spot, label: &Spot) -> Markup {
    let near = Spot {
        left: mark.left - GAP,
        top: mark.top - GAP,
        width: mark.width + 2.0 * GAP,
        height: mark.height + 2.0 * GAP,
    };
    let [from_x, from_y] = mark.middle();
    let to_x = from_x.clamp(label.left + GAP, label.left + label.width - GAP);
    let to_y = from_y.clamp(label.top, label.top + label.height);
    html! {
        @if !near.meets(label) {
            line.leader x1=(fixed(from_x)) y1=(fixed(from_y)) x2=(fixed(to_x)) y2=(fixed(to_y)) {}
        }
    }
}
