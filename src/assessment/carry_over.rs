//! A question about scope that two questionnaires share is answered once.
//!
//! Pure: which earlier assessment it is, and whether the person agrees, is not decided here.

use super::taken::is_taken;
use super::{Assessment, Entry, Standing};
use crate::questionnaire::{Question, Questionnaire, Role};
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
        let Some(told) = told.filter(|told| is_open && is_asked && is_given(question, told)) else {
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

fn is_given(question: &Question, told: &Entry) -> bool {
    let answer = told.answer.as_ref();
    answer.is_some_and(|answer| is_taken(question, answer))
}

fn does_not_apply(question: &Question, told: &Entry) -> bool {
    let option = question.option_with_role(Role::NotApplicable);
    let answer = told.answer.as_ref();
    option.is_some_and(|option| answer.is_some_and(|answer| answer.has(&option.id)))
}
