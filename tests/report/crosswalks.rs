//! The crosswalk filled in: every official point with this company's answers.

use crate::case::{Case, zoned};
use std::collections::BTreeMap;
use tenken::i18n::Lang;
use tenken::questionnaire::Level;
use tenken::report::crosswalk::{Mark, crosswalk};
use tenken::report::crosswalk_text;

fn marks(case: &Case) -> BTreeMap<String, Mark> {
    let card = case.card();
    let crossed = crosswalk(&case.questionnaire, &case.assessment, &card);
    let points = crossed.iter().flat_map(|crossed| &crossed.points);
    points
        .flat_map(|point| &point.served)
        .map(|served| (served.question.id.clone(), served.mark))
        .collect()
}

fn paper(case: &Case, lang: &str) -> String {
    crosswalk_text(
        case.catalogs.get(&Lang::new(lang)),
        &case.questionnaire,
        &case.assessment,
        &case.card(),
        &zoned("2026-11-23T01:02:03Z"),
    )
}

#[test]
fn each_answer_stands_as_what_it_earns() {
    let marks = marks(&Case::sample().unanswered("security.mfa"));
    assert_eq!(marks["security.approved-tools"], Mark::Done);
    assert_eq!(marks["security.logs"], Mark::Partly);
    assert_eq!(marks["personal-info.training-opt-out"], Mark::NotYet);
    assert_eq!(marks["security.share-links"], Mark::Unknown);
    assert_eq!(marks["security.mfa"], Mark::Open);
    assert_eq!(marks["security.agent-approval"], Mark::OutOfScope);
}

#[test]
fn what_only_a_longer_check_asks_is_not_called_out_of_scope() {
    let mut case = Case::sample();
    case.assessment.level = Level::Triage;
    let marks = marks(&case);
    assert_eq!(marks["security.logs"], Mark::LongerLevel);
    assert_eq!(marks["security.agent-approval"], Mark::OutOfScope);
}

#[test]
fn json_has_every_point_with_the_questions_that_serve_it() {
    let case = Case::sample();
    let json = case.json();
    let documents = json["crosswalk"].as_array().unwrap();
    let points = documents
        .iter()
        .flat_map(|document| document["points"].as_array().unwrap());
    let listed = &case.questionnaire.crosswalk;
    let wanted: usize = listed.iter().map(|document| document.points.len()).sum();
    let mut count = 0;
    for point in points {
        count += 1;
        let is_served = !point["questions"].as_array().unwrap().is_empty();
        assert_ne!(is_served, point["unserved"].is_object(), "{point}");
    }
    assert_eq!(count, wanted);
}

#[test]
fn the_page_for_a_customer_in_japanese() {
    insta::assert_snapshot!(paper(&Case::sample(), "ja"));
}

#[test]
fn the_page_for_a_customer_in_english() {
    insta::assert_snapshot!(paper(&Case::sample(), "en"));
}
