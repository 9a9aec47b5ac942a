//! Damaged files, foreign files, folders that refuse, readers that leave.

use crate::program::User;
use std::fs;
use std::process::Stdio;

#[test]
fn a_damaged_file_is_named_and_left_as_it_is() {
    let user = User::english();
    let path = user.write("data/assessments/broken.ron", "(format: 1, garbage");
    for arguments in [
        &["report", "broken"][..],
        &["answer", "broken", "scope.people", "solo"],
        &["explain", "broken"],
    ] {
        let said = user.run(arguments).fails();
        assert!(said.contains(path.to_str().unwrap()), "{said}");
    }
    assert_eq!(fs::read_to_string(path).unwrap(), "(format: 1, garbage");
}

#[test]
fn a_file_of_a_newer_format_is_refused_and_left_as_it_is() {
    let user = User::english();
    let path = user.write("data/assessments/newer.ron", "(format: 2, wonders: true)");
    for arguments in [
        &["report", "newer"][..],
        &["answer", "newer", "scope.people", "solo"],
    ] {
        let said = user.run(arguments).fails();
        assert!(said.contains("newer"), "{said}");
    }
    assert_eq!(
        fs::read_to_string(path).unwrap(),
        "(format: 2, wonders: true)"
    );
}

#[test]
fn a_data_folder_that_cannot_be_made_is_named() {
    let user = User::english();
    let path = user.write("data", "a file where the folder should be");
    let said = user
        .run(&[
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "A",
        ])
        .fails();
    assert!(said.contains(path.to_str().unwrap()), "{said}");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let user = User::english();
    let id = user.makes_sample();
    for arguments in [
        &["report", &id][..],
        &["questionnaire", "show", "sme-ai-risk"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = user.command(arguments);
        let child = command
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}

#[test]
fn foreign_words_cannot_act_on_the_terminal() {
    let user = User::english();
    let json = r#"{"answers": {"\u001b[2Jevil": "yes\u009b"}, "notes": {"\u202eevil": "x"}}"#;
    let arguments = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
        "--answers",
        "-",
    ];
    let said = user.run_with(&arguments, json).fails();
    assert!(
        said.contains("<U+001B>[2Jevil") && said.contains("<U+202E>evil"),
        "{said}"
    );
    assert!(
        said.chars().all(|c| c == '\n' || !c.is_control()),
        "{said:?}"
    );
}

#[test]
fn json_holds_foreign_words_unchanged_but_escaped() {
    let user = User::english();
    let json = r#"{"notes": {"scope.people": "\u001b[2J\u009b\u202eevil\u007f"}, "answers": {"scope.people": "solo"}}"#;
    let arguments = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
        "--answers",
        "-",
    ];
    let id = user.run_with(&arguments, json).succeeds().out;
    let run = user
        .run(&["report", id.trim_end(), "--format", "json"])
        .succeeds();
    assert!(
        run.out
            .chars()
            .all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'),
        "{}",
        run.out
    );
    assert_eq!(
        run.json()["scope"][0]["note"],
        "\u{1b}[2J\u{9b}\u{202e}evil\u{7f}"
    );
}

#[test]
fn a_path_cannot_hide_in_an_id() {
    let user = User::english();
    user.makes_sample();
    for word in ["../settings", "/etc/passwd", "", ".", "a/b", "LATEST"] {
        let run = user.run(&["report", word]);
        assert_eq!(run.code, 1, "{word}: {}", run.out);
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let user = User::english();
    let mut command = user.command(&["report"]);
    let output = command
        .arg(OsStr::from_bytes(b"\xff\xfe"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_of_answers_does_not_hang() {
    let user = User::english();
    let pipe = user.path("pipe.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        let arguments = [
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "A",
            "--answers",
        ];
        let said = user
            .run(&[&arguments[..], &[pipe.to_str().unwrap()]].concat())
            .fails();
        assert!(said.contains("pipe.json"), "{said}");
    }
}
