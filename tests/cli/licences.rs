//! What the program is made of is said, all of it, with the texts that go with it.

use crate::program::User;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn listed() -> Value {
    User::english()
        .run(&["licences", "--format", "json"])
        .succeeds()
        .json()
}

fn crates(record: &Value) -> BTreeSet<(String, String)> {
    let components = record["components"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    components
        .iter()
        .filter(|component| !component["version"].is_null())
        .map(|component| (text(&component["name"]), text(&component["version"])))
        .collect()
}

/// The crates in the program on this platform, as cargo knows them; none where this user may not
/// run the cargo that built the test.
fn built_in() -> Option<BTreeSet<(String, String)>> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--prefix", "none"])
        .args(["--edges", "normal", "--format", "{p}"])
        .current_dir(ROOT)
        .output();
    let Ok(tree) = tree else {
        let _ = writeln!(std::io::stderr(), "LEFT OUT: cargo cannot be run here");
        return None;
    };
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let lines = String::from_utf8(tree.stdout).unwrap();
    let named = lines.lines().filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        let version = rest.split(' ').next()?;
        Some((name.to_owned(), version.to_owned()))
    });
    Some(named.filter(|(name, _)| name != "tenken").collect())
}

/// Every crate in `Cargo.lock`, for all platforms and for tests.
fn locked() -> BTreeSet<(String, String)> {
    let lock = fs::read_to_string(format!("{ROOT}/Cargo.lock")).unwrap();
    let field = |entry: &str, name: &str| {
        let line = entry.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().trim_matches('"').to_owned()
    };
    lock.split("[[package]]")
        .skip(1)
        .map(|entry| (field(entry, "name = "), field(entry, "version = ")))
        .collect()
}

#[test]
fn every_crate_of_this_platforms_program_is_listed() {
    let listed = crates(&listed());
    let Some(built_in) = built_in() else {
        return;
    };
    assert!(built_in.len() > 80, "{built_in:?}");
    let missing: Vec<_> = built_in.difference(&listed).collect();
    assert!(missing.is_empty(), "run .ci/licences: {missing:?}");
}

#[test]
fn no_crate_is_listed_that_the_lock_file_does_not_have_in_that_version() {
    let (listed, locked) = (crates(&listed()), locked());
    let gone: Vec<_> = listed.difference(&locked).collect();
    assert!(gone.is_empty(), "run .ci/licences: {gone:?}");
}

#[test]
fn every_crate_comes_with_a_text_of_a_licence_it_names() {
    let full = User::english()
        .run(&["licences", "--full", "--format", "json"])
        .succeeds()
        .json();
    let texts = full["texts"].as_array().unwrap();
    for (name, version) in crates(&full) {
        let wanted = Value::from(format!("{name} {version}"));
        let found: Vec<&Value> = texts
            .iter()
            .filter(|text| text["of"].as_array().unwrap().contains(&wanted))
            .collect();
        assert!(!found.is_empty(), "{name} {version}");
        for text in found {
            assert!(text["text"].as_str().unwrap().len() > 200, "{name}: {text}");
        }
    }
}

#[test]
fn the_same_text_is_passed_on_only_once() {
    let full = User::english()
        .run(&["licences", "--full", "--format", "json"])
        .succeeds()
        .json();
    let texts = full["texts"].as_array().unwrap();
    let bare = |text: &Value| -> String {
        let text = text["text"].as_str().unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let others = texts.iter().filter(|text| text["of"][0] != "tenken");
    let all: Vec<String> = others.map(bare).collect();
    let different: BTreeSet<&String> = all.iter().collect();
    assert!(all.len() - different.len() <= 2, "{}", all.len());
}

#[test]
fn people_read_the_licences_in_their_language_and_find_the_texts() {
    let short = User::japanese().run(&["licences"]).succeeds().out;
    assert!(short.contains("MIT OR Apache-2.0") && short.contains("ratatui"));
    assert!(short.contains("tenken licences --full"), "{short}");
    assert!(!short.contains("WITHOUT WARRANTY"), "{short}");
    let full = User::japanese().run(&["licences", "--full"]).succeeds().out;
    for part in [
        "THE SOFTWARE IS PROVIDED \"AS IS\"",
        "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
        "Mozilla Public License Version 2.0",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "UNICODE LICENSE V3",
        "https://crates.io/crates/option-ext/",
    ] {
        assert!(full.contains(part), "{part}");
    }
}
