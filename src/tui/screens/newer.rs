//! The questionnaire of the assessment has a newer version.

use super::{Body, View, list_row};
use crate::wizard::Newer;

pub(super) fn body(view: &View<'_>, newer: &Newer) -> Body {
    let mut body = Body::default();
    let [heading, purpose] = newer.words(view.catalog);
    body.air();
    body.words(&heading, 0, view.width, view.theme.strong());
    body.air();
    body.words(&purpose, 0, view.width.min(76), view.theme.plain());
    body.air();
    for (row, id) in ["newer-migrate", "newer-stay"].into_iter().enumerate() {
        list_row(view, row, row == 0, "", &view.text(id), &mut body);
    }
    body
}
