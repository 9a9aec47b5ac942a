//! The tests of this file's neighbours can fail: what is planted is found.

use crate::files::questionnaires;
use crate::judge::{Judge, readings};
use tenken::i18n::{Claims, Lang};
use tenken::questionnaire::{Files, Rule, check, load};

/// The first shipped questionnaire with words put before its first reason in a language.
fn planted(lang: &str, words: &str) -> Files {
    let mut files = Files::from_folder(&questionnaires()[0]).unwrap();
    let is_section = |text: &&mut String| text.contains("why: (");
    let text = files.texts.values_mut().find(is_section).unwrap();
    let why = text.find("why: (").unwrap();
    let start = format!("{lang}: \"");
    let at = why + text[why..].find(&start).unwrap() + start.len();
    text.insert_str(at, words);
    files
}

#[test]
fn every_claim_is_found_where_it_is_planted_in_a_shipped_questionnaire() {
    let claims = Claims::load();
    for claim in claims.iter() {
        for (lang, end) in [("ja", "。"), ("en", ". ")] {
            let words = claim.false_statement.exact(&Lang::new(lang)).unwrap();
            let faults = check(&planted(lang, &format!("{words}{end}")));
            let is_found = faults.iter().any(|fault| {
                matches!(&fault.rule, Rule::ClaimForbidden { claim, .. } if claim == words)
                    && fault.line > 1
            });
            assert!(is_found, "{}: {faults:?}", claim.id);
        }
    }
}

#[test]
fn a_questionnaire_with_bad_wording_can_still_be_used() {
    let files = planted("en", "Free versions are illegal. ");
    assert!(!check(&files).is_empty());
    assert!(load(&files).is_ok());
}

#[test]
fn what_is_broken_over_two_lines_of_a_report_is_found() {
    let judge = Judge::new();
    let report = "  まとめ\n\n  無料版は法律で使\n  えないので、やめます。\n\n  Free versions are\n  illegal.\n";
    let found: Vec<String> = readings(report)
        .iter()
        .flat_map(|text| judge.claims("report", text))
        .collect();
    let ids: Vec<bool> = found
        .iter()
        .map(|one| one.contains("free-illegal"))
        .collect();
    assert_eq!(ids, [true, true], "{found:?}");
}
