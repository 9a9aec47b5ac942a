use crate::assessment::Entry;
use std::collections::VecDeque;

/// Changes of answers that can be undone, the last one first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    changes: VecDeque<Change>,
}

/// One change of one entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The question.
    pub question: String,
    /// What was recorded before; none when nothing was.
    pub before: Option<Entry>,
    /// Whether it is text being typed, which is saved every second.
    pub is_text: bool,
}

impl History {
    /// Far more than one sitting has, and small in memory.
    const LIMIT: usize = 500;

    /// Remembers a change, forgetting the oldest when there are too many.
    ///
    /// Text that is typed on at the same question belongs to the change before.
    pub fn push(&mut self, change: Change) {
        let goes_on =
            |last: &Change| last.is_text && change.is_text && last.question == change.question;
        if self.changes.back().is_some_and(goes_on) {
            return;
        }
        if self.changes.len() == Self::LIMIT {
            self.changes.pop_front();
        }
        self.changes.push_back(change);
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
}
