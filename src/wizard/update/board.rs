//! The board: from step to step, its timer, and what is opened over it.

use super::writing::line;
use super::{Effect, Layer, Model, Place, open};
use crate::i18n::Message;
use crate::wizard::{Board, Command, Room, Sheet};

/// Most characters of a show of hands: a number for each of the options.
const HANDS_MAX: usize = 60;

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let now = model.now;
    let Place::Board(board) = &mut model.place else {
        return Vec::new();
    };
    match command {
        Command::Forward => {
            board.forward(now);
            Vec::new()
        }
        Command::Back => {
            board.back();
            Vec::new()
        }
        Command::Timer if board.timer.is_running() => {
            board.timer.pause();
            Vec::new()
        }
        Command::Timer => {
            board.timer.start(now);
            Vec::new()
        }
        Command::Extend => {
            board.timer.extend(Board::EXTENSION, now);
            Vec::new()
        }
        Command::Hide => {
            board.hides = !board.hides;
            let id = if board.hides {
                "board-hides"
            } else {
                "board-shows"
            };
            model.notice = Some(Message::new(id));
            Vec::new()
        }
        Command::Hands => hands(model),
        Command::Overview => {
            let cursor = board.at;
            open(model, Layer::Board(Sheet::Agenda { cursor }))
        }
        Command::Ranking => open(model, Layer::Board(Sheet::Ranking { cursor: 0 })),
        Command::Report => open(model, Layer::Board(Sheet::Result { scroll: 0 })),
        Command::Blank => open(model, Layer::Board(Sheet::Blank)),
        _ => Vec::new(),
    }
}

/// Opens the show of hands about the question, with what was counted before.
fn hands(model: &mut Model) -> Vec<Effect> {
    let Some((board, question)) = model
        .board()
        .and_then(|board| Some((board, board.question()?)))
    else {
        return Vec::new();
    };
    let before = board.room.hands.get(&question.id);
    let counts = before.map(|hands| {
        let count = |id: &String| hands.options.get(id).copied().unwrap_or(0).to_string();
        let options = question.options.iter();
        let counts: Vec<String> = options.map(|option| count(&option.id)).collect();
        counts.join(" ")
    });
    let editor = line(&counts.unwrap_or_default(), HANDS_MAX);
    open(
        model,
        Layer::Board(Sheet::Hands {
            editor,
            doubted: None,
        }),
    )
}

/// Goes on to the next language, after the last one to all of them at once.
///
/// What the projector shows says nothing about the language the trainer likes, so it is not kept.
pub(super) fn next_language(model: &mut Model) -> Vec<Effect> {
    let here = model.langs.iter().position(|lang| *lang == model.lang);
    let next = here.map_or(0, |index| index + 1);
    let Place::Board(board) = &mut model.place else {
        return Vec::new();
    };
    let is_last = next >= model.langs.len();
    let (next, is_bilingual) = match (is_last, board.is_bilingual) {
        (true, false) => (0, true),
        (_, true) => (0, false),
        (false, false) => (next, false),
    };
    board.is_bilingual = is_bilingual;
    if let Some(lang) = model.langs.get(next) {
        model.lang = lang.clone();
    }
    Vec::new()
}

/// Takes what may be shown of the room.
pub(super) fn take(model: &mut Model, room: Room) {
    if let Place::Board(board) = &mut model.place {
        board.room = room;
    }
}
