//! A language that is only there in part: what it lacks is listed, and shown in another, marked.

use crate::program::User;
use std::fs;

/// A copy of the main questionnaire in which one text of a question lost its Easy Japanese.
fn copy_that_lacks_one(user: &User) -> String {
    let folder = user.copies_questionnaire("my-check");
    let file = user.path("my-check/governance.ron");
    let text = fs::read_to_string(&file).unwrap();
    let question = text.find("id: \"governance.owner\"").unwrap();
    let at = question + text[question..].find("r#ja-easy: \"").unwrap();
    let end = at + text[at..].find("\",\n").unwrap() + 3;
    user.write(
        "my-check/governance.ron",
        format!("{}{}", &text[..at], &text[end..]),
    );
    folder.to_str().unwrap().to_owned()
}

#[test]
fn what_a_language_lacks_is_listed_by_file_line_and_question_and_counted_by_level() {
    let user = User::english();
    let folder = copy_that_lacks_one(&user);
    let run = user.run(&["questionnaire", "check", &folder, "--lang", "en,ja-easy"]);
    let out = run.succeeds().out;
    let line = out.lines().find(|line| line.contains("governance.owner"));
    let line = line.unwrap();
    assert!(line.starts_with("governance.ron:"), "{line}");
    assert!(line.ends_with("  governance.owner  text"), "{line}");
    assert!(
        out.contains("questions of the essentials: 166 of 167 (1 missing)"),
        "{out}"
    );
    assert!(
        out.contains("questions of the gist: 89 of 89 (0 missing)"),
        "{out}"
    );
    // Without the language nobody asked, and in a whole language nothing lacks.
    for arguments in [&["--lang", "en"][..], &[]] {
        let run = user.run(&[&["questionnaire", "check", &folder], arguments].concat());
        assert_eq!(run.succeeds().out.lines().count(), 1);
    }
}

#[test]
fn programs_get_the_same_list_as_json() {
    let user = User::english();
    let folder = copy_that_lacks_one(&user);
    let arguments = ["--lang", "ja-easy", "--format", "json"];
    let json = user
        .run(&[&["questionnaire", "check", &folder], &arguments[..]].concat())
        .json();
    assert_eq!(json["faults"], serde_json::json!([]));
    let lacking = &json["lacking"][0];
    assert_eq!(lacking["language"], "ja-easy");
    assert_eq!(lacking["parts"]["essential"]["missing"], 1);
    let texts = lacking["texts"].as_array().unwrap();
    let one = texts
        .iter()
        .find(|text| text["question"] == "governance.owner");
    let one = one.unwrap();
    assert_eq!(
        (&one["text"], &one["part"]),
        (&"text".into(), &"essential".into())
    );
    let file = fs::read_to_string(user.path("my-check/governance.ron")).unwrap();
    let place = usize::try_from(one["line"].as_u64().unwrap()).unwrap();
    let line = file.lines().nth(place - 1).unwrap();
    assert!(line.contains("text: ("), "{line}");
}

#[test]
fn a_language_that_a_questionnaire_does_not_list_is_said_to_be_none_of_its() {
    let user = User::english();
    let arguments = [
        "questionnaire",
        "check",
        "data-and-people",
        "--lang",
        "en,ja-easy",
    ];
    let out = user.run(&arguments).succeeds().out;
    assert!(out.contains("partial_languages"), "{out}");
    assert!(!out.contains(".ron:"), "{out}");
}

#[test]
fn a_text_in_a_language_listed_nowhere_is_a_fault_and_so_is_a_language_listed_twice() {
    let user = User::english();
    let folder = user.copies_questionnaire("my-check");
    let head = user.path("my-check/questionnaire.ron");
    let text = fs::read_to_string(&head).unwrap();
    let checks = |to: &str| {
        let changed = text.replace("partial_languages: [\"ja-easy\"],", to);
        assert_ne!(changed, text);
        user.write("my-check/questionnaire.ron", changed);
        let run = user.run(&["questionnaire", "check", folder.to_str().unwrap()]);
        assert_eq!(run.code, 1);
        run.out
    };
    assert!(checks("").contains("“ja-easy” is not"), "{}", checks(""));
    let twice = checks("partial_languages: [\"ja-easy\", \"en\"],");
    assert!(
        twice.contains("questionnaire.ron:") && twice.contains("twice"),
        "{twice}"
    );
}

#[test]
fn a_report_marks_what_it_says_in_another_language_and_names_a_language_that_readers_know() {
    let user = User::japanese();
    let id = user.makes_sample();
    let report = |arguments: &[&str]| user.run(&[&["report", &id], arguments].concat());
    let easy = report(&["--lang", "ja-easy"]).succeeds().out;
    assert!(easy.contains("報告書（ほうこくしょ）"), "{easy}");
    assert!(
        easy.contains("かえた日（ひ）") && easy.contains("＊著作権法"),
        "{easy}"
    );
    assert!(!easy.contains("（この言語の文章はまだありません）"));
    let both = report(&["--lang", "ja-easy,en", "--format", "html"])
        .succeeds()
        .out;
    assert!(both.contains("lang=\"ja\"") && both.contains("lang=\"en\""));
    assert!(!both.contains("lang=\"ja-easy\""));
    for format in ["markdown", "csv", "json"] {
        report(&["--lang", "ja-easy", "--format", format]).succeeds();
    }
    let path = user.path("report.xlsx");
    let output = ["--lang", "ja-easy,en", "--output", path.to_str().unwrap()];
    let run = report(&output);
    assert_eq!(run.code, 0, "{}", run.err);
}
