//! `tenken migrate` carries an assessment over to the newer version of its questionnaire.

use crate::program::{SAMPLE, User};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/sme-ai-risk");

/// A copy of the shipped questionnaire under another version, with one question reworded and one
/// under another id.
fn version(user: &User, version: &str) -> PathBuf {
    let folder = user.path(&format!("version-{version}"));
    for file in fs::read_dir(SHIPPED).unwrap() {
        let from = file.unwrap().path();
        let text = fs::read_to_string(&from).unwrap();
        let text = text
            .replace("version: \"2026-11\"", &format!("version: \"{version}\""))
            .replace(
                "似ていないか調べていますか。",
                "似ていないか毎回調べていますか。",
            )
            .replace("copyright.generation-record", "copyright.making-record");
        let name = from.file_name().unwrap().to_str().unwrap();
        user.write(&format!("version-{version}/{name}"), text);
    }
    fs::remove_file(folder.join("sample.json")).unwrap();
    folder
}

fn migrate(user: &User, id: &str, folder: &Path) -> Value {
    let folder = folder.to_str().unwrap();
    user.run(&["migrate", id, "--questionnaire", folder, "--format", "json"])
        .json()
}

fn fate<'j>(json: &'j Value, question: &str) -> &'j Value {
    let questions = json["questions"].as_array().unwrap();
    questions
        .iter()
        .find(|each| each["question"] == question)
        .unwrap()
}

#[test]
fn the_new_assessment_stands_beside_the_old_one_whose_bytes_stay() {
    let user = User::english();
    let id = user.makes(&["--answers", SAMPLE]);
    let before = fs::read(user.file(&id)).unwrap();
    let json = migrate(&user, &id, &version(&user, "2027-04"));
    assert_eq!(fs::read(user.file(&id)).unwrap(), before);
    assert!(!user.file(&id).with_extension("ron.bak").exists());
    assert_eq!(json["format"], 1);
    let new = json["after"]["assessment"]["id"].as_str().unwrap();
    assert_ne!(new, id);
    assert_eq!(json["after"]["questionnaire"]["version"], "2027-04");
    let report = user.run(&["report", new, "--format", "json"]).json();
    assert_eq!(report["score"], json["after"]["score"]);
    let report = user.run(&["report", &id, "--format", "json"]).json();
    assert_eq!(report["score"], json["before"]["score"]);
}

#[test]
fn reworded_dropped_and_new_questions_are_told_apart() {
    let user = User::english();
    let id = user.makes(&["--answers", SAMPLE]);
    let json = migrate(&user, &id, &version(&user, "2027-04"));
    let reworded = fate(&json, "copyright.similarity-check");
    assert_eq!(
        (&reworded["fate"], &reworded["confirm"]),
        (&"reworded".into(), &true.into())
    );
    assert_eq!(fate(&json, "copyright.making-record")["fate"], "new");
    let dropped = fate(&json, "copyright.generation-record");
    assert_eq!(
        (&dropped["fate"], &dropped["option"]),
        (&"dropped".into(), &"partly".into())
    );
    assert_eq!(fate(&json, "security.approved-tools")["fate"], "kept");
    let new = json["after"]["assessment"]["id"].as_str().unwrap();
    let file = fs::read_to_string(user.file(new)).unwrap();
    assert_eq!(file.matches("confirm: true").count(), 1, "{file}");
    assert!(file.contains("copyright.generation-record"), "{file}");
}

#[test]
fn answering_by_command_confirms() {
    let user = User::english();
    let id = user.makes(&["--answers", SAMPLE]);
    let json = migrate(&user, &id, &version(&user, "2027-04"));
    let new = json["after"]["assessment"]["id"].as_str().unwrap();
    user.run(&["answer", new, "copyright.similarity-check", "yes"])
        .succeeds();
    assert!(
        !fs::read_to_string(user.file(new))
            .unwrap()
            .contains("confirm")
    );
}

#[test]
fn it_is_told_to_people_in_both_languages() {
    for user in [User::japanese(), User::english()] {
        let id = user.makes(&["--answers", SAMPLE]);
        let folder = version(&user, "2027-04");
        let arguments = ["migrate", &id, "--questionnaire", folder.to_str().unwrap()];
        let said = user.run(&arguments).succeeds().out;
        let listed = user.run(&["list", "--format", "json"]).json();
        let ids = listed["assessments"].as_array().unwrap().iter();
        let new = ids
            .map(|each| each["id"].as_str().unwrap())
            .find(|each| *each != id);
        let shown = said.replace(new.unwrap(), "[new]").replace(&id, "[old]");
        insta::assert_snapshot!(shown);
    }
}

#[test]
fn without_a_newer_version_or_to_an_older_one_nothing_is_made() {
    let user = User::english();
    let id = user.makes(&["--answers", SAMPLE]);
    let same = user.run(&["migrate", &id]).fails();
    assert!(same.contains("already answers version 2026-11"), "{same}");
    let older = version(&user, "2025-12");
    let refused = user
        .run(&["migrate", &id, "--questionnaire", older.to_str().unwrap()])
        .fails();
    assert!(refused.contains("2025-12 is older"), "{refused}");
    let other = user
        .run(&["migrate", &id, "--questionnaire", "data-and-people"])
        .fails();
    assert!(other.contains("data-and-people"), "{other}");
    assert_eq!(
        fs::read_dir(user.data_dir().join("assessments"))
            .unwrap()
            .filter(|file| {
                file.as_ref()
                    .unwrap()
                    .path()
                    .extension()
                    .is_some_and(|end| end == "ron")
            })
            .count(),
        1
    );
}

#[test]
fn a_way_there_and_a_comparison_back_add_up() {
    let user = User::english();
    let id = user.makes(&["--answers", SAMPLE]);
    let json = migrate(&user, &id, &version(&user, "2027-04"));
    let new = json["after"]["assessment"]["id"].as_str().unwrap();
    let compared = user.run(&["compare", &id, new, "--format", "json"]).json();
    assert_eq!(compared["other_version"], true);
    assert_eq!(compared["only_before"][0], "copyright.generation-record");
    assert_eq!(compared["only_after"][0], "copyright.making-record");
    let number = |value: &Value| value.as_f64().unwrap();
    let after = number(&compared["after"]["score"]["low"]);
    let before = number(&compared["before"]["score"]["low"]);
    assert_eq!(Value::from(after - before), compared["moved"]["score"]);
}

#[test]
fn ids_that_are_none_are_named_and_damaged_files_stay() {
    let user = User::english();
    let path = user.write("data/assessments/broken.ron", "(format: 1, garbage");
    for id in ["", "../x", "broken", "nothing", "\u{1b}[2J"] {
        let said = user.run(&["migrate", id]).fails();
        assert!(!said.contains('\u{1b}'), "{said}");
    }
    assert_eq!(fs::read_to_string(path).unwrap(), "(format: 1, garbage");
    let id = user.makes(&["--answers", SAMPLE]);
    let said = user
        .run(&["migrate", &id, "--questionnaire", "/nowhere"])
        .fails();
    assert!(said.contains("/nowhere"), "{said}");
}
