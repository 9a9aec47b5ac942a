//! Sources: each well described, each used, and none missing.

use super::names::{check_id, day, is_address, is_loose_date};
use crate::questionnaire::draft::{Cited, Draft, Node};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let mut known = BTreeSet::new();
    for cited in draft.sources.iter().flatten() {
        let id = &cited.source.id;
        let place = cited.node.within("id");
        check_id("source", id, cited.sheet, place, findings);
        if !known.insert(id.as_str()) {
            let (what, id) = ("source".to_owned(), id.clone());
            findings.add(
                cited.sheet.name,
                place.start,
                Rule::IdDuplicate { what, id },
            );
        }
        check_source(cited, findings);
    }
    let mut used = check_uses(draft, &known, findings);
    let crosswalk = draft.crosswalk.iter().flatten();
    let contacts = draft.head.iter().flat_map(|head| &head.contacts);
    used.extend(contacts.filter_map(|placed| placed.contact.source.as_deref()));
    used.extend(crosswalk.map(|crossed| crossed.document.source.as_str()));
    if draft.has_all_questions() && draft.crosswalk.is_some() {
        for cited in draft.sources.iter().flatten() {
            if !used.contains(cited.source.id.as_str()) {
                let place = cited.node.within("id").start;
                let source = cited.source.id.clone();
                findings.add(cited.sheet.name, place, Rule::SourceUnused { source });
            }
        }
    }
}

fn check_source(cited: &Cited<'_>, findings: &mut Findings) {
    let source = &cited.source;
    let mut report = |node: &Node, rule| findings.add(cited.sheet.name, node.start, rule);
    let days = [
        ("checked", Some(&source.checked)),
        ("review_by", source.review_by.as_ref()),
    ];
    for (field, value) in days {
        if let Some(value) = value.filter(|value| day(value).is_none()) {
            let value = value.clone();
            report(cited.node.within(field), Rule::DateBad { value });
        }
    }
    if let Some(date) = source.date.as_ref().filter(|date| !is_loose_date(date)) {
        let value = date.clone();
        report(cited.node.within("date"), Rule::SourceDateBad { value });
    }
    if let Some(address) = source.address.as_ref().filter(|a| !is_address(a)) {
        let address = address.clone();
        report(cited.node.within("address"), Rule::AddressBad { address });
    }
}

/// Checks the sources that questions name, and returns them.
fn check_uses<'d>(
    draft: &'d Draft<'_>,
    known: &BTreeSet<&str>,
    findings: &mut Findings,
) -> BTreeSet<&'d str> {
    let mut used = BTreeSet::new();
    for asked in draft.questions() {
        let mut own = BTreeSet::new();
        let node = asked.node.within("sources");
        for (index, source) in asked.shape.sources.iter().enumerate() {
            let place = node.nth(index).start;
            let named = source.clone();
            if !own.insert(source) {
                let rule = Rule::SourceRepeated { source: named };
                findings.add(asked.sheet.name, place, rule);
            } else if draft.sources.is_some() && !known.contains(source.as_str()) {
                let rule = Rule::SourceUnknown { source: named };
                findings.add(asked.sheet.name, place, rule);
            }
            used.insert(source.as_str());
        }
    }
    used
}
