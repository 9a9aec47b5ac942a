//! `tenken report`: a report on standard output or in a file.

mod format;
mod kind;
mod replace_file;

use super::environment::Environment;
use super::failure::Failure;
use super::named_format::named_format;
use super::opened::Opened;
use super::output::Output;
use super::paper::hand_over;
use crate::report::Subject;
use clap::Args;
use format::ReportFormat;
use kind::Kind;
use std::path::PathBuf;

pub(super) use replace_file::replace_file;

#[derive(Args)]
pub(super) struct Report {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<ReportFormat>,
    #[arg(long, value_name = "KIND", value_enum, default_value_t)]
    kind: Kind,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
}

/// Prints the report, or writes it to a file and says where it went.
pub(super) fn run(
    report: &Report,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = report.output.as_deref();
    let format = report.format.or_else(|| named_format(path));
    let format = format.unwrap_or_default();
    if format.is_binary() && report.output.is_none() {
        return Err(Failure::usage("cli-report-needs-output"));
    }
    let opened = Opened::read(environment, &report.id, report.questionnaire.as_deref())?;
    let languages = environment.languages();
    let catalogs = languages.iter().map(|lang| environment.catalogs.get(lang));
    let now = environment.now();
    let card = opened.score();
    let subject = Subject {
        catalogs: catalogs.collect(),
        questionnaire: &opened.questionnaire,
        assessment: &opened.assessment,
        card: &card,
        now: &now,
    };
    let made = format.make(
        &subject,
        report.kind,
        environment.catalogs,
        report.font.as_deref(),
    )?;
    hand_over(&made, (path, "cli-report-written"), environment, output)
}
