//! `tenken receive`: codes from a scanner, a paste, a file or the keyboard, put together again.
//!
//! What has come in is on the disk before the next code is asked for, so that half a set waits
//! for its rest, also over the end of the program.

mod desk;
mod reception;

use super::environment::Environment;
use super::failure::Failure;
use super::output::Output;
use super::workshop::received;
use crate::i18n::Message;
use clap::Args;
use desk::Desk;
use reception::Reception;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, stdin};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(super) struct Asked {
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "codes")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "WORKSHOP")]
    workshop: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    questionnaire: Option<String>,
    #[arg(long, value_name = "SET", conflicts_with_all = ["codes", "file"])]
    forget: Option<String>,
}

/// Most bytes of a line that are looked at: more than the largest QR code holds.
const LINE_MAX: u64 = 16 * 1024;

/// Takes codes in until there are no more.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut desk = Desk::open(
        environment,
        asked.questionnaire.as_deref(),
        received(environment, asked.workshop.as_deref())?,
    )?;
    if let Some(set) = &asked.forget {
        return output.line(&environment.say(&desk.forget(set)?));
    }
    let mut reception = Reception::new(&mut desk, environment, output);
    reception.waiting()?;
    if !asked.codes.is_empty() {
        for code in &asked.codes {
            reception.line(code)?;
        }
    } else if let Some(path) = &asked.file {
        let file = File::open(path).map_err(|error| unreadable(path, &error))?;
        let mut lines = BufReader::new(file);
        while let Some(line) = line(&mut lines).map_err(|error| unreadable(path, &error))? {
            reception.line(&line)?;
        }
    } else {
        typed(&mut reception)?;
    }
    reception.end()
}

/// Takes lines from standard input; at a terminal an empty one ends.
fn typed(reception: &mut Reception<'_, '_>) -> Result<(), Failure> {
    let is_terminal = stdin().is_terminal();
    let mut lines = stdin().lock();
    if is_terminal {
        reception.intro()?;
    }
    loop {
        if is_terminal {
            reception.prompt()?;
        }
        let line = line(&mut lines).map_err(|error| {
            let unread = Message::new("enter-unreadable").with("detail", error.to_string());
            Failure::Failed(unread)
        })?;
        match line {
            None => return Ok(()),
            Some(line) if line.is_empty() && is_terminal => return Ok(()),
            Some(line) => reception.line(&line)?,
        }
    }
}

/// Reads a line, which a scanner may end with a carriage return; none at the end.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input
        .by_ref()
        .take(LINE_MAX)
        .read_until(b'\n', &mut bytes)?
        == 0
    {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let message = Message::new("receive-file")
        .with("path", path.display().to_string())
        .with("detail", error.to_string());
    Failure::Failed(message)
}
