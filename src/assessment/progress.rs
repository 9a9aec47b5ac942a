use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How far one action has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Progress {
    /// Who does it.
    pub who: String,
    /// By when, ISO 8601.
    pub due: String,
    /// How far it has come.
    pub state: ActionState,
    /// What is to be done in the company's own words; empty where the first step says it.
    pub text: String,
}

/// How far an action has come.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Nobody has begun it (未着手).
    #[default]
    Open,
    /// Somebody is at it (進行中).
    Begun,
    /// It is done (完了). The answer changes only when the owner changes it.
    Done,
}

/// A progress as files have it: the first ones had `done` alone.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    who: String,
    due: String,
    state: ActionState,
    text: String,
    done: bool,
}

impl From<Written> for Progress {
    fn from(written: Written) -> Self {
        let state = if written.done {
            ActionState::Done
        } else {
            written.state
        };
        Self {
            who: written.who,
            due: written.due,
            state,
            text: written.text,
        }
    }
}

impl Progress {
    /// Tells whether nothing at all is recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the day it is due; none without one, and for words that are no date.
    #[must_use]
    pub fn due_date(&self) -> Option<Date> {
        let date: Date = self.due.parse().ok()?;
        // Only this one form is written: what else parses may be meant as something else.
        Some(date).filter(|date| date.to_string() == self.due)
    }

    /// Tells whether it is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.state == ActionState::Done
    }
}

impl ActionState {
    /// Every state, in the order an action goes through them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Begun, Self::Done];

    /// Returns the name files and programs know it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Begun => "begun",
            Self::Done => "done",
        }
    }
}
