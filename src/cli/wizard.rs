//! `tenken` and `tenken demo`: the way through on the screen.

use super::environment::Environment;
use super::failure::Failure;
use super::sample::sample;
use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use std::io::{IsTerminal, stdin, stdout};

/// What the wizard opens with.
enum Start {
    /// The home screen.
    Home,
    /// A sample that is kept in memory.
    Sample(Box<(Questionnaire, Assessment)>),
}

/// Opens the wizard.
pub(super) fn run(environment: &Environment<'_>) -> Result<(), Failure> {
    open(environment, Start::Home)
}

/// Opens the wizard on the sample.
pub(super) fn demo(environment: &Environment<'_>) -> Result<(), Failure> {
    let sample = sample(environment.catalog(), environment.now().timestamp());
    let (questionnaire, assessment) = sample.ok_or_else(|| Failure::because("cli-sample-broken"))?;
    open(environment, Start::Sample(Box::new((questionnaire, assessment))))
}

/// Hands over to the screens, which need a terminal to draw on and keys to read.
fn open(environment: &Environment<'_>, start: Start) -> Result<(), Failure> {
    let is_interactive = stdin().is_terminal() && stdout().is_terminal();
    if !is_interactive && !environment.global.plain {
        return Err(Failure::because("cli-no-terminal"));
    }
    drop(start);
    Err(Failure::because("cli-wizard-not-here"))
}
