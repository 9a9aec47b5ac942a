use crate::assessment::Assessment;
use crate::assessment::store::Store;
use crate::courier::{Errand, Stick};
use crate::i18n::{Catalogs, Lang, Message};
use crate::questionnaire::Questionnaire;
use crate::wizard::RoomTask;
use crate::workshop::Folder;
use jiff::Timestamp;
use std::path::PathBuf;

/// Makes the sample assessment of a questionnaire.
pub type Sample<'a> = Box<dyn Fn(&Questionnaire) -> Assessment + 'a>;

/// Makes something of a whole workshop.
pub type RoomWork<'a> = Box<dyn Fn(&Folder, RoomTask) -> Result<Message, Message> + 'a>;

/// What a program that has just started shows first.
#[derive(Clone, Debug)]
pub enum Opens {
    /// The home screen.
    Home,
    /// The sample assessment.
    Sample,
    /// The list of workshops.
    Workshops,
    /// The board of a workshop.
    Board {
        /// The workshop's folder.
        folder: Folder,
        /// Where new files of participants are looked for while the board is open.
        from: Vec<PathBuf>,
        /// Whether every language is shown at once.
        is_bilingual: bool,
    },
    /// The computer that goes round in a workshop.
    Kiosk(Folder),
    /// The stick that goes from computer to computer.
    Courier {
        /// The stick.
        stick: Stick,
        /// What everybody is asked.
        errand: Box<Errand>,
    },
}

/// What stands around the wizard: the clock, and what is known of the terminal.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Tells the time that answers are dated by.
    pub clock: fn() -> Timestamp,
    /// Whether the terminal has only ASCII signs.
    pub is_ascii: bool,
    /// Whether the data folder goes with the program, as on a stick.
    pub is_portable: bool,
    /// What the person has to know of the terminal; said on the home screen.
    pub caution: Option<Message>,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            clock: Timestamp::now,
            is_ascii: false,
            is_portable: false,
            caution: None,
        }
    }
}

/// What the wizard needs to run, whatever its face.
pub struct Setup<'a> {
    /// Where assessments are kept.
    pub store: Store,
    /// The interface languages.
    pub catalogs: &'a Catalogs,
    /// The language to begin in.
    pub lang: Lang,
    /// The questionnaire a new assessment answers.
    pub questionnaire: String,
    /// What the library finds the installed questionnaires by: ids, or paths of folders.
    pub installed: Vec<String>,
    /// Makes something of a whole workshop, such as its report, and says what was made where.
    pub room: RoomWork<'a>,
    /// What to begin with.
    pub opens: Opens,
    /// Makes the sample.
    pub sample: Sample<'a>,
    /// The clock and the terminal.
    pub surroundings: Surroundings,
}
