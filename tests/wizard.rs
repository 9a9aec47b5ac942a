//! The way through the questions, by keys.

mod common {
    pub mod walk;
}

use common::walk::{Walk, empty, shipped};
use proptest::prelude::*;
use tenken::assessment::{Answer, State};
use tenken::i18n::{Lang, Message};
use tenken::questionnaire::Level;
use tenken::text::cells;
use tenken::wizard::{
    Command, Context, Effect, Key, Layer, Model, Msg, Place, Saving, bindings, hints, message,
    update,
};
use unicode_segmentation::UnicodeSegmentation;

const SIZE: (u16, u16) = (80, 24);

fn digits(keys: &str) -> Vec<Key> {
    keys.chars().map(Key::Char).collect()
}

/// At the first question of a section, after a scope in which AI texts are published.
fn at_first_question() -> Walk {
    let mut walk = Walk::begun("ja", SIZE);
    // Past company and site, to “everything”, then the seven scope questions.
    walk.keys(&digits("4")).keys(&digits("30"));
    walk.keys(&digits("20"))
        .keys(&digits("120"))
        .keys(&digits("20"))
        .keys(&digits("10"));
    walk.keys(&digits("230"))
        .keys(&digits("0"))
        .keys(&digits("0"));
    assert_eq!(walk.question(), Some("contract.tos-commercial-use"));
    walk
}

#[test]
fn digits_alone_lead_from_the_start_to_the_report_of_the_essential_level_in_under_200_keys() {
    for lang in ["ja", "en"] {
        let mut walk = Walk::begun(lang, SIZE);
        let mut pressed = 0;
        let mut press = |walk: &mut Walk, key: char| {
            pressed += 1;
            walk.keys(&[Key::Char(key)]);
        };
        press(&mut walk, '4');
        press(&mut walk, '2');
        press(&mut walk, '0');
        while let Some(question) = walk.question().map(str::to_owned) {
            // Every option of every scope question: as many questions as there can be.
            let count = walk.model.question().unwrap().options.len();
            let is_scope = shipped().is_scope(&question);
            let ticks = if is_scope && question != "scope.people" {
                1..=count
            } else {
                2..=2
            };
            for option in ticks {
                press(
                    &mut walk,
                    char::from_digit(u32::try_from(option).unwrap(), 10).unwrap(),
                );
            }
            press(&mut walk, '0');
        }
        assert_eq!(walk.model.place, Place::Review { cursor: 0 });
        press(&mut walk, '1');
        assert_eq!(walk.model.layers, [Layer::Report { cursor: 0 }]);
        assert!(pressed < 200, "{pressed} keys");
        let flow = walk.model.session.as_ref().unwrap().flow();
        assert_eq!(flow.in_state(State::Unanswered).count(), 0);
    }
}

#[test]
fn a_digit_records_the_answer_and_has_it_saved_before_going_on() {
    let mut walk = at_first_question();
    walk.effects.clear();
    walk.keys(&digits("2"));
    assert_eq!(
        walk.assessment().answer("contract.tos-commercial-use"),
        Some(&Answer::option("partly"))
    );
    let saved: Vec<_> = walk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Save(_)))
        .collect();
    assert_eq!(saved, [&Effect::Save(Box::new(walk.assessment().clone()))]);
    assert_eq!(walk.question(), Some("contract.tos-commercial-use"));
}

#[test]
fn full_width_digits_and_letters_work_as_commands_with_an_input_method_on() {
    let mut walk = at_first_question();
    walk.types("３");
    assert_eq!(
        walk.assessment().answer("contract.tos-commercial-use"),
        Some(&Answer::option("no"))
    );
    walk.types("Ｌ");
    assert_eq!(walk.model.lang, Lang::new("en"));
}

#[test]
fn in_a_note_full_width_letters_stay_as_they_were_typed() {
    let mut walk = at_first_question();
    walk.keys(&[Key::F(4)])
        .types("ＡＢＣ　１")
        .keys(&[Key::Enter]);
    assert_eq!(
        walk.assessment()
            .entry("contract.tos-commercial-use")
            .unwrap()
            .note,
        "ＡＢＣ　１"
    );
}

#[test]
fn switching_the_language_in_mid_note_keeps_the_text_the_cursor_and_the_place() {
    let mut walk = at_first_question();
    walk.keys(&[Key::F(4)])
        .types("総務の人に")
        .keys(&[Key::Left, Key::Left]);
    let editor = walk.model.editor().unwrap().clone();
    let place = walk.model.place.clone();
    walk.keys(&[Key::F(2)]);
    assert_eq!(walk.model.lang, Lang::new("en"));
    assert_eq!(walk.model.editor(), Some(&editor));
    assert_eq!(walk.model.place, place);
    walk.types("確認").keys(&[Key::Enter]);
    assert_eq!(
        walk.assessment()
            .entry("contract.tos-commercial-use")
            .unwrap()
            .note,
        "総務の確認人に"
    );
}

#[test]
fn does_not_apply_asks_for_a_reason_and_counts_only_with_one() {
    let mut walk = at_first_question();
    walk.keys(&digits("5"));
    assert!(matches!(walk.model.top(), Some(Layer::Reason { .. })));
    let state = |walk: &Walk| {
        walk.model
            .session
            .as_ref()
            .unwrap()
            .flow()
            .standing()
            .state("contract.tos-commercial-use")
    };
    walk.keys(&[Key::Esc]);
    assert_eq!(state(&walk), Some(State::Unanswered));
    walk.keys(&digits("5"))
        .types("AIを使う仕事がない")
        .keys(&[Key::Enter]);
    assert_eq!(state(&walk), Some(State::NotApplicable));
}

#[test]
fn going_on_without_an_answer_leaves_the_question_open() {
    let mut walk = at_first_question();
    walk.keys(&[Key::Enter]);
    assert_ne!(walk.question(), Some("contract.tos-commercial-use"));
    assert_eq!(
        walk.assessment().answer("contract.tos-commercial-use"),
        None
    );
}

#[test]
fn a_question_with_several_answers_is_answered_by_going_on_with_none_ticked() {
    let walk = at_first_question();
    assert_eq!(
        walk.assessment().answer("scope.matters"),
        Some(&Answer::Chosen(Vec::new()))
    );
}

#[test]
fn ticking_twice_unticks_and_the_order_of_ticking_does_not_matter() {
    let mut walk = at_first_question();
    walk.go_to("scope.making").keys(&digits("61"));
    let before = walk.assessment().answer("scope.making").cloned();
    assert_eq!(before, Some(Answer::Chosen(vec!["ads".into()])));
    walk.keys(&digits("1"));
    assert_eq!(
        walk.assessment().answer("scope.making"),
        Some(&Answer::Chosen(vec!["text".into(), "ads".into()]))
    );
}

#[test]
fn going_back_is_possible_from_the_first_question_to_the_home_screen() {
    let mut walk = at_first_question();
    for _ in 0..7 {
        walk.keys(&[Key::Left]);
        assert!(walk.question().is_some());
    }
    walk.keys(&[Key::Left]);
    assert!(matches!(walk.model.place, Place::Level { .. }));
    walk.keys(&[Key::Left]);
    assert!(matches!(walk.model.place, Place::Details(_)));
    walk.keys(&[Key::Left]);
    assert_eq!(walk.model.place, Place::Home);
}

#[test]
fn undo_takes_back_the_last_change_and_shows_where_it_was() {
    let mut walk = at_first_question();
    walk.keys(&digits("10")).keys(&digits("3"));
    walk.keys(&[Key::Left, Key::F(6)]);
    assert_eq!(walk.question(), Some("copyright.similarity-check"));
    assert_eq!(walk.assessment().answer("copyright.similarity-check"), None);
    walk.keys(&[Key::F(6)]);
    assert_eq!(walk.question(), Some("contract.tos-commercial-use"));
    assert_eq!(
        walk.assessment().answer("contract.tos-commercial-use"),
        None
    );
}

#[test]
fn an_answer_that_adds_questions_says_how_many() {
    let mut walk = at_first_question();
    walk.go_to("scope.tools").keys(&digits("4"));
    let notice = walk.model.notice.clone().unwrap();
    assert_eq!(notice.id, "wizard-questions-added");
}

#[test]
fn a_question_that_stops_applying_keeps_its_answer_out_of_the_way() {
    let mut walk = at_first_question();
    walk.go_to("copyright.similarity-check").keys(&digits("1"));
    walk.go_to("scope.reach").keys(&digits("23"));
    let session = walk.model.session.as_ref().unwrap();
    assert!(!session.flow().standing().asks("copyright.similarity-check"));
    assert_eq!(
        walk.assessment().answer("copyright.similarity-check"),
        Some(&Answer::option("yes"))
    );
}

#[test]
fn the_longer_level_goes_on_where_the_shorter_one_ended_and_asks_nothing_twice() {
    let mut walk = Walk::begun("ja", SIZE);
    walk.keys(&digits("4")).keys(&digits("10"));
    let mut asked = Vec::new();
    let mut answer_all = |walk: &mut Walk| {
        while let Some(question) = walk.question().map(str::to_owned) {
            asked.push(question);
            walk.keys(&digits("20"));
        }
    };
    answer_all(&mut walk);
    let first = walk.assessment().answers.len();
    walk.keys(&digits("2"));
    assert_eq!(walk.assessment().level, Level::Essential);
    while walk
        .question()
        .is_some_and(|id| walk.assessment().answer(id).is_none())
    {
        asked.push(walk.question().unwrap().to_owned());
        walk.keys(&digits("20"));
    }
    assert!(walk.assessment().answers.len() > first);
    let mut once = asked.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), asked.len());
}

#[test]
fn esc_closes_the_top_layer_and_at_the_bottom_saves_and_goes_home() {
    let mut walk = at_first_question();
    walk.keys(&[Key::F(10), Key::F(5), Key::F(1)]);
    assert_eq!(walk.model.layers.len(), 3);
    walk.keys(&[Key::Esc, Key::Esc, Key::Esc]);
    assert!(walk.model.layers.is_empty());
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.model.place, Place::Home);
    assert_eq!(
        walk.effects[walk.effects.len() - 2..],
        [Effect::Close, Effect::List]
    );
    walk.keys(&[Key::Esc]);
    assert_eq!(walk.effects.last(), Some(&Effect::Quit));
}

#[test]
fn leaving_with_unsaved_answers_takes_a_second_press() {
    let mut walk = at_first_question();
    walk.send(Msg::SaveFailed(3, Message::new("store-absent")));
    walk.keys(&[Key::Ctrl('c')]);
    assert!(!walk.effects.contains(&Effect::Quit));
    assert!(matches!(walk.model.saving, Saving::Failed(_)));
    walk.keys(&[Key::Ctrl('c')]);
    assert_eq!(walk.effects.last(), Some(&Effect::Quit));
}

#[test]
fn after_a_failed_save_another_folder_can_be_named() {
    let mut walk = at_first_question();
    walk.send(Msg::SaveFailed(3, Message::new("store-absent")));
    walk.keys(&[Key::F(8)]);
    for _ in 0..10 {
        walk.keys(&[Key::Backspace]);
    }
    walk.types("/media/stick").keys(&[Key::Enter]);
    assert_eq!(
        walk.effects.last(),
        Some(&Effect::MoveTo("/media/stick".into()))
    );
}

#[test]
fn a_read_only_assessment_is_not_changed() {
    let questionnaire = shipped();
    let assessment = empty(&questionnaire, Level::Full);
    let mut walk = Walk::opened("ja", SIZE, questionnaire, assessment.clone(), false);
    walk.model.session.as_mut().unwrap().access = tenken::wizard::Access::ReadOnly;
    walk.keys(&digits("1"))
        .keys(&[Key::F(4)])
        .types("x")
        .keys(&[Key::Enter, Key::F(6)]);
    assert_eq!(walk.assessment(), &assessment);
    assert!(
        walk.effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Save(_)))
    );
}

#[test]
fn deleting_can_be_undone() {
    let mut walk = Walk::home("ja", SIZE);
    let id = tenken::assessment::AssessmentId::parse("bcdfgh23").unwrap();
    let row = tenken::wizard::Row {
        id: id.clone(),
        organisation: "山田製作所".into(),
        site: String::new(),
        updated: None,
        done: None,
        grade: None,
        problem: None,
    };
    walk.send(Msg::Listed(vec![row]));
    walk.keys(&[Key::Down, Key::Down, Key::Delete]);
    assert_eq!(walk.effects, [Effect::Delete(id.clone()), Effect::List]);
    walk.send(Msg::Deleted(id.clone()));
    walk.keys(&[Key::F(6)]);
    assert_eq!(walk.effects[2..], [Effect::Undelete(id), Effect::List]);
}

#[test]
fn every_command_has_a_key_that_is_neither_a_letter_nor_with_ctrl_except_leaving_at_once() {
    for context in Context::ALL {
        for binding in bindings(context) {
            let is_safe = |key: &Key| !matches!(key, Key::Char('a'..='z') | Key::Ctrl(_));
            let is_reachable = binding.keys.iter().any(is_safe);
            // Esc, as often as there are layers, leaves as well.
            assert!(
                is_reachable || binding.command == Command::Leave,
                "{context:?} {:?}",
                binding.command
            );
        }
    }
}

#[test]
fn no_key_has_two_meanings_in_one_context() {
    for context in Context::ALL {
        let mut keys: Vec<Key> = bindings(context)
            .iter()
            .flat_map(|binding| binding.keys)
            .copied()
            .collect();
        let all = keys.len();
        keys.sort_by_key(|key| format!("{key:?}"));
        keys.dedup();
        assert_eq!(keys.len(), all, "{context:?}");
    }
}

#[test]
fn every_key_the_bottom_line_shows_does_something() {
    let mut walk = at_first_question();
    for binding in hints(&walk.model) {
        for key in binding.keys {
            assert!(message(*key, &walk.model).is_some(), "{key:?}");
        }
    }
    walk.keys(&[Key::F(10)]);
    for binding in hints(&walk.model) {
        assert!(
            message(binding.keys[0], &walk.model).is_some(),
            "{binding:?}"
        );
    }
}

fn any_key() -> impl Strategy<Value = Key> {
    let special = vec![
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
        Key::Backspace,
        Key::Delete,
    ];
    prop_oneof![
        4 => proptest::char::range('0', '9').prop_map(Key::Char),
        3 => proptest::sample::select(special),
        3 => (1..=10_u8).prop_map(Key::F),
        2 => any::<char>().prop_map(Key::Char),
        1 => proptest::sample::select(vec!['か', '\u{3099}', 'ｶ', 'ﾞ', '👍', '\u{200d}', '　', '０']).prop_map(Key::Char),
    ]
}

fn any_msg() -> impl Strategy<Value = Result<Key, Msg>> {
    prop_oneof![
        20 => any_key().prop_map(Ok),
        1 => ".{0,40}".prop_map(|text| Err(Msg::Paste(text))),
        1 => (0..300_u16, 0..100_u16).prop_map(|(columns, rows)| Err(Msg::Resize(columns, rows))),
        1 => Just(Err(Msg::TextDue)),
        1 => ".{0,20}".prop_map(|text| Err(Msg::Edited(Some(text)))),
        1 => Just(Err(Msg::SaveFailed(1, Message::new("store-absent")))),
    ]
}

fn focus_is_sound(model: &Model) {
    if let (Some(session), Place::Question { id, .. }) = (&model.session, &model.place) {
        assert!(session.question(id).is_some());
    }
    if let Some(editor) = model.editor() {
        let cursor = editor.cursor();
        let is_boundary = editor
            .text()
            .grapheme_indices(true)
            .any(|(at, _)| at == cursor);
        assert!(is_boundary || cursor == editor.text().len());
        let width = model.text_width();
        assert!(editor.cursor_cell(width).1 <= width.max(cells("あ")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_keys_in_any_order_neither_panic_nor_lose_an_answer(msgs in prop::collection::vec(any_msg(), 0..150)) {
        let mut walk = at_first_question();
        for msg in msgs {
            match msg {
                Ok(key) => { walk.keys(&[key]); }
                Err(msg) => walk.send(msg),
            }
            focus_is_sound(&walk.model);
            // What was saved last is what is in memory, but for text still being typed.
            let last = walk.effects.iter().rev().find_map(|effect| match effect {
                Effect::Save(assessment) => Some(assessment.as_ref()),
                _ => None,
            });
            if let (Some(session), Some(last)) = (&walk.model.session, last) {
                prop_assert_eq!(&session.assessment, last);
            }
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_beginning(keys in prop::collection::vec(proptest::char::range('0', '9'), 1..60)) {
        let mut walk = at_first_question();
        let before = walk.assessment().clone();
        walk.model.session.as_mut().unwrap().history = tenken::wizard::History::default();
        for key in keys {
            walk.keys(&[Key::Char(key)]);
            if !walk.model.layers.is_empty() {
                walk.keys(&[Key::Esc]);
            }
        }
        while !walk.model.session.as_ref().unwrap().history.is_empty() {
            update(&mut walk.model, Msg::Do(Command::Undo));
        }
        prop_assert_eq!(&walk.assessment().answers, &before.answers);
        prop_assert_eq!(&walk.assessment().scope, &before.scope);
    }
}
