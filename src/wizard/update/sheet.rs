//! What lies over the question on the board.

use super::{Effect, Layer, Model, Place, layers, leave_workshop, moved};
use crate::cohort::Hands;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Kind, Question};
use crate::wizard::{Command, Sheet};
use crate::workshop::{Tally, TallyFault};

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match model.top() {
        Some(Layer::Board(Sheet::Result { .. })) => layers::scroll(model, command),
        Some(Layer::Board(Sheet::Hands { .. })) => hands(model, command),
        Some(Layer::Board(Sheet::End)) if command == Command::Forward => {
            let is_from_workshop = model.board().is_some_and(|board| board.is_from_workshop);
            leave_workshop(model, is_from_workshop)
        }
        Some(Layer::Board(Sheet::Agenda { .. } | Sheet::Ranking { .. })) => list(model, command),
        _ => Vec::new(),
    }
}

/// Moves in a list of questions, or goes to one.
fn list(model: &mut Model, command: Command) -> Vec<Effect> {
    let now = model.now;
    let (Place::Board(board), Some(Layer::Board(sheet))) =
        (&mut model.place, model.layers.last_mut())
    else {
        return Vec::new();
    };
    let ranked = &board.room.debated;
    let (cursor, len) = match sheet {
        Sheet::Agenda { cursor } => (cursor, board.questions.len()),
        Sheet::Ranking { cursor } => (cursor, ranked.len()),
        _ => return Vec::new(),
    };
    if command != Command::Forward {
        *cursor = moved(*cursor, len, layers::PAGE, command);
        return Vec::new();
    }
    match sheet {
        Sheet::Agenda { cursor } => {
            let at = *cursor;
            if at != board.at {
                board.ask(at, now);
            }
        }
        Sheet::Ranking { cursor } => {
            let question = ranked.get(*cursor).map(|debated| &debated.question);
            let at = board.questions.iter().position(|id| Some(id) == question);
            if let Some(at) = at {
                board.look_at(at);
            }
        }
        _ => {}
    }
    model.layers.pop();
    Vec::new()
}

fn hands(model: &mut Model, command: Command) -> Vec<Effect> {
    if command != Command::Forward {
        return super::writing::line_end(model, command);
    }
    let (
        Place::Board(board),
        Some(Layer::Board(Sheet::Hands {
            editor,
            doubted,
            fault,
        })),
    ) = (&model.place, model.layers.last_mut())
    else {
        return Vec::new();
    };
    let Some(question) = board.question() else {
        return Vec::new();
    };
    let text = editor.text().trim().to_owned();
    let hands = if text.is_empty() {
        Ok(None)
    } else {
        let is_meant = doubted.as_deref() == Some(&text);
        let present = board.room.present;
        read(&text, question, (!is_meant).then_some(present)).map(Some)
    };
    match hands {
        // It stays open until it is kept: while the workshop is busy, the numbers would be gone.
        Ok(hands) => {
            let question = question.id.clone();
            *fault = None;
            vec![Effect::KeepHands { question, hands }]
        }
        Err(wrong) => {
            *fault = Some(said(&wrong));
            *doubted = Some(text);
            Vec::new()
        }
    }
}

/// Reads a show of hands; where nobody said how many are present, the hands themselves say it.
fn read(text: &str, question: &Question, present: Option<u64>) -> Result<Hands, TallyFault> {
    let mut tally = Tally::read(text)?;
    let counts = tally.counts.iter().copied();
    let people = match question.kind {
        Kind::Multiple => counts.max().unwrap_or(0),
        _ => counts.sum(),
    };
    let present = present.filter(|present| *present > 0);
    tally.people = present.is_none().then_some(people);
    tally.hands(question, present.unwrap_or(people))
}

/// Says what is wrong as on a screen, where there are no options of a command.
fn said(fault: &TallyFault) -> Message {
    match fault {
        TallyFault::TooFew { hands, people } | TallyFault::TooMany { hands, people, .. } => {
            Message::new("board-hands-sum")
                .with("hands", hands.to_string())
                .with("people", people.to_string())
        }
        other => other.message(),
    }
}
