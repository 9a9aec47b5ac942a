//! The home screen: begin, see the sample, go on with what is stored.

mod course;

use super::{Body, View, list_row};
use crate::i18n::Message;
use crate::report::date_words;
use crate::text::{cells, clean, pad, pad_left};
use crate::wizard::{Home, Row};
use course::with_course;
use jiff::tz::TimeZone;

pub(super) fn body(view: &View<'_>) -> Body {
    let home = &view.model.home;
    let mut body = Body::default();
    body.air();
    body.words(&view.text("home-title"), 0, view.width, view.theme.strong());
    body.air();
    body.words(
        &view.text("home-purpose"),
        0,
        view.width.min(76),
        view.theme.plain(),
    );
    if let Some(caution) = &view.model.caution {
        body.air();
        body.words(
            &view.say(caution),
            0,
            view.width.min(76),
            view.theme.warning(),
        );
    }
    body.air();
    for (row, id) in ["home-new", "home-others", "home-sample", "home-workshops"]
        .into_iter()
        .enumerate()
    {
        entry(view, row, &view.text(id), &mut body);
        if id == "home-others" && home.suiting > 0 {
            let suiting = Message::new("home-suiting").with("count", home.suiting);
            body.words(&view.say(&suiting), 5, view.width, view.theme.accent());
        }
    }
    if !home.is_empty() {
        body.air();
        body.words(
            &view.text("home-stored"),
            0,
            view.width,
            view.theme.strong(),
        );
        for (row, stored) in home.rows.iter().enumerate() {
            entry(
                view,
                Home::FIXED + row,
                &stored_words(view, stored),
                &mut body,
            );
        }
    }
    with_course(view, &body, &view.text(view.model.promise()))
}

fn entry(view: &View<'_>, row: usize, words: &str, body: &mut Body) {
    list_row(view, row, row == view.model.home.cursor, "", words, body);
}

/// One stored assessment as columns: name, progress, grade, date.
fn stored_words(view: &View<'_>, row: &Row) -> String {
    let name = [row.organisation.as_str(), row.site.as_str()]
        .map(clean)
        .join(" ");
    let name = if name.trim().is_empty() {
        view.text("no-name")
    } else {
        name.trim().to_owned()
    };
    let room = view.width.saturating_sub(5);
    if row.problem.is_some() {
        // Why is said in full when it is opened.
        return view.say(&Message::new("home-problem").with("id", row.id.as_str()));
    }
    let date = row
        .updated
        .map(|at| date_words(view.catalog, at.to_zoned(TimeZone::system()).date()));
    let date = pad_left(&date.unwrap_or_default(), 17);
    let done = row
        .done
        .map(|(done, asked)| format!("{done}/{asked}"))
        .unwrap_or_default();
    let grade = row.grade.clone().unwrap_or_else(|| view.text("grade-none"));
    let grade = view.say(&Message::new("home-grade").with("grade", grade));
    let columns = format!("{}  {}  {date}", pad_left(&done, 7), pad(&grade, 8));
    let name_room = room.saturating_sub(cells(&columns) + 2);
    let Some(other) = other_words(view, row) else {
        return format!("{}  {columns}", pad(&name, name_room));
    };
    let both = format!("{name}  {other}");
    if cells(&both) <= name_room {
        return format!("{}  {columns}", pad(&both, name_room));
    }
    // Two names of which one is cut say less than two lines.
    format!("{}  {columns}\n{other}", pad(&name, name_room))
}

/// The title of another questionnaire than the main one; its id, where it is not at hand.
fn other_words(view: &View<'_>, row: &Row) -> Option<String> {
    let other = row.other.as_ref()?;
    let title = match &other.questionnaire {
        Some(questionnaire) => view.words(questionnaire, &questionnaire.title),
        None => other.id.clone(),
    };
    Some(clean(&title).into_owned())
}
