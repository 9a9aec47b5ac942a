use super::environment::Environment;
use super::failure::Failure;
use super::fonts;
use super::output::{Output, tell};
use super::report::replace_file;
use crate::i18n::Message;
use crate::report::document::Document;
use crate::report::{Voice, layout_html, layout_markdown, layout_pdf, layout_text, layout_xlsx};
use clap::ValueEnum;
use std::path::Path;

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Paper {
    #[default]
    Text,
    Markdown,
    Html,
    Pdf,
    Xlsx,
}

impl Paper {
    /// Tells whether it is no text, which nobody wants on a terminal.
    pub(super) fn is_binary(self) -> bool {
        matches!(self, Self::Pdf | Self::Xlsx)
    }

    /// Returns how names of such files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    /// Lays a document out; `font` is the one a person named, for formats that need one.
    pub(super) fn lay_out(
        self,
        voice: &Voice<'_, '_>,
        document: &Document,
        font: Option<&Path>,
    ) -> Result<Vec<u8>, Failure> {
        Ok(match self {
            Self::Text => layout_text(document).into_bytes(),
            Self::Markdown => layout_markdown(document).into_bytes(),
            Self::Html => layout_html(document).into_bytes(),
            Self::Pdf => layout_pdf(document, &fonts::find(font)?)?,
            Self::Xlsx => layout_xlsx(&voice.unmarked("xlsx-sheet-report"), document)?,
        })
    }
}

/// Prints a paper, or writes it to a file and says where it went.
///
/// `written` is the id of what is said then.
pub(super) fn hand_over(
    made: &[u8],
    (path, written): (Option<&Path>, &'static str),
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return output.bytes(made);
    };
    replace_file(path, made)?;
    let written = Message::new(written).with("path", path.display().to_string());
    tell(&environment.say(&written));
    Ok(())
}
