use super::folder::opened;
use super::room::tell_of_uncounted;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::named_format::named_format;
use crate::cli::output::Output;
use crate::cli::paper::hand_over;
use crate::workshop::Counted;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Export {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(long, value_name = "FORMAT", value_enum)]
    format: Option<RowFormat>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

// A comment on this enum would become English help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum RowFormat {
    #[default]
    Ndjson,
    Csv,
}

/// Writes one row an answer, for programs that count many workshops.
pub(super) fn run(
    asked: &Export,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = asked.output.as_deref();
    let format = asked.format.or_else(|| named_format(path));
    let format = format.unwrap_or_default();
    let (folder, workshop) = opened(environment, &asked.workshop)?;
    if workshop.key.is_empty() {
        folder.lock()?.make_key()?;
    }
    let counted = Counted::read(&folder)?;
    tell_of_uncounted(&counted, environment);
    let zone = environment.now().time_zone().clone();
    let mut rows = Vec::new();
    counted
        .export(zone, |export| match format {
            RowFormat::Ndjson => export.write_ndjson(&mut rows),
            RowFormat::Csv => export.write_csv(&mut rows),
        })
        .map_err(|error| Failure::of_output(&error))?;
    hand_over(&rows, (path, "room-written"), environment, output)
}
