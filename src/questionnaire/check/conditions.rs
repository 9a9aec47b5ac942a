//! Conditions: they ask for what is there, of earlier questions, and can hold.

use super::names::check_id;
use crate::questionnaire::Condition;
use crate::questionnaire::draft::{Asked, Draft, Node, Sheet};
use crate::questionnaire::fault::{Findings, Rule};
use std::collections::BTreeMap;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let has_scales = draft
        .head
        .as_ref()
        .is_some_and(|head| head.scales.is_some());
    if !draft.has_all_questions() || !has_scales {
        return;
    }
    let questions = draft.questions();
    let mut known = Known {
        draft,
        questions: BTreeMap::new(),
        flags: BTreeMap::new(),
    };
    for (index, asked) in questions.iter().enumerate() {
        known
            .questions
            .entry(&asked.shape.id)
            .or_insert((index, asked));
        for option in draft.options(asked).unwrap_or_default() {
            for flag in &option.turns_on {
                known.flags.entry(flag).or_insert((index, asked));
            }
        }
    }
    for (index, asked) in questions.iter().enumerate() {
        if let (Some(when), Some(node)) = (&asked.shape.when, asked.node.get("when")) {
            if can_never_hold(when) {
                findings.add(asked.sheet.name, node.start, Rule::ConditionNever);
            }
            known.check(asked.sheet, index, when, node, findings);
        }
    }
    known.check_follow_ups(questions.len(), findings);
}

/// What conditions can name: with its place in the order, the first one that has it.
struct Known<'d> {
    draft: &'d Draft<'d>,
    questions: BTreeMap<&'d str, (usize, &'d Asked<'d>)>,
    flags: BTreeMap<&'d str, (usize, &'d Asked<'d>)>,
}

impl Known<'_> {
    /// Checks the conditions of the questionnaires to go on with, which come after every question.
    fn check_follow_ups(&self, after: usize, findings: &mut Findings) {
        let Some(head) = &self.draft.head else { return };
        let list = head.sheet.root.within("follow_ups");
        for (index, follow_up) in head.follow_ups.iter().enumerate() {
            let entry = list.nth(index);
            let place = entry.within("questionnaire");
            check_id(
                "questionnaire",
                &follow_up.questionnaire,
                head.sheet,
                place,
                findings,
            );
            if let (Some(when), Some(node)) = (&follow_up.when, entry.get("when")) {
                self.check(head.sheet, after, when, node, findings);
            }
        }
    }

    /// Checks a condition of what stands at `index`, beside its outline.
    fn check(
        &self,
        sheet: &Sheet<'_>,
        index: usize,
        condition: &Condition,
        node: &Node,
        findings: &mut Findings,
    ) {
        let mut each = |parts: &[Condition], list: &Node| {
            for (at, part) in parts.iter().enumerate() {
                self.check(sheet, index, part, list.nth(at), findings);
            }
        };
        match condition {
            Condition::All(parts) | Condition::Any(parts) => each(parts, node.nth(0)),
            Condition::Not(part) => each(std::slice::from_ref(part), node),
            Condition::Flag(flag) => {
                if let Some(rule) = self.flag(flag, index) {
                    findings.add(sheet.name, node.nth(0).start, rule);
                }
            }
            Condition::Chosen(question, options) => {
                if let Some(rule) = self.question(question, index) {
                    findings.add(sheet.name, node.nth(0).start, rule);
                    return;
                }
                for (at, option) in options.iter().enumerate() {
                    if let Some(rule) = self.option(question, option) {
                        findings.add(sheet.name, node.nth(1).nth(at).start, rule);
                    }
                }
            }
        }
    }

    fn flag(&self, flag: &str, index: usize) -> Option<Rule> {
        let named = flag.to_owned();
        match self.flags.get(flag) {
            None => Some(Rule::FlagUnknown { flag: named }),
            Some((first, asked)) if *first >= index => Some(Rule::FlagLater {
                flag: named,
                question: asked.shape.id.clone(),
            }),
            Some(_) => None,
        }
    }

    fn question(&self, question: &str, index: usize) -> Option<Rule> {
        let named = question.to_owned();
        match self.questions.get(question) {
            None => Some(Rule::ConditionQuestionUnknown { question: named }),
            Some((at, _)) if *at >= index => Some(Rule::ConditionQuestionLater { question: named }),
            Some(_) => None,
        }
    }

    fn option(&self, question: &str, option: &str) -> Option<Rule> {
        let (_, asked) = self.questions.get(question)?;
        let options = self.draft.options(asked)?;
        let is_there = options.iter().any(|known| known.id == option);
        (!is_there).then(|| Rule::ConditionOptionUnknown {
            option: option.to_owned(),
            question: question.to_owned(),
        })
    }
}

/// Tells whether a condition is false whatever was answered, where that is plain to see.
pub(super) fn can_never_hold(condition: &Condition) -> bool {
    match condition {
        Condition::Flag(_) => false,
        Condition::Chosen(_, options) => options.is_empty(),
        Condition::Any(parts) => parts.iter().all(can_never_hold),
        Condition::All(parts) => parts.iter().any(can_never_hold) || contradict(parts),
        Condition::Not(part) => must_hold(part),
    }
}

fn must_hold(condition: &Condition) -> bool {
    match condition {
        Condition::Flag(_) | Condition::Chosen(..) => false,
        Condition::Any(parts) => parts.iter().any(must_hold),
        Condition::All(parts) => parts.iter().all(must_hold),
        Condition::Not(part) => can_never_hold(part),
    }
}

/// How many parts are compared each with each; no person writes more.
const MOST_COMPARED: usize = 64;

/// Tells whether both a condition and its contrary stand among the parts.
fn contradict(parts: &[Condition]) -> bool {
    let compared = parts.get(..MOST_COMPARED).unwrap_or(parts);
    compared
        .iter()
        .any(|part| matches!(part, Condition::Not(contrary) if compared.contains(contrary)))
}
