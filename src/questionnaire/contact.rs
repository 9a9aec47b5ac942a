use super::Localized;
use serde::{Deserialize, Serialize};

/// A place to ask (相談先): an office, a line or a profession that answers what a self-check cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Named id, unique within the questionnaire.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// What it answers, in a sentence.
    pub answers: Localized,
    /// How to get there, where a number and an address do not say it.
    #[serde(default)]
    pub reach: Option<Localized>,
    /// Its telephone number, digits and hyphens; only with a source that states it.
    #[serde(default)]
    pub phone: Option<String>,
    /// The address of its page.
    #[serde(default)]
    pub address: Option<String>,
    /// When somebody answers; only with a source that states it.
    #[serde(default)]
    pub hours: Option<Localized>,
    /// What it costs, as far as that is known.
    #[serde(default)]
    pub fee: Option<Localized>,
    /// Id of the source that names it.
    #[serde(default)]
    pub source: Option<String>,
    /// The day it was last checked, ISO 8601.
    pub checked: String,
}
