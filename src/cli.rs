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
mod licences;
mod list;
mod man;
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
mod start;
mod usage;
mod verify;
mod wizard;
mod words;
mod workshop;

use crate::assessment::store::{DataDir, NoDataDir};
use crate::i18n::Catalogs;
use arguments::{Arguments, Subcommand};
use clap::FromArgMatches;
use environment::Environment;
use failure::Failure;
use language::Language;
use output::Output;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

pub use enter::{Asked, At, Refusal, Reply, Summary, Typing};
pub use sample::{SAMPLE_QUESTIONNAIRE, sample};
pub use start::Start;
pub use words::command;

/// Runs the program with its arguments, the program's name first, and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let raw: Vec<OsString> = arguments.into_iter().collect();
    let start = Start::of_this_process(raw.len() > 1);
    let catalogs = Catalogs::load();
    let data_dir = environment::data_dir(language::early(&raw, "--data-dir").map(Into::into));
    let chosen = language::choose(
        &catalogs,
        language::early(&raw, "--lang"),
        data_dir.as_ref().ok(),
    );
    let catalog = catalogs.get(&chosen.lang);
    // After a panic nothing but words is read, and those never change.
    let ended = catch_unwind(AssertUnwindSafe(|| {
        work(raw, &catalogs, chosen.clone(), data_dir)
    }));
    let code = match ended {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(failure)) => failure.tell(catalog),
        Err(_) => ExitCode::from(PANICKED),
    };
    start.hold_window(catalog);
    code
}

/// The exit code Rust gives a program that panicked.
const PANICKED: u8 = 101;

fn work(
    raw: Vec<OsString>,
    catalogs: &Catalogs,
    chosen: Language,
    data_dir: Result<DataDir, NoDataDir>,
) -> Result<(), Failure> {
    let parsed = command(catalogs, &chosen.lang)
        .try_get_matches_from(raw)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let mut output = Output::new();
    match parsed {
        Ok(arguments) => {
            let environment = Environment::new(catalogs, chosen, data_dir, arguments.global);
            dispatch(arguments.command, &environment, &mut output)?;
        }
        Err(error) => usage::answer(catalogs.get(&chosen.lang), &error, &mut output)?,
    }
    output.flush()
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
        Some(Subcommand::Licences(asked)) => licences::run(&asked, environment, output),
        Some(Subcommand::Man(_)) => man::run(environment, output),
    }
}
