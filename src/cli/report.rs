//! `tenken report`: a report on standard output or in a file.

mod replace_file;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::Opened;
use super::output::{Output, json_text, tell};
use crate::i18n::Message;
use crate::report::{json, text};
use clap::Args;
use replace_file::replace_file;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Report {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Prints the report, or writes it to a file and says where it went.
pub(super) fn run(
    report: &Report,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &report.id, report.questionnaire.as_deref())?;
    let said = match report.format {
        Format::Text => texts(&opened, environment),
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
fn texts(opened: &Opened, environment: &Environment<'_>) -> String {
    let card = opened.score();
    let now = environment.now();
    let reports: Vec<String> = environment
        .languages()
        .iter()
        .map(|lang| {
            let catalog = environment.catalogs.get(lang);
            text(
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
