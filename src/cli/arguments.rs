//! What can be written on the command line. Its words are put in by `words`.

use super::{
    answer, code, compare, completions, courier, doctor, enter, explain, export, import, licences,
    list, man, migrate, new, plan, questionnaire, receive, report, verify, workshop,
};
use clap::{Args, Parser, ValueEnum};
use std::path::PathBuf;

/// The whole command line.
#[derive(Parser)]
#[command(
    name = "tenken",
    version,
    about = None,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Subcommand>,
}

// Comments of clap's structs would become English help, so these have none.
#[derive(clap::Subcommand)]
pub(super) enum Subcommand {
    Demo,
    New(new::New),
    Answer(answer::Answer),
    Enter(enter::Enter),
    List(list::List),
    Report(report::Report),
    Explain(explain::Explain),
    Compare(compare::Compare),
    Migrate(migrate::Migrate),
    Plan(plan::Plan),
    Verify(verify::Verify),
    Export(export::Export),
    Import(import::Import),
    Code(code::Asked),
    Receive(receive::Asked),
    Questionnaire(questionnaire::Asked),
    Workshop(workshop::Asked),
    Courier(courier::Asked),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Licences(licences::Licences),
    Man(man::Man),
}

#[derive(Args, Clone)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_delimiter = ',')]
    pub(super) lang: Vec<String>,
    #[arg(long, global = true)]
    pub(super) plain: bool,
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(super) color: Color,
    #[arg(long, global = true)]
    pub(super) ascii: bool,
    #[arg(long, global = true)]
    pub(super) mouse: bool,
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}
