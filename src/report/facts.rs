use super::{date_words, day_words};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::Questionnaire;
use jiff::civil::Date;

/// Says what every report has to: that it is a self-assessment, not legal advice, of what
/// date its facts are, and whether they want a new look.
///
/// One sentence a line, unwrapped.
#[must_use]
pub fn facts_lines(catalog: &Catalog, questionnaire: &Questionnaire, today: Date) -> Vec<String> {
    let of = Message::new("report-facts-as-of")
        .with("date", day_words(catalog, &questionnaire.valid_as_of));
    let mut lines = vec![self_assessment(catalog), catalog.say(&of)];
    if let Ok(review_by) = questionnaire.review_by.parse::<Date>()
        && review_by < today
    {
        let past =
            Message::new("report-facts-review-past").with("date", date_words(catalog, review_by));
        lines.push(catalog.say(&past));
    }
    lines
}

/// Says that the report is a self-assessment and not legal advice.
pub(super) fn self_assessment(catalog: &Catalog) -> String {
    catalog.text("report-facts-self-assessment")
}
