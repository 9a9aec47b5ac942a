//! Lists of options, of scales and of single questions, and what options earn.

use super::limits;
use super::names::check_id;
use crate::questionnaire::draft::{Draft, Node, Sheet};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::shapes::OptionShape;
use crate::questionnaire::{Method, Role};
use std::collections::BTreeSet;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let questions = draft.questions();
    let method = head.scoring.as_ref();
    let scored: BTreeSet<&str> = questions
        .iter()
        .filter(|asked| asked.is_scored())
        .filter_map(|asked| asked.shape.scale.as_deref())
        .collect();
    for (name, scale) in head.scales.iter().flatten() {
        let list = List {
            sheet: head.sheet,
            node: scale.node,
            options: &scale.options,
            is_scored: scored.contains(name.as_str()),
            is_scope: false,
        };
        list.check(method, findings);
    }
    for asked in questions {
        if asked.is_whole && !asked.shape.options.is_empty() {
            let list = List {
                sheet: asked.sheet,
                node: asked.node.within("options"),
                options: &asked.shape.options,
                is_scored: asked.is_scored(),
                is_scope: asked.is_scope,
            };
            list.check(method, findings);
        }
    }
}

/// Options that are offered together.
struct List<'d> {
    sheet: &'d Sheet<'d>,
    node: &'d Node,
    options: &'d [OptionShape],
    /// Whether a question that counts offers them.
    is_scored: bool,
    /// Whether they are a scope question's own.
    is_scope: bool,
}

impl List<'_> {
    fn check(&self, method: Option<&Method>, findings: &mut Findings) {
        self.check_count(findings);
        self.check_ids(findings);
        self.check_roles(findings);
        if let Some(method) = method {
            for (index, option) in self.options.iter().enumerate() {
                self.check_earnings(method, option, self.node.nth(index), findings);
            }
        }
    }

    fn check_count(&self, findings: &mut Findings) {
        let count = self.options.len();
        let (fewest, most) = (limits::FEWEST_OPTIONS, limits::OPTIONS);
        let rule = if count < fewest {
            Rule::OptionsTooFew {
                count,
                limit: fewest,
            }
        } else if count > most {
            Rule::OptionsTooMany { count, limit: most }
        } else {
            return;
        };
        findings.add(self.sheet.name, self.node.start, rule);
    }

    fn check_ids(&self, findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        for (index, option) in self.options.iter().enumerate() {
            let node = self.node.nth(index);
            let place = node.within("id");
            check_id("option", &option.id, self.sheet, place, findings);
            if !seen.insert(&option.id) {
                let (what, id) = ("option".to_owned(), option.id.clone());
                findings.add(self.sheet.name, place.start, Rule::IdDuplicate { what, id });
            }
            let flags = node.within("turns_on");
            for (index, flag) in option.turns_on.iter().enumerate() {
                check_id("flag", flag, self.sheet, flags.nth(index), findings);
            }
        }
    }

    fn check_roles(&self, findings: &mut Findings) {
        for (role, name) in [
            (Role::Unknown, "unknown"),
            (Role::NotApplicable, "not_applicable"),
        ] {
            let with_role = self.options.iter().enumerate();
            for (index, _) in with_role.filter(|(_, option)| option.role == role).skip(1) {
                let place = self.node.nth(index).within("role").start;
                let role = name.to_owned();
                findings.add(self.sheet.name, place, Rule::RoleRepeated { role });
            }
        }
    }

    fn check_earnings(
        &self,
        method: &Method,
        option: &OptionShape,
        node: &Node,
        findings: &mut Findings,
    ) {
        let mut report = |node: &Node, rule| findings.add(self.sheet.name, node.start, rule);
        let earned = Earned {
            credit: option.credit.is_some(),
            points: option.points.is_some(),
        };
        if self.is_scope {
            if earned.credit || earned.points {
                report(node, Rule::ScopeScored);
            }
            return;
        }
        if let Some((field, rule)) = earned.unwanted(method) {
            report(node.within(field), rule);
        }
        let is_outside = option.role == Role::NotApplicable;
        if is_outside && earned.wanted(method) {
            report(node, Rule::NotApplicableScored);
        }
        if !is_outside && self.is_scored && !earned.wanted(method) {
            report(node, missing(method, &option.id));
        }
    }
}

/// What an option or a step says that it earns.
#[derive(Clone, Copy)]
pub(super) struct Earned {
    pub(super) credit: bool,
    pub(super) points: bool,
}

impl Earned {
    /// Whether what the method counts is given.
    pub(super) fn wanted(self, method: &Method) -> bool {
        match method {
            Method::Weighted { .. } => self.credit,
            Method::Points { .. } | Method::Mitigated { .. } => self.points,
        }
    }

    /// The field that the method does not count, if it is given.
    pub(super) fn unwanted(self, method: &Method) -> Option<(&'static str, Rule)> {
        match method {
            Method::Weighted { .. } => self.points.then_some(("points", Rule::PointsUnwanted)),
            Method::Points { .. } | Method::Mitigated { .. } => {
                self.credit.then_some(("credit", Rule::CreditUnwanted))
            }
        }
    }
}

/// The rule that an option or a step earns nothing under the method.
pub(super) fn missing(method: &Method, option: &str) -> Rule {
    let option = option.to_owned();
    match method {
        Method::Weighted { .. } => Rule::CreditMissing { option },
        Method::Points { .. } | Method::Mitigated { .. } => Rule::PointsMissing { option },
    }
}
