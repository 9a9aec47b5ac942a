//! The examples of docs/scoring.md, number by number.

use crate::builder::{
    assessment, bare, does_not_apply, gated, mitigated, mitigation, pointed, points, practice,
    questionnaire, role_option, section, weighted,
};
use tenken::assessment::Answer;
use tenken::questionnaire::{Question, Questionnaire, Role};
use tenken::scoring::{Points, Scorecard, score};

fn two_sections() -> Questionnaire {
    let copyright = vec![
        practice("similarity-check", 5, 3),
        practice("prompt-names", 5, 3),
        practice("generation-record", 5, 2),
    ];
    let personal = vec![
        gated(practice("training-opt-out", 5, 1), "C"),
        practice("inventory", 5, 4),
        practice("purpose", 5, 3),
    ];
    let mut scope = Question {
        options: vec![role_option("customers", Role::Answer)],
        ..bare("information")
    };
    scope.options[0]
        .exposure
        .insert("personal-information".to_owned(), 60);
    scope.options[0].exposure.insert("copyright".to_owned(), 40);
    let sections = vec![
        section("copyright", 20, copyright),
        section("personal-information", 30, personal),
    ];
    Questionnaire {
        scope: vec![scope],
        ..questionnaire(weighted(), sections)
    }
}

fn assert_ledger(card: &Scorecard, lines: &[(&str, f64, f64)]) {
    let ledger: Vec<(&str, f64, f64)> = card
        .ledger
        .iter()
        .map(|line| {
            (
                line.question.as_str(),
                line.points.value(),
                line.max.value(),
            )
        })
        .collect();
    assert_eq!(ledger, lines);
}

#[test]
fn example_1_a_gate_and_the_way_out() {
    let questionnaire = two_sections();
    let given = [
        ("information", "customers"),
        ("similarity-check", "yes"),
        ("prompt-names", "yes"),
        ("generation-record", "partly"),
        ("training-opt-out", "no"),
        ("inventory", "yes"),
        ("purpose", "yes"),
    ];
    let card = score(&questionnaire, &assessment(&questionnaire, &given));
    assert_ledger(
        &card,
        &[
            ("similarity-check", 15.0, 15.0),
            ("prompt-names", 15.0, 15.0),
            ("generation-record", 5.0, 10.0),
            ("training-opt-out", 0.0, 7.5),
            ("inventory", 30.0, 30.0),
            ("purpose", 22.5, 22.5),
        ],
    );
    let score = &card.score;
    assert_eq!((score.low.value(), score.high.value()), (87.5, 87.5));
    assert_eq!(
        (score.grade.as_deref(), score.ungated_grade.as_str()),
        (Some("C"), "A")
    );
    assert_eq!(score.gates, ["training-opt-out"]);
    let way_out = score.way_out.as_ref().unwrap();
    assert_eq!(
        (way_out.grade.as_str(), &way_out.questions[..]),
        ("A", &["training-opt-out".to_owned()][..])
    );
    let sections: Vec<_> = card
        .sections
        .iter()
        .map(|each| {
            (
                each.low.value(),
                each.exposure,
                each.residual.map(Points::value),
                each.band.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        sections,
        [
            (87.5, Some(40), Some(5.0), Some("low")),
            (87.5, Some(60), Some(7.5), Some("low")),
        ]
    );
    let actions: Vec<_> = card
        .actions
        .iter()
        .map(|each| (each.question.as_str(), each.gain.value()))
        .collect();
    assert_eq!(
        actions,
        [("training-opt-out", 7.5), ("generation-record", 5.0)]
    );
}

#[test]
fn example_2_open_unknown_and_not_applicable() {
    let questionnaire = two_sections();
    let given = [
        ("information", "customers"),
        ("similarity-check", "yes"),
        ("prompt-names", "yes"),
        ("training-opt-out", "unknown"),
        ("inventory", "yes"),
    ];
    let mut answers = assessment(&questionnaire, &given);
    does_not_apply(&mut answers, "generation-record");
    let card = score(&questionnaire, &answers);
    assert_ledger(
        &card,
        &[
            ("similarity-check", 20.0, 20.0),
            ("prompt-names", 20.0, 20.0),
            ("generation-record", 0.0, 0.0),
            ("training-opt-out", 0.0, 7.5),
            ("inventory", 30.0, 30.0),
            ("purpose", 0.0, 22.5),
        ],
    );
    let score_before = &card.score;
    assert_eq!(
        (score_before.low.value(), score_before.high.value()),
        (70.0, 92.5)
    );
    assert_eq!(
        (score_before.unknown, score_before.unknown_range.value()),
        (1, 7.5)
    );
    assert_eq!(score_before.coverage.to_bits(), 0.6875_f64.to_bits());
    assert_eq!(
        (
            score_before.grade.as_deref(),
            score_before.ungated_grade.as_str()
        ),
        (None, "B")
    );
    assert!(score_before.is_provisional);

    answers.entry_mut(&questionnaire, "purpose").answer = Some(Answer::option("no"));
    let judged = score(&questionnaire, &answers).score;
    assert_eq!(judged.coverage.to_bits(), 0.875_f64.to_bits());
    assert_eq!(
        (judged.low.value(), judged.grade.as_deref()),
        (70.0, Some("C"))
    );
    assert_eq!(judged.way_out.unwrap().questions, ["training-opt-out"]);
}

#[test]
fn example_3_points() {
    let scale = [("done", 4), ("partly", 2), ("no", 0), ("unknown", -1)];
    let questions = (1..=25)
        .map(|place| pointed(&format!("q{place}"), &scale))
        .collect();
    let questionnaire = questionnaire(points(), vec![section("self-check", 1, questions)]);
    let mut answers = assessment(&questionnaire, &[("q13", "partly"), ("q25", "unknown")]);
    for place in (1..=12).chain(14..=24) {
        let option = if place <= 12 { "done" } else { "no" };
        answers
            .entry_mut(&questionnaire, &format!("q{place}"))
            .answer = Some(Answer::option(option));
    }
    let card = score(&questionnaire, &answers);
    let sum = card.score.sum.as_ref().unwrap();
    assert_eq!((sum.total, sum.max, sum.level.as_str()), (49, 100, "start"));
    assert_eq!(
        (card.score.low.value(), card.score.grade.as_deref()),
        (49.0, Some("start"))
    );
    assert_eq!(
        (
            card.actions[0].question.as_str(),
            card.actions[0].gain.value()
        ),
        ("q25", 5.0)
    );
    let way_out = card.score.way_out.unwrap();
    assert_eq!(
        (way_out.grade.as_str(), way_out.questions),
        ("fair", vec!["q25".to_owned()])
    );
}

#[test]
fn example_4_mitigated() {
    let scale = [
        ("none", 0),
        ("some", 3),
        ("half", 5),
        ("much", 7),
        ("all", 10),
    ];
    let risks = (1..=4)
        .map(|place| pointed(&format!("risk{place}"), &scale))
        .collect();
    let measures = (1..=2)
        .map(|place| pointed(&format!("measure{place}"), &scale))
        .collect();
    let sections = vec![section("risk", 1, risks), mitigation("measures", measures)];
    let questionnaire = questionnaire(mitigated(), sections);
    let given = [
        ("risk1", "all"),
        ("risk2", "much"),
        ("risk3", "half"),
        ("risk4", "half"),
        ("measure1", "all"),
        ("measure2", "some"),
    ];
    let card = score(&questionnaire, &assessment(&questionnaire, &given));
    let sum = card.score.sum.as_ref().unwrap();
    assert_eq!(
        (sum.raw, sum.mitigation, sum.mitigation_max),
        (Some(27), Some(13), Some(20))
    );
    assert_eq!((sum.total, sum.max, sum.level.as_str()), (23, 40, "III"));
    assert_eq!(card.score.low.value().to_bits(), 42.5_f64.to_bits());
    let way_out = card.score.way_out.unwrap();
    assert_eq!(
        (way_out.grade.as_str(), way_out.questions),
        ("II", vec!["risk1".to_owned()])
    );
}
