//! The shapes of the files; `load` turns them into the model.

use super::{Card, Condition, Credit, Kind, Level, Localized, Role, SectionRole, Step};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One section as `questionnaire.ron` names it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectionShape {
    pub(crate) id: String,
    pub(crate) title: Localized,
    pub(crate) short: Localized,
    pub(crate) weight: u32,
    #[serde(default)]
    pub(crate) role: SectionRole,
}

/// A question as it is written; `draft` reads it field by field.
pub(crate) struct QuestionShape {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) level: Level,
    pub(crate) text: Localized,
    pub(crate) help: Option<Localized>,
    pub(crate) scale: Option<String>,
    pub(crate) options: Vec<OptionShape>,
    pub(crate) steps: Vec<Step>,
    pub(crate) evidence: BTreeMap<String, Localized>,
    pub(crate) find_out: Option<Localized>,
    pub(crate) card: Option<Card>,
    pub(crate) why: Option<Localized>,
    pub(crate) first_step: Option<Localized>,
    pub(crate) impact: Option<u8>,
    pub(crate) likelihood: Option<u8>,
    pub(crate) weight_reason: Option<Localized>,
    pub(crate) effort: Option<u8>,
    pub(crate) gate: Option<GateShape>,
    pub(crate) advice: Option<Localized>,
    pub(crate) when: Option<Condition>,
    pub(crate) sources: Vec<String>,
    pub(crate) serves: Vec<String>,
}

/// A gate as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GateShape {
    pub(crate) cap: String,
    pub(crate) reason: Localized,
}

/// An option of a scale or of one question.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OptionShape {
    pub(crate) id: String,
    pub(crate) text: Localized,
    #[serde(default)]
    pub(crate) role: Role,
    #[serde(default)]
    pub(crate) credit: Option<Credit>,
    #[serde(default)]
    pub(crate) points: Option<i32>,
    #[serde(default)]
    pub(crate) exposure: BTreeMap<String, u32>,
    #[serde(default)]
    pub(crate) turns_on: Vec<String>,
}
