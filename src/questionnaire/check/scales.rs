//! The scales: every one named is there, and every one there is named.

use crate::questionnaire::draft::Draft;
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let Some(scales) = &head.scales else { return };
    let mut used = BTreeSet::new();
    for asked in draft.questions() {
        let Some(scale) = &asked.shape.scale else {
            continue;
        };
        if !scales.contains_key(scale) {
            let place = asked.node.within("scale").start;
            let scale = scale.clone();
            findings.add(asked.sheet.name, place, Rule::ScaleUnknown { scale });
        }
        used.insert(scale);
    }
    if !draft.has_all_questions() {
        return;
    }
    let written = head.sheet.root.get("scales");
    for entry in written.iter().flat_map(|node| &node.entries) {
        if !used.contains(&entry.name) {
            let scale = entry.name.clone();
            findings.add(head.sheet.name, entry.start, Rule::ScaleUnused { scale });
        }
    }
}
