use crate::questionnaire::{Localized, Question};

/// Goes through what a question is explained with: the Fluent id of a heading, and the text.
pub fn guidance(question: &Question) -> impl Iterator<Item = (&'static str, &Localized)> {
    [
        ("why-heading", &question.why),
        ("first-step-heading", &question.first_step),
        ("find-out-heading", &question.find_out),
        ("advice-heading", &question.advice),
    ]
    .into_iter()
    .filter_map(|(heading, text)| Some((heading, text.as_ref()?)))
}
