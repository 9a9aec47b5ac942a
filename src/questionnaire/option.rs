use super::Localized;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// How much of a question's weight an answer earns, 0 to 1, in thousandths.
///
/// Whole thousandths keep every score exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Credit(u16);

impl Credit {
    /// No credit.
    pub const NONE: Self = Self(0);
    /// Full credit.
    pub const FULL: Self = Self(1000);

    /// Makes a credit of so many thousandths; above 1000 counts as 1000.
    #[must_use]
    pub fn from_thousandths(thousandths: u16) -> Self {
        Self(thousandths.min(1000))
    }

    /// Returns the credit in thousandths, 0 to 1000.
    #[must_use]
    pub fn thousandths(self) -> u16 {
        self.0
    }

    /// Returns the credit as a share, 0 to 1.
    #[must_use]
    pub fn share(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl Serialize for Credit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.share())
    }
}

impl<'de> Deserialize<'de> for Credit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let share = f64::deserialize(deserializer)?;
        let thousandths = (share * 1000.0).round();
        let is_whole = (share * 1000.0 - thousandths).abs() < 1e-6;
        if !(0.0..=1000.0).contains(&thousandths) || !is_whole {
            let wanted = "a credit from 0 to 1 with at most three decimals";
            return Err(serde::de::Error::invalid_value(
                serde::de::Unexpected::Float(share),
                &wanted,
            ));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be 0..=1000"
        )]
        Ok(Self(thousandths as u16))
    }
}

/// What an option means for the counting of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// An ordinary answer.
    #[default]
    Answer,
    /// “Don’t know”: an answer without credit, counted apart.
    Unknown,
    /// “Does not apply”: needs a reason and leaves the score.
    NotApplicable,
}

/// One answer a question offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOption {
    /// Named id, unique within the question.
    pub id: String,
    /// The answer's words.
    pub text: Localized,
    /// What must be there to justify this answer.
    pub evidence: Option<Localized>,
    /// What it means for counting.
    pub role: Role,
    /// Credit, with the `weighted` method.
    pub credit: Option<Credit>,
    /// Points, with the `points` and `mitigated` methods.
    pub points: Option<i32>,
    /// By how much it raises the exposure of sections, in points of 0..=100.
    pub exposure: BTreeMap<String, u32>,
    /// The flags it turns on for conditions.
    pub turns_on: Vec<String>,
}
