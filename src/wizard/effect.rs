use super::{RoomTask, WorkshopForm};
use crate::assessment::{Assessment, AssessmentId};
use crate::cohort::Hands;
use crate::i18n::Lang;
use std::collections::BTreeMap;
use std::path::PathBuf;

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
    /// Find out which questionnaires can be begun; answered by `Msg::Offered`.
    Offer,
    /// Begin an assessment; answered by `Msg::Opened`.
    Begin {
        /// What the library finds the questionnaire by.
        questionnaire: String,
        /// Whether company, site and respondent of an earlier assessment are proposed.
        proposes_company: bool,
    },
    /// Find an earlier assessment of the same company and site, of another questionnaire than this
    /// one’s; answered by `Msg::Earlier` when there is one.
    FindEarlier(Box<Assessment>),
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
    /// Set two stored assessments side by side; answered by `Msg::Compared`.
    Compare {
        /// The earlier one.
        before: AssessmentId,
        /// The later one.
        after: AssessmentId,
    },
    /// Carry this assessment’s answers over to the newer version of its questionnaire, as a new
    /// assessment, and open that; answered by `Msg::Opened`.
    Migrate(Box<Assessment>),
    /// Delete an assessment.
    Delete(AssessmentId),
    /// Bring a deleted assessment back.
    Undelete(AssessmentId),
    /// Remember the language for the next start.
    RememberLanguage(Lang),
    /// Remember whether the score is shown while answering.
    RememberScore(bool),
    /// Open the desk for codes, of a workshop or of the data folder; answered by `Msg::Reception`.
    OpenDesk(Option<PathBuf>),
    /// Take in a line at the desk; answered by `Msg::Received`.
    Receive(String),
    /// Let go of the desk.
    CloseDesk,
    /// Let the person write this text in `$EDITOR`; answered by `Msg::Edited`.
    Edit(String),
    /// Keep a show of hands in the workshop; none takes it back. Answered by `Msg::Room`.
    KeepHands {
        /// The question.
        question: String,
        /// What was counted.
        hands: Option<Hands>,
    },
    /// List the workshops; answered by `Msg::Workshops`.
    ListWorkshops,
    /// Make the form of a new workshop; answered by `Msg::Composing`.
    ComposeWorkshop,
    /// Make a workshop; answered by `Msg::Workshop`.
    NewWorkshop(Box<WorkshopForm>),
    /// Come to a workshop; answered by `Msg::Workshop`.
    OpenWorkshop(PathBuf),
    /// Leave the workshop’s own screens for the workshop; answered by `Msg::Workshop`.
    ReturnToWorkshop,
    /// Open the board of a workshop.
    OpenBoard(PathBuf),
    /// Make this the computer that goes round in a workshop.
    OpenKiosk(PathBuf),
    /// Take in on this computer, one after the other, what participants wrote on paper.
    OpenPaper(PathBuf),
    /// Take in participants’ files; answered by `Msg::Workshop`.
    Collect {
        /// The workshop’s folder.
        folder: PathBuf,
        /// The folder to look in, as it was written.
        path: String,
    },
    /// Make something of a whole workshop.
    Room {
        /// The workshop’s folder.
        folder: PathBuf,
        /// What is made.
        task: RoomTask,
    },
    /// Begin an assessment of the workshop, on the computer that goes round; answered by `Msg::Opened`.
    BeginMember,
    /// Write down in the workshop what a participant said of themselves.
    Join {
        /// The participant’s assessment.
        id: AssessmentId,
        /// The label of each kind of group.
        groups: BTreeMap<String, String>,
        /// Whether the participant agreed that the room is shown also under the threshold.
        consents: bool,
    },
    /// Hand in what was answered on the stick that goes round, if anything was, and look what is
    /// on it; answered by `Msg::Round`.
    HandIn(Option<AssessmentId>),
    /// Count the assessments of the workshop; answered by `Msg::Counted`.
    CountMembers,
    /// End the program, once everything is on the disk; answered by `Msg::NotClosed` if not.
    Quit {
        /// Whether the person knows that answers are not on the disk and leaves all the same.
        discards: bool,
    },
}
