use crate::cohort::counted::Counted;
use crate::cohort::{Cell, Privacy};
use std::cmp::Reverse;

/// How often a gate caps the grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateRelease {
    /// The question's id.
    pub question: String,
    /// How many people's grade it caps; never 0.
    pub people: u64,
}

/// A gate is a sum of its question's cells, so it is shown only where all of those are.
pub(super) fn gates(counted: &[Counted<'_>], privacy: &Privacy, people: u64) -> Vec<GateRelease> {
    let shown = counted.iter().filter(|each| each.is_shown_whole());
    let mut gates: Vec<GateRelease> = shown
        .filter_map(|each| {
            let cells = [each.acting, people.saturating_sub(each.acting)];
            let is_hidden = privacy.mask(&cells).contains(&true);
            let people = Cell::of(each.acting, is_hidden).number()?;
            let question = each.question.id.clone();
            (people > 0).then_some(GateRelease { question, people })
        })
        .collect();
    gates.sort_by_key(|gate| Reverse(gate.people));
    gates
}
