//! Takes the terminal over and gives it back, whatever happens.

use super::{Abilities, CellWriter};
use ratatui::Terminal;
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use ratatui::crossterm::style::force_color_output;
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute};
use std::io::{self, BufWriter, Stdout, Write, stdout};
use std::panic;
use std::thread;

/// Bytes that a whole screen takes at most, as a rule: what is drawn at once is written at once.
const FRAME: usize = 16 * 1024;

/// The terminal while it is ours; dropping it gives it back.
pub(super) struct Screen {
    terminal: Terminal<CellWriter<BufWriter<Stdout>>>,
    has_mouse: bool,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    ///
    /// The terminal does not take the modes; it is then as it was.
    pub(super) fn open(has_mouse: bool) -> io::Result<Self> {
        // Our theme decides about colour; crossterm’s own NO_COLOR would also drop bold and reverse.
        force_color_output(true);
        restore_on_panic();
        take(has_mouse).inspect_err(|_| give_back())?;
        let terminal = made().inspect_err(|_| give_back())?;
        Ok(Self {
            terminal,
            has_mouse,
        })
    }

    pub(super) fn terminal(&mut self) -> &mut Terminal<CellWriter<BufWriter<Stdout>>> {
        &mut self.terminal
    }

    /// Lends the terminal to another program and takes it back afterwards.
    pub(super) fn lend<T>(&mut self, run: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let result = run();
        take(self.has_mouse)?;
        // Nothing of what was drawn is known to be there still.
        self.terminal = made()?;
        self.terminal.clear()?;
        Ok(result)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn made() -> io::Result<Terminal<CellWriter<BufWriter<Stdout>>>> {
    Terminal::new(CellWriter::new(BufWriter::with_capacity(FRAME, stdout())))
}

fn take(has_mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    // Where there is no second screen, what stands there would shine through.
    execute!(stdout(), EnterAlternateScreen, Clear(ClearType::All))?;
    // On Windows crossterm sends no paste events, and the console may not know the sequence.
    if cfg!(unix) {
        execute!(stdout(), EnableBracketedPaste)?;
    }
    if has_mouse {
        execute!(stdout(), EnableMouseCapture)?;
    }
    Ok(())
}

/// Puts the terminal back as it was found. Each step is tried, whatever the others did.
pub(super) fn give_back() {
    if cfg!(unix) {
        let _ = execute!(stdout(), DisableBracketedPaste);
    }
    let _ = execute!(stdout(), DisableMouseCapture);
    if !Abilities::here().is_modern {
        // Without a second screen, the next prompt would stand in the middle of the last question.
        let _ = execute!(stdout(), Clear(ClearType::All), cursor::MoveTo(0, 0));
    }
    let _ = execute!(stdout(), LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
    let _ = stdout().flush();
}

/// A panic gives the terminal back and names only the place in the program: the
/// panic’s own text could hold an answer.
fn restore_on_panic() {
    let screens = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        // While the screens go on, a panic elsewhere leaves them the terminal.
        if thread::current().id() == screens {
            give_back();
        }
        let place = info
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        let version = env!("CARGO_PKG_VERSION");
        let _ = writeln!(
            io::stderr(),
            "tenken {version}: {}",
            place.unwrap_or_default()
        );
    }));
}
