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
    /// Let go of the open assessment so that others may change it.
    Close,
    /// Set the damaged file aside and take the version before; then as `Open`.
    RestoreBackup(AssessmentId),
    /// Delete an assessment; answered by `Msg::Deleted`.
    Delete(AssessmentId),
    /// Bring a deleted assessment back; answered by `Msg::Listed`.
    Undelete(AssessmentId),
    /// Remember the language for the next start.
    RememberLanguage(Lang),
    /// Remember whether the score is shown while answering.
    RememberScore(bool),
    /// Let the person write this text in `$EDITOR`; answered by `Msg::Edited`.
    Edit(String),
    /// End the program.
    Quit,
}
