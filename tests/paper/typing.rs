//! From lines to answers, without a file: whatever is typed, and what comes of it.

use crate::builder::{practice, questionnaire, section, weighted};
use crate::filled::Filled;
use crate::questionnaires;
use jiff::Timestamp;
use proptest::prelude::*;
use tenken::assessment::{Answer, Assessment, AssessmentId};
use tenken::cli::{At, Refusal, Reply, Typing};
use tenken::questionnaire::{Kind, Level, Library, Question, Questionnaire};
use tenken::report::form::Form;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

pub(crate) fn empty(questionnaire: &Questionnaire, level: Level) -> Assessment {
    Assessment::new(AssessmentId::from_random([1; 8]), questionnaire, level, NOW)
}

pub(crate) fn begin(questionnaire: &Questionnaire, level: Level) -> Typing<'_> {
    Typing::new(Form::of(questionnaire, level), empty(questionnaire, level))
}

pub(crate) fn small() -> Questionnaire {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/questionnaires/weighted"
    );
    Library::open(folder).unwrap()
}

fn type_all(typing: &mut Typing<'_>, lines: &[&str]) -> Vec<Reply> {
    lines
        .iter()
        .flat_map(|line| typing.line(line, NOW))
        .collect()
}

fn answer(typing: &Typing<'_>, number: usize) -> Option<Answer> {
    let id = &typing.form().question(number).unwrap().question.id;
    typing.assessment().answer(id).cloned()
}

fn refusal(typing: &mut Typing<'_>, line: &str) -> Refusal {
    let before = (typing.at(), typing.assessment().clone());
    let mut replies = typing.line(line, NOW);
    assert_eq!(before, (typing.at(), typing.assessment().clone()), "{line}");
    match replies.pop() {
        Some(Reply::Refused(refusal)) => refusal,
        other => panic!("{line}: {other:?}"),
    }
}

/// The number of the first question of this kind on the form of everything.
fn first(typing: &Typing<'_>, kind: &str) -> usize {
    let mut questions = typing.form().questions();
    let found = questions.find(|asked| asked.question.kind.id() == kind);
    found.unwrap().number
}

/// The first question of the first section, of the kind with yes, partly, no.
fn after_scope(typing: &Typing<'_>) -> usize {
    typing.form().parts[1].range().0
}

/// Goes past questions, and totals, without an answer.
fn go_to(typing: &mut Typing<'_>, number: usize) {
    while typing.at() != At::Question(number) {
        assert!(!typing.is_over());
        typing.line("", NOW);
    }
}

#[test]
fn a_whole_form_is_typed_from_the_first_number_to_the_last_total() {
    for questionnaire in questionnaires() {
        for (level, seed) in questionnaire.levels().into_iter().zip(0..) {
            let mut typing = begin(&questionnaire, level);
            let filled = Filled::random(typing.form(), seed);
            let lines = filled.typed(typing.form());
            for line in &lines {
                assert!(!typing.is_over(), "{line}");
                let replies = typing.line(line, NOW);
                let is_wrong =
                    |reply: &Reply| matches!(reply, Reply::Refused(_) | Reply::Differs { .. });
                assert!(!replies.iter().any(is_wrong), "{line}: {replies:?}");
            }
            assert!(typing.is_complete());
            let summary = typing.summary();
            assert_eq!((summary.unchecked, summary.differing), (vec![], vec![]));
            assert!(summary.without_reason.is_empty());
        }
    }
}

#[test]
fn an_empty_line_keeps_what_is_stored_and_a_hyphen_removes_it() {
    let questionnaire = small();
    let mut typing = begin(&questionnaire, Level::Full);
    type_all(&mut typing, &["1", "<"]);
    assert_eq!(typing.asked().held, "1");
    type_all(&mut typing, &["", "<"]);
    assert_eq!(typing.asked().held, "1");
    type_all(&mut typing, &["－", "<"]);
    assert_eq!(
        (typing.asked().held.as_str(), answer(&typing, 1)),
        ("", None)
    );
}

#[test]
fn a_note_and_a_reason_stay_with_the_same_answer() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = begin(&questionnaire, Level::Full);
    let number = after_scope(&typing);
    go_to(&mut typing, number);
    type_all(&mut typing, &["1 規約の写し", "<", "1", "<", "3", "<"]);
    let entry = |typing: &Typing<'_>| {
        let id = &typing.form().question(number).unwrap().question.id;
        typing.assessment().entry(id).unwrap().clone()
    };
    assert_eq!(entry(&typing).note, "規約の写し");
    type_all(&mut typing, &["5", "使っていない", "<", "5", "<"]);
    assert_eq!(entry(&typing).reason, "使っていない");
    type_all(&mut typing, &["1"]);
    assert_eq!(
        (entry(&typing).reason.as_str(), entry(&typing).note.as_str()),
        ("", "規約の写し")
    );
}

#[test]
fn does_not_apply_asks_for_its_reason_and_without_one_stays_open() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = begin(&questionnaire, Level::Full);
    let number = after_scope(&typing);
    type_all(&mut typing, &["1"]);
    go_to(&mut typing, number);
    type_all(&mut typing, &["5"]);
    assert_eq!(typing.at(), At::Reason(number));
    type_all(&mut typing, &[""]);
    assert_eq!(typing.at(), At::Question(number + 1));
    assert_eq!(typing.summary().without_reason, [number]);
    type_all(&mut typing, &["<", "5", "b"]);
    assert_eq!(
        typing.summary().without_reason,
        [0; 0],
        "in words b is a word"
    );
}

#[test]
fn lines_that_make_no_sense_change_nothing_and_say_why() {
    let questionnaire = small();
    let mut typing = begin(&questionnaire, Level::Full);
    let number = first(&typing, "single");
    go_to(&mut typing, number);
    let last = typing
        .form()
        .question(number)
        .unwrap()
        .question
        .options
        .len();
    assert_eq!(refusal(&mut typing, "yes"), Refusal::NotDigits);
    assert_eq!(refusal(&mut typing, "1メモ"), Refusal::NotDigits);
    assert_eq!(
        refusal(&mut typing, "9"),
        Refusal::NoSuchBox { digit: 9, last }
    );
    assert_eq!(
        refusal(&mut typing, "0"),
        Refusal::NoSuchBox { digit: 0, last }
    );
    assert_eq!(refusal(&mut typing, "12"), Refusal::OneBox);
    assert_eq!(refusal(&mut typing, "1 2"), Refusal::OneBox);
    let long = format!("1 {}", "長".repeat(4001));
    assert_eq!(refusal(&mut typing, &long), Refusal::TooLong(4000));
    let number = first(&typing, "multiple");
    go_to(&mut typing, number);
    assert_eq!(refusal(&mut typing, "11"), Refusal::Twice(1));
    assert_eq!(refusal(&mut typing, "10"), Refusal::ZeroWithOthers);
    let number = first(&typing, "number");
    go_to(&mut typing, number);
    for line in ["-1", "many", "1.5", "99999999999999999999", "1,0"] {
        assert!(matches!(
            refusal(&mut typing, line),
            Refusal::OutOfRange { .. }
        ));
    }
    let number = first(&typing, "text");
    go_to(&mut typing, number);
    assert_eq!(
        refusal(&mut typing, &"長".repeat(201)),
        Refusal::TooLong(200)
    );
}

#[test]
fn a_box_that_stands_alone_goes_with_no_other() {
    let several = Question {
        kind: Kind::Multiple,
        ..practice("several", 3, 3)
    };
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, vec![several])]);
    let mut typing = begin(&questionnaire, Level::Full);
    assert_eq!(refusal(&mut typing, "14"), Refusal::Alone(4));
    assert_eq!(refusal(&mut typing, "512"), Refusal::Alone(5));
    typing.line("4", NOW);
    assert_eq!(answer(&typing, 1), Some(Answer::option("unknown")));
}

#[test]
fn back_goes_one_line_back_over_totals_and_stops_at_the_start() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let mut typing = begin(&questionnaire, Level::Triage);
    assert_eq!(refusal(&mut typing, "b"), Refusal::AtStart);
    let number = after_scope(&typing);
    go_to(&mut typing, number);
    let mut seen = Vec::new();
    for key in ["＜", "ｂ", "b", "B", "<"] {
        typing.line(key, NOW);
        seen.push(typing.at());
    }
    let expected = [1, 2, 3, 4].map(|back| At::Question(number - back));
    assert_eq!(seen[0], At::Total(0));
    assert_eq!(seen[1..], expected);
    typing.line("q", NOW);
    assert!(typing.is_over() && !typing.is_complete());
}

#[test]
fn the_assessment_goes_as_far_as_the_form_from_the_first_answer_on() {
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    let form = Form::of(&questionnaire, Level::Full);
    let mut typing = Typing::new(form, empty(&questionnaire, Level::Triage));
    assert_eq!(typing.line("", NOW), []);
    assert_eq!(typing.assessment().level, Level::Triage);
    assert_eq!(typing.line("1", NOW), [Reply::Raised]);
    assert_eq!(typing.assessment().level, Level::Full);
    let form = Form::of(&questionnaire, Level::Triage);
    let mut typing = Typing::new(form, empty(&questionnaire, Level::Full));
    typing.line("1", NOW);
    assert_eq!(
        typing.assessment().level,
        Level::Full,
        "it is never lowered"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn no_lines_panic_and_what_is_recorded_always_fits(
        lines in proptest::collection::vec(line(), 0..60),
    ) {
        let questionnaire = small();
        let mut typing = begin(&questionnaire, Level::Full);
        for line in &lines {
            let before = typing.assessment().clone();
            typing.line(line, NOW);
            let after = typing.assessment();
            prop_assert_eq!(before == *after, before.sequence == after.sequence);
        }
        for asked in typing.form().questions() {
            let Some(Answer::Chosen(options)) = typing.assessment().answer(&asked.question.id) else {
                continue;
            };
            prop_assert!(options.iter().all(|id| asked.question.option(id).is_some()));
            prop_assert!(asked.question.kind.id() != "single" || options.len() == 1);
        }
        let _ = typing.summary();
        let _ = typing.asked();
    }
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{0,4}",
        "[0-9０-９]{1,3}[ 　][0-9０-９ あメ<-]{0,8}",
        Just("<".to_owned()),
        Just("-".to_owned()),
        Just(String::new()),
        ".{0,12}",
    ]
}
