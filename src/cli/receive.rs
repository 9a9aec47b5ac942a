//! `tenken receive`: codes from a scanner, a paste, a file or the keyboard, put together again.

use super::enter::read_line;
use super::environment::Environment;
use super::failure::Failure;
use super::output::{Output, tell};
use super::workshop::opened;
use crate::i18n::Message;
use crate::questionnaire::Library;
use crate::runner::{Desk, Reply, Welcome};
use clap::Args;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, stdin};
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

/// A file with so many faults holds no codes.
const REFUSED_MAX: usize = 20;

/// Takes codes in until there are no more.
pub(super) fn run(
    asked: &Asked,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let given = asked.questionnaire.as_deref().map(Library::find);
    let given = given.transpose()?;
    let desk = match &asked.workshop {
        None => Desk::open(environment.store()?, given),
        Some(word) => {
            let (folder, _) = opened(environment, word)?;
            Welcome::to(folder).and_then(|welcome| Desk::of_workshop(welcome, given))
        }
    };
    let mut reception = Reception {
        desk: desk.map_err(Failure::Failed)?,
        environment,
        output,
        refused: 0,
    };
    if let Some(set) = &asked.forget {
        let reply = reception.desk.forget(set).map_err(Failure::Failed)?;
        reception.say(&[reply])?;
        return reception.end(Ending::Forgot);
    }
    let waiting = reception.desk.look().map_err(Failure::Failed)?;
    reception.say(&waiting)?;
    if !asked.codes.is_empty() {
        for code in &asked.codes {
            reception.line(code)?;
        }
    } else if let Some(path) = &asked.file {
        let file = File::open(path).map_err(|error| unreadable(path, &error))?;
        let mut lines = BufReader::new(file);
        let start = lines.fill_buf().map_err(|error| unreadable(path, &error))?;
        if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
            let path = path.display().to_string();
            let utf_16 = Message::new("receive-utf-16").with("path", path);
            return Err(Failure::Failed(utf_16));
        }
        while let Some(line) = line(&mut lines).map_err(|error| unreadable(path, &error))? {
            reception.line(&line)?;
            if reception.refused >= REFUSED_MAX {
                let path = path.display().to_string();
                let none = Message::new("receive-no-codes").with("path", path);
                return Err(Failure::Failed(none));
            }
        }
    } else {
        typed(&mut reception)?;
    }
    reception.end(Ending::Received)
}

/// Takes lines from standard input; at a terminal an empty one ends.
fn typed(reception: &mut Reception<'_, '_>) -> Result<(), Failure> {
    let is_terminal = stdin().is_terminal();
    let mut lines = stdin().lock();
    let catalog = reception.environment.catalog();
    if is_terminal {
        reception.output.line(&catalog.text("receive-intro"))?;
    }
    // A scanner may end a code twice, with a carriage return and a line feed.
    let mut is_after_code = false;
    loop {
        if is_terminal {
            let prompt = catalog.text("receive-prompt");
            reception.output.print(&format!("{prompt} "))?;
        }
        // Whoever feeds codes in one by one sees what became of each.
        reception.output.flush()?;
        let line = line(&mut lines).map_err(|error| {
            let unread = Message::new("enter-unreadable").with("detail", error.to_string());
            Failure::Failed(unread)
        })?;
        match line {
            None => return Ok(()),
            Some(line) if line.is_empty() && is_terminal && !is_after_code => return Ok(()),
            Some(line) => {
                is_after_code = !line.is_empty();
                reception.line(&line)?;
            }
        }
    }
}

/// Reads a line without the mark that editors put in front of a file; none at the end.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let line = read_line(input)?;
    Ok(line.map(|line| line.trim_start_matches('\u{FEFF}').trim().to_owned()))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let message = Message::new("receive-file")
        .with("path", path.display().to_string())
        .with("detail", error.to_string());
    Failure::Failed(message)
}

/// The words at the desk: one line for every code that comes in.
struct Reception<'e, 'o> {
    desk: Desk,
    environment: &'e Environment<'e>,
    output: &'o mut Output,
    /// How many replies said that something was refused.
    refused: usize,
}

/// What was asked for in the end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Received,
    Forgot,
}

impl Reception<'_, '_> {
    fn line(&mut self, line: &str) -> Result<(), Failure> {
        let replies = self.desk.line(line).map_err(Failure::Failed)?;
        self.say(&replies)
    }

    fn say(&mut self, replies: &[Reply]) -> Result<(), Failure> {
        for reply in replies {
            let words = self.environment.say(&reply.message);
            if reply.is_refused {
                self.refused += 1;
                self.output.flush()?;
                tell(&words);
            } else {
                self.output.line(&words)?;
            }
        }
        Ok(())
    }

    /// Fails when something was refused or still waits, so that a script notices.
    fn end(&mut self, ending: Ending) -> Result<(), Failure> {
        let waiting = self.desk.waiting();
        let is_waiting = ending == Ending::Received && waiting > 0;
        if is_waiting {
            let message = Message::new("receive-waiting").with("count", waiting);
            self.output.flush()?;
            return Err(Failure::Failed(message));
        }
        if self.refused > 0 {
            self.output.flush()?;
            return Err(Failure::Found);
        }
        Ok(())
    }
}
