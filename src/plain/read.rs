//! What is only read: the reasons, the list of questions, report, ledger, crosswalk, comparison.

use super::place::numbered;
use super::result::summary;
use crate::assessment::State;
use crate::i18n::{Catalog, Message};
use crate::report::{Subject, full, guidance, layout_lines, words};
use crate::scoring::score;
use crate::wizard::{Access, Layer, Model, Pair, Session};
use jiff::tz::TimeZone;

pub(super) fn why_lines(session: &Session, id: &str, catalog: &Catalog, lines: &mut Vec<String>) {
    let Some(question) = session.question(id) else {
        return;
    };
    for (heading, text) in guidance(question) {
        let said = words(catalog, &session.questionnaire, text);
        lines.push(format!("{}: {said}", catalog.text(heading)));
    }
}

/// Says every question with its number, to go to it.
pub(super) fn overview_lines(session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    let flow = session.flow();
    for (row, question) in flow.questions().enumerate() {
        let state = match flow.standing().state(&question.id) {
            Some(State::Unanswered) | None => "plain-state-open",
            Some(State::Answered) => "plain-state-answered",
            Some(State::Unknown) => "plain-state-unknown",
            Some(State::NotApplicable) => "plain-state-not-applicable",
        };
        let text = words(catalog, &session.questionnaire, &question.text);
        let said = Message::new("lines-named")
            .with("name", catalog.text(state))
            .with("value", text);
        lines.push(numbered(row + 1, &catalog.say(&said)));
    }
    lines.push(catalog.text("plain-find"));
}

/// Says the result in short, or where every point comes from, or the official documents.
pub(super) fn result_lines(
    model: &Model,
    session: &Session,
    layer: &Layer,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    let now = model.now.to_zoned(TimeZone::system());
    let card = score(&session.questionnaire, &session.assessment);
    let subject = Subject {
        catalogs: vec![catalog],
        questionnaire: &session.questionnaire,
        assessment: &session.assessment,
        card: &card,
        now: &now,
    };
    let document = match layer {
        Layer::Ledger { .. } => full::ledger(&subject),
        Layer::Crosswalk { .. } => full::crosswalk(&subject),
        _ => summary(session, &subject, catalog),
    };
    lines.extend(layout_lines(&document, catalog));
    // The sample is gone with its report.
    let stays = session.access != Access::InMemory;
    if stays && matches!(layer, Layer::Report { .. }) {
        let id = session.assessment.id.as_str();
        lines.push(catalog.say(&Message::new("plain-report-more").with("id", id)));
    }
}

pub(super) fn comparison_lines(pair: &Pair, catalog: &Catalog, lines: &mut Vec<String>) {
    if let Ok(comparison) = pair.comparison() {
        let document = comparison.document(catalog, &TimeZone::system());
        lines.extend(layout_lines(&document, catalog));
    }
}
