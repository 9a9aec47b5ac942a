//! The home screen: begin, resume, delete and bring back.

use super::{Effect, Layer, Model, Place, kiosk, moved, moving};
use crate::assessment::{AssessmentId, State};
use crate::questionnaire::Question;
use crate::wizard::{Access, Command, Details, Field, Home, Opened, Row, Saving, Session};

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::Choose(number) if usize::from(number) <= model.home.len() => {
            model.home.cursor = usize::from(number) - 1;
            enter(model)
        }
        Command::Forward | Command::Toggle => enter(model),
        Command::Delete => delete(model),
        Command::Undo => undelete(model),
        _ => {
            model.home.cursor = moved(model.home.cursor, model.home.len(), 10, command);
            Vec::new()
        }
    }
}

fn enter(model: &Model) -> Vec<Effect> {
    match model.home.cursor {
        0 => vec![Effect::Begin {
            questionnaire: model.questionnaire.clone(),
            proposes_company: false,
        }],
        1 => vec![Effect::Offer],
        2 => vec![Effect::OpenSample],
        3 => vec![Effect::ListWorkshops],
        _ => model
            .home
            .selected()
            .map(|row| Effect::Open(row.id.clone()))
            .into_iter()
            .collect(),
    }
}

pub(super) fn open_report(model: &mut Model) -> Vec<Effect> {
    if model.home.selected().is_none() {
        return Vec::new();
    }
    // The report opens over the assessment as soon as it is there.
    model.layers.push(Layer::Report { cursor: 0 });
    enter(model)
}

fn delete(model: &Model) -> Vec<Effect> {
    let id = model.home.selected().map(|row| row.id.clone());
    id.map(|id| vec![Effect::Delete(id), Effect::List])
        .unwrap_or_default()
}

fn undelete(model: &Model) -> Vec<Effect> {
    let id = model.home.deleted.first().cloned();
    id.map(|id| vec![Effect::Undelete(id), Effect::List])
        .unwrap_or_default()
}

pub(super) fn restore_backup(model: &mut Model) -> Vec<Effect> {
    match model.layers.pop() {
        Some(Layer::Trouble(trouble)) => vec![Effect::RestoreBackup(trouble.id)],
        other => {
            model.layers.extend(other);
            Vec::new()
        }
    }
}

pub(super) fn listed(
    model: &mut Model,
    rows: Vec<Row>,
    deleted: Vec<AssessmentId>,
    suiting: usize,
) {
    let is_first = model.home.is_empty() && model.home.cursor == 0;
    let is_unfinished = |row: &Row| row.done.is_some_and(|(done, asked)| done < asked);
    if is_first && rows.first().is_some_and(is_unfinished) {
        // Most who come back want to go on with what they began.
        model.home.cursor = Home::FIXED;
    }
    model.home.rows = rows;
    model.home.deleted = deleted;
    model.home.suiting = suiting;
    model.home.cursor = model.home.cursor.min(model.home.len() - 1);
}

pub(super) fn opened(model: &mut Model, opened: Opened) -> Vec<Effect> {
    model.saving = match opened.access {
        Access::Write => Saving::Saved,
        Access::ReadOnly => Saving::ReadOnly,
        Access::InMemory => Saving::InMemory,
    };
    let (is_new, is_proposal, access) = (opened.is_new, opened.is_proposal, opened.access);
    let mut session = Session::new(opened);
    session.pace.start(model.now);
    let flow = session.flow();
    let waits = |question: &&Question| {
        flow.standing().state(&question.id) == Some(State::Unanswered)
            || session.waits_to_be_confirmed(&question.id)
    };
    let first_open = flow.questions().find(waits);
    let first_open = first_open.map(|question| question.id.clone());
    model.session = Some(session);
    match first_open {
        _ if is_proposal => model.place = Place::Details(Details::proposed()),
        _ if is_new => model.place = Place::Details(begun(model)),
        None if model.kiosk.is_some() => kiosk::done(model),
        Some(id) if access != Access::InMemory => moving::go_to(model, &id),
        _ => {
            model.place = Place::Review { cursor: 0 };
            if model.layers.is_empty() {
                model.layers.push(Layer::Report { cursor: 0 });
            }
        }
    }
    Vec::new()
}

/// Where names are given beforehand, the first that is not is written.
fn begun(model: &Model) -> Details {
    let mut details = Details::new();
    if let (Some(_), Some(session)) = (model.round(), &model.session) {
        let is_given = |field: &&Field| !field.of(&session.assessment).is_empty();
        details.cursor = Field::ALL.iter().take_while(is_given).count();
    }
    details
}

/// Asks to let go of the assessment; the home screen comes when that is done.
pub(super) fn go(model: &Model) -> Vec<Effect> {
    vec![Effect::Close {
        discards: model.is_warned,
    }]
}

/// The assessment was let go of: back to the home screen.
pub(super) fn closed(model: &mut Model) -> Vec<Effect> {
    let ended = kiosk::ended(model);
    model.place = Place::Home;
    model.layers.clear();
    model.session = None;
    model.is_warned = false;
    model.home = Home::default();
    model.saving = Saving::Saved;
    if model.kiosk.is_some() {
        return kiosk::between(model, ended);
    }
    vec![Effect::List]
}
