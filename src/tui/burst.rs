use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::time::Duration;

/// Keys that can come at once from one touch: two fingers rolling, or what a slow line held back.
const AT_ONCE: usize = 2;
/// Fastest typing, in keys a second; nobody holds it for long.
const FASTEST: u128 = 15;
/// What comes so soon after a part of a paste belongs to it: long ones come in pieces.
const PIECE: Duration = Duration::from_millis(60);

/// Finds pastes among keys, where the terminal does not mark them.
///
/// A paste would otherwise answer questions: its digits would choose, its line
/// breaks would go on. What tells it from typing is only that no fingers are
/// that fast, so it is judged by how many keys came in how long a time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Burst {
    /// Whether the events before ended with a part of a paste.
    is_open: bool,
}

impl Burst {
    /// Returns the events with every paste as one event of its own.
    ///
    /// `waited` is how long these events may have been collecting: since it was last seen that
    /// there was none. `paused` is how long it was quiet before them.
    pub fn gather(&mut self, events: Vec<Event>, waited: Duration, paused: Duration) -> Vec<Event> {
        let mut typed = AT_ONCE + usize::try_from(waited.as_millis() * FASTEST / 1000).unwrap_or(0);
        if self.is_open && paused < PIECE {
            typed = 0;
        }
        self.is_open = false;
        let mut gathered = Vec::new();
        let mut run = Vec::new();
        for event in events {
            if let Event::Key(key) = &event
                && key.kind == KeyEventKind::Release
            {
                continue;
            }
            if written(&event).is_some() {
                run.push(event);
            } else {
                self.end(&mut run, typed, &mut gathered);
                gathered.push(event);
            }
        }
        self.end(&mut run, typed, &mut gathered);
        gathered
    }

    fn end(&mut self, run: &mut Vec<Event>, typed: usize, gathered: &mut Vec<Event>) {
        self.is_open = run.len() > typed && !is_held_down(run, typed);
        if self.is_open {
            let text = run.drain(..).filter_map(|event| written(&event)).collect();
            gathered.push(Event::Paste(text));
        } else {
            gathered.append(run);
        }
    }
}

/// A key that is held down sends itself over and over; inside a paste that goes on it is text.
fn is_held_down(run: &[Event], typed: usize) -> bool {
    typed > 0 && run.windows(2).all(|pair| pair[0] == pair[1])
}

/// Returns what a key writes; none for one that no text holds.
fn written(event: &Event) -> Option<char> {
    let Event::Key(KeyEvent {
        code, modifiers, ..
    }) = event
    else {
        return None;
    };
    let is_command = modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    match code {
        // Ctrl+J is the line break of a paste that comes through a raw line.
        KeyCode::Char('j') if *modifiers == KeyModifiers::CONTROL => Some('\n'),
        KeyCode::Char(c) if !is_command => Some(*c),
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => None,
    }
}
