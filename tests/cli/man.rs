//! The manual page says everything the help says, and `man` reads it.

use crate::program::User;
use clap::Command;
use std::process;
use tenken::cli::command;
use tenken::i18n::{Catalogs, Lang};

/// Every command below this one with its full name.
fn names(command: &Command, path: &str, all: &mut Vec<String>) {
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        names(sub, &path, all);
        all.push(path);
    }
}

#[test]
fn every_command_stands_in_the_page_in_both_languages() {
    let mut all = Vec::new();
    let catalogs = Catalogs::load();
    names(&command(&catalogs, &Lang::new("ja")), "tenken", &mut all);
    assert!(all.len() > 20);
    for user in [User::japanese(), User::english()] {
        let page = user.run(&["man"]).succeeds().out;
        for name in &all {
            assert!(page.contains(&format!(".SS \"{name}\"\n")), "{name}");
        }
    }
}

#[test]
fn the_page_is_in_the_readers_language() {
    let japanese = User::japanese().run(&["man"]).succeeds().out;
    assert!(japanese.contains(".SH 終了コード\n"), "{japanese}");
    assert!(!japanese.contains("Usage") && !japanese.contains("Print "));
    let english = User::english().run(&["man"]).succeeds().out;
    assert!(english.contains(".SH \"EXIT STATUS\"\n"), "{english}");
    assert!(english.is_ascii() || !english.contains('点'), "{english}");
}

#[test]
fn the_formatter_finds_nothing_wrong_with_the_page() {
    for user in [User::japanese(), User::english()] {
        let page = user.run(&["man"]).succeeds().out;
        let path = user.write("tenken.1", page);
        let formatted = process::Command::new("groff")
            .args(["-Kutf8", "-Tutf8", "-man", "-ww", "-z"])
            .arg(path)
            .output();
        match formatted {
            Ok(run) => assert!(
                run.status.success() && run.stderr.is_empty(),
                "{}",
                String::from_utf8_lossy(&run.stderr)
            ),
            Err(_) => eprintln!("LEFT OUT: the manual page is not formatted, groff is missing"),
        }
    }
}
