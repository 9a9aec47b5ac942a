//! The report as Markdown, read by an independent parser.

use crate::case::Case;
use crate::everything_stored::filled;
use crate::hostile_words::{case_with, typed};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use pulldown_cmark::{Event, Options, Parser, Tag};
use tenken::report::layout_markdown;
use tenken::text::clean;

fn markdown(case: &Case, langs: &[&str]) -> String {
    layout_markdown(&case.document(langs))
}

fn parsed(text: &str) -> Parser<'_> {
    // Every extension but the one that changes quotation marks wherever they stand.
    Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
}

/// The elements of a page in order, without its words. A line break within a text is no element:
/// how many there are is up to who wrote it.
fn elements(text: &str) -> Vec<String> {
    let mut elements = Vec::new();
    for event in parsed(text) {
        match event {
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => {}
            Event::InlineHtml(html) if html.as_ref() == "<br>" => {}
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => elements.push("link".to_owned()),
            other => elements.push(format!("{other:?}")),
        }
    }
    elements
}

/// What a reader reads, without spaces.
fn read(text: &str) -> String {
    let words = parsed(text).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.to_string()),
        _ => None,
    });
    words.collect::<String>().split_whitespace().collect()
}

#[test]
fn the_sample_as_markdown_in_japanese() {
    insta::assert_snapshot!(markdown(&Case::sample(), &["ja"]));
}

#[test]
fn every_stored_word_is_in_the_markdown_report() {
    let (case, words) = filled();
    for langs in [&["ja"][..], &["en"], &["ja", "en"]] {
        let text = read(&markdown(&case, langs));
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(*word)).collect();
        assert!(missing.is_empty(), "{langs:?}: {missing:?}");
    }
}

#[test]
fn whatever_is_typed_is_there_in_full_and_changes_no_element_of_the_page() {
    let harmless = vec!["harmless".to_owned()];
    let expected = elements(&markdown(&case_with(&harmless), &["ja", "en"]));
    let mut runner = TestRunner::new(Config::with_cases(24));
    let result = runner.run(&vec(typed(), 1..40), |mut texts| {
        // A place left empty has no element at all, which is another page.
        texts.retain(|text| text.chars().any(char::is_alphanumeric));
        texts.push("a word".to_owned());
        let written = markdown(&case_with(&texts), &["ja", "en"]);
        let found = elements(&written);
        let differs = found
            .iter()
            .zip(&expected)
            .position(|(found, expected)| found != expected);
        prop_assert!(
            differs.is_none(),
            "element {differs:?}: {:?}",
            found.get(differs.unwrap_or(0))
        );
        prop_assert_eq!(found.len(), expected.len());
        let read = read(&written);
        for text in &texts {
            let text: String = clean(text).split_whitespace().collect();
            prop_assert!(read.contains(&text), "{text:?} is lost");
        }
        Ok(())
    });
    result.unwrap();
}

#[test]
fn a_typed_text_is_read_as_it_was_typed() {
    let texts = ["# a *b* <c> [d](e) `f` | g & h", "1. one\n- two\n> three"];
    let case = case_with(&texts.map(str::to_owned));
    let found = read(&markdown(&case, &["ja"]));
    for text in texts {
        let text: String = text.split_whitespace().collect();
        assert!(found.contains(&text), "{text}");
    }
}
