use crate::i18n::{Catalog, Message};
use crate::report::date_words;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// Answers about scope that came from an earlier assessment and that the person has not seen yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// The company and site they were looked for; none while they were not.
    pub company: Option<(String, String)>,
    /// When the earlier assessment last changed.
    pub from: Option<Timestamp>,
    /// The questions whose answers wait to be confirmed.
    pub questions: BTreeSet<String>,
}

impl Carried {
    /// Returns when the assessment last changed from which the answer of a question came.
    #[must_use]
    pub fn date_of(&self, question: &str) -> Option<Timestamp> {
        self.from.filter(|_| self.questions.contains(question))
    }

    /// Says where the answer of a question came from; none for an answer of the person’s own.
    #[must_use]
    pub fn words(&self, catalog: &Catalog, question: &str, zone: TimeZone) -> Option<String> {
        let date = self.date_of(question)?.to_zoned(zone).date();
        let message = Message::new("carried").with("date", date_words(catalog, date));
        Some(catalog.say(&message))
    }

    /// The person has seen the answer, or given another one.
    pub fn confirm(&mut self, question: &str) {
        self.questions.remove(question);
    }
}
