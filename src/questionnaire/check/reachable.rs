//! Conditions that some answers fulfil: a question nobody meets is a mistake.
//!
//! [`conditions`](super::conditions) sees what contradicts itself; here answers
//! are tried out. Every find is sure; a condition too tangled to decide passes.

use crate::questionnaire::draft::{Asked, Draft, Node, Sheet};
use crate::questionnaire::fault::{Findings, Rule};
use crate::questionnaire::{Condition, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Attempts for one condition; real ones are decided within a hundred.
const MOST_STEPS: usize = 1000;

/// Parts of a condition that wait to be fulfilled together.
const MOST_GOALS: usize = 200;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings) {
    if !draft.has_all_questions() || draft.head.as_ref().is_none_or(|h| h.scales.is_none()) {
        return;
    }
    let known = Known::of(draft);
    let mut check = |sheet: &Sheet<'_>, when: Option<&Condition>, node: Option<&Node>| {
        if let (Some(when), Some(node)) = (when, node)
            && !Attempt::new(&known).fulfils(vec![(when, true)], Choices::default())
        {
            findings.add(sheet.name, node.start, Rule::ConditionUnreachable);
        }
    };
    for asked in draft.questions() {
        let (when, node) = (asked.shape.when.as_ref(), asked.node.get("when"));
        // What can never hold by itself has its fault already.
        if !when.is_some_and(super::conditions::can_never_hold) {
            check(asked.sheet, when, node);
        }
    }
    if let Some(head) = &draft.head {
        let list = head.sheet.root.within("follow_ups");
        for (index, follow_up) in head.follow_ups.iter().enumerate() {
            let node = list.nth(index).get("when");
            check(head.sheet, follow_up.when.as_ref(), node);
        }
    }
}

/// What conditions name: questions, and for each flag the answers that turn it on.
struct Known<'d> {
    questions: BTreeMap<&'d str, &'d Asked<'d>>,
    flags: BTreeMap<&'d str, Vec<Choice<'d>>>,
}

/// A question and one of its options.
type Choice<'d> = (&'d str, &'d str);

/// A condition and whether it shall hold.
type Goal<'d> = (&'d Condition, bool);

/// What was chosen so far, and what must not be.
#[derive(Clone, Default)]
struct Choices<'d> {
    taken: BTreeSet<Choice<'d>>,
    barred: BTreeSet<Choice<'d>>,
}

impl<'d> Known<'d> {
    fn of(draft: &'d Draft<'d>) -> Self {
        let mut known = Self {
            questions: BTreeMap::new(),
            flags: BTreeMap::new(),
        };
        for asked in draft.questions() {
            let id = asked.shape.id.as_str();
            known.questions.entry(id).or_insert(asked);
            for option in draft.options(asked).unwrap_or_default() {
                for flag in &option.turns_on {
                    let choices = known.flags.entry(flag).or_default();
                    choices.push((id, option.id.as_str()));
                }
            }
        }
        known
    }

    /// The answers of which one makes a plain condition hold; none for the others,
    /// and for a flag that nothing turns on, which is a fault already.
    fn choices(&self, condition: &'d Condition) -> Option<Vec<Choice<'d>>> {
        match condition {
            Condition::Flag(flag) => self.flags.get(flag.as_str()).cloned(),
            Condition::Chosen(question, options) => Some(
                options
                    .iter()
                    .map(|option| (question.as_str(), option.as_str()))
                    .collect(),
            ),
            _ => None,
        }
    }
}

struct Attempt<'k, 'd> {
    known: &'k Known<'d>,
    steps: usize,
}

impl<'k, 'd> Attempt<'k, 'd> {
    fn new(known: &'k Known<'d>) -> Self {
        Self { known, steps: 0 }
    }

    /// Tells whether all goals can be reached together from these choices.
    fn fulfils(&mut self, mut goals: Vec<Goal<'d>>, choices: Choices<'d>) -> bool {
        self.steps += 1;
        if self.steps > MOST_STEPS || goals.len() > MOST_GOALS {
            return true;
        }
        let Some((condition, wanted)) = goals.pop() else {
            return true;
        };
        if let Some(plain) = self.known.choices(condition) {
            return if wanted {
                plain
                    .into_iter()
                    .any(|choice| self.fulfils_with(choice, goals.clone(), choices.clone()))
            } else {
                self.fulfils_without(plain, goals, choices)
            };
        }
        match condition {
            Condition::Not(part) => {
                goals.push((part, !wanted));
                self.fulfils(goals, choices)
            }
            Condition::Any(parts) if wanted => self.fulfils_one(parts, wanted, &goals, &choices),
            Condition::All(parts) if !wanted => self.fulfils_one(parts, wanted, &goals, &choices),
            Condition::Any(parts) | Condition::All(parts) => {
                goals.extend(parts.iter().map(|part| (part, wanted)));
                self.fulfils(goals, choices)
            }
            Condition::Flag(_) | Condition::Chosen(..) => true,
        }
    }

    fn fulfils_one(
        &mut self,
        parts: &'d [Condition],
        wanted: bool,
        goals: &[Goal<'d>],
        choices: &Choices<'d>,
    ) -> bool {
        parts.iter().any(|part| {
            let mut goals = goals.to_vec();
            goals.push((part, wanted));
            self.fulfils(goals, choices.clone())
        })
    }

    /// Takes an answer, which its question must be asked for.
    fn fulfils_with(
        &mut self,
        choice: Choice<'d>,
        mut goals: Vec<Goal<'d>>,
        mut choices: Choices<'d>,
    ) -> bool {
        let Some(asked) = self.known.questions.get(choice.0) else {
            return true;
        };
        let is_other = |taken: &Choice<'_>| taken.0 == choice.0 && taken.1 != choice.1;
        let is_single = matches!(asked.shape.kind, Kind::Single);
        if choices.barred.contains(&choice) || is_single && choices.taken.iter().any(is_other) {
            return false;
        }
        if choices.taken.insert(choice) {
            goals.extend(asked.shape.when.as_ref().map(|when| (when, true)));
        }
        self.fulfils(goals, choices)
    }

    fn fulfils_without(
        &mut self,
        barred: Vec<Choice<'d>>,
        goals: Vec<Goal<'d>>,
        mut choices: Choices<'d>,
    ) -> bool {
        choices.barred.extend(barred);
        choices.taken.is_disjoint(&choices.barred) && self.fulfils(goals, choices)
    }
}
