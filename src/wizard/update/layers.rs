//! What lies over a place: the list, the reasons, the report, the help.

use super::writing::paragraphs;
use super::{Effect, Layer, Model, moved, moving, open};
use crate::assessment::Entry;
use crate::scoring::score;
use crate::wizard::{Command, Overview, Sheet};

/// Rows of a screen for the page keys.
pub(super) const PAGE: usize = 10;

pub(super) fn overview(model: &mut Model) -> Vec<Effect> {
    let current = model.question().map(|question| question.id.clone());
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let overview = Overview::open(session, &model.lang, current.as_deref());
    open(model, Layer::Overview(overview))
}

pub(super) fn why(model: &mut Model) -> Vec<Effect> {
    let Some(question) = model.subject().map(|question| question.id.clone()) else {
        return Vec::new();
    };
    open(
        model,
        Layer::Why {
            question,
            scroll: 0,
        },
    )
}

pub(super) fn note(model: &mut Model) -> Vec<Effect> {
    let Some(question) = model.question().map(|question| question.id.clone()) else {
        return Vec::new();
    };
    if !super::answering::can_change(model) {
        return Vec::new();
    }
    let entry = model
        .session
        .as_ref()
        .and_then(|session| session.assessment.entry(&question));
    let text = entry.map(|entry| entry.note.clone()).unwrap_or_default();
    open(
        model,
        Layer::Note {
            question,
            editor: paragraphs(&text, Entry::TEXT_MAX),
        },
    )
}

pub(super) fn run_overview(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Overview(overview)) = model.layers.last() else {
        return Vec::new();
    };
    if command == Command::Forward {
        let id = model
            .overview_selection(overview)
            .map(|question| question.id.clone());
        if let Some(id) = id {
            model.layers.clear();
            moving::go_to(model, &id);
        }
        return Vec::new();
    }
    let len = model
        .session
        .as_ref()
        .map_or(0, |session| overview.found(session, &model.lang).len());
    if let Some(Layer::Overview(overview)) = model.layers.last_mut() {
        overview.cursor = moved(overview.cursor, len, PAGE, command);
    }
    Vec::new()
}

pub(super) fn run_result(model: &mut Model, command: Command) -> Vec<Effect> {
    let overflow = model.overflow;
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let card = score(&session.questionnaire, &session.assessment);
    let is_ledger = matches!(model.top(), Some(Layer::Ledger { .. }));
    let questions: Vec<&String> = if is_ledger {
        card.ledger.iter().map(|line| &line.question).collect()
    } else {
        card.actions.iter().map(|action| &action.question).collect()
    };
    let Some(Layer::Report { cursor } | Layer::Ledger { cursor }) = model.layers.last_mut() else {
        return Vec::new();
    };
    match command {
        Command::Back => {
            model.layers.pop();
        }
        Command::Forward => {
            if let Some(question) = questions.get(*cursor) {
                let question = (*question).clone();
                return open(
                    model,
                    Layer::Why {
                        question,
                        scroll: 0,
                    },
                );
            }
        }
        // With no row to go to, the keys scroll.
        _ if questions.is_empty() => *cursor = moved(*cursor, overflow + 1, PAGE, command),
        _ => *cursor = moved(*cursor, questions.len(), PAGE, command),
    }
    Vec::new()
}

/// Keeps the cursor of the list on a row: in another language other questions are found.
pub(super) fn clamp_overview(model: &mut Model) {
    if let Some(Layer::Overview(_)) = model.top() {
        run_overview(model, Command::Toggle);
    }
}

/// Keeps the cursor of an action on a row: answering again is offered only once it is done.
pub(super) fn clamp_action(model: &mut Model) {
    let rows = model.action_rows().len();
    if let Some(Layer::Action(form)) = model.layers.last_mut() {
        form.cursor = form.cursor.min(rows.saturating_sub(1));
    }
}

pub(super) fn scroll(model: &mut Model, command: Command) -> Vec<Effect> {
    let rows = model.overflow + 1;
    if let Some(
        Layer::Help { scroll }
        | Layer::Crosswalk { scroll }
        | Layer::Why { scroll, .. }
        | Layer::Comparison { scroll, .. }
        | Layer::Board(Sheet::Result { scroll }),
    ) = model.layers.last_mut()
    {
        // After a change of size or language it may stand beyond the end.
        *scroll = moved((*scroll).min(rows - 1), rows, PAGE, command);
    }
    Vec::new()
}
