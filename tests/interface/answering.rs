//! The way through the questions, by keys.

use super::walk::{Walk, shipped};
use tenken::assessment::{Answer, State};
use tenken::i18n::Lang;
use tenken::questionnaire::Level;
use tenken::wizard::{Effect, Key, Layer, Msg, Place};

pub(super) const SIZE: (u16, u16) = (80, 24);

pub(super) fn digits(keys: &str) -> Vec<Key> {
    keys.chars().map(Key::Char).collect()
}

/// At the first question of a section, after a scope in which AI texts are published.
pub(super) fn at_first_question() -> Walk {
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
fn a_note_typed_over_a_while_is_undone_at_once() {
    let mut walk = at_first_question();
    walk.keys(&digits("2")).keys(&[Key::F(4)]);
    for word in ["総務が", "規約を", "確認"] {
        walk.types(word);
        walk.send(Msg::TextDue);
    }
    walk.keys(&[Key::Enter, Key::F(6)]);
    let question = "contract.tos-commercial-use";
    assert_eq!(walk.assessment().entry(question).unwrap().note, "");
    assert_eq!(
        walk.assessment().answer(question),
        Some(&Answer::option("partly"))
    );
}

#[test]
fn a_name_may_begin_with_a_digit_that_is_no_row() {
    let mut walk = Walk::begun("en", SIZE);
    walk.types("7-Eleven").keys(&[Key::Enter]);
    assert_eq!(walk.assessment().organisation, "7-Eleven");
    assert_eq!(walk.model.lang, Lang::new("en"));
}

#[test]
fn enter_takes_the_option_the_cursor_was_moved_to() {
    let mut walk = at_first_question();
    walk.keys(&[Key::Down, Key::Enter]);
    let question = "contract.tos-commercial-use";
    assert_eq!(
        walk.assessment().answer(question),
        Some(&Answer::option("partly"))
    );
    assert_ne!(walk.question(), Some(question));
}

#[test]
fn going_on_without_an_answer_says_so() {
    let mut walk = at_first_question();
    walk.keys(&[Key::Enter]);
    assert_eq!(walk.model.notice.clone().unwrap().id, "wizard-skipped");
}
