use crate::i18n::Lang;
use crate::workshop::GroupKind;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// One computer that goes round in a workshop: it takes one participant after the other and never
/// shows one what another one answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Kiosk {
    /// What the workshop is called.
    pub name: String,
    /// How many have answered, however they did.
    pub answered: u64,
    /// Groups under this many people are not shown.
    pub threshold: u64,
    /// What participants say of themselves, by number keys: the kinds of groups that have labels.
    pub kinds: Vec<GroupKind>,
    /// The language each participant begins in.
    pub lang: Lang,
    /// Whether the trainer comes back to the workshop instead of out of the program.
    pub is_from_workshop: bool,
    /// When the result of a participant who has gone is taken off the screen.
    pub over: Option<Timestamp>,
}

impl Kiosk {
    /// How long a finished participant’s screen waits without a key.
    pub const PATIENCE: SignedDuration = SignedDuration::from_mins(3);

    /// Puts the taking off the screen off.
    pub fn wait(&mut self, now: Timestamp) {
        self.over = now.checked_add(Self::PATIENCE).ok();
    }

    /// Tells whether the participant has gone.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.over.is_some_and(|over| now >= over)
    }
}

/// What a participant says before the first question: the groups, then the consent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joining {
    /// Which kind of group is asked, counted from 0; past the last one the consent is.
    pub at: usize,
    /// The row of the cursor.
    pub cursor: usize,
    /// The labels chosen so far, by kind.
    pub groups: BTreeMap<String, String>,
}

impl Joining {
    /// Returns the kind of group that is asked; none when the consent is.
    #[must_use]
    pub fn kind<'a>(&self, kiosk: &'a Kiosk) -> Option<&'a GroupKind> {
        kiosk.kinds.get(self.at)
    }

    /// Returns how many rows there are: the labels and “no answer”, or yes and no.
    #[must_use]
    pub fn rows(&self, kiosk: &Kiosk) -> usize {
        self.kind(kiosk).map_or(2, |kind| kind.labels.len() + 1)
    }
}

/// What asks a participant, or the trainer, once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KioskSheet {
    /// Whether the participant stops here.
    Stop,
    /// Whether the trainer takes the computer back.
    Trainer {
        /// How often the trainer’s key was pressed.
        presses: u8,
    },
}

impl KioskSheet {
    /// How often the trainer’s key is pressed to leave.
    pub const PRESSES: u8 = 3;
}
