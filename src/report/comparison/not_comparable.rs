use crate::i18n::{Explain, Message};
use crate::questionnaire::Questionnaire;

/// Why two assessments cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotComparable {
    /// They answer different questionnaires.
    #[error("{0:?} and {1:?} are different questionnaires")]
    Questionnaires(String, String),
    /// Two versions of one questionnaire count points in different ways.
    #[error("versions {1:?} and {2:?} of {0:?} count points differently")]
    Methods(String, String, String),
}

impl NotComparable {
    pub(super) fn of(one: &Questionnaire, other: &Questionnaire) -> Self {
        if one.id == other.id {
            let versions = (one.version.clone(), other.version.clone());
            Self::Methods(one.id.clone(), versions.0, versions.1)
        } else {
            Self::Questionnaires(one.id.clone(), other.id.clone())
        }
    }
}

impl Explain for NotComparable {
    fn message(&self) -> Message {
        match self {
            Self::Questionnaires(one, other) => Message::new("compare-questionnaires")
                .with("one", one.as_str())
                .with("other", other.as_str()),
            Self::Methods(id, one, other) => Message::new("compare-methods")
                .with("questionnaire", id.as_str())
                .with("one", one.as_str())
                .with("other", other.as_str()),
        }
    }
}
