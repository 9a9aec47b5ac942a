//! How much work a first step is: 1 to 3, and only where there is something to do.

use super::limits;
use crate::questionnaire::Effort;
use crate::questionnaire::draft::{Asked, Draft};
use crate::questionnaire::fault::{Findings, Rule};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    for asked in draft.questions() {
        if asked.is_whole {
            check_question(asked, findings);
        }
    }
}

fn check_question(asked: &Asked<'_>, findings: &mut Findings) {
    let Some(value) = asked.shape.effort else {
        return;
    };
    let file = asked.sheet.name;
    if asked.is_scope {
        findings.add(file, asked.node.name_start("effort"), Rule::EffortOnScope);
    } else if Effort::of(value).is_none() {
        let rule = Rule::EffortRange {
            value: u32::from(value),
            limit: u32::from(limits::EFFORT),
        };
        findings.add(file, asked.node.within("effort").start, rule);
    }
}
