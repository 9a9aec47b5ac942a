use super::said;
use crate::assessment::store::Store;
use crate::assessment::{Assessment, Identity};
use crate::i18n::Message;
use crate::workshop::{Folder, Manner, Way};

/// The workshop whose participants' answers come in as codes.
#[derive(Debug)]
pub struct Welcome {
    folder: Folder,
    name: String,
    questionnaire: Identity,
}

impl Welcome {
    /// Makes the welcome of a workshop.
    ///
    /// # Errors
    ///
    /// The workshop cannot be read.
    pub fn to(folder: Folder) -> Result<Self, Message> {
        let workshop = folder.read().map_err(said)?;
        Ok(Self {
            folder,
            name: workshop.name,
            questionnaire: workshop.questionnaire,
        })
    }

    /// Returns the option of the command line that names the workshop.
    pub(super) fn option(&self) -> String {
        format!(" --workshop \"{}\"", self.folder.path().display())
    }

    /// Returns where the answers are kept.
    pub(super) fn store(&self) -> &Store {
        self.folder.store()
    }

    /// Refuses answers to another questionnaire than the workshop's.
    pub(super) fn admit(&self, assessment: &Assessment) -> Result<(), Message> {
        if assessment.questionnaire == self.questionnaire {
            return Ok(());
        }
        Err(Message::new("receive-workshop-other")
            .with("name", self.name.as_str())
            .with("id", assessment.questionnaire.id.as_str())
            .with("version", assessment.questionnaire.version.as_str()))
    }

    /// Writes down that a participant's answers came as a code.
    pub(super) fn write_down(&self, assessment: &Assessment) -> Result<(), Message> {
        let guard = self.folder.lock().map_err(said)?;
        let mut workshop = guard.read().map_err(said)?;
        workshop.welcome(assessment, Way::Code, &Manner::default(), false);
        guard.save(&workshop).map_err(said)?;
        Ok(())
    }
}
