use super::Workshop;
use crate::assessment::Assessment;
use crate::i18n::{Explain, Message};

/// Something in a workshop that is outside what is taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field:?}: {found}, not {min}..={max}")]
pub struct Limit {
    /// What it is about.
    pub field: Field,
    /// What stands there: a number, or a text as it is.
    pub found: String,
    /// The smallest number, or the fewest characters, that is taken.
    pub min: u64,
    /// The largest number, or the most characters, that is taken.
    pub max: u64,
}

/// What a [`Limit`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The workshop's name, in characters.
    Name,
    /// The trainer's name, in characters.
    Trainer,
    /// How long the gathering is, in minutes.
    Minutes,
    /// How long a question stays on the projector, in seconds.
    Seconds,
    /// The smallest group that is shown, in people.
    Threshold,
    /// How many people answer by a show of hands.
    Present,
    /// How many kinds of groups there are.
    GroupKinds,
    /// The name of a kind of group, in characters.
    GroupName,
    /// How many labels a kind of group has.
    Labels,
    /// The label of a group, in characters.
    Label,
    /// How many companies and sites are expected.
    Expected,
    /// The name of a company that is expected, in characters.
    Organisation,
    /// The name of a site that is expected, in characters.
    Site,
    /// The name of who answers, in characters.
    Respondent,
}

impl Field {
    /// Returns the fewest and the most that is taken.
    #[must_use]
    pub fn range(self) -> (u64, u64) {
        let name = Assessment::NAME_MAX as u64;
        match self {
            Self::Name | Self::GroupName | Self::Label | Self::Organisation => (1, name),
            Self::Trainer | Self::Site | Self::Respondent => (0, name),
            Self::Minutes => (1, 24 * 60),
            Self::Seconds => (5, 3600),
            Self::Threshold => (Workshop::THRESHOLD_MIN, 1000),
            Self::Present => (0, 10_000),
            Self::GroupKinds => (0, 10),
            Self::Labels => (0, 100),
            Self::Expected => (0, 2000),
        }
    }

    /// Tells whether a number is within the limits.
    ///
    /// # Errors
    ///
    /// It is not.
    pub fn number(self, found: u64) -> Result<(), Limit> {
        self.hold(found, found.to_string())
    }

    /// Tells whether a text is within the limits, which count its characters. One
    /// with line feeds or other control characters never is.
    ///
    /// # Errors
    ///
    /// It is not.
    pub fn text(self, found: &str) -> Result<(), Limit> {
        let count = if found.contains(char::is_control) {
            u64::MAX
        } else {
            found.trim().chars().count() as u64
        };
        self.hold(count, found.chars().take(Assessment::NAME_MAX).collect())
    }

    fn hold(self, count: u64, found: String) -> Result<(), Limit> {
        let (min, max) = self.range();
        if (min..=max).contains(&count) {
            return Ok(());
        }
        Err(Limit {
            field: self,
            found,
            min,
            max,
        })
    }

    fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Trainer => "trainer",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
            Self::Threshold => "threshold",
            Self::Present => "present",
            Self::GroupKinds => "group-kinds",
            Self::GroupName => "group-name",
            Self::Labels => "labels",
            Self::Label => "label",
            Self::Expected => "expected",
            Self::Organisation => "organisation",
            Self::Site => "site",
            Self::Respondent => "respondent",
        }
    }
}

impl Workshop {
    /// Tells whether everything in it is within the limits.
    ///
    /// # Errors
    ///
    /// The first thing that is not.
    pub fn check(&self) -> Result<(), Limit> {
        Field::Name.text(&self.name)?;
        Field::Trainer.text(&self.trainer)?;
        Field::Minutes.number(self.minutes.into())?;
        Field::Seconds.number(self.seconds.into())?;
        Field::Threshold.number(self.threshold)?;
        Field::Present.number(self.present)?;
        Field::GroupKinds.number(self.groups.len() as u64)?;
        for kind in &self.groups {
            Field::GroupName.text(&kind.name)?;
            Field::Labels.number(kind.labels.len() as u64)?;
            kind.labels
                .iter()
                .try_for_each(|label| Field::Label.text(label))?;
        }
        Field::Expected.number(self.expected.len() as u64)?;
        for expected in &self.expected {
            Field::Organisation.text(&expected.organisation)?;
            Field::Site.text(&expected.site)?;
        }
        let expected = self.expected.iter().map(|expected| &expected.groups);
        let taken = self.participants.values().map(|each| &each.groups);
        for (kind, label) in expected.chain(taken).flatten() {
            Field::GroupName.text(kind)?;
            Field::Label.text(label)?;
        }
        Ok(())
    }
}

impl Explain for Limit {
    fn message(&self) -> Message {
        Message::new("workshop-limit")
            .with("field", self.field.id())
            .with("found", self.found.as_str())
            .with("min", self.min.to_string())
            .with("max", self.max.to_string())
    }
}
