//! Every word of the interface exists in every language, parses, and is used.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "helpers of tests fail the test they serve"
)]

use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn languages() -> Vec<String> {
    let names = fs::read_dir(root().join("i18n")).unwrap();
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn texts(lang: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(root().join("i18n").join(lang)).unwrap();
    entries
        .map(|entry| {
            let path = entry.unwrap().path();
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(path).unwrap(),
            )
        })
        .collect()
}

/// The messages of a file with the arguments each one uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_new = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_new && let Some((id, _)) = line.split_once('=') {
            current = Some(id.trim().to_owned());
            found.entry(id.trim().to_owned()).or_default();
        }
        if let Some(id) = &current {
            for piece in line.split('$').skip(1) {
                let name = piece
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                    .collect();
                found.get_mut(id).unwrap().insert(name);
            }
        }
    }
    found
}

fn sources() -> String {
    fn read(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut all = String::new();
    read(&root().join("src"), &mut all);
    all
}

/// The languages that have every message; others may lack some.
const WHOLE: [&str; 2] = ["ja", "en"];

/// The messages of a language by file.
fn files(lang: &str) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let texts = texts(lang).into_iter();
    texts.map(|(name, text)| (name, messages(&text))).collect()
}

#[test]
fn every_message_exists_in_japanese_and_english_with_the_same_arguments() {
    let [first, other] = WHOLE.map(files);
    assert!(first.len() > 4);
    assert_eq!(
        first.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>()
    );
    for (name, messages) in &first {
        assert_eq!(messages, &other[name], "{name}");
    }
}

#[test]
fn a_language_that_lacks_messages_adds_none_and_gives_none_other_arguments() {
    let first = files("ja");
    for lang in languages() {
        for (name, messages) in files(&lang) {
            let known = first.get(&name);
            let known = known.unwrap_or_else(|| panic!("{lang}/{name}: ja has no such file"));
            for (id, arguments) in messages {
                let wanted = known.get(&id);
                let wanted = wanted.unwrap_or_else(|| panic!("{lang}/{name}: ja has no {id}"));
                // A shorter text may leave a detail out; it cannot ask for one that is not given.
                assert!(arguments.is_subset(wanted), "{lang}/{name}: {id}");
            }
        }
    }
}

/// For translators: `cargo test --test words lacks -- --nocapture`.
#[test]
fn what_a_language_lacks_of_the_interface_is_listed() {
    let first = files("ja");
    for lang in languages()
        .iter()
        .filter(|lang| !WHOLE.contains(&lang.as_str()))
    {
        let own = files(lang);
        let (mut all, mut missing) = (0, 0);
        for (name, messages) in &first {
            all += messages.len();
            for id in messages.keys() {
                if own.get(name).is_none_or(|own| !own.contains_key(id)) {
                    missing += 1;
                    eprintln!("{lang}/{name}: {id}");
                }
            }
        }
        eprintln!("{lang} lacks {missing} of {all} messages of the interface");
        assert!(missing < all, "{lang} has no message");
    }
}

#[test]
fn every_language_has_a_name() {
    for lang in languages() {
        let common = messages(&texts(&lang)["common.ftl"]);
        for id in ["language-name", "language-name-ascii", "fallback-text"] {
            assert!(common.contains_key(id), "{lang} lacks {id}");
        }
    }
}

#[test]
fn every_file_parses_and_no_message_stands_twice() {
    for lang in languages() {
        let mut seen = BTreeSet::new();
        for (name, text) in texts(&lang) {
            let parsed = FluentResource::try_new(text.clone());
            assert!(
                parsed.is_ok(),
                "{lang}/{name}: {:?}",
                parsed.err().map(|(_, errors)| errors)
            );
            for id in messages(&text).into_keys() {
                assert!(seen.insert(id.clone()), "{lang}/{name}: {id} stands twice");
            }
        }
    }
}

/// The words that are typed instead of keys, with those of Japanese where a language lacks its own.
fn typed(lang: &str) -> BTreeMap<String, String> {
    let mut typed = BTreeMap::new();
    for lang in ["ja", lang] {
        for text in texts(lang).values() {
            let pairs = text.lines().filter_map(|line| line.split_once(" = "));
            let pairs = pairs.filter(|(id, _)| id.starts_with("plain-word-"));
            typed.extend(pairs.map(|(id, word)| (id.to_owned(), word.to_owned())));
        }
    }
    typed
}

#[test]
fn no_word_that_is_typed_means_two_things_or_has_what_nobody_would_type() {
    // The English ones work in every language.
    let english = typed("en");
    assert!(english.len() > 15, "{english:?}");
    for lang in languages() {
        let typed = typed(&lang);
        for (id, word) in &typed {
            let is_plain = |c: char| c.is_alphabetic() || (lang == "en" && c == ' ') || c == 'ー';
            assert!(word.chars().all(is_plain), "{lang}: {id} is {word}");
            for (other, twin) in typed.iter().chain(&english) {
                assert!(id == other || word != twin, "{lang}: {id} and {other}");
            }
        }
    }
}

#[test]
fn every_message_is_used_by_the_program() {
    let code = sources();
    let used = |id: &str| code.contains(&format!("\"{id}\""));
    let all: Vec<String> = texts("ja")
        .values()
        .flat_map(|text| messages(text).into_keys())
        .collect();
    let unused: Vec<&String> = all.iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_message_the_program_names_exists() {
    let code = sources();
    let all: BTreeSet<String> = texts("ja")
        .values()
        .flat_map(|text| messages(text).into_keys())
        .collect();
    let mut missing = BTreeSet::new();
    for lead in ["Message::new(\"", ".text(\""] {
        for (at, _) in code.match_indices(lead) {
            let id: String = code[at + lead.len()..]
                .chars()
                .take_while(|c| *c != '"')
                .collect();
            let is_id = !id.is_empty()
                && id
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if is_id && !all.contains(&id) {
                missing.insert(id);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_sentence_for_people_stands_in_the_code() {
    let is_japanese = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let code = sources();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let found: Vec<&str> = lines.filter(|line| line.chars().any(is_japanese)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn japanese_words_hold_no_half_width_kana_curly_quotes_or_tabs() {
    for (name, text) in texts("ja") {
        for (number, line) in text.lines().enumerate() {
            let bad = line
                .chars()
                .find(|c| matches!(c, '\u{ff61}'..='\u{ff9f}' | '“' | '”' | '‘' | '’' | '\t'));
            assert!(
                bad.is_none() || line.contains("ｶﾞ"),
                "{name}:{}: {bad:?}",
                number + 1
            );
        }
    }
}
