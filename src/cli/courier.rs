//! `tenken courier`: one stick, many computers, one file for each run.

mod asked;
mod collect;
mod prepare;

use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::wizard;
use crate::assessment::store::{DataDir, Origin, Store};
use crate::courier::Stick;
use crate::runner::Opens;
use asked::Wish;
use clap::{Args, Subcommand};

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Asked {
    #[command(flatten)]
    wish: Wish,
    #[command(subcommand)]
    command: Option<Command>,
}

// Comments of clap's structs would become English help, so these have none.
#[derive(Subcommand)]
enum Command {
    Prepare(prepare::Prepare),
    Collect(collect::Collect),
}

/// Runs a subcommand, or without one begins a check on the stick the program is on.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    match &asked.command {
        Some(Command::Prepare(prepare)) => prepare::run(prepare, environment, output),
        Some(Command::Collect(collect)) => collect::run(collect, environment, output),
        None => check(&asked.wish, environment),
    }
}

/// Returns the stick, where the program lies beside a folder that was made ready for going round.
pub(super) fn stick_beside(environment: &Environment<'_>) -> Option<Stick> {
    let data_dir = environment.data_dir.as_ref().ok()?;
    let is_portable = data_dir.origin == Origin::Portable;
    let stick = is_portable.then(|| Stick::of(&Store::open(&data_dir.path)))?;
    stick.is_prepared().then_some(stick)
}

/// Begins as the stick was made ready.
pub(super) fn start(stick: Stick, environment: &Environment<'_>) -> Result<(), Failure> {
    open(stick, &Wish::default(), environment)
}

fn check(wish: &Wish, environment: &Environment<'_>) -> Result<(), Failure> {
    let data_dir = environment.data_dir.as_ref().map_err(|error| *error)?;
    // Elsewhere the answers would stay on a computer that is somebody else's.
    if matches!(
        data_dir,
        DataDir {
            origin: Origin::Platform,
            ..
        }
    ) {
        return Err(Failure::because("courier-nowhere"));
    }
    open(Stick::of(&Store::open(&data_dir.path)), wish, environment)
}

fn open(stick: Stick, wish: &Wish, environment: &Environment<'_>) -> Result<(), Failure> {
    let (errand, files) = wish.on(&stick)?;
    if let Some(files) = files {
        let store = stick.store();
        store.keep_questionnaire(&errand.questionnaire, &files)?;
    }
    let errand = Box::new(errand);
    wizard::open(environment, Opens::Courier { stick, errand })
}
