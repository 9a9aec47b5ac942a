use crate::assessment::Assessment;

/// What two assessments stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// One company at two dates: answers get better or worse.
    Time,
    /// Two sites or companies: answers differ.
    Sites,
    /// Two people who answered for themselves: answers differ.
    People,
}

impl Axis {
    /// Decides it from the names: another site, else another person, else two dates.
    #[must_use]
    pub fn of(one: &Assessment, other: &Assessment) -> Self {
        if !one.is_of_same_site(other) {
            Self::Sites
        } else if one.respondent.trim() != other.respondent.trim() {
            Self::People
        } else {
            Self::Time
        }
    }

    /// Returns the name that programs know it by.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Sites => "sites",
            Self::People => "people",
        }
    }
}
