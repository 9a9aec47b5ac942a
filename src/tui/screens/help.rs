//! Every key that works where the person was.

use super::super::key_bar::all_keys;
use super::{Body, View};
use crate::text::{cells, pad};
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, scroll: usize) -> Body {
    let mut below = view.model.clone();
    below.layers.pop();
    let keys = all_keys(&View {
        model: &below,
        ..*view
    });
    let width = keys.iter().map(|(keys, _)| cells(keys)).max().unwrap_or(0);
    let mut body = Body::scrolled(scroll);
    body.air();
    body.words(
        &view.text("help-heading"),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    for (keys, label) in keys {
        let lead = vec![Span::styled(
            format!("  {}  ", pad(&keys, width)),
            view.theme.accent(),
        )];
        body.hanging(lead, &label, view.width, view.theme.plain());
    }
    body.line("");
    body.words(&view.text("help-ime"), 0, view.width, view.theme.plain());
    body
}
