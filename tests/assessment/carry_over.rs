//! A question about scope that two questionnaires share is answered once.

use crate::builder::{assessment, bare, practice, questionnaire, role_option, section, weighted};
use jiff::Timestamp;
use proptest::prelude::*;
use tenken::assessment::{Answer, Assessment, Entry, Standing, carry_over};
use tenken::questionnaire::{Condition, Kind, Question, Questionnaire, Role};

fn now() -> Timestamp {
    "2026-11-23T03:00:00Z".parse().unwrap()
}

/// A question about scope with the options `o0`, `o1`, … of these numbers.
fn asked(id: &str, kind: Kind, options: &[usize]) -> Question {
    Question {
        kind,
        options: options
            .iter()
            .map(|number| role_option(&format!("o{number}"), Role::Answer))
            .collect(),
        ..bare(id)
    }
}

fn with_scope(scope: Vec<Question>) -> Questionnaire {
    let practices = vec![practice("work", 3, 3)];
    Questionnaire {
        scope,
        ..questionnaire(weighted(), vec![section("s", 1, practices)])
    }
}

fn told(questionnaire: &Questionnaire, answers: Vec<(&str, Answer)>) -> Assessment {
    let mut earlier = assessment(questionnaire, &[]);
    for (id, answer) in answers {
        let entry = Entry {
            answer: Some(answer),
            note: "a note".into(),
            ..Entry::default()
        };
        earlier.scope.insert(id.into(), entry);
    }
    earlier
}

fn chosen(options: &[&str]) -> Answer {
    Answer::Chosen(options.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn a_shared_answer_is_taken_over_with_the_time_of_now_and_without_the_note() {
    let small = with_scope(vec![asked("people", Kind::Single, &[0, 1])]);
    let earlier = told(&small, vec![("people", chosen(&["o1"]))]);
    let mut begun = assessment(&small, &[]);
    assert_eq!(carry_over(&small, &mut begun, &earlier, now()), ["people"]);
    let entry = &begun.scope["people"];
    assert_eq!(entry.answer, Some(chosen(&["o1"])));
    assert_eq!((entry.at, entry.note.as_str()), (Some(now()), ""));
}

#[test]
fn an_option_that_is_not_offered_or_another_kind_of_answer_is_left_open() {
    let number = Kind::Number { min: 0, max: 9 };
    let small = with_scope(vec![
        asked("one", Kind::Single, &[0]),
        asked("some", Kind::Multiple, &[0, 1]),
        asked("count", number, &[]),
        asked("words", Kind::Text { max: 3 }, &[]),
    ]);
    for answers in [
        vec![("one", chosen(&["o1"])), ("some", chosen(&["o0", "o2"]))],
        vec![("one", chosen(&["o0", "o0"])), ("some", Answer::Number(1))],
        vec![("one", chosen(&[])), ("count", Answer::Number(10))],
        vec![
            ("words", Answer::Text("four".into())),
            ("count", chosen(&[])),
        ],
    ] {
        let mut begun = assessment(&small, &[]);
        let filled = carry_over(&small, &mut begun, &told(&small, answers), now());
        assert!(filled.is_empty() && begun.scope.is_empty(), "{filled:?}");
    }
}

#[test]
fn a_question_that_is_not_asked_now_is_not_filled() {
    let only_with = |option: &str| Question {
        when: Some(Condition::Chosen("people".into(), vec![option.into()])),
        ..asked("tools", Kind::Multiple, &[0])
    };
    for (option, filled) in [("o0", vec!["people"]), ("o1", vec!["people", "tools"])] {
        let small = with_scope(vec![
            asked("people", Kind::Single, &[0, 1]),
            only_with(option),
        ]);
        let answers = vec![("people", chosen(&["o1"])), ("tools", chosen(&["o0"]))];
        let mut begun = assessment(&small, &[]);
        let earlier = told(&small, answers);
        assert_eq!(carry_over(&small, &mut begun, &earlier, now()), filled);
    }
}

#[test]
fn does_not_apply_comes_with_its_reason() {
    let mut people = asked("people", Kind::Single, &[0]);
    people
        .options
        .push(role_option("none", Role::NotApplicable));
    let small = with_scope(vec![people]);
    let mut earlier = told(&small, vec![("people", chosen(&["none"]))]);
    "we have none".clone_into(&mut earlier.scope.get_mut("people").unwrap().reason);
    let mut begun = assessment(&small, &[]);
    carry_over(&small, &mut begun, &earlier, now());
    assert_eq!(begun.scope["people"].reason, "we have none");
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        4 => Just(Kind::Single),
        4 => Just(Kind::Multiple),
        1 => Just(Kind::Number { min: 0, max: 9 }),
        1 => Just(Kind::Text { max: 3 }),
    ]
}

fn any_question() -> impl Strategy<Value = (Kind, Vec<usize>, Option<usize>)> {
    let options = prop::sample::subsequence((0..4).collect::<Vec<_>>(), 1..=4);
    (any_kind(), options, prop::option::of(0..4_usize))
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let options = prop::collection::vec((0..5_usize).prop_map(|number| format!("o{number}")), 0..4);
    prop_oneof![
        6 => options.prop_map(Answer::Chosen),
        1 => (-3..15_i64).prop_map(Answer::Number),
        1 => "[a-z]{0,5}".prop_map(Answer::Text),
    ]
}

/// Questions `q0`, `q1`, …; each may ask for an option of the one before.
fn any_questionnaire() -> impl Strategy<Value = Questionnaire> {
    prop::collection::vec(any_question(), 1..6).prop_map(|questions| {
        let scope = questions.into_iter().enumerate().map(|(place, each)| {
            let (kind, options, when) = each;
            let before = |before: usize, option: usize| {
                Condition::Chosen(format!("q{before}"), vec![format!("o{option}")])
            };
            Question {
                when: place.checked_sub(1).zip(when).map(|(q, o)| before(q, o)),
                ..asked(&format!("q{place}"), kind, &options)
            }
        });
        with_scope(scope.collect())
    })
}

fn any_entries() -> impl Strategy<Value = Vec<(String, Answer)>> {
    let id = (0..8_usize).prop_map(|number| format!("q{number}"));
    prop::collection::vec((id, any_answer()), 0..8)
}

fn fits(question: &Question, answer: &Answer) -> bool {
    match (question.kind, answer) {
        (Kind::Single, Answer::Chosen(ids)) => ids.len() == 1 && question.option(&ids[0]).is_some(),
        (Kind::Multiple, Answer::Chosen(ids)) => ids.iter().all(|id| question.option(id).is_some()),
        (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(number),
        (Kind::Text { max }, Answer::Text(text)) => text.chars().count() <= max,
        _ => false,
    }
}

proptest! {
    #[test]
    fn nothing_is_invented_and_nothing_that_was_there_is_touched(
        small in any_questionnaire(),
        earlier in any_entries(),
        own in any_entries(),
    ) {
        let entry = |answer| Entry { answer: Some(answer), ..Entry::default() };
        let mut before = assessment(&small, &[("work", "yes")]);
        before.scope.extend(own.into_iter().map(|(id, answer)| (id, entry(answer))));
        let mut told = assessment(&small, &[("work", "no")]);
        told.scope.extend(earlier.into_iter().map(|(id, answer)| (id, entry(answer))));

        let mut after = before.clone();
        let filled = carry_over(&small, &mut after, &told, now());

        prop_assert_eq!(&after.answers, &before.answers);
        let standing = Standing::of(&small, &after);
        for id in &filled {
            let question = small.scope.iter().find(|question| question.id == *id).unwrap();
            let answer = after.scope[id].answer.as_ref();
            prop_assert!(!before.scope.contains_key(id));
            prop_assert_eq!(answer, told.scope[id].answer.as_ref());
            prop_assert!(fits(question, answer.unwrap()));
            prop_assert!(standing.asks(id));
        }
        for (id, entry) in &after.scope {
            prop_assert!(filled.contains(id) || before.scope.get(id) == Some(entry));
        }
        // Whatever could be filled is: another round finds nothing.
        prop_assert!(carry_over(&small, &mut after, &told, now()).is_empty());
    }
}
