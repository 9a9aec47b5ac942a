//! Places to ask: each with a name of its own, a page that can be typed, and a source for
//! what goes out of date first.

use super::limits;
use super::names::{check_id, day, is_address, is_phone};
use crate::questionnaire::Contact;
use crate::questionnaire::draft::{Draft, Head, Node};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    check_ids(head, findings);
    for placed in &head.contacts {
        let mut report = |node: &Node, rule| findings.add(head.sheet.name, node.start, rule);
        check_details(&placed.contact, placed.node, &mut report);
        let known = |id: &str| {
            let sources = draft.sources.as_ref();
            sources.is_none_or(|sources| sources.iter().any(|cited| cited.source.id == id))
        };
        if let Some(source) = placed.contact.source.as_ref().filter(|id| !known(id)) {
            let source = source.clone();
            report(placed.node.within("source"), Rule::SourceUnknown { source });
        }
    }
}

fn check_ids(head: &Head<'_>, findings: &mut Findings) {
    let (count, limit) = (head.contacts.len(), limits::CONTACTS);
    if count > limit {
        let place = head.sheet.root.within("contacts").start;
        findings.add(
            head.sheet.name,
            place,
            Rule::ContactsTooMany { count, limit },
        );
    }
    let mut seen = BTreeSet::new();
    for placed in &head.contacts {
        let id = &placed.contact.id;
        let place = placed.node.within("id");
        check_id("contact", id, head.sheet, place, findings);
        if !seen.insert(id) {
            let (what, id) = ("contact".to_owned(), id.clone());
            findings.add(head.sheet.name, place.start, Rule::IdDuplicate { what, id });
        }
    }
}

fn check_details(contact: &Contact, node: &Node, report: &mut impl FnMut(&Node, Rule)) {
    if day(&contact.checked).is_none() {
        let value = contact.checked.clone();
        report(node.within("checked"), Rule::DateBad { value });
    }
    if let Some(address) = contact.address.as_ref().filter(|it| !is_address(it)) {
        let address = address.clone();
        report(node.within("address"), Rule::AddressBad { address });
    }
    if let Some(phone) = contact.phone.as_ref().filter(|it| !is_phone(it)) {
        let phone = phone.clone();
        report(node.within("phone"), Rule::PhoneBad { phone });
    }
    let goes_out_of_date = contact.phone.is_some() || contact.hours.is_some();
    if goes_out_of_date && contact.source.is_none() {
        report(node, Rule::ContactWithoutSource);
    }
}
