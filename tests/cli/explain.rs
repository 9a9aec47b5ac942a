//! `tenken explain` says where every point comes from.

use crate::program::User;

#[test]
fn the_ledger_is_printed_with_the_total_that_is_the_score() {
    let user = User::japanese();
    let id = user.makes_sample();
    let out = user.run(&["explain", &id]).succeeds().out;
    assert!(out.starts_with("C  手当てが要ります  73点\n"), "{out}");
    assert!(out.contains("合計72.9点を四捨五入して、73点です。"));
}

#[test]
fn the_ledger_of_json_adds_up() {
    let user = User::japanese();
    let id = user.makes_sample();
    let json = user.run(&["explain", &id, "--format", "json"]).json();
    let sum: f64 = json["ledger"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["points"].as_f64().unwrap())
        .sum();
    assert_eq!(serde_json::Value::from(sum), json["score"]["low"]);
}

#[test]
fn one_question_in_japanese() {
    let user = User::japanese();
    let id = user.makes_sample();
    let out = user
        .run(&["explain", &id, "personal-info.training-opt-out"])
        .succeeds()
        .out;
    insta::assert_snapshot!(out);
}

#[test]
fn one_question_in_english() {
    let user = User::english();
    let id = user.makes_sample();
    let out = user
        .run(&["explain", &id, "personal-info.training-opt-out"])
        .succeeds()
        .out;
    insta::assert_snapshot!(out);
}

#[test]
fn a_question_about_scope_says_what_it_exposes() {
    let user = User::english();
    let id = user.makes_sample();
    let out = user.run(&["explain", &id, "scope.tools"]).succeeds().out;
    assert!(
        out.contains("- AI under a company contract: raises exposure (Personal +4; Security +4)"),
        "{out}"
    );
}

#[test]
fn a_question_that_is_not_asked_says_so() {
    let user = User::english();
    let id = user.makes_sample();
    let out = user
        .run(&["explain", &id, "copyright.ai-code"])
        .succeeds()
        .out;
    assert!(out.contains("It is not asked"), "{out}");
    let json = user
        .run(&["explain", &id, "copyright.ai-code", "--format", "json"])
        .json();
    assert!(json["line"].is_null());
}

#[test]
fn every_answer_is_tried_for_programs_too() {
    let user = User::english();
    let id = user.makes_sample();
    let json = user
        .run(&[
            "explain",
            &id,
            "personal-info.training-opt-out",
            "--format",
            "json",
        ])
        .json();
    let answers = json["answers"].as_array().unwrap();
    let options: Vec<&str> = answers
        .iter()
        .map(|each| each["option"].as_str().unwrap())
        .collect();
    assert_eq!(options, ["yes", "partly", "no", "unknown"]);
    let grades: Vec<&str> = answers
        .iter()
        .map(|each| each["score"]["grade"].as_str().unwrap())
        .collect();
    assert_eq!(grades, ["B", "B", "C", "C"]);
    assert_eq!(json["question"]["gate"]["cap"], "C");
    assert_eq!(json["line"]["option"], "no");
}

#[test]
fn a_question_that_is_not_there_is_named() {
    let user = User::english();
    let id = user.makes_sample();
    let said = user.run(&["explain", &id, "no.such"]).fails();
    assert!(
        said.contains("no.such") && said.contains("tenken questionnaire show"),
        "{said}"
    );
}
