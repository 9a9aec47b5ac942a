use super::{Folder, FolderError, Workshop};
use crate::assessment::store::Listed;
use crate::assessment::{Assessment, AssessmentId, Identity};
use crate::i18n::{Explain, Message};
use std::path::PathBuf;

/// Everything that lies in a workshop's folder, sorted into what counts and what does not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members {
    /// The assessments that answer the workshop's questionnaire, by id.
    pub assessments: Vec<Assessment>,
    /// The others, each with its cause, by path.
    pub rest: Vec<Uncounted>,
}

/// Something in a workshop's folder that cannot be counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncounted {
    /// The file.
    pub path: PathBuf,
    /// Its assessment; none when its name holds no id.
    pub id: Option<AssessmentId>,
    /// Why it does not count.
    pub cause: UncountedCause,
}

/// Why an assessment in the folder does not count.
#[derive(Clone, Debug, PartialEq)]
pub enum UncountedCause {
    /// It answers another questionnaire, or another version of it.
    OtherQuestionnaire(Identity),
    /// It was begun, and nothing in it is answered: a number of people is of those who answered.
    Unanswered,
    /// Its name is no id.
    Misnamed,
    /// It cannot be read; the message says why.
    Unreadable(Message),
}

impl Folder {
    /// Reads every assessment in the folder.
    ///
    /// # Errors
    ///
    /// The folder is there and cannot be listed.
    pub fn members(&self, workshop: &Workshop) -> Result<Members, FolderError> {
        let mut members = Members::default();
        for listed in self.store().list()? {
            let (path, id, cause) = match listed {
                Listed::Misnamed { path } => (path, None, UncountedCause::Misnamed),
                Listed::Named { id, load } => {
                    let fault = load.fault(&id);
                    let cause = match (load.assessment(), fault) {
                        (Some(read), _) if read.questionnaire != workshop.questionnaire => {
                            UncountedCause::OtherQuestionnaire(read.questionnaire.clone())
                        }
                        (Some(read), _) if !is_begun(read) => UncountedCause::Unanswered,
                        (Some(read), _) => {
                            members.assessments.push(read.clone());
                            continue;
                        }
                        (None, Some(fault)) => UncountedCause::Unreadable(fault),
                        // It was deleted since the folder was listed.
                        (None, None) => continue,
                    };
                    (self.store().path(&id), Some(id), cause)
                }
            };
            members.rest.push(Uncounted { path, id, cause });
        }
        members
            .assessments
            .sort_by(|one, other| one.id.cmp(&other.id));
        members.rest.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(members)
    }
}

/// Tells whether anything at all is answered.
fn is_begun(assessment: &Assessment) -> bool {
    let mut entries = assessment.answers.values().chain(assessment.scope.values());
    entries.any(|entry| entry.answer.is_some())
}

impl Explain for Uncounted {
    fn message(&self) -> Message {
        let path = self.path.display().to_string();
        match &self.cause {
            UncountedCause::OtherQuestionnaire(identity) => {
                Message::new("workshop-uncounted-questionnaire")
                    .with("path", path)
                    .with("id", identity.id.as_str())
                    .with("version", identity.version.as_str())
            }
            UncountedCause::Unanswered => {
                Message::new("workshop-uncounted-unanswered").with("path", path)
            }
            UncountedCause::Misnamed => Message::new("cli-list-misnamed").with("path", path),
            UncountedCause::Unreadable(message) => message.clone(),
        }
    }
}
