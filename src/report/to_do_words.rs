use super::{first_sentence, next_step};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use crate::scoring::Action;
use crate::text::clean;

/// Says in one line what is to be done: the first line of the company’s own words, else the
/// first sentence of the next step.
#[must_use]
pub fn to_do_words(catalog: &Catalog, questionnaire: &Questionnaire, action: &Action) -> String {
    let own = action.progress.text.lines().map(str::trim);
    if let Some(line) = own.clone().find(|line| !line.is_empty()) {
        return clean(line).into_owned();
    }
    let step = questionnaire
        .question(&action.question)
        .map(|question| next_step(questionnaire, question, action.is_unknown, catalog.lang()));
    let step = first_sentence(step.unwrap_or_default());
    if action.is_unknown {
        catalog.say(&Message::new("action-find-out").with("step", step))
    } else {
        step.to_owned()
    }
}
