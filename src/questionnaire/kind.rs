use super::Credit;
use serde::{Deserialize, Serialize};

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// One option.
    #[default]
    Single,
    /// Any number of options, also none.
    Multiple,
    /// A whole number within both limits, limits included.
    Number {
        /// Smallest number taken.
        min: i64,
        /// Largest number taken.
        max: i64,
    },
    /// A line of text; never scored.
    Text {
        /// Most characters taken.
        max: usize,
    },
}

impl Kind {
    /// Returns the kind's id in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Number { .. } => "number",
            Self::Text { .. } => "text",
        }
    }

    /// Tells whether the answer is made of options.
    #[must_use]
    pub fn has_options(self) -> bool {
        matches!(self, Self::Single | Self::Multiple)
    }
}

/// What a number answer is worth from a number on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The smallest number this step holds for.
    pub from: i64,
    /// Credit, with the `weighted` method.
    #[serde(default)]
    pub credit: Option<Credit>,
    /// Points, with the `points` and `mitigated` methods.
    #[serde(default)]
    pub points: Option<i32>,
}
