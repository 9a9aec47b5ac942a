use super::commands::{ON_A_SCREEN, THAT_END};
use clap::Command;
use std::collections::BTreeSet;
use tenken::cli::command;
use tenken::i18n::{Catalogs, Lang};

/// The commands that can be started, as their words: those that need another word are left out.
fn startable(command: &Command, path: &[String], found: &mut BTreeSet<Vec<String>>) {
    let needs_more = command.is_subcommand_required_set();
    if !needs_more {
        found.insert(path.to_vec());
    }
    for sub in command.get_subcommands() {
        let mut path = path.to_vec();
        path.push(sub.get_name().to_owned());
        startable(sub, &path, found);
    }
}

/// The command that arguments start: the longest of the commands they begin with.
fn started(arguments: &[&str], all: &BTreeSet<Vec<String>>) -> Vec<String> {
    let begins = |path: &&Vec<String>| {
        path.len() <= arguments.len() && path.iter().zip(arguments).all(|(a, b)| a == b)
    };
    all.iter()
        .filter(begins)
        .max_by_key(|path| path.len())
        .unwrap()
        .clone()
}

#[test]
fn every_command_of_the_help_is_looked_at() {
    let mut all = BTreeSet::new();
    let catalogs = Catalogs::load();
    startable(&command(&catalogs, &Lang::new("en")), &[], &mut all);
    let lines = THAT_END.iter().map(|(arguments, _)| *arguments);
    let screens = ON_A_SCREEN.iter().map(|(arguments, _)| *arguments);
    let looked_at: BTreeSet<Vec<String>> = lines
        .chain(screens)
        .map(|arguments| started(arguments, &all))
        .collect();
    let missing: Vec<_> = all.difference(&looked_at).collect();
    assert!(
        missing.is_empty(),
        "add these to tests/network/commands.rs: {missing:?}"
    );
}
