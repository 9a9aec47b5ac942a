//! The mitigated method: raw risk, mitigation, and the levels between.

use crate::builder::{
    assessment, does_not_apply, gated, mitigated, mitigation, pointed, questionnaire, section,
};
use tenken::assessment::{Answer, Assessment};
use tenken::questionnaire::{Method, Questionnaire};
use tenken::scoring::{Points, Scorecard, Sum, score};

/// Risk `r0`..`r3` and mitigation `m0`, `m1`, each worth 0 to 10 by the option of that name.
fn impact_check() -> Questionnaire {
    let ids: Vec<String> = (0..=10).map(|points| points.to_string()).collect();
    let mut scale: Vec<(&str, i32)> = ids.iter().map(String::as_str).zip(0..).collect();
    scale.push(("unknown", 10));
    let risks = (0..4)
        .map(|place| pointed(&format!("r{place}"), &scale))
        .collect();
    scale.pop();
    scale.push(("unknown", 0));
    let measures = (0..2)
        .map(|place| pointed(&format!("m{place}"), &scale))
        .collect();
    questionnaire(
        mitigated(),
        vec![section("risk", 1, risks), mitigation("measures", measures)],
    )
}

fn with(questionnaire: &Questionnaire, risk: &[i32], measures: &[i32]) -> Assessment {
    let mut answers = assessment(questionnaire, &[]);
    let risk = risk
        .iter()
        .enumerate()
        .map(|(place, points)| (format!("r{place}"), points));
    let measures = measures
        .iter()
        .enumerate()
        .map(|(place, points)| (format!("m{place}"), points));
    for (question, points) in risk.chain(measures) {
        let option = Answer::option(&points.to_string());
        answers.entry_mut(questionnaire, &question).answer = Some(option);
    }
    answers
}

fn result(risk: &[i32], measures: &[i32]) -> Scorecard {
    let questionnaire = impact_check();
    score(&questionnaire, &with(&questionnaire, risk, measures))
}

#[test]
fn mitigation_exactly_at_the_threshold_earns_the_reduction() {
    let at = result(&[10, 7, 5, 5], &[10, 3]);
    let sum = Sum {
        total: 23,
        max: 40,
        raw: Some(27),
        mitigation: Some(13),
        mitigation_max: Some(20),
        level: "III".to_owned(),
    };
    assert_eq!(at.score.sum, Some(sum));
    assert_eq!(at.score.grade.as_deref(), Some("III"));
    assert_eq!(at.score.low.value().to_bits(), 42.5_f64.to_bits());
    let below = result(&[10, 7, 5, 5], &[10, 2]);
    assert_eq!(below.score.sum.unwrap().total, 27);
}

#[test]
fn the_reduced_total_is_rounded_half_up() {
    for (risk, total) in [
        ([10, 0, 0, 0], 9),
        ([10, 10, 10, 0], 26),
        ([9, 0, 0, 0], 8),
        ([1, 0, 0, 0], 1),
    ] {
        let card = result(&risk, &[10, 10]);
        assert_eq!(card.score.sum.unwrap().total, total, "{risk:?}");
    }
}

#[test]
fn a_limit_belongs_to_the_lower_level() {
    for (risk, level) in [
        ([10, 0, 0, 0], "I"),
        ([10, 1, 0, 0], "II"),
        ([10, 10, 0, 0], "II"),
        ([10, 10, 1, 0], "III"),
        ([10, 10, 10, 0], "III"),
        ([10, 10, 10, 1], "IV"),
        ([10, 10, 10, 10], "IV"),
    ] {
        let card = result(&risk, &[0, 0]);
        assert_eq!(card.score.grade.as_deref(), Some(level), "{risk:?}");
        assert_eq!(card.score.sum.unwrap().level, level, "{risk:?}");
    }
}

#[test]
fn the_ledger_holds_risk_and_mitigation_apart() {
    let card = result(&[10, 7, 5, 5], &[10, 3]);
    let points: Vec<i64> = card
        .ledger
        .iter()
        .map(|line| line.points.rounded())
        .collect();
    assert_eq!(points, [10, 7, 5, 5, 10, 3]);
    assert!(card.ledger.iter().all(|line| line.max == Points::whole(10)));
    assert_eq!(card.sections[0].low.value().to_bits(), 32.5_f64.to_bits());
    assert_eq!(card.sections[1].low, Points::whole(65));
    assert_eq!(
        (card.sections[0].residual, &card.sections[0].band),
        (None, &None)
    );
}

#[test]
fn unanswered_risk_counts_in_full_and_unanswered_mitigation_not_at_all() {
    let card = result(&[10, 0, 0], &[10]);
    assert_eq!(card.score.low, Points::whole(50));
    assert_eq!(card.score.high.value().to_bits(), 77.5_f64.to_bits());
    assert_eq!(card.score.ungated_grade, "II");
    assert_eq!(card.score.best_grade, "I");
    assert_eq!(card.score.grade, None);
    assert!(card.score.is_provisional);
}

#[test]
fn the_gain_of_an_action_is_what_the_score_gains() {
    let card = result(&[10, 7, 5, 5], &[10, 2]);
    let first = &card.actions[0];
    // Raw 27 stays 27 without the reduction; with it, 23: 4 of 40. Without r0: 17.
    assert_eq!(
        (first.question.as_str(), first.gain),
        ("r0", Points::whole(25))
    );
    let measure = card
        .actions
        .iter()
        .find(|action| action.question == "m1")
        .unwrap();
    assert_eq!(measure.gain, Points::whole(10));
}

#[test]
fn the_way_out_takes_whichever_of_risk_and_mitigation_needs_fewer_answers() {
    // 35 of 40: level IV. The reduction gives 30, level III; with no measures
    // yet that takes two answers, less risk only one.
    let by_risk = result(&[10, 10, 10, 5], &[0, 0]).score.way_out.unwrap();
    assert_eq!(
        (by_risk.grade.as_str(), by_risk.questions),
        ("III", vec!["r0".to_owned()])
    );

    // 35 in shares of 1: only the measures reach level III in so few answers.
    let ids: Vec<String> = (0..35).map(|place| format!("r{place}")).collect();
    let scale = [("no", 0), ("yes", 1)];
    let mut questions: Vec<_> = ids.iter().map(|id| pointed(id, &scale)).collect();
    questions.push(pointed("rest", &[("no", 0), ("yes", 5)]));
    let mut split = impact_check();
    split.sections[0].questions = questions;
    let mut answers = with(&split, &[], &[0, 0]);
    for id in &ids {
        answers.entry_mut(&split, id).answer = Some(Answer::option("yes"));
    }
    answers.entry_mut(&split, "rest").answer = Some(Answer::option("no"));
    let way_out = score(&split, &answers).score.way_out.unwrap();
    assert_eq!(
        (way_out.grade.as_str(), way_out.questions),
        ("III", vec!["m0".to_owned(), "m1".to_owned()])
    );
    answers.entry_mut(&split, "m0").answer = Some(Answer::option("7"));
    let way_out = score(&split, &answers).score.way_out.unwrap();
    assert_eq!(way_out.questions, ["m1"]);
}

#[test]
fn a_gate_of_risk_acts_on_the_riskiest_answer_and_caps_the_level() {
    let mut questionnaire = impact_check();
    let first = questionnaire.sections[0].questions[0].clone();
    questionnaire.sections[0].questions[0] = gated(first, "III");
    let riskiest = score(
        &questionnaire,
        &with(&questionnaire, &[10, 0, 0, 0], &[0, 0]),
    );
    assert_eq!(riskiest.score.grade.as_deref(), Some("III"));
    assert_eq!(riskiest.score.ungated_grade, "I");
    assert_eq!(riskiest.score.way_out.unwrap().questions, ["r0"]);
    let less = score(
        &questionnaire,
        &with(&questionnaire, &[9, 0, 0, 0], &[0, 0]),
    );
    assert_eq!(less.score.grade.as_deref(), Some("I"));
}

#[test]
fn without_mitigation_in_play_nothing_is_reduced() {
    let questionnaire = impact_check();
    let mut answers = with(&questionnaire, &[10, 10, 0, 0], &[10, 10]);
    does_not_apply(&mut answers, "m0");
    does_not_apply(&mut answers, "m1");
    let Method::Mitigated { coverage_floor, .. } = &questionnaire.method else {
        unreachable!("the builder makes what it is named after")
    };
    assert_eq!(coverage_floor.thousandths(), 700);
    let card = score(&questionnaire, &answers);
    let sum = card.score.sum.unwrap();
    assert_eq!((sum.total, sum.mitigation_max), (20, Some(0)));
    assert_eq!(card.score.grade, None);
}

#[test]
fn without_risk_in_play_the_score_is_100() {
    let questionnaire = impact_check();
    let mut answers = with(&questionnaire, &[0, 0, 0, 0], &[5, 0]);
    for place in 0..4 {
        does_not_apply(&mut answers, &format!("r{place}"));
    }
    let card = score(&questionnaire, &answers);
    assert_eq!(
        (card.score.low, card.score.high),
        (Points::HUNDRED, Points::HUNDRED)
    );
    assert_eq!(card.score.ungated_grade, "I");
}

#[test]
fn dont_know_at_a_gate_of_risk_acts_whatever_its_points() {
    let scale = [("none", 0), ("unknown", 3), ("all", 10)];
    let gate = gated(pointed("gate", &scale), "III");
    let alike = gated(pointed("alike", &[("this", 1), ("that", 1)]), "IV");
    let sections = vec![section("risk", 1, vec![gate, alike])];
    let questionnaire = questionnaire(mitigated(), sections);
    for (option, gates) in [
        ("none", vec![]),
        ("unknown", vec!["gate"]),
        ("all", vec!["gate"]),
    ] {
        let answers = assessment(&questionnaire, &[("gate", option), ("alike", "this")]);
        assert_eq!(
            score(&questionnaire, &answers).score.gates,
            gates,
            "{option}"
        );
    }
}

#[test]
fn a_raw_total_below_0_is_not_reduced() {
    let risk = pointed("risk", &[("safer", -10), ("none", 0), ("all", 40)]);
    let measure = pointed("measure", &[("none", 0), ("all", 1)]);
    let sections = vec![
        section("risk", 1, vec![risk]),
        mitigation("m", vec![measure]),
    ];
    let questionnaire = questionnaire(mitigated(), sections);
    let given = [("risk", "safer"), ("measure", "all")];
    let card = score(&questionnaire, &assessment(&questionnaire, &given));
    assert_eq!(card.score.sum.unwrap().total, -10);
    assert_eq!(card.score.low, Points::HUNDRED);
}
