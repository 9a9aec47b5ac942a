use crate::i18n::Catalog;
use crate::questionnaire::Effort;

/// Says how much work a first step is.
#[must_use]
pub fn effort_words(catalog: &Catalog, effort: Effort) -> String {
    catalog.text(match effort {
        Effort::Day => "plan-effort-day",
        Effort::Week => "plan-effort-week",
        Effort::Month => "plan-effort-month",
    })
}
