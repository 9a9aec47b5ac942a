use super::place::{numbered, today};
use crate::i18n::{Catalog, Message};
use crate::report::{Facts, date_words, words};
use crate::wizard::{Home, Model, Row};
use jiff::tz::TimeZone;

/// Says what can be begun and what is stored.
pub(super) fn home_lines(model: &Model, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("home-title"));
    lines.push(catalog.text(model.promise()));
    lines.extend(model.caution.as_ref().map(|caution| catalog.say(caution)));
    lines.push(numbered(1, &catalog.text("home-new")));
    lines.push(numbered(2, &catalog.text("home-others")));
    if model.home.suiting > 0 {
        let suiting = Message::new("home-suiting").with("count", model.home.suiting);
        lines.push(catalog.say(&suiting));
    }
    lines.push(numbered(3, &catalog.text("home-sample")));
    lines.push(numbered(4, &catalog.text("home-workshops")));
    for (row, stored) in model.home.rows.iter().enumerate() {
        lines.push(numbered(
            row + 1 + Home::FIXED,
            &stored_words(stored, catalog),
        ));
    }
    lines.extend(course(model, catalog));
    if let Some(cover) = &model.cover {
        lines.extend(Facts::from(cover).past_line(catalog, today(model)));
    }
    lines.push(catalog.say(&Message::new("data-folder").with("folder", model.data_dir.as_str())));
    if !model.home.is_empty() {
        lines.push(catalog.text("plain-home-words"));
    }
    let enter = Message::new("plain-home-enter").with("number", model.home.cursor + 1);
    lines.push(catalog.say(&enter));
}

/// Says what a stored assessment is of and how far it has come.
fn stored_words(stored: &Row, catalog: &Catalog) -> String {
    let name = format!("{} {}", stored.organisation, stored.site);
    let name = if name.trim().is_empty() {
        catalog.text("no-name")
    } else {
        name.trim().to_owned()
    };
    let other = stored.other.as_ref().map(|other| {
        let title = other.questionnaire.as_ref();
        let title = title.map(|found| words(catalog, found, &found.title));
        title.unwrap_or_else(|| other.id.clone())
    });
    let done = stored.done.map(|(done, asked)| {
        let count = Message::new("review-count")
            .with("done", done)
            .with("asked", asked);
        catalog.say(&count)
    });
    let date = stored
        .updated
        .map(|at| date_words(catalog, at.to_zoned(TimeZone::system()).date()));
    let said = [Some(name), other, done, date].into_iter().flatten();
    let said: Vec<String> = said.collect();
    format!("{} ({})", said.join(", "), stored.id)
}

/// How the score of the company under the cursor went.
fn course(model: &Model, catalog: &Catalog) -> Vec<String> {
    let course = model.home.course();
    if course.len() < 2 {
        return Vec::new();
    }
    let points = course.into_iter().map(|(_, told)| {
        let day = told.started.to_zoned(TimeZone::system()).date();
        let message = Message::new("home-course-point")
            .with("date", date_words(catalog, day))
            .with("score", told.score.rounded().to_string());
        catalog.say(&message)
    });
    points.collect()
}
