//! An assessment that cannot be opened, and what can be done.

use super::{Body, View, list_row};
use crate::wizard::Trouble;

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
        list_row(view, 0, true, "", &view.text("trouble-restore"), &mut body);
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
