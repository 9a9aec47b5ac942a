use super::{
    Access, Command, Newer, Offers, Pair, Reception, Room, Round, Row, WorkshopForm, WorkshopMenu,
    Workshops,
};
use crate::assessment::{Assessment, AssessmentId};
use crate::i18n::Message;
use crate::questionnaire::Questionnaire;
use jiff::Timestamp;
use std::rc::Rc;

/// Everything that can happen to the wizard.
#[derive(Clone, Debug)]
pub enum Msg {
    /// The time now; sent before every key.
    Now(Timestamp),
    /// The terminal has this many columns and rows.
    Resize(u16, u16),
    /// The content of the top layer is this many rows longer than the room for it.
    Overflow(usize),
    /// A key asked for something.
    Do(Command),
    /// A character was typed where text is written.
    Insert(char),
    /// Text was pasted.
    Paste(String),
    /// Delete before the cursor.
    Backspace,
    /// Delete after the cursor.
    DeleteForward,
    /// Move the text cursor left.
    CursorLeft,
    /// Move the text cursor right.
    CursorRight,
    /// A second has passed since text was last typed: save it.
    TextDue,
    /// `$EDITOR` gave this text back; none when it could not be used.
    Edited(Option<String>),
    /// What is stored, for the home screen.
    Listed {
        /// The stored assessments, the newest first.
        rows: Vec<Row>,
        /// The deleted ones that can be brought back, the last one first.
        deleted: Vec<AssessmentId>,
        /// How many questionnaires suit the company that it has no assessment of.
        suiting: usize,
    },
    /// The questionnaires that can be begun.
    Offered(Offers),
    /// An earlier assessment of the company that is being begun.
    Earlier(Box<Assessment>),
    /// The open assessment is on the disk and let go of.
    Closed,
    /// It is not on the disk, so it was not let go of; asking again discards it.
    NotClosed,
    /// An assessment was opened or begun.
    Opened(Box<Opened>),
    /// The questionnaire of the assessment that was opened has a newer version.
    Newer(Newer),
    /// Two stored assessments to look at side by side.
    Compared(Box<Pair>),
    /// An assessment could not be opened.
    Trouble(Trouble),
    /// The version with this sequence number is on the disk.
    Saved(u64),
    /// Saving the version with this sequence number failed.
    SaveFailed(u64, Message),
    /// Everything goes to this folder from now on.
    Moved(String),
    /// The workshops of the data folder.
    Workshops(Workshops),
    /// The form of a new workshop.
    Composing(Box<WorkshopForm>),
    /// A workshop was opened, or has changed.
    Workshop(Box<WorkshopMenu>),
    /// How many assessments the workshop has.
    Counted(u64),
    /// What is on the stick that goes round.
    Round(Box<Round>),
    /// A show of hands is in the workshop’s folder, or no longer.
    HandsKept {
        /// Whether it was taken back.
        is_removed: bool,
    },
    /// A show of hands could not be kept, and why.
    HandsNotKept(Message),
    /// What the board may show of the room has changed.
    Room(Box<Room>),
    /// The desk for codes is open, and this waits there.
    Reception(Box<Reception>, Vec<Message>),
    /// What became of a line at the desk.
    Received(Vec<Message>),
    /// Something to tell in one line.
    Notice(Message),
}

impl Msg {
    /// Tells whether it is a key or something else that somebody at the computer does.
    #[must_use]
    pub fn is_input(&self) -> bool {
        matches!(
            self,
            Self::Do(_)
                | Self::Insert(_)
                | Self::Paste(_)
                | Self::Backspace
                | Self::DeleteForward
                | Self::CursorLeft
                | Self::CursorRight
                | Self::Edited(_)
        )
    }
}

/// An assessment ready to be gone through.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The questionnaire it answers.
    pub questionnaire: Rc<Questionnaire>,
    /// The assessment.
    pub assessment: Assessment,
    /// Whether it may be changed.
    pub access: Access,
    /// Whether it was just begun.
    pub is_new: bool,
    /// Whether the names in it are proposed from an earlier assessment.
    pub is_proposal: bool,
}

/// Why an assessment could not be opened, and what can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The assessment.
    pub id: AssessmentId,
    /// What happened, where, and what to do.
    pub message: Message,
    /// Whether the version before is there to be taken.
    pub has_backup: bool,
}
