//! `tenken questionnaire`: what is installed, all of one, every fault of one.

mod check;
mod list;
mod show;
mod show_json;
mod show_text;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::output::Output;
use clap::{Args, Subcommand};

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

/// Runs one of the three.
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
    }
}
