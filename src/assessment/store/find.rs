use super::{Listed, Store, StoreError};
use crate::assessment::AssessmentId;
use crate::i18n::{Explain, Message};

/// The word that stands for the assessment changed last.
const LATEST: &str = "latest";

/// Why a word names no assessment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// No assessment is kept at all.
    #[error("no assessments")]
    Empty,
    /// No id begins like this.
    #[error("no id begins with {0:?}")]
    Unknown(String),
    /// Several ids do.
    #[error("{beginning:?} begins {ids:?}")]
    Ambiguous {
        /// What was asked for.
        beginning: String,
        /// Those it could be, in order.
        ids: Vec<AssessmentId>,
    },
    /// The folder cannot be listed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Finds an assessment by its id, a unique beginning of it, or `latest`.
    ///
    /// # Errors
    ///
    /// None or several are meant, or the folder cannot be listed.
    pub fn find(&self, word: &str) -> Result<AssessmentId, FindError> {
        if word == LATEST {
            return self.latest();
        }
        let ids = self.ids()?;
        if ids.is_empty() {
            return Err(FindError::Empty);
        }
        if let Some(id) = ids.iter().find(|id| id.as_str() == word) {
            return Ok(id.clone());
        }
        let begins = |id: &AssessmentId| !word.is_empty() && id.as_str().starts_with(word);
        let mut meant: Vec<AssessmentId> = ids.into_iter().filter(begins).collect();
        match meant.len() {
            0 => Err(FindError::Unknown(word.to_owned())),
            1 => Ok(meant.remove(0)),
            _ => Err(FindError::Ambiguous {
                beginning: word.to_owned(),
                ids: meant,
            }),
        }
    }

    fn latest(&self) -> Result<AssessmentId, FindError> {
        self.list()?
            .into_iter()
            .find_map(|listed| match listed {
                Listed::Named { id, .. } => Some(id),
                Listed::Misnamed { .. } => None,
            })
            .ok_or(FindError::Empty)
    }
}

impl Explain for FindError {
    fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("store-find-empty"),
            Self::Unknown(word) => Message::new("store-find-unknown").with("id", word.as_str()),
            Self::Ambiguous { beginning, ids } => {
                let ids: Vec<&str> = ids.iter().map(AssessmentId::as_str).collect();
                Message::new("store-find-ambiguous")
                    .with("id", beginning.as_str())
                    .with("ids", ids.join(", "))
            }
            Self::Store(error) => error.message(),
        }
    }
}
