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
use crate::questionnaire::{Level, Questionnaire};
use clap::Args;
use form_choice::FormChoice;
use lines::Lines;
use words::Words;

pub(super) use form_choice::printable;
pub(super) use lines::read as read_line;

#[derive(Args)]
pub(super) struct Enter {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "LEVEL", value_enum)]
    level: Option<Range>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
}

/// Where a form is typed in: the assessment, and the right to write it.
pub(super) struct Desk<'d> {
    pub(super) guard: &'d Guard,
    pub(super) assessment: Assessment,
    pub(super) questionnaire: &'d Questionnaire,
    /// The level asked for on the command line.
    pub(super) level: Option<Level>,
    /// What `questionnaire print` calls the questionnaire.
    pub(super) printable: String,
    pub(super) commands: Commands,
}

/// The commands to go on with, as they are typed.
pub(super) struct Commands {
    /// Types the rest in.
    pub(super) again: String,
    /// Shows the report.
    pub(super) report: String,
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
    let desk = Desk {
        guard: &guard,
        printable: printable(&store, &assessment, enter.questionnaire.as_deref()),
        assessment,
        questionnaire: &questionnaire,
        level: enter.level.map(Level::from),
        commands: Commands {
            again: format!("tenken enter {id}"),
            report: format!("tenken report {id}"),
        },
    };
    at_desk(desk, environment, output, |_| ())
}

/// Types a form in; `saved` hears of every version that was saved.
pub(super) fn at_desk(
    desk: Desk<'_>,
    environment: &Environment<'_>,
    output: &mut Output,
    saved: impl FnMut(&Assessment),
) -> Result<(), Failure> {
    let choice = FormChoice {
        questionnaire: desk.questionnaire,
        level: desk.level,
        assessment_level: desk.assessment.level,
        printable: desk.printable,
    };
    let expected = choice.expected()?;
    let words = Words::new(environment.catalog(), desk.questionnaire, desk.commands);
    for line in words.intro(&desk.assessment) {
        output.line(&line)?;
    }
    let mut lines = Lines::of_standard_input();
    let Some(line) = lines.ask(&words.number_prompt(expected), output)? else {
        return Err(Failure::because("enter-no-form"));
    };
    let mut typing = Typing::new(choice.form(&line)?, desk.assessment);
    let saving = Saving {
        guard: desk.guard,
        saved,
    };
    type_in(&mut typing, saving, &mut lines, &words, environment, output)?;
    if !typing.is_complete() {
        return Err(Failure::Failed(words.stopped(&typing)));
    }
    for line in words.summary(&typing) {
        output.line(&line)?;
    }
    Ok(())
}

/// Saves what changed, and tells of it.
struct Saving<'g, F> {
    guard: &'g Guard,
    saved: F,
}

fn type_in(
    typing: &mut Typing<'_>,
    mut saving: Saving<'_, impl FnMut(&Assessment)>,
    lines: &mut Lines,
    words: &Words<'_>,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    words.say(typing, &[Reply::Part(0)], output)?;
    while !typing.is_over() {
        let Some(line) = lines.ask(&words.prompt(&typing.asked()), output)? else {
            break;
        };
        let before = typing.assessment().clone();
        let replies = typing.line(&line, environment.now().timestamp());
        if *typing.assessment() != before {
            saving.guard.save(typing.assessment())?;
            (saving.saved)(typing.assessment());
        }
        words.say(typing, &replies, output)?;
    }
    Ok(())
}
