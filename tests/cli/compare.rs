//! `tenken compare` sets two assessments side by side.

use crate::program::{SAMPLE, User};
use std::fs;

/// Two assessments of one site by one person, the second with another answer; the second is older.
fn pair(user: &User) -> (String, String) {
    let one = user.makes(&["--respondent", "山田", "--answers", SAMPLE]);
    let other = user.makes(&["--respondent", "山田", "--answers", SAMPLE]);
    user.run(&["answer", &one, "personal-info.training-opt-out", "yes"])
        .succeeds();
    let file = fs::read_to_string(user.file(&other)).unwrap();
    let begun = file.lines().find(|line| line.contains("started:")).unwrap();
    let earlier = file.replace(begun, "    started: \"2020-04-01T00:00:00Z\",");
    user.write(&format!("data/assessments/{other}.ron"), earlier);
    (one, other)
}

#[test]
fn over_time_the_earlier_one_comes_first_whatever_the_order_of_asking() {
    let user = User::japanese();
    let (one, other) = pair(&user);
    let said = user.run(&["compare", &one, &other]).succeeds().out;
    assert!(said.contains("上がりました"), "{said}");
    assert_eq!(said, user.run(&["compare", &other, &one]).succeeds().out);
    assert!(said.find(&other).unwrap() < said.find(&one).unwrap());
}

#[test]
fn json_begins_with_its_format_and_names_both() {
    let user = User::english();
    let (one, other) = pair(&user);
    let json = user
        .run(&["compare", &one, &other, "--format", "json"])
        .json();
    assert_eq!(json["format"], 1);
    assert_eq!(json["as"], "time");
    assert_eq!(json["before"]["assessment"]["id"], other);
    assert_eq!(json["after"]["assessment"]["id"], one);
    assert_eq!(
        json["questions"][0]["question"],
        "personal-info.training-opt-out"
    );
    assert_eq!(json["questions"][0]["change"], "better");
}

#[test]
fn what_they_stand_for_can_be_said() {
    let user = User::english();
    let (one, other) = pair(&user);
    let people = user
        .run(&["compare", &one, &other, "--as", "people"])
        .succeeds()
        .out;
    assert!(people.contains("Difference"), "{people}");
    assert!(!people.contains("better"), "{people}");
    // Nothing is earlier or later between people, so the order of asking stays.
    assert!(people.find(&one).unwrap() < people.find(&other).unwrap());
    assert_eq!(
        user.run(&["compare", &one, &other, "--as", "moons"]).code,
        2
    );
}

#[test]
fn it_is_written_to_a_file() {
    let user = User::english();
    let (one, other) = pair(&user);
    let path = user.path("comparison.md");
    let arguments = ["compare", &one, &other, "--format", "markdown", "--output"];
    let run = user.run(&[&arguments[..], &[path.to_str().unwrap()]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains("comparison.md"), "{}", run.err);
    let said = fs::read_to_string(path).unwrap();
    assert!(
        said.starts_with("# Two assessments side by side\n"),
        "{said}"
    );
    let html = user
        .run(&["compare", &one, &other, "--format", "html"])
        .succeeds()
        .out;
    assert!(html.contains("Two assessments side by side"), "{html}");
}

#[test]
fn the_same_one_twice_and_another_questionnaire_are_refused_with_a_sentence() {
    let user = User::english();
    let (one, _) = pair(&user);
    let same = user.run(&["compare", &one, &one]).fails();
    assert!(same.contains("Both ids mean"), "{same}");
    let arguments = [
        "new",
        "--questionnaire",
        "data-and-people",
        "--organisation",
        "A",
    ];
    let other = user.run(&arguments).succeeds().out;
    let refused = user.run(&["compare", &one, other.trim_end()]).fails();
    assert!(refused.contains("different questionnaires"), "{refused}");
}

#[test]
fn ids_that_are_none_are_named() {
    let user = User::english();
    let (one, _) = pair(&user);
    for id in ["", "../../etc/passwd", "\u{1b}[31m", "nothing", "ＡＢＣ"] {
        let said = user.run(&["compare", &one, id]).fails();
        assert!(!said.contains('\u{1b}'), "{said}");
        user.run(&["compare", id, &one]).fails();
    }
    assert_eq!(user.run(&["compare", &one]).code, 2);
}
