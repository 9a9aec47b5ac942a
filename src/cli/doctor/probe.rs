use super::widths::SAMPLES;
use ratatui::crossterm::cursor::{MoveToColumn, position};
use ratatui::crossterm::execute;
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use std::io::{self, stdout};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// How long a terminal has for one answer: a little longer than crossterm itself waits, so that
/// over a slow line what comes late is read here and does not land at the prompt.
const PATIENCE: Duration = Duration::from_millis(2_100);

/// Asks the terminal how wide it draws the samples: writes each and looks where the cursor stands.
///
/// None when it does not answer in time. crossterm waits for ever where the terminal is gone, so it
/// waits apart.
pub(super) fn widths_in_terminal() -> Option<[usize; 3]> {
    enable_raw_mode().ok()?;
    let (answers, answered) = channel();
    let asking = thread::Builder::new().name("probe".to_owned());
    let asking = asking.spawn(move || ask_all(&answers));
    let widths = asking.ok().and_then(|_| hear_all(&answered));
    let _ = execute!(stdout(), MoveToColumn(0), Clear(ClearType::CurrentLine));
    disable_raw_mode().ok()?;
    widths
}

fn ask_all(answers: &Sender<usize>) -> io::Result<()> {
    for sample in SAMPLES {
        execute!(stdout(), MoveToColumn(0), Print(sample))?;
        let (column, _) = position()?;
        if answers.send(usize::from(column)).is_err() {
            break;
        }
    }
    Ok(())
}

fn hear_all(answered: &Receiver<usize>) -> Option<[usize; 3]> {
    let mut widths = [0; 3];
    for width in &mut widths {
        *width = answered.recv_timeout(PATIENCE).ok()?;
    }
    Some(widths)
}
