use super::{day_words, source_past, words};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Confidence, Questionnaire, Source, SourceKind};
use jiff::civil::Date;

/// Names a source in full: issuer, title, edition, what kind of document it is, whether its
/// text was read, when it was checked, and that its own review is past where it is.
#[must_use]
pub fn source_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    source: &Source,
    today: Date,
) -> String {
    let words = |text| words(catalog, questionnaire, text);
    let message = Message::new("report-source")
        .with("title", words(&source.title))
        .with("issuer", words(&source.issuer))
        .with("edition", words(&source.edition))
        .with("kind", kind(source.kind))
        .with(
            "confidence",
            match source.confidence {
                Confidence::Primary => "primary",
                Confidence::Secondary => "secondary",
            },
        )
        .with("checked", day_words(catalog, &source.checked));
    let past = source_past(catalog, source, today).unwrap_or_default();
    format!("{}{past}", catalog.say(&message))
}

fn kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Law => "law",
        SourceKind::Guideline => "guideline",
        SourceKind::Advice => "advice",
        SourceKind::Industry => "industry",
        SourceKind::Survey => "survey",
        SourceKind::Case => "case",
        SourceKind::Terms => "terms",
    }
}
