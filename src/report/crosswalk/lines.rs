use super::{Count, Crossed, CrossedPoint, Mark};
use crate::i18n::{Catalog, Message};
use crate::questionnaire::{Known, OfficialPoint, Question, Questionnaire};
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
    point: &OfficialPoint,
) -> String {
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

/// Names the official points a question serves, each with its document.
#[must_use]
pub fn served_words(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    question: &Question,
) -> Vec<String> {
    let documents = questionnaire.crosswalk.iter();
    let points = documents.flat_map(|document| {
        let source = questionnaire.source(&document.source);
        document.points.iter().map(move |point| (source, point))
    });
    let served = points.filter(|(_, point)| question.serves.contains(&point.id));
    served
        .map(|(source, point)| {
            let title = source.map(|source| words(catalog, questionnaire, &source.title));
            let message = Message::new("report-crosswalk-served")
                .with("document", title.unwrap_or_default())
                .with("point", point_words(catalog, questionnaire, point));
            catalog.say(&message)
        })
        .collect()
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
