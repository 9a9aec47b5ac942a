use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What somebody answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Ids of the chosen options: one, or with a multiple choice any number.
    Chosen(Vec<String>),
    /// A whole number.
    Number(i64),
    /// A line of text.
    Text(String),
}

impl Answer {
    /// Makes the answer of one option.
    #[must_use]
    pub fn option(id: &str) -> Self {
        Self::Chosen(vec![id.to_owned()])
    }

    /// Returns the chosen options; none for numbers and texts.
    #[must_use]
    pub fn options(&self) -> &[String] {
        match self {
            Self::Chosen(options) => options,
            Self::Number(_) | Self::Text(_) => &[],
        }
    }

    /// Tells whether this option was chosen.
    #[must_use]
    pub fn has(&self, option: &str) -> bool {
        self.options().iter().any(|each| each == option)
    }
}

impl Entry {
    /// Most characters of a note or a reason: two pages, and with one of each at
    /// every question still under the size a file may have.
    pub const TEXT_MAX: usize = 4000;
}

/// Everything recorded about one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entry {
    /// The answer; none while only a note is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Why the question does not apply; counts only with that answer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The person's own note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether the answer was given to other words and the person is asked to look at it again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confirm: bool,
    /// When the entry last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}
