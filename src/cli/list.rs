//! `tenken list`: the stored assessments, also those that cannot be read.

mod row;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::output::Output;
use clap::Args;
use row::{Known, Row};
use serde_json::{Value, json};

#[derive(Args)]
pub(super) struct List {
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// Prints the stored assessments, the last changed first.
pub(super) fn run(
    list: &List,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let store = environment.store()?;
    let listed = store.list()?;
    let mut known = Known::new(&store);
    let rows: Vec<Row> = listed
        .into_iter()
        .map(|each| Row::of(each, &mut known))
        .collect();
    if list.format == Format::Json {
        let records: Vec<Value> = rows
            .iter()
            .map(|row| row.json(environment.catalog()))
            .collect();
        return output.json(&json!({"format": 1, "assessments": records}));
    }
    if rows.is_empty() {
        return output.line(&environment.catalog().text("cli-list-empty"));
    }
    let zone = environment.now().time_zone().clone();
    output.line(&Row::header(environment.catalog()))?;
    for row in &rows {
        output.line(&row.line(environment.catalog(), &zone))?;
    }
    Ok(())
}
