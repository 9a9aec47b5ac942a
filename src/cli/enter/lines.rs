use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::Message;
use std::io::{self, BufRead, IsTerminal, Read, StdinLock, stdin};

/// Most bytes of a line that are looked at; a form has nothing nearly as long.
const LINE_MAX: u64 = 16 * 1024;

/// Lines that are asked for one by one, from a terminal or a pipe.
pub(super) struct Lines {
    input: StdinLock<'static>,
    is_terminal: bool,
}

impl Lines {
    pub(super) fn of_standard_input() -> Self {
        Self {
            input: stdin().lock(),
            is_terminal: stdin().is_terminal(),
        }
    }

    /// Writes a prompt and reads the line that answers it, without spaces around; none at the end.
    pub(super) fn ask(
        &mut self,
        prompt: &str,
        output: &mut Output,
    ) -> Result<Option<String>, Failure> {
        output.print(&format!("{prompt} "))?;
        output.flush()?;
        let line = read(&mut self.input).map_err(|error| {
            let unread = Message::new("enter-unreadable").with("detail", error.to_string());
            Failure::Failed(unread)
        })?;
        // Only a terminal ends the prompt's line by itself.
        if !self.is_terminal || line.is_none() {
            output.line("")?;
        }
        Ok(line)
    }
}

/// Reads a line; what is beyond the limit is passed over.
pub(in crate::cli) fn read(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input
        .by_ref()
        .take(LINE_MAX)
        .read_until(b'\n', &mut bytes)?
        == 0
    {
        return Ok(None);
    }
    if !bytes.ends_with(b"\n") {
        skip_line(input)?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let held = input.fill_buf()?;
        let end = held.iter().position(|byte| *byte == b'\n');
        let (used, is_over) = match end {
            Some(end) => (end + 1, true),
            None => (held.len(), held.is_empty()),
        };
        input.consume(used);
        if is_over {
            return Ok(());
        }
    }
}
