//! From the factory to the office.

use crate::program::{Run, SAMPLE, User};
use serde_json::Value;

/// An assessment with names so long that they need several codes.
pub(crate) fn with_long_names(user: &User) -> String {
    let site = "第二工場の組立ラインと検査ライン".repeat(3);
    user.makes(&[
        "--answers",
        SAMPLE,
        "--site",
        &site,
        "--respondent",
        "山田 花子",
    ])
}

fn report(user: &User, id: &str) -> Value {
    user.run(&["report", id, "--format", "json"])
        .succeeds()
        .json()
}

fn typed(user: &User, arguments: &[&str]) -> Vec<String> {
    let out = user.run(arguments).succeeds().out;
    out.lines().map(str::to_owned).collect()
}

/// Both reports without what a code does not carry.
fn compare(factory: &Value, office: &Value) {
    for part in ["questionnaire", "score", "sections"] {
        assert_eq!(factory[part], office[part], "{part}");
    }
    let answers = |report: &Value| -> Vec<(Value, Value, Value)> {
        let ledger = report["ledger"].as_array().unwrap().iter();
        ledger
            .map(|line| {
                let part = |name: &str| line[name].clone();
                (part("question"), part("option"), part("points"))
            })
            .collect()
    };
    assert_eq!(answers(factory), answers(office));
}

fn hands_over(factory: &User, office: &User, arguments: &[&str]) -> Run {
    let codes = typed(factory, arguments).join("\r\n");
    office.run_with(&["receive"], &codes)
}

#[test]
fn what_a_scanner_reads_becomes_the_same_answers_and_the_same_score() {
    let (factory, office) = (User::japanese(), User::japanese());
    let id = factory.makes_sample();
    let run = hands_over(&factory, &office, &["code", &id]).succeeds();
    assert!(run.out.contains(&id), "{}", run.out);
    let (sent, arrived) = (report(&factory, &id), report(&office, &id));
    compare(&sent, &arrived);
    assert_eq!(arrived["assessment"]["organisation"], "");
}

#[test]
fn names_travel_only_when_they_are_asked_for() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    hands_over(&factory, &office, &["code", &id, "--names", "--reasons"]).succeeds();
    let (sent, arrived) = (report(&factory, &id), report(&office, &id));
    compare(&sent, &arrived);
    for name in ["organisation", "site", "respondent"] {
        assert_eq!(sent["assessment"][name], arrived["assessment"][name]);
    }
}

#[test]
fn lines_typed_by_hand_arrive_in_any_order_and_case() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    let mut lines = typed(&factory, &["code", &id, "--format", "typed"]);
    lines.reverse();
    let lines = lines.join("\n").to_lowercase().replace('-', " ");
    office.run_with(&["receive"], &lines).succeeds();
    compare(&report(&factory, &id), &report(&office, &id));
}

#[test]
fn half_a_set_waits_for_the_rest_over_the_end_of_the_program() {
    let (factory, office) = (User::english(), User::english());
    let id = with_long_names(&factory);
    let codes = typed(&factory, &["code", &id, "--names", "--reasons"]);
    assert!(codes.len() > 1);
    let first = office.run(&["receive", &codes[1]]).stumbles();
    assert!(
        first.out.contains("still missing, numbers 1,"),
        "{}",
        first.out
    );
    assert_eq!(office.run(&["list"]).succeeds().out.matches(&id).count(), 0);
    let mut rest = vec!["receive"];
    rest.extend(codes.iter().map(String::as_str));
    office.run(&rest).succeeds();
    compare(&report(&factory, &id), &report(&office, &id));
}

#[test]
fn receiving_twice_changes_nothing_and_says_so() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    hands_over(&factory, &office, &["code", &id]).succeeds();
    let before = std::fs::read(office.file(&id)).unwrap();
    let again = hands_over(&factory, &office, &["code", &id]).succeeds();
    assert!(again.out.contains("taken in before"), "{}", again.out);
    // The same answers as lines are another set, but the same assessment.
    let lines = ["code", &id, "--format", "typed"];
    let same = hands_over(&factory, &office, &lines).succeeds();
    assert!(same.out.contains("the same"), "{}", same.out);
    assert_eq!(std::fs::read(office.file(&id)).unwrap(), before);
}

#[test]
fn newer_answers_take_the_place_of_older_ones_and_leave_names_and_notes() {
    let factory = User::english();
    let id = factory.makes_sample();
    let office = User::english();
    let names = ["code", &id, "--names"];
    hands_over(&factory, &office, &names).succeeds();
    let question = "copyright.similarity-check";
    factory.run(&["answer", &id, question, "no"]).succeeds();
    let run = hands_over(&factory, &office, &["code", &id]).succeeds();
    assert!(run.out.contains("newer"), "{}", run.out);
    compare(&report(&factory, &id), &report(&office, &id));
    assert_eq!(
        report(&office, &id)["assessment"]["organisation"],
        "山田製作所"
    );
}

#[test]
fn what_is_newer_at_the_office_is_left_alone() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    let old = typed(&factory, &["code", &id]);
    hands_over(&factory, &office, &["code", &id]).succeeds();
    let question = "copyright.similarity-check";
    office.run(&["answer", &id, question, "no"]).succeeds();
    let before = std::fs::read(office.file(&id)).unwrap();
    office.run(&["receive", "--forget", "none"]).stumbles();
    // As lines, because the set of the codes is remembered as taken in.
    let lines = ["code", &id, "--format", "typed"];
    let run = hands_over(&factory, &office, &lines).succeeds();
    assert!(run.out.contains("newer on this computer"), "{}", run.out);
    assert_eq!(old.len(), 1);
    assert_eq!(std::fs::read(office.file(&id)).unwrap(), before);
}

#[test]
fn a_participant_comes_to_a_workshop_by_code() {
    let (participant, trainer) = (User::english(), User::english());
    let id = participant.makes_sample();
    trainer
        .run(&[
            "workshop",
            "new",
            "Spring",
            "--questionnaire",
            "sme-ai-risk",
        ])
        .succeeds();
    let codes = typed(&participant, &["code", &id, "--names"]).join("\n");
    trainer
        .run_with(&["receive", "--workshop", "latest"], &codes)
        .succeeds();
    let list = trainer.run(&["workshop", "list"]).succeeds().out;
    assert!(list.contains("Spring"), "{list}");
    let shelf = trainer.data_dir().join("workshops");
    let folder = std::fs::read_dir(shelf).unwrap().next().unwrap().unwrap();
    let record = std::fs::read_to_string(folder.path().join("workshop.ron")).unwrap();
    assert!(record.contains(&id) && record.contains("code"), "{record}");
}

#[test]
fn what_was_deleted_since_is_taken_in_again() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    hands_over(&factory, &office, &["code", &id]).succeeds();
    let backup = office.file(&id).with_extension("ron.bak");
    std::fs::remove_file(office.file(&id)).unwrap();
    let _ = std::fs::remove_file(backup);
    hands_over(&factory, &office, &["code", &id]).succeeds();
    compare(&report(&factory, &id), &report(&office, &id));
}

#[test]
fn names_and_reasons_that_were_left_out_first_are_filled_in_by_a_second_set() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    hands_over(&factory, &office, &["code", &id]).succeeds();
    let run = hands_over(&factory, &office, &["code", &id, "--names", "--reasons"]).succeeds();
    assert!(run.out.contains("filled in"), "{}", run.out);
    let arrived = report(&office, &id);
    compare(&report(&factory, &id), &arrived);
    assert_eq!(arrived["assessment"]["organisation"], "山田製作所");
    // The other way round nothing is lost.
    let run = hands_over(&factory, &office, &["code", &id, "--reasons"]).succeeds();
    assert!(run.out.contains("the same"), "{}", run.out);
    assert_eq!(report(&office, &id), arrived);
}

#[test]
fn a_set_that_is_kept_out_can_be_removed_by_its_letters() {
    let (factory, office) = (User::english(), User::english());
    let id = factory.makes_sample();
    hands_over(&factory, &office, &["code", &id]).succeeds();
    let changed = std::fs::read_to_string(office.file(&id)).unwrap();
    let changed = changed.replacen("chosen([\"yes\"])", "chosen([\"no\"])", 1);
    office.write(&format!("data/assessments/{id}.ron"), changed);
    let run = hands_over(&factory, &office, &["code", &id, "--format", "typed"]).stumbles();
    assert!(run.err.contains("nobody can tell"), "{}", run.err);
    let (_, rest) = run.err.split_once("--forget ").unwrap();
    let set: String = rest
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    office.run(&["receive", "--forget", &set]).succeeds();
    office.run(&["receive"]).succeeds();
}
