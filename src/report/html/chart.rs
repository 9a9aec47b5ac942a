use super::said::said;
use crate::report::document::{Chart, Document, Words};
use crate::report::svg;
use maud::{Markup, html};

/// Writes charts beside each other where the page is wide enough.
pub(super) fn charts(document: &Document, charts: &[(&Chart, String)]) -> Markup {
    html! {
        div.charts .pair[charts.len() == 2] {
            @for (chart, id) in charts { (figure(document, chart, id)) }
        }
    }
}

/// Writes a chart. `id` is what its parts are called by, once in a page.
pub(super) fn figure(document: &Document, chart: &Chart, id: &str) -> Markup {
    html! {
        figure {
            figcaption { (said(document, chart.title())) }
            (svg::draw(document, chart, id))
            (facts(document, chart))
        }
    }
}

/// Says as text what the drawing shows: for all where the drawing has no room for it, else
/// for those who have it read to them.
fn facts(document: &Document, chart: &Chart) -> Markup {
    match chart {
        Chart::RiskMap { points, .. } => list(
            document,
            "legend",
            points
                .iter()
                .map(|point| (&point.name, point.residual.clone())),
        ),
        Chart::Bars { bars, .. } => list(
            document,
            "unseen",
            bars.iter().map(|bar| (&bar.name, bar.words.clone())),
        ),
        Chart::Line { points, .. } => list(
            document,
            "unseen",
            points
                .iter()
                .map(|(name, number)| (name, Words::same(&format!("{number:.0}")))),
        ),
    }
}

fn list<'c>(
    document: &Document,
    class: &str,
    facts: impl Iterator<Item = (&'c Words, Words)>,
) -> Markup {
    html! {
        ul class=(class) {
            @for (name, words) in facts {
                li { span { (said(document, name)) } " " strong { (said(document, &words)) } }
            }
        }
    }
}
