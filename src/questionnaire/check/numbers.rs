//! Number questions: their limits and their steps.

use super::options::{Earned, missing};
use crate::questionnaire::draft::{Asked, Draft, Node};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Kind, Method, Step};

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let method = draft.head.as_ref().and_then(|head| head.scoring.as_ref());
    for asked in draft.questions() {
        if !asked.is_whole {
            continue;
        }
        let steps = &asked.shape.steps;
        let node = asked.node.within("steps");
        if let Kind::Number { min, max } = asked.shape.kind {
            check_limits(asked, min, max, findings);
            check_order(asked, node, findings);
            if let Some(method) = method {
                check_earnings(asked, method, node, findings);
            }
        } else if !steps.is_empty() {
            findings.add(asked.sheet.name, node.start, Rule::StepsUnwanted);
        }
    }
}

fn check_limits(asked: &Asked<'_>, min: i64, max: i64, findings: &mut Findings) {
    let (min_said, max_said) = (min.to_string(), max.to_string());
    if min > max {
        let rule = Rule::NumberLimits {
            min: min_said,
            max: max_said,
        };
        findings.add(asked.sheet.name, asked.node.within("kind").start, rule);
        return;
    }
    let node = asked.node.within("steps");
    for (index, step) in asked.shape.steps.iter().enumerate() {
        if !(min..=max).contains(&step.from) {
            let rule = Rule::StepsOutside {
                from: step.from.to_string(),
                min: min_said.clone(),
                max: max_said.clone(),
            };
            findings.add(asked.sheet.name, node.nth(index).within("from").start, rule);
        }
    }
}

fn check_order(asked: &Asked<'_>, node: &Node, findings: &mut Findings) {
    let steps = &asked.shape.steps;
    for (index, (before, step)) in steps.iter().zip(steps.iter().skip(1)).enumerate() {
        if step.from <= before.from {
            let rule = Rule::StepsOrder {
                from: step.from.to_string(),
                before: before.from.to_string(),
            };
            let place = node.nth(index + 1).within("from").start;
            findings.add(asked.sheet.name, place, rule);
        }
    }
}

fn check_earnings(asked: &Asked<'_>, method: &Method, node: &Node, findings: &mut Findings) {
    let mut report = |node: &Node, rule| findings.add(asked.sheet.name, node.start, rule);
    let steps = &asked.shape.steps;
    if asked.is_scored() && steps.is_empty() {
        report(asked.node.within("kind"), Rule::StepsMissing);
    }
    for (index, step) in steps.iter().enumerate() {
        let place = node.nth(index);
        let earned = earned(step);
        if asked.is_scope {
            report(place, Rule::ScopeScored);
            continue;
        }
        if let Some((field, rule)) = earned.unwanted(method) {
            report(place.within(field), rule);
        }
        if !earned.wanted(method) {
            report(place, missing(method, &step.from.to_string()));
        }
    }
}

fn earned(step: &Step) -> Earned {
    Earned {
        credit: step.credit.is_some(),
        points: step.points.is_some(),
    }
}
