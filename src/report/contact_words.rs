use super::day_words;
use super::words::words;
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Contact, Questionnaire};
use crate::text::clean;

/// A place to ask, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactWords {
    /// What it is called.
    pub name: String,
    /// What it answers.
    pub answers: String,
    /// How to get there, what it costs and when that was checked: one short sentence each, unwrapped.
    pub ways: Vec<String>,
    /// The address of its page.
    pub address: Option<String>,
}

/// Says what a place to ask answers and how to get there, in the catalogue's language.
#[must_use]
pub fn contact_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    contact: &Contact,
) -> ContactWords {
    let said = |text| clean(&words(catalog, questionnaire, text)).into_owned();
    let phone = contact.phone.as_ref().map(|phone| {
        let hours = contact.hours.as_ref().map(said).unwrap_or_default();
        let message = Message::new("contact-phone")
            .with("phone", clean(phone))
            .with("has-hours", if hours.is_empty() { "no" } else { "yes" })
            .with("hours", hours);
        catalog.say(&message)
    });
    // A profession does not go out of date; a number, a page and a fee do.
    let goes_out_of_date =
        contact.phone.is_some() || contact.address.is_some() || contact.source.is_some();
    let checked = goes_out_of_date.then(|| {
        let date = day_words(catalog, &contact.checked);
        catalog.say(&Message::new("contact-checked").with("date", date))
    });
    let ways = [
        contact.reach.as_ref().map(said),
        phone,
        contact.fee.as_ref().map(said),
        checked,
    ];
    ContactWords {
        name: said(&contact.name),
        answers: said(&contact.answers),
        ways: ways.into_iter().flatten().collect(),
        address: contact.address.clone(),
    }
}
