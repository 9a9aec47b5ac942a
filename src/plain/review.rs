use super::place::numbered;
use super::result::grade_said;
use crate::i18n::{Catalog, Message};
use crate::report::{headline, level_words, words};
use crate::scoring::score;
use crate::wizard::{ReviewRow, Session};

/// Says how the company stands and what is still open.
pub(super) fn review_lines(session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    let card = score(&session.questionnaire, &session.assessment);
    let headline = headline(catalog, &session.questionnaire, &card);
    let total = session.flow().total();
    let count = Message::new("review-count")
        .with("done", total.done)
        .with("asked", total.asked);
    lines.push(catalog.say(&count));
    lines.push(format!(
        "{} {} {} {}",
        catalog.text("report-overall"),
        grade_said(catalog, &card, headline.grade),
        headline.score,
        headline.words
    ));
    lines.extend(headline.lines);
    for (row, entry) in ReviewRow::all(session).iter().enumerate() {
        lines.push(numbered(row + 1, &row_words(session, entry, catalog)));
    }
    lines.push(catalog.text("plain-review"));
}

fn row_words(session: &Session, row: &ReviewRow, catalog: &Catalog) -> String {
    let asked = |state, id: &str| {
        let question = session.question(id);
        let text = question.map(|found| words(catalog, &session.questionnaire, &found.text));
        let said = Message::new("lines-named")
            .with("name", catalog.text(state))
            .with("value", text.unwrap_or_default());
        catalog.say(&said)
    };
    match row {
        ReviewRow::Report => catalog.text("review-report"),
        ReviewRow::Codes => catalog.text("review-codes"),
        ReviewRow::Longer(level) => level_words(catalog, *level),
        ReviewRow::Open(id) => asked("review-open", id),
        ReviewRow::Confirm(id) => asked("plain-to-confirm", id),
        ReviewRow::Unknown(id) => asked("review-unknown", id),
    }
}

/// Says how far the check can go.
pub(super) fn level_lines(session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("level-title"));
    lines.push(catalog.text("level-purpose"));
    for (row, level) in session.questionnaire.levels().into_iter().enumerate() {
        let mut said = level_words(catalog, level);
        if level == session.assessment.level {
            said = format!("{said} {}", catalog.text("plain-chosen"));
        }
        lines.push(numbered(row + 1, &said));
    }
}
