//! A wrong command line is told in the reader's language, with exit code 2.

use crate::program::User;
use std::fmt::Write;

fn told(user: &User, arguments: &[&str]) -> String {
    user.run(arguments).refuses_the_line()
}

#[test]
fn wrong_command_lines_in_japanese() {
    insta::assert_snapshot!(all(&User::japanese()));
}

#[test]
fn wrong_command_lines_in_english() {
    insta::assert_snapshot!(all(&User::english()));
}

fn all(user: &User) -> String {
    let wrong: [&[&str]; 11] = [
        &["lst"],
        &["list", "--formt", "json"],
        &["list", "--format"],
        &["list", "--format", "yaml"],
        &["new"],
        &[
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "A",
            "--level",
            "deep",
        ],
        &["--lang", "fr"],
        &["list", "--lang", "ja,en"],
        &["report"],
        &["doctor", "--format", "json", "--format", "text"],
        &["completions", "cmd"],
    ];
    let mut all = String::new();
    for arguments in wrong {
        let told = told(user, arguments);
        writeln!(all, "$ tenken {}\n{told}", arguments.join(" ")).unwrap();
    }
    all
}

#[test]
fn a_command_that_needs_another_shows_what_there_is() {
    let said = told(&User::japanese(), &["questionnaire"]);
    assert!(
        said.contains("使い方: tenken questionnaire") && said.contains("check"),
        "{said}"
    );
}

#[test]
fn an_argument_cannot_act_on_the_terminal() {
    let said = told(&User::japanese(), &["\u{1b}]0;evil\u{7}"]);
    assert!(
        !said.contains('\u{1b}') && said.contains("<U+001B>"),
        "{said}"
    );
}

#[test]
fn a_company_without_a_name_is_no_company() {
    let said = told(
        &User::english(),
        &[
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "  ",
        ],
    );
    assert_eq!(
        said,
        "The company’s name is empty. Give it with “--organisation NAME”.\n"
    );
}

#[test]
fn names_take_one_line_of_a_certain_length() {
    let user = User::english();
    for name in ["two\nlines".to_owned(), "長".repeat(61)] {
        let said = user.run(&[
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "A",
            "--site",
            &name,
        ]);
        assert_eq!(
            said.refuses_the_line(),
            "“--site” takes one line of at most 60 characters.\n"
        );
    }
    assert_eq!(user.stored(), 0);
    user.makes(&["--site", &"長".repeat(60)]);
}
