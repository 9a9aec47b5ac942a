use super::{ActionRow, Session};
use crate::assessment::Progress;
use crate::text::Editor;

/// The screen on which one action is written down.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionForm {
    /// The question the action is about.
    pub question: String,
    /// The row of the cursor.
    pub cursor: usize,
    /// The text being written, while who or when is open.
    pub editor: Option<Editor>,
}

/// A field of one line on that screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionField {
    /// Who does it.
    Who,
    /// By when.
    Due,
}

impl ActionForm {
    /// Opens the action of a question, no field open.
    #[must_use]
    pub fn open(question: &str) -> Self {
        Self {
            question: question.to_owned(),
            cursor: 0,
            editor: None,
        }
    }

    /// Returns the row under the cursor.
    #[must_use]
    pub fn row(&self, session: &Session) -> Option<ActionRow> {
        let rows = ActionRow::all(session, &self.question);
        rows.get(self.cursor).copied()
    }

    /// Returns the field under the cursor; none on another row.
    #[must_use]
    pub fn field(&self, session: &Session) -> Option<ActionField> {
        match self.row(session)? {
            ActionRow::Who => Some(ActionField::Who),
            ActionRow::Due => Some(ActionField::Due),
            _ => None,
        }
    }
}

impl ActionField {
    /// Returns what is recorded in this field.
    #[must_use]
    pub fn of(self, progress: &Progress) -> &str {
        match self {
            Self::Who => &progress.who,
            Self::Due => &progress.due,
        }
    }

    /// Returns the recorded text of this field, to change it.
    pub fn of_mut(self, progress: &mut Progress) -> &mut String {
        match self {
            Self::Who => &mut progress.who,
            Self::Due => &mut progress.due,
        }
    }
}
