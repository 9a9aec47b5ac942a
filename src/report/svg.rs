//! Charts as SVG: shapes with classes, whose colours are the page's (`svg/svg.css`).
//!
//! A chart says what it shows in its title and description too. What differs by meaning
//! differs by shape and hatching, never by colour alone. All numbers have one decimal, so
//! that the same chart gives the same bytes.

mod bars;
mod hatching;
mod label;
mod line;
mod number;
mod risk_map;
mod spot;

use super::document::{Chart, Document};
use maud::{Markup, html};

/// The style that charts go by; the page says `--ink`, `--muted`, `--rule`, `--accent` and `--paper`.
pub(super) const STYLE: &str = include_str!("svg/svg.css");

/// The width of every drawing, in its own units; a letter is 13 of them high.
const WIDTH: f64 = 390.0;

/// What is drawn of a chart, and how high it is.
struct Drawing {
    height: f64,
    shapes: Markup,
}

/// Draws a chart. `id` is what its parts are called by, once in a page.
pub(super) fn draw(document: &Document, chart: &Chart, id: &str) -> Markup {
    let drawing = match chart {
        Chart::RiskMap {
            exposure,
            control,
            limits,
            bands,
            points,
            ..
        } => risk_map::draw(
            document,
            &risk_map::RiskMap {
                exposure,
                control,
                limits,
                bands,
                points,
            },
            id,
        ),
        Chart::Bars { bars, .. } => bars::draw(document, bars, id),
        Chart::Line { points, .. } => line::draw(document, points),
    };
    let (title, described) = (format!("{id}-title"), format!("{id}-desc"));
    let view = format!(
        "0 0 {} {}",
        number::fixed(WIDTH),
        number::fixed(drawing.height)
    );
    html! {
        svg role="img" viewBox=(view) aria-labelledby=(title) aria-describedby=(described) {
            title id=(title) { (chart.title().joined(" / ")) }
            desc id=(described) { (chart.described().joined(" / ")) }
            (drawing.shapes)
        }
    }
}
