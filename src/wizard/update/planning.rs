//! The plan: what to do, and trying what it would bring.

use super::{Effect, Layer, Model, answering, layers, moved, open, saving};
use crate::assessment::Progress;
use crate::i18n::Message;
use crate::wizard::{ActionForm, Before, Change, Command, Plan};

/// Opens the plan over the report or the place.
pub(super) fn open_plan(model: &mut Model) -> Vec<Effect> {
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let plan = Plan::open(session);
    open(model, Layer::Plan(plan))
}

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if command == Command::Undo {
        return answering::undo(model);
    }
    let Some(Layer::Plan(plan)) = model.layers.last_mut() else {
        return Vec::new();
    };
    match command {
        Command::Back => {
            model.layers.pop();
        }
        Command::Choose(number) => plan.toggle(usize::from(number).saturating_sub(1)),
        Command::Toggle => plan.toggle(plan.cursor),
        Command::Forward => {
            let form = plan.selected().map(ActionForm::open);
            return form.map_or_else(Vec::new, |form| open(model, Layer::Action(form)));
        }
        _ => plan.cursor = moved(plan.cursor, plan.rows.len(), layers::PAGE, command),
    }
    Vec::new()
}

/// Changes what is recorded about an action, so that it can be undone, and has it saved.
///
/// Answers stay as they are, whatever is recorded here.
pub(super) fn change(
    model: &mut Model,
    question: &str,
    is_text: bool,
    edit: impl FnOnce(&mut Progress),
) -> Vec<Effect> {
    if !answering::can_change(model) {
        return Vec::new();
    }
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    let before = session.assessment.actions.get(question).cloned();
    let mut progress = before.clone().unwrap_or_default();
    edit(&mut progress);
    if progress == before.clone().unwrap_or_default() {
        return Vec::new();
    }
    put(model, question, Some(progress));
    if let Some(session) = &mut model.session {
        session.history.push(Change {
            question: question.to_owned(),
            before: Before::Action(before),
            is_text,
        });
    }
    saving::save(model)
}

/// Puts what was recorded about an action back, and shows it where the plan is on the screen.
pub(super) fn restore(model: &mut Model, question: &str, before: Option<Progress>) -> Vec<Effect> {
    put(model, question, before);
    let said = match model.layers.last_mut() {
        Some(Layer::Plan(plan)) => {
            let row = plan.rows.iter().position(|row| row == question);
            plan.cursor = row.unwrap_or(plan.cursor);
            "wizard-undone"
        }
        Some(Layer::Action(form)) if form.question != question => {
            *form = ActionForm::open(question);
            "wizard-undone"
        }
        Some(Layer::Action(_)) => "wizard-undone",
        _ => "plan-undone",
    };
    layers::clamp_action(model);
    model.notice = Some(Message::new(said));
    saving::save(model)
}

/// Nothing recorded is no entry, so that a file holds only what somebody wrote.
fn put(model: &mut Model, question: &str, progress: Option<Progress>) {
    let Some(session) = &mut model.session else {
        return;
    };
    let actions = &mut session.assessment.actions;
    match progress.filter(|progress| !progress.is_empty()) {
        Some(progress) => drop(actions.insert(question.to_owned(), progress)),
        None => drop(actions.remove(question)),
    }
}
