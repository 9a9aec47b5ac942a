use super::folder::opened;
use crate::assessment::store::Store;
use crate::assessment::{Assessment, Identity};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::i18n::Message;
use crate::workshop::{Folder, Manner, Way};

/// The workshop whose participants' answers come in as codes.
pub(in crate::cli) struct Welcome {
    folder: Folder,
    name: String,
    questionnaire: Identity,
}

/// Returns the workshop that a person names, if they name one.
pub(in crate::cli) fn received(
    environment: &Environment<'_>,
    word: Option<&str>,
) -> Result<Option<Welcome>, Failure> {
    let Some(word) = word else {
        return Ok(None);
    };
    let (folder, workshop) = opened(environment, word)?;
    Ok(Some(Welcome {
        folder,
        name: workshop.name,
        questionnaire: workshop.questionnaire,
    }))
}

impl Welcome {
    /// Returns where the answers are kept.
    pub(in crate::cli) fn store(&self) -> &Store {
        self.folder.store()
    }

    /// Refuses answers to another questionnaire than the workshop's.
    pub(in crate::cli) fn admit(&self, assessment: &Assessment) -> Result<(), Failure> {
        if assessment.questionnaire == self.questionnaire {
            return Ok(());
        }
        let other = Message::new("receive-workshop-other")
            .with("name", self.name.as_str())
            .with("id", assessment.questionnaire.id.as_str())
            .with("version", assessment.questionnaire.version.as_str());
        Err(Failure::Failed(other))
    }

    /// Writes down that a participant's answers came as a code.
    pub(in crate::cli) fn write_down(&self, assessment: &Assessment) -> Result<(), Failure> {
        let guard = self.folder.lock()?;
        let mut workshop = guard.read()?;
        workshop.welcome(assessment, Way::Code, &Manner::default(), false);
        guard.save(&workshop)?;
        Ok(())
    }
}
