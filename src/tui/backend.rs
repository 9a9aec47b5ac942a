//! Writes cells to the terminal, in as few bytes as a serial line deserves.
//!
//! ratatui's own backend names the place of every cell that follows a Japanese letter, clears a
//! line by spaces, and asks the terminal where its cursor is after each change of size: one that
//! gives no answer would end the program.

mod look;
mod shown;

use look::Look;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, IntoCrossterm, WindowSize};
use ratatui::buffer::Cell;
use ratatui::crossterm::cursor::{Hide, MoveRight, MoveTo, Show};
use ratatui::crossterm::queue;
use ratatui::crossterm::style::{
    Attribute, Print, ResetColor, SetAttribute, SetBackgroundColor, SetForegroundColor,
};
use ratatui::crossterm::terminal::{self, Clear};
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use shown::{Shown, sure_cells};
use std::io::{self, Write};

/// A terminal reached through a writer, with what was last told it.
#[derive(Debug)]
pub struct CellWriter<W: Write> {
    inner: CrosstermBackend<W>,
    shown: Shown,
    /// Where the cursor surely is.
    cursor: Option<Position>,
    /// Whether the cursor is shown; none when nobody knows.
    is_shown: Option<bool>,
    look: Look,
}

const MODIFIERS: [(Modifier, Attribute); 4] = [
    (Modifier::BOLD, Attribute::Bold),
    (Modifier::DIM, Attribute::Dim),
    (Modifier::UNDERLINED, Attribute::Underlined),
    (Modifier::REVERSED, Attribute::Reverse),
];

/// Bytes of the shortest way to say where the next cell is.
const STEP: usize = 4;
/// More spaces than this at the end of a line are cleared at once.
const SPACES: usize = 6;

impl<W: Write> CellWriter<W> {
    /// Makes one for a terminal that is blank.
    pub fn new(writer: W) -> Self {
        Self {
            inner: CrosstermBackend::new(writer),
            shown: Shown::default(),
            cursor: None,
            is_shown: None,
            look: Look::PLAIN,
        }
    }

    fn dress(&mut self, look: Look) -> io::Result<()> {
        if self.look == look {
            return Ok(());
        }
        self.look = look;
        // It takes bold, underline and reverse away as well.
        queue!(self.inner, ResetColor)?;
        let Look(front, back, modifier) = look;
        for (name, attribute) in MODIFIERS {
            if modifier.contains(name) {
                queue!(self.inner, SetAttribute(attribute))?;
            }
        }
        if front != Color::Reset {
            queue!(self.inner, SetForegroundColor(front.into_crossterm()))?;
        }
        if back != Color::Reset {
            queue!(self.inner, SetBackgroundColor(back.into_crossterm()))?;
        }
        Ok(())
    }

    fn go(&mut self, x: u16, y: u16) -> io::Result<()> {
        let to = Position { x, y };
        let from = self.cursor.filter(|from| from.y == y && from.x <= x);
        let from = from.map(|from| from.x);
        self.cursor = Some(to);
        match from {
            Some(from) if from == x => Ok(()),
            Some(from) => {
                if let Some(text) = self.shown.between((from, x), y, self.look, STEP) {
                    queue!(self.inner, Print(text))
                } else {
                    queue!(self.inner, MoveRight(x - from))
                }
            }
            None => queue!(self.inner, MoveTo(x, y)),
        }
    }

    /// Writes the changed cells of one row.
    fn row(&mut self, y: u16, changed: &[(u16, &Cell)]) -> io::Result<()> {
        let end = self.shown.end(y);
        let written = changed.partition_point(|(x, _)| *x < end);
        let (written, blank) = changed.split_at(written);
        let is_cleared = blank.len() > SPACES;
        let blank_cells = blank.iter().filter(|_| !is_cleared);
        for (x, cell) in written.iter().chain(blank_cells) {
            self.go(*x, y)?;
            self.dress(Look::of(cell))?;
            queue!(self.inner, Print(cell.symbol()))?;
            let cells = sure_cells(cell.symbol());
            self.cursor = cells.map(|cells| Position { x: x + cells, y });
        }
        if let Some((x, _)) = blank.first().filter(|_| is_cleared) {
            self.go(*x, y)?;
            self.dress(Look::PLAIN)?;
            queue!(self.inner, Clear(terminal::ClearType::UntilNewLine))?;
        }
        Ok(())
    }

    fn turn(&mut self, is_shown: bool) -> io::Result<()> {
        if self.is_shown == Some(is_shown) {
            return Ok(());
        }
        self.is_shown = Some(is_shown);
        if is_shown {
            queue!(self.inner, Show)
        } else {
            queue!(self.inner, Hide)
        }
    }
}

impl<W: Write> Backend for CellWriter<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let changed: Vec<_> = content.collect();
        for (x, y, cell) in &changed {
            self.shown.put(*x, *y, cell);
        }
        for row in changed.chunk_by(|(_, y, _), (_, next, _)| y == next) {
            let cells: Vec<_> = row.iter().map(|(x, _, cell)| (*x, *cell)).collect();
            if let Some((_, y, _)) = row.first() {
                self.row(*y, &cells)?;
            }
        }
        self.dress(Look::PLAIN)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.turn(false)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.turn(true)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor != Some(position) {
            queue!(self.inner, MoveTo(position.x, position.y))?;
            self.cursor = Some(position);
        }
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.cursor = None;
        self.shown.clear();
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}
