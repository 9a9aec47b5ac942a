use super::Localized;
use serde::{Deserialize, Serialize};

/// A document that questions rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Named id, unique within the questionnaire.
    pub id: String,
    /// The document's title.
    pub title: Localized,
    /// Who issued it.
    pub issuer: Localized,
    /// Which edition or version.
    pub edition: Localized,
    /// Its date, as precise as known: `2026`, `2026-03` or `2026-03-31`.
    #[serde(default)]
    pub date: Option<String>,
    /// Where it can be read.
    #[serde(default)]
    pub address: Option<String>,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Whether its text was read or is known through others.
    pub confidence: Confidence,
    /// The day it was last checked, ISO 8601.
    pub checked: String,
    /// The date after which it wants a new look, ISO 8601; that of the questionnaire, without.
    #[serde(default)]
    pub review_by: Option<String>,
}

/// What kind of document a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A statute or ordinance.
    Law,
    /// A government guideline.
    Guideline,
    /// Advice, notice or information of a public office.
    Advice,
    /// A document of industry or a standards body.
    Industry,
    /// A survey or statistics.
    Survey,
    /// A court case or press report of an incident.
    Case,
    /// Terms of a service.
    Terms,
}

/// How well a source is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Its text was read.
    Primary,
    /// Known through other documents.
    Secondary,
}
