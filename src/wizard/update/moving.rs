//! From question to question, and what comes before and after them.

use super::writing::line;
use super::{Effect, Layer, Model, Place, kiosk, moved, saving};
use crate::assessment::State;
use crate::questionnaire::{Kind, Level, Question};
use crate::text::Editor;
use crate::wizard::{Access, Command, Details, ReviewRow, Session};

/// Most digits of a number answer, sign included.
const NUMBER_MAX: usize = 19;

/// Puts a question on the screen.
pub(super) fn go_to(model: &mut Model, id: &str) {
    let Some(session) = &mut model.session else {
        return;
    };
    session.place_cursor(id);
    session.pace.start(model.now);
    let editor = session
        .question(id)
        .and_then(|question| field_editor(question, session.assessment.answer(id)));
    model.place = Place::Question {
        id: id.to_owned(),
        editor,
    };
}

fn field_editor(question: &Question, answer: Option<&crate::assessment::Answer>) -> Option<Editor> {
    use crate::assessment::Answer;
    let text = match answer {
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Text(text)) => text.clone(),
        _ => String::new(),
    };
    match question.kind {
        Kind::Number { .. } => Some(line(&text, NUMBER_MAX)),
        Kind::Text { max } => Some(line(&text, max)),
        Kind::Single | Kind::Multiple => None,
    }
}

pub(super) fn forward(model: &mut Model) -> Vec<Effect> {
    let Place::Question { id, .. } = &model.place else {
        return Vec::new();
    };
    let id = id.clone();
    if let Some(session) = &mut model.session {
        session.carried.confirm(&id);
    }
    let effects = super::confirming::seen(model, &id);
    let next = model
        .session
        .as_ref()
        .and_then(|session| session.flow().next(&id).map(|next| next.id.clone()));
    match next {
        Some(next) => go_to(model, &next),
        None => to_review(model),
    }
    effects
}

/// Goes to the review, on the first question that is still open.
fn to_review(model: &mut Model) {
    if model.kiosk.is_some() {
        return kiosk::done(model);
    }
    let rows = model
        .session
        .as_ref()
        .map(ReviewRow::all)
        .unwrap_or_default();
    let open = rows
        .iter()
        .position(|row| matches!(row, ReviewRow::Open(_) | ReviewRow::Confirm(_)));
    model.place = Place::Review {
        cursor: open.unwrap_or(0),
    };
}

pub(super) fn back(model: &mut Model) -> Vec<Effect> {
    let Place::Question { id, .. } = &model.place else {
        return Vec::new();
    };
    let previous = model.session.as_ref().and_then(|session| {
        session
            .flow()
            .previous(id)
            .map(|previous| previous.id.clone())
    });
    match previous {
        Some(previous) => go_to(model, &previous),
        None => to_level(model),
    }
    Vec::new()
}

/// Goes to the choice of level, or past it where there is nothing to choose.
pub(super) fn to_level(model: &mut Model) {
    let Some(session) = &model.session else {
        return;
    };
    if model.round().is_some() {
        model.place = Place::Details(Details::new());
        return;
    }
    if model.kiosk.is_some() {
        return kiosk::join(model);
    }
    let levels = session.questionnaire.levels();
    if levels.len() < 2 {
        model.place = Place::Details(Details::new());
        return;
    }
    let cursor = levels
        .iter()
        .position(|level| *level == session.assessment.level)
        .unwrap_or(0);
    model.place = Place::Level { cursor };
}

pub(super) fn to_first_question(model: &mut Model) {
    let first = model.session.as_ref().and_then(|session| {
        let flow = session.flow();
        let waits = |question: &&Question| {
            session.carried.questions.contains(&question.id)
                || session.waits_to_be_confirmed(&question.id)
        };
        let is_open = |question: &&Question| {
            flow.standing().state(&question.id) == Some(State::Unanswered) || waits(question)
        };
        flow.questions()
            .find(is_open)
            .or_else(|| flow.questions().next())
            .map(|question| question.id.clone())
    });
    match first {
        Some(id) => go_to(model, &id),
        None => to_review(model),
    }
}

pub(super) fn level(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Level { cursor } = model.place else {
        return Vec::new();
    };
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let levels = session.questionnaire.levels();
    let row = match command {
        Command::Choose(number) => usize::from(number) - 1,
        Command::Back => {
            model.place = Place::Details(Details::new());
            return Vec::new();
        }
        _ => moved(cursor, levels.len(), levels.len(), command),
    };
    let Some(level) = levels.get(row) else {
        return Vec::new();
    };
    model.place = Place::Level { cursor: row };
    if !matches!(
        command,
        Command::Forward | Command::Choose(_) | Command::Toggle
    ) {
        return Vec::new();
    }
    let effects = set_level(model, *level);
    if command == Command::Forward {
        to_first_question(model);
    }
    effects
}

/// Sets the level; looking at the same one again is no change.
fn set_level(model: &mut Model, level: Level) -> Vec<Effect> {
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let is_new = session.assessment.sequence == 0;
    let is_same = session.assessment.level == level;
    if session.access == Access::ReadOnly || (is_same && !is_new) {
        return Vec::new();
    }
    session.assessment.level = level;
    saving::save(model)
}

/// Goes on to the next longer level, from the report.
pub(super) fn longer(model: &mut Model) -> Vec<Effect> {
    let Some(level) = model.session.as_ref().and_then(Session::longer) else {
        return Vec::new();
    };
    model.layers.clear();
    go_on_to(model, level)
}

fn go_on_to(model: &mut Model, level: Level) -> Vec<Effect> {
    let effects = set_level(model, level);
    let is_open = model.session.as_ref().is_some_and(|session| {
        let flow = session.flow();
        flow.in_state(State::Unanswered).next().is_some()
    });
    if is_open {
        to_first_question(model);
    } else {
        to_review(model);
    }
    effects
}

pub(super) fn review(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Review { cursor } = model.place else {
        return Vec::new();
    };
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let rows = ReviewRow::all(session);
    match command {
        Command::Choose(number) => match rows.get(usize::from(number) - 1) {
            Some(row) => take_row(model, row),
            None => Vec::new(),
        },
        Command::Forward | Command::Toggle => match rows.get(cursor) {
            Some(row) => take_row(model, row),
            None => Vec::new(),
        },
        Command::Back => {
            let last = session
                .flow()
                .questions()
                .last()
                .map(|question| question.id.clone());
            if let Some(id) = last {
                go_to(model, &id);
            }
            Vec::new()
        }
        Command::Undo => super::answering::undo(model),
        _ => {
            model.place = Place::Review {
                cursor: moved(cursor, rows.len(), 10, command),
            };
            Vec::new()
        }
    }
}

fn take_row(model: &mut Model, row: &ReviewRow) -> Vec<Effect> {
    match row {
        ReviewRow::Report => {
            model.layers.push(Layer::Report { cursor: 0 });
            Vec::new()
        }
        ReviewRow::Longer(level) => go_on_to(model, *level),
        ReviewRow::Codes => super::codes::open_codes(model),
        ReviewRow::Open(id) | ReviewRow::Confirm(id) | ReviewRow::Unknown(id) => {
            go_to(model, id);
            Vec::new()
        }
    }
}
