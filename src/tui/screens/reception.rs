//! Codes that come in.

use super::question::write_line;
use super::{Body, View};
use crate::wizard::Reception;

pub(super) fn body(view: &View<'_>, reception: &Reception) -> Body {
    let mut body = Body::default();
    body.air();
    let title = view.text("home-receive");
    body.words(&title, 0, view.width, view.theme.strong());
    body.air();
    let purpose = view.text("reception-purpose");
    body.words(&purpose, 0, view.width.min(76), view.theme.plain());
    body.air();
    write_line(view, &reception.editor, 2, &mut body);
    body.air();
    for (row, said) in reception.said.iter().enumerate() {
        let style = if row == 0 {
            view.theme.strong()
        } else {
            view.theme.plain()
        };
        body.words(&view.say(said), 2, view.width, style);
    }
    body
}
