//! `tenken questionnaire print`.

use crate::program::User;
use std::fs;
use tenken::questionnaire::{Level, Library};
use tenken::report::form::Form;

fn print(more: &[&str]) -> Vec<String> {
    let arguments = ["questionnaire", "print", "sme-ai-risk"].iter().chain(more);
    arguments.map(|each| (*each).to_owned()).collect()
}

fn run(user: &User, more: &[&str]) -> crate::program::Run {
    let arguments = print(more);
    user.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn text_and_html_go_to_standard_output_in_the_language_asked_for() {
    let user = User::japanese();
    let text = run(&user, &[]).succeeds().out;
    assert!(text.contains("中小企業の生成AIリスク自己点検  記入用紙\n"));
    let english = run(&user, &["--lang", "en", "--format", "html"])
        .succeeds()
        .out;
    assert!(english.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert_eq!(user.stored(), 0, "nothing is made in the data folder");
}

#[test]
fn the_level_decides_the_questions_and_the_number() {
    let user = User::english();
    let questionnaire = Library::open("sme-ai-risk").unwrap();
    for level in Level::ALL {
        let form = Form::of(&questionnaire, level);
        let text = run(&user, &["--level", level.id()]).succeeds().out;
        assert!(text.contains(&format!("Form number: {}\n", form.number)));
        assert!(text.contains(&format!("({} questions)", form.questions().count())));
    }
}

#[test]
fn a_workbook_needs_a_file_and_every_format_takes_one() {
    let user = User::english();
    let said = run(&user, &["--format", "xlsx"]).refuses_the_line();
    assert!(said.contains("--output form.xlsx"), "{said}");
    for (format, start) in [
        ("xlsx", "PK"),
        ("html", "<!DOCTYPE"),
        ("text", "Generative"),
    ] {
        let name = format!("form.{format}");
        let done = run(&user, &["--format", format, "--output", &name]);
        assert_eq!(
            (done.code, done.err),
            (0, format!("The form is in {name}\n"))
        );
        assert!(
            fs::read(user.path(&name))
                .unwrap()
                .starts_with(start.as_bytes())
        );
    }
}

#[test]
fn a_folder_is_printed_like_a_questionnaire_that_is_built_in() {
    let user = User::english();
    let folder = user.copies_questionnaire("own-risk");
    let text = user.run(&["questionnaire", "print", folder.to_str().unwrap()]);
    assert!(text.succeeds().out.contains("own-risk, version"));
    let said = user.run(&["questionnaire", "print", "no-such"]).fails();
    assert!(said.contains("no-such"), "{said}");
    let said = run(&user, &["--output", "."]).fails();
    assert!(said.contains("folder"), "{said}");
}

#[test]
fn a_level_that_asks_nothing_has_no_form() {
    let user = User::english();
    let folder = user.copies_questionnaire("long-only");
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        user.write(
            &format!("long-only/{name}"),
            text.replace("level: triage", "level: essential"),
        );
    }
    let folder = folder.to_str().unwrap();
    let said = user
        .run(&["questionnaire", "print", folder, "--level", "triage"])
        .fails();
    assert!(
        said.contains("triage") && said.contains("essential"),
        "{said}"
    );
}
