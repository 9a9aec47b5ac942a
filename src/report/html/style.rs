use super::running::running;
use crate::report::document::Document;
use crate::report::svg;

const PARTS: [&str; 4] = [
    include_str!("style/base.css"),
    include_str!("style/parts.css"),
    include_str!("style/screen.css"),
    include_str!("style/print.css"),
];

/// Returns the whole style of a page.
pub(super) fn style(document: &Document) -> String {
    let mut style = PARTS.concat();
    style.push_str(svg::STYLE);
    style.extend((1..=100).map(|share| format!(".w{share} {{ width: {share}%; }}\n")));
    style.push_str(&running(&document.running));
    style
}
