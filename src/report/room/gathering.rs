use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Level, Questionnaire};
use crate::report::Voice;
use crate::report::document::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What the papers of a gathering say of it, and the words to say it in.
#[derive(Clone)]
pub struct Gathering<'a> {
    /// The languages of the paper in order; at least one.
    pub catalogs: Vec<&'a Catalog>,
    /// The questionnaire everybody answers.
    pub questionnaire: &'a Questionnaire,
    /// What it is called.
    pub name: &'a str,
    /// The day it takes place.
    pub date: Date,
    /// Who leads it.
    pub trainer: &'a str,
    /// How far the check goes.
    pub level: Level,
    /// How long it is, in minutes.
    pub minutes: u32,
}

impl<'a> Gathering<'a> {
    /// Returns the voice its papers speak with.
    #[must_use]
    pub fn voice(&self) -> Voice<'_, 'a> {
        Voice {
            catalogs: &self.catalogs,
            questionnaire: self.questionnaire,
        }
    }

    /// Returns its name on one line.
    pub(super) fn line(&self) -> String {
        self.name.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns noon of its day: the date of its papers, so that the same answers give the same bytes.
    pub(super) fn noon(&self) -> Timestamp {
        let noon = self.date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
        noon.map(|noon| noon.timestamp()).unwrap_or_default()
    }

    /// Says what every page of a paper bears at its foot.
    pub(super) fn running(&self, id: &'static str) -> Words {
        let message = Message::new(id)
            .with("workshop", self.line())
            .with("questionnaire", self.questionnaire.id.as_str())
            .with("version", self.questionnaire.version.as_str());
        self.voice().say(&message)
    }
}
