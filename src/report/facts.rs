//! How old the facts of a questionnaire are, and what may have changed since.

use super::words::of_language;
use super::{date_words, day_words};
use crate::i18n::{Catalog, Lang, Message};
use crate::questionnaire::{Cover, Localized, Questionnaire, Source};
use jiff::civil::Date;

/// The dates of a questionnaire's facts.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    as_of: &'a str,
    review_by: &'a str,
    may_change: Option<&'a Localized>,
    /// The language that stands in for a missing one.
    first: Lang,
}

impl<'a> From<&'a Questionnaire> for Facts<'a> {
    fn from(questionnaire: &'a Questionnaire) -> Self {
        Self {
            as_of: &questionnaire.valid_as_of,
            review_by: &questionnaire.review_by,
            may_change: questionnaire.may_change.as_ref(),
            first: questionnaire.first_language().clone(),
        }
    }
}

impl<'a> From<&'a Cover> for Facts<'a> {
    fn from(cover: &'a Cover) -> Self {
        let first = cover.languages.first().map_or("", String::as_str);
        Self {
            as_of: &cover.valid_as_of,
            review_by: &cover.review_by,
            may_change: cover.may_change.as_ref(),
            first: Lang::new(first),
        }
    }
}

impl Facts<'_> {
    /// Tells whether the facts want a new look: the day to review them lies before today.
    #[must_use]
    pub fn is_past(&self, today: Date) -> bool {
        is_before(self.review_by, today)
    }

    /// Says in one line, once the review is past, of what date the facts are and what may have changed.
    #[must_use]
    pub fn past_line(&self, catalog: &Catalog, today: Date) -> Option<String> {
        let what = || match self.may_change {
            Some(text) => of_language(catalog, &self.first, text),
            None => catalog.text("report-facts-anything"),
        };
        self.is_past(today).then(|| {
            let message = Message::new("report-facts-past")
                .with("date", day_words(catalog, self.as_of))
                .with("what", what());
            catalog.say(&message)
        })
    }
}

/// Says what every report has to: that it is a self-assessment, not legal advice, of what
/// date its facts are, and whether they want a new look.
///
/// One sentence or two a line, unwrapped.
#[must_use]
pub fn facts_lines(catalog: &Catalog, questionnaire: &Questionnaire, today: Date) -> Vec<String> {
    let facts = Facts::from(questionnaire);
    let mut lines = vec![self_assessment(catalog)];
    if let Some(past) = facts.past_line(catalog, today) {
        let due = day_words(catalog, facts.review_by);
        let due = Message::new("report-facts-review-past").with("date", due);
        lines.extend([past, catalog.say(&due)]);
    } else {
        let as_of = day_words(catalog, facts.as_of);
        lines.push(catalog.say(&Message::new("report-facts-as-of").with("date", as_of)));
    }
    lines
}

/// Says that a source wants a new look, once its own day for that lies before today.
#[must_use]
pub fn source_past(catalog: &Catalog, source: &Source, today: Date) -> Option<String> {
    let review_by: Date = source.review_by.as_ref()?.parse().ok()?;
    let message = Message::new("report-source-past").with("date", date_words(catalog, review_by));
    (review_by < today).then(|| catalog.say(&message))
}

/// Says that the report is a self-assessment and not legal advice.
pub(super) fn self_assessment(catalog: &Catalog) -> String {
    catalog.text("report-facts-self-assessment")
}

/// What is no date is never past.
fn is_before(day: &str, today: Date) -> bool {
    day.parse::<Date>().is_ok_and(|day| day < today)
}
