//! Ten imagined companies: what every shipped questionnaire asks them, how long
//! it takes, how exposed they are and which gates can fire come out exactly as
//! the questionnaires were planned.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry, Standing};
use tenken::questionnaire::{Level, Library, Questionnaire, minutes};
use tenken::scoring::score;

/// A company, the options it chose by scope question, and what is expected.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Company {
    id: String,
    name: String,
    scope: BTreeMap<String, Vec<String>>,
    /// Questions in play at triage, essential and full.
    by_level: (usize, usize, usize),
    /// Questions in play at full by section.
    in_play: BTreeMap<String, usize>,
    /// Exposure by section; none of a section without a question.
    exposure: BTreeMap<String, u32>,
    /// Gates that can fire, and their caps.
    gates: BTreeMap<String, String>,
    /// Minutes at triage, essential and full.
    minutes: (f64, f64, f64),
    /// What the short questionnaires ask, those the company has scope answers for.
    short: BTreeMap<String, Short>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Short {
    in_play: usize,
    gates: BTreeSet<String>,
}

const MAIN: &str = "sme-ai-risk";
const LEVELS: [Level; 3] = [Level::Triage, Level::Essential, Level::Full];

fn companies() -> Vec<Company> {
    ron::from_str(include_str!("fixtures/companies.ron")).unwrap()
}

fn questionnaire(id: &str) -> Questionnaire {
    Library::load(id).unwrap().unwrap()
}

/// An assessment with the company's scope answers; what it did not choose is “none of these”.
fn assessment(questionnaire: &Questionnaire, company: &Company) -> Assessment {
    let id = AssessmentId::parse("fixture").unwrap();
    let mut assessment = Assessment::new(id, questionnaire, Level::Full, Timestamp::UNIX_EPOCH);
    for question in &questionnaire.scope {
        let name = question.id.strip_prefix("scope.").unwrap();
        let chosen = company.scope.get(name).cloned().unwrap_or_default();
        let entry = Entry {
            answer: Some(Answer::Chosen(chosen)),
            ..Entry::default()
        };
        assessment.scope.insert(question.id.clone(), entry);
    }
    assessment
}

/// Questions of the sections that are asked at a level.
fn asked<'q>(
    questionnaire: &'q Questionnaire,
    assessment: &Assessment,
    level: Level,
) -> Vec<&'q tenken::questionnaire::Question> {
    let standing = Standing::at_level(questionnaire, assessment, level);
    let questions = questionnaire.sections.iter().flat_map(|s| &s.questions);
    questions
        .filter(|question| standing.asks(&question.id))
        .collect()
}

#[test]
fn every_company_is_asked_as_many_questions_as_fit_it_at_every_level() {
    let questionnaire = questionnaire(MAIN);
    for company in companies() {
        let assessment = assessment(&questionnaire, &company);
        let found = LEVELS.map(|level| asked(&questionnaire, &assessment, level).len());
        assert_eq!(
            <(usize, usize, usize)>::from(found),
            company.by_level,
            "{} {}",
            company.id,
            company.name
        );
    }
}

#[test]
fn every_section_asks_what_fits_and_is_exposed_by_what_the_company_does() {
    let questionnaire = questionnaire(MAIN);
    for company in companies() {
        let card = score(&questionnaire, &assessment(&questionnaire, &company));
        let in_play: BTreeMap<String, usize> = card
            .sections
            .iter()
            .map(|section| (section.id.clone(), section.in_play))
            .collect();
        assert_eq!(in_play, company.in_play, "{}", company.id);
        let exposure: BTreeMap<String, u32> = card
            .sections
            .iter()
            .filter_map(|section| Some((section.id.clone(), section.exposure?)))
            .collect();
        assert_eq!(exposure, company.exposure, "{}", company.id);
    }
}

#[test]
fn exactly_the_gates_that_fit_a_company_can_fire_and_the_essential_level_knows_them_all() {
    let questionnaire = questionnaire(MAIN);
    for company in companies() {
        let assessment = assessment(&questionnaire, &company);
        for level in [Level::Essential, Level::Full] {
            let gates: BTreeMap<String, String> = asked(&questionnaire, &assessment, level)
                .iter()
                .filter_map(|question| {
                    Some((question.id.clone(), question.gate.as_ref()?.cap.clone()))
                })
                .collect();
            assert_eq!(gates, company.gates, "{} {level:?}", company.id);
        }
    }
}

#[test]
fn the_minutes_told_are_twenty_seconds_a_question_rounded_up_to_half_a_minute() {
    let questionnaire = questionnaire(MAIN);
    for company in companies() {
        let assessment = assessment(&questionnaire, &company);
        let found = LEVELS.map(|level| {
            let standing = Standing::at_level(&questionnaire, &assessment, level);
            let scope = questionnaire.scope.iter();
            let scope = scope.filter(|question| standing.asks(&question.id)).count();
            minutes(scope + asked(&questionnaire, &assessment, level).len())
        });
        assert_eq!(
            <(f64, f64, f64)>::from(found),
            company.minutes,
            "{}",
            company.id
        );
    }
}

#[test]
fn the_short_questionnaires_ask_what_fits_and_their_gates_can_fire() {
    for company in companies() {
        for (id, expected) in &company.short {
            let questionnaire = questionnaire(id);
            let assessment = assessment(&questionnaire, &company);
            let asked = asked(&questionnaire, &assessment, Level::Full);
            assert_eq!(asked.len(), expected.in_play, "{} {id}", company.id);
            let gates: BTreeSet<String> = asked
                .iter()
                .filter(|question| question.gate.is_some())
                .map(|question| question.id.clone())
                .collect();
            assert_eq!(gates, expected.gates, "{} {id}", company.id);
        }
    }
}

#[test]
fn together_the_companies_choose_every_scope_option_and_meet_every_question() {
    let companies = companies();
    for id in Library::ids() {
        let questionnaire = questionnaire(id);
        for question in &questionnaire.scope {
            let name = question.id.strip_prefix("scope.").unwrap();
            let chosen: BTreeSet<&str> = companies
                .iter()
                .filter_map(|company| company.scope.get(name))
                .flatten()
                .map(String::as_str)
                .collect();
            let offered: BTreeSet<&str> = question.options.iter().map(|o| o.id.as_str()).collect();
            assert_eq!(chosen, offered, "{id} {name}");
        }
        let met: BTreeSet<&str> = companies
            .iter()
            .filter(|company| id == MAIN || company.short.contains_key(id))
            .flat_map(|company| {
                asked(
                    &questionnaire,
                    &assessment(&questionnaire, company),
                    Level::Full,
                )
            })
            .map(|question| question.id.as_str())
            .collect();
        let all = questionnaire.sections.iter().flat_map(|s| &s.questions);
        assert_eq!(met, all.map(|q| q.id.as_str()).collect(), "{id}");
    }
}

#[test]
fn there_are_five_questionnaires_with_at_least_105_questions_and_12_main_gates() {
    let questions: Vec<usize> = Library::ids()
        .into_iter()
        .map(|id| {
            let questionnaire = questionnaire(id);
            questionnaire
                .sections
                .iter()
                .map(|s| s.questions.len())
                .sum()
        })
        .collect();
    assert_eq!(questions.len(), 5);
    assert!(questions.iter().sum::<usize>() >= 105, "{questions:?}");
    let main = questionnaire(MAIN);
    let all: Vec<_> = main.sections.iter().flat_map(|s| &s.questions).collect();
    assert_eq!(all.len(), 71);
    assert_eq!(all.iter().filter(|q| q.gate.is_some()).count(), 12);
    let of = |level| all.iter().filter(|q| q.level <= level).count();
    assert_eq!(LEVELS.map(of), [8, 24, 71]);
}

#[test]
fn every_question_has_evidence_reasons_a_first_step_its_weight_explained_and_a_source() {
    for id in Library::ids() {
        let questionnaire = questionnaire(id);
        for question in questionnaire.sections.iter().flat_map(|s| &s.questions) {
            let evidence = question.options.iter().filter(|o| o.evidence.is_some());
            assert_eq!(evidence.count(), 3, "{}", question.id);
            assert!(question.why.is_some(), "{}", question.id);
            assert!(question.first_step.is_some(), "{}", question.id);
            assert!(question.find_out.is_some(), "{}", question.id);
            assert!(question.weight() > 0, "{}", question.id);
            assert!(question.weight_reason.is_some(), "{}", question.id);
            assert!(!question.sources.is_empty(), "{}", question.id);
        }
    }
}
