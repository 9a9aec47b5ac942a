//! `tenken list` shows everything stored, also what cannot be read.

use crate::program::User;
use std::fs;

#[test]
fn an_empty_folder_says_how_to_begin() {
    let user = User::english();
    let out = user.run(&["list"]).succeeds().out;
    assert_eq!(
        out,
        "There are no assessments yet. Begin one with “tenken” or “tenken new”.\n"
    );
    assert_eq!(
        user.run(&["list", "--format", "json"]).json()["assessments"],
        serde_json::json!([])
    );
    assert!(!user.data_dir().exists(), "looking makes no folder");
}

#[test]
fn each_assessment_has_a_line_with_its_grade() {
    let user = User::japanese();
    let id = user.makes_sample();
    let out = user.run(&["list"]).succeeds().out;
    let line = out.lines().find(|line| line.starts_with(&id)).unwrap();
    assert!(
        line.contains(" C ") && line.contains("73点") && line.ends_with("山田製作所"),
        "{line}"
    );
}

#[test]
fn what_cannot_be_read_is_listed_with_its_reason() {
    let user = User::english();
    let id = user.makes_sample();
    user.write("data/assessments/broken.ron", "(format: 1, garbage");
    user.write("data/assessments/newer.ron", "(format: 2, wonders: true)");
    user.write("data/assessments/Copy of a file.ron", "(format: 1)");
    let run = user.run(&["list"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    for wanted in [id.as_str(), "broken", "newer", "Copy of a file.ron"] {
        assert!(run.out.contains(wanted), "{wanted}: {}", run.out);
    }
    let json = user.run(&["list", "--format", "json"]).json();
    let problems = json["assessments"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|each| !each["problem"].is_null())
        .count();
    assert_eq!(problems, 3);
}

#[test]
fn json_says_all_there_is_about_each() {
    let user = User::japanese();
    let id = user.makes(&["--site", "本社", "--respondent", "山田"]);
    let listed = user.run(&["list", "--format", "json"]).json()["assessments"][0].clone();
    assert_eq!(listed["id"], id.as_str());
    assert_eq!(
        (
            &listed["organisation"],
            &listed["site"],
            &listed["respondent"]
        ),
        (&"山田製作所".into(), &"本社".into(), &"山田".into())
    );
    assert_eq!(listed["questionnaire"]["id"], "sme-ai-risk");
    assert!(listed["score"]["grade"].is_null());
}

#[test]
fn ids_may_be_shortened_while_they_stay_unique() {
    let user = User::english();
    let id = user.makes_sample();
    for word in [&id[..3], "latest", &id] {
        assert!(user.run(&["report", word]).succeeds().out.contains(&id));
    }
    let twin = format!("{}zz", &id[..6]);
    let text = fs::read_to_string(user.file(&id))
        .unwrap()
        .replace(&id, &twin);
    user.write(&format!("data/assessments/{twin}.ron"), text);
    let said = user.run(&["report", &id[..6]]).fails();
    assert!(said.contains(&id) && said.contains(&twin), "{said}");
    let said = user.run(&["report", "nothing"]).fails();
    assert!(
        said.contains("nothing") && said.contains("tenken list"),
        "{said}"
    );
}
