//! The board as it is drawn: ja, en and both, as small as a projector and large.

use super::board::on_board;
use super::screen::{screen, theme};
use super::screens::digits;
use super::walk::{Walk, shipped, shipped_as};
use std::fmt::Write;
use std::rc::Rc;
use tenken::i18n::Catalogs;
use tenken::questionnaire::{Library, Questionnaire};
use tenken::scoring::Points;
use tenken::text::cells;
use tenken::wizard::{Board, Debated, Key, Msg, Place, Room, RoomResult, Spread};

const SIZES: [(u16, u16); 2] = [(80, 24), (160, 45)];

/// The languages on the projector, as the language key brings them up from Japanese.
const LANGUAGES: [(&str, usize); 3] = [("ja", 0), ("en", 1), ("both", 3)];

/// A room of 30 that has answered everything but the second question.
fn room(questionnaire: &Questionnaire) -> Room {
    let mut room = Room {
        people: 30,
        present: 30,
        participants: 24,
        threshold: 10,
        ..Room::default()
    };
    let questions = questionnaire.sections.iter().flat_map(|s| &s.questions);
    for (place, question) in questions.enumerate() {
        let answered = if place == 1 { 23 } else { 30 };
        room.answered.insert(question.id.clone(), answered);
        if place == 1 {
            continue;
        }
        let shown = [Some(14), Some(16), Some(0), None, None];
        let options = (0..question.options.len()).map(|row| shown.get(row).copied().flatten());
        let spread = Spread {
            people: Some(30),
            options: options.collect(),
            is_hands: false,
        };
        room.spreads.insert(question.id.clone(), spread);
        if place < 6 {
            room.debated.push(Debated {
                question: question.id.clone(),
                percent: 96 - u16::try_from(place).unwrap() * 7,
                is_estimate: place == 1,
            });
        }
    }
    let gates = questionnaire.sections.iter().flat_map(|s| &s.questions);
    let gates = gates.filter(|question| question.gate.is_some());
    let grades = questionnaire.method.grade_ids();
    room.result = RoomResult {
        is_whole: true,
        mean: Some(Points::whole(64)),
        quartiles: Some([Points::whole(51), Points::whole(66), Points::whole(79)]),
        grades: grades
            .into_iter()
            .zip([Some(12), None, None, Some(0)])
            .map(|(id, count)| (Some(id.to_owned()), count))
            .collect(),
        gates: gates.map(|gate| (gate.id.clone(), 11)).collect(),
    };
    room
}

fn shown(questionnaire: Rc<Questionnaire>, languages: usize, size: (u16, u16)) -> Walk {
    let room = room(&questionnaire);
    let mut walk = on_board(questionnaire, "ja", size);
    walk.send(Msg::Room(Box::new(room)));
    for _ in 0..languages {
        walk.send(Msg::Do(tenken::wizard::Command::Language));
    }
    walk
}

fn snapshots(name: &str, arrive: impl Fn(&mut Walk)) {
    let catalogs = Catalogs::load();
    let mut all = String::new();
    for (lang, times) in LANGUAGES {
        for size in SIZES {
            let mut walk = shown(shipped(), times, size);
            arrive(&mut walk);
            screen(&mut walk.model, &catalogs, &theme(true));
            let drawn = screen(&mut walk.model, &catalogs, &theme(true));
            let (columns, rows) = size;
            let _ = write!(
                all,
                "======== {lang} {columns}x{rows}\n{}\n\n-- cursor: {}\n-- styles\n{}\n",
                drawn.text(),
                drawn.cursor(),
                drawn.styles(),
            );
        }
    }
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, all);
    });
}

#[test]
fn board_while_it_asks() {
    snapshots("board-asking", |walk| {
        walk.keys(&[Key::PageDown, Key::PageDown, Key::PageDown]);
    });
}

#[test]
fn board_with_the_answers_of_the_room() {
    snapshots("board-shown", |walk| {
        walk.keys(&[Key::PageDown]);
    });
}

#[test]
fn board_with_answers_that_may_not_be_shown() {
    snapshots("board-hidden", |walk| {
        walk.keys(&[Key::PageDown; 5]);
    });
}

#[test]
fn board_with_the_right_practice() {
    snapshots("board-practice", |walk| {
        walk.keys(&[Key::PageDown, Key::PageDown]);
    });
}

#[test]
fn board_agenda() {
    snapshots("board-agenda", |walk| {
        walk.keys(&[Key::PageDown; 13]).keys(&[Key::F(3)]);
    });
}

#[test]
fn board_questions_on_which_the_room_disagrees() {
    snapshots("board-ranking", |walk| {
        walk.keys(&[Key::F(9), Key::Down]);
    });
}

#[test]
fn board_result_of_the_room() {
    snapshots("board-result", |walk| {
        walk.keys(&[Key::F(10)]);
    });
}

#[test]
fn board_show_of_hands_that_does_not_add_up() {
    snapshots("board-hands", |walk| {
        walk.keys(&[Key::F(4)])
            .types("12 5 3 2 0")
            .keys(&[Key::Enter]);
    });
}

#[test]
fn board_blank_and_end() {
    snapshots("board-end", |walk| {
        walk.keys(&digits(".")).keys(&[Key::Enter, Key::Esc]);
    });
}

fn on_board_mut(walk: &mut Walk) -> &mut Board {
    match &mut walk.model.place {
        Place::Board(board) => board,
        _ => panic!("not on the board"),
    }
}

#[test]
fn no_step_of_any_shipped_question_is_longer_than_the_screen_in_any_language() {
    let catalogs = Catalogs::load();
    let mut faults = Vec::new();
    for id in Library::ids() {
        for (lang, times) in LANGUAGES {
            for size in [(80, 24), (160, 45)] {
                let mut walk = shown(shipped_as(id), times, size);
                for _ in 0..on_board_mut(&mut walk).questions.len() {
                    for _ in 0..3 {
                        let drawn = screen(&mut walk.model, &catalogs, &theme(true));
                        if drawn.drawn.overflow > 0 {
                            faults.push(format!("{id} {lang} {size:?}\n{}", drawn.text()));
                        }
                        let board = on_board_mut(&mut walk);
                        board.forward(super::walk::noon());
                    }
                }
            }
        }
    }
    let count = faults.len();
    assert!(
        faults.is_empty(),
        "{count} do not fit\n{}",
        faults.join("\n")
    );
}

#[test]
fn every_option_of_a_question_that_is_asked_is_on_the_screen() {
    let catalogs = Catalogs::load();
    for id in Library::ids() {
        for (lang, times) in LANGUAGES {
            let mut walk = shown(shipped_as(id), times, (80, 24));
            for at in 0..on_board_mut(&mut walk).questions.len() {
                on_board_mut(&mut walk).ask(at, super::walk::noon());
                let drawn = screen(&mut walk.model, &catalogs, &theme(true));
                let options = walk
                    .model
                    .board()
                    .unwrap()
                    .question()
                    .unwrap()
                    .options
                    .len();
                let lines = drawn.lines();
                for number in 1..=options {
                    let lead = format!("{number}  ");
                    let is_there = lines
                        .iter()
                        .any(|line| line.trim_start().starts_with(&lead));
                    assert!(is_there, "{id} {lang} {number}\n{}", drawn.text());
                }
            }
        }
    }
}

#[test]
fn while_answers_are_hidden_no_bar_and_no_count_of_an_answer_is_on_the_screen() {
    let catalogs = Catalogs::load();
    let mut walk = shown(shipped(), 0, (80, 24));
    let asked = screen(&mut walk.model, &catalogs, &theme(true));
    assert!(asked.text().contains("30人全員が回答"), "{}", asked.text());
    assert!(!asked.text().contains('%'), "{}", asked.text());
    walk.keys(&[Key::F(8)]);
    let shown = screen(&mut walk.model, &catalogs, &theme(true));
    assert!(shown.text().contains("47%"), "{}", shown.text());
}

#[test]
fn a_name_that_tries_to_change_the_terminal_is_shown_and_never_obeyed() {
    let catalogs = Catalogs::load();
    let mut walk = shown(shipped(), 2, (80, 24));
    on_board_mut(&mut walk).name = "\u{1b}[2J\u{202e}研修".repeat(20);
    let drawn = screen(&mut walk.model, &catalogs, &theme(true));
    assert!(!drawn.text().contains('\u{1b}') && !drawn.text().contains('\u{202e}'));
    assert!(drawn.lines().iter().all(|line| cells(line) <= 80));
}
