//! Two assessments side by side.

use crate::builder::{bare, mitigated, questionnaire, weighted};
use crate::case::Case;
use jiff::tz::TimeZone;
use serde_json::Value;
use tenken::assessment::{ActionState, Answer, Assessment, Progress};
use tenken::i18n::{Explain, Lang};
use tenken::report::comparison::{Axis, ChangeKind, Comparison, NotComparable};
use tenken::report::{json_comparison, layout_text};
use tenken::text::cells;

/// The sample half a year later: one answer worse, two better, a note, less use of AI, an action done.
fn later(case: &Case) -> Assessment {
    let mut later = case.assessment.clone();
    later.started = "2027-05-20T01:02:03Z".parse().unwrap();
    let questionnaire = &case.questionnaire;
    for (question, option) in [
        ("copyright.similarity-check", "no"),
        ("personal-info.training-opt-out", "yes"),
        ("contract.indemnity", "yes"),
        ("scope.making", "text"),
    ] {
        let entry = later.entry_mut(questionnaire, question);
        entry.answer = Some(Answer::option(option));
    }
    let entry = later.entry_mut(questionnaire, "security.approved-tools");
    "一覧を社内に貼った".clone_into(&mut entry.note);
    let done = Progress {
        state: ActionState::Done,
        text: "AIの設定を切る".to_owned(),
        ..Progress::default()
    };
    later
        .actions
        .insert("personal-info.training-opt-out".to_owned(), done);
    later
}

fn compared<'a>(case: &'a Case, other: &'a Assessment, axis: Axis) -> Comparison<'a> {
    let side = |assessment| (&case.questionnaire, assessment);
    Comparison::of(side(&case.assessment), side(other), axis).unwrap()
}

fn text(case: &Case, comparison: &Comparison<'_>, lang: &str) -> String {
    let catalog = case.catalogs.get(&Lang::new(lang));
    layout_text(&comparison.document(catalog, &TimeZone::UTC))
}

fn kinds(comparison: &Comparison<'_>) -> Vec<(String, ChangeKind)> {
    let changes = comparison.changes.iter();
    changes
        .map(|change| (change.question.clone(), change.kind))
        .collect()
}

#[test]
fn half_a_year_later_in_japanese() {
    let case = Case::sample();
    let later = later(&case);
    insta::assert_snapshot!(text(&case, &compared(&case, &later, Axis::Time), "ja"));
}

#[test]
fn half_a_year_later_in_english() {
    let case = Case::sample();
    let later = later(&case);
    insta::assert_snapshot!(text(&case, &compared(&case, &later, Axis::Time), "en"));
}

#[test]
fn two_people_in_japanese() {
    let case = Case::sample();
    let mut other = later(&case);
    "佐藤".clone_into(&mut other.respondent);
    insta::assert_snapshot!(text(&case, &compared(&case, &other, Axis::People), "ja"));
}

#[test]
fn two_people_in_english_have_differences_and_nothing_better_or_worse() {
    let case = Case::sample();
    let mut other = later(&case);
    "Sato".clone_into(&mut other.respondent);
    let said = text(&case, &compared(&case, &other, Axis::People), "en");
    assert!(
        !said.contains("better") && !said.contains("worse"),
        "{said}"
    );
    insta::assert_snapshot!(said);
}

#[test]
fn an_assessment_beside_itself_differs_in_nothing() {
    let case = Case::sample();
    let comparison = compared(&case, &case.assessment, Axis::Time);
    assert!(comparison.changes.is_empty() && comparison.scope.is_empty());
    assert!(comparison.gates.opened.is_empty() && comparison.gates.closed.is_empty());
    assert!(text(&case, &comparison, "en").contains("Nothing differs."));
}

#[test]
fn seen_the_other_way_round_worse_is_better_and_what_came_left() {
    let case = Case::sample();
    let later = later(&case);
    let there = compared(&case, &later, Axis::Time);
    let side = |assessment| (&case.questionnaire, assessment);
    let back = Comparison::of(side(&later), side(&case.assessment), Axis::Time).unwrap();
    let turned = |kind| match kind {
        ChangeKind::Worse => ChangeKind::Better,
        ChangeKind::Better => ChangeKind::Worse,
        ChangeKind::Entered => ChangeKind::Left,
        ChangeKind::Left => ChangeKind::Entered,
        ChangeKind::Unmoved => ChangeKind::Unmoved,
    };
    let expected = kinds(&there)
        .into_iter()
        .map(|(id, kind)| (id, turned(kind)));
    assert_eq!(kinds(&back), expected.collect::<Vec<_>>());
    assert_eq!(there.gates.opened, back.gates.closed);
    assert_eq!(back.moved(), -there.moved());
}

#[test]
fn the_json_adds_up_to_the_last_bit() {
    let case = Case::sample();
    let later = later(&case);
    let json = json_comparison(&compared(&case, &later, Axis::Time));
    let number = |value: &Value| value.as_f64().unwrap();
    let score = |side: &str| number(&json[side]["score"]["low"]);
    let moved = &json["moved"];
    let questions = json["questions"].as_array().unwrap();
    let sum: f64 = questions.iter().map(|each| number(&each["moved"])).sum();
    assert_eq!(Value::from(sum), moved["answers"]);
    let whole = number(&moved["answers"]) + number(&moved["play"]);
    assert_eq!(Value::from(whole), moved["score"]);
    assert_eq!(
        Value::from(score("after") - score("before")),
        moved["score"]
    );
    assert_eq!(json["format"], 1);
    assert_eq!(json.as_object().unwrap().keys().next().unwrap(), "format");
    assert_eq!(json["actions_done"][0], "personal-info.training-opt-out");
    assert_eq!(json["gates"]["closed"][0], "personal-info.training-opt-out");
    assert_eq!(json["left"], json["scope"][0]["closed"]);
}

#[test]
fn what_differs_decides_the_words_site_before_person_before_date() {
    let case = Case::sample();
    let mut other = case.assessment.clone();
    assert_eq!(Axis::of(&case.assessment, &other), Axis::Time);
    "someone else".clone_into(&mut other.respondent);
    assert_eq!(Axis::of(&case.assessment, &other), Axis::People);
    "second works".clone_into(&mut other.site);
    assert_eq!(Axis::of(&case.assessment, &other), Axis::Sites);
}

#[test]
fn two_of_the_same_name_are_told_apart_by_their_ids() {
    let case = Case::sample();
    let mut other = later(&case);
    other.id = tenken::assessment::AssessmentId::parse("zz").unwrap();
    let said = text(&case, &compared(&case, &other, Axis::People), "en");
    assert!(said.contains("(zz)"), "{said}");
    assert!(
        said.contains(&format!("({})", case.assessment.id)),
        "{said}"
    );
}

#[test]
fn another_questionnaire_or_method_is_refused_with_a_sentence() {
    let case = Case::sample();
    let mut other = questionnaire(weighted(), Vec::new());
    let refused = |other: &tenken::questionnaire::Questionnaire| {
        let before = (&case.questionnaire, &case.assessment);
        let why = Comparison::of(before, (other, &case.assessment), Axis::Time).unwrap_err();
        let said = case.catalogs.get(&Lang::new("en")).say(&why.message());
        assert!(said.ends_with('.'), "{said}");
        why
    };
    assert!(matches!(refused(&other), NotComparable::Questionnaires(..)));
    other.method = mitigated();
    other.id.clone_from(&case.questionnaire.id);
    assert!(matches!(refused(&other), NotComparable::Methods(..)));
}

#[test]
fn two_versions_are_told_loudly_and_only_common_questions_are_compared() {
    let case = Case::sample();
    let mut newer = case.questionnaire.clone();
    "2027-04".clone_into(&mut newer.version);
    let gone = newer.sections[0].questions.remove(0).id;
    newer.sections[0].questions.push(bare("fresh"));
    let before = (&case.questionnaire, &case.assessment);
    let comparison = Comparison::of(before, (&newer, &case.assessment), Axis::Time).unwrap();
    assert!(comparison.is_of_other_version());
    assert_eq!(comparison.only_before, std::slice::from_ref(&gone));
    assert_eq!(comparison.only_after, ["fresh"]);
    assert!(
        comparison
            .changes
            .iter()
            .all(|change| change.question != gone)
    );
    let said = text(&case, &comparison, "en");
    assert!(said.contains("Careful: these are two versions"), "{said}");
}

#[test]
fn names_and_notes_of_others_cannot_act_and_every_line_fits_the_paper() {
    let case = Case::sample();
    let mut other = later(&case);
    other.organisation = format!("\u{1b}[31m{}", "ながい会社の名前".repeat(9));
    other.respondent = "名前のとてもとてもながい人".repeat(4);
    let entry = other.entry_mut(&case.questionnaire, "contract.indemnity");
    entry.note = "a\u{1b}]0;b\u{7}\u{202e}\r\nc".repeat(30);
    for axis in [Axis::Time, Axis::Sites, Axis::People] {
        for lang in ["ja", "en"] {
            let said = text(&case, &compared(&case, &other, axis), lang);
            assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}', '\r']));
            for line in said.lines() {
                assert!(cells(line) <= 78, "{lang} {axis:?}: {line}");
            }
        }
    }
}
