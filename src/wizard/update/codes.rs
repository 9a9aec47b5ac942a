//! The open assessment as codes.

use super::{Effect, Layer, Model, open};
use crate::wizard::{Codes, Command};

pub(super) fn open_codes(model: &mut Model) -> Vec<Effect> {
    open(model, Layer::Codes(Codes::default()))
}

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let count = model.code_count();
    let Some(Layer::Codes(codes)) = model.layers.last_mut() else {
        return Vec::new();
    };
    let last = count.saturating_sub(1);
    // A larger window may have fewer codes than when this one was come to.
    codes.at = codes.at.min(last);
    match command {
        Command::Forward => codes.at = (codes.at + 1).min(last),
        Command::Back => codes.at = codes.at.saturating_sub(1),
        Command::Toggle => codes.is_typed = !codes.is_typed,
        Command::CodeNames => codes.carries.names = !codes.carries.names,
        Command::CodeReasons => codes.carries.reasons = !codes.carries.reasons,
        _ => {}
    }
    if matches!(command, Command::CodeNames | Command::CodeReasons) {
        // Other codes: the first one is to be scanned first.
        codes.at = 0;
    }
    Vec::new()
}
