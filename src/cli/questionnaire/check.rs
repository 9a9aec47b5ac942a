use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::i18n::Message;
use crate::questionnaire::{Fault, Library};
use serde_json::{Value, json};

/// Prints every fault of a questionnaire with its place and cure; having one is a failure.
pub(super) fn run(
    name: &str,
    format: Format,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let faults = Library::check(name)?;
    match format {
        Format::Json => output.json(&records(&faults, environment))?,
        Format::Text => texts(name, &faults, environment, output)?,
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

fn records(faults: &[Fault], environment: &Environment<'_>) -> Value {
    let records: Vec<_> = faults
        .iter()
        .map(|fault| fault.record(environment.catalog()))
        .collect();
    json!({"format": 1, "faults": records})
}

fn texts(
    name: &str,
    faults: &[Fault],
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let told = if faults.is_empty() {
        Message::new("cli-check-clean").with("name", name)
    } else {
        Message::new("cli-check-count")
            .with("name", name)
            .with("count", faults.len())
    };
    for fault in faults {
        output.line(&fault.lines(environment.catalog()))?;
    }
    output.line(&environment.say(&told))
}
