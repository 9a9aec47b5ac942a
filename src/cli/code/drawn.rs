use crate::assessment::Assessment;
use crate::assessment::transfer::{Carries, Code};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::i18n::Catalog;
use crate::report::qr::{Caption, Cell, Qr, Window};
use crate::report::site_words;
use crate::text::clean;
use std::io::{IsTerminal, Read, stdin, stdout};

/// How codes are drawn, one below the other.
pub(super) struct Drawn<'a> {
    pub(super) window: Window,
    pub(super) catalog: &'a Catalog,
    pub(super) assessment: &'a Assessment,
    pub(super) carries: Carries,
    /// Whether dark is drawn as light, for a terminal without colours that is dark on light.
    pub(super) is_inverted: bool,
    pub(super) has_color: bool,
    /// Whether block elements fill exactly one cell.
    pub(super) has_blocks: bool,
}

impl Drawn<'_> {
    /// Draws one code after the other; a person at a terminal says when to go on.
    pub(super) fn show(&self, codes: &[Code], output: &mut Output) -> Result<(), Failure> {
        for code in codes {
            self.draw(code, output)?;
            let is_last = code.number() == code.total();
            if is_last || !(stdin().is_terminal() && stdout().is_terminal()) {
                continue;
            }
            output.print(&self.catalog.text("code-next"))?;
            output.flush()?;
            if !is_enter() {
                return output.line("");
            }
        }
        Ok(())
    }

    fn draw(&self, code: &Code, output: &mut Output) -> Result<(), Failure> {
        let version = self.window.version().unwrap_or(1);
        // A code is parted by the room of this version, so it fits.
        let Some(qr) = Qr::of(&code.letters(), version) else {
            return Ok(());
        };
        let name = site_words(self.catalog, self.assessment);
        let caption = Caption {
            catalog: self.catalog,
            name: &name,
            code,
            carries: self.carries,
        };
        let rows = qr.rows(self.window.scale(&qr));
        let columns = rows.first().map_or(0, Vec::len);
        let mut words = caption.lines(self.window.beside(columns)).into_iter();
        for (place, row) in rows.iter().enumerate() {
            let mut line = self.row(row);
            if place > 0
                && let Some(words) = words.next()
            {
                line.push_str(&" ".repeat(Window::GAP));
                line.push_str(&clean(&words));
            }
            line.push('\n');
            output.bytes(line.as_bytes())?;
        }
        Ok(())
    }

    fn row(&self, row: &[Cell]) -> String {
        let mut line = String::new();
        let mut before = None;
        for cell in row {
            if before != Some(cell) {
                line.push_str(&self.dress(*cell));
            }
            line.push(self.sign(*cell));
            before = Some(cell);
        }
        if self.has_color || !self.has_blocks {
            line.push_str("\u{1b}[0m");
        }
        line
    }

    /// What is written before cells of this look: nothing where the signs alone do.
    fn dress(&self, cell: Cell) -> String {
        match (self.has_color, self.has_blocks) {
            (true, _) => colors(cell),
            (false, true) => String::new(),
            // Nothing but reversed blanks is left, which every terminal has.
            (false, false) if cell.upper == self.is_inverted => "\u{1b}[7m".to_owned(),
            (false, false) => "\u{1b}[0m".to_owned(),
        }
    }

    /// One cell: with colours a block only where both halves differ, else in the terminal's own.
    fn sign(&self, cell: Cell) -> char {
        let is_lit = |is_dark: bool| is_dark == self.is_inverted;
        match (is_lit(cell.upper), is_lit(cell.lower)) {
            _ if !self.has_blocks || (self.has_color && cell.upper == cell.lower) => ' ',
            _ if self.has_color => UPPER_HALF,
            (true, true) => '\u{2588}',
            (true, false) => UPPER_HALF,
            (false, true) => '\u{2584}',
            (false, false) => ' ',
        }
    }
}

const UPPER_HALF: char = '\u{2580}';

/// The colours of a cell: black on white whatever the theme, for 16 and 231 of the 256 colours
/// are the same in every one.
fn colors(cell: Cell) -> String {
    let color = |is_dark: bool| if is_dark { 16 } else { 231 };
    let (upper, lower) = (color(cell.upper), color(cell.lower));
    format!("\u{1b}[38;5;{upper};48;5;{lower}m")
}

/// Waits for a line; at the end of the input nobody goes on.
fn is_enter() -> bool {
    let mut byte = [0];
    loop {
        match stdin().lock().read(&mut byte) {
            Ok(1) if byte[0] == b'\n' => return true,
            Ok(1) => {}
            _ => return false,
        }
    }
}
