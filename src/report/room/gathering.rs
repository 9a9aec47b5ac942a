use crate::i18n::Catalog;
use crate::questionnaire::{Level, Questionnaire};
use crate::report::Voice;
use jiff::civil::Date;

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
}
