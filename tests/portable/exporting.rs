//! `tenken export` writes one file and never loses another.

use crate::program::User;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_file_is_named_after_the_id_and_holds_everything() {
    let user = User::english();
    let id = user.makes_sample();
    let said = user.run(&["export", &id]).succeeds().out;
    let name = format!("tenken-{id}.json");
    let file = read(&user.path(&name));
    let check = file["check"].as_str().unwrap();
    assert_eq!(said, format!("Exported: {name}\nCheck code {check}\n"));
    assert_eq!(file["format"], 1);
    assert_eq!(file["kind"], "assessment");
    assert_eq!(file["without_names"], false);
    assert_eq!(file["assessment"]["organisation"], "山田製作所");
    assert_eq!(file["assessment"]["sequence"], 0);
    assert!(file["assessment"]["scope"]["scope.people"]["at"].is_string());
    assert_eq!(file["score"]["grade"], "C");
}

#[test]
fn an_earlier_export_of_the_same_assessment_is_replaced_and_it_is_said() {
    let user = User::english();
    let id = user.makes_sample();
    user.run(&["export", &id, "-o", "e.json"]).succeeds();
    user.run(&["answer", &id, "scope.people", "solo"]);
    let said = user.run(&["export", &id, "-o", "e.json"]).succeeds().out;
    assert!(
        said.contains("takes the place of an earlier export"),
        "{said}"
    );
    assert_eq!(read(&user.path("e.json"))["assessment"]["sequence"], 1);
}

#[test]
fn nothing_else_is_ever_written_over() {
    let user = User::english();
    let (id, other) = (user.makes_sample(), user.makes_sample());
    user.run(&["export", &other, "-o", "other.json"]).succeeds();
    user.write("words.json", "my own words");
    user.run(&["answer", &id, "scope.people", "solo"]);
    user.run(&["export", &id, "-o", "newer.json"]).succeeds();
    let newer = fs::read_to_string(user.path("newer.json")).unwrap();
    let changed = newer.replace("\"sequence\": 1", "\"sequence\": 7");
    user.write("newer.json", changed);
    for name in ["other.json", "words.json", "newer.json"] {
        let before = fs::read(user.path(name)).unwrap();
        let said = user.run(&["export", &id, "-o", name]).fails();
        assert!(said.contains(name) && said.contains("--output"), "{said}");
        assert_eq!(fs::read(user.path(name)).unwrap(), before);
    }
    let folder = user.path("");
    let said = user
        .run(&["export", &id, "-o", folder.to_str().unwrap()])
        .fails();
    assert!(said.contains("is a folder"), "{said}");
    let said = user
        .run(&["export", &id, "-o", "no/such/folder.json"])
        .fails();
    assert!(said.contains("could not be saved"), "{said}");
}

#[test]
fn without_names_no_word_that_a_person_wrote_is_left() {
    let user = User::japanese();
    let id = user.makes(&[
        "--site",
        "ヒミツ工場",
        "--respondent",
        "ヒミツ花子",
        "--answers",
        crate::program::SAMPLE,
    ]);
    user.run(&[
        "answer",
        &id,
        "scope.people",
        "some",
        "--note",
        "ヒミツのメモ",
    ]);
    let not_applicable = [
        "answer",
        &id,
        "copyright.similarity-check",
        "not-applicable",
    ];
    user.run(&[&not_applicable[..], &["--note", "ヒミツの理由"]].concat());
    let ron = fs::read_to_string(user.file(&id)).unwrap();
    let ron = ron.replace("prepared: \"\"", "prepared: \"ヒミツ印\"");
    let ron = ron.replace(
        "actions: {}",
        "actions: {\"copyright.similarity-check\": (who: \"ヒミツ\", due: \"2026-12-01\", text: \"ヒミツの仕事\")}",
    );
    user.write(&format!("data/assessments/{id}.ron"), ron);
    user.run(&["export", &id, "-o", "all.json"]).succeeds();
    let said = user
        .run(&["export", &id, "--without-names", "-o", "n.json"])
        .succeeds()
        .out;
    assert!(said.contains("名前やメモは除いてあります"), "{said}");
    let all = fs::read_to_string(user.path("all.json")).unwrap();
    assert_eq!(all.matches("ヒミツ").count(), 7, "{all}");
    let nameless = fs::read_to_string(user.path("n.json")).unwrap();
    assert!(
        !nameless.contains("ヒミツ") && !nameless.contains("山田"),
        "{nameless}"
    );
    let (all, nameless) = (read(&user.path("all.json")), read(&user.path("n.json")));
    assert_eq!(nameless["without_names"], true);
    assert_eq!(nameless["score"], all["score"]);
    let due = &nameless["assessment"]["actions"]["copyright.similarity-check"]["due"];
    assert_eq!(due, "2026-12-01");
    user.run(&["verify", "n.json"]).succeeds();
}
