//! `tenken questionnaire`: what is installed, all of one, every fault of one, a copy to edit.

use crate::program::User;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_list_names_what_is_compiled_in() {
    let user = User::japanese();
    let out = user.run(&["questionnaire", "list"]).succeeds().out;
    assert!(
        out.contains("sme-ai-risk  中小企業の生成AIリスク自己点検"),
        "{out}"
    );
    let json = user
        .run(&["questionnaire", "list", "--format", "json"])
        .json();
    let listed = json["questionnaires"].as_array().unwrap();
    let found = listed
        .iter()
        .find(|each| each["id"] == "sme-ai-risk")
        .unwrap();
    assert_eq!(found["languages"], serde_json::json!(["ja", "en"]));
}

#[test]
fn all_of_one_has_the_shape_of_the_contract() {
    let user = User::japanese();
    let json = user
        .run(&["questionnaire", "show", "sme-ai-risk", "--format", "json"])
        .json();
    assert_eq!(
        keys(&json)[..6],
        ["format", "id", "version", "languages", "scope", "sections"]
    );
    let section = &json["sections"][0];
    assert_eq!(keys(section)[..3], ["id", "title", "questions"]);
    assert_eq!(keys(&section["title"]), ["en", "ja", "ja-easy"]);
    let wanted = [
        "id",
        "kind",
        "level",
        "text",
        "why",
        "first_step",
        "options",
        "impact",
        "likelihood",
        "weight",
        "gate",
        "when",
        "sources",
    ];
    for question in section["questions"]
        .as_array()
        .unwrap()
        .iter()
        .chain(json["scope"].as_array().unwrap())
    {
        assert_eq!(keys(question)[..wanted.len()], wanted);
        for option in question["options"].as_array().unwrap() {
            assert_eq!(keys(option)[..3], ["id", "text", "credit"]);
        }
    }
    let question = &section["questions"][1];
    assert_eq!(question["id"], "copyright.similarity-check");
    assert_eq!(
        (&question["weight"], &question["level"]),
        (&15.into(), &"triage".into())
    );
    assert_eq!(
        (&question["gate"]["cap"], &question["when"]),
        (&"C".into(), &serde_json::json!({"flag": "publishes"}))
    );
    assert_eq!(question["options"][1]["credit"], 0.5);
}

#[test]
fn points_stand_where_the_method_counts_points() {
    let user = User::japanese();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/questionnaires");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let run = user.run(&[
            "questionnaire",
            "show",
            path.to_str().unwrap(),
            "--format",
            "json",
        ]);
        let json = run.json();
        let counts_points = json["scoring"].get("weighted").is_none();
        let options = json["sections"][0]["questions"][0]["options"].clone();
        if counts_points && let Some(option) = options.get(0) {
            seen += 1;
            assert!(option["points"].is_i64(), "{option}");
        }
    }
    assert!(seen > 0, "no questionnaire with points was shown");
}

#[test]
fn all_of_one_is_printed_for_people() {
    let out = User::english()
        .run(&["questionnaire", "show", "sme-ai-risk"])
        .succeeds()
        .out;
    assert!(
        out.contains("copyright.similarity-check  Quick  weight 15"),
        "{}",
        &out[..2000]
    );
    assert!(out.contains("must-have (without it C at best)"));
}

#[test]
fn a_good_questionnaire_is_clean() {
    let user = User::english();
    let run = user
        .run(&["questionnaire", "check", "sme-ai-risk"])
        .succeeds();
    assert_eq!(run.out, "“sme-ai-risk” is clean.\n");
    let json = user
        .run(&["questionnaire", "check", "sme-ai-risk", "--format", "json"])
        .json();
    assert_eq!(json["faults"], serde_json::json!([]));
}

#[test]
fn every_fault_of_a_bad_one_is_told_with_its_place() {
    let user = User::english();
    let folder = user.copies_questionnaire("my-check");
    let file = user.path("my-check/copyright.ron");
    let text = fs::read_to_string(&file).unwrap();
    user.write(
        "my-check/copyright.ron",
        text.replacen("flag(\"publishes\")", "flag(\"publish\")", 1)
            .replacen("impact: 4", "impact: 9", 1),
    );
    let run = user.run(&["questionnaire", "check", folder.to_str().unwrap()]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
    assert!(
        run.out.contains("copyright.ron:") && run.out.contains("publish"),
        "{}",
        run.out
    );
    assert!(
        run.out.contains("2 things in") && run.out.ends_with("need mending.\n"),
        "{}",
        run.out
    );
    let run = user.run(&[
        "questionnaire",
        "check",
        folder.to_str().unwrap(),
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 1);
    let faults = run.json()["faults"].clone();
    assert_eq!(faults.as_array().unwrap().len(), 2);
    for fault in faults.as_array().unwrap() {
        assert!(fault["line"].as_u64().unwrap() > 0 && fault["column"].as_u64().unwrap() > 0);
        assert!(
            !fault["message"].as_str().unwrap().is_empty()
                && !fault["cure"].as_str().unwrap().is_empty()
        );
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let said = User::english()
        .run(&["questionnaire", "check", "no/such/folder"])
        .fails();
    assert!(said.contains("no/such/folder"), "{said}");
}

#[test]
fn a_copy_holds_every_file_and_says_where_it_is_and_what_comes_next() {
    for (user, said) in [
        (User::english(), "files were copied to my-copy. Edit them"),
        (User::japanese(), "個のファイルを写しました: my-copy"),
    ] {
        let run = user.run(&["questionnaire", "copy", "sme-ai-risk", "my-copy"]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
        assert!(run.err.contains(said), "{}", run.err);
        assert!(
            run.err.contains("tenken questionnaire check my-copy"),
            "{}",
            run.err
        );
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/sme-ai-risk");
        let mut copied = 0;
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "ron") {
                let copy = user.path("my-copy").join(path.file_name().unwrap());
                assert_eq!(fs::read(&copy).unwrap(), fs::read(&path).unwrap());
                copied += 1;
            }
        }
        assert_eq!(fs::read_dir(user.path("my-copy")).unwrap().count(), copied);
        user.run(&["questionnaire", "check", "my-copy"]).succeeds();
    }
}

#[test]
fn a_folder_of_ones_own_is_copied_too_into_one_that_is_empty() {
    let user = User::english();
    user.copies_questionnaire("mine");
    fs::create_dir_all(user.path("deep/empty")).unwrap();
    let run = user.run(&["questionnaire", "copy", "./mine", "deep/empty"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let shown = user.run(&["questionnaire", "show", "./deep/empty", "--format", "json"]);
    assert_eq!(shown.json()["id"], "mine");
}

#[test]
fn a_copy_never_touches_a_folder_with_something_in_it_or_a_file() {
    let user = User::english();
    user.write("full/kept.txt", "kept");
    let said = user
        .run(&["questionnaire", "copy", "sme-ai-risk", "full"])
        .fails();
    assert!(said.contains("“full” is not empty"), "{said}");
    assert_eq!(fs::read_dir(user.path("full")).unwrap().count(), 1);
    user.write("file", "kept");
    let said = user
        .run(&["questionnaire", "copy", "sme-ai-risk", "file"])
        .fails();
    assert!(said.contains("“file” could not be written"), "{said}");
    assert_eq!(fs::read_to_string(user.path("file")).unwrap(), "kept");
    let said = user
        .run(&["questionnaire", "copy", "no-such", "new"])
        .fails();
    assert!(said.contains("no-such"), "{said}");
    assert!(!user.path("new").exists());
}
