use serde::{Deserialize, Serialize};

/// When a question applies, as a statement about earlier answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// A chosen option of a question in play turns this flag on.
    Flag(String),
    /// One of these options of that question was chosen.
    Chosen(String, Vec<String>),
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// Decides the condition, asking `flag` and `chosen` about the answers so far.
    ///
    /// An empty `all` holds, an empty `any` does not.
    pub fn holds(&self, flag: &dyn Fn(&str) -> bool, chosen: &dyn Fn(&str, &str) -> bool) -> bool {
        match self {
            Self::Flag(name) => flag(name),
            Self::Chosen(question, options) => {
                options.iter().any(|option| chosen(question, option))
            }
            Self::All(parts) => parts.iter().all(|part| part.holds(flag, chosen)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(flag, chosen)),
            Self::Not(part) => !part.holds(flag, chosen),
        }
    }

    /// Visits every flag and every question with its options that the condition names.
    pub fn visit<'a>(&'a self, see: &mut dyn FnMut(Named<'a>)) {
        match self {
            Self::Flag(name) => see(Named::Flag(name)),
            Self::Chosen(question, options) => see(Named::Options(question, options)),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
        }
    }
}

/// A thing that a condition names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// A flag.
    Flag(&'a str),
    /// Options of a question.
    Options(&'a str, &'a [String]),
}
