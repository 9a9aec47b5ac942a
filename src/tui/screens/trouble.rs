//! An assessment that cannot be opened, and what can be done.

use super::{Body, View};
use crate::wizard::Trouble;
use ratatui::text::Span;

pub(super) fn body(view: &View<'_>, trouble: &Trouble) -> Body {
    let mut body = Body::default();
    body.air();
    body.words(
        &view.text("trouble-heading"),
        0,
        view.width,
        view.theme.warning(),
    );
    body.air();
    body.words(
        &view.say(&trouble.message),
        0,
        view.width,
        view.theme.plain(),
    );
    body.air();
    if trouble.has_backup {
        let marker = view.theme.glyphs.cursor;
        body.cursor_here(0);
        let lead = vec![Span::styled(format!("{marker} 1  "), view.theme.focus())];
        body.hanging(
            lead,
            &view.text("trouble-restore"),
            view.width,
            view.theme.focus(),
        );
    } else {
        body.cursor_here(0);
        body.words(
            &view.text("trouble-nothing-changed"),
            0,
            view.width,
            view.theme.plain(),
        );
    }
    body
}
