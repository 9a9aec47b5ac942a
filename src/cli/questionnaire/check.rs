use super::missing;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::i18n::{Lang, Message};
use crate::questionnaire::{Fault, Lacking, Library, lacking};
use serde_json::{Value, json};

/// Prints every fault of a questionnaire with its place and cure, and what the languages named on
/// the command line still lack. Having a fault is a failure; lacking a text is none.
pub(super) fn run(
    name: &str,
    format: Format,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let faults = Library::check(name)?;
    let lacking = lacking_in(&environment.global.lang, name);
    match format {
        Format::Json => output.json(&records(&faults, &lacking, environment))?,
        Format::Text => texts(name, &faults, &lacking, environment, output)?,
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}

/// What the languages lack; nothing where the files cannot be read, which is a fault already.
fn lacking_in(codes: &[String], name: &str) -> Vec<Lacking> {
    let Ok(files) = Library::find(name) else {
        return Vec::new();
    };
    let langs = codes.iter().map(|code| Lang::new(code));
    langs.filter_map(|lang| lacking(&files, &lang)).collect()
}

fn records(faults: &[Fault], lacking: &[Lacking], environment: &Environment<'_>) -> Value {
    let records: Vec<_> = faults
        .iter()
        .map(|fault| fault.record(environment.catalog()))
        .collect();
    json!({"format": 1, "faults": records, "lacking": lacking})
}

fn texts(
    name: &str,
    faults: &[Fault],
    lacking: &[Lacking],
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
    output.line(&environment.say(&told))?;
    for lacking in lacking {
        missing::write(lacking, environment, output)?;
    }
    Ok(())
}
