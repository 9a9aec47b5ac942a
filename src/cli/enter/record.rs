use crate::assessment::{Answer, Assessment, Entry};
use crate::questionnaire::{Question, Role};
use crate::report::form::Form;
use jiff::Timestamp;

/// What is given for a question.
pub(super) enum Given<'l> {
    /// That there is no answer.
    Nothing,
    /// An answer, and a note that may be empty.
    Answer(Answer, &'l str),
    /// Why the question does not apply.
    Reason(&'l str),
}

/// Records what is given, if it changes anything, and tells whether a reason lacks.
///
/// A note that is not given again stays, and so does the reason of the same
/// answer. The assessment goes as far as its form, from the first change on.
pub(super) fn record(
    assessment: &mut Assessment,
    form: &Form<'_>,
    question: &Question,
    given: Given<'_>,
    now: Timestamp,
) -> bool {
    let before = assessment.entry(&question.id).cloned().unwrap_or_default();
    let entry = changed(question, &before, given);
    let lacks_reason = lacks_reason(question, &entry);
    if entry != before {
        let entry = Entry {
            at: Some(now),
            ..entry
        };
        *assessment.entry_mut(form.questionnaire, &question.id) = entry;
        assessment.level = assessment.level.max(form.level);
        assessment.updated = now;
        assessment.sequence = assessment.sequence.saturating_add(1);
    }
    lacks_reason
}

fn changed(question: &Question, before: &Entry, given: Given<'_>) -> Entry {
    let mut entry = before.clone();
    match given {
        Given::Nothing => {
            entry.answer = None;
            entry.confirm = false;
            entry.reason.clear();
        }
        Given::Reason(reason) => reason.clone_into(&mut entry.reason),
        Given::Answer(answer, note) => {
            if before.answer.as_ref() != Some(&answer) {
                entry.reason.clear();
            }
            entry.answer = Some(answer);
            entry.confirm = false;
            let words = if is_outside(question, &entry) {
                &mut entry.reason
            } else {
                &mut entry.note
            };
            if !note.is_empty() {
                note.clone_into(words);
            }
        }
    }
    entry
}

/// Tells whether an entry says that the question does not apply, but not why.
pub(super) fn lacks_reason(question: &Question, entry: &Entry) -> bool {
    is_outside(question, entry) && entry.reason.trim().is_empty()
}

fn is_outside(question: &Question, entry: &Entry) -> bool {
    let option = question.option_with_role(Role::NotApplicable);
    let answer = entry.answer.as_ref();
    option
        .zip(answer)
        .is_some_and(|(option, answer)| answer.has(&option.id))
}
