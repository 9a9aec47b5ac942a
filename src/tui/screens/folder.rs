//! Another folder to save in, after saving failed.

use super::question::write_line;
use super::{Body, View};
use crate::text::Editor;

pub(super) fn body(view: &View<'_>, editor: &Editor) -> Body {
    let mut body = Body::default();
    body.air();
    body.words(
        &view.text("folder-heading"),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    body.words(
        &view.text("folder-purpose"),
        0,
        view.width,
        view.theme.plain(),
    );
    body.air();
    write_line(view, editor, 2, &mut body);
    body
}
