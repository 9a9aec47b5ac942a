//! Turns what the terminal sends into keys and messages.

use super::frame::is_readable;
use crate::wizard::{Command, Key, Model, Msg, message};
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEventKind,
};

/// Returns the message an event sends; none when it means nothing here.
///
/// Where the window is too small to read anything, nothing can be answered unseen: only leaving works.
#[must_use]
pub fn of_event(event: Event, model: &Model) -> Option<Msg> {
    let msg = sent(event, model)?;
    let is_safe = matches!(msg, Msg::Resize(..) | Msg::Do(Command::Leave));
    (is_safe || is_readable(model.size)).then_some(msg)
}

fn sent(event: Event, model: &Model) -> Option<Msg> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => message(of_key(key)?, model),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(columns, rows) => Some(Msg::Resize(columns, rows)),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::ScrollUp => message(Key::Up, model),
            MouseEventKind::ScrollDown => message(Key::Down, model),
            _ => None,
        },
        _ => None,
    }
}

fn of_key(key: KeyEvent) -> Option<Key> {
    let has_control = key.modifiers.contains(KeyModifiers::CONTROL);
    Some(match key.code {
        KeyCode::Char(c) if has_control => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(_) if key.modifiers.contains(KeyModifiers::ALT) => return None,
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::F(number) => Key::F(number),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        _ => return None,
    })
}
