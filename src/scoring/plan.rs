use super::{Action, Scorecard};
use std::cmp::Ordering;

impl Scorecard {
    /// Returns the actions as a plan: the most gain per effort first, what is done last.
    ///
    /// Where both are alike, the one with more gain comes first, then the order of
    /// [`actions`](Self::actions) holds.
    #[must_use]
    pub fn plan(&self) -> Vec<&Action> {
        let mut plan: Vec<&Action> = self.actions.iter().collect();
        plan.sort_by(|one, other| sooner(one, other));
        plan
    }
}

fn sooner(one: &Action, other: &Action) -> Ordering {
    let is_done = |action: &Action| action.progress.is_done();
    is_done(one)
        .cmp(&is_done(other))
        .then_with(|| per_effort(other, one).cmp(&per_effort(one, other)))
        .then_with(|| other.gain.cmp(&one.gain))
}

/// Returns the gain of an action times the effort of another: a fraction compared without rounding.
fn per_effort(action: &Action, other: &Action) -> i128 {
    i128::from(action.gain.steps()) * i128::from(other.effort.number())
}
