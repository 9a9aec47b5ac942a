//! `tenken enter`: a filled paper form is typed in, one line a question, a check total a section.
//!
//! [`Typing`] is the whole way from lines to answers and knows no file; here are
//! the lines, the words and the disk. Every line that changed something is saved
//! before the next is asked for.

mod form_choice;
mod lines;
mod record;
mod refusal;
mod reply;
mod summary;
mod typed;
mod typing;
mod words;

pub use refusal::Refusal;
pub use reply::{Asked, At, Reply};
pub use summary::Summary;
pub use typing::Typing;

use super::environment::Environment;
use super::failure::Failure;
use super::new::Range;
use super::opened::{loaded, other_version, questionnaire};
use super::output::Output;
use crate::assessment::store::Guard;
use crate::assessment::{Assessment, Identity};
use crate::questionnaire::Level;
use clap::Args;
use form_choice::FormChoice;
use lines::Lines;
use words::{Words, stopped};

#[derive(Args)]
pub(super) struct Enter {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "LEVEL", value_enum)]
    level: Option<Range>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Types a form into an assessment, as its only writer meanwhile.
pub(super) fn run(
    enter: &Enter,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let store = environment.store()?;
    let id = store.find(&enter.id)?;
    let guard = store.lock(&id)?.guard()?;
    let assessment = loaded(&id, guard.load())?;
    let questionnaire = questionnaire(&store, &assessment, enter.questionnaire.as_deref())?;
    if Identity::of(&questionnaire) != assessment.questionnaire {
        let other = other_version("cli-other-version-write", &assessment, &questionnaire);
        return Err(Failure::Failed(other));
    }
    let choice = FormChoice {
        questionnaire: &questionnaire,
        level: enter.level.map(Level::from),
        assessment_level: assessment.level,
        printable: form_choice::printable(&store, &assessment, enter.questionnaire.as_deref()),
    };
    let expected = choice.expected()?;
    let words = Words::new(environment.catalog(), &questionnaire);
    for line in words.intro(&assessment) {
        output.line(&line)?;
    }
    let mut lines = Lines::of_standard_input();
    let Some(line) = lines.ask(&words.number_prompt(expected), output)? else {
        return Err(Failure::because("enter-no-form"));
    };
    let typing = Typing::new(choice.form(&line)?, assessment);
    type_in(typing, &guard, &mut lines, &words, environment, output)
}

fn type_in(
    mut typing: Typing<'_>,
    guard: &Guard,
    lines: &mut Lines,
    words: &Words<'_>,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    words.say(&typing, &[Reply::Part(0)], output)?;
    while !typing.is_over() {
        let Some(line) = lines.ask(&words.prompt(&typing.asked()), output)? else {
            break;
        };
        let before = typing.assessment().sequence;
        let replies = typing.line(&line, environment.now().timestamp());
        save_if_changed(guard, typing.assessment(), before)?;
        words.say(&typing, &replies, output)?;
    }
    if !typing.is_complete() {
        return Err(Failure::Failed(stopped(&typing)));
    }
    for line in words.summary(&typing) {
        output.line(&line)?;
    }
    Ok(())
}

fn save_if_changed(guard: &Guard, assessment: &Assessment, before: u64) -> Result<(), Failure> {
    if assessment.sequence != before {
        guard.save(assessment)?;
    }
    Ok(())
}
