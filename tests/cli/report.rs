//! `tenken report` prints a report or puts it in a file.

use crate::program::User;
use std::fs;
use std::path::PathBuf;

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
fn two_languages_stand_below_each_other_line_by_line() {
    let user = User::english();
    let id = user.makes_sample();
    let in_langs = |lang| user.run(&["report", &id, "--lang", lang]).succeeds().out;
    let both = in_langs("ja,en");
    assert!(both.starts_with("点検 報告書\ntenken report\n"), "{both}");
    assert!(in_langs("en,ja").starts_with("tenken report\n点検 報告書\n"));
    let whole = |text: &str| -> String { text.split_whitespace().collect() };
    let both = whole(&both);
    for lang in ["ja", "en"] {
        let alone = in_langs(lang);
        // What stands in a column is broken elsewhere in two languages.
        let sentences = alone.lines().filter(|line| line.ends_with(['。', '.']));
        let missing: Vec<&str> = sentences
            .filter(|line| line.starts_with("    ") && !line.starts_with("     "))
            .filter(|line| !both.contains(&whole(line)))
            .collect();
        assert!(missing.is_empty(), "{lang}: {missing:#?}");
    }
}

#[test]
fn markdown_is_a_format_of_the_report() {
    let user = User::japanese();
    let id = user.makes_sample();
    let report = user.run(&["report", &id, "--format", "markdown"]);
    assert!(report.succeeds().out.starts_with("# 点検 報告書\n"));
}

#[test]
fn html_is_one_page_in_all_languages_and_is_printed_or_written_like_other_text() {
    let user = User::japanese();
    let id = user.makes_sample();
    let page = ["report", &id, "--format", "html", "--lang", "ja,en"];
    let printed = user.run(&page).succeeds().out;
    assert!(printed.starts_with("<!DOCTYPE html><html "));
    assert!(printed.contains(" lang=\"ja\"><head>"));
    assert!(printed.ends_with("</html>\n"));
    assert_eq!(printed.matches("<h1").count(), 1);
    let path = user.path("report.html");
    let run = user.run(&[&page[..], &["--output", path.to_str().unwrap()]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert_eq!(fs::read_to_string(path).unwrap(), printed);
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
        said.contains("folder.txt") && said.contains("could not be saved"),
        "{said}"
    );
}

#[test]
fn a_questionnaire_in_a_folder_is_kept_beside_the_answers() {
    let user = User::english();
    let (id, folder) = makes_own(&user);
    fs::remove_dir_all(folder).unwrap();
    let out = user.run(&["report", &id]).succeeds().out;
    assert!(out.contains("my-check, version 2026-11"));
    let listed = user.run(&["list", "--format", "json"]).json()["assessments"][0].clone();
    assert!(listed["score"].is_object());
}

#[test]
fn an_assessment_whose_questionnaire_is_gone_asks_for_its_folder() {
    let user = User::english();
    let (id, folder) = makes_own(&user);
    fs::remove_dir_all(user.data_dir().join("questionnaires")).unwrap();
    let said = user.run(&["report", &id]).fails();
    assert!(
        said.contains("my-check") && said.contains("--questionnaire FOLDER"),
        "{said}"
    );
    let folder = folder.to_str().unwrap();
    user.run(&["report", &id, "--questionnaire", folder])
        .succeeds();
    user.run(&[
        "answer",
        &id,
        "scope.people",
        "solo",
        "--questionnaire",
        folder,
    ])
    .succeeds();
    let said = user
        .run(&["report", &id, "--questionnaire", "sme-ai-risk"])
        .fails();
    assert!(
        said.contains("sme-ai-risk") && said.contains("my-check"),
        "{said}"
    );
}

/// Makes an assessment of a questionnaire in a folder of the user.
fn makes_own(user: &User) -> (String, PathBuf) {
    let folder = user.copies_questionnaire("my-check");
    let arguments = [
        "new",
        "--questionnaire",
        folder.to_str().unwrap(),
        "--organisation",
        "A",
    ];
    let id = user.run(&arguments).succeeds().out.trim_end().to_owned();
    (id, folder)
}

#[test]
fn a_workbook_needs_a_file_and_a_table_goes_to_standard_output() {
    let user = User::english();
    let id = user.makes_sample();
    let said = user
        .run(&["report", &id, "--format", "xlsx"])
        .refuses_the_line();
    assert!(said.contains("--output report.pdf"), "{said}");
    for kind in ["full", "crosswalk"] {
        let run = [
            "report",
            &id,
            "--format",
            "xlsx",
            "--kind",
            kind,
            "-o",
            "report.xlsx",
        ];
        assert_eq!(user.run(&run).code, 0);
        assert!(
            fs::read(user.path("report.xlsx"))
                .unwrap()
                .starts_with(b"PK")
        );
    }
    let table = user.run(&["report", &id, "--format", "csv"]).succeeds().out;
    assert!(table.starts_with("\u{FEFF}Section id,Section,"), "{table}");
    user.run(&["report", &id, "--format", "csv", "-o", "report.csv"]);
    assert_eq!(fs::read_to_string(user.path("report.csv")).unwrap(), table);
}
