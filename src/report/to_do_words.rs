use super::next_step;
use super::words::first_words;
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
        .map(|question| next_step(question, action.is_unknown))
        .map(|step| first_words(catalog, questionnaire, step));
    let step = step.unwrap_or_default();
    if action.is_unknown {
        catalog.say(&Message::new("action-find-out").with("step", step))
    } else {
        step
    }
}
