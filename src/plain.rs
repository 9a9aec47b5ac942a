//! The way through as lines of text: one question at a time, numbered, read from a pipe or by a screen reader.
//!
//! No cursor is moved and no colour is needed. It sends the same messages to
//! the same model as the screens; it only reads words instead of keys.

mod asked;
mod choice;
mod codes;
mod help;
mod home;
mod meaning;
mod names;
mod offers;
mod place;
mod plain_error;
mod plan;
mod read;
mod result;
mod review;
mod round;
mod status;
mod words;
mod workshops;

pub use plain_error::PlainError;

use crate::i18n::{Explain, Message};
use crate::runner::{Runner, Setup};
use crate::text::{ascii_signs, clean};
use crate::wizard::{Command, Layer, Model, Msg, Saving};
use std::io::{self, BufRead, Write};
use std::time::Duration;

/// Longest line taken; what is longer is cut.
const LINE_MAX: usize = 64 * 1024;

/// Goes through the questions until the person leaves or the input ends, which saves and leaves.
///
/// # Errors
///
/// [`PlainError::NotSaved`] when answers are not on the disk at the end; [`PlainError::Io`] when
/// the output cannot be written or the input cannot be read, and everything answered is saved.
pub fn run(
    setup: Setup<'_>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), PlainError> {
    let (mut runner, mut model) = Runner::start(setup);
    runner.has_screen = false;
    let begins = runner.catalog(&model).text("plain-begin");
    let result =
        say(&runner, output, &begins).and_then(|()| lines(&mut runner, &mut model, input, output));
    runner.handle(&mut model, Msg::TextDue);
    // Closing tries once more what failed.
    let closed = runner.close();
    closed.map_err(|error| PlainError::NotSaved(error.message()))?;
    if let Saving::Failed(why) = &model.saving {
        return Err(PlainError::NotSaved(why.clone()));
    }
    result?;
    // Whoever hears this knows that the program is gone; nobody left to hear it is no fault.
    if !matches!(model.saving, Saving::InMemory) {
        let end = runner.catalog(&model).text("plain-end");
        let _ = say(&runner, output, &format!("\n{end}"));
    }
    Ok(())
}

/// Writes lines, safe to print, and with ASCII signs where the terminal has no others.
fn say(runner: &Runner<'_>, output: &mut dyn Write, text: &str) -> io::Result<()> {
    let text = clean(text);
    if runner.is_ascii() {
        writeln!(output, "{}", ascii_signs(&text))
    } else {
        writeln!(output, "{text}")
    }
}

fn lines(
    runner: &mut Runner<'_>,
    model: &mut Model,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    while !runner.is_over() {
        write(runner, model, output)?;
        // What is only read goes away by itself, and the question is asked again.
        while is_only_read(model) {
            runner.handle(model, Msg::Do(Command::Close));
            write(runner, model, output)?;
        }
        if let Some(status) = status::status(model, runner.catalog(model)) {
            say(runner, output, &status)?;
        }
        write!(output, "{} ", runner.catalog(model).text("plain-prompt"))?;
        output.flush()?;
        let Some(line) = read(input)? else {
            return Ok(());
        };
        runner.handle(model, Msg::Now(runner.now()));
        for msg in meaning::messages(model, runner.catalog(model), &line) {
            runner.handle(model, msg);
        }
        runner.settle(model, Duration::from_secs(3));
    }
    Ok(())
}

fn write(runner: &Runner<'_>, model: &mut Model, output: &mut dyn Write) -> io::Result<()> {
    let catalog = runner.catalog(model);
    // First what came of the line before, so that it is heard before everything else.
    if let Some(notice) = model.notice.take() {
        writeln!(output)?;
        say(runner, output, &catalog.say(&spoken(notice)))?;
    }
    for line in place::lines(model, catalog) {
        say(runner, output, &line)?;
    }
    Ok(())
}

/// What the screens say with a key has words of its own where there are no keys.
fn spoken(notice: Message) -> Message {
    match notice.id {
        "wizard-skipped" => Message::new("plain-skipped"),
        "wizard-deleted" => Message::new("plain-deleted"),
        _ => notice,
    }
}

fn is_only_read(model: &Model) -> bool {
    matches!(
        model.top(),
        Some(
            Layer::Help { .. }
                | Layer::Why { .. }
                | Layer::Report { .. }
                | Layer::Ledger { .. }
                | Layer::Crosswalk { .. }
                | Layer::Codes(_)
                | Layer::Comparison { .. }
        )
    )
}

/// Reads a line; none at the end of the input.
fn read(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    bytes.truncate(LINE_MAX);
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}
