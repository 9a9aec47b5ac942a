use super::Burst;
use ratatui::crossterm::event::{Event, KeyCode, poll, read};
use std::io;
use std::time::{Duration, Instant};

/// Most events taken before the screen is drawn again.
const MOST: usize = 50_000;
/// How soon the next key of a paste follows, also on a line of 9600 baud; no finger is as fast.
const FOLLOWS: Duration = Duration::from_millis(5);
/// What comes sooner than this was there before it was asked for.
const AT_ONCE: Duration = Duration::from_millis(1);

/// What comes from the terminal, with the pastes that it does not mark.
pub(super) struct Incoming {
    /// None where the terminal marks what is pasted.
    burst: Option<Burst>,
    /// When it was last seen that there is nothing.
    emptied: Instant,
    waited: Duration,
    paused: Duration,
}

impl Incoming {
    pub(super) fn new(marks_pastes: bool) -> Self {
        Self {
            burst: (!marks_pastes).then(Burst::default),
            emptied: Instant::now(),
            waited: Duration::ZERO,
            paused: Duration::ZERO,
        }
    }

    /// Waits for something to come; false when nothing did.
    pub(super) fn wait(&mut self, patience: Duration) -> io::Result<bool> {
        let asked = Instant::now();
        let has_come = poll(patience)?;
        let came_at_once = asked.elapsed() < AT_ONCE;
        self.waited = if came_at_once {
            self.emptied.elapsed()
        } else {
            Duration::ZERO
        };
        self.paused = if came_at_once {
            Duration::ZERO
        } else {
            self.emptied.elapsed()
        };
        if !has_come {
            self.emptied = Instant::now();
        }
        Ok(has_come)
    }

    /// Takes everything that has come.
    pub(super) fn take(&mut self) -> io::Result<Vec<Event>> {
        let mut events = Vec::new();
        loop {
            let event = read()?;
            let follows = if self.burst.is_some() && is_written(&event) {
                FOLLOWS
            } else {
                Duration::ZERO
            };
            events.push(event);
            if events.len() >= MOST || !poll(follows)? {
                break;
            }
        }
        self.emptied = Instant::now();
        Ok(match &mut self.burst {
            Some(burst) => burst.gather(events, self.waited, self.paused),
            None => events,
        })
    }
}

fn is_written(event: &Event) -> bool {
    matches!(event, Event::Key(key) if matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab))
}
