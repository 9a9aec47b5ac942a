use crate::assessment::{Entry, Progress};
use std::collections::VecDeque;

/// Changes of answers and of the plan that can be undone, the last one first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    changes: VecDeque<Change>,
}

/// One change of what is recorded about a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The question.
    pub question: String,
    /// What was recorded before.
    pub before: Before,
    /// Whether it is text being typed, which is saved every second.
    pub is_text: bool,
}

/// What was recorded before a change; none inside when nothing was.
#[derive(Clone, Debug, PartialEq)]
pub enum Before {
    /// The answer, with note and reason.
    Entry(Option<Entry>),
    /// The action.
    Action(Option<Progress>),
}

impl History {
    /// Far more than one sitting has, and small in memory.
    const LIMIT: usize = 500;

    /// Remembers a change, forgetting the oldest when there are too many.
    ///
    /// Text that is typed on at the same question belongs to the change before.
    pub fn push(&mut self, change: Change) {
        if self.changes.back().is_some_and(|last| change.goes_on(last)) {
            return;
        }
        if self.changes.len() == Self::LIMIT {
            self.changes.pop_front();
        }
        self.changes.push_back(change);
    }

    /// Ends the text being typed: what is typed next is undone apart.
    pub fn end_text(&mut self) {
        if let Some(last) = self.changes.back_mut() {
            last.is_text = false;
        }
    }

    /// Takes the last change out.
    pub fn pop(&mut self) -> Option<Change> {
        self.changes.pop_back()
    }

    /// Tells whether there is nothing to undo.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Tells whether the last change is one of the plan.
    #[must_use]
    pub fn ends_with_action(&self) -> bool {
        let last = self.changes.back();
        last.is_some_and(|last| matches!(last.before, Before::Action(_)))
    }
}

impl Change {
    fn goes_on(&self, last: &Self) -> bool {
        let is_alike = matches!(
            (&last.before, &self.before),
            (Before::Entry(_), Before::Entry(_)) | (Before::Action(_), Before::Action(_))
        );
        last.is_text && self.is_text && is_alike && last.question == self.question
    }
}
