use super::widths::SAMPLES;
use ratatui::crossterm::cursor::{MoveToColumn, position};
use ratatui::crossterm::execute;
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use std::io::{self, stdout};

/// Asks the terminal how wide it draws the samples: writes each and looks where the cursor stands.
///
/// None when it does not answer; the first question waits at most two seconds, and
/// after one without an answer no other is put.
pub(super) fn widths_in_terminal() -> Option<[usize; 3]> {
    enable_raw_mode().ok()?;
    let widths = ask_all();
    let _ = execute!(stdout(), MoveToColumn(0), Clear(ClearType::CurrentLine));
    disable_raw_mode().ok()?;
    widths.ok()
}

fn ask_all() -> io::Result<[usize; 3]> {
    let mut widths = [0; 3];
    for (width, sample) in widths.iter_mut().zip(SAMPLES) {
        execute!(stdout(), MoveToColumn(0), Print(sample))?;
        *width = usize::from(position()?.0);
    }
    Ok(widths)
}
