//! `tenken man`: the manual page, made from the same words as the help.

mod page;

use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::words::command;
use clap::Args;
use page::Page;

#[derive(Args)]
pub(super) struct Man {}

/// Prints the page for `man`, in the language this run speaks.
pub(super) fn run(environment: &Environment<'_>, output: &mut Output) -> Result<(), Failure> {
    let mut command = command(environment.catalogs, &environment.language.lang);
    // Only after this every command knows its full name.
    command.build();
    let page = Page::new(environment.catalog()).write(&mut command);
    output.bytes(page.as_bytes())
}
