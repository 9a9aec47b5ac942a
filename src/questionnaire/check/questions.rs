//! What every question needs whatever its answers earn: an id of its own, and answers.

use super::limits;
use super::names::check_id;
use crate::questionnaire::Kind;
use crate::questionnaire::draft::{Asked, Draft, Node};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for asked in draft.questions() {
        let id = &asked.shape.id;
        let place = asked.node.within("id");
        if asked.is_whole || !id.is_empty() {
            check_id("question", id, asked.sheet, place, findings);
            if !seen.insert(id) {
                let (what, id) = ("question".to_owned(), id.clone());
                findings.add(
                    asked.sheet.name,
                    place.start,
                    Rule::IdDuplicate { what, id },
                );
            }
        }
        if asked.is_whole {
            check_answers(asked, findings);
            check_evidence(draft, asked, findings);
        }
    }
}

fn check_answers(asked: &Asked<'_>, findings: &mut Findings) {
    let shape = &asked.shape;
    let has_options = !shape.options.is_empty();
    let mut report = |node: &Node, rule| findings.add(asked.sheet.name, node.start, rule);
    match shape.kind {
        Kind::Single | Kind::Multiple => {
            if shape.scale.is_some() && has_options {
                report(asked.node.within("options"), Rule::ScaleAndOptions);
            } else if shape.scale.is_none() && !has_options {
                report(asked.node, Rule::OptionsMissing);
            }
        }
        Kind::Number { .. } | Kind::Text { .. } => {
            if has_options {
                report(asked.node.within("options"), Rule::OptionsUnwanted);
            }
            if shape.scale.is_some() {
                report(asked.node.within("scale"), Rule::OptionsUnwanted);
            }
        }
    }
    if let Kind::Text { max } = shape.kind
        && !(1..=limits::ANSWER).contains(&max)
    {
        let limit = limits::ANSWER;
        report(asked.node.within("kind"), Rule::TextLimit { limit });
    }
}

fn check_evidence(draft: &Draft<'_>, asked: &Asked<'_>, findings: &mut Findings) {
    let Some(evidence) = asked.node.get("evidence") else {
        return;
    };
    let Some(options) = draft.options(asked) else {
        return;
    };
    let ids = || options.iter().map(|option| option.id.as_str());
    let first: Vec<&str> = ids().take(limits::OPTIONS).collect();
    let ids: BTreeSet<&str> = ids().collect();
    for entry in &evidence.entries {
        if !ids.contains(entry.name.as_str()) {
            let rule = Rule::EvidenceUnknown {
                option: entry.name.clone(),
                options: first.join(", "),
            };
            findings.add(asked.sheet.name, entry.start, rule);
        }
    }
}
