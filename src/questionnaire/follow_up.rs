use super::{Condition, Localized};
use serde::{Deserialize, Serialize};

/// Another questionnaire that suits a company with this scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Id of the other questionnaire; one that is not installed is passed over.
    pub questionnaire: String,
    /// For which answers it suits; for all, without.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Why it suits, in one sentence.
    pub why: Localized,
}
