//! How the program was started, as far as it decides whether its window stays open.
//!
//! A double click in Windows opens a console window that closes when the program
//! ends, and an error with it. Whether a console is our own cannot be asked
//! without unsafe code, so a start without arguments is taken for a double click.

use super::output::tell;
use crate::i18n::Catalog;
use std::io::{IsTerminal, Read, stdin, stdout};

/// How the program was started.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Something stood on the command line after the program's name.
    pub has_arguments: bool,
    /// The system closes the window of a program that has ended.
    pub is_windows: bool,
    /// Standard input and output are a terminal, so that somebody can read and answer.
    pub has_terminal: bool,
}

impl Start {
    /// Looks at the surroundings of this process.
    pub(super) fn of_this_process(has_arguments: bool) -> Self {
        Self {
            has_arguments,
            is_windows: cfg!(windows),
            has_terminal: stdin().is_terminal() && stdout().is_terminal(),
        }
    }

    /// Tells whether an error has to be read before the program ends.
    #[must_use]
    pub fn waits_after_failure(self) -> bool {
        self.is_windows && !self.has_arguments && self.has_terminal
    }

    /// Waits for Enter where the window would take the error with it.
    pub(super) fn hold_window(self, catalog: &Catalog) {
        if !self.waits_after_failure() {
            return;
        }
        tell(&catalog.text("start-close-window"));
        // A byte, not a line: in a console left without line editing Enter is no line's end.
        let _ = stdin().lock().read(&mut [0]);
    }
}
