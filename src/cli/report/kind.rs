use crate::report::document::Document;
use crate::report::papers::{self, NoLines};
use crate::report::{Subject, full};
use clap::ValueEnum;

// A comment on this enum would become English help.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    #[default]
    Full,
    Crosswalk,
    Summary,
    Wall,
    Morning,
}

impl Kind {
    /// Makes the document of this kind.
    ///
    /// # Errors
    ///
    /// The questionnaire has no line for a paper made of lines.
    pub(super) fn document(self, subject: &Subject<'_>) -> Result<Document, NoLines> {
        Ok(match self {
            Self::Full => full::full(subject),
            Self::Crosswalk => full::crosswalk(subject),
            Self::Summary => full::summary(subject),
            Self::Wall => papers::wall(subject)?,
            Self::Morning => papers::morning(subject)?,
        })
    }
}
