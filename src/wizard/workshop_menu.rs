use crate::text::Editor;
use jiff::civil::Date;
use std::path::PathBuf;

/// One workshop, and everything a trainer does in it.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkshopMenu {
    /// Its folder.
    pub folder: PathBuf,
    /// What it is called.
    pub name: String,
    /// The day it takes place.
    pub date: Date,
    /// How many assessments it has.
    pub answered: u64,
    /// How many companies are expected and have not answered.
    pub missing: usize,
    /// The row the cursor stands on.
    pub cursor: usize,
    /// The folder to collect from, while it is written.
    pub editor: Option<Editor>,
}

/// What is done in a workshop, about in the order in which a trainer comes to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopItem {
    /// Show the questions on the projector, and take shows of hands.
    Board,
    /// Take in participants’ files.
    Collect,
    /// Take in participants’ codes.
    Codes,
    /// Let participants answer on this computer.
    Kiosk,
    /// Type in what participants wrote on paper.
    Paper,
    /// Something a command does for the whole workshop.
    Task(RoomTask),
}

/// What is made of a whole workshop, or for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoomTask {
    /// Write down that everybody agreed to be shown also under the threshold.
    Consent,
    /// The report of the room.
    Report,
    /// A report for each company.
    HandOuts,
    /// A certificate of attendance.
    Certificate,
    /// One row an answer, for other programs.
    Export,
}

impl WorkshopItem {
    /// The rows in the order of the screen.
    pub const ALL: [Self; 10] = [
        Self::Board,
        Self::Collect,
        Self::Kiosk,
        Self::Paper,
        Self::Task(RoomTask::Consent),
        Self::Task(RoomTask::Report),
        Self::Task(RoomTask::HandOuts),
        Self::Task(RoomTask::Certificate),
        Self::Task(RoomTask::Export),
        // Last, so that the others keep their digits.
        Self::Codes,
    ];
}

impl RoomTask {
    /// Returns the subcommand of `tenken workshop` that does it.
    #[must_use]
    pub fn command(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Report => "report",
            Self::HandOuts => "handouts",
            Self::Certificate => "certificate",
            Self::Export => "export",
        }
    }
}

impl WorkshopMenu {
    /// Most characters of a folder’s path.
    pub const PATH_MAX: usize = 500;

    /// Returns what the row under the cursor does.
    #[must_use]
    pub fn item(&self) -> Option<WorkshopItem> {
        WorkshopItem::ALL.get(self.cursor).copied()
    }
}
