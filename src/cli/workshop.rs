//! `tenken workshop`: a trainer's gathering, one file a subcommand.

mod board;
mod certificate;
mod collect;
mod consent;
mod enter;
mod export;
mod folder;
mod group;
mod hand_outs;
mod kiosk;
mod list;
mod new;
mod report;
mod room;
mod tally;
pub(super) mod words;
mod work;

use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::wizard;
use clap::{Args, Subcommand};

pub(super) use folder::opened;
pub(super) use work::work;

#[derive(Args)]
pub(super) struct Asked {
    #[command(subcommand)]
    command: Option<Command>,
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
    Enter(enter::Enter),
    Consent(consent::Consent),
    Group(group::Group),
    Report(report::Report),
    Handouts(hand_outs::HandOuts),
    Certificate(certificate::CertificateOf),
    Export(export::Export),
}

impl Asked {
    /// Tells whether what it shows or makes can be in several languages at once.
    pub(super) fn takes_languages(&self) -> bool {
        matches!(
            self.command,
            Some(
                Command::Board(_)
                    | Command::Report(_)
                    | Command::Handouts(_)
                    | Command::Certificate(_)
            )
        )
    }
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
        Some(Command::Enter(asked)) => enter::run(asked, environment, output),
        Some(Command::Consent(asked)) => consent::run(asked, environment, output),
        Some(Command::Group(asked)) => group::run(asked, environment, output),
        Some(Command::Report(asked)) => report::run(asked, environment, output),
        Some(Command::Handouts(asked)) => hand_outs::run(asked, environment, output),
        Some(Command::Certificate(asked)) => certificate::run(asked, environment, output),
        Some(Command::Export(asked)) => export::run(asked, environment, output),
    }
}
