//! `tenken` and `tenken demo`: the way through on the screen.

use super::environment::Environment;
use super::failure::Failure;
use super::sample::{SAMPLE_QUESTIONNAIRE, sample};
use crate::assessment::Assessment;
use crate::questionnaire::{Library, Questionnaire};
use std::io::{IsTerminal, stdin, stdout};

/// Opens the wizard.
pub(super) fn run(environment: &Environment<'_>) -> Result<(), Failure> {
    open(environment, None)
}

/// Opens the wizard on the sample, which is kept in memory.
pub(super) fn demo(environment: &Environment<'_>) -> Result<(), Failure> {
    let questionnaire = Library::open(SAMPLE_QUESTIONNAIRE)?;
    let now = environment.now().timestamp();
    let sample = sample(environment.catalog(), &questionnaire, now);
    open(environment, Some((questionnaire, sample)))
}

/// Hands over to the screens, which need a terminal to draw on and keys to read.
fn open(
    environment: &Environment<'_>,
    sample: Option<(Questionnaire, Assessment)>,
) -> Result<(), Failure> {
    let is_interactive = stdin().is_terminal() && stdout().is_terminal();
    if !is_interactive && !environment.global.plain {
        return Err(Failure::because("cli-no-terminal"));
    }
    drop(sample);
    Err(Failure::because("cli-wizard-not-here"))
}
