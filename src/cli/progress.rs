use crate::report::bar;
use std::io::{IsTerminal, Write, stderr};

const WIDTH: usize = 30;

/// A bar on standard error that shows how far something long has come; nothing where no person sees it.
pub(super) struct Progress {
    all: usize,
    done: usize,
    ascii: bool,
    is_seen: bool,
}

impl Progress {
    /// Begins with none of so many done.
    pub(super) fn new(all: usize, ascii: bool) -> Self {
        let progress = Self {
            all,
            done: 0,
            ascii,
            is_seen: stderr().is_terminal(),
        };
        progress.draw();
        progress
    }

    /// One more is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        self.draw();
    }

    /// Takes the bar away.
    pub(super) fn finish(self) {
        if self.is_seen {
            self.show(&" ".repeat(WIDTH + 20), "\r");
        }
    }

    fn draw(&self) {
        if self.is_seen {
            let percent = (self.done * 100).checked_div(self.all).unwrap_or(100);
            let percent = f64::from(u8::try_from(percent).unwrap_or(100));
            let bar = bar(percent, WIDTH, self.ascii);
            self.show(&format!("{bar}  {}/{}", self.done, self.all), "");
        }
    }

    #[expect(clippy::unused_self, reason = "only a bar that is seen is shown")]
    fn show(&self, line: &str, end: &str) {
        let mut shown = stderr();
        // A bar that cannot be drawn keeps nothing from being done.
        let _ = write!(shown, "\r{line}{end}");
        let _ = shown.flush();
    }
}
