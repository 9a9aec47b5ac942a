use super::words;
use crate::assessment::{Answer, State};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Question, Questionnaire};
use crate::scoring::Line;
use crate::text::clean;

/// Says the answer of a ledger line: the option's words, the number, or that there is none.
#[must_use]
pub fn answer_words(catalog: &Catalog, questionnaire: &Questionnaire, line: &Line) -> String {
    let question = questionnaire.question(&line.question);
    let said = said(catalog, questionnaire, question, line.answer.as_ref());
    if line.state == State::Unanswered && line.answer.is_some() {
        catalog.say(&Message::new("report-answer-not-counted").with("answer", said))
    } else {
        said
    }
}

/// Says an answer to a question, of scope or of a section.
pub(super) fn said(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    question: Option<&Question>,
    answer: Option<&Answer>,
) -> String {
    match answer {
        None => catalog.text("report-unanswered"),
        Some(Answer::Chosen(options)) if options.is_empty() => catalog.text("report-none-chosen"),
        Some(Answer::Chosen(options)) => {
            let said: Vec<String> = options
                .iter()
                .map(
                    |id| match question.and_then(|question| question.option(id)) {
                        Some(option) => words(catalog, questionnaire, &option.text),
                        None => id.clone(),
                    },
                )
                .collect();
            clean(&said.join(&catalog.text("report-list-comma"))).into_owned()
        }
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Text(text)) => clean(text).into_owned(),
    }
}
