//! One action of the plan: who does it, by when, how far it has come.

use super::planning::change;
use super::writing::{line, line_end, paragraphs};
use super::{Effect, Layer, Model, answering, layers, moved, moving, open};
use crate::assessment::{ActionState, Assessment, Entry, Progress, read_due};
use crate::i18n::Message;
use crate::wizard::{ActionField, ActionForm, ActionRow, Command, QuickDue};

/// Longest due date taken: a date, or a few words until there is one.
const DUE_MAX: usize = 40;

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(form) = form(model) else {
        return Vec::new();
    };
    let is_open = form.editor.is_some();
    match command {
        Command::Forward if is_open => written(model),
        Command::First | Command::Last if is_open => line_end(model, command),
        Command::Up | Command::Down if is_open => {
            let effects = keep(model);
            close_field(model);
            step(model, command);
            effects
        }
        Command::Undo => answering::undo(model),
        Command::Back => {
            model.layers.pop();
            Vec::new()
        }
        Command::Choose(number) => {
            place_cursor(model, usize::from(number).saturating_sub(1));
            take(model)
        }
        Command::Forward | Command::Toggle => take(model),
        _ => {
            step(model, command);
            Vec::new()
        }
    }
}

fn form(model: &Model) -> Option<&ActionForm> {
    match model.top() {
        Some(Layer::Action(form)) => Some(form),
        _ => None,
    }
}

fn step(model: &mut Model, command: Command) {
    let rows = model.action_rows().len();
    if let Some(Layer::Action(form)) = model.layers.last_mut() {
        form.cursor = moved(form.cursor, rows, layers::PAGE, command);
    }
}

fn place_cursor(model: &mut Model, row: usize) {
    let rows = model.action_rows().len();
    if let Some(Layer::Action(form)) = model.layers.last_mut() {
        form.cursor = row.min(rows.saturating_sub(1));
    }
}

/// Does what the row under the cursor is there for.
fn take(model: &mut Model) -> Vec<Effect> {
    let row = form(model).and_then(|form| form.row(model.session.as_ref()?));
    match row {
        None => Vec::new(),
        Some(ActionRow::Who | ActionRow::Due) => {
            open_field(model);
            Vec::new()
        }
        Some(ActionRow::Words) => open_words(model),
        Some(ActionRow::Quick(quick)) => set_due(model, quick),
        Some(ActionRow::State(state)) => set_state(model, state),
        Some(ActionRow::Again) => answer_again(model),
    }
}

/// Opens the field under the cursor for writing; none on another row.
pub(super) fn open_field(model: &mut Model) {
    let Some((field, progress)) = open_on(model) else {
        return;
    };
    if !answering::can_change(model) {
        return;
    }
    end_text(model);
    if let Some(Layer::Action(form)) = model.layers.last_mut() {
        form.editor = Some(editor(field, &progress));
    }
}

/// What is typed in another field is undone apart.
fn end_text(model: &mut Model) {
    if let Some(session) = &mut model.session {
        session.history.end_text();
    }
}

/// Returns the field under the cursor and what is recorded now.
fn open_on(model: &Model) -> Option<(ActionField, Progress)> {
    let (form, session) = (form(model)?, model.session.as_ref()?);
    let progress = session.assessment.actions.get(&form.question);
    Some((form.field(session)?, progress.cloned().unwrap_or_default()))
}

/// A text that is already longer, from a file written by hand, stays whole.
fn editor(field: ActionField, progress: &Progress) -> crate::text::Editor {
    let limit = match field {
        ActionField::Who => Assessment::NAME_MAX,
        ActionField::Due => DUE_MAX,
    };
    let text = field.of(progress);
    line(text, limit.max(text.chars().count()))
}

fn open_words(model: &mut Model) -> Vec<Effect> {
    if !answering::can_change(model) {
        return Vec::new();
    }
    let Some(question) = form(model).map(|form| form.question.clone()) else {
        return Vec::new();
    };
    let session = model.session.as_ref();
    let progress = session.and_then(|session| session.assessment.actions.get(&question));
    let text = progress.map(|progress| progress.text.clone());
    let editor = paragraphs(&text.unwrap_or_default(), Entry::TEXT_MAX);
    end_text(model);
    open(model, Layer::Words { question, editor })
}

fn set_due(model: &mut Model, quick: QuickDue) -> Vec<Effect> {
    let question = form(model).map(|form| form.question.clone());
    let (Some(question), Some(date)) = (question, quick.date(model.today())) else {
        return Vec::new();
    };
    change(model, &question, false, |progress| {
        progress.due = date.to_string();
    })
}

fn set_state(model: &mut Model, state: ActionState) -> Vec<Effect> {
    let Some(question) = form(model).map(|form| form.question.clone()) else {
        return Vec::new();
    };
    let mut is_new = false;
    let effects = change(model, &question, false, |progress| {
        is_new = progress.state != state;
        progress.state = state;
    });
    if state == ActionState::Done && is_new {
        model.notice = Some(Message::new("plan-done-answer-stays"));
    }
    effects
}

/// Leads to the question; what is answered there is the owner’s to say.
fn answer_again(model: &mut Model) -> Vec<Effect> {
    let Some(question) = form(model).map(|form| form.question.clone()) else {
        return Vec::new();
    };
    model.layers.clear();
    moving::go_to(model, &question);
    Vec::new()
}

/// Takes the open field and closes it; what should be a date and is none is told and stays open.
fn written(model: &mut Model) -> Vec<Effect> {
    let effects = keep(model);
    if is_unread(model) {
        model.notice = Some(Message::new("plan-due-unread"));
        return effects;
    }
    let was_who = matches!(open_on(model), Some((ActionField::Who, _)));
    close_field(model);
    if was_who {
        step(model, Command::Down);
    }
    effects
}

/// Closes the open field; tells when what is written there is no date. True when one was open.
pub(super) fn close_field(model: &mut Model) -> bool {
    let is_unread = is_unread(model);
    let Some(Layer::Action(form)) = model.layers.last_mut() else {
        return false;
    };
    if form.editor.take().is_none() {
        return false;
    }
    if is_unread {
        model.notice = Some(Message::new("plan-due-kept"));
    }
    true
}

/// Tells whether a due date is being written that is no date.
fn is_unread(model: &Model) -> bool {
    let Some((ActionField::Due, _)) = open_on(model) else {
        return false;
    };
    let text = model.editor().map(|editor| editor.text().trim().to_owned());
    text.is_some_and(|text| !text.is_empty() && read_due(&text, model.today()).is_none())
}

/// Takes what is written in the open field into the assessment: a date as ISO 8601, and what is
/// no date as it was typed, so that it is not lost.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let (Some((field, progress)), Some(open)) = (open_on(model), model.editor()) else {
        return Vec::new();
    };
    let text = open.text().trim().to_owned();
    // What the editor made of it is compared, so that opening and closing changes nothing.
    if editor(field, &progress).text().trim() == text {
        return Vec::new();
    }
    let date = match field {
        ActionField::Who => None,
        ActionField::Due => read_due(&text, model.today()),
    };
    let text = date.map_or(text, |date| date.to_string());
    let Some(question) = form(model).map(|form| form.question.clone()) else {
        return Vec::new();
    };
    change(model, &question, true, |progress| {
        *field.of_mut(progress) = text;
    })
}

/// Takes the company’s own words into the assessment.
pub(super) fn keep_words(model: &mut Model, question: &str, text: &str) -> Vec<Effect> {
    let session = model.session.as_ref();
    let stored = session.and_then(|session| session.assessment.actions.get(question));
    let stored = stored.map_or("", |progress| &progress.text);
    if paragraphs(stored, Entry::TEXT_MAX).text() == text {
        return Vec::new();
    }
    change(model, question, true, |progress| {
        text.clone_into(&mut progress.text);
    })
}
