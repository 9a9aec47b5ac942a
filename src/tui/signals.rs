//! Ends the program in good order when the system asks for it.
//!
//! crossterm 0.29 never returns from `poll` when its terminal has vanished, so
//! a flag alone would leave a process that runs for ever; a thread ends it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

/// Whether the system asked the program to end.
#[derive(Clone, Debug, Default)]
pub(super) struct Ending {
    signal: Arc<AtomicU8>,
    /// Another program has the terminal, and Ctrl+C there is meant for it.
    is_lent: Arc<AtomicBool>,
    /// The program was stopped and goes on: nobody knows what the terminal is like now.
    is_back: Arc<AtomicBool>,
}

impl Ending {
    /// Returns the number of the signal that asked the program to end.
    pub(super) fn signal(&self) -> Option<u8> {
        Some(self.signal.load(Ordering::SeqCst)).filter(|signal| *signal > 0)
    }

    /// Tells, once, that the program was stopped and goes on.
    pub(super) fn came_back(&self) -> bool {
        self.is_back.swap(false, Ordering::SeqCst)
    }

    /// Runs something while another program has the terminal.
    pub(super) fn while_lent<T>(&self, run: impl FnOnce() -> T) -> T {
        self.is_lent.store(true, Ordering::SeqCst);
        let result = run();
        self.is_lent.store(false, Ordering::SeqCst);
        result
    }

    /// Watches for the system’s signals in a thread of its own.
    #[cfg(unix)]
    pub(super) fn watch() -> std::io::Result<Self> {
        use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
        use signal_hook::iterator::Signals;
        use signal_hook::low_level::{emulate_default_handler, raise};
        let ending = Self::default();
        let watched = ending.clone();
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT])?;
        std::thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for signal in &mut signals {
                    if signal == SIGINT && watched.is_lent.load(Ordering::SeqCst) {
                        continue;
                    }
                    if signal == SIGTSTP {
                        super::terminal::give_back();
                        let _ = emulate_default_handler(SIGTSTP);
                        continue;
                    }
                    if signal == SIGCONT {
                        watched.is_back.store(true, Ordering::SeqCst);
                        let _ = raise(SIGWINCH);
                        continue;
                    }
                    let number = u8::try_from(signal).unwrap_or(u8::MAX);
                    watched.signal.store(number, Ordering::SeqCst);
                    // Wakes the event loop, which then saves and leaves by itself.
                    let _ = raise(SIGWINCH);
                    std::thread::sleep(GRACE);
                    leave(128 + signal);
                }
            })?;
        Ok(ending)
    }

    /// Windows ends console programs itself.
    #[cfg(not(unix))]
    pub(super) fn watch() -> std::io::Result<Self> {
        Ok(Self::default())
    }
}

/// How long the event loop gets to save and leave by itself.
#[cfg(unix)]
const GRACE: std::time::Duration = std::time::Duration::from_millis(800);

#[cfg(unix)]
#[expect(
    clippy::disallowed_methods,
    reason = "the event loop hangs in a terminal that is gone"
)]
fn leave(code: i32) {
    super::terminal::give_back();
    std::process::exit(code);
}
