//! `tenken doctor`: what this terminal, locale and data folder can do, and what to do about the rest.

mod data;
mod finding;
mod fonts;
mod locale;
mod probe;
mod program;
mod signs;
mod storage;
mod terminal;
mod widths;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::output::Output;
use crate::report::Paper;
use clap::Args;
use finding::Finding;
use serde_json::{Value, json};

#[derive(Args)]
pub(super) struct Doctor {
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(long)]
    save: bool,
    #[arg(long, conflicts_with = "save")]
    forget: bool,
}

/// Prints every finding. That something is wanting is no failure of this command.
pub(super) fn run(
    doctor: &Doctor,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    output.flush()?;
    let terminal = terminal::Terminal::look();
    let widths = widths::Widths::ask(&terminal);
    if doctor.save {
        signs::save(environment, &terminal, &widths)?;
    } else if doctor.forget {
        signs::forget(environment)?;
    }
    let findings = findings(environment, &terminal, widths);
    if doctor.format == Format::Json {
        let records: Vec<Value> = findings
            .iter()
            .map(|each| each.json(environment.catalog()))
            .collect();
        let version = env!("CARGO_PKG_VERSION");
        return output.json(&json!({"format": 1, "version": version, "findings": records}));
    }
    let mut paper = Paper::default();
    for finding in &findings {
        finding.write(environment.catalog(), &mut paper);
    }
    output.print(&paper.finish())
}

fn findings(
    environment: &Environment<'_>,
    terminal: &terminal::Terminal,
    widths: widths::Widths,
) -> Vec<Finding> {
    let mut findings = vec![program::version(), program::language(&environment.language)];
    findings.extend(data::findings(environment));
    findings.extend(terminal.findings(environment.global.color));
    findings.push(widths::finding(widths));
    findings.push(signs::finding(environment, &widths));
    findings.extend(terminal.missing());
    findings.push(locale::finding());
    findings.push(fonts::finding());
    findings.push(program::network());
    findings
}
