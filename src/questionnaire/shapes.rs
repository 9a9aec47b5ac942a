//! The shapes of the files, as serde reads them; `load` turns them into the model.

use super::{Condition, Credit, Kind, Level, Localized, Method, Role, SectionRole, Source, Step};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `questionnaire.ron`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub(super) format: u32,
    pub(super) id: String,
    pub(super) version: String,
    pub(super) languages: Vec<String>,
    pub(super) title: Localized,
    pub(super) summary: Localized,
    pub(super) valid_as_of: String,
    pub(super) review_by: String,
    #[serde(default)]
    pub(super) scales: BTreeMap<String, Vec<OptionShape>>,
    pub(super) scoring: Method,
    #[serde(default)]
    pub(super) scope: Vec<QuestionShape>,
    pub(super) sections: Vec<SectionHead>,
}

/// One section as `questionnaire.ron` names it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionHead {
    pub(super) id: String,
    pub(super) title: Localized,
    pub(super) short: Localized,
    pub(super) weight: u32,
    #[serde(default)]
    pub(super) role: SectionRole,
}

/// A section's own file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionFile {
    pub(super) section: String,
    pub(super) questions: Vec<QuestionShape>,
}

/// `sources.ron`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourcesFile {
    pub(super) sources: Vec<Source>,
}

/// A question as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionShape {
    pub(super) id: String,
    #[serde(default)]
    pub(super) kind: Kind,
    #[serde(default = "triage")]
    pub(super) level: Level,
    pub(super) text: Localized,
    #[serde(default)]
    pub(super) help: Option<Localized>,
    #[serde(default)]
    pub(super) scale: Option<String>,
    #[serde(default)]
    pub(super) options: Vec<OptionShape>,
    #[serde(default)]
    pub(super) steps: Vec<Step>,
    #[serde(default)]
    pub(super) evidence: BTreeMap<String, Localized>,
    #[serde(default)]
    pub(super) find_out: Option<Localized>,
    #[serde(default)]
    pub(super) why: Option<Localized>,
    #[serde(default)]
    pub(super) first_step: Option<Localized>,
    #[serde(default)]
    pub(super) impact: Option<u8>,
    #[serde(default)]
    pub(super) likelihood: Option<u8>,
    #[serde(default)]
    pub(super) weight_reason: Option<Localized>,
    #[serde(default)]
    pub(super) gate: Option<GateShape>,
    #[serde(default)]
    pub(super) advice: Option<Localized>,
    #[serde(default)]
    pub(super) when: Option<Condition>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

/// A gate as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GateShape {
    pub(super) cap: String,
    pub(super) reason: Localized,
}

/// An option of a scale or of one question.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptionShape {
    pub(super) id: String,
    pub(super) text: Localized,
    #[serde(default)]
    pub(super) role: Role,
    #[serde(default)]
    pub(super) credit: Option<Credit>,
    #[serde(default)]
    pub(super) points: Option<i32>,
    #[serde(default)]
    pub(super) exposure: BTreeMap<String, u32>,
    #[serde(default)]
    pub(super) turns_on: Vec<String>,
}

/// Questions about scope are asked at every level, so that is the default.
fn triage() -> Level {
    Level::Triage
}
