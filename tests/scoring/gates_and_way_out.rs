//! Gates, what they cap, and the shortest way out.

use crate::builder::{
    assessment, does_not_apply, gated, practice, questionnaire, section, weighted,
};
use tenken::assessment::Assessment;
use tenken::questionnaire::{Level, Question, Questionnaire};
use tenken::scoring::{Score, WayOut, score};

/// Gates `hard` (cap D) and `soft` (cap C) of little weight, and `heavy` without a gate.
fn gates() -> Questionnaire {
    let questions = vec![
        gated(practice("soft", 1, 1), "C"),
        gated(practice("hard", 1, 1), "D"),
        practice("heavy", 5, 5),
    ];
    questionnaire(weighted(), vec![section("s", 1, questions)])
}

fn result(questionnaire: &Questionnaire, answers: &[(&str, &str)]) -> Score {
    score(questionnaire, &assessment(questionnaire, answers)).score
}

/// A way out as grade and questions.
fn leads(way_out: Option<WayOut>) -> (String, Vec<String>) {
    let way_out = way_out.unwrap();
    (way_out.grade, way_out.questions)
}

fn to(grade: &str, questions: &[&str]) -> (String, Vec<String>) {
    let questions = questions.iter().map(|id| (*id).to_owned()).collect();
    (grade.to_owned(), questions)
}

#[test]
fn a_gate_answered_no_caps_the_grade_and_partly_does_not() {
    let questionnaire = gates();
    for (option, grade) in [("no", "C"), ("unknown", "C"), ("partly", "A"), ("yes", "A")] {
        let score = result(
            &questionnaire,
            &[("soft", option), ("hard", "yes"), ("heavy", "yes")],
        );
        assert_eq!(score.grade.as_deref(), Some(grade), "{option}");
        assert_eq!(score.best_grade, grade, "{option}");
        assert_eq!(score.ungated_grade, "A", "{option}");
    }
}

#[test]
fn gates_that_act_are_named_the_hardest_cap_first() {
    let questionnaire = gates();
    let score = result(
        &questionnaire,
        &[("soft", "no"), ("hard", "no"), ("heavy", "yes")],
    );
    assert_eq!(score.gates, ["hard", "soft"]);
    assert_eq!(score.grade.as_deref(), Some("D"));
    assert_eq!(leads(score.way_out), to("C", &["hard"]));
}

#[test]
fn a_gate_that_is_not_answered_caps_nothing_but_keeps_the_result_provisional() {
    let questionnaire = gates();
    let score = result(&questionnaire, &[("soft", "yes"), ("heavy", "yes")]);
    assert_eq!(score.grade.as_deref(), Some("A"));
    assert_eq!(score.open_gates, ["hard"]);
    assert!(score.gates.is_empty() && score.is_provisional);
}

#[test]
fn gates_of_a_longer_level_stay_open() {
    let mut questionnaire = gates();
    questionnaire.sections[0].questions[1].level = Level::Full;
    let given = [("soft", "yes"), ("heavy", "yes")];
    let mut short: Assessment = assessment(&questionnaire, &given);
    short.level = Level::Triage;
    let card = score(&questionnaire, &short);
    assert_eq!(card.score.open_gates, ["hard"]);
    assert!(card.score.is_provisional);
    assert_eq!(card.score.low, card.score.high);
}

#[test]
fn a_gate_that_does_not_apply_caps_nothing() {
    let questionnaire = gates();
    let mut answers = assessment(
        &questionnaire,
        &[("soft", "no"), ("hard", "yes"), ("heavy", "yes")],
    );
    does_not_apply(&mut answers, "soft");
    let score = score(&questionnaire, &answers).score;
    assert!(score.gates.is_empty() && score.open_gates.is_empty());
    assert_eq!(score.grade.as_deref(), Some("A"));
}

#[test]
fn the_way_out_names_gates_first_and_then_the_largest_gains() {
    let questions = vec![
        practice("small", 2, 1),
        practice("large", 5, 1),
        gated(practice("gate", 1, 1), "C"),
        practice("done", 4, 3),
    ];
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let given = [
        ("small", "no"),
        ("large", "no"),
        ("gate", "no"),
        ("done", "yes"),
    ];
    let score = result(&questionnaire, &given);
    // 12 of 20 is 60. The gate alone gives 65; with the 5 of “large” it is 90.
    assert_eq!(score.grade.as_deref(), Some("C"));
    assert_eq!(leads(score.way_out), to("A", &["gate", "large"]));
}

#[test]
fn there_is_no_way_out_of_the_best_grade_nor_while_too_much_is_unanswered() {
    let questionnaire = gates();
    let all = [("soft", "partly"), ("hard", "yes"), ("heavy", "yes")];
    assert_eq!(result(&questionnaire, &all).way_out, None);

    let questions = vec![
        practice("open", 1, 3),
        practice("given", 1, 4),
        practice("some", 1, 3),
    ];
    let half = questionnaire_of(questions);
    let score = result(&half, &[("given", "partly"), ("some", "no")]);
    assert_eq!(score.grade.as_deref(), Some("D"));
    assert_eq!(leads(score.way_out), to("C", &["some"]));
    let score = result(&half, &[("given", "yes"), ("some", "yes")]);
    assert_eq!(score.grade.as_deref(), Some("B"));
    assert_eq!(score.way_out, None);
}

fn questionnaire_of(questions: Vec<Question>) -> Questionnaire {
    questionnaire(weighted(), vec![section("s", 1, questions)])
}

#[test]
fn a_way_out_counts_the_questions_its_answers_bring_into_play() {
    let mut opening = practice("opening", 1, 1);
    opening.options[0].turns_on = vec!["more".to_owned()];
    let more = crate::builder::when_flag(practice("more", 5, 5), "more");
    let questions = vec![opening, more, practice("base", 1, 1)];
    let questionnaire = questionnaire_of(questions);
    let score = result(
        &questionnaire,
        &[("opening", "no"), ("more", "no"), ("base", "yes")],
    );
    assert_eq!(score.grade.as_deref(), Some("C"));
    assert_eq!(score.way_out, None);
}

#[test]
fn a_gate_without_an_answer_that_earns_anything_has_no_way_out() {
    let mut lost = gated(practice("lost", 1, 1), "C");
    lost.options.retain(|option| option.id == "no");
    let questionnaire = questionnaire_of(vec![lost, practice("base", 5, 5)]);
    let score = result(&questionnaire, &[("lost", "no"), ("base", "yes")]);
    assert_eq!(score.grade.as_deref(), Some("C"));
    assert_eq!(score.way_out, None);
}
