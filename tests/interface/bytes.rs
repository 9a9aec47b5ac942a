//! What a key costs on the line, and that what is saved there shows nowhere.

mod emulator;

use super::answering::at_first_question;
use super::screen::screen;
use super::walk::Walk;
use emulator::Emulator;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tenken::i18n::Catalogs;
use tenken::tui::{Abilities, CellWriter, Glyphs, Theme};
use tenken::wizard::{Key, Msg};

/// Bytes a second on a serial line of 9600 baud.
const SERIAL: usize = 960;

/// A line that keeps what is sent.
#[derive(Clone, Debug, Default)]
struct Line(Arc<Mutex<Vec<u8>>>);

impl Line {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A wizard that is drawn over a line.
struct Serial<B: Backend> {
    walk: Walk,
    catalogs: Catalogs,
    theme: Theme,
    backend: B,
    line: Line,
    shown: Buffer,
}

impl<B: Backend> Serial<B> {
    fn new(walk: Walk, name: &str, make: fn(Line) -> B) -> Self {
        let abilities = Abilities::of(name, |_| false, false);
        let line = Line::default();
        let (columns, rows) = walk.model.size;
        Self {
            walk,
            catalogs: Catalogs::load(),
            theme: Theme::new(abilities.has_color, Glyphs::fitting(abilities)),
            backend: make(line.clone()),
            line,
            shown: Buffer::empty(Rect::new(0, 0, columns, rows)),
        }
    }

    /// Draws what has changed, as ratatui's terminal does; the bytes that took.
    fn draw(&mut self) -> Vec<u8> {
        let drawn = screen(&mut self.walk.model, &self.catalogs, &self.theme);
        let changes = self.shown.diff(&drawn.buffer);
        self.backend.draw(changes.into_iter()).unwrap();
        if let Some(cursor) = drawn.drawn.cursor {
            self.backend.show_cursor().unwrap();
            self.backend.set_cursor_position(cursor).unwrap();
        }
        self.shown = drawn.buffer;
        self.line.take()
    }

    fn key(&mut self, key: Key) -> usize {
        self.walk.keys(&[key]);
        self.draw().len()
    }
}

fn at_question(lang: &str) -> Walk {
    let mut walk = at_first_question();
    if lang == "en" {
        walk.keys(&[Key::F(2)]);
    }
    walk
}

#[test]
fn a_key_on_a_serial_line_of_9600_baud_is_answered_at_once() {
    for lang in ["ja", "en"] {
        let mut serial = Serial::new(at_question(lang), "vt100", CellWriter::new);
        let whole = serial.draw().len();
        let moved = serial.key(Key::Down).max(serial.key(Key::Down));
        let chosen = serial.key(Key::Char('1'));
        let next = serial.key(Key::Char('0'));
        let report = serial.key(Key::F(10));
        // Half a second for a move, two for a new question, three for a whole screen.
        assert!(moved <= SERIAL / 2, "{lang}: moving takes {moved} bytes");
        assert!(
            chosen <= SERIAL / 2,
            "{lang}: choosing takes {chosen} bytes"
        );
        assert!(
            next <= 2 * SERIAL,
            "{lang}: the next question takes {next} bytes"
        );
        assert!(
            report <= 3 * SERIAL,
            "{lang}: the report takes {report} bytes"
        );
        assert!(whole <= 3 * SERIAL, "{lang}: a screen takes {whole} bytes");
    }
}

#[test]
fn a_key_that_changes_nothing_writes_nothing() {
    let mut serial = Serial::new(at_question("ja"), "vt100", CellWriter::new);
    serial.draw();
    serial.walk.keys(&[Key::Up]);
    serial.draw();
    assert_eq!(serial.draw().len(), 0);
}

#[test]
fn japanese_takes_half_of_what_ratatui_itself_would_write() {
    let mut serial = Serial::new(at_question("ja"), "xterm", CellWriter::new);
    let ours = serial.draw().len() + serial.key(Key::Right);
    let mut serial = Serial::new(at_question("ja"), "xterm", CrosstermBackend::new);
    let theirs = serial.draw().len() + serial.key(Key::Right);
    assert!(ours * 2 < theirs, "{ours} of {theirs}");
}

#[test]
fn a_terminal_of_glass_is_sent_no_number_it_would_blink_at() {
    let mut serial = Serial::new(at_question("en"), "vt100", CellWriter::new);
    let mut all = serial.draw();
    for key in [Key::Down, Key::Char('1'), Key::Right, Key::F(10)] {
        serial.walk.keys(&[key]);
        all.extend(serial.draw());
    }
    let text = String::from_utf8(all).unwrap();
    assert!(!text.contains("38;5"), "{text}");
    assert!(!text.contains('?') || !text.contains("?2026"), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_done_the_terminal_shows_what_was_drawn(
        keys in prop::collection::vec(prop::sample::select(vec![
            Key::Char('1'), Key::Char('2'), Key::Char('0'), Key::Down, Key::Up, Key::Left, Key::F(1), Key::F(2),
            Key::F(3), Key::F(4), Key::F(5), Key::F(10), Key::Esc, Key::Char('ｶ'), Key::Char('ﾞ'), Key::Char('①'),
            Key::Char('👍'), Key::Char('é'), Key::Backspace, Key::Enter,
        ]), 1..40),
        is_old in any::<bool>(),
    ) {
        let name = if is_old { "vt100" } else { "xterm" };
        let mut serial = Serial::new(at_first_question(), name, CellWriter::new);
        let mut emulator = Emulator::new(80, 24);
        for key in keys {
            serial.walk.keys(&[key]);
            emulator.write(&serial.draw());
            let (shown, wanted) = (&emulator.screen, &serial.shown);
            let differ = shown.diff(wanted);
            prop_assert!(differ.is_empty(), "{:?}: {:?}", key, differ);
        }
    }
}

#[test]
fn a_change_of_size_asks_the_terminal_nothing() {
    let line = Line::default();
    let mut terminal = Terminal::new(CellWriter::new(line.clone())).unwrap();
    let mut walk = at_first_question();
    walk.send(Msg::Resize(60, 20));
    terminal.clear().unwrap();
    let written = line.take();
    let text = String::from_utf8(written).unwrap();
    assert!(!text.contains("[6n"), "{text:?}");
}
