//! `tenken new --answers`: everything wrong is told at once, and then nothing is made.

use crate::program::{SAMPLE, User};
use std::fs;

const NEW: [&str; 5] = [
    "new",
    "--questionnaire",
    "sme-ai-risk",
    "--organisation",
    "A",
];

/// Hands in a file of answers on standard input.
fn hand_in(user: &User, json: &str) -> crate::program::Run {
    user.run_with(&[&NEW[..], &["--answers", "-"]].concat(), json)
}

fn refused(json: &str) -> String {
    let user = User::english();
    let said = hand_in(&user, json).fails();
    assert_eq!(user.stored(), 0, "nothing is made");
    said
}

#[test]
fn the_id_alone_is_printed() {
    let user = User::japanese();
    let out = user
        .run(&[&NEW[..], &["--answers", SAMPLE]].concat())
        .succeeds()
        .out;
    assert_eq!(out.len(), 9, "eight letters and a line feed");
    assert!(user.file(out.trim_end()).is_file());
}

#[test]
fn answers_come_from_a_file_or_from_standard_input() {
    let user = User::japanese();
    let from_file = user.makes_sample();
    let from_input = hand_in(&user, &fs::read_to_string(SAMPLE).unwrap())
        .succeeds()
        .out;
    let ledger = |id: &str| user.run(&["explain", id, "--format", "json"]).json()["ledger"].clone();
    assert_eq!(ledger(&from_file), ledger(from_input.trim_end()));
}

#[test]
fn everything_wrong_is_told_at_once() {
    let said = refused(
        r#"{
            "scope": {"scope.people": "nobody", "scope.gone": "x", "scope.making": 3},
            "answers": {
                "hallucination.fact-check": ["yes", "no"],
                "hallucination.error-log": "not-applicable",
                "hallucination.correction": true,
                "copyright.similarity-check": "maybe"
            },
            "notes": {"no.such-question": "a note"}
        }"#,
    );
    insta::assert_snapshot!(said);
}

#[test]
fn everything_wrong_is_told_at_once_in_japanese() {
    let user = User::japanese();
    let json = r#"{"answers": {"foo": "yes", "hallucination.error-log": "not-applicable"}}"#;
    insta::assert_snapshot!(hand_in(&user, json).fails());
}

#[test]
fn does_not_apply_takes_its_note_as_the_reason() {
    let user = User::japanese();
    let json = r#"{
        "scope": {"scope.people": "solo"},
        "answers": {"hallucination.error-log": "not-applicable"},
        "notes": {"hallucination.error-log": "一人の会社です", "scope.people": "来年は増えます"}
    }"#;
    let id = hand_in(&user, json).succeeds().out;
    let report = user
        .run(&["report", id.trim_end(), "--format", "json"])
        .json();
    let line = report["ledger"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["question"] == "hallucination.error-log");
    let line = line.unwrap();
    assert_eq!(line["reason"], "一人の会社です");
    assert!(line["note"].is_null());
    assert_eq!(report["scope"][0]["note"], "来年は増えます");
}

#[test]
fn a_question_is_found_under_scope_and_under_answers_alike() {
    let user = User::japanese();
    let json =
        r#"{"scope": {"hallucination.fact-check": "yes"}, "answers": {"scope.people": ["solo"]}}"#;
    let id = hand_in(&user, json).succeeds().out;
    let report = user
        .run(&["report", id.trim_end(), "--format", "json"])
        .json();
    assert_eq!(report["scope"][0]["option"], "solo");
}

#[test]
fn an_answer_under_both_is_refused() {
    let said =
        refused(r#"{"scope": {"scope.people": "solo"}, "answers": {"scope.people": "some"}}"#);
    assert!(
        said.contains("scope.people: answered both under scope and under answers"),
        "{said}"
    );
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let said = refused(r#"{"answers": {"scope.people": "solo", "scope.people": "some"}}"#);
    assert!(
        said.contains("duplicate key \"scope.people\"") && said.contains("line 1"),
        "{said}"
    );
    let said = refused(r#"{"answers": {}, "answers": {}}"#);
    assert!(said.contains("duplicate key \"answers\""), "{said}");
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let user = User::japanese();
    hand_in(&user, "\u{FEFF}{\"answers\": {}}").succeeds();
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    for json in [
        "",
        "{",
        "[]",
        "{\"answers\": []}",
        "{\"answer\": {}}",
        "{} {}",
        "null",
    ] {
        let said = refused(json);
        assert!(said.contains("wrong at line 1, column"), "{json}: {said}");
    }
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    let said = refused(&format!("{{\"answers\": {{\"a\": {}", "[".repeat(100_000)));
    assert!(said.contains("recursion limit"), "{said}");
}

#[test]
fn too_large_a_file_is_refused() {
    let note = "x".repeat(4 * 1024 * 1024);
    let said = refused(&format!("{{\"notes\": {{\"scope.people\": \"{note}\"}}}}"));
    assert_eq!(
        said,
        "The file of answers “-” is too large; 4 MB is the most.\n"
    );
}

#[test]
fn too_long_a_note_is_refused() {
    let note = "長".repeat(4001);
    let said = refused(&format!("{{\"notes\": {{\"scope.people\": \"{note}\"}}}}"));
    assert!(
        said.contains("scope.people: too long; 4000 characters are the most."),
        "{said}"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let user = User::english();
    let missing = user.path("missing.json");
    let folder = user.data_dir();
    fs::create_dir(&folder).unwrap();
    let binary = user.write("binary.json", [0xff, 0xfe, 0x00]);
    for (path, wanted) in [
        (missing, "cannot be read"),
        (folder, "cannot be read"),
        (binary, "is not UTF-8 text"),
    ] {
        let path = path.to_str().unwrap();
        let said = user.run(&[&NEW[..], &["--answers", path]].concat()).fails();
        assert!(said.contains(path) && said.contains(wanted), "{said}");
    }
    assert_eq!(user.stored(), 0);
}

#[test]
fn a_questionnaire_that_is_not_there_is_named() {
    let user = User::english();
    let said = user
        .run(&["new", "--questionnaire", "no-such", "--organisation", "A"])
        .fails();
    assert!(said.contains("no-such"), "{said}");
    assert_eq!(user.stored(), 0);
}

#[test]
fn the_level_can_be_chosen() {
    let user = User::japanese();
    let id = user.makes(&["--level", "triage", "--answers", SAMPLE]);
    let report = user.run(&["report", &id, "--format", "json"]).json();
    assert_eq!(report["assessment"]["level"], "triage");
    assert!(report["ledger"].as_array().unwrap().len() < 10);
}
