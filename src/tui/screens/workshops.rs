//! The workshops: the list, one of them, and the form of a new one.

pub(super) mod form;

use super::question::write_line;
use super::{Body, View, list_row};
use crate::i18n::Message;
use crate::report::date_words;
use crate::text::clean;
use crate::wizard::{WorkshopItem, WorkshopMenu, WorkshopRow, Workshops, workshop_item_label};

pub(super) fn list(view: &View<'_>, workshops: &Workshops) -> Body {
    let mut body = Body::default();
    body.air();
    let title = view.text("workshops-title");
    body.words(&title, 0, view.width, view.theme.strong());
    body.air();
    let purpose = view.text("workshops-purpose");
    body.words(&purpose, 0, view.width.min(76), view.theme.plain());
    body.air();
    let new = view.text("workshops-new");
    list_row(view, 0, workshops.cursor == 0, "", &new, &mut body);
    body.air();
    for (row, workshop) in workshops.rows.iter().enumerate() {
        let words = row_words(view, workshop);
        list_row(
            view,
            row + 1,
            workshops.cursor == row + 1,
            "",
            &words,
            &mut body,
        );
    }
    body
}

fn row_words(view: &View<'_>, row: &WorkshopRow) -> String {
    let name = clean(&row.name).replace('\n', " ");
    if let Some(problem) = &row.problem {
        return format!("{name}\n{}", clean(&view.say(problem)));
    }
    let date = row.date.map(|date| date_words(view.catalog, date));
    let message = Message::new("workshops-row")
        .with("name", name)
        .with("date", date.unwrap_or_default())
        .with("count", row.answered.to_string());
    view.say(&message)
}

pub(super) fn menu(view: &View<'_>, menu: &WorkshopMenu) -> Body {
    let mut body = Body::default();
    body.air();
    let name = clean(&menu.name).replace('\n', " ");
    body.words(&name, 0, view.width, view.theme.strong());
    let message = Message::new("workshop-menu-state")
        .with("date", date_words(view.catalog, menu.date))
        .with("count", menu.answered.to_string())
        .with("missing", menu.missing);
    body.words(&view.say(&message), 0, view.width, view.theme.plain());
    body.air();
    for (row, item) in WorkshopItem::ALL.into_iter().enumerate() {
        let words = view.text(workshop_item_label(item));
        list_row(view, row, row == menu.cursor, "", &words, &mut body);
        if let (Some(editor), true) = (&menu.editor, row == menu.cursor) {
            write_line(view, editor, 5, &mut body);
            let hint = view.text("workshop-menu-path");
            body.words(&hint, 5, view.width, view.theme.plain());
        }
    }
    body.air();
    let folder = clean(&menu.folder.display().to_string()).into_owned();
    let folder = view.say(&Message::new("workshop-menu-folder").with("folder", folder));
    body.words(&folder, 0, view.width, view.theme.plain());
    body
}
