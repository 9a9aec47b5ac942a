use super::kind::Kind;
use crate::cli::failure::Failure;
use crate::cli::output::json_text;
use crate::cli::paper::Paper;
use crate::i18n::Catalogs;
use crate::report::{Subject, csv, json, xlsx};
use clap::ValueEnum;
use std::path::Path;

// A comment on this enum would become English help.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    #[default]
    Text,
    Markdown,
    Html,
    Pdf,
    Xlsx,
    Csv,
    Json,
}

impl ReportFormat {
    /// Tells whether the format is no text, which nobody wants on a terminal.
    pub(super) fn is_binary(self) -> bool {
        matches!(self, Self::Pdf | Self::Xlsx)
    }

    /// Makes the file; `font` is the one a person named, for formats that need one.
    pub(super) fn make(
        self,
        subject: &Subject<'_>,
        kind: Kind,
        catalogs: &Catalogs,
        font: Option<&Path>,
    ) -> Result<Vec<u8>, Failure> {
        let on = |paper: Paper| -> Result<Vec<u8>, Failure> {
            paper.lay_out(&subject.voice(), &kind.document(subject)?, font)
        };
        Ok(match self {
            Self::Json => json_text(&json(
                catalogs,
                subject.questionnaire,
                subject.assessment,
                subject.card,
                subject.now.date(),
            ))
            .into_bytes(),
            Self::Csv => csv(subject)?,
            Self::Xlsx if kind == Kind::Full => xlsx(subject)?,
            Self::Text => on(Paper::Text)?,
            Self::Markdown => on(Paper::Markdown)?,
            Self::Html => on(Paper::Html)?,
            Self::Pdf => on(Paper::Pdf)?,
            Self::Xlsx => on(Paper::Xlsx)?,
        })
    }
}
