//! Draws a model into a buffer and prints it as a person sees it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use std::fmt::Write;
use tenken::i18n::Catalogs;
use tenken::text::cells;
use tenken::tui::{Drawn, Glyphs, Theme, draw};
use tenken::wizard::{Model, Msg, update};

/// A drawn screen.
pub struct Screen {
    pub buffer: Buffer,
    pub drawn: Drawn,
}

pub fn theme(has_color: bool) -> Theme {
    Theme::new(has_color, Glyphs::BOX)
}

/// Draws the model, telling it the overflow as the event loop does.
pub fn screen(model: &mut Model, catalogs: &Catalogs, theme: &Theme) -> Screen {
    let (columns, rows) = model.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    let drawn = draw(model, catalogs.get(&model.lang), theme, &mut buffer);
    update(model, Msg::Overflow(drawn.overflow));
    Screen { buffer, drawn }
}

impl Screen {
    /// The lines as they are read, without what wide characters hide.
    pub fn lines(&self) -> Vec<String> {
        (0..self.buffer.area.height)
            .map(|row| self.line(row))
            .collect()
    }

    pub fn text(&self) -> String {
        self.lines().join("\n")
    }

    fn line(&self, row: u16) -> String {
        let mut text = String::new();
        let mut column = 0;
        while column < self.buffer.area.width {
            let symbol = self.symbol(column, row);
            text.push_str(symbol);
            column += u16::try_from(cells(symbol).max(1)).unwrap();
        }
        text.trim_end().to_owned()
    }

    fn symbol(&self, column: u16, row: u16) -> &str {
        self.buffer
            .cell(Position::new(column, row))
            .unwrap()
            .symbol()
    }

    /// Where the real cursor stands.
    pub fn cursor(&self) -> String {
        let cursor = self
            .drawn
            .cursor
            .map(|at| format!("column {}, row {}", at.x, at.y));
        cursor.unwrap_or_else(|| "none".to_owned())
    }

    /// Where the style is not the plain one.
    pub fn styles(&self) -> String {
        let mut text = String::new();
        for row in 0..self.buffer.area.height {
            for (from, to, style) in self.styled_runs(row) {
                let _ = writeln!(text, "row {row}, columns {from}-{to}: {style}");
            }
        }
        text
    }

    fn styled_runs(&self, row: u16) -> Vec<(u16, u16, String)> {
        let mut runs: Vec<(u16, u16, String)> = Vec::new();
        let mut column = 0;
        while column < self.buffer.area.width {
            let style = describe(
                self.buffer
                    .cell(Position::new(column, row))
                    .unwrap()
                    .style(),
            );
            let end = column + u16::try_from(cells(self.symbol(column, row)).max(1)).unwrap() - 1;
            match runs.last_mut() {
                Some((_, to, last)) if *last == style && *to + 1 == column => *to = end,
                _ if style.is_empty() => {}
                _ => runs.push((column, end, style)),
            }
            column = end + 1;
        }
        runs
    }
}

fn describe(style: Style) -> String {
    let mut words = Vec::new();
    if let Some(color) = style.fg.filter(|color| *color != Color::Reset) {
        words.push(color.to_string().to_lowercase());
    }
    let named = [
        (Modifier::BOLD, "bold"),
        (Modifier::REVERSED, "reversed"),
        (Modifier::UNDERLINED, "underlined"),
    ];
    for (modifier, name) in named {
        if style.add_modifier.contains(modifier) {
            words.push(name.to_owned());
        }
    }
    words.join(" ")
}
