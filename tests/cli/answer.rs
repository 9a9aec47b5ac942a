//! `tenken answer` records one answer.

use crate::program::User;
use serde_json::Value;
use std::fs;
use tenken::assessment::AssessmentId;
use tenken::assessment::store::Store;

/// The line of a question in the ledger.
fn line(user: &User, id: &str, question: &str) -> Value {
    let report = user.run(&["report", id, "--format", "json"]).json();
    let ledger = report["ledger"].as_array().unwrap().clone();
    ledger
        .into_iter()
        .find(|line| line["question"] == question)
        .unwrap()
}

#[test]
fn the_answer_and_its_note_are_recorded() {
    let user = User::japanese();
    let id = user.makes_sample();
    let question = "personal-info.training-opt-out";
    let out = user
        .run(&["answer", &id, question, "yes", "--note", "今日オフにした"])
        .succeeds()
        .out;
    assert_eq!(out, format!("保存しました: {id} {question}\n"));
    let line = line(&user, &id, question);
    assert_eq!(
        (&line["option"], &line["note"]),
        (&"yes".into(), &"今日オフにした".into())
    );
    let list = user.run(&["list", "--format", "json"]).json();
    assert_eq!(list["assessments"][0]["score"]["grade"], "B");
}

#[test]
fn a_note_stays_when_only_the_answer_changes() {
    let user = User::japanese();
    let id = user.makes_sample();
    let question = "hallucination.error-log";
    user.run(&["answer", &id, question, "yes", "--note", "共有表"])
        .succeeds();
    user.run(&["answer", &id, question, "partly"]).succeeds();
    assert_eq!(line(&user, &id, question)["note"], "共有表");
}

#[test]
fn several_options_are_taken_for_a_multiple_choice_and_a_dash_for_none() {
    let user = User::japanese();
    let id = user.makes_sample();
    let scope = |place: usize| {
        user.run(&["report", &id, "--format", "json"]).json()["scope"][place]["option"].clone()
    };
    user.run(&["answer", &id, "scope.matters", "safety", "health"])
        .succeeds();
    assert_eq!(
        scope(5),
        serde_json::json!(["health", "safety"]),
        "in the questionnaire's order"
    );
    user.run(&["answer", &id, "scope.matters", "-"]).succeeds();
    assert_eq!(scope(5), serde_json::json!([]));
}

#[test]
fn does_not_apply_wants_its_reason() {
    let user = User::english();
    let id = user.makes_sample();
    let question = "hallucination.error-log";
    let before = fs::read(user.file(&id)).unwrap();
    let said = user
        .run(&["answer", &id, question, "not-applicable"])
        .fails();
    assert_eq!(
        said,
        format!("{question}: “does not apply” needs a reason. Write it as the note.\n")
    );
    assert_eq!(
        fs::read(user.file(&id)).unwrap(),
        before,
        "nothing is written"
    );
    user.run(&[
        "answer",
        &id,
        question,
        "not-applicable",
        "--note",
        "we are two",
    ])
    .succeeds();
    let line = line(&user, &id, question);
    assert_eq!(
        (&line["reason"], &line["note"]),
        (&"we are two".into(), &Value::Null)
    );
}

#[test]
fn what_the_question_does_not_take_is_refused_with_what_it_takes() {
    let user = User::english();
    let id = user.makes_sample();
    let said = user
        .run(&["answer", &id, "hallucination.error-log", "maybe"])
        .fails();
    assert_eq!(
        said,
        "hallucination.error-log: there is no option “maybe”. It has: yes, partly, no, unknown, not-applicable\n"
    );
    let said = user
        .run(&["answer", &id, "hallucination.error-log", "yes", "no"])
        .fails();
    assert_eq!(
        said,
        "hallucination.error-log: takes the id of exactly one option.\n"
    );
    let said = user.run(&["answer", &id, "no.such", "yes"]).fails();
    assert_eq!(
        said,
        "There is no question “no.such”. “tenken questionnaire show sme-ai-risk” shows the ids.\n"
    );
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_kept_and_said_not_to_count() {
    let user = User::english();
    let id = user.makes_sample();
    let run = user.run(&["answer", &id, "copyright.ai-code", "yes"]);
    assert_eq!(run.code, 0);
    assert!(
        run.err.starts_with("Note: copyright.ai-code is not asked"),
        "{}",
        run.err
    );
    let report = user.run(&["report", &id, "--format", "json"]).json();
    assert_eq!(report["kept"][0]["question"], "copyright.ai-code");
}

#[test]
fn an_assessment_that_another_program_writes_is_left_alone() {
    let user = User::english();
    let id = user.makes_sample();
    let before = fs::read(user.file(&id)).unwrap();
    let store = Store::open(user.data_dir());
    let _guard = store
        .lock(&AssessmentId::parse(&id).unwrap())
        .unwrap()
        .guard()
        .unwrap();
    let said = user
        .run(&["answer", &id, "hallucination.error-log", "yes"])
        .fails();
    assert!(
        said.contains(&std::process::id().to_string()),
        "it says who holds it: {said}"
    );
    assert_eq!(fs::read(user.file(&id)).unwrap(), before);
    user.run(&["report", &id]).succeeds();
}

#[test]
fn answers_to_another_version_are_not_changed() {
    let user = User::english();
    let id = user.makes_sample();
    let text = fs::read_to_string(user.file(&id)).unwrap();
    let other = text.replace("version: \"2026-11\"", "version: \"2025-01\"");
    assert_ne!(text, other);
    user.write(&format!("data/assessments/{id}.ron"), &other);
    let said = user
        .run(&["answer", &id, "hallucination.error-log", "yes"])
        .fails();
    assert!(
        said.contains("sme-ai-risk 2025-01") && said.contains("sme-ai-risk 2026-11"),
        "{said}"
    );
    let run = user.run(&["report", &id]);
    assert_eq!(run.code, 0);
    assert!(
        run.err
            .starts_with("Note: this assessment answers sme-ai-risk 2025-01"),
        "{}",
        run.err
    );
}

#[test]
fn a_file_with_the_highest_number_there_is_takes_answers_from_everywhere() {
    let user = User::english();
    let id = user.makes_sample();
    let file = user.file(&id);
    let text = fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once("sequence: ").unwrap();
    let (_, after) = rest.split_once(',').unwrap();
    let highest = format!("{before}sequence: 18446744073709551615,{after}");
    user.write(&format!("data/assessments/{id}.ron"), highest);
    let question = "personal-info.training-opt-out";
    user.run(&["answer", &id, question, "yes", "--note", "first"])
        .succeeds();
    assert_eq!(line(&user, &id, question)["note"], "first");
    let run = user.run_with(&["--plain"], "5\nlist\nquit\n");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let exported = user.path("export.json");
    let exported = exported.to_str().unwrap();
    user.run(&["export", &id, "--output", exported]).succeeds();
    user.run(&["verify", exported]).succeeds();
    user.run(&["answer", &id, question, "no"]).succeeds();
    let refused = user.run(&["import", exported]).fails();
    assert!(refused.contains(exported), "{refused}");
    // A form typed in afterwards is kept as well.
    user.run(&["answer", &id, "scope.people", "solo"])
        .succeeds();
    user.run_with(&["enter", &id], "\n2\n");
    let report = user.run(&["report", &id, "--format", "json"]).json();
    assert_eq!(report["scope"][0]["option"], "some");
}
