//! Choosing options, and taking the choice back.

use super::writing::paragraphs;
use super::{Effect, Layer, Model, moved, moving, planning, saving};
use crate::assessment::{Answer, Entry};
use crate::i18n::Message;
use crate::questionnaire::{Kind, Role};
use crate::wizard::{Access, Before, Change, Command};

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Choose(number) => choose(model, usize::from(number) - 1),
        Command::Toggle => {
            let row = model.session.as_ref().map_or(0, |session| session.cursor);
            choose(model, row)
        }
        Command::Forward => take(model),
        Command::Back => moving::back(model),
        Command::Undo => undo(model),
        _ => {
            let len = model
                .question()
                .map_or(0, |question| question.options.len());
            if let Some(session) = &mut model.session {
                session.cursor = moved(session.cursor, len, len, command);
                session.is_cursor_moved = true;
            }
            Vec::new()
        }
    }
}

/// Chooses the option in a row; with several answers, ticks or unticks it.
fn choose(model: &mut Model, row: usize) -> Vec<Effect> {
    let Some(question) = model.question() else {
        return Vec::new();
    };
    let Some(option) = question.options.get(row) else {
        return Vec::new();
    };
    let (id, kind, role, option) = (
        question.id.clone(),
        question.kind,
        option.role,
        option.id.clone(),
    );
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    session.cursor = row;
    session.is_cursor_moved = false;
    let before = session.assessment.answer(&id).cloned();
    let answer = match kind {
        Kind::Multiple => ticked(session.question(&id), before.as_ref(), &option),
        _ => Answer::option(&option),
    };
    let is_confirmed = !session.waits_to_be_confirmed(&id);
    let effects = if before.as_ref() == Some(&answer) && is_confirmed {
        Vec::new()
    } else {
        record(model, &id, answer)
    };
    let is_chosen = model
        .session
        .as_ref()
        .and_then(|session| session.assessment.answer(&id))
        .is_some_and(|answer| answer.has(&option));
    if role == Role::NotApplicable && is_chosen && can_change(model) {
        let reason = model
            .session
            .as_ref()
            .and_then(|session| session.assessment.entry(&id));
        let text = reason.map(|entry| entry.reason.clone()).unwrap_or_default();
        model.layers.push(Layer::Reason {
            question: id,
            editor: paragraphs(&text, Entry::TEXT_MAX),
        });
    }
    effects
}

/// Ticks or unticks an option; “don’t know” and “does not apply” stand alone.
fn ticked(
    question: Option<&crate::questionnaire::Question>,
    before: Option<&Answer>,
    option: &str,
) -> Answer {
    let Some(question) = question else {
        return Answer::Chosen(Vec::new());
    };
    let was = before.map(Answer::options).unwrap_or_default();
    let is_ordinary = |id: &str| {
        question
            .option(id)
            .is_some_and(|option| option.role == Role::Answer)
    };
    let is_ticked = was.iter().any(|id| id == option);
    // The order of the questionnaire, so that the order of ticking changes nothing.
    let keeps = |id: &str| {
        if id == option {
            !is_ticked
        } else {
            was.iter().any(|each| each == id) && is_ordinary(option) && is_ordinary(id)
        }
    };
    Answer::Chosen(
        question
            .options
            .iter()
            .map(|each| each.id.clone())
            .filter(|id| keeps(id))
            .collect(),
    )
}

/// Goes on, taking the option that the cursor was moved to. A question with several
/// answers is answered by that, also with none ticked.
fn take(model: &mut Model) -> Vec<Effect> {
    let Some(question) = model.question() else {
        return Vec::new();
    };
    let (id, kind) = (question.id.clone(), question.kind);
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let can_change = session.access != Access::ReadOnly;
    let is_open = session.assessment.answer(&id).is_none();
    let mut effects = Vec::new();
    if kind == Kind::Multiple && is_open && can_change {
        effects = record(model, &id, Answer::Chosen(Vec::new()));
    } else if kind == Kind::Single && session.is_cursor_moved && can_change {
        effects = choose(model, session.cursor);
        if !model.layers.is_empty() {
            // A reason is wanted first.
            return effects;
        }
    }
    if let Some(session) = &mut model.session {
        session.pace.stop(model.now);
    }
    effects.extend(moving::forward(model));
    let is_skipped = model.session.as_ref().is_some_and(|session| {
        session.access != Access::ReadOnly && session.assessment.answer(&id).is_none()
    });
    if is_skipped {
        model.notice = Some(Message::new("wizard-skipped"));
    }
    effects
}

/// Tells whether answers may be changed; says so when not.
pub(super) fn can_change(model: &mut Model) -> bool {
    let is_read_only = model
        .session
        .as_ref()
        .is_none_or(|session| session.access == Access::ReadOnly);
    if is_read_only {
        model.notice = Some(Message::new("wizard-read-only"));
    }
    !is_read_only
}

/// Records an answer, so that it can be undone, and has it saved.
pub(super) fn record(model: &mut Model, id: &str, answer: Answer) -> Vec<Effect> {
    change(model, id, |entry| {
        entry.answer = Some(answer);
        entry.confirm = false;
    })
}

/// Changes what is recorded about a question, so that it can be undone, and has it saved.
pub(super) fn change(model: &mut Model, id: &str, edit: impl FnOnce(&mut Entry)) -> Vec<Effect> {
    change_as(model, id, false, edit)
}

/// As [`change`], for text that is being typed: all of it is undone at once.
pub(super) fn change_text(
    model: &mut Model,
    id: &str,
    edit: impl FnOnce(&mut Entry),
) -> Vec<Effect> {
    change_as(model, id, true, edit)
}

fn change_as(
    model: &mut Model,
    id: &str,
    is_text: bool,
    edit: impl FnOnce(&mut Entry),
) -> Vec<Effect> {
    if !can_change(model) {
        return Vec::new();
    }
    let now = model.now;
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let before = session.assessment.entry(id).cloned();
    let asked_before = session.flow().total().asked;
    let questionnaire = session.questionnaire.clone();
    let entry = session.assessment.entry_mut(&questionnaire, id);
    edit(entry);
    entry.at = Some(now);
    session.pace.answer();
    session.carried.confirm(id);
    session.history.push(Change {
        question: id.to_owned(),
        before: Before::Entry(before),
        is_text,
    });
    let flow = session.flow();
    let scope = flow.tally(&questionnaire.scope);
    // While the scope is being told, nobody knows yet how many questions there will be.
    if scope.done == scope.asked {
        model.notice = asked_changed(asked_before, flow.total().asked);
    }
    saving::save(model)
}

fn asked_changed(before: usize, after: usize) -> Option<Message> {
    match after.cmp(&before) {
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => {
            Some(Message::new("wizard-questions-added").with("count", after - before))
        }
        std::cmp::Ordering::Less => {
            Some(Message::new("wizard-questions-removed").with("count", before - after))
        }
    }
}

/// Takes the last change back and shows where it was.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    if !can_change(model) {
        return Vec::new();
    }
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let Some(Change {
        question, before, ..
    }) = session.history.pop()
    else {
        return Vec::new();
    };
    let before = match before {
        Before::Entry(entry) => entry,
        Before::Action(progress) => return planning::restore(model, &question, progress),
    };
    let is_scope = session.questionnaire.is_scope(&question);
    let entries = if is_scope {
        &mut session.assessment.scope
    } else {
        &mut session.assessment.answers
    };
    match before {
        Some(entry) => entries.insert(question.clone(), entry),
        None => entries.remove(&question),
    };
    if session.flow().standing().asks(&question) {
        moving::go_to(model, &question);
    }
    model.notice = Some(Message::new("wizard-undone"));
    saving::save(model)
}
