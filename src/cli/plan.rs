//! `tenken plan`: what to do, in the order of what it gains for the work, and what if it were done.

mod changes;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::opened::Opened;
use super::output::{Output, tell};
use super::report::replace_file;
use crate::i18n::Message;
use crate::report::{calendar, json_plan, plan_text};
use crate::scoring::{Scorecard, what_if};
use crate::text::clean;
use changes::Changes;
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(super) struct Plan {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long = "do", value_name = "QUESTION=OPTION", num_args = 1..)]
    changes: Vec<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_name = "FILE")]
    calendar: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Prints the plan, and writes its calendar where one is asked for.
pub(super) fn run(
    plan: &Plan,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = Opened::read(environment, &plan.id, plan.questionnaire.as_deref())?;
    let changes = Changes::read(&opened.questionnaire, &plan.changes)?;
    let card = opened.score();
    let then = (!changes.is_empty())
        .then(|| what_if(&opened.questionnaire, &opened.assessment, changes.answers()));
    if let Some(then) = &then {
        tell_if_not_asked(&changes, then, environment);
    }
    let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
    match plan.format {
        Format::Json => {
            let answers = changes.json();
            let then = then.as_ref().map(|then| (then, &answers));
            output.json(&json_plan(questionnaire, assessment, &card, then))?;
        }
        Format::Text => {
            let catalog = environment.catalog();
            let text = plan_text(catalog, questionnaire, assessment, &card, then.as_ref());
            output.print(&text)?;
        }
    }
    match &plan.calendar {
        Some(path) => write_calendar(path, &opened, &card, environment),
        None => Ok(()),
    }
}

/// An answer to a question that is not asked then changes nothing, which one should know.
fn tell_if_not_asked(changes: &Changes<'_>, then: &Scorecard, environment: &Environment<'_>) {
    for question in changes.scored() {
        if !then.ledger.iter().any(|line| line.question == question) {
            let unasked = Message::new("plan-not-asked").with("question", question);
            tell(&environment.say(&unasked));
        }
    }
}

/// What has no date that can be read is told, not left out in silence.
fn write_calendar(
    path: &Path,
    opened: &Opened,
    card: &Scorecard,
    environment: &Environment<'_>,
) -> Result<(), Failure> {
    let made = calendar(
        environment.catalog(),
        &opened.questionnaire,
        &opened.assessment,
        card,
    );
    for (question, due) in &made.undated {
        let undated = Message::new("plan-calendar-undated")
            .with("question", clean(question))
            .with("due", clean(due));
        tell(&environment.say(&undated));
    }
    if made.entries == 0 {
        let id = opened.assessment.id.as_str();
        let empty = Message::new("plan-calendar-empty").with("id", id);
        return Err(Failure::Failed(empty));
    }
    replace_file(path, made.text.as_bytes())?;
    let written = Message::new("plan-calendar-written")
        .with("count", made.entries)
        .with("path", path.display().to_string());
    tell(&environment.say(&written));
    Ok(())
}
