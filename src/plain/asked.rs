//! A question as lines: where it stands, what it asks, its answers, and what is answered so far.

use super::place::numbered;
use crate::assessment::{Answer, Entry};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Kind, Localized, Question};
use crate::report::{grade_name, words};
use crate::wizard::Session;
use jiff::tz::TimeZone;

/// Says a question with everything that a person needs to answer it.
pub(super) fn question_lines(
    session: &Session,
    question: &Question,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    let questionnaire = &session.questionnaire;
    let words = |text: &Localized| words(catalog, questionnaire, text);
    lines.push(position(session, question, catalog));
    lines.push(words(&question.text));
    lines.extend(question.help.as_ref().map(&words));
    if let Some(gate) = &question.gate {
        let cap = grade_name(catalog, questionnaire, &gate.cap);
        lines.push(catalog.say(&Message::new("gate-warning").with("cap", cap)));
    }
    let carried = &session.carried;
    lines.extend(carried.words(catalog, &question.id, TimeZone::system()));
    if session.waits_to_be_confirmed(&question.id) {
        lines.push(catalog.text("confirm-answer"));
    }
    let entry = session.assessment.entry(&question.id);
    for (row, option) in question.options.iter().enumerate() {
        let said = option_words(session, option, entry, catalog);
        lines.push(numbered(row + 1, &said));
    }
    lines.extend(how_to_answer(question, catalog));
    if let Some(entry) = entry {
        recorded(question, entry, catalog, lines);
    }
}

/// Says which question of how many it is, and of which section.
fn position(session: &Session, question: &Question, catalog: &Catalog) -> String {
    let flow = session.flow();
    let total = flow.questions().count();
    let before = flow.questions().take_while(|each| each.id != question.id);
    let section = session.questionnaire.section_of(&question.id);
    let section = match section {
        Some(section) => words(catalog, &session.questionnaire, &section.title),
        None => catalog.text("plain-scope"),
    };
    let said = Message::new("plain-position")
        .with("number", before.count() + 1)
        .with("total", total)
        .with("section", section);
    catalog.say(&said)
}

fn option_words(
    session: &Session,
    option: &AnswerOption,
    entry: Option<&Entry>,
    catalog: &Catalog,
) -> String {
    let words = |text: &Localized| words(catalog, &session.questionnaire, text);
    let evidence = option
        .evidence
        .as_ref()
        .map(|evidence| format!(": {}", words(evidence)))
        .unwrap_or_default();
    let is_chosen = entry
        .and_then(|entry| entry.answer.as_ref())
        .is_some_and(|answer| answer.has(&option.id));
    let mark = if is_chosen {
        format!(" {}", catalog.text("plain-chosen"))
    } else {
        String::new()
    };
    format!("{}{evidence}{mark}", words(&option.text))
}

fn how_to_answer(question: &Question, catalog: &Catalog) -> Option<String> {
    match question.kind {
        Kind::Multiple => Some(catalog.text("plain-multiple")),
        Kind::Number { min, max } => {
            let hint = Message::new("number-hint")
                .with("min", min.to_string())
                .with("max", max.to_string());
            Some(catalog.say(&hint))
        }
        Kind::Text { .. } => Some(catalog.text("text-hint")),
        Kind::Single => None,
    }
}

/// Says what is answered and written so far.
fn recorded(question: &Question, entry: &Entry, catalog: &Catalog, lines: &mut Vec<String>) {
    let named = |label, value: &str| {
        let said = Message::new("lines-named")
            .with("name", catalog.text(label))
            .with("value", value);
        catalog.say(&said)
    };
    let answer = match &entry.answer {
        Some(Answer::Number(number)) => Some(number.to_string()),
        Some(Answer::Text(text)) => Some(text.clone()),
        Some(Answer::Chosen(chosen)) => {
            let rows = question.options.iter().enumerate();
            let rows = rows.filter(|(_, option)| chosen.contains(&option.id));
            let rows: Vec<String> = rows.map(|(row, _)| (row + 1).to_string()).collect();
            Some(rows.join(" ")).filter(|rows| !rows.is_empty())
        }
        None => None,
    };
    if let Some(answer) = answer {
        let said = Message::new("plain-answered").with("answer", answer);
        lines.push(catalog.say(&said));
    }
    if !entry.reason.is_empty() {
        lines.push(named("reason", &entry.reason));
    }
    if !entry.note.is_empty() {
        lines.push(named("note", &entry.note));
    }
}
