//! Exposure: of sections that are there, by points that can be.

use super::limits;
use crate::questionnaire::draft::{Draft, HEAD, Node};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::shapes::OptionShape;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let Some(sections) = &head.sections else {
        return;
    };
    let sections: Vec<&str> = sections.iter().map(|s| s.shape.id.as_str()).collect();
    for scale in head.scales.iter().flatten().map(|(_, scale)| scale) {
        check_list(HEAD, scale.node, &scale.options, &sections, findings);
    }
    for asked in draft.questions().into_iter().filter(|asked| asked.is_whole) {
        let (file, list) = (asked.sheet.name, asked.node.within("options"));
        check_list(file, list, &asked.shape.options, &sections, findings);
    }
}

fn check_list(
    file: &str,
    list: &Node,
    options: &[OptionShape],
    sections: &[&str],
    findings: &mut Findings,
) {
    for (index, option) in options.iter().enumerate() {
        let Some(exposure) = list.nth(index).get("exposure") else {
            continue;
        };
        for entry in &exposure.entries {
            if !sections.contains(&entry.name.as_str()) {
                let section = entry.name.clone();
                findings.add(file, entry.start, Rule::ExposureUnknown { section });
            }
            let points = option.exposure.get(&entry.name).copied().unwrap_or(0);
            let limit = limits::EXPOSURE;
            if points > limit {
                let place = entry.value.start;
                findings.add(file, place, Rule::ExposureTooHigh { points, limit });
            }
        }
    }
}
