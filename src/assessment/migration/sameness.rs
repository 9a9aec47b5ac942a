//! Whether two versions of a question ask the same.

use crate::i18n::{Lang, Localized};
use crate::questionnaire::{AnswerOption, Question, Role};

/// Tells whether two versions of a question have the same kind, words and options.
///
/// Only the first language counts, because the others follow it. What an answer is worth
/// may differ: each version counts by its own rules, and the person said the same.
pub(super) fn is_worded_alike(one: &Question, other: &Question, first: &Lang) -> bool {
    let words = |text: &Localized| text.exact(first).map(str::to_owned);
    let question = |question: &Question| {
        let help = question.help.as_ref().and_then(words);
        let options: Vec<_> = question.options.iter().map(option(first)).collect();
        (question.kind, words(&question.text), help, options)
    };
    question(one) == question(other)
}

/// What a person reads of an option, and whether it is “don’t know” or “does not apply”.
fn option(
    first: &Lang,
) -> impl Fn(&AnswerOption) -> (String, Role, Option<String>, Option<String>) {
    let words = |text: &Localized| text.exact(first).map(str::to_owned);
    move |option| {
        let evidence = option.evidence.as_ref().and_then(words);
        (
            option.id.clone(),
            option.role,
            words(&option.text),
            evidence,
        )
    }
}
