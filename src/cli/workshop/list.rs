use super::folder::shelf;
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::format::Format;
use crate::cli::output::Output;
use crate::i18n::{Catalog, Explain, Message};
use crate::report::date_words;
use crate::text::pad;
use crate::workshop::{FolderError, Members, Shelved, Workshop};
use clap::Args;
use serde_json::{Value, json};

const DATE: usize = 19;
const NUMBER: usize = 10;

#[derive(Args)]
pub(super) struct List {
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// Prints the workshops of the data folder, the last date first.
pub(super) fn run(
    list: &List,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let shelved = shelf(environment)?.list()?;
    let catalog = environment.catalog();
    let rows = shelved.iter().map(|each| (each, read(each)));
    if list.format == Format::Json {
        let rows: Vec<Value> = rows
            .map(|(each, read)| row_json(catalog, each, read))
            .collect();
        return output.json(&json!({"format": 1, "workshops": rows}));
    }
    if shelved.is_empty() {
        return output.line(&catalog.text("workshop-list-empty"));
    }
    output.line(&columns(
        &catalog.text("workshop-list-date"),
        &catalog.text("workshop-list-number"),
        &catalog.text("workshop-list-name"),
    ))?;
    for (each, read) in rows {
        output.line(&line(catalog, each, read))?;
    }
    Ok(())
}

fn read(shelved: &Shelved) -> Result<(&Workshop, Members), Message> {
    let workshop = shelved.workshop.as_ref().map_err(FolderError::message)?;
    let members = shelved.folder.members(workshop);
    let members = members.map_err(|error| error.message())?;
    Ok((workshop, members))
}

fn line(
    catalog: &Catalog,
    shelved: &Shelved,
    read: Result<(&Workshop, Members), Message>,
) -> String {
    match read {
        Err(problem) => columns("-", "-", &catalog.say(&problem)),
        Ok((workshop, members)) => {
            let folder = shelved.folder_name();
            let name = if folder == workshop.name {
                folder
            } else {
                let both = Message::new("workshop-list-both")
                    .with("name", workshop.name.as_str())
                    .with("folder", folder);
                catalog.say(&both)
            };
            columns(
                &date_words(catalog, workshop.date),
                &members.assessments.len().to_string(),
                &name.replace('\n', " "),
            )
        }
    }
}

fn row_json(
    catalog: &Catalog,
    shelved: &Shelved,
    read: Result<(&Workshop, Members), Message>,
) -> Value {
    let folder = shelved.folder.path().display().to_string();
    match read {
        Err(problem) => json!({
            "folder": folder,
            "name": null,
            "date": null,
            "trainer": null,
            "questionnaire": null,
            "level": null,
            "threshold": null,
            "assessments": null,
            "problem": catalog.say(&problem),
        }),
        Ok((workshop, members)) => json!({
            "folder": folder,
            "name": workshop.name,
            "date": workshop.date,
            "trainer": workshop.trainer,
            "questionnaire": workshop.questionnaire,
            "level": workshop.level,
            "threshold": workshop.threshold,
            "assessments": members.assessments.len(),
            "problem": null,
        }),
    }
}

fn columns(date: &str, number: &str, name: &str) -> String {
    let line = format!("{}{}{name}", pad(date, DATE), pad(number, NUMBER));
    line.trim_end().to_owned()
}
