//! What there is to look at: every command, every string of a JSON text, the names of documents.

use clap::Command;
use serde_json::Value;
use std::sync::LazyLock;
use tenken::cli::command;
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Library, Localized};

/// The words of every command and subcommand, the program itself being none.
pub(crate) fn commands(lang: &str) -> Vec<Vec<String>> {
    fn walk(command: &Command, path: &[String], all: &mut Vec<Vec<String>>) {
        all.push(path.to_vec());
        for sub in command.get_subcommands() {
            let mut path = path.to_vec();
            path.push(sub.get_name().to_owned());
            walk(sub, &path, all);
        }
    }
    let mut all = Vec::new();
    let root = command(&Catalogs::load(), &Lang::new(lang));
    walk(&root, &[], &mut all);
    all
}

/// Every string of a JSON value.
pub(crate) fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// The names of documents, longest first.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let loaded = Library::ids().into_iter().filter_map(Library::load);
    let sources = loaded.flat_map(|questionnaire| questionnaire.unwrap().sources);
    let names = sources.flat_map(|source| {
        let texts = [source.title, source.issuer];
        let names = texts.iter().flat_map(Localized::iter);
        names.map(|(_, name)| name.to_owned()).collect::<Vec<_>>()
    });
    let mut names: Vec<String> = names.collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
});

/// The text without the names of documents, which are quoted as their authors wrote them.
pub(crate) fn without_names(text: String) -> String {
    let mut text = text;
    for name in NAMES.iter() {
        if text.contains(name) {
            text = text.replace(name, "＿");
        }
    }
    text
}
