//! `tenken migrate`: the same answers under the newer version, as a new assessment.

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::loaded;
use super::output::Output;
use crate::i18n::Message;
use crate::questionnaire::{Files, Library};
use crate::report::migration::MigrationReport;
use crate::report::{json_migration, layout_text};
use clap::Args;

#[derive(Args)]
pub(super) struct Migrate {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Makes the new assessment and prints what became of every question.
pub(super) fn run(
    migrate: &Migrate,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let store = environment.store()?;
    let id = store.find(&migrate.id)?;
    let before = loaded(&id, store.load(&id))?;
    let files = files(&before.questionnaire.id, migrate.questionnaire.as_deref())?;
    let migrated = store.migrate(&before, &files, environment.now().timestamp())?;
    let report = MigrationReport {
        before: &before,
        migrated: &migrated,
    };
    match migrate.format {
        Format::Json => output.json(&json_migration(&report)),
        Format::Text => {
            let document = report.document(environment.catalog());
            output.print(&layout_text(&document))
        }
    }
}

/// Finds the version to migrate to: in the named folder, else the one compiled in.
fn files(id: &str, folder: Option<&str>) -> Result<Files, Failure> {
    if let Some(folder) = folder {
        return Ok(Library::find(folder)?);
    }
    Library::files(id).ok_or_else(|| {
        let missing = Message::new("migrate-not-installed").with("questionnaire", id);
        Failure::Failed(missing)
    })
}
