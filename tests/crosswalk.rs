//! The crosswalk covers every point of the official documents that concerns who uses AI.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

use std::collections::BTreeSet;
use tenken::questionnaire::{Library, Localized, OfficialPoint, Questionnaire};

const MAIN: &str = "sme-ai-risk";

/// Document, point and the document's own number of it.
type Listed = (String, String, String);

/// The points that must be there, kept apart from the questionnaires.
fn expected() -> BTreeSet<Listed> {
    let lines = include_str!("fixtures/official_points.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.split('\t').map(str::to_owned);
            let mut field = || fields.next().unwrap_or_default();
            (field(), field(), field())
        })
        .collect()
}

fn questionnaire(id: &str) -> Questionnaire {
    Library::load(id).unwrap().unwrap()
}

fn points(questionnaire: &Questionnaire) -> impl Iterator<Item = (&String, &OfficialPoint)> {
    let documents = questionnaire.crosswalk.iter();
    documents.flat_map(|document| {
        document
            .points
            .iter()
            .map(move |point| (&document.source, point))
    })
}

fn serves(questionnaire: &Questionnaire, point: &str) -> bool {
    questionnaire
        .questions()
        .any(|question| question.serves.iter().any(|served| served == point))
}

#[test]
fn the_main_questionnaire_lists_exactly_the_official_points_expected() {
    let found: BTreeSet<Listed> = points(&questionnaire(MAIN))
        .map(|(source, point)| {
            let number = point.number.clone().unwrap_or_default();
            (source.clone(), point.id.clone(), number)
        })
        .collect();
    let expected = expected();
    let missing: Vec<_> = expected.difference(&found).collect();
    let added: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && added.is_empty(),
        "missing {missing:?}, added {added:?}"
    );
}

#[test]
fn every_point_is_served_somewhere_or_says_why_it_is_left_out() {
    let all: Vec<Questionnaire> = Library::ids().into_iter().map(questionnaire).collect();
    for (_, point) in points(&questionnaire(MAIN)) {
        let is_served = all.iter().any(|each| serves(each, &point.id));
        assert!(is_served || point.unserved.is_some(), "{}", point.id);
    }
}

#[test]
fn a_point_has_the_same_words_in_every_questionnaire() {
    let main = questionnaire(MAIN);
    for id in Library::ids() {
        let other = questionnaire(id);
        for (source, point) in points(&other) {
            let (same_source, same) = points(&main).find(|(_, each)| each.id == point.id).unwrap();
            assert_eq!(source, same_source, "{id} {}", point.id);
            assert_eq!(
                (&point.title, &point.number, point.known),
                (&same.title, &same.number, same.known),
                "{id} {}",
                point.id
            );
        }
    }
}

#[test]
fn a_source_is_described_alike_in_every_questionnaire() {
    let all: Vec<Questionnaire> = Library::ids().into_iter().map(questionnaire).collect();
    for each in &all {
        for source in &each.sources {
            for other in &all {
                if let Some(same) = other.source(&source.id) {
                    assert_eq!(source, same, "{} and {}", each.id, other.id);
                }
            }
        }
    }
}

#[test]
fn a_shared_scope_question_has_the_same_words_everywhere() {
    let main = questionnaire(MAIN);
    for id in Library::ids() {
        let other = questionnaire(id);
        for question in &other.scope {
            let Some(same) = main.question(&question.id) else {
                continue;
            };
            // In every language that the other one has: a partial one may be missing there.
            let all = |text: &Localized| -> Vec<Option<String>> {
                let langs = other.languages.iter();
                langs
                    .map(|lang| text.exact(lang).map(str::to_owned))
                    .collect()
            };
            assert_eq!(all(&question.text), all(&same.text), "{id} {}", question.id);
            for option in &question.options {
                let twin = same.option(&option.id).unwrap();
                assert_eq!(all(&option.text), all(&twin.text), "{id} {}", option.id);
            }
            assert_eq!(
                question.options.len(),
                same.options.len(),
                "{id} {}",
                question.id
            );
        }
    }
}

#[test]
fn every_questionnaire_the_main_one_leads_to_is_installed() {
    for follow_up in questionnaire(MAIN).follow_ups {
        assert!(Library::ids().contains(&follow_up.questionnaire.as_str()));
    }
}
