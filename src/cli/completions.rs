use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::words::command;
use clap::Args;
use clap_complete::Shell;

#[derive(Args)]
pub(super) struct Completions {
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

/// Prints the completions of a shell.
pub(super) fn run(
    asked: &Completions,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut script = Vec::new();
    let mut command = command(environment.catalogs, &environment.language.lang);
    clap_complete::generate(asked.shell, &mut command, "tenken", &mut script);
    output.bytes(&script)
}
