use crate::i18n::{Catalog, Message};
use crate::text::clean;
use jiff::civil::Date;

/// Writes a date as people do, such as “23 November 2026”.
#[must_use]
pub fn date_words(catalog: &Catalog, date: Date) -> String {
    let message = Message::new("report-date")
        .with("year", i32::from(date.year()))
        .with("month", i32::from(date.month()))
        .with("day", i32::from(date.day()));
    catalog.say(&message)
}

/// Writes an ISO 8601 date as people do; what is not one stays as it was written.
#[must_use]
pub fn day_words(catalog: &Catalog, day: &str) -> String {
    day.parse().map_or_else(
        |_| clean(day).into_owned(),
        |date| date_words(catalog, date),
    )
}
