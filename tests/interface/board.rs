//! The board of a workshop: its steps, its timer, its show of hands.

use super::screens::digits;
use super::walk::{Walk, noon, shipped, shipped_as};
use jiff::SignedDuration;
use proptest::prelude::*;
use std::rc::Rc;
use tenken::i18n::Message;
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::scoring::Points;
use tenken::wizard::{
    Board, Command, Debated, Effect, Key, Layer, Msg, Place, Room, Sheet, Step, message,
};

/// A board of a workshop of 60 minutes, a minute a question, for 30 people who raise hands.
pub(super) fn on_board(questionnaire: Rc<Questionnaire>, lang: &str, size: (u16, u16)) -> Walk {
    let mut walk = Walk::home(lang, size);
    let mut board = Board::new(
        "商工会 AI研修",
        questionnaire,
        Level::Full,
        (60, 60),
        noon(),
    );
    board.room.people = 30;
    board.room.present = 30;
    board.room.threshold = 10;
    walk.model.place = Place::Board(Box::new(board));
    walk
}

pub(super) fn begun() -> Walk {
    on_board(shipped(), "ja", (80, 24))
}

pub(super) fn board(walk: &Walk) -> &Board {
    walk.model.board().unwrap()
}

/// A board on which everybody has answered everything.
pub(super) fn answered() -> Walk {
    let mut walk = begun();
    let mut room = board(&walk).room.clone();
    room.answered = board(&walk)
        .questions
        .iter()
        .map(|id| (id.clone(), 30))
        .collect();
    walk.send(Msg::Room(Box::new(room)));
    walk
}

pub(super) fn later(walk: &mut Walk, millis: i64) {
    let now = walk.model.now + SignedDuration::from_millis(millis);
    walk.send(Msg::Now(now));
}

#[test]
fn a_remote_leads_from_the_question_to_the_answers_to_the_practice_to_the_next_question_and_back() {
    let mut walk = answered();
    let at = |walk: &Walk| (board(walk).at, board(walk).step);
    let mut seen = vec![at(&walk)];
    for _ in 0..3 {
        walk.keys(&[Key::PageDown]);
        seen.push(at(&walk));
    }
    let there = [
        (0, Step::Asking),
        (0, Step::Shown),
        (0, Step::Practice),
        (1, Step::Asking),
    ];
    assert_eq!(seen, there);
    let back: Vec<_> = (0..4)
        .map(|_| {
            walk.keys(&[Key::PageUp]);
            at(&walk)
        })
        .collect();
    let expected = [
        (0, Step::Practice),
        (0, Step::Shown),
        (0, Step::Asking),
        (0, Step::Asking),
    ];
    assert_eq!(back, expected);
}

#[test]
fn the_language_key_goes_round_through_both_at_once() {
    let mut walk = begun();
    let mut seen = Vec::new();
    for _ in 0..4 {
        walk.keys(&[Key::F(2)]);
        seen.push((walk.model.lang.code().to_owned(), board(&walk).is_bilingual));
    }
    let expected = [
        ("en", false),
        ("ja-easy", false),
        ("ja", true),
        ("ja", false),
    ];
    assert_eq!(seen, expected.map(|(lang, both)| (lang.to_owned(), both)));
    assert!(
        walk.effects.is_empty(),
        "the projector’s language is not kept"
    );
}

#[test]
fn a_show_of_hands_is_taken_in_full_width_digits_and_kept_at_once() {
    let mut walk = begun();
    walk.keys(&[Key::F(4)]);
    let options = board(&walk).question().unwrap().options.len();
    assert_eq!(options, 5);
    walk.types("１２　１０ 5、3/0").keys(&[Key::Enter]);
    let [Effect::KeepHands { question, hands }] = walk.effects.as_slice() else {
        panic!("{:?}", walk.effects);
    };
    assert_eq!(*question, board(&walk).questions[0]);
    let hands = hands.as_ref().unwrap();
    assert_eq!(hands.people, 30);
    assert_eq!(hands.options.values().sum::<u64>(), 30);
    assert!(walk.model.layers.is_empty());
}

#[test]
fn a_show_of_hands_that_does_not_add_up_stays_open_and_says_why() {
    let mut walk = begun();
    walk.keys(&[Key::F(4)])
        .types("12 5 3 2 0")
        .keys(&[Key::Enter]);
    assert!(walk.effects.is_empty());
    assert_eq!(fault(&walk).as_deref(), Some("board-hands-sum"));
    assert_eq!(walk.model.editor().unwrap().text(), "12 5 3 2 0");
    walk.keys(&[Key::Esc]);
    assert!(walk.model.layers.is_empty());
}

/// What is said to be wrong with the show of hands that is open.
fn fault(walk: &Walk) -> Option<String> {
    match walk.model.top() {
        Some(Layer::Board(Sheet::Hands { fault, .. })) => {
            fault.as_ref().map(|fault| fault.id.to_owned())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_wrong_with_a_count_stays_beside_it_whatever_else_is_told() {
    let mut walk = begun();
    walk.keys(&[Key::F(4)])
        .types("12 5 3 2 0")
        .keys(&[Key::Enter]);
    walk.send(Msg::Notice(Message::new("board-hides")));
    assert_eq!(fault(&walk).as_deref(), Some("board-hands-sum"));
    walk.keys(&[Key::Backspace]).types("1");
    assert_eq!(fault(&walk), None);
    walk.keys(&[Key::Backspace]).types("0").keys(&[Key::Enter]);
    assert!(walk.effects.is_empty(), "what was changed is doubted anew");
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.effects.len(), 1);
}

#[test]
fn a_count_that_could_not_be_kept_is_still_there() {
    let mut walk = begun();
    walk.keys(&[Key::F(4)]).types("12 10 5 3 0");
    walk.send(Msg::HandsNotKept(Message::new("store-absent")));
    assert_eq!(fault(&walk).as_deref(), Some("store-absent"));
    assert_eq!(walk.model.editor().unwrap().text(), "12 10 5 3 0");
    walk.keys(&[Key::Enter]);
    assert!(walk.model.layers.is_empty());
}

/// A room in which one more has handed in, with another answer to each question.
fn with_one_more(before: &Room) -> Room {
    let mut room = before.clone();
    room.people += 1;
    room.participants += 1;
    room.result.mean = Some(Points::whole(i32::try_from(room.participants).unwrap()));
    for count in room.answered.values_mut() {
        *count += 1;
    }
    for id in before.answered.keys() {
        let spread = room.spreads.entry(id.clone()).or_default();
        spread.people = Some(spread.people.unwrap_or(30) + 1);
    }
    room.debated.push(Debated {
        question: before.answered.keys().next().unwrap().clone(),
        percent: 50,
        is_estimate: false,
    });
    room
}

#[test]
fn what_the_projector_shows_of_answers_does_not_change_when_somebody_hands_in() {
    let at_the_answers = [vec![Key::PageDown], vec![Key::PageDown, Key::PageDown]];
    let in_a_sheet = [vec![Key::F(9)], vec![Key::F(10)]];
    for keys in at_the_answers.into_iter().chain(in_a_sheet) {
        let mut walk = answered();
        walk.keys(&keys);
        let before = board(&walk).room.clone();
        let mut after = with_one_more(&before);
        walk.send(Msg::Room(Box::new(after.clone())));
        after = with_one_more(&after);
        walk.send(Msg::Room(Box::new(after.clone())));
        let room = &board(&walk).room;
        assert_eq!(room.spreads, before.spreads);
        assert_eq!(room.debated, before.debated);
        assert_eq!(room.result, before.result);
        assert_eq!(room.participants, before.participants);
        assert_eq!((room.people, &room.answered), (32, &after.answered));
        // Other sheets over it change nothing either.
        walk.keys(&[Key::F(1), Key::Esc]);
        assert_eq!(board(&walk).room.result, before.result);
        // It is taken at the next question, or when the sheet over one is closed.
        if walk.model.layers.is_empty() {
            walk.keys(&[Key::PageUp, Key::PageUp]);
        } else {
            walk.keys(&[Key::Esc]);
        }
        assert_eq!(board(&walk).step, Step::Asking);
        assert_eq!(board(&walk).room, after);
    }
}

#[test]
fn the_answers_come_only_at_a_second_key_while_somebody_has_not_answered() {
    let mut walk = begun();
    let asking = |walk: &Walk| board(walk).step == Step::Asking;
    walk.keys(&[Key::PageDown]);
    assert!(asking(&walk));
    let told = Message::new("board-not-everybody").with("people", "30");
    assert_eq!(walk.model.notice, Some(told));
    // Another key in between, and it is said again.
    walk.keys(&[Key::F(5), Key::PageDown]);
    assert!(asking(&walk));
    walk.keys(&[Key::PageDown]);
    assert!(!asking(&walk));
    // Where the answers are not hidden, nobody is waited for.
    walk.keys(&[Key::PageUp, Key::F(8), Key::PageDown]);
    assert!(!asking(&walk));
    let mut walk = answered();
    walk.keys(&[Key::PageDown]);
    assert!(!asking(&walk));
    let mut walk = begun();
    let mut room = board(&walk).room.clone();
    room.people = 0;
    walk.send(Msg::Room(Box::new(room)));
    walk.keys(&[Key::PageDown]);
    assert!(!asking(&walk), "nobody said how many there are");
}

#[test]
fn a_count_that_is_meant_is_taken_when_it_is_entered_again() {
    let mut walk = begun();
    walk.keys(&[Key::F(4)]).types("12 5 3 2 0");
    walk.keys(&[Key::Enter, Key::Enter]);
    let Some(Effect::KeepHands {
        hands: Some(hands), ..
    }) = walk.effects.last()
    else {
        panic!("{:?}", walk.effects);
    };
    assert_eq!(hands.people, 22);
}

#[test]
fn without_a_number_of_people_present_the_hands_say_it() {
    let mut walk = begun();
    let mut room = board(&walk).room.clone();
    room.present = 0;
    walk.send(Msg::Room(Box::new(room)));
    walk.keys(&[Key::F(4)])
        .types("1 2 3 4 5")
        .keys(&[Key::Enter]);
    let Some(Effect::KeepHands {
        hands: Some(hands), ..
    }) = walk.effects.last()
    else {
        panic!("{:?}", walk.effects);
    };
    assert_eq!(hands.people, 15);
}

#[test]
fn an_empty_show_of_hands_takes_the_one_before_back() {
    let mut walk = begun();
    walk.keys(&[Key::F(4), Key::Enter]);
    let last = walk.effects.last();
    assert!(matches!(last, Some(Effect::KeepHands { hands: None, .. })));
}

#[test]
fn the_agenda_leads_to_any_question_and_says_how_the_time_stands() {
    let mut walk = begun();
    walk.keys(&[Key::F(3), Key::Down, Key::Down, Key::Enter]);
    assert_eq!((board(&walk).at, board(&walk).step), (2, Step::Asking));
    assert!(walk.model.layers.is_empty());
    later(&mut walk, 30 * 60_000);
    assert!(board(&walk).minutes_behind() > 25);
    assert!(board(&walk).agenda.left() <= 30);
}

#[test]
fn the_screen_goes_blank_at_a_remotes_key_and_comes_back_at_any_of_them() {
    for back in [Key::Char('.'), Key::PageDown, Key::Esc, Key::Enter] {
        let mut walk = begun();
        walk.keys(&digits("."));
        assert!(matches!(walk.model.top(), Some(Layer::Board(Sheet::Blank))));
        walk.keys(&[back]);
        assert!(walk.model.layers.is_empty());
        assert_eq!(board(&walk).step, Step::Asking);
    }
}

#[test]
fn a_remotes_esc_does_not_end_the_board_without_a_second_word() {
    let mut walk = begun();
    walk.keys(&[Key::Esc]);
    assert!(walk.effects.is_empty());
    walk.keys(&[Key::PageDown]);
    assert!(walk.model.layers.is_empty());
    walk.keys(&[Key::Esc, Key::Enter]);
    assert_eq!(walk.effects, [Effect::Quit { discards: false }]);
}

#[test]
fn every_question_has_an_answer_that_is_the_right_practice() {
    for id in Library::ids() {
        let walk = on_board(shipped_as(id), "ja", (80, 24));
        let board = board(&walk);
        for id in &board.questions {
            let question = board.questionnaire.question(id).unwrap();
            let is_scored = question
                .options
                .iter()
                .any(|option| option.credit.is_some() || option.points.is_some());
            assert_eq!(!board.practice(question).is_empty(), is_scored, "{id}");
        }
    }
}

fn any_key() -> impl Strategy<Value = Key> {
    let keys = vec![
        Key::Enter,
        Key::Esc,
        Key::PageUp,
        Key::PageDown,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::Backspace,
        Key::Delete,
        Key::Tab,
        Key::BackTab,
        Key::Char('.'),
        Key::Char(' '),
        Key::Char('５'),
    ];
    prop_oneof![
        3 => proptest::sample::select(keys),
        2 => (1..=12_u8).prop_map(Key::F),
        1 => any::<char>().prop_map(Key::Char),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_keys_in_any_order_leave_the_board_on_a_question(keys in prop::collection::vec(any_key(), 0..120)) {
        let mut walk = begun();
        for key in keys {
            walk.keys(&[key]);
            prop_assert!(board(&walk).question().is_some());
            // Its own screen is never left by accident.
            prop_assert!(message(Key::Char('1'), &walk.model).is_none() || walk.model.editor().is_some());
        }
        walk.send(Msg::Do(Command::Close));
    }
}
