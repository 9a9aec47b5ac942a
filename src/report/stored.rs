//! What an assessment holds beside the ledger, so that no report leaves out a stored word.

use crate::assessment::{Assessment, Entry, Progress, Standing};
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;

/// Returns what is recorded about scope: in the order of the questionnaire, then what it does not know.
pub(super) fn scope<'a>(
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
) -> Vec<(&'a str, &'a Entry)> {
    let asked = questionnaire.scope.iter().filter_map(|question| {
        let entry = assessment.scope.get(&question.id)?;
        Some((question.id.as_str(), entry))
    });
    let foreign = assessment
        .scope
        .iter()
        .filter(|(id, _)| !questionnaire.is_scope(id))
        .map(|(id, entry)| (id.as_str(), entry));
    asked.chain(foreign).collect()
}

/// Returns what is recorded about the scope questions that are asked now.
pub(super) fn counted_scope<'a>(
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
) -> Vec<(&'a str, &'a Entry)> {
    let standing = Standing::of(questionnaire, assessment);
    let mut entries = scope(questionnaire, assessment);
    entries.retain(|(id, _)| standing.asks(id));
    entries
}

/// Something recorded that does not count now.
pub(super) struct Uncounted<'a> {
    /// The question's id.
    pub(super) question: &'a str,
    /// What is recorded about it.
    pub(super) entry: &'a Entry,
    /// Whether the answer and the note do count, and only the reason is left over.
    pub(super) is_answer_counted: bool,
}

/// Returns what is recorded but does not count now, scope first.
pub(super) fn uncounted<'a>(
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    card: &Scorecard,
) -> Vec<Uncounted<'a>> {
    let standing = Standing::of(questionnaire, assessment);
    let mut scope = scope(questionnaire, assessment);
    scope.retain(|(id, _)| !standing.asks(id));
    let entries = scope.into_iter().chain(kept(assessment, card));
    entries
        .map(|(question, entry)| Uncounted {
            question,
            entry,
            is_answer_counted: card.ledger.iter().any(|line| line.question == question),
        })
        .collect()
}

/// Returns what is recorded about questions that the ledger does not hold, or holds only in part:
/// a reason stays stored when another answer takes the place of “does not apply”.
pub(super) fn kept<'a>(assessment: &'a Assessment, card: &Scorecard) -> Vec<(&'a str, &'a Entry)> {
    let is_told = |id: &str, entry: &Entry| {
        let line = card.ledger.iter().find(|line| line.question == id);
        line.is_some_and(|line| line.reason == entry.reason)
    };
    assessment
        .answers
        .iter()
        .filter(|(id, entry)| !is_told(id, entry))
        .map(|(id, entry)| (id.as_str(), entry))
        .collect()
}

/// Returns what is recorded about doing things that leave no points open now.
pub(super) fn settled<'a>(
    assessment: &'a Assessment,
    card: &Scorecard,
) -> Vec<(&'a str, &'a Progress)> {
    let is_open = |id: &str| card.actions.iter().any(|action| action.question == id);
    assessment
        .actions
        .iter()
        .filter(|(id, _)| !is_open(id))
        .map(|(id, progress)| (id.as_str(), progress))
        .collect()
}
