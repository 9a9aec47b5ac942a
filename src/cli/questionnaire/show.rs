use super::{show_json, show_text};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::questionnaire::Library;

/// Prints all of one questionnaire.
pub(super) fn run(
    name: &str,
    format: Format,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let questionnaire = Library::open(name)?;
    match format {
        Format::Json => output.json(&show_json::questionnaire(&questionnaire)),
        Format::Text => output.print(&show_text::text(&questionnaire, environment.catalog())),
    }
}
