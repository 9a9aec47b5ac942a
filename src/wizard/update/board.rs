//! The board: from step to step, its timer, and what is opened over it.

use super::writing::line;
use super::{Effect, Layer, Model, Place, open};
use crate::i18n::Message;
use crate::wizard::{Board, Command, Room, Sheet, Step};

/// Most characters of a show of hands: a number for each of the options.
const HANDS_MAX: usize = 60;

pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let now = model.now;
    let Place::Board(board) = &mut model.place else {
        return Vec::new();
    };
    let is_told = std::mem::take(&mut board.is_told);
    match command {
        Command::Forward if board.waits_for() > 0 && !is_told => {
            board.is_told = true;
            let people = board.waits_for().to_string();
            model.notice = Some(Message::new("board-not-everybody").with("people", people));
            Vec::new()
        }
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
            fault: None,
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

/// Takes what may be shown of the room; what is on the screen stays until the next question.
pub(super) fn take(model: &mut Model, room: Room) {
    if let Place::Board(board) = &mut model.place {
        board.room.take_counts(&room);
        board.pending = Some(Box::new(room));
    }
    settle(model);
}

/// Takes what has come in the meantime, once nothing is on the screen that it would change.
pub(super) fn settle(model: &mut Model) {
    let is_open = !model.layers.is_empty();
    let Place::Board(board) = &mut model.place else {
        return;
    };
    if is_open || board.step != Step::Asking {
        return;
    }
    if let Some(room) = board.pending.take() {
        board.room = *room;
    }
}

/// Closes a show of hands that is in the workshop’s folder.
pub(super) fn hands_kept(model: &mut Model, is_removed: bool) {
    if let Some(Layer::Board(Sheet::Hands { .. })) = model.top() {
        model.layers.pop();
    }
    let is_shown = model
        .board()
        .is_some_and(|board| board.step != Step::Asking);
    let id = match (is_removed, is_shown) {
        (true, _) => "board-hands-removed",
        (false, true) => "board-hands-kept-shown",
        (false, false) => "board-hands-kept",
    };
    model.notice = Some(Message::new(id));
    settle(model);
}

/// Leaves a show of hands open that could not be kept, and says why.
pub(super) fn hands_not_kept(model: &mut Model, why: Message) {
    match model.layers.last_mut() {
        Some(Layer::Board(Sheet::Hands { fault, .. })) => *fault = Some(why),
        _ => model.notice = Some(why),
    }
}
