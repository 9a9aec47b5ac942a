use crate::report::document::Document;
use crate::report::{Subject, full};
use clap::ValueEnum;

// A comment on this enum would become English help.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    #[default]
    Full,
    Crosswalk,
}

impl Kind {
    /// Makes the document of this kind.
    pub(super) fn document(self, subject: &Subject<'_>) -> Document {
        match self {
            Self::Full => full::full(subject),
            Self::Crosswalk => full::crosswalk(subject),
        }
    }
}
