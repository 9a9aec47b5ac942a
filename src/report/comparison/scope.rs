use super::Side;
use crate::assessment::{Assessment, Entry, Standing};
use crate::questionnaire::Questionnaire;

/// One question about scope that differs between two assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeChange {
    /// The question's id.
    pub question: String,
    /// What was recorded about it; none when it was not asked.
    pub before: Option<Entry>,
    /// What is recorded about it; none when it is not asked.
    pub after: Option<Entry>,
    /// Questions that this difference alone brings into the second assessment, in order.
    pub opened: Vec<String>,
    /// Questions that it alone keeps out of the second assessment, in order.
    pub closed: Vec<String>,
}

/// Returns every question about scope that both questionnaires have and that differs.
pub(super) fn scope(before: &Side<'_>, after: &Side<'_>) -> Vec<ScopeChange> {
    let was = Standing::of(before.questionnaire, before.assessment);
    let is = Standing::of(after.questionnaire, after.assessment);
    let questions = after.questionnaire.scope.iter();
    questions
        .filter(|question| before.questionnaire.is_scope(&question.id))
        .filter_map(|question| {
            let told = |side: &Side<'_>, standing: &Standing<'_>| {
                let entry = side.assessment.entry(&question.id);
                entry.filter(|_| standing.asks(&question.id)).cloned()
            };
            let (was, is) = (told(before, &was), told(after, &is));
            let (opened, closed) = effect(after, &question.id, was.as_ref());
            let change = ScopeChange {
                question: question.id.clone(),
                before: was,
                after: is,
                opened,
                closed,
            };
            let is_alike = seen(change.before.as_ref()) == seen(change.after.as_ref());
            if is_alike { None } else { Some(change) }
        })
        .collect()
}

fn seen(entry: Option<&Entry>) -> impl PartialEq + use<> {
    let entry = entry.cloned().unwrap_or_default();
    (entry.answer, entry.note, entry.reason)
}

/// Looks at what is asked with the other answer in place of this one.
fn effect(side: &Side<'_>, question: &str, other: Option<&Entry>) -> (Vec<String>, Vec<String>) {
    let mut without = side.assessment.clone();
    *without.entry_mut(side.questionnaire, question) = other.cloned().unwrap_or_default();
    let (with, without) = (
        asked(side.questionnaire, side.assessment),
        asked(side.questionnaire, &without),
    );
    let only = |list: &[String], other: &[String]| {
        let only = list.iter().filter(|id| !other.contains(id));
        only.cloned().collect()
    };
    (only(&with, &without), only(&without, &with))
}

fn asked(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<String> {
    let standing = Standing::of(questionnaire, assessment);
    let asked = questionnaire.questions();
    asked
        .filter(|question| standing.asks(&question.id))
        .map(|question| question.id.clone())
        .collect()
}
