//! The questionnaire that the documentation shows is sound: whoever types it in can use it.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use tenken::questionnaire::{Files, check, load};

/// The files of the beginning of the document, by the names above them.
fn documented() -> Files {
    let document = include_str!("../docs/questionnaire-format.md");
    let beginning = document.split("## The folder").next().unwrap();
    let mut texts = BTreeMap::new();
    let mut rest = beginning;
    while let Some((_, after)) = rest.split_once("`my-check/") {
        let (name, after) = after.split_once('`').unwrap();
        let (_, after) = after.split_once("```ron\n").unwrap();
        let (text, after) = after.split_once("```").unwrap();
        texts.insert(name.to_owned(), text.to_owned());
        rest = after;
    }
    Files {
        folder: PathBuf::from("my-check"),
        texts,
    }
}

#[test]
fn the_questionnaire_of_the_documentation_has_no_fault() {
    let files = documented();
    assert_eq!(files.texts.len(), 3);
    assert_eq!(check(&files), []);
    assert_eq!(load(&files).unwrap().id, "my-check");
}

#[test]
fn it_may_be_in_one_language_only() {
    let mut files = documented();
    for text in files.texts.values_mut() {
        *text = text.replace("[\"ja\", \"en\"]", "[\"ja\"]");
        *text = without_english(text);
    }
    assert_eq!(check(&files), []);
}

/// Takes every `, en: "…"` out.
fn without_english(text: &str) -> String {
    let mut parts = text.split(", en: \"");
    let mut kept = parts.next().unwrap().to_owned();
    for part in parts {
        kept.push_str(part.split_once('"').unwrap().1);
    }
    kept
}
