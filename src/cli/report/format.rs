use super::kind::Kind;
use crate::cli::failure::Failure;
use crate::cli::output::json_text;
use crate::i18n::Catalogs;
use crate::report::{Subject, json, layout_html, layout_markdown, layout_text};
use clap::ValueEnum;

// A comment on this enum would become English help.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
}

impl ReportFormat {
    /// Tells whether the format is no text, which nobody wants on a terminal.
    #[expect(clippy::unused_self, reason = "formats that are no text follow")]
    pub(super) fn is_binary(self) -> bool {
        false
    }

    /// Makes the file.
    pub(super) fn make(
        self,
        subject: &Subject<'_>,
        kind: Kind,
        catalogs: &Catalogs,
    ) -> Result<Vec<u8>, Failure> {
        Ok(match self {
            Self::Text => layout_text(&kind.document(subject)?).into_bytes(),
            Self::Markdown => layout_markdown(&kind.document(subject)?).into_bytes(),
            Self::Html => layout_html(&kind.document(subject)?).into_bytes(),
            Self::Json => json_text(&json(
                catalogs,
                subject.questionnaire,
                subject.assessment,
                subject.card,
                subject.now.date(),
            ))
            .into_bytes(),
        })
    }
}
