use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::Lang;

/// What the face has to do after an update.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put this version on the disk.
    Save(Box<Assessment>),
    /// Try the last failed save again.
    RetrySave,
    /// Keep everything in this folder from now on.
    MoveTo(String),
    /// List the stored assessments; answered by `Msg::Listed`.
    List,
    /// Begin an assessment of this questionnaire; answered by `Msg::Opened`.
    Begin(String),
    /// Open an assessment; answered by `Msg::Opened` or `Msg::Trouble`.
    Open(AssessmentId),
    /// Open the sample assessment, in memory; answered by `Msg::Opened`.
    OpenSample,
    /// Let go of the open assessment, once it is on the disk; answered by `Msg::Closed` or `Msg::NotClosed`.
    Close {
        /// Whether the person knows that it is not on the disk and leaves all the same.
        discards: bool,
    },
    /// Set the damaged file aside and take the version before; then as `Open`.
    RestoreBackup(AssessmentId),
    /// Delete an assessment.
    Delete(AssessmentId),
    /// Bring a deleted assessment back.
    Undelete(AssessmentId),
    /// Remember the language for the next start.
    RememberLanguage(Lang),
    /// Remember whether the score is shown while answering.
    RememberScore(bool),
    /// Let the person write this text in `$EDITOR`; answered by `Msg::Edited`.
    Edit(String),
    /// End the program, once everything is on the disk; answered by `Msg::NotClosed` if not.
    Quit {
        /// Whether the person knows that answers are not on the disk and leaves all the same.
        discards: bool,
    },
}
