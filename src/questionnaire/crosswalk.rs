use super::Localized;
use serde::{Deserialize, Serialize};

/// An official document, or one part of it, seen from its own points (対応表).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialDocument {
    /// Id of the source that is this document.
    pub source: String,
    /// Which part of the document; the whole of it, without.
    #[serde(default)]
    pub part: Option<Localized>,
    /// Its points, in the document's order.
    pub points: Vec<OfficialPoint>,
}

/// One point of an official document that concerns who uses AI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficialPoint {
    /// Named id, unique within the questionnaire; questions name it in `serves`.
    pub id: String,
    /// How the document numbers it, where it does.
    #[serde(default)]
    pub number: Option<String>,
    /// What it asks for, in our own words.
    pub title: Localized,
    /// How well its wording is known.
    pub known: Known,
    /// Why no question of this questionnaire serves it; only where none does.
    #[serde(default)]
    pub unserved: Option<Localized>,
}

/// How well the wording of an official point is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Its text was read.
    Text,
    /// Part of its text was read.
    Part,
    /// Known through other documents only; it is named, never quoted.
    Secondary,
}
