//! Impact and likelihood: given where they count, and only there.

use super::limits;
use crate::questionnaire::draft::{Asked, Draft};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Kind, Method};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let method = draft.head.as_ref().and_then(|head| head.scoring.as_ref());
    let is_weighted = matches!(method, Some(Method::Weighted { .. }));
    for asked in draft.questions() {
        if asked.is_whole {
            check_question(asked, is_weighted, findings);
        }
    }
}

fn check_question(asked: &Asked<'_>, is_weighted: bool, findings: &mut Findings) {
    let shape = &asked.shape;
    let given = [("impact", shape.impact), ("likelihood", shape.likelihood)];
    let Some((first, _)) = given.iter().find(|(_, value)| value.is_some()) else {
        if is_weighted && asked.is_scored() {
            findings.add(asked.sheet.name, asked.node.start, Rule::WeightMissing);
        }
        return;
    };
    let mut report = |rule| findings.add(asked.sheet.name, asked.node.name_start(first), rule);
    if asked.is_scope {
        report(Rule::WeightOnScope);
    } else if matches!(shape.kind, Kind::Text { .. }) {
        report(Rule::WeightOnText);
    } else {
        if let Some((missing, _)) = given.iter().find(|(_, value)| value.is_none()) {
            let missing = (*missing).to_owned();
            report(Rule::SeverityHalf { missing });
        }
        check_range(asked, &given, findings);
    }
}

fn check_range(asked: &Asked<'_>, given: &[(&str, Option<u8>)], findings: &mut Findings) {
    for (name, value) in given {
        let Some(value) = value.filter(|value| !(1..=limits::SEVERITY).contains(value)) else {
            continue;
        };
        let rule = Rule::SeverityRange {
            name: (*name).to_owned(),
            value: u32::from(value),
            limit: u32::from(limits::SEVERITY),
        };
        findings.add(asked.sheet.name, asked.node.within(name).start, rule);
    }
}
