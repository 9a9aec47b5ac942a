use super::{Count, Crossed, CrossedPoint, Mark};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Known, Questionnaire};
use crate::report::words;

/// Names a document: its title and part, who issued it, which edition.
#[must_use]
pub fn document_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    crossed: &Crossed<'_>,
) -> String {
    let words = |text| words(catalog, questionnaire, text);
    let Some(source) = crossed.source else {
        return crossed.document.source.clone();
    };
    let part = crossed.document.part.as_ref().map(words);
    let message = Message::new("report-crosswalk-document")
        .with("title", words(&source.title))
        .with("issuer", words(&source.issuer))
        .with("edition", words(&source.edition))
        .with("has", if part.is_some() { "part" } else { "whole" })
        .with("part", part.unwrap_or_default());
    catalog.say(&message)
}

/// Names a point: its number, its title, and a mark where its wording was not read.
#[must_use]
pub fn point_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    point: &CrossedPoint<'_>,
) -> String {
    let point = point.point;
    let message = Message::new("report-crosswalk-point")
        .with("title", words(catalog, questionnaire, &point.title))
        .with(
            "has",
            if point.number.is_some() {
                "number"
            } else {
                "none"
            },
        )
        .with("number", point.number.clone().unwrap_or_default())
        .with(
            "known",
            match point.known {
                Known::Text | Known::Part => "read",
                Known::Secondary => "secondary",
            },
        );
    catalog.say(&message)
}

/// Says how a question stands, in a word.
#[must_use]
pub fn mark_words(catalog: &Catalog, mark: Mark) -> String {
    catalog.say(&Message::new("report-crosswalk-mark").with("mark", mark.name()))
}

/// Says how many of a point's questions stand how; empty where no question serves it.
#[must_use]
pub fn count_words(catalog: &Catalog, point: &CrossedPoint<'_>) -> String {
    let said = Count::of(point).marks().map(|(mark, count)| {
        let message = Message::new("report-crosswalk-count")
            .with("mark", mark_words(catalog, mark))
            .with("count", count);
        catalog.say(&message)
    });
    said.collect::<Vec<_>>()
        .join(&catalog.text("report-crosswalk-gap"))
}

/// Tells whether a point is known through other documents only, so that the mark wants a legend.
#[must_use]
pub fn has_secondary(crosswalk: &[Crossed<'_>]) -> bool {
    let mut points = crosswalk.iter().flat_map(|crossed| &crossed.points);
    points.any(|point| point.point.known == Known::Secondary)
}
