//! The workshop that is open: reads it again and again, and keeps shows of hands.

use super::Runner;
use crate::assessment::AssessmentId;
use crate::cohort::Hands;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Kind, Questionnaire};
use crate::wizard::{Board, Model, Msg, Place, Room, update};
use crate::workshop::{
    Collected, Collector, Counted, Folder, FolderError, Manner, Participant, Way,
};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// How often the folders are looked at.
const EVERY: Duration = Duration::from_secs(2);

/// A workshop that is open, as it was read last.
pub(super) struct Gathering {
    pub(super) folder: Folder,
    pub(super) questionnaire: Rc<Questionnaire>,
    pub(super) counted: Counted,
    /// Where files of participants are looked for.
    from: Vec<PathBuf>,
    collector: Collector,
    /// How many files were not taken at the last look.
    refused: usize,
    looked: Instant,
    /// What participants said of themselves and is not yet written down: the lock was busy.
    pub(super) joining: BTreeMap<AssessmentId, Participant>,
    /// How the answers of those who begin on this computer come in.
    pub(super) way: Way,
    /// Whether it is looked at again and again.
    pub(super) is_watched: bool,
}

impl Gathering {
    pub(super) fn open(folder: Folder, from: Vec<PathBuf>) -> Result<Self, FolderError> {
        let counted = Counted::read(&folder)?;
        Ok(Self {
            questionnaire: Rc::new(counted.questionnaire.clone()),
            counted,
            collector: Collector::new(folder.clone()),
            refused: 0,
            folder,
            from,
            looked: Instant::now(),
            joining: BTreeMap::new(),
            way: Way::Kiosk,
            is_watched: true,
        })
    }

    /// Reads the folder again and tells whether anything changed; only then all is counted anew.
    pub(super) fn read(&mut self) -> Result<bool, FolderError> {
        let workshop = self.folder.read()?;
        let members = self.folder.members(&workshop)?;
        let is_changed = workshop != self.counted.workshop || members != self.counted.members;
        if is_changed {
            self.counted = Counted::read(&self.folder)?;
        }
        Ok(is_changed)
    }

    /// Takes out of the answers what may be shown.
    fn room(&self) -> Room {
        let release = self.counted.release();
        Room::of(&self.counted.workshop, &self.questionnaire, &release)
    }

    /// Takes in what has come since; a file that is still being written waits for the next look.
    fn take_in(&mut self) -> Result<Collected, FolderError> {
        if self.from.is_empty() {
            return Ok(Collected::default());
        }
        self.collector.look(&self.from, &Manner::default())
    }

    /// Says what is new about a look; the projector names no company.
    fn told(&mut self, collected: &Collected) -> Option<Message> {
        let (taken, refused) = (collected.taken(), collected.refused());
        let before = std::mem::replace(&mut self.refused, refused);
        if refused > before {
            return Some(Message::new("board-refused").with("count", refused));
        }
        (taken > 0).then(|| Message::new("board-taken").with("count", taken))
    }
}

impl Runner<'_> {
    /// Opens the board of a workshop, or says why it cannot be opened.
    pub(super) fn open_board(&mut self, model: &mut Model, folder: Folder, from: Vec<PathBuf>) {
        let gathering = match Gathering::open(folder, from) {
            Ok(gathering) => gathering,
            Err(error) => {
                update(model, Msg::Notice(error.message()));
                return;
            }
        };
        let workshop = &gathering.counted.workshop;
        let board = Board::new(
            &workshop.name,
            gathering.questionnaire.clone(),
            workshop.level,
            (workshop.minutes, workshop.seconds),
            self.now(),
        );
        let room = gathering.room();
        self.gathering = Some(gathering);
        model.place = Place::Board(Box::new(board));
        update(model, Msg::Room(Box::new(room)));
    }

    /// Keeps a show of hands in the workshop, or takes it back.
    pub(super) fn keep_hands(&mut self, model: &mut Model, question: String, hands: Option<Hands>) {
        let Some(gathering) = &mut self.gathering else {
            return;
        };
        let is_removed = hands.is_none();
        let asked = gathering.questionnaire.question(&question);
        // Where several answers are given, nobody knows from the hands how many people there are.
        let is_multiple = asked.is_some_and(|asked| asked.kind == Kind::Multiple);
        let kept = gathering.folder.lock().and_then(|guard| {
            let mut workshop = guard.read()?;
            match hands {
                Some(hands) => {
                    // Another number is of this question alone: somebody may be out of the room.
                    if !is_multiple && workshop.present == 0 {
                        workshop.present = hands.people;
                    }
                    workshop.hands.insert(question, hands)
                }
                None => workshop.hands.remove(&question),
            };
            guard.save(&workshop)
        });
        let told = match kept {
            Ok(_) => Msg::HandsKept { is_removed },
            Err(error) => Msg::HandsNotKept(error.message()),
        };
        update(model, told);
        self.look(model);
    }

    /// Returns how long until the folders are looked at again; none where no workshop is open.
    #[must_use]
    pub fn next_look(&self) -> Option<Duration> {
        let gathering = self.gathering.as_ref().filter(|it| it.is_watched)?;
        Some(EVERY.saturating_sub(gathering.looked.elapsed()))
    }

    /// Looks at the folders, and lets the wizard know what has changed.
    pub fn look(&mut self, model: &mut Model) {
        let Some(gathering) = &mut self.gathering else {
            return;
        };
        let told = match gathering.take_in() {
            Ok(collected) => gathering.told(&collected),
            Err(error) => Some(error.message()),
        };
        let room = match gathering.read() {
            Ok(true) => Some(gathering.room()),
            Ok(false) => None,
            // A stick that is pulled out for a moment takes nothing off the screen.
            Err(error) => {
                update(model, Msg::Notice(error.message()));
                None
            }
        };
        // From the end of a look: a slow stick leaves time for keys.
        gathering.looked = Instant::now();
        if let Some(room) = room {
            update(model, Msg::Room(Box::new(room)));
        }
        if let Some(told) = told {
            update(model, Msg::Notice(told));
        }
    }
}
