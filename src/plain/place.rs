//! Where the person is, as lines of text.

use super::codes::code_lines;
use super::offers::offer_lines;
use super::plan::{action_lines, plan_lines};
use super::round::{done_lines, round_lines, stop_lines};
use super::words::Word;
use super::workshops::{form_lines, list_lines, menu_lines};
use crate::assessment::{Entry, State};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{AnswerOption, Kind, Localized, Question};
use crate::report::{
    Facts, crosswalk_text, date_words, grade_name, guidance, headline, layout_text,
    text as report_text, words,
};
use crate::scoring::score;
use crate::wizard::{Field, Home, Layer, Model, Place, ReviewRow, Session};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Says what lies on top, or where the person is.
pub(super) fn lines(model: &Model, catalog: &Catalog) -> Vec<String> {
    let mut lines = vec![String::new()];
    match (model.top(), &model.session) {
        (Some(layer), session) => layer_lines(model, session.as_ref(), layer, catalog, &mut lines),
        (None, None) => match &model.place {
            Place::Offers(offers) => offer_lines(offers, catalog, &mut lines),
            Place::Workshops(workshops) => list_lines(workshops, catalog, &mut lines),
            Place::WorkshopForm(form) => form_lines(form, catalog, &mut lines),
            Place::Workshop(menu) => menu_lines(menu, catalog, &mut lines),
            Place::Between => round_lines(model, catalog, &mut lines),
            _ => home(model, catalog, &mut lines),
        },
        (None, Some(session)) => place(model, session, catalog, &mut lines),
    }
    lines
}

fn home(model: &Model, catalog: &Catalog, lines: &mut Vec<String>) {
    lines.push(catalog.text("home-title"));
    lines.push(catalog.text("home-promise"));
    lines.push(numbered(1, &catalog.text("home-new")));
    lines.push(numbered(2, &catalog.text("home-others")));
    if model.home.suiting > 0 {
        let suiting = Message::new("home-suiting").with("count", model.home.suiting);
        lines.push(catalog.say(&suiting));
    }
    lines.push(numbered(3, &catalog.text("home-sample")));
    lines.push(numbered(4, &catalog.text("home-workshops")));
    for (row, stored) in model.home.rows.iter().enumerate() {
        let name = format!("{} {}", stored.organisation, stored.site);
        let name = if name.trim().is_empty() {
            catalog.text("no-name")
        } else {
            name.trim().to_owned()
        };
        let other = stored.other.as_ref().map(|other| {
            let title = other.questionnaire.as_ref();
            let title = title.map(|found| words(catalog, found, &found.title));
            format!(", {}", title.unwrap_or_else(|| other.id.clone()))
        });
        let other = other.unwrap_or_default();
        let row = row + 1 + Home::FIXED;
        lines.push(numbered(row, &format!("{name}{other} ({})", stored.id)));
    }
    lines.extend(course(model, catalog));
    if let Some(cover) = &model.cover {
        lines.extend(Facts::from(cover).past_line(catalog, today(model)));
    }
    lines.push(catalog.say(&Message::new("data-folder").with("folder", model.data_dir.as_str())));
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

fn place(model: &Model, session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    match &model.place {
        Place::Home => home(model, catalog, lines),
        Place::Offers(offers) => offer_lines(offers, catalog, lines),
        Place::Details(details) => {
            lines.push(catalog.text("details-title"));
            if details.is_proposal {
                lines.push(catalog.text("details-proposal"));
            }
            let labels = ["details-organisation", "details-site", "details-respondent"];
            if let (Some(_), Some(label)) = (&details.editor, labels.get(details.cursor)) {
                lines.push(catalog.text(label));
                return;
            }
            for (row, (label, field)) in labels.into_iter().zip(Field::ALL).enumerate() {
                lines.push(numbered(
                    row + 1,
                    &format!("{}: {}", catalog.text(label), field.of(&session.assessment)),
                ));
            }
            lines.push(numbered(4, &catalog.text("details-go-on")));
        }
        Place::Level { .. } => {
            lines.push(catalog.text("level-title"));
            for (row, level) in session.questionnaire.levels().into_iter().enumerate() {
                lines.push(numbered(
                    row + 1,
                    &crate::report::level_words(catalog, level),
                ));
            }
        }
        Place::Question { id, .. } => {
            if let Some(asked) = session.question(id) {
                let facts = Facts::from(&*session.questionnaire);
                lines.extend(facts.past_line(catalog, today(model)));
                question(session, asked, catalog, lines);
            }
        }
        Place::Review { .. } => review(session, catalog, lines),
        Place::Done { .. } => done_lines(catalog, lines),
        // What a trainer shows or hands round is a screen, and in the others no assessment is open.
        Place::Board(_)
        | Place::Between
        | Place::Joining(_)
        | Place::Workshops(_)
        | Place::WorkshopForm(_)
        | Place::Workshop(_) => {}
    }
}

fn question(session: &Session, question: &Question, catalog: &Catalog, lines: &mut Vec<String>) {
    let questionnaire = &session.questionnaire;
    let words = |text: &Localized| words(catalog, questionnaire, text);
    let total = session.flow().total();
    let progress = Message::new("progress-total")
        .with("done", total.done)
        .with("asked", total.asked);
    lines.push(catalog.say(&progress));
    lines.push(words(&question.text));
    lines.extend(question.help.as_ref().map(&words));
    let carried = &session.carried;
    lines.extend(carried.words(catalog, &question.id, TimeZone::system()));
    if session.waits_to_be_confirmed(&question.id) {
        lines.push(catalog.text("confirm-answer"));
    }
    let entry = session.assessment.entry(&question.id);
    for (row, option) in question.options.iter().enumerate() {
        lines.push(numbered(
            row + 1,
            &option_words(session, option, entry, catalog),
        ));
    }
    match question.kind {
        Kind::Multiple => lines.push(catalog.text("plain-multiple")),
        Kind::Number { min, max } => {
            let hint = Message::new("number-hint")
                .with("min", min.to_string())
                .with("max", max.to_string());
            lines.push(catalog.say(&hint));
        }
        Kind::Text { .. } => lines.push(catalog.text("text-hint")),
        Kind::Single => {}
    }
    if let Some(gate) = &question.gate {
        lines.push(
            catalog.say(
                &Message::new("gate-warning")
                    .with("cap", grade_name(catalog, questionnaire, &gate.cap)),
            ),
        );
    }
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

fn review(session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    let card = score(&session.questionnaire, &session.assessment);
    let headline = headline(catalog, &session.questionnaire, &card);
    lines.push(format!(
        "{} {} {}",
        headline.grade, headline.score, headline.words
    ));
    lines.extend(headline.lines);
    for (row, entry) in ReviewRow::all(session).iter().enumerate() {
        let said = match entry {
            ReviewRow::Report => catalog.text("review-report"),
            ReviewRow::Codes => catalog.text("review-codes"),
            ReviewRow::Longer(level) => crate::report::level_words(catalog, *level),
            ReviewRow::Open(id) | ReviewRow::Confirm(id) | ReviewRow::Unknown(id) => {
                let question = session.question(id);
                question
                    .map(|question| words(catalog, &session.questionnaire, &question.text))
                    .unwrap_or_default()
            }
        };
        lines.push(numbered(row + 1, &said));
    }
}

fn layer_lines(
    model: &Model,
    session: Option<&Session>,
    layer: &Layer,
    catalog: &Catalog,
    lines: &mut Vec<String>,
) {
    match (layer, session) {
        (Layer::Help { .. }, _) => {
            lines.push(catalog.text("plain-help"));
            lines.push(Word::all(catalog).join(", "));
        }
        (Layer::Note { .. }, _) => lines.push(catalog.text("note-heading")),
        (Layer::Reason { .. }, _) => lines.push(catalog.text("reason-heading")),
        (Layer::Reception(reception), _) => {
            lines.push(catalog.text("reception-purpose"));
            lines.extend(reception.said.first().map(|said| catalog.say(said)));
        }
        (Layer::Folder { .. }, _) => lines.push(catalog.text("folder-purpose")),
        (Layer::Trouble(trouble), _) => {
            lines.push(catalog.say(&trouble.message));
            if trouble.has_backup {
                lines.push(numbered(1, &catalog.text("trouble-restore")));
            }
        }
        (Layer::Comparison { pair, .. }, _) => {
            if let Ok(comparison) = pair.comparison() {
                let document = comparison.document(catalog, &TimeZone::system());
                lines.push(layout_text(&document));
            }
        }
        (Layer::Codes(codes), Some(session)) => code_lines(session, *codes, catalog, lines),
        (Layer::Newer(newer), _) => {
            lines.extend(newer.words(catalog));
            lines.push(numbered(1, &catalog.text("newer-migrate")));
            lines.push(numbered(2, &catalog.text("newer-stay")));
        }
        (Layer::Kiosk(_), _) => stop_lines(model, catalog, lines),
        (Layer::Words { .. }, _) => lines.push(catalog.text("plan-words-heading")),
        (Layer::Plan(plan), Some(session)) => plan_lines(session, plan, catalog, lines),
        (Layer::Action(form), Some(session)) => action_lines(model, session, form, catalog, lines),
        (Layer::Why { question, .. }, Some(session)) => why(session, question, catalog, lines),
        (Layer::Overview(_), Some(session)) => overview(session, catalog, lines),
        (Layer::Crosswalk { .. }, Some(session)) => {
            let now = model.now.to_zoned(TimeZone::system());
            let card = score(&session.questionnaire, &session.assessment);
            lines.push(crosswalk_text(
                catalog,
                &session.questionnaire,
                &session.assessment,
                &card,
                &now,
            ));
        }
        (Layer::Report { .. } | Layer::Ledger { .. }, Some(session)) => {
            let now = model.now.to_zoned(TimeZone::system());
            let card = score(&session.questionnaire, &session.assessment);
            lines.push(report_text(
                catalog,
                &session.questionnaire,
                &session.assessment,
                &card,
                &now,
            ));
        }
        _ => {}
    }
}

fn why(session: &Session, id: &str, catalog: &Catalog, lines: &mut Vec<String>) {
    let Some(question) = session.question(id) else {
        return;
    };
    for (heading, text) in guidance(question) {
        let said = words(catalog, &session.questionnaire, text);
        lines.push(format!("{}: {said}", catalog.text(heading)));
    }
}

fn overview(session: &Session, catalog: &Catalog, lines: &mut Vec<String>) {
    let flow = session.flow();
    for question in flow.questions() {
        let sign = match flow.standing().state(&question.id) {
            Some(State::Unanswered) | None => "[ ]",
            Some(State::Answered) => "[x]",
            Some(State::Unknown) => "[?]",
            Some(State::NotApplicable) => "[-]",
        };
        lines.push(format!(
            "{sign} {}",
            words(catalog, &session.questionnaire, &question.text)
        ));
    }
    lines.push(catalog.text("plain-find"));
}

fn today(model: &Model) -> Date {
    model.now.to_zoned(TimeZone::system()).date()
}

pub(super) fn numbered(number: usize, words: &str) -> String {
    format!("{number}. {words}")
}
