//! The sample as a case to report on, at a fixed time.

use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde_json::Value;
use tenken::assessment::{Answer, Assessment};
use tenken::cli::{SAMPLE_QUESTIONNAIRE, sample};
use tenken::i18n::{Catalogs, Lang};
use tenken::questionnaire::{Library, Questionnaire};
use tenken::report::document::Document;
use tenken::report::{Headline, Subject, full, headline, json, text};
use tenken::scoring::{Scorecard, score};

/// A questionnaire, an assessment and the words to report on them.
pub(crate) struct Case {
    pub(crate) catalogs: Catalogs,
    pub(crate) questionnaire: Questionnaire,
    pub(crate) assessment: Assessment,
}

impl Case {
    /// The sample as it stands.
    pub(crate) fn sample() -> Self {
        let catalogs = Catalogs::load();
        let questionnaire = Library::load(SAMPLE_QUESTIONNAIRE).unwrap().unwrap();
        let now = "2026-11-23T01:02:03Z".parse().unwrap();
        let assessment = sample(catalogs.get(&Lang::new("en")), &questionnaire, now);
        Self {
            catalogs,
            questionnaire,
            assessment,
        }
    }

    /// A case of a questionnaire made in code.
    pub(crate) fn of(questionnaire: Questionnaire, assessment: Assessment) -> Self {
        Self {
            catalogs: Catalogs::load(),
            questionnaire,
            assessment,
        }
    }

    /// The same case with another answer to one question.
    pub(crate) fn answered(mut self, question: &str, option: &str) -> Self {
        let entry = self.assessment.entry_mut(&self.questionnaire, question);
        entry.answer = Some(Answer::option(option));
        self
    }

    /// The same case with one question not answered.
    pub(crate) fn unanswered(mut self, question: &str) -> Self {
        let entry = self.assessment.entry_mut(&self.questionnaire, question);
        entry.answer = None;
        self
    }

    pub(crate) fn card(&self) -> Scorecard {
        score(&self.questionnaire, &self.assessment)
    }

    pub(crate) fn text(&self, lang: &str) -> String {
        self.text_on(lang, &zoned("2026-11-23T01:02:03Z"))
    }

    pub(crate) fn text_on(&self, lang: &str, now: &Zoned) -> String {
        let catalog = self.catalogs.get(&Lang::new(lang));
        text(
            catalog,
            &self.questionnaire,
            &self.assessment,
            &self.card(),
            now,
        )
    }

    /// The whole report as a document in these languages.
    pub(crate) fn document(&self, langs: &[&str]) -> Document {
        let catalog = |lang: &&str| self.catalogs.get(&Lang::new(lang));
        let now = zoned("2026-11-23T01:02:03Z");
        let card = self.card();
        full::full(&Subject {
            catalogs: langs.iter().map(catalog).collect(),
            questionnaire: &self.questionnaire,
            assessment: &self.assessment,
            card: &card,
            now: &now,
        })
    }

    pub(crate) fn json(&self) -> Value {
        json(
            &self.catalogs,
            &self.questionnaire,
            &self.assessment,
            &self.card(),
            date(2026, 11, 23),
        )
    }

    pub(crate) fn headline(&self, lang: &str) -> Headline {
        let catalog = self.catalogs.get(&Lang::new(lang));
        headline(catalog, &self.questionnaire, &self.card())
    }
}

/// A time in Japan.
pub(crate) fn zoned(at: &str) -> Zoned {
    let zone = TimeZone::fixed(jiff::tz::offset(9));
    at.parse::<Timestamp>().unwrap().to_zoned(zone)
}
