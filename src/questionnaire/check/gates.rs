//! Gates: each caps at a grade, and can.

use crate::questionnaire::draft::{Asked, Draft, Node};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Credit, Kind, Method, Role};

/// How many grades a message names; nobody has more.
const MOST_NAMED: usize = 12;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(method) = draft.head.as_ref().and_then(|head| head.scoring.as_ref()) else {
        return;
    };
    for asked in draft.questions() {
        let Some(gate) = asked.shape.gate.as_ref().filter(|_| asked.is_whole) else {
            continue;
        };
        let node = asked.node.within("gate");
        let mut report = |node: &Node, rule| findings.add(asked.sheet.name, node.start, rule);
        if asked.is_scope {
            report(node, Rule::GateOnScope);
            continue;
        }
        let Method::Weighted { grades, .. } = method else {
            report(node, Rule::GateWithoutGrades);
            continue;
        };
        let cap = gate.cap.clone();
        match grades.iter().position(|grade| grade.id == gate.cap) {
            Some(0) => report(node.within("cap"), Rule::GateCapBest { cap }),
            Some(_) => {}
            None => {
                let first: Vec<&str> = method.grade_ids().into_iter().take(MOST_NAMED).collect();
                let grades = first.join(", ");
                report(node.within("cap"), Rule::GateCapUnknown { cap, grades });
            }
        }
        if !can_earn_nothing(draft, asked) {
            report(node, Rule::GateNever);
        }
    }
}

/// Tells whether some answer earns no credit, as far as the options are known.
fn can_earn_nothing(draft: &Draft<'_>, asked: &Asked<'_>) -> bool {
    let is_nothing = |credit: Option<Credit>| credit.is_none_or(|credit| credit == Credit::NONE);
    match asked.shape.kind {
        Kind::Multiple => true,
        Kind::Text { .. } => false,
        Kind::Single => draft.options(asked).is_none_or(|options| {
            options
                .iter()
                .any(|option| option.role != Role::NotApplicable && is_nothing(option.credit))
        }),
        Kind::Number { min, .. } => {
            let steps = &asked.shape.steps;
            let begins_late = steps.first().is_none_or(|first| first.from > min);
            begins_late || steps.iter().any(|step| is_nothing(step.credit))
        }
    }
}
