//! The crosswalk: every official point is served by a question, or says why it is not.

use super::names::check_id;
use crate::questionnaire::OfficialPoint;
use crate::questionnaire::draft::{Crossed, Draft, Node};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(crosswalk) = &draft.crosswalk else {
        return;
    };
    let mut known = BTreeSet::new();
    for crossed in crosswalk {
        check_source(draft, crossed, findings);
        for (place, point) in points(crossed) {
            check_id("point", &point.id, crossed.sheet, place, findings);
            if !known.insert(point.id.as_str()) {
                let (what, id) = ("point".to_owned(), point.id.clone());
                let rule = Rule::IdDuplicate { what, id };
                findings.add(crossed.sheet.name, place.start, rule);
            }
        }
    }
    let served = check_uses(draft, &known, findings);
    if draft.has_all_questions() {
        for crossed in crosswalk {
            check_served(crossed, &served, findings);
        }
    }
}

/// The points of a document, each with the place of its id.
fn points<'d>(crossed: &'d Crossed<'_>) -> impl Iterator<Item = (&'d Node, &'d OfficialPoint)> {
    let list = crossed.node.within("points");
    let points = crossed.document.points.iter().enumerate();
    points.map(|(index, point)| (list.nth(index).within("id"), point))
}

fn check_source(draft: &Draft<'_>, crossed: &Crossed<'_>, findings: &mut Findings) {
    let Some(sources) = &draft.sources else {
        return;
    };
    let source = &crossed.document.source;
    if !sources.iter().any(|cited| cited.source.id == *source) {
        let place = crossed.node.within("source").start;
        let source = source.clone();
        findings.add(crossed.sheet.name, place, Rule::SourceUnknown { source });
    }
}

/// Checks the points that questions name, and returns them.
fn check_uses<'d>(
    draft: &'d Draft<'_>,
    known: &BTreeSet<&str>,
    findings: &mut Findings,
) -> BTreeSet<&'d str> {
    let mut served = BTreeSet::new();
    for asked in draft.questions() {
        let mut own = BTreeSet::new();
        let node = asked.node.within("serves");
        for (index, named) in asked.shape.serves.iter().enumerate() {
            let point = named.clone();
            let rule = if !own.insert(named) {
                Rule::PointRepeated { point }
            } else if known.contains(named.as_str()) {
                served.insert(named.as_str());
                continue;
            } else {
                Rule::PointUnknown { point }
            };
            findings.add(asked.sheet.name, node.nth(index).start, rule);
        }
    }
    served
}

fn check_served(crossed: &Crossed<'_>, served: &BTreeSet<&str>, findings: &mut Findings) {
    for (place, point) in points(crossed) {
        let id = point.id.clone();
        let rule = match (served.contains(id.as_str()), &point.unserved) {
            (false, None) => Rule::PointUnserved { point: id },
            (true, Some(_)) => Rule::PointServed { point: id },
            _ => continue,
        };
        findings.add(crossed.sheet.name, place.start, rule);
    }
}
