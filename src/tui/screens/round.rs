//! The stick that goes from computer to computer: the screen between two runs.

use super::{Body, View, list_row};
use crate::wizard::Round;

/// Nothing of what others answered is on it.
pub(super) fn body(view: &View<'_>, round: &Round) -> Body {
    let mut body = Body::default();
    let Some(kiosk) = &view.model.kiosk else {
        return body;
    };
    let plain = view.theme.plain();
    let width = view.width.min(76);
    body.air();
    let title = round.title_words(view.catalog, &kiosk.name);
    body.words(&title, 0, view.width, view.theme.strong());
    body.air();
    for (line, words) in round.last_words(view.catalog).iter().enumerate() {
        let style = if line == 0 {
            view.theme.accent()
        } else {
            plain
        };
        body.words(words, 0, width, style);
    }
    if round.last.is_some() {
        body.air();
    }
    let rows = round.row_words(view.catalog, &view.model.zone);
    for (row, words) in rows.iter().enumerate() {
        list_row(view, row, row == round.cursor, "", words, &mut body);
    }
    for words in round.promise_words(view.catalog, &view.model.data_dir) {
        body.air();
        body.words(&words, 0, width, plain);
    }
    body
}
