use super::widths::SAMPLES;
use ratatui::crossterm::cursor::{MoveToColumn, position};
use ratatui::crossterm::execute;
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use std::io::{self, stdout};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// How long a terminal has for all its answers; over a slow line one takes a tenth of it.
const PATIENCE: Duration = Duration::from_millis(900);

/// Asks the terminal how wide it draws the samples: writes each and looks where the cursor stands.
///
/// None when it does not answer in time. crossterm itself would wait longer, so it waits apart.
pub(super) fn widths_in_terminal() -> Option<[usize; 3]> {
    enable_raw_mode().ok()?;
    let (answers, answered) = channel();
    let asking = thread::Builder::new().name("probe".to_owned());
    let asking = asking.spawn(move || answers.send(ask_all()));
    let widths = asking
        .ok()
        .and_then(|_| answered.recv_timeout(PATIENCE).ok());
    let _ = execute!(stdout(), MoveToColumn(0), Clear(ClearType::CurrentLine));
    disable_raw_mode().ok()?;
    widths?.ok()
}

fn ask_all() -> io::Result<[usize; 3]> {
    let mut widths = [0; 3];
    for (width, sample) in widths.iter_mut().zip(SAMPLES) {
        execute!(stdout(), MoveToColumn(0), Print(sample))?;
        *width = usize::from(position()?.0);
    }
    Ok(widths)
}
