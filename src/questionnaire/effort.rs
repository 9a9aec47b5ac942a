use serde::{Serialize, Serializer};

/// How much work the first step of a question is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// Done within the day, in less than an hour.
    Day,
    /// Done this week, in about a day. What a questionnaire does not say counts as this.
    #[default]
    Week,
    /// Takes this month, or several people.
    Month,
}

impl Effort {
    /// Every effort, the least first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// Returns the effort of a number as questionnaires write it, 1 to 3; none for another one.
    #[must_use]
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.number() == number)
    }

    /// Returns its number, 1 to 3: what a gain is divided by to compare actions.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Day => 1,
            Self::Week => 2,
            Self::Month => 3,
        }
    }
}

impl Serialize for Effort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}
