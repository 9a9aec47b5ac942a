use super::{QuickDue, Session};
use crate::assessment::{ActionState, Progress};

/// A row of the screen on which one action is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionRow {
    /// Who does it.
    Who,
    /// By when.
    Due,
    /// A due date to choose.
    Quick(QuickDue),
    /// How far it has come.
    State(ActionState),
    /// What is to be done in the company’s own words.
    Words,
    /// Answer the question again, now that it is done.
    Again,
}

impl ActionRow {
    /// Returns the rows in their order; answering again is offered once the action is done.
    #[must_use]
    pub fn all(session: &Session, question: &str) -> Vec<Self> {
        let mut rows = vec![Self::Who, Self::Due];
        rows.extend(QuickDue::ALL.map(Self::Quick));
        rows.extend(ActionState::ALL.map(Self::State));
        rows.push(Self::Words);
        let progress = session.assessment.actions.get(question);
        if progress.is_some_and(Progress::is_done) {
            rows.push(Self::Again);
        }
        rows
    }
}
