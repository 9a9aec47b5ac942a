//! A question about scope that two questionnaires share is answered once.
//!
//! Pure: which earlier assessment it is, and whether the person agrees, is not decided here.

use super::{Answer, Assessment, Entry, Standing};
use crate::questionnaire::{Kind, Question, Questionnaire, Role};
use jiff::Timestamp;

/// Fills the questions about scope that wait for an answer with those of an earlier assessment,
/// and returns the ids of the filled ones in the order of asking.
///
/// A question is known by its id. Only one that is asked under the answers before it is filled,
/// and only when every option, or the number or text, is one it takes. A note stays where it was
/// written; the answer's time is `now`.
pub fn carry_over(
    questionnaire: &Questionnaire,
    assessment: &mut Assessment,
    earlier: &Assessment,
    now: Timestamp,
) -> Vec<String> {
    let mut filled = Vec::new();
    for question in &questionnaire.scope {
        let is_open = assessment.answer(&question.id).is_none();
        let is_asked = Standing::of(questionnaire, assessment).asks(&question.id);
        let told = earlier.scope.get(&question.id);
        let Some(told) = told.filter(|told| is_open && is_asked && is_taken(question, told)) else {
            continue;
        };
        let entry = assessment.scope.entry(question.id.clone()).or_default();
        entry.answer.clone_from(&told.answer);
        if does_not_apply(question, told) {
            entry.reason.clone_from(&told.reason);
        }
        entry.at = Some(now);
        filled.push(question.id.clone());
    }
    filled
}

/// Tells whether the answer, which another questionnaire asked for, is one the question takes.
fn is_taken(question: &Question, told: &Entry) -> bool {
    match (question.kind, &told.answer) {
        (Kind::Single, Some(Answer::Chosen(options))) => {
            options.len() == 1 && offers(question, options)
        }
        (Kind::Multiple, Some(Answer::Chosen(options))) => offers(question, options),
        (Kind::Number { min, max }, Some(Answer::Number(number))) => (min..=max).contains(number),
        (Kind::Text { max }, Some(Answer::Text(text))) => text.chars().count() <= max,
        _ => false,
    }
}

fn offers(question: &Question, options: &[String]) -> bool {
    options.iter().all(|id| question.option(id).is_some())
}

fn does_not_apply(question: &Question, told: &Entry) -> bool {
    let option = question.option_with_role(Role::NotApplicable);
    let answer = told.answer.as_ref();
    option.is_some_and(|option| answer.is_some_and(|answer| answer.has(&option.id)))
}
