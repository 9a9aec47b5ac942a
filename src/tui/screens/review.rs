//! What is still open, before the report.

use super::{Body, View, list_row};
use crate::i18n::Message;
use crate::questionnaire::Level;
use crate::wizard::{ReviewRow, Session};

pub(super) fn body(view: &View<'_>, cursor: usize) -> Body {
    let mut body = Body::default();
    let Some(session) = view.session() else {
        return body;
    };
    let rows = ReviewRow::all(session);
    let total = session.flow().total();
    let open = total.asked - total.done;
    body.air();
    let title = Message::new(if open == 0 {
        "review-title-done"
    } else {
        "review-title-open"
    });
    body.words(
        &view.say(&title.with("open", open)),
        0,
        view.width,
        view.theme.strong(),
    );
    body.air();
    let count = Message::new("review-count")
        .with("done", total.done)
        .with("asked", total.asked);
    body.words(&view.say(&count), 0, view.width, view.theme.plain());
    body.air();
    let mut heading = None;
    for (row, entry) in rows.iter().enumerate() {
        let wanted = heading_of(entry);
        if wanted != heading {
            body.air();
            body.words(
                &view.text(wanted.unwrap_or_default()),
                0,
                view.width,
                view.theme.strong(),
            );
            heading = wanted;
        }
        let words = words(view, session, entry);
        list_row(view, row, row == cursor, "", &words, &mut body);
    }
    body
}

fn heading_of(row: &ReviewRow) -> Option<&'static str> {
    match row {
        ReviewRow::Report | ReviewRow::Longer(_) | ReviewRow::Codes => None,
        ReviewRow::Open(_) => Some("review-open"),
        ReviewRow::Confirm(_) => Some("confirm-review"),
        ReviewRow::Unknown(_) => Some("review-unknown"),
    }
}

fn words(view: &View<'_>, session: &Session, row: &ReviewRow) -> String {
    match row {
        ReviewRow::Report => view.text("review-report"),
        ReviewRow::Codes => view.text("review-codes"),
        ReviewRow::Longer(Level::Full) => view.text("review-longer-full"),
        ReviewRow::Longer(_) => view.text("review-longer-essential"),
        ReviewRow::Open(id) | ReviewRow::Confirm(id) | ReviewRow::Unknown(id) => session
            .question(id)
            .map(|question| view.words(&session.questionnaire, &question.text))
            .unwrap_or_default(),
    }
}
