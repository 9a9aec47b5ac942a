use crate::assessment::store::{Record, unique_map};
use crate::assessment::{AssessmentId, Identity};
use crate::cohort::Hands;
use crate::questionnaire::Level;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a trainer decided and wrote down about one gathering; the answers are in `assessments/`.
///
/// The field order is the order in the file: `format` first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// The file format, 1.
    pub format: u32,
    /// Rises with every save; the order of two versions, whatever the clock said.
    pub sequence: u64,
    /// What the gathering is called.
    pub name: String,
    /// The day it takes place.
    pub date: Date,
    /// Who leads it.
    #[serde(default)]
    pub trainer: String,
    /// The questionnaire everybody answers.
    pub questionnaire: Identity,
    /// How far the check goes.
    pub level: Level,
    /// How long the gathering is, in minutes.
    pub minutes: u32,
    /// How long one question stays on the projector, in seconds.
    pub seconds: u32,
    /// Groups under this many people are not shown, 5 to 1000.
    pub threshold: u64,
    /// How many people answer by a show of hands.
    #[serde(default)]
    pub present: u64,
    /// What the participants are told apart by, such as industry or size.
    #[serde(default)]
    pub groups: Vec<GroupKind>,
    /// Who is expected.
    #[serde(default)]
    pub expected: Vec<Expected>,
    /// What is known of each participant beside the answers.
    #[serde(default, deserialize_with = "unique_map")]
    pub participants: BTreeMap<AssessmentId, Participant>,
    /// Shows of hands, by question.
    #[serde(default, deserialize_with = "unique_map")]
    pub hands: BTreeMap<String, Hands>,
    /// Whether everybody agreed that the room is shown also under the threshold.
    #[serde(default)]
    pub has_everybodys_consent: bool,
    /// The participants of every report of the room that was made, to warn when two differ by few.
    #[serde(default)]
    pub reported: Vec<Vec<AssessmentId>>,
    /// What pseudonyms are made with, kept secret with the folder; empty until the first export.
    #[serde(default)]
    pub key: String,
}

/// One way to tell participants apart: its name and the labels it has, both as the trainer wrote them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupKind {
    /// Its name, such as 業種.
    pub name: String,
    /// Its labels; empty where any label will do.
    #[serde(default)]
    pub labels: Vec<String>,
}

/// A company or site that is expected, with its groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The company.
    pub organisation: String,
    /// The site.
    #[serde(default)]
    pub site: String,
    /// Its label of each kind of group.
    #[serde(default, deserialize_with = "unique_map")]
    pub groups: BTreeMap<String, String>,
}

/// What is known of a participant beside the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// How the answers came in.
    pub way: Way,
    /// The label of each kind of group.
    #[serde(default, deserialize_with = "unique_map")]
    pub groups: BTreeMap<String, String>,
    /// Whether the participant agreed that the room is shown also under the threshold.
    #[serde(default)]
    pub consents: bool,
}

/// How a participant's answers came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// A file from the participant's own computer.
    File,
    /// A paper form that was typed in.
    Paper,
    /// The laptop that goes round.
    Kiosk,
    /// A code from the participant's screen.
    Code,
}

impl Workshop {
    /// The newest file format this program reads and the one it writes.
    pub const FORMAT: u32 = 1;
    /// The threshold unless the trainer sets another one.
    pub const THRESHOLD: u64 = 10;
    /// Under this the threshold is set with a notice on every paper.
    pub const NOTICE_UNDER: u64 = 10;
    /// The lowest threshold that can be set; whatever is set, the count shows no group under
    /// [`Privacy::THRESHOLD_MIN`](crate::cohort::Privacy::THRESHOLD_MIN).
    pub const THRESHOLD_MIN: u64 = 5;
}

impl Record for Workshop {
    const STEM: &'static str = "workshop";
    const FORMAT: u32 = Self::FORMAT;

    fn format(&self) -> u32 {
        self.format
    }

    fn sequence(&self) -> u64 {
        self.sequence
    }
}

impl GroupKind {
    /// Reads a kind of group as a trainer writes it: `業種=製造,小売`, or `業種` for any label,
    /// whichever width the signs between them have.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (name, labels) = text.split_once(['=', '\u{FF1D}']).unwrap_or((text, ""));
        let labels = labels.split([',', '\u{FF0C}', '\u{3001}']).map(str::trim);
        let mut kept: Vec<String> = Vec::new();
        for label in labels.filter(|label| !label.is_empty()) {
            if !kept.iter().any(|other| other == label) {
                kept.push(label.to_owned());
            }
        }
        Self {
            name: name.trim().to_owned(),
            labels: kept,
        }
    }
}
