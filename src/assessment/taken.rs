use super::Answer;
use crate::questionnaire::{Kind, Question};

/// Tells whether a question takes all of an answer that was given to another version of it,
/// or to a question of the same id in another questionnaire.
pub(super) fn is_taken(question: &Question, answer: &Answer) -> bool {
    let offers = |options: &[String]| options.iter().all(|id| question.option(id).is_some());
    match (question.kind, answer) {
        (Kind::Single, Answer::Chosen(options)) => options.len() == 1 && offers(options),
        (Kind::Multiple, Answer::Chosen(options)) => offers(options),
        (Kind::Number { min, max }, Answer::Number(number)) => (min..=max).contains(number),
        (Kind::Text { max }, Answer::Text(text)) => text.chars().count() <= max,
        _ => false,
    }
}
