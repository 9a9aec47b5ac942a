//! Help stands in the reader's language, all of it.

use crate::program::User;
use clap::Command;
use std::fmt::Write;
use tenken::cli::command;
use tenken::i18n::{Catalogs, Lang};

/// The whole help, level by level, as a user sees it.
fn all_help(user: &User) -> String {
    let paths: [&[&str]; 22] = [
        &[],
        &["demo"],
        &["new"],
        &["answer"],
        &["enter"],
        &["list"],
        &["report"],
        &["explain"],
        &["plan"],
        &["questionnaire"],
        &["questionnaire", "list"],
        &["questionnaire", "show"],
        &["questionnaire", "check"],
        &["questionnaire", "print"],
        &["questionnaire", "copy"],
        &["courier"],
        &["courier", "prepare"],
        &["courier", "collect"],
        &["doctor"],
        &["completions"],
        &["licences"],
        &["man"],
    ];
    let mut all = String::new();
    for path in paths {
        let arguments: Vec<&str> = path.iter().copied().chain(["--help"]).collect();
        let help = user.run(&arguments).succeeds().out;
        // The options every command shares are shown once.
        let own = if path.is_empty() {
            help.as_str()
        } else {
            help.split("\n\n").next().unwrap()
        };
        let rest: Vec<&str> = help.split("\n\n").skip(1).collect();
        let rest = &rest[..rest.len() - 1];
        writeln!(all, "$ tenken {}\n{own}\n", arguments.join(" ")).unwrap();
        if !path.is_empty() {
            writeln!(all, "{}\n", rest.join("\n\n")).unwrap();
        }
    }
    all
}

#[test]
fn the_help_in_japanese() {
    insta::assert_snapshot!(all_help(&User::japanese()));
}

#[test]
fn the_help_in_english() {
    insta::assert_snapshot!(all_help(&User::english()));
}

fn check(command: &Command, path: &str, faults: &mut Vec<String>) {
    let is_said = |words: Option<String>| {
        words.is_some_and(|words| !words.is_empty() && !words.starts_with("cli-"))
    };
    if !is_said(command.get_about().map(ToString::to_string)) {
        faults.push(path.to_owned());
    }
    for arg in command.get_arguments() {
        if !is_said(arg.get_help().map(ToString::to_string)) {
            faults.push(format!("{path} {}", arg.get_id()));
        }
    }
    for sub in command.get_subcommands() {
        check(sub, &format!("{path} {}", sub.get_name()), faults);
    }
}

#[test]
fn every_command_and_argument_has_words_in_every_language() {
    let catalogs = Catalogs::load();
    for lang in ["ja", "en"] {
        let mut faults = Vec::new();
        check(&command(&catalogs, &Lang::new(lang)), "tenken", &mut faults);
        assert!(faults.is_empty(), "{lang}: {faults:?}");
    }
}

#[test]
fn the_parser_finds_nothing_wrong_with_its_own_description() {
    let catalogs = Catalogs::load();
    command(&catalogs, &Lang::new("ja")).debug_assert();
}

#[test]
fn the_version_is_printed() {
    let version = concat!("tenken ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(User::japanese().run(&["--version"]).succeeds().out, version);
    assert_eq!(User::japanese().run(&["-V"]).succeeds().out, version);
}

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = User::japanese().run(&["completions", shell]).succeeds().out;
        assert!(
            script.contains("questionnaire") && script.contains("tenken"),
            "{shell}"
        );
    }
}
