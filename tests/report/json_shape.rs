//! The JSON report holds what other programs rely on.

use crate::builder::{assessment, bare, gated, pointed, points, questionnaire, section, weighted};
use crate::case::Case;
use jiff::civil::date;
use serde_json::{Value, json};
use tenken::assessment::Answer;
use tenken::questionnaire::{Kind, Question};
use tenken::report::json as report;

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// Asserts that an object begins with these keys in this order.
fn begins_with(value: &Value, wanted: &[&str]) {
    assert_eq!(&keys(value)[..wanted.len()], wanted);
}

#[test]
fn the_facts_have_their_dates_and_whether_they_are_past() {
    let case = Case::sample();
    let facts = |today| {
        let catalogs = &case.catalogs;
        let report = report(
            catalogs,
            &case.questionnaire,
            &case.assessment,
            &case.card(),
            today,
        );
        report["facts"].clone()
    };
    let before = facts(date(2027, 3, 31));
    assert_eq!(
        [&before["as_of"], &before["review_by"], &before["is_past"]],
        [&json!("2026-11-01"), &json!("2027-03-31"), &json!(false)]
    );
    assert!(before["may_change"]["en"].is_string());
    assert_eq!(facts(date(2027, 4, 1))["is_past"], json!(true));
}

#[test]
fn every_object_begins_with_the_fields_of_the_contract() {
    let report = Case::sample().json();
    assert_eq!(keys(&report)[0], "format");
    assert_eq!(report["format"], 1);
    begins_with(
        &report,
        &[
            "format",
            "questionnaire",
            "assessment",
            "score",
            "sections",
            "ledger",
            "actions",
        ],
    );
    begins_with(&report["questionnaire"], &["id", "version", "hash"]);
    begins_with(
        &report["assessment"],
        &[
            "id",
            "organisation",
            "site",
            "respondent",
            "started",
            "updated",
        ],
    );
    begins_with(
        &report["score"],
        &[
            "low",
            "high",
            "provisional",
            "grade",
            "ungated_grade",
            "gates",
            "coverage",
            "unknown",
        ],
    );
    begins_with(
        &report["sections"][0],
        &[
            "id",
            "control",
            "exposure",
            "residual",
            "band",
            "in_play",
            "answered",
            "unknown",
            "not_applicable",
        ],
    );
    begins_with(&report["sections"][0]["control"], &["low", "high"]);
    begins_with(
        &report["ledger"][0],
        &[
            "section", "question", "option", "weight", "credit", "points", "max", "gate", "note",
            "reason",
        ],
    );
    begins_with(
        &report["actions"][0],
        &["question", "gain", "who", "due", "done"],
    );
}

#[test]
fn values_are_of_the_kinds_the_contract_names() {
    let report = Case::sample().json();
    let score = &report["score"];
    assert!(score["low"].is_f64() && score["high"].is_f64());
    assert_eq!(score["provisional"], false);
    assert_eq!(
        (&score["grade"], &score["ungated_grade"]),
        (&json!("C"), &json!("B"))
    );
    assert_eq!(score["gates"], json!(["personal-info.training-opt-out"]));
    assert_eq!(score["coverage"], 1.0);
    let capping = report["ledger"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["gate_acts"] == true)
        .unwrap();
    assert_eq!(capping["question"], "personal-info.training-opt-out");
    assert_eq!(
        (&capping["option"], &capping["gate"]),
        (&json!("no"), &json!("C"))
    );
    assert_eq!(
        (&capping["weight"], &capping["credit"]),
        (&json!(20), &json!(0.0))
    );
    assert_eq!(
        (&capping["note"], &capping["reason"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(report["sections"][0]["exposure"], 36);
    assert_eq!(
        report["scope"][1]["option"],
        json!(["personal", "entrusted", "own-secrets"])
    );
}

#[test]
fn the_grade_is_null_while_it_is_withheld() {
    let mut case = Case::sample();
    case.assessment.answers.clear();
    let report = case.json();
    assert_eq!(report["score"]["grade"], Value::Null);
    assert_eq!(report["score"]["provisional"], true);
    assert_eq!(
        (&report["score"]["low"], &report["score"]["high"]),
        (&json!(0.0), &json!(100.0))
    );
    let line = &report["ledger"][0];
    assert_eq!(
        (&line["option"], &line["credit"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(line["state"], "unanswered");
}

#[test]
fn a_section_without_a_question_has_neither_exposure_nor_residual_risk() {
    let report = Case::sample().answered("scope.people", "none").json();
    let copyright = &report["sections"][0];
    assert_eq!(copyright["in_play"], 0);
    assert_eq!(
        (&copyright["exposure"], &copyright["residual"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(copyright["band"], Value::Null);
}

#[test]
fn options_stand_as_text_array_or_number_after_the_kind_of_the_question() {
    let kinds = [
        ("single", Kind::Single),
        ("multiple", Kind::Multiple),
        ("number", Kind::Number { min: 0, max: 9 }),
        ("text", Kind::Text { max: 20 }),
    ];
    let question = |(id, kind): (&str, Kind)| Question {
        kind,
        ..pointed(id, &[("a", 1), ("b", 2)])
    };
    let asked = questionnaire(
        weighted(),
        vec![section("s", 1, kinds.map(question).into())],
    );
    let mut answers = assessment(&asked, &[("single", "a"), ("multiple", "b")]);
    answers.entry_mut(&asked, "number").answer = Some(Answer::Number(7));
    answers.entry_mut(&asked, "text").answer = Some(Answer::Text("words".to_owned()));
    let ledger = Case::of(asked, answers).json()["ledger"].clone();
    let options: Vec<&Value> = ledger
        .as_array()
        .unwrap()
        .iter()
        .map(|line| &line["option"])
        .collect();
    assert_eq!(
        options,
        [&json!("a"), &json!(["b"]), &json!(7), &json!("words")]
    );
}

#[test]
fn the_sums_of_the_points_method_stand_in_the_score() {
    let asked = vec![
        pointed("yes", &[("done", 4), ("not", 0)]),
        gated(pointed("no", &[("done", 4), ("not", -1)]), "fair"),
        bare("said"),
    ];
    let asked = questionnaire(points(), vec![section("s", 1, asked)]);
    let answers = assessment(&asked, &[("yes", "done"), ("no", "not")]);
    let score = Case::of(asked, answers).json()["score"].clone();
    assert_eq!((&score["total"], &score["max"]), (&json!(3), &json!(8)));
    assert_eq!(
        (&score["raw"], &score["mitigation"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(score["level"], "start");
}
