//! `tenken compare`: two dates, two sites or two people side by side.

use super::environment::Environment;
use super::failure::Failure;
use super::opened::Opened;
use super::output::{Output, json_text, tell};
use super::report::replace_file;
use crate::i18n::Message;
use crate::report::comparison::{Axis, Comparison};
use crate::report::{json_comparison, layout_html, layout_markdown, layout_text};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Compare {
    #[arg(value_name = "ID")]
    one: String,
    #[arg(value_name = "ID")]
    other: String,
    #[arg(long = "as", value_name = "WHAT", value_enum)]
    axis: Option<Kind>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Form,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

// Comments on these enums would become English help.
#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Time,
    Sites,
    People,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Form {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
}

impl From<Kind> for Axis {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Time => Self::Time,
            Kind::Sites => Self::Sites,
            Kind::People => Self::People,
        }
    }
}

/// Prints the comparison, or writes it to a file and says where it went.
pub(super) fn run(
    compare: &Compare,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let open = |word: &str| Opened::read(environment, word, None);
    let (mut one, mut other) = (open(&compare.one)?, open(&compare.other)?);
    if one.assessment.id == other.assessment.id {
        let same = Message::new("compare-same").with("id", one.assessment.id.as_str());
        return Err(Failure::Failed(same));
    }
    let axis = compare.axis.map(Axis::from);
    let axis = axis.unwrap_or_else(|| Axis::of(&one.assessment, &other.assessment));
    // Over time the earlier one comes first, whatever the order of asking.
    if axis == Axis::Time && one.assessment.started > other.assessment.started {
        std::mem::swap(&mut one, &mut other);
    }
    let comparison = Comparison::of(one.pair(), other.pair(), axis)?;
    let document = || {
        let zone = environment.now().time_zone().clone();
        comparison.document(environment.catalog(), &zone)
    };
    let said = match compare.format {
        Form::Text => layout_text(&document()),
        Form::Markdown => layout_markdown(&document()),
        Form::Html => layout_html(&document()),
        Form::Json => json_text(&json_comparison(&comparison)),
    };
    let Some(path) = &compare.output else {
        return output.print(&said);
    };
    replace_file(path, said.as_bytes())?;
    let written = Message::new("compare-written").with("path", path.display().to_string());
    tell(&environment.say(&written));
    Ok(())
}
