//! The report as plain text.

use crate::case::{Case, zoned};
use tenken::text::cells;

#[test]
fn the_sample_on_paper_in_japanese() {
    insta::assert_snapshot!(Case::sample().text("ja"));
}

#[test]
fn the_sample_on_paper_in_english() {
    insta::assert_snapshot!(Case::sample().text("en"));
}

#[test]
fn no_line_but_an_address_is_wider_than_the_paper() {
    let mut case = Case::sample();
    case.assessment.organisation = "ながい会社の名前".repeat(8);
    for lang in ["ja", "en"] {
        for line in case
            .text(lang)
            .lines()
            .filter(|line| !line.trim_start().starts_with("http"))
        {
            assert!(cells(line) <= 78, "{lang}: {line}");
        }
    }
}

#[test]
fn no_line_ends_in_a_space() {
    assert!(
        Case::sample()
            .text("ja")
            .lines()
            .all(|line| !line.ends_with(' '))
    );
}

#[test]
fn facts_past_their_review_say_so_and_others_do_not() {
    let case = Case::sample();
    let past = "due for review on 31 March 2027";
    assert!(
        !case
            .text_on("en", &zoned("2027-03-30T20:00:00Z"))
            .contains(past)
    );
    assert!(
        case.text_on("en", &zoned("2027-03-31T20:00:00Z"))
            .contains(past),
        "in Japan it is April"
    );
}

#[test]
fn a_source_past_its_own_review_is_marked_in_the_list_of_sources() {
    let mut case = Case::sample();
    let cited = case.card().ledger[0].question.clone();
    let cited = case.questionnaire.question(&cited).unwrap().sources[0].clone();
    for source in &mut case.questionnaire.sources {
        source.review_by = (source.id == cited).then(|| "2026-11-22".to_owned());
    }
    let marks = |text: String| {
        let joined: String = text.split_whitespace().collect();
        joined.matches("(wasdueforreviewon22November2026)").count()
    };
    assert_eq!(marks(case.text_on("en", &zoned("2026-11-21T20:00:00Z"))), 0);
    assert_eq!(marks(case.text_on("en", &zoned("2026-11-22T20:00:00Z"))), 1);
}

#[test]
fn days_are_those_of_the_reader() {
    let mut case = Case::sample();
    case.assessment.started = "2026-11-22T23:30:00Z".parse().unwrap();
    assert!(case.text("ja").contains("始めた日    2026年11月23日"));
}

#[test]
fn a_note_cannot_act_on_the_terminal() {
    let mut case = Case::sample();
    case.assessment.organisation = "evil\u{1b}]0;title\u{7}\u{202e}".to_owned();
    let entry = case
        .assessment
        .answers
        .get_mut("hallucination.fact-check")
        .unwrap();
    entry.note = "two\u{1b}[2J\nlines".to_owned();
    let text = case.text("ja");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
    assert!(!text.contains('\u{202e}'));
    assert!(text.contains("evil<U+001B>]0;title<U+0007><U+202E>"));
}

#[test]
fn the_same_assessment_gives_the_same_bytes() {
    assert_eq!(Case::sample().text("ja"), Case::sample().text("ja"));
    assert_eq!(
        Case::sample().json().to_string(),
        Case::sample().json().to_string()
    );
}

#[test]
fn an_assessment_of_another_version_shows_both_versions() {
    let mut case = Case::sample();
    case.assessment.questionnaire.version = "2025-01".to_owned();
    let text = case.text("en");
    assert!(
        text.contains("Answered was   sme-ai-risk, version 2025-01"),
        "{text}"
    );
    assert!(text.contains("sme-ai-risk, version 2026-11"));
}
