use crate::report::document::{Cell, Document};
use crate::report::html::said::said;
use maud::{Markup, html};

/// Tells whether nothing stands in a cell.
pub(super) fn is_empty(cell: &Cell) -> bool {
    *cell == Cell::Empty
}

/// Writes what stands in a cell.
pub(super) fn write(document: &Document, cell: &Cell) -> Markup {
    match cell {
        Cell::Blank => html! { span.blank {} },
        Cell::Bar { low, high, .. } => html! {
            (text(document, cell))
            (meter(*low, *high))
        },
        _ => text(document, cell),
    }
}

/// Writes the texts of a cell below each other, the first as what it is about.
fn text(document: &Document, cell: &Cell) -> Markup {
    let shown = cell.shown();
    html! {
        @if shown.len() > 1 {
            @for (place, words) in shown.iter().enumerate() {
                p.lead[place == 0] { (said(document, words)) }
            }
        } @else {
            @for words in &shown { (said(document, words)) }
        }
    }
}

/// Draws a number of 0 to 100; the text beside it says the same.
fn meter(low: f64, high: f64) -> Markup {
    let [low, high] = [low, high].map(|number| number.clamp(0.0, 100.0));
    html! {
        svg.meter aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" {
            rect.trough x="0" y="0" width="100" height="6" {}
            rect.could x=(format!("{low:.1}")) y="2" width=(format!("{:.1}", (high - low).max(0.0))) height="2" {}
            rect.bar x="0" y="0" width=(format!("{low:.1}")) height="6" {}
        }
    }
}
