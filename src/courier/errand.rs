use crate::assessment::store::Record;
use crate::assessment::{Assessment, Identity};
use crate::questionnaire::Level;
use serde::{Deserialize, Serialize};

/// What everybody who meets the stick is asked, kept in `courier.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errand {
    /// The file format, 1.
    pub format: u32,
    /// Rises with every save.
    pub sequence: u64,
    /// The questionnaire.
    pub questionnaire: Identity,
    /// How far the check goes.
    pub level: Level,
    /// The company that every assessment begins with; may be empty.
    #[serde(default)]
    pub organisation: String,
    /// The site or line that every assessment begins with; may be empty.
    #[serde(default)]
    pub site: String,
}

impl Errand {
    /// The newest format this program reads and the one it writes.
    pub const FORMAT: u32 = 1;

    /// Makes an errand that proposes no names.
    #[must_use]
    pub fn new(questionnaire: Identity, level: Level) -> Self {
        Self {
            format: Self::FORMAT,
            sequence: 0,
            questionnaire,
            level,
            organisation: String::new(),
            site: String::new(),
        }
    }

    /// Tells whether the names are some that can be typed: the file may have been edited.
    #[must_use]
    pub fn has_good_names(&self) -> bool {
        let is_good = |name: &str| {
            name.chars().count() <= Assessment::NAME_MAX && !name.contains(char::is_control)
        };
        is_good(&self.organisation) && is_good(&self.site)
    }
}

impl Record for Errand {
    const STEM: &'static str = "courier";
    const FORMAT: u32 = Self::FORMAT;

    fn format(&self) -> u32 {
        self.format
    }

    fn sequence(&self) -> u64 {
        self.sequence
    }
}
