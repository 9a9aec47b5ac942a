use crate::assessment::store::{Cause, StoreError};
use crate::assessment::{AssessmentId, Identity};
use crate::i18n::{Explain, Message};

/// What came of one file or folder.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was taken in, as a new assessment.
    New(AssessmentId),
    /// It was taken in, in place of an older version.
    Replaced(AssessmentId),
    /// The same is here already.
    Same(AssessmentId),
    /// Another file of this look holds the same.
    Duplicate(AssessmentId),
    /// A newer version is here, or in another file of this look.
    Older(AssessmentId),
    /// Something else with the same id and sequence number is here or in another file of this look.
    Conflict(AssessmentId),
    /// It has no names, and would take the place of a version that has them.
    Nameless(AssessmentId),
    /// It answers another questionnaire.
    OtherQuestionnaire(Identity),
    /// It answers another version of the workshop's questionnaire.
    OtherVersion(Identity),
    /// It is a report, which holds less than an assessment.
    Report,
    /// It is JSON that no export is.
    Foreign,
    /// It cannot be understood.
    Damaged,
    /// It was changed after it was written: its check code or its score is not what its answers give.
    Changed,
    /// It was written by a newer version, in this format.
    Newer {
        /// The format.
        format: u64,
    },
    /// It cannot be read (any more).
    Unreadable(Cause),
    /// It cannot be understood yet; it may be a file that is still being written.
    Pending,
    /// It is good, but could not be saved here.
    NotSaved(StoreError),
    /// Its assessment is kept here in a state that cannot be replaced; the message says which.
    KeptUnreadable(Message),
    /// It is the workshop's own folder, which is not looked into.
    OwnFolder,
    /// It is the folder of another workshop, whose participants are not this one's.
    OtherWorkshop,
    /// A folder that lies too deep to be looked into.
    TooDeep,
    /// A folder that is not looked into (further), because there are too many files.
    TooMany,
}

impl Outcome {
    /// Tells whether something was not taken that might have been an answer.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        !matches!(
            self,
            Self::New(_)
                | Self::Replaced(_)
                | Self::Same(_)
                | Self::Duplicate(_)
                | Self::Older(_)
                | Self::Pending
                | Self::OwnFolder
                | Self::OtherWorkshop
        )
    }

    /// Tells whether the assessment is in the folder now, as this file has it.
    #[must_use]
    pub fn is_here(&self) -> bool {
        matches!(
            self,
            Self::New(_) | Self::Replaced(_) | Self::Same(_) | Self::Duplicate(_)
        )
    }

    /// Returns the assessment; none where the file was not understood.
    #[must_use]
    pub fn assessment(&self) -> Option<&AssessmentId> {
        match self {
            Self::New(id)
            | Self::Replaced(id)
            | Self::Same(id)
            | Self::Duplicate(id)
            | Self::Older(id)
            | Self::Conflict(id)
            | Self::Nameless(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the outcome's name for programs and messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Replaced(_) => "replaced",
            Self::Same(_) => "same",
            Self::Duplicate(_) => "duplicate",
            Self::Older(_) => "older",
            Self::Conflict(_) => "conflict",
            Self::Nameless(_) => "nameless",
            Self::OtherQuestionnaire(_) => "other-questionnaire",
            Self::OtherVersion(_) => "other-version",
            Self::Report => "report",
            Self::Foreign => "foreign",
            Self::Damaged => "damaged",
            Self::Changed => "changed",
            Self::Newer { .. } => "newer",
            Self::Unreadable(cause) => match cause {
                Cause::TooLarge => "too-large",
                Cause::Missing => "vanished",
                Cause::NotARegularFile => "not-regular",
                Cause::Denied => "denied",
                _ => "unreadable",
            },
            Self::Pending => "pending",
            Self::NotSaved(_) => "not-saved",
            Self::KeptUnreadable(_) => "kept-unreadable",
            Self::OwnFolder => "own-folder",
            Self::OtherWorkshop => "other-workshop",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
        }
    }

    /// Returns what goes with the name: an id, a version, a format, the system's words.
    fn detail(&self) -> String {
        match self {
            Self::OtherQuestionnaire(identity) | Self::OtherVersion(identity) => {
                let short = |text: &str| text.chars().take(40).collect::<String>();
                format!("{} {}", short(&identity.id), short(&identity.version))
            }
            Self::Newer { format } => format.to_string(),
            Self::Unreadable(Cause::Other(words)) => words.clone(),
            Self::TooDeep => super::DEPTH_MAX.to_string(),
            Self::TooMany => super::FILES_MAX.to_string(),
            other => other
                .assessment()
                .map(ToString::to_string)
                .unwrap_or_default(),
        }
    }

    /// Says it of a file, whose name stands in the message.
    #[must_use]
    pub fn said_of(&self, path: &str) -> Message {
        match self {
            Self::NotSaved(error) => error.message(),
            Self::KeptUnreadable(message) => message.clone(),
            _ => Message::new("workshop-collect-file")
                .with("outcome", self.name())
                .with("path", path)
                .with("detail", self.detail()),
        }
    }
}
