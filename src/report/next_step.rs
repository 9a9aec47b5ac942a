use crate::questionnaire::{Localized, Question};

/// Returns what to do next about a question: how to find out while the answer is “don’t know”,
/// else the first step; the question itself where neither is written.
#[must_use]
pub fn next_step(question: &Question, is_unknown: bool) -> &Localized {
    step(question, is_unknown).unwrap_or(&question.text)
}

/// Returns the text of the next step; none where the question has none.
pub(super) fn step(question: &Question, is_unknown: bool) -> Option<&Localized> {
    let find_out = question.find_out.as_ref().filter(|_| is_unknown);
    find_out.or(question.first_step.as_ref())
}
