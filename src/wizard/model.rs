use super::{
    ActionRow, Board, Codes, Details, Home, Joining, Kiosk, Layer, Offers, Overview, Round, Saving,
    Session,
};
use super::{WorkshopForm, WorkshopMenu, Workshops};
use crate::i18n::{Lang, Message};
use crate::questionnaire::{Cover, Question};
use crate::report::qr::Window;
use crate::text::Editor;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Where the person is; layers may lie over it.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The stored assessments and what can be begun.
    Home,
    /// The questionnaires that can be begun.
    Offers(Offers),
    /// Company and site.
    Details(Details),
    /// How far the check goes.
    Level {
        /// The row of the cursor.
        cursor: usize,
    },
    /// One question, of scope or of a section.
    Question {
        /// The question's id.
        id: String,
        /// The text being written, for number and text questions.
        editor: Option<Editor>,
    },
    /// What is still open, before the report.
    Review {
        /// The row of the cursor.
        cursor: usize,
    },
    /// The workshops.
    Workshops(Workshops),
    /// A new workshop.
    WorkshopForm(Box<WorkshopForm>),
    /// One workshop.
    Workshop(Box<WorkshopMenu>),
    /// The projector in a workshop.
    Board(Box<Board>),
    /// Between two participants of a workshop, on the computer that goes round.
    Between,
    /// What a participant says before the first question.
    Joining(Joining),
    /// A participant has come to the end.
    Done {
        /// The row of the cursor.
        cursor: usize,
    },
}

/// Everything the wizard knows.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The language on the screen.
    pub lang: Lang,
    /// Every interface language, in the order of the language key.
    pub langs: Vec<Lang>,
    /// The time of the last key.
    pub now: Timestamp,
    /// The time zone the person lives in, which decides what day it is.
    pub zone: TimeZone,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// How many rows the content of the top layer is longer than its room.
    pub overflow: usize,
    /// What the library finds the main questionnaire by, which a new assessment answers.
    pub questionnaire: String,
    /// What the main questionnaire says of itself, where it can be read.
    pub cover: Option<Cover>,
    /// Where the files are, as shown to the person.
    pub data_dir: String,
    /// Whether they go with the program from computer to computer.
    pub is_portable: bool,
    /// The home screen.
    pub home: Home,
    /// Where the person is.
    pub place: Place,
    /// What lies over it, the top one last.
    pub layers: Vec<Layer>,
    /// The assessment being gone through.
    pub session: Option<Session>,
    /// The workshop, on the computer that goes round in it.
    pub kiosk: Option<Kiosk>,
    /// Whether everything is on the disk.
    pub saving: Saving,
    /// Whether text was typed that is not saved yet.
    pub is_text_dirty: bool,
    /// Whether the terminal has signs that fill half a cell, for QR codes.
    pub has_half_cells: bool,
    /// Whether longer texts can be written in an editor of the person's own.
    pub has_editor: bool,
    /// Whether the score is shown while answering.
    pub shows_score: bool,
    /// Whether the person was told that leaving now loses what is not on the disk.
    pub is_warned: bool,
    /// One line to tell; gone at the next key.
    pub notice: Option<Message>,
    /// What the person has to know of the terminal; it stays on the home screen.
    pub caution: Option<Message>,
}

impl Model {
    /// Makes the model of a program that has just started.
    #[must_use]
    pub fn new(langs: Vec<Lang>, lang: Lang, questionnaire: &str, now: Timestamp) -> Self {
        Self {
            lang,
            langs,
            now,
            zone: TimeZone::UTC,
            size: (80, 24),
            overflow: 0,
            questionnaire: questionnaire.to_owned(),
            cover: None,
            data_dir: String::new(),
            is_portable: false,
            home: Home::default(),
            place: Place::Home,
            layers: Vec::new(),
            session: None,
            kiosk: None,
            saving: Saving::Saved,
            is_text_dirty: false,
            has_half_cells: true,
            has_editor: false,
            shows_score: true,
            is_warned: false,
            notice: None,
            caution: None,
        }
    }

    /// Returns the top layer.
    #[must_use]
    pub fn top(&self) -> Option<&Layer> {
        self.layers.last()
    }

    /// Returns the question on the screen, under any layer.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        let Place::Question { id, .. } = &self.place else {
            return None;
        };
        self.session.as_ref()?.question(id)
    }

    /// Returns what is shown of codes; none where they are not on top.
    #[must_use]
    pub fn codes(&self) -> Option<Codes> {
        match self.top() {
            Some(Layer::Codes(codes)) => Some(*codes),
            _ => None,
        }
    }

    /// Returns the room for a code.
    #[must_use]
    pub fn code_window(&self) -> Window {
        Window::new(self.size, self.has_half_cells)
    }

    /// Returns how many codes the open assessment makes in this window; 0 where none are shown.
    #[must_use]
    pub fn code_count(&self) -> usize {
        let shown = self.codes().zip(self.session.as_ref());
        shown.map_or(0, |(codes, session)| codes.len(session, self.code_window()))
    }

    /// Returns the board; none anywhere else.
    #[must_use]
    pub fn board(&self) -> Option<&Board> {
        match &self.place {
            Place::Board(board) => Some(board),
            _ => None,
        }
    }

    /// Returns the stick that goes round; none where it is a workshop, or nothing goes round.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.kiosk.as_ref()?.round.as_ref()
    }

    /// Returns the id of the words for where the answers stay.
    #[must_use]
    pub fn promise(&self) -> &'static str {
        if self.is_portable {
            "home-promise-portable"
        } else {
            "home-promise"
        }
    }

    /// Returns the id of the words for stopping before the last question where something goes round.
    #[must_use]
    pub fn stop_words(&self) -> &'static str {
        match self.round() {
            Some(_) => "courier-stop-kept",
            None => "kiosk-stop-kept",
        }
    }

    /// Returns how long until something is shown that only time changes; none where nothing is.
    #[must_use]
    pub fn due(&self, now: Timestamp) -> Option<SignedDuration> {
        let over = self.kiosk.as_ref().and_then(|kiosk| kiosk.over);
        if let Some(over) = over {
            return Some(over.duration_since(now).max(SignedDuration::from_millis(1)));
        }
        let board = self.board()?;
        let minute = board.agenda.due(now);
        Some(
            board
                .timer
                .due(now)
                .map_or(minute, |second| second.min(minute)),
        )
    }

    /// Returns the day it is where the person is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.zone.clone()).date()
    }

    /// Returns the question that the top layer, else the place, is about.
    #[must_use]
    pub fn subject(&self) -> Option<&Question> {
        let planned = match self.top() {
            Some(Layer::Plan(plan)) => plan.selected(),
            Some(Layer::Action(form)) => Some(form.question.as_str()),
            _ => return self.question(),
        };
        self.session.as_ref()?.question(planned?)
    }

    /// Returns the rows of the action on the screen; none where there is none.
    #[must_use]
    pub fn action_rows(&self) -> Vec<ActionRow> {
        match (self.top(), &self.session) {
            (Some(Layer::Action(form)), Some(session)) => ActionRow::all(session, &form.question),
            _ => Vec::new(),
        }
    }

    /// Returns the text being written, in the top layer or else in the place.
    #[must_use]
    pub fn editor(&self) -> Option<&Editor> {
        match (self.top(), &self.place) {
            (Some(layer), _) => layer.editor(),
            (None, Place::Details(details)) => details.editor.as_ref(),
            (None, Place::WorkshopForm(form)) => form.editor.as_ref(),
            (None, Place::Workshop(menu)) => menu.editor.as_ref(),
            (None, Place::Question { editor, .. }) => editor.as_ref(),
            _ => None,
        }
    }

    /// Returns the text being written, to change it.
    pub fn editor_mut(&mut self) -> Option<&mut Editor> {
        match (self.layers.last_mut(), &mut self.place) {
            (Some(layer), _) => layer.editor_mut(),
            (None, Place::Details(details)) => details.editor.as_mut(),
            (None, Place::WorkshopForm(form)) => form.editor.as_mut(),
            (None, Place::Workshop(menu)) => menu.editor.as_mut(),
            (None, Place::Question { editor, .. }) => editor.as_mut(),
            _ => None,
        }
    }

    /// Returns the width in cells in which longer texts are written.
    #[must_use]
    pub fn text_width(&self) -> usize {
        usize::from(self.size.0).saturating_sub(8).clamp(20, 72)
    }

    /// Returns the question the cursor of the list of questions stands on.
    #[must_use]
    pub fn overview_selection(&self, overview: &Overview) -> Option<&Question> {
        let session = self.session.as_ref()?;
        overview
            .found(session, &self.lang)
            .get(overview.cursor)
            .copied()
    }
}
