//! `tenken plan`: the order, what if, and the calendar.

use crate::program::{Run, User};
use serde_json::{Value, json};
use std::fs;

const GATE: &str = "personal-info.training-opt-out";

/// Puts an action into the assessment's file, as somebody with a text editor would.
fn writes_action(user: &User, id: &str, question: &str, fields: &str) {
    let path = user.file(id);
    let text = fs::read_to_string(&path).unwrap();
    let entry = format!("    actions: {{\n        \"{question}\": ({fields}),\n");
    let changed = if text.contains("    actions: {},") {
        text.replace("    actions: {},", &format!("{entry}    }},"))
    } else {
        text.replacen("    actions: {\n", &entry, 1)
    };
    assert_ne!(changed, text);
    user.write(&format!("data/assessments/{id}.ron"), changed);
}

fn plan(user: &User, id: &str, more: &[&str]) -> Run {
    let mut arguments = vec!["plan", id];
    arguments.extend(more);
    user.run(&arguments)
}

fn json_of(user: &User, id: &str, more: &[&str]) -> Value {
    let mut arguments = vec!["--format", "json"];
    arguments.extend(more);
    plan(user, id, &arguments).succeeds().json()
}

#[test]
fn the_plan_goes_by_gain_per_effort_and_holds_what_the_report_holds() {
    let user = User::japanese();
    let id = user.makes_sample();
    let plan = json_of(&user, &id, &[]);
    let actions = plan["actions"].as_array().unwrap();
    let worth =
        |action: &Value| action["gain"].as_f64().unwrap() / action["effort"].as_f64().unwrap();
    assert!(
        actions
            .windows(2)
            .all(|pair| worth(&pair[0]) >= worth(&pair[1]))
    );
    let report = user.run(&["report", &id, "--format", "json"]).json();
    let sorted = |value: &Value| {
        let ids = value["actions"].as_array().unwrap().iter();
        let mut ids: Vec<String> = ids.map(|each| each["question"].to_string()).collect();
        ids.sort();
        ids
    };
    assert_eq!(sorted(&plan), sorted(&report));
    assert_eq!(plan["score"], report["score"]);
    assert_eq!(plan["then"], Value::Null);
}

#[test]
fn what_if_is_what_answering_really_gives_and_answers_nothing() {
    let user = User::japanese();
    let id = user.makes_sample();
    let before = fs::read(user.file(&id)).unwrap();
    let tried = json_of(
        &user,
        &id,
        &["--do", "personal-info.training-opt-out=yes", "1-13=partly"],
    );
    assert_eq!(fs::read(user.file(&id)).unwrap(), before);
    assert_eq!(
        tried["then"]["answers"],
        json!({GATE: "yes", "contract.indemnity": "partly"})
    );
    user.run(&["answer", &id, GATE, "yes"]).succeeds();
    user.run(&["answer", &id, "1-13", "partly"]).succeeds();
    let really = json_of(&user, &id, &[]);
    assert_eq!(tried["then"]["score"], really["score"]);
    assert_eq!(tried["then"]["sections"], really["sections"]);
    assert_ne!(tried["score"]["grade"], tried["then"]["score"]["grade"]);
}

#[test]
fn do_may_stand_several_times() {
    let user = User::english();
    let id = user.makes_sample();
    let out = plan(&user, &id, &["--do", "2-3=yes", "--do", "1-13=yes"])
        .succeeds()
        .out;
    let together = json_of(&user, &id, &["--do", "2-3=yes", "1-13=yes"]);
    let score = together["then"]["score"]["low"].as_f64().unwrap().round();
    assert!(out.contains(&format!("{score} points")), "{out}");
}

#[test]
fn several_options_of_one_question_stand_with_commas() {
    let user = User::english();
    let id = user.makes_sample();
    let tried = json_of(&user, &id, &["--do", "scope.matters=safety, health"]);
    let answers = &tried["then"]["answers"];
    assert_eq!(answers["scope.matters"], json!(["health", "safety"]));
    let none = json_of(&user, &id, &["--do", "scope.matters=-"]);
    assert_eq!(none["then"]["answers"]["scope.matters"], json!([]));
}

#[test]
fn a_wrong_what_if_is_told_and_nothing_is_printed() {
    let user = User::english();
    let id = user.makes_sample();
    for wrong in ["yes", "2-3=yes 2-3=no", "2-3=not-applicable"] {
        let mut more = vec!["--do"];
        more.extend(wrong.split(' '));
        plan(&user, &id, &more).refuses_the_line();
    }
    for wrong in [
        "nothing=yes",
        "2-3=maybe",
        "2-3=",
        "2-3=yes,no",
        "=",
        "\u{1b}[31m=yes",
    ] {
        let said = plan(&user, &id, &["--do", wrong]).fails();
        assert!(!said.contains('\u{1b}'), "{said}");
    }
}

#[test]
fn a_question_that_is_not_asked_then_is_told() {
    let user = User::english();
    let id = user.makes_sample();
    let report = user.run(&["report", &id, "--format", "json"]).json();
    let asked: Vec<&str> = report["ledger"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["question"].as_str().unwrap())
        .collect();
    let all = user
        .run(&["questionnaire", "show", "sme-ai-risk", "--format", "json"])
        .json();
    let unasked = all["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["questions"].as_array().unwrap())
        .map(|question| question["id"].as_str().unwrap())
        .find(|id| !asked.contains(id))
        .unwrap();
    let run = plan(&user, &id, &["--do", &format!("{unasked}=yes")]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains(unasked), "{}", run.err);
}

#[test]
fn who_due_state_and_own_words_stand_in_the_plan() {
    let user = User::english();
    let id = user.makes_sample();
    let fields = "who: \"Sato\", due: \"2026-12-05\", state: begun, text: \"Switch it off\\nfor all\", done: false";
    writes_action(&user, &id, GATE, fields);
    let out = plan(&user, &id, &[]).succeeds().out;
    for wanted in [
        "Sato",
        "5 December 2026",
        "in progress",
        "Switch it off",
        "for all",
    ] {
        assert!(out.contains(wanted), "{wanted}: {out}");
    }
    let json = json_of(&user, &id, &[]);
    let action = json["actions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|each| each["question"] == GATE);
    assert_eq!(action.unwrap()["due"], "2026-12-05");
    assert_eq!(action.unwrap()["state"], "begun");
}

#[test]
fn the_calendar_is_written_and_what_has_no_date_is_told() {
    let user = User::english();
    let id = user.makes_sample();
    let path = user.path("plan.ics");
    let file = path.to_str().unwrap();
    let run = plan(&user, &id, &["--calendar", file]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(!path.exists());

    writes_action(&user, &id, GATE, "who: \"\", due: \"2026-12-05\"");
    writes_action(
        &user,
        &id,
        "contract.indemnity",
        "who: \"\", due: \"next week\"",
    );
    let run = plan(&user, &id, &["--calendar", file]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("“next week”"), "{}", run.err);
    assert!(run.err.contains("plan.ics"), "{}", run.err);
    let first = fs::read(&path).unwrap();
    let text = String::from_utf8(first.clone()).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20261205\r\n"), "{text}");
    plan(&user, &id, &["--calendar", file]);
    assert_eq!(fs::read(&path).unwrap(), first);

    let folder = user.data_dir();
    let run = plan(&user, &id, &["--calendar", folder.to_str().unwrap()]);
    assert_eq!(run.code, 1);
}

#[test]
fn without_a_single_answer_the_plan_says_what_to_do_instead() {
    let user = User::english();
    let id = user.makes(&[]);
    let out = plan(&user, &id, &[]).succeeds().out;
    assert!(out.contains("wait for an answer"), "{out}");
}
