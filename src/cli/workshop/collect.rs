mod said;
mod watch;

use super::folder::{line, opened};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::i18n::Explain;
use crate::workshop::{Collector, GroupChoice, GroupFault, Manner, Outcome, Workshop};
use clap::Args;
use said::{lines, summary};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Collect {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(value_name = "FROM", required = true)]
    from: Vec<PathBuf>,
    #[arg(long = "watch", conflicts_with = "format")]
    is_watching: bool,
    #[arg(long = "consent")]
    consents: bool,
    #[arg(long = "group", value_name = "KIND=LABEL")]
    groups: Vec<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// Takes in what lies in files and folders, and tells of each and of who is missing.
pub(super) fn run(
    asked: &Collect,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, workshop) = opened(environment, &asked.workshop)?;
    let manner = Manner {
        consents: asked.consents,
        groups: choices(&workshop, &asked.groups)?,
    };
    let mut collector = Collector::new(folder.clone());
    if asked.is_watching {
        output.line(&line(environment, &workshop))?;
        return watch::watch(&mut collector, &asked.from, &manner, environment, output);
    }
    let collected = collector.collect(&asked.from, &manner)?;
    if asked.format == Format::Json {
        output.json(&said::json(
            environment.catalog(),
            folder.path(),
            &workshop.name,
            &collected,
        ))?;
    } else {
        output.line(&line(environment, &workshop))?;
        for line in lines(environment.catalog(), &collected) {
            output.line(&line)?;
        }
        for line in summary(environment.catalog(), &collected) {
            output.line(&line)?;
        }
    }
    let is_left = |outcome: &Outcome| outcome.is_refused() || *outcome == Outcome::Pending;
    if collected.count(is_left) > 0 {
        return Err(Failure::Found);
    }
    Ok(())
}

/// Reads groups from the command line, which is wrong if they are.
pub(super) fn choices(workshop: &Workshop, texts: &[String]) -> Result<Vec<GroupChoice>, Failure> {
    let choices = texts.iter().map(|text| GroupChoice::parse(workshop, text));
    let choices: Result<Vec<GroupChoice>, GroupFault> = choices.collect();
    choices.map_err(|fault| Failure::Usage(fault.message()))
}
