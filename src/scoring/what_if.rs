use super::{Scorecard, score};
use crate::assessment::{Answer, Assessment};
use crate::questionnaire::Questionnaire;

/// Works out what the scorecard would be if these questions were answered so.
///
/// Everything else stays: other answers, notes and reasons. It is what [`score`]
/// gives once the questions are really answered so; of two answers to one
/// question the later counts.
#[must_use]
pub fn what_if<'a>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    answers: impl IntoIterator<Item = (&'a str, Answer)>,
) -> Scorecard {
    score(questionnaire, &answered(questionnaire, assessment, answers))
}

/// Returns the assessment with these questions answered so.
pub(super) fn answered<'a>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    answers: impl IntoIterator<Item = (&'a str, Answer)>,
) -> Assessment {
    let mut changed = assessment.clone();
    for (question, answer) in answers {
        changed.entry_mut(questionnaire, question).answer = Some(answer);
    }
    changed
}
