use super::Round;
use crate::i18n::Lang;
use crate::workshop::GroupKind;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// One computer that goes round in a workshop: it takes one participant after the other and never
/// shows one what another one answered.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
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
    /// The labels that who is at the computer has chosen, by kind.
    pub said: BTreeMap<String, String>,
    /// When the answers of a participant who has gone are taken off the screen.
    pub over: Option<Timestamp>,
    /// Whether nobody asked for the answers to be let go of: the time did.
    pub is_idle: bool,
    /// Whether the score is shown to each participant at first, and to the trainer afterwards.
    pub shows_score: bool,
    /// Whether the trainer has an editor again afterwards.
    pub has_editor: bool,
    /// The stick that goes round, where it is that and no workshop.
    pub round: Option<Round>,
}

impl Kiosk {
    /// How long a finished participant’s screen waits without a key.
    pub const PATIENCE: SignedDuration = SignedDuration::from_mins(3);
    /// How long a question waits without a key: thinking takes longer than reading a result.
    pub const THINKING: SignedDuration = SignedDuration::from_mins(5);

    /// Puts the taking off the screen off.
    pub fn wait(&mut self, now: Timestamp, patience: SignedDuration) {
        self.over = now.checked_add(patience).ok();
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
    /// Begins with the first kind of group, or with the consent where there is none.
    #[must_use]
    pub fn new(kiosk: &Kiosk) -> Self {
        let mut joining = Self {
            groups: kiosk.said.clone(),
            ..Self::default()
        };
        joining.ask(0, kiosk);
        joining
    }

    /// Asks for a kind of group, or the consent, on what was chosen before.
    ///
    /// Where nothing was, it stands on “no answer” or “no”: nobody agrees by going on in haste.
    pub fn ask(&mut self, at: usize, kiosk: &Kiosk) {
        self.at = at;
        self.cursor = self.kind(kiosk).map_or(1, |kind| {
            let chosen = self.groups.get(&kind.name);
            let row = kind.labels.iter().position(|label| Some(label) == chosen);
            row.unwrap_or(kind.labels.len())
        });
    }

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
