//! Company and site.

use super::{Effect, Model, Place, carrying, kiosk, moved, moving, saving};
use crate::assessment::Assessment;
use crate::wizard::{Access, Command, Field, KioskSheet};

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Details(details) = &mut model.place else {
        return Vec::new();
    };
    let is_open = details.editor.is_some();
    let last = Field::ALL.len();
    match command {
        Command::Choose(number) if usize::from(number) <= last + 1 => {
            details.cursor = usize::from(number) - 1;
            enter(model)
        }
        Command::Forward if is_open => next_field(model),
        Command::Forward => enter(model),
        Command::Back if model.kiosk.is_some() => kiosk::ask(model, KioskSheet::Stop),
        Command::Back => super::home::go(model),
        Command::First | Command::Last if is_open => super::writing::line_end(model, command),
        Command::Up | Command::Down => {
            let effects = keep(model);
            if let Place::Details(details) = &mut model.place {
                details.cursor = moved(details.cursor, last + 1, last, command);
                details.editor = None;
            }
            effects
        }
        _ => Vec::new(),
    }
}

/// Opens the field under the cursor, or goes on.
fn enter(model: &mut Model) -> Vec<Effect> {
    let Place::Details(details) = &model.place else {
        return Vec::new();
    };
    if details.field().is_some() {
        open_field(model);
        return Vec::new();
    }
    let is_new = model
        .session
        .as_ref()
        .is_some_and(|session| session.assessment.sequence == 0);
    let mut effects = if is_new {
        saving::save(model)
    } else {
        Vec::new()
    };
    if model.kiosk.is_some() {
        // Also an earlier assessment of the same company is somebody else’s here.
        kiosk::join(model);
        return effects;
    }
    effects.extend(carrying::look(model));
    moving::to_level(model);
    if matches!(model.place, Place::Details(_)) {
        moving::to_first_question(model);
    }
    effects
}

/// Opens the field under the cursor for writing.
pub(super) fn open_field(model: &mut Model) {
    let Some(session) = &model.session else {
        return;
    };
    if session.access == Access::ReadOnly {
        return;
    }
    if let Place::Details(details) = &mut model.place
        && let Some(field) = details.field()
    {
        details.editor = Some(super::writing::line(
            field.of(&session.assessment),
            Assessment::NAME_MAX,
        ));
    }
}

fn next_field(model: &mut Model) -> Vec<Effect> {
    let effects = keep(model);
    if let Place::Details(details) = &mut model.place {
        details.editor = None;
        details.cursor += 1;
        if details.field().is_some() {
            open_field(model);
        }
    }
    effects
}

/// Takes what is written in the open field into the assessment.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let Place::Details(details) = &model.place else {
        return Vec::new();
    };
    let (Some(field), Some(editor)) = (details.field(), &details.editor) else {
        return Vec::new();
    };
    let text = editor.text().trim().to_owned();
    let Some(session) = &mut model.session else {
        return Vec::new();
    };
    if field.of(&session.assessment) == text {
        return Vec::new();
    }
    *field.of_mut(&mut session.assessment) = text;
    saving::save(model)
}
