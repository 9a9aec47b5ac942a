//! `tenken report`: a report on standard output or in a file.

mod replace_file;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::Opened;
use super::output::{Output, json_text, tell};
use crate::i18n::Message;
use crate::report::{crosswalk_text, json, text};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

pub(super) use replace_file::replace_file;

#[derive(Args)]
pub(super) struct Report {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    kind: Kind,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Kind {
    #[default]
    Full,
    Crosswalk,
}

/// Prints the report, or writes it to a file and says where it went.
pub(super) fn run(
    report: &Report,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &report.id, report.questionnaire.as_deref())?;
    let said = match report.format {
        Format::Text => texts(&opened, report.kind, environment),
        Format::Json => json_text(&json(
            environment.catalogs,
            &opened.questionnaire,
            &opened.assessment,
            &opened.score(),
            environment.now().date(),
        )),
    };
    let Some(path) = &report.output else {
        return output.print(&said);
    };
    replace_file(path, said.as_bytes())?;
    let written = Message::new("cli-report-written").with("path", path.display().to_string());
    tell(&environment.say(&written));
    Ok(())
}

/// One whole report a language, one after the other.
fn texts(opened: &Opened, kind: Kind, environment: &Environment<'_>) -> String {
    let card = opened.score();
    let now = environment.now();
    let write = match kind {
        Kind::Full => text,
        Kind::Crosswalk => crosswalk_text,
    };
    let reports: Vec<String> = environment
        .languages()
        .iter()
        .map(|lang| {
            let catalog = environment.catalogs.get(lang);
            write(
                catalog,
                &opened.questionnaire,
                &opened.assessment,
                &card,
                &now,
            )
        })
        .collect();
    reports.join("\n\n")
}
