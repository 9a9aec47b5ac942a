use super::fingerprint::fingerprint;
use super::tally::are_apart;
use crate::assessment::{Assessment, AssessmentId, name_key};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Returns a fingerprint of company, site and person, by which an earlier and a later assessment
/// of the same one are found; none without the name of a company.
pub(super) fn subject(assessment: &Assessment) -> Option<String> {
    let names = [
        &assessment.organisation,
        &assessment.site,
        &assessment.respondent,
    ];
    let names = names.map(|name| name_key(name));
    if names[0].is_empty() {
        return None;
    }
    Some(fingerprint(&names.each_ref().map(String::as_str)))
}

/// Finds the assessments that do not count, because a later one of the same company, site and
/// person does; each assessment is given once.
#[must_use]
pub fn earlier(assessments: &[Assessment]) -> BTreeSet<AssessmentId> {
    let mut by_subject: BTreeMap<String, Vec<(Timestamp, &AssessmentId)>> = BTreeMap::new();
    for each in assessments {
        if let Some(subject) = subject(each) {
            let same = by_subject.entry(subject).or_default();
            same.push((each.started, &each.id));
        }
    }
    let mut found = BTreeSet::new();
    for mut same in by_subject.into_values() {
        same.sort();
        if are_apart(same.iter().map(|(started, _)| *started)) {
            same.pop();
            found.extend(same.into_iter().map(|(_, id)| id.clone()));
        }
    }
    found
}
