//! Questionnaires nobody would write, and answers that fit nothing.

use crate::builder::{
    assessment, gated, mitigated, mitigation, pointed, points, practice, questionnaire, section,
    weighted,
};
use tenken::questionnaire::{Credit, Method, Question, Questionnaire};
use tenken::scoring::{Points, Score, score};

fn result(questionnaire: &Questionnaire, answers: &[(&str, &str)]) -> Score {
    score(questionnaire, &assessment(questionnaire, answers)).score
}

#[test]
fn the_largest_weights_neither_overflow_nor_lose_a_step() {
    let questions = |id: &str| -> Vec<Question> {
        (0..200)
            .map(|place| practice(&format!("{id}{place}"), 255, 255))
            .collect()
    };
    let sections = vec![
        section("a", u32::MAX, questions("a")),
        section("b", u32::MAX, questions("b")),
    ];
    let questionnaire = questionnaire(weighted(), sections);
    let mut answers = assessment(&questionnaire, &[]);
    for question in questionnaire.questions() {
        let answer = tenken::assessment::Answer::option("partly");
        answers.entry_mut(&questionnaire, &question.id).answer = Some(answer);
    }
    assert_eq!(score(&questionnaire, &answers).score.low, Points::whole(50));
}

#[test]
fn the_largest_points_stop_at_their_limits() {
    let scale = [("yes", i32::MAX), ("no", i32::MIN)];
    let risk = || vec![pointed("r0", &scale), pointed("r1", &scale)];
    let sum = questionnaire(points(), vec![section("s", 1, risk())]);
    let card = score(&sum, &assessment(&sum, &[("r0", "yes"), ("r1", "yes")]));
    assert_eq!(card.score.low, Points::HUNDRED);
    assert_eq!(card.score.sum.unwrap().total, i64::from(i32::MAX) * 2);
    assert!(card.ledger.iter().all(|line| line.points > Points::HUNDRED));
    let sections = vec![
        section("s", 1, risk()),
        mitigation("m", vec![pointed("m0", &scale)]),
    ];
    let levels = questionnaire(mitigated(), sections);
    let given = [("r0", "yes"), ("r1", "yes"), ("m0", "yes")];
    assert_eq!(result(&levels, &given).low.rounded(), 15);
}

#[test]
fn a_questionnaire_without_anything_has_no_grade() {
    let nothing = Method::Weighted {
        grades: Vec::new(),
        coverage_floor: Credit::NONE,
        residual: Vec::new(),
    };
    let empty = result(&questionnaire(nothing.clone(), Vec::new()), &[]);
    assert_eq!((empty.grade, empty.ungated_grade.as_str()), (None, ""));
    let asked = questionnaire(nothing, vec![section("s", 0, vec![practice("q", 1, 1)])]);
    let weightless = result(&asked, &[("q", "yes")]);
    assert_eq!(weightless.grade.as_deref(), Some(""));
    assert_eq!(weightless.way_out, None);
}

#[test]
fn a_gate_that_names_no_grade_caps_nothing() {
    let questions = vec![gated(practice("q", 1, 1), "Z"), practice("rest", 5, 5)];
    let questionnaire = questionnaire(weighted(), vec![section("s", 1, questions)]);
    let score = result(&questionnaire, &[("q", "no"), ("rest", "yes")]);
    assert_eq!(score.grade.as_deref(), Some("A"));
}

#[test]
fn points_that_can_only_be_lost_are_all_there_until_one_is() {
    let penalties = |id: &str| pointed(id, &[("fine", 0), ("bad", -3)]);
    let questions = vec![penalties("q0"), penalties("q1")];
    let questionnaire = questionnaire(points(), vec![section("s", 1, questions)]);
    let fine = result(&questionnaire, &[("q0", "fine"), ("q1", "fine")]);
    assert_eq!(fine.low, Points::HUNDRED);
    let bad = result(&questionnaire, &[("q0", "fine"), ("q1", "bad")]);
    assert_eq!((bad.low, bad.high), (Points::ZERO, Points::ZERO));
}

#[test]
fn points_stop_instead_of_overflowing() {
    let most = Points::from_steps(i64::MAX);
    let least = Points::from_steps(i64::MIN);
    assert_eq!(most + Points::HUNDRED, most);
    assert_eq!(least - Points::HUNDRED, least);
    assert_eq!(-least, most);
    assert!(Points::whole(i32::MAX) > Points::HUNDRED && Points::whole(i32::MIN) < Points::ZERO);
    assert!(most.tenths() > 0 && most.rounded() > 0);
}

#[test]
fn points_are_rounded_half_up_for_people() {
    let half = Points::from_steps(1 << 39);
    assert_eq!((Points::whole(69) + half).rounded(), 70);
    assert_eq!((Points::whole(-1) - half).rounded(), -1);
    assert_eq!((Points::whole(7) + half).tenths(), 75);
}
