use super::collect::choices;
use super::folder::{found, line, opened};
use crate::assessment::{Assessment, AssessmentId};
use crate::cli::enter::{Commands, Desk, at_desk, printable};
use crate::cli::environment::Environment;
use crate::cli::failure::Failure;
use crate::cli::new::Range;
use crate::cli::opened::loaded;
use crate::cli::output::Output;
use crate::i18n::Explain;
use crate::questionnaire::{Level, Questionnaire};
use crate::workshop::{Field, Folder, FolderError, Manner, Way, Workshop};
use clap::Args;

#[derive(Args)]
pub(super) struct Enter {
    #[arg(value_name = "WORKSHOP")]
    workshop: String,
    #[arg(value_name = "ID", conflicts_with_all = ["organisation", "site", "respondent"])]
    id: Option<String>,
    #[arg(long, value_name = "NAME", default_value = "")]
    organisation: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    site: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    respondent: String,
    #[arg(long, value_name = "LEVEL", value_enum)]
    level: Option<Range>,
    #[arg(long = "group", value_name = "KIND=LABEL")]
    groups: Vec<String>,
    #[arg(long = "consent")]
    consents: bool,
}

/// Types a paper form in as the answers of a participant; without a single answer nothing is made.
pub(super) fn run(
    enter: &Enter,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let (folder, workshop) = opened(environment, &enter.workshop)?;
    let questionnaire = folder.questionnaire(&workshop)?;
    let manner = Manner {
        consents: enter.consents,
        groups: choices(&workshop, &enter.groups)?,
    };
    let store = folder.store();
    let known = enter
        .id
        .as_ref()
        .map(|word| found(&folder, &workshop, word));
    let id = known.unwrap_or_else(|| Ok(store.new_id()?))?;
    let guard = store.lock(&id)?.guard()?;
    let assessment = if enter.id.is_some() {
        loaded(&id, guard.load())?
    } else {
        made(enter, &workshop, &questionnaire, id.clone(), environment)?
    };
    let place = quoted(&folder.path().display().to_string());
    let desk = Desk {
        guard: &guard,
        printable: printable(store, &assessment, None),
        assessment,
        questionnaire: &questionnaire,
        level: enter.level.map(Level::from),
        commands: Commands {
            again: format!("tenken workshop enter {place} {id}"),
            report: format!("tenken --data-dir {place} report {id}"),
        },
    };
    output.line(&line(environment, &workshop))?;
    // The participant is written down with the first answer, and whoever is not by then at the end.
    let mut written = None;
    let typed = at_desk(desk, environment, output, |assessment| {
        if !matches!(written, Some((Ok(()), _))) {
            let result = write_down(&folder, assessment, &manner);
            written = Some((result, assessment.clone()));
        }
    });
    if let Some((Err(_), assessment)) = written {
        write_down(&folder, &assessment, &manner)?;
    }
    typed
}

fn made(
    enter: &Enter,
    workshop: &Workshop,
    questionnaire: &Questionnaire,
    id: AssessmentId,
    environment: &Environment<'_>,
) -> Result<Assessment, Failure> {
    let name = |field: Field, text: &str| {
        let checked = if text.trim().is_empty() {
            Ok(())
        } else {
            field.text(text)
        };
        checked.map_err(|limit| Failure::Usage(limit.message()))?;
        Ok::<String, Failure>(text.trim().to_owned())
    };
    let now = environment.now().timestamp();
    let mut assessment = Assessment::new(id, questionnaire, workshop.level, now);
    assessment.organisation = name(Field::Organisation, &enter.organisation)?;
    assessment.site = name(Field::Site, &enter.site)?;
    assessment.respondent = name(Field::Respondent, &enter.respondent)?;
    Ok(assessment)
}

fn write_down(
    folder: &Folder,
    assessment: &Assessment,
    manner: &Manner,
) -> Result<(), FolderError> {
    let guard = folder.lock()?;
    let mut workshop = guard.read()?;
    workshop.welcome(assessment, Way::Paper, manner, false);
    guard.save(&workshop).map(drop)
}

/// Puts a path that has spaces into quotation marks, as it is typed.
fn quoted(path: &str) -> String {
    if path.contains(' ') {
        format!("\"{path}\"")
    } else {
        path.to_owned()
    }
}
