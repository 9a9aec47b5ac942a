//! `tenken workshop`: a trainer's gathering, one file a subcommand.

mod board;
mod collect;
mod consent;
mod folder;
mod group;
mod kiosk;
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

impl Asked {
    /// Tells whether several languages can be asked for at once.
    pub(super) fn takes_languages(&self) -> bool {
        matches!(self.command, Some(Command::Board(_)))
    }
}

// Comments of clap's structs would become English help, so these have none.
#[derive(Subcommand)]
enum Command {
    New(new::New),
    Board(board::Board),
    Kiosk(kiosk::Kiosk),
    List(list::List),
    Collect(collect::Collect),
    Tally(tally::Tally),
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
        None => wizard::workshops(environment),
        Some(Command::New(asked)) => new::run(asked, environment, output),
        Some(Command::Kiosk(asked)) => kiosk::run(asked, environment),
        Some(Command::Board(asked)) => board::run(asked, environment),
        Some(Command::List(asked)) => list::run(asked, environment, output),
        Some(Command::Collect(asked)) => collect::run(asked, environment, output),
        Some(Command::Tally(asked)) => tally::run(asked, environment, output),
        Some(Command::Consent(asked)) => consent::run(asked, environment, output),
        Some(Command::Group(asked)) => group::run(asked, environment, output),
    }
}
