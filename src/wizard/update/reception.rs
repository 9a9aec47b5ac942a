//! Codes that come in.

use super::writing::line_end;
use super::{Effect, Layer, Model, open};
use crate::i18n::Message;
use crate::text::Editor;
use crate::wizard::{Command, Reception};

pub(super) fn opened(model: &mut Model, mut reception: Reception, replies: Vec<Message>) {
    reception.hear(replies);
    open(model, Layer::Reception(Box::new(reception)));
}

pub(super) fn replied(model: &mut Model, replies: Vec<Message>) {
    if let Some(Layer::Reception(reception)) = model.layers.last_mut() {
        reception.hear(replies);
    }
}

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Reception(reception)) = model.layers.last_mut() else {
        return Vec::new();
    };
    match command {
        // A scanner may send two ends of a line: an empty one is nothing.
        Command::Forward => take(&mut reception.editor).into_iter().collect(),
        _ => line_end(model, command),
    }
}

/// Takes text that came at once: whole lines are codes, what is left stays in the field.
pub(super) fn pasted(reception: &mut Reception, text: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    let text = text.replace("\r\n", "\n");
    let mut pieces = text.split(['\n', '\r']).peekable();
    while let Some(piece) = pieces.next() {
        // What does not fit is no code; the check says so.
        let _ = reception.editor.insert_str(piece);
        if pieces.peek().is_some() {
            effects.extend(take(&mut reception.editor));
        }
    }
    effects
}

/// Closes the reception: what is stored has changed.
pub(super) fn closed(reception: &Reception) -> Vec<Effect> {
    let back = match &reception.workshop {
        Some(folder) => Effect::OpenWorkshop(folder.clone()),
        None => Effect::List,
    };
    vec![Effect::CloseDesk, back]
}

fn take(editor: &mut Editor) -> Option<Effect> {
    let line = editor.text().trim().to_owned();
    let _ = editor.set_text("");
    (!line.is_empty()).then_some(Effect::Receive(line))
}
