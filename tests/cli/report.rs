//! `tenken report` prints a report or puts it in a file.

use crate::program::User;
use std::fs;

#[test]
fn the_text_is_printed_in_the_language_of_the_run() {
    let user = User::japanese();
    let id = user.makes_sample();
    assert!(
        user.run(&["report", &id])
            .succeeds()
            .out
            .starts_with("点検 報告書\n")
    );
    let english = user.run(&["report", &id, "--lang", "en"]).succeeds().out;
    assert!(english.starts_with("tenken report\n"));
}

#[test]
fn two_languages_are_two_whole_reports_one_after_the_other() {
    let user = User::english();
    let id = user.makes_sample();
    let both = user.run(&["report", &id, "--lang", "ja,en"]).succeeds().out;
    let japanese = user.run(&["report", &id, "--lang", "ja"]).succeeds().out;
    let english = user.run(&["report", &id, "--lang", "en"]).succeeds().out;
    assert_eq!(both, format!("{japanese}\n\n{english}"));
}

#[test]
fn json_is_the_same_in_every_language() {
    let user = User::japanese();
    let id = user.makes_sample();
    let report = user.run(&["report", &id, "--format", "json"]).succeeds();
    assert_eq!(report.json()["assessment"]["organisation"], "山田製作所");
    assert_eq!(
        user.run(&["report", &id, "--format", "json", "--lang", "en"])
            .out,
        report.out
    );
}

#[test]
fn a_file_holds_what_would_have_been_printed_and_says_where_it_is() {
    let user = User::english();
    let id = user.makes_sample();
    let path = user.write("report.json", "what was there before");
    let path = path.to_str().unwrap();
    let run = user.run(&["report", &id, "--format", "json", "--output", path]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert_eq!(run.err, format!("The report is in {path}\n"));
    let printed = user.run(&["report", &id, "--format", "json"]).out;
    assert_eq!(fs::read_to_string(path).unwrap(), printed);
}

#[test]
fn a_name_without_a_folder_is_in_the_folder_of_the_run() {
    let user = User::english();
    let id = user.makes_sample();
    assert_eq!(user.run(&["report", &id, "-o", "here.txt"]).code, 0);
    assert!(user.path("here.txt").is_file());
}

#[test]
fn a_folder_is_not_written_over() {
    let user = User::english();
    let id = user.makes_sample();
    let folder = user.path("");
    let said = user
        .run(&["report", &id, "--output", folder.to_str().unwrap()])
        .fails();
    assert!(said.contains("is a folder"), "{said}");
    let nowhere = user.path("no/such/folder.txt");
    let said = user
        .run(&["report", &id, "--output", nowhere.to_str().unwrap()])
        .fails();
    assert!(
        said.contains("folder.txt") && said.contains("could not be written"),
        "{said}"
    );
}

#[test]
fn an_assessment_of_a_questionnaire_in_a_folder_asks_for_the_folder() {
    let user = User::english();
    let folder = user.copies_questionnaire("my-check");
    let folder = folder.to_str().unwrap();
    let made = user
        .run(&["new", "--questionnaire", folder, "--organisation", "A"])
        .succeeds()
        .out;
    let id = made.trim_end();
    let said = user.run(&["report", id]).fails();
    assert!(
        said.contains("my-check") && said.contains("--questionnaire FOLDER"),
        "{said}"
    );
    let out = user
        .run(&["report", id, "--questionnaire", folder])
        .succeeds()
        .out;
    assert!(out.contains("my-check, version 2026-11"));
    let said = user
        .run(&["report", id, "--questionnaire", "sme-ai-risk"])
        .fails();
    assert!(
        said.contains("sme-ai-risk") && said.contains("my-check"),
        "{said}"
    );
    user.run(&[
        "answer",
        id,
        "scope.people",
        "solo",
        "--questionnaire",
        folder,
    ])
    .succeeds();
}
