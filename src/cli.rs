//! The command line: one file a subcommand, and the edge where files, clock and terminal are met.
//!
//! Exit codes: 0 done, 1 failed with one message on standard error that says
//! what, where and what to do, 2 the command line is wrong. Nothing here knows a
//! sentence: words are Fluent's. Everything printed that came from a file or an
//! argument goes through [`clean`](crate::text::clean).

mod answer;
mod answers;
mod arguments;
mod code;
mod compare;
mod completions;
mod courier;
mod doctor;
mod enter;
mod environment;
mod exact;
mod explain;
mod export;
mod failure;
mod fonts;
mod format;
mod import;
mod json_file;
mod language;
mod list;
mod migrate;
mod named_format;
mod new;
mod opened;
mod output;
mod paper;
mod plan;
mod portable;
mod progress;
mod questionnaire;
mod receive;
mod report;
mod sample;
mod signs;
mod usage;
mod verify;
mod wizard;
mod words;
mod workshop;

use crate::i18n::Catalogs;
use arguments::{Arguments, Subcommand};
use clap::FromArgMatches;
use environment::Environment;
use failure::Failure;
use output::Output;
use std::ffi::OsString;
use std::process::ExitCode;

pub use enter::{Asked, At, Refusal, Reply, Summary, Typing};
pub use sample::{SAMPLE_QUESTIONNAIRE, sample};
pub use words::command;

/// Runs the program with its arguments, the program's name first, and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let raw: Vec<OsString> = arguments.into_iter().collect();
    let catalogs = Catalogs::load();
    let data_dir = environment::data_dir(language::early(&raw, "--data-dir").map(Into::into));
    let chosen = language::choose(
        &catalogs,
        language::early(&raw, "--lang"),
        data_dir.as_ref().ok(),
    );
    let catalog = catalogs.get(&chosen.lang);
    let parsed = command(&catalogs, &chosen.lang)
        .try_get_matches_from(raw)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let mut output = Output::new();
    let result = match parsed {
        Ok(arguments) => {
            let environment = Environment::new(&catalogs, chosen, data_dir, arguments.global);
            dispatch(arguments.command, &environment, &mut output)
        }
        Err(error) => usage::answer(catalog, &error, &mut output),
    };
    let result = result.and_then(|()| output.flush());
    result.map_or_else(|failure| failure.tell(catalog), |()| ExitCode::SUCCESS)
}

fn dispatch(
    command: Option<Subcommand>,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let takes_languages = match &command {
        Some(Subcommand::Report(_)) => true,
        Some(Subcommand::Questionnaire(asked)) => asked.takes_languages(),
        Some(Subcommand::Workshop(asked)) => asked.takes_languages(),
        _ => false,
    };
    if environment.languages().len() > 1 && !takes_languages {
        return Err(Failure::usage("cli-usage-one-language"));
    }
    match command {
        None => wizard::run(environment),
        Some(Subcommand::Demo) => wizard::demo(environment),
        Some(Subcommand::New(new)) => new::run(&new, environment, output),
        Some(Subcommand::Answer(answer)) => answer::run(&answer, environment, output),
        Some(Subcommand::Enter(enter)) => enter::run(&enter, environment, output),
        Some(Subcommand::List(list)) => list::run(&list, environment, output),
        Some(Subcommand::Report(report)) => report::run(&report, environment, output),
        Some(Subcommand::Explain(explain)) => explain::run(&explain, environment, output),
        Some(Subcommand::Compare(compare)) => compare::run(&compare, environment, output),
        Some(Subcommand::Migrate(migrate)) => migrate::run(&migrate, environment, output),
        Some(Subcommand::Plan(plan)) => plan::run(&plan, environment, output),
        Some(Subcommand::Verify(asked)) => verify::run(&asked, environment, output),
        Some(Subcommand::Export(asked)) => export::run(&asked, environment, output),
        Some(Subcommand::Import(asked)) => import::run(&asked, environment, output),
        Some(Subcommand::Code(asked)) => code::run(&asked, environment, output),
        Some(Subcommand::Receive(asked)) => receive::run(&asked, environment, output),
        Some(Subcommand::Questionnaire(asked)) => questionnaire::run(&asked, environment, output),
        Some(Subcommand::Workshop(asked)) => workshop::run(&asked, environment, output),
        Some(Subcommand::Courier(asked)) => courier::run(&asked, environment, output),
        Some(Subcommand::Doctor(doctor)) => doctor::run(&doctor, environment, output),
        Some(Subcommand::Completions(shell)) => completions::run(&shell, environment, output),
    }
}
