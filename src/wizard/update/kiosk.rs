//! The computer that goes round: from one participant to the next.

use super::{Effect, Layer, Model, Place, home, keeping, leave_workshop, moved, moving, open};
use crate::assessment::AssessmentId;
use crate::wizard::{Command, Context, Details, Joining, Kiosk, KioskSheet};
use jiff::Timestamp;

/// The screen between two participants.
pub(super) fn start(command: Command) -> Vec<Effect> {
    match command {
        Command::Forward => vec![Effect::BeginMember],
        _ => Vec::new(),
    }
}

/// Goes on after company and site: to the groups, and then to the consent.
pub(super) fn join(model: &mut Model) {
    // Whoever meets the stick belongs to no group of a room.
    if model.round().is_some() {
        return moving::to_first_question(model);
    }
    if let Some(kiosk) = &model.kiosk {
        model.place = Place::Joining(Joining::new(kiosk));
    }
}

pub(super) fn joining(model: &mut Model, command: Command) -> Vec<Effect> {
    let (Place::Joining(joining), Some(kiosk)) = (&mut model.place, &model.kiosk) else {
        return Vec::new();
    };
    let rows = joining.rows(kiosk);
    match command {
        Command::Choose(number) if usize::from(number) <= rows => {
            // As at a question, Enter goes on, so that no Enter too many skips the first one.
            joining.cursor = usize::from(number) - 1;
            Vec::new()
        }
        Command::Forward | Command::Toggle => take(model),
        Command::Back if joining.at > 0 => {
            joining.ask(joining.at - 1, kiosk);
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
    let (Place::Joining(joining), Some(kiosk)) = (&mut model.place, &mut model.kiosk) else {
        return Vec::new();
    };
    if let Some(kind) = joining.kind(kiosk) {
        let name = kind.name.clone();
        match kind.labels.get(joining.cursor) {
            Some(label) => joining.groups.insert(name, label.clone()),
            None => joining.groups.remove(&name),
        };
        kiosk.said.clone_from(&joining.groups);
        joining.ask(joining.at + 1, kiosk);
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
    model.place = Place::Done { cursor: 0 };
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
            if let Some(last) = last {
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
        // It stays open until the answers are let go of, so that it can be asked again.
        (Some(Layer::Kiosk(KioskSheet::Stop)), Command::Forward) => home::go(model),
        (Some(Layer::Kiosk(KioskSheet::Trainer { presses })), Command::Take) => {
            *presses = presses.saturating_add(1);
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
///
/// `handed_in` is the assessment that came to its end, on a stick that goes round.
pub(super) fn between(model: &mut Model, handed_in: Option<AssessmentId>) -> Vec<Effect> {
    model.place = Place::Between;
    model.notice = None;
    if let Some(kiosk) = &mut model.kiosk {
        kiosk.said.clear();
        kiosk.over = None;
        kiosk.is_idle = false;
        model.lang = kiosk.lang.clone();
        model.shows_score = kiosk.shows_score;
    }
    match model.round() {
        Some(_) => vec![Effect::HandIn(handed_in)],
        None => vec![Effect::CountMembers],
    }
}

/// Returns the assessment that has come to its end. Whoever only left the computer before the last
/// question may still come back.
pub(super) fn ended(model: &Model) -> Option<AssessmentId> {
    let is_idle = model.kiosk.as_ref().is_some_and(|kiosk| kiosk.is_idle);
    let is_left = is_idle && !matches!(model.place, Place::Done { .. });
    let session = model.session.as_ref().filter(|_| !is_left)?;
    Some(session.assessment.id.clone())
}

/// Ends the going round: what it changed is the trainer’s again.
pub(super) fn leave(model: &mut Model) {
    if let Some(kiosk) = model.kiosk.take() {
        model.lang = kiosk.lang;
        model.shows_score = kiosk.shows_score;
        model.has_editor = kiosk.has_editor;
    }
}

/// Puts off taking a participant’s answers off the screen, at every key.
pub(super) fn wait(model: &mut Model) {
    let now = model.now;
    let patience = match model.place {
        Place::Done { .. } => Kiosk::PATIENCE,
        _ => Kiosk::THINKING,
    };
    let is_begun = model.session.is_some();
    if let Some(kiosk) = model.kiosk.as_mut().filter(|_| is_begun) {
        kiosk.is_idle = false;
        kiosk.wait(now, patience);
    }
}

/// Lets go of the answers of a participant who has gone; where they are not on the disk they stay.
pub(super) fn end(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some(kiosk) = model.kiosk.as_mut().filter(|kiosk| kiosk.is_over(now)) else {
        return Vec::new();
    };
    kiosk.wait(now, Kiosk::PATIENCE);
    kiosk.is_idle = true;
    let mut effects = keeping::keep(model);
    // Nobody is there who could be told that something is lost.
    effects.push(Effect::Close { discards: false });
    effects
}

/// Takes that the answers were not let go of; whoever asked for it is told.
pub(super) fn not_closed(model: &mut Model) {
    let is_idle = model.kiosk.as_ref().is_some_and(|kiosk| kiosk.is_idle);
    model.is_warned |= !is_idle;
}

/// Tells whether a command leaves the computer that goes round once more, after a warning.
pub(super) fn leaves(context: Context, command: Command) -> bool {
    match context {
        Context::KioskStop | Context::Done => {
            matches!(
                command,
                Command::Forward | Command::Toggle | Command::Choose(_)
            )
        }
        Context::KioskTrainer => command == Command::Take,
        _ => false,
    }
}
