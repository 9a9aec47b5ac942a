//! `tenken questionnaire`: what is installed, all of one, every fault of one, a blank form for paper, a copy to edit.

mod check;
mod copy;
mod list;
mod missing;
mod print;
mod show;
mod show_json;
mod show_text;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::output::Output;
use clap::{Args, Subcommand};
use std::path::PathBuf;

pub(super) use show_json::question_json;

#[derive(Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Asked {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    List(Formatted),
    Show(Named),
    Check(Named),
    Print(print::Print),
    Copy(Copied),
}

#[derive(Args)]
struct Formatted {
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

#[derive(Args)]
struct Named {
    #[arg(value_name = "ID")]
    questionnaire: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

#[derive(Args)]
struct Copied {
    #[arg(value_name = "ID")]
    questionnaire: String,
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Asked {
    /// Tells whether several languages can be named: all that is to be looked through.
    pub(super) fn takes_languages(&self) -> bool {
        matches!(self.command, Command::Check(_))
    }
}

/// Runs one of the five.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    match &asked.command {
        Command::List(list) => list::run(list.format, environment, output),
        Command::Show(show) => show::run(&show.questionnaire, show.format, environment, output),
        Command::Check(check) => {
            check::run(&check.questionnaire, check.format, environment, output)
        }
        Command::Print(print) => print::run(print, environment, output),
        Command::Copy(copy) => copy::run(&copy.questionnaire, &copy.folder, environment),
    }
}
