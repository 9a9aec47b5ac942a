//! The computer that goes round: from one participant to the next.

use super::{Effect, Layer, Model, Place, home, leave_workshop, moved, moving, open};
use crate::wizard::{Command, Details, Joining, KioskSheet};

/// The screen between two participants.
pub(super) fn start(command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => vec![Effect::BeginMember],
        _ => Vec::new(),
    }
}

/// Goes on after company and site: to the groups, and then to the consent.
pub(super) fn join(model: &mut Model) {
    model.place = Place::Joining(Joining::default());
}

pub(super) fn joining(model: &mut Model, command: Command) -> Vec<Effect> {
    let (Place::Joining(joining), Some(kiosk)) = (&mut model.place, &model.kiosk) else {
        return Vec::new();
    };
    let rows = joining.rows(kiosk);
    match command {
        Command::Choose(number) if usize::from(number) <= rows => {
            joining.cursor = usize::from(number) - 1;
            take(model)
        }
        Command::Forward | Command::Toggle => take(model),
        Command::Back if joining.at > 0 => {
            joining.at -= 1;
            joining.cursor = 0;
            Vec::new()
        }
        Command::Back => {
            model.place = Place::Details(Details::new());
            Vec::new()
        }
        _ => {
            joining.cursor = moved(joining.cursor, rows, rows, command);
            Vec::new()
        }
    }
}

/// Takes the row of the cursor, and after the consent goes to the questions.
fn take(model: &mut Model) -> Vec<Effect> {
    let (Place::Joining(joining), Some(kiosk)) = (&mut model.place, &model.kiosk) else {
        return Vec::new();
    };
    if let Some(kind) = joining.kind(kiosk) {
        let name = kind.name.clone();
        match kind.labels.get(joining.cursor) {
            Some(label) => joining.groups.insert(name, label.clone()),
            None => joining.groups.remove(&name),
        };
        joining.at += 1;
        // Nobody agrees by going on in haste.
        joining.cursor = usize::from(joining.kind(kiosk).is_none());
        return Vec::new();
    }
    let (groups, consents) = (joining.groups.clone(), joining.cursor == 0);
    let id = model
        .session
        .as_ref()
        .map(|session| session.assessment.id.clone());
    moving::to_first_question(model);
    let joined = id.map(|id| Effect::Join {
        id,
        groups,
        consents,
    });
    joined.into_iter().collect()
}

/// Ends the questions of a participant.
pub(super) fn done(model: &mut Model) {
    let now = model.now;
    model.place = Place::Done { cursor: 0 };
    if let Some(kiosk) = &mut model.kiosk {
        kiosk.wait(now);
    }
}

pub(super) fn run_done(model: &mut Model, command: Command) -> Vec<Effect> {
    let Place::Done { cursor } = &mut model.place else {
        return Vec::new();
    };
    match command {
        Command::Choose(number) if number <= 2 => *cursor = usize::from(number) - 1,
        Command::Forward | Command::Toggle => {}
        Command::Back => {
            let last = model.session.as_ref();
            let last = last.and_then(|session| session.flow().questions().last().cloned());
            if let (Some(last), Some(kiosk)) = (last, &mut model.kiosk) {
                kiosk.over = None;
                moving::go_to(model, &last.id);
            }
            return Vec::new();
        }
        _ => {
            *cursor = moved(*cursor, 2, 2, command);
            return Vec::new();
        }
    }
    if *cursor == 0 {
        // Who has seen the result goes on to the end.
        *cursor = 1;
        open(model, Layer::Report { cursor: 0 })
    } else {
        home::go(model)
    }
}

/// Asks before a participant stops, or the trainer leaves.
pub(super) fn ask(model: &mut Model, sheet: KioskSheet) -> Vec<Effect> {
    let is_asked = matches!(model.top(), Some(Layer::Kiosk(_)));
    if is_asked {
        return Vec::new();
    }
    open(model, Layer::Kiosk(sheet))
}

pub(super) fn sheet(model: &mut Model, command: Command) -> Vec<Effect> {
    match (model.layers.last_mut(), command) {
        (Some(Layer::Kiosk(KioskSheet::Stop)), Command::Forward) => {
            model.layers.clear();
            home::go(model)
        }
        (Some(Layer::Kiosk(KioskSheet::Trainer { presses })), Command::Take) => {
            *presses += 1;
            if *presses >= KioskSheet::PRESSES {
                let kiosk = model.kiosk.as_ref();
                let is_from_workshop = kiosk.is_some_and(|kiosk| kiosk.is_from_workshop);
                leave_workshop(model, is_from_workshop)
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    }
}

/// Goes back to the screen between two participants, with nothing left of the one before.
pub(super) fn between(model: &mut Model) -> Vec<Effect> {
    model.place = Place::Between;
    if let Some(kiosk) = &mut model.kiosk {
        kiosk.over = None;
        model.lang = kiosk.lang.clone();
    }
    vec![Effect::CountMembers]
}

/// Puts off the end of a finished participant’s screen at every key, and comes to it without one.
pub(super) fn wait(model: &mut Model) {
    let now = model.now;
    if let Some(kiosk) = model.kiosk.as_mut().filter(|kiosk| kiosk.over.is_some()) {
        kiosk.wait(now);
    }
}
