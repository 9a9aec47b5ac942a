//! The stick that goes from computer to computer: from one run to the next.

use super::{Effect, Model, Place, kiosk, leave as quit, moved};
use crate::wizard::{Command, KioskSheet, Round};

/// The screen between two runs.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(round) = model.kiosk.as_mut().and_then(|kiosk| kiosk.round.as_mut()) else {
        return Vec::new();
    };
    match command {
        Command::Choose(number) if usize::from(number) <= round.rows() => {
            round.cursor = usize::from(number) - 1;
            take(round)
        }
        Command::Forward | Command::Toggle => take(round),
        _ => {
            round.cursor = moved(round.cursor, round.rows(), round.rows(), command);
            Vec::new()
        }
    }
}

fn take(round: &mut Round) -> Vec<Effect> {
    round.last = None;
    match &round.unfinished {
        Some(unfinished) if round.cursor == 0 => vec![Effect::Open(unfinished.id.clone())],
        _ => vec![Effect::BeginMember],
    }
}

/// Takes what is on the stick.
pub(super) fn seen(model: &mut Model, round: Round) {
    if let Some(kiosk) = &mut model.kiosk {
        kiosk.round = Some(round);
    }
}

/// Between two runs the program ends; in one, what is answered is handed in, if that is meant.
pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    match model.place {
        Place::Between => quit(model),
        _ => kiosk::ask(model, KioskSheet::Stop),
    }
}
