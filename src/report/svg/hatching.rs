use maud::{Markup, html};

/// Makes the hatchings a chart uses: `band-1` to `band-3`, from light to dense, and `open`.
pub(super) fn hatchings(id: &str) -> Markup {
    html! {
        defs {
            (pattern(id, "band-1", "9", "M0 9L9 0"))
            (pattern(id, "band-2", "5", "M0 5L5 0"))
            (pattern(id, "band-3", "5", "M0 5L5 0M0 0L5 5"))
            (pattern(id, "open", "4", "M0 0L4 4"))
        }
    }
}

fn pattern(id: &str, name: &str, size: &str, lines: &str) -> Markup {
    html! {
        pattern id=(format!("{id}-{name}")) width=(size) height=(size) patternUnits="userSpaceOnUse" {
            path.{ "hatch " (name) } d=(lines) {}
        }
    }
}

/// Returns what fills a shape with a hatching of the chart.
pub(super) fn filled(id: &str, name: &str) -> String {
    format!("url(#{id}-{name})")
}
