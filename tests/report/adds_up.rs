//! Whoever adds up the ledger of a JSON report gets its score, to the last bit.

use crate::case::Case;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;
use std::cell::RefCell;
use tenken::assessment::{Answer, Assessment};
use tenken::questionnaire::{Kind, Level, Questionnaire, Role};

/// Answers every question as the rolls say; the fourth of a roll leaves it open.
fn answer_all(assessment: &mut Assessment, questionnaire: &Questionnaire, rolls: &[u8]) {
    for (question, roll) in questionnaire.questions().zip(rolls) {
        let entry = assessment.entry_mut(questionnaire, &question.id);
        let options = &question.options;
        entry.answer = match question.kind {
            _ if roll % 8 == 0 => None,
            Kind::Multiple => {
                let ticked = options
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| roll >> (bit % 8) & 1 == 1);
                Some(Answer::Chosen(
                    ticked.map(|(_, option)| option.id.clone()).collect(),
                ))
            }
            _ => Some(Answer::option(
                &options[usize::from(*roll) % options.len()].id,
            )),
        };
        entry.reason = if roll % 3 == 0 {
            String::new()
        } else {
            "ours is different".to_owned()
        };
    }
}

fn sum(report: &Value, field: &str) -> Value {
    let lines = report["ledger"].as_array().unwrap().iter();
    let sum: f64 = lines.map(|line| line[field].as_f64().unwrap()).sum();
    sum.into()
}

#[test]
fn the_ledger_of_any_assessment_adds_up_to_the_score_exactly() {
    let case = RefCell::new(Case::sample());
    let count = case.borrow().questionnaire.questions().count();
    let mut runner = TestRunner::new(Config::with_cases(1000));
    let cases = (vec(any::<u8>(), count), 0..3_usize);
    let result = runner.run(&cases, |(rolls, level)| {
        let mut case = case.borrow_mut();
        let mut assessment = case.assessment.clone();
        assessment.level = Level::ALL[level];
        answer_all(&mut assessment, &case.questionnaire, &rolls);
        case.assessment = assessment;
        let written = case.json().to_string();
        let report: Value = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&sum(&report, "points"), &report["score"]["low"]);
        Ok(())
    });
    result.unwrap();
}

#[test]
fn the_greatest_points_of_the_sample_add_up_to_a_hundred() {
    assert_eq!(sum(&Case::sample().json(), "max"), 100.0);
}

#[test]
fn the_sample_answers_every_question_that_it_is_asked() {
    let case = Case::sample();
    let card = case.card();
    assert!(!card.score.is_provisional);
    assert_eq!(card.score.grade.as_deref(), Some("C"), "a gate acts");
    assert_eq!(card.score.ungated_grade, "B");
    assert!(card.score.unknown > 0);
    let has_not_applicable = |id: &str| {
        let question = case.questionnaire.question(id).unwrap();
        let chosen = case.assessment.answer(id).unwrap();
        question
            .option_with_role(Role::NotApplicable)
            .is_some_and(|option| chosen.has(&option.id))
    };
    assert!(
        !case
            .assessment
            .answers
            .keys()
            .any(|id| has_not_applicable(id))
    );
}
