//! Lines for workers: only a question about a practice has one.

use crate::questionnaire::draft::Draft;
use crate::questionnaire::fault::{Findings, Rule};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for asked in draft.questions() {
        if asked.is_scope && asked.shape.card.is_some() {
            let place = asked.node.name_start("card");
            findings.add(asked.sheet.name, place, Rule::CardOnScope);
        }
    }
}
