//! Two assessments side by side.

use super::{Body, View};
use crate::tui::document;
use crate::wizard::Pair;
use jiff::tz::TimeZone;

pub(super) fn body(view: &View<'_>, pair: &Pair, scroll: usize) -> Body {
    let mut body = Body::scrolled(scroll);
    // What cannot be compared is told before a screen is made of it.
    let Ok(comparison) = pair.comparison() else {
        return body;
    };
    let said = comparison.document(view.catalog, &TimeZone::system());
    body.air();
    body.words(
        &said.title.joined(" / "),
        0,
        view.width,
        view.theme.strong(),
    );
    document::write(view, &said, &mut body);
    body
}
