//! `tenken workshop`: a trainer's gathering, one file a subcommand.

mod collect;
mod consent;
mod enter;
mod folder;
mod group;
mod list;
mod new;
mod tally;
pub(super) mod words;

use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::wizard;
use clap::{Args, Subcommand};

#[derive(Args)]
pub(super) struct Asked {
    #[command(subcommand)]
    command: Option<Command>,
}

// Comments of clap's structs would become English help, so these have none.
#[derive(Subcommand)]
enum Command {
    New(new::New),
    List(list::List),
    Collect(collect::Collect),
    Tally(tally::Tally),
    Enter(enter::Enter),
    Consent(consent::Consent),
    Group(group::Group),
}

/// Carries out a subcommand; without one the wizard leads through everything.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    match &asked.command {
        None => wizard::run(environment),
        Some(Command::New(asked)) => new::run(asked, environment, output),
        Some(Command::List(asked)) => list::run(asked, environment, output),
        Some(Command::Collect(asked)) => collect::run(asked, environment, output),
        Some(Command::Tally(asked)) => tally::run(asked, environment, output),
        Some(Command::Enter(asked)) => enter::run(asked, environment, output),
        Some(Command::Consent(asked)) => consent::run(asked, environment, output),
        Some(Command::Group(asked)) => group::run(asked, environment, output),
    }
}
