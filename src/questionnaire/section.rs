use super::{Localized, Question};
use serde::{Deserialize, Serialize};

/// One area of a questionnaire, such as copyright.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Named id, unique within the questionnaire.
    pub id: String,
    /// The section's name.
    pub title: Localized,
    /// The name where room is scarce: at most 8 cells in Japanese, 12 in English.
    pub short: Localized,
    /// Its share of the overall score, relative to the other sections.
    pub weight: u32,
    /// Whether its points are risk or mitigation, for the `mitigated` method.
    pub role: SectionRole,
    /// The questions in the order they are asked.
    pub questions: Vec<Question>,
}

/// What a section's points stand for with the `mitigated` method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionRole {
    /// Raw risk.
    #[default]
    Risk,
    /// What is done against it.
    Mitigation,
}
