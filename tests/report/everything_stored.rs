//! No report leaves out a word that somebody stored.

use crate::case::Case;
use tenken::assessment::{ActionState, Answer, Progress};

/// Every place in which words are stored, each with words of its own.
pub(crate) fn filled() -> (Case, Vec<String>) {
    let mut case = Case::sample();
    let mut words = Vec::new();
    let mut next = |place: &str| {
        let word = format!("{place}-{}", words.len());
        words.push(word.clone());
        word
    };
    case.assessment.organisation = next("organisation");
    case.assessment.site = next("site");
    case.assessment.respondent = next("respondent");
    case.assessment.sign_off.prepared = next("prepared");
    case.assessment.sign_off.checked = next("checked");
    case.assessment.sign_off.approved = next("approved");
    let ids: Vec<String> = case
        .questionnaire
        .questions()
        .map(|each| each.id.clone())
        .collect();
    for (place, id) in ids.iter().enumerate() {
        let entry = case.assessment.entry_mut(&case.questionnaire, id);
        entry.note = next("note");
        entry.reason = next("reason");
        if place % 5 == 4 && !id.starts_with("scope") {
            entry.answer = Some(Answer::option("not-applicable"));
        }
        let progress = Progress {
            who: next("who"),
            due: next("due"),
            state: ActionState::ALL[place % 3],
            text: next("own-words"),
        };
        case.assessment.actions.insert(id.clone(), progress);
    }
    let gone = case
        .assessment
        .answers
        .entry("question.of-another-version".to_owned())
        .or_default();
    gone.note = next("gone");
    (case, words)
}

/// Lines are broken anywhere, so spaces and line ends do not count.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_stored_word_is_in_the_text_report_of_every_language() {
    let (case, words) = filled();
    for lang in ["ja", "en"] {
        let text = squeezed(&case.text(lang));
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(*word)).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

#[test]
fn every_stored_word_is_in_the_json_report() {
    let (case, words) = filled();
    let text = case.json().to_string();
    let missing: Vec<&String> = words
        .iter()
        .filter(|word| !text.contains(&format!("{word}\"")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_question_that_no_longer_applies_is_kept_apart_and_scores_nothing() {
    let case = Case::sample().answered("scope.people", "none");
    assert_eq!(case.json()["score"]["gates"].as_array().unwrap().len(), 0);
    let kept = case.json()["kept"].clone();
    let kept = kept.as_array().unwrap();
    assert!(
        kept.iter()
            .any(|each| each["question"] == "personal-info.training-opt-out"
                && each["option"] == "no")
    );
    assert!(case.text("en").contains("Kept, but not counted now"));
}

/// The part of a text report from a heading to the next one.
fn part<'t>(text: &'t str, heading: &str) -> &'t str {
    let rule = "-".repeat(78);
    let from = text.find(&format!("{heading}\n{rule}")).unwrap();
    let part = &text[from + heading.len() + 1 + rule.len()..];
    &part[..part.find(&rule).unwrap_or(part.len())]
}

#[test]
fn a_scope_answer_that_no_longer_applies_stands_with_what_is_not_counted() {
    let mut case = Case::sample().answered("scope.people", "none");
    let reach = case
        .assessment
        .entry_mut(&case.questionnaire, "scope.reach");
    reach.note = "note-of-reach".to_owned();
    let text = case.text("en");
    assert!(!part(&text, "The situation").contains("note-of-reach"));
    assert!(part(&text, "Kept, but not counted now").contains("note-of-reach"));
}

#[test]
fn a_reason_left_over_does_not_list_its_counted_answer_again() {
    let mut case = Case::sample();
    let id = "hallucination.error-log";
    let entry = case.assessment.entry_mut(&case.questionnaire, id);
    entry.answer = Some(Answer::option("partly"));
    entry.note = "a-note-that-counts".to_owned();
    entry.reason = "a-reason-left-over".to_owned();
    let text = case.text("en");
    let kept = part(&text, "Kept, but not counted now");
    assert!(kept.contains("a-reason-left-over"), "{kept}");
    assert!(!kept.contains("Partly"), "{kept}");
    assert_eq!(text.matches("a-note-that-counts").count(), 1);
}
