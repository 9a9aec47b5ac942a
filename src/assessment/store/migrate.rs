use super::{Store, StoreError};
use crate::assessment::migration::{Migration, NotNewer, check_newer, migrate};
use crate::assessment::{Assessment, Identity};
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Files, LoadError, Questionnaire, load};
use jiff::Timestamp;

/// An assessment that was migrated, with both versions of its questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Migrated {
    /// The very version that was answered; none where it is not at hand.
    pub old: Option<Questionnaire>,
    /// The version it was migrated to.
    pub new: Questionnaire,
    /// The new assessment, and what became of every question.
    pub migration: Migration,
}

/// Why an assessment could not be migrated; nothing is kept then.
#[derive(Debug)]
pub enum MigrateError {
    /// The questionnaire to migrate to cannot be read.
    Load(LoadError),
    /// It is another questionnaire.
    Other {
        /// The questionnaire that was answered.
        answered: String,
        /// The questionnaire at hand.
        found: String,
    },
    /// It is no newer version.
    NotNewer(NotNewer),
    /// The new assessment cannot be kept.
    Store(StoreError),
}

impl Store {
    /// Keeps an assessment’s answers as a new assessment of the questionnaire in these files.
    ///
    /// The assessment itself is only read.
    ///
    /// # Errors
    ///
    /// The files are no newer version of its questionnaire, or the new assessment cannot be kept.
    pub fn migrate(
        &self,
        assessment: &Assessment,
        files: &Files,
        now: Timestamp,
    ) -> Result<Migrated, MigrateError> {
        let new = load(files).map_err(LoadError::Faults)?;
        let (answered, found) = (&assessment.questionnaire, Identity::of(&new));
        if answered.id != found.id {
            let (answered, found) = (answered.id.clone(), found.id);
            return Err(MigrateError::Other { answered, found });
        }
        check_newer(answered, &found)?;
        let old = self.questionnaire(answered).ok();
        let old = old.filter(|old| Identity::of(old) == *answered);
        let migration = migrate(old.as_ref(), &new, assessment, self.new_id()?, now);
        self.keep_questionnaire(&found, files)?;
        let guard = self.lock(&migration.assessment.id)?.guard()?;
        guard.save(&migration.assessment)?;
        Ok(Migrated {
            old,
            new,
            migration,
        })
    }
}

impl From<LoadError> for MigrateError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

impl From<NotNewer> for MigrateError {
    fn from(why: NotNewer) -> Self {
        Self::NotNewer(why)
    }
}

impl From<StoreError> for MigrateError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Explain for MigrateError {
    fn message(&self) -> Message {
        match self {
            Self::Load(error) => error.message(),
            Self::Other { answered, found } => Message::new("cli-questionnaire-other")
                .with("found", found.as_str())
                .with("questionnaire", answered.as_str()),
            Self::NotNewer(why) => why.message(),
            Self::Store(error) => error.message(),
        }
    }
}
