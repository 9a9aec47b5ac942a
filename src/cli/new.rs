use super::answers::{fill, read};
use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use crate::assessment::Assessment;
use crate::i18n::{Explain, Message};
use crate::questionnaire::{Level, Library, LoadError, Questionnaire, load};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(super) struct New {
    #[arg(long, value_name = "ID")]
    questionnaire: String,
    #[arg(long, value_name = "NAME")]
    organisation: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    site: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    respondent: String,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "LEVEL", value_enum, default_value = "full")]
    level: Range,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Range {
    Triage,
    Essential,
    Full,
}

impl From<Range> for Level {
    fn from(range: Range) -> Self {
        match range {
            Range::Triage => Self::Triage,
            Range::Essential => Self::Essential,
            Range::Full => Self::Full,
        }
    }
}

/// Makes an assessment and prints its id; with a wrong answer nothing is made.
pub(super) fn run(
    new: &New,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let files = Library::find(&new.questionnaire)?;
    let questionnaire = load(&files).map_err(LoadError::Faults)?;
    let level = level(&questionnaire, new.level.into())?;
    check_names(new)?;
    let store = environment.store()?;
    let now = environment.now().timestamp();
    let mut assessment = Assessment::new(store.new_id()?, &questionnaire, level, now);
    new.organisation
        .trim()
        .clone_into(&mut assessment.organisation);
    new.site.trim().clone_into(&mut assessment.site);
    new.respondent.trim().clone_into(&mut assessment.respondent);
    if let Some(path) = &new.answers {
        fill_from(&mut assessment, &questionnaire, path)?;
    }
    store.keep_questionnaire(&assessment.questionnaire, &files)?;
    store.lock(&assessment.id)?.guard()?.save(&assessment)?;
    output.line(assessment.id.as_str())
}

/// A level that asks nothing would be an assessment without questions.
pub(super) fn level(questionnaire: &Questionnaire, wanted: Level) -> Result<Level, Failure> {
    let levels = questionnaire.levels();
    if levels.iter().any(|level| *level <= wanted) {
        return Ok(wanted);
    }
    let offered: Vec<&str> = levels.iter().map(|level| level.id()).collect();
    let missing = Message::new("cli-new-no-level")
        .with("level", wanted.id())
        .with("questionnaire", questionnaire.id.as_str())
        .with("levels", offered.join(", "));
    Err(Failure::Failed(missing))
}

fn check_names(new: &New) -> Result<(), Failure> {
    if new.organisation.trim().is_empty() {
        return Err(Failure::usage("cli-new-no-organisation"));
    }
    let names = [
        ("--organisation", &new.organisation),
        ("--site", &new.site),
        ("--respondent", &new.respondent),
    ];
    for (option, name) in names {
        if name.chars().count() > Assessment::NAME_MAX || name.contains(char::is_control) {
            let wrong = Message::new("cli-new-name")
                .with("option", option)
                .with("limit", Assessment::NAME_MAX);
            return Err(Failure::Usage(wrong));
        }
    }
    Ok(())
}

fn fill_from(
    assessment: &mut Assessment,
    questionnaire: &Questionnaire,
    path: &Path,
) -> Result<(), Failure> {
    let file = read(path)?;
    let now = assessment.started;
    let problems = fill(assessment, questionnaire, &file, now);
    if problems.is_empty() {
        return Ok(());
    }
    let head = Message::new("cli-answers-problems")
        .with("path", path.display().to_string())
        .with("count", problems.len())
        .with("questionnaire", questionnaire.id.as_str());
    let each = problems.iter().map(Explain::message).collect();
    Err(Failure::Several(head, each))
}
