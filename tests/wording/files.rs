//! The files: questionnaires, interface words, documents.

use crate::judge::{Judge, nothing, readings};
use std::fs;
use std::path::{Path, PathBuf};
use tenken::i18n::Catalogs;
use tenken::questionnaire::{Files, check};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The paths in a folder, in order.
pub(crate) fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The folders of the questionnaires that are shipped.
pub(crate) fn questionnaires() -> Vec<PathBuf> {
    let folders = paths(&root().join("questionnaires"));
    folders.into_iter().filter(|path| path.is_dir()).collect()
}

/// The messages of a Fluent file: each as one text, and each of its lines.
fn messages(text: &str) -> Vec<String> {
    let mut whole: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_new = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let words = match line.split_once('=') {
            Some((_, words)) if is_new => words,
            _ => line,
        };
        let words = words.trim().trim_start_matches('*');
        // A variant begins with its key.
        let words = match words.split_once(']') {
            Some((key, words)) if key.starts_with('[') => words.trim(),
            _ => words,
        };
        if is_new || whole.is_empty() {
            whole.push(String::new());
        }
        let message = whole.last_mut().unwrap();
        message.push_str(words);
        message.push('\n');
    }
    whole.iter().flat_map(|message| readings(message)).collect()
}

#[test]
fn every_shipped_questionnaire_is_fit_to_be_published() {
    let catalogs = Catalogs::load();
    let folders = questionnaires();
    assert!(folders.len() >= 5, "{folders:?}");
    let mut found = Vec::new();
    for folder in folders {
        let faults = check(&Files::from_folder(&folder).unwrap());
        let catalog = catalogs.get(&tenken::i18n::Lang::new("en"));
        found.extend(faults.iter().map(|fault| fault.lines(catalog)));
    }
    nothing(found);
}

#[test]
fn the_samples_of_questionnaires_say_nothing_forbidden() {
    let judge = Judge::new();
    let mut found = Vec::new();
    for folder in questionnaires() {
        for path in paths(&folder) {
            if path.extension().is_some_and(|end| end == "json") {
                let text = fs::read_to_string(&path).unwrap();
                found.extend(judge.all(&path.display().to_string(), &text));
            }
        }
    }
    nothing(found);
}

#[test]
fn no_word_of_the_interface_is_forbidden() {
    let judge = Judge::new();
    let (mut found, mut seen) = (Vec::new(), 0);
    let mut folders = paths(&root().join("i18n"));
    folders.retain(|path| path.is_dir());
    for folder in folders {
        for path in paths(&folder) {
            let place = path.strip_prefix(root()).unwrap().display().to_string();
            for text in messages(&fs::read_to_string(&path).unwrap()) {
                seen += 1;
                found.extend(judge.all(&place, &text));
            }
        }
    }
    assert!(seen > 1000, "only {seen} texts were read");
    nothing(found);
}

#[test]
fn no_document_makes_a_false_claim() {
    let judge = Judge::new();
    let mut documents = paths(&root().join("docs"));
    documents.extend(["README.md", "CHANGELOG.md"].map(|name| root().join(name)));
    documents.retain(|path| path.extension().is_some_and(|end| end == "md"));
    assert!(documents.len() > 4);
    let mut found = Vec::new();
    for path in documents {
        for text in readings(&fs::read_to_string(&path).unwrap()) {
            found.extend(judge.claims(&path.display().to_string(), &text));
        }
    }
    nothing(found);
}

#[test]
fn messages_are_read_with_their_variants_and_across_their_lines() {
    let text = "# AI output has no copyright\na = One { $n ->\n    [one] is AI output\n   *[other] has\n    }\n    no copyright.\nb = Two\n";
    let found: Vec<String> = messages(text);
    let whole = "One { $n ->is AI outputhas}no copyright.";
    assert!(found.contains(&"is AI output".to_owned()), "{found:?}");
    assert!(
        found
            .iter()
            .any(|text| text.replace(' ', "") == whole.replace(' ', "")),
        "{found:?}"
    );
    assert!(found.contains(&"Two".to_owned()), "{found:?}");
}
