use super::{Axis, Comparison, Side};
use crate::i18n::{Catalog, Message};
use crate::report::{date_words, site_words};
use crate::text::clean;
use jiff::tz::TimeZone;

/// Names both sides, each by what tells it from the other: before and after, the site or the person.
pub(super) fn labels(catalog: &Catalog, comparison: &Comparison<'_>) -> [String; 2] {
    let sides = [&comparison.before, &comparison.after];
    let named = match comparison.axis {
        Axis::Time => ["compare-before", "compare-after"].map(|id| catalog.text(id)),
        Axis::Sites => sides.map(|side| site_words(catalog, side.assessment)),
        Axis::People => sides.map(|side| person(catalog, side)),
    };
    let [one, other] = &named;
    if one != other {
        return named;
    }
    // Two of the same name are told apart by their ids.
    sides.map(|side| {
        let message = Message::new("compare-label-id")
            .with("label", one.as_str())
            .with("id", side.assessment.id.as_str());
        catalog.say(&message)
    })
}

fn person(catalog: &Catalog, side: &Side<'_>) -> String {
    match clean(side.assessment.respondent.trim()) {
        name if name.is_empty() => catalog.text("no-name"),
        name => name.into_owned(),
    }
}

/// Says of each side when it was begun and by which id it is kept.
pub(super) fn described(
    catalog: &Catalog,
    comparison: &Comparison<'_>,
    labels: &[String; 2],
    zone: &TimeZone,
) -> Vec<(String, String)> {
    let sides = [&comparison.before, &comparison.after];
    let each = labels.iter().zip(sides);
    each.map(|(label, side)| {
        let assessment = side.assessment;
        let begun = assessment.started.to_zoned(zone.clone()).date();
        let message = Message::new("compare-side")
            .with("date", date_words(catalog, begun))
            .with("id", assessment.id.as_str());
        (label.clone(), catalog.say(&message))
    })
    .collect()
}
