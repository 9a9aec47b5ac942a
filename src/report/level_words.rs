use crate::i18n::Catalog;
use crate::questionnaire::Level;

/// Names how far a check goes.
#[must_use]
pub fn level_words(catalog: &Catalog, level: Level) -> String {
    catalog.text(match level {
        Level::Triage => "report-level-triage",
        Level::Essential => "report-level-essential",
        Level::Full => "report-level-full",
    })
}
