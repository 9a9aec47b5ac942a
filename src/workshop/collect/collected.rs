use super::Outcome;
use crate::i18n::Message;
use crate::workshop::{Expected, Namesakes};
use std::path::PathBuf;

/// What a look at files and folders brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collected {
    /// Every file that may have been an answer, and every folder of which something is to be
    /// said, by path.
    pub files: Vec<Looked>,
    /// How many other files there were.
    pub other_files: usize,
    /// How many assessments of the workshop's questionnaire the folder holds now.
    pub altogether: usize,
    /// Who is expected and has not answered yet, in the order of the list.
    pub missing: Vec<Expected>,
    /// Assessments in the folder that may be of one participant.
    pub namesakes: Vec<Namesakes>,
}

/// One file or folder, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// The file or folder.
    pub path: PathBuf,
    /// What came of it.
    pub outcome: Outcome,
    /// The company that answers in it; empty where it was not understood or has none.
    pub organisation: String,
    /// The site that answers in it; empty where it was not understood or has none.
    pub site: String,
}

impl Collected {
    /// Counts the files with an outcome.
    #[must_use]
    pub fn count(&self, is_counted: impl Fn(&Outcome) -> bool) -> usize {
        let outcomes = self.files.iter().map(|looked| &looked.outcome);
        outcomes.filter(|outcome| is_counted(outcome)).count()
    }

    /// Counts the files that were taken in now.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::New(_) | Outcome::Replaced(_)))
    }

    /// Counts what was not taken although it might have been an answer.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.count(Outcome::is_refused)
    }
}

impl Looked {
    /// Says what came of it.
    #[must_use]
    pub fn message(&self) -> Message {
        self.outcome.said_of(&self.path.display().to_string())
    }
}
