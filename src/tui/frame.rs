//! Puts a page into the cells of the terminal.

use super::codes::draw_codes;
use super::{Page, Theme, View, screens};
use crate::i18n::{Catalog, Message};
use crate::text::{ascii_sign, cells, wrap};
use crate::wizard::Model;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};

/// Fewest columns and rows a question can be read in.
const SMALLEST: (u16, u16) = (40, 12);

/// Tells whether anything can be read in so many columns and rows.
pub(super) fn is_readable((columns, rows): (u16, u16)) -> bool {
    columns >= SMALLEST.0 && rows >= SMALLEST.1
}

/// What the drawing tells: where the cursor stands, and how much did not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Where the real cursor stands.
    pub cursor: Option<Position>,
    /// How many rows the body is longer than its room.
    pub overflow: usize,
}

/// Draws the model into a buffer of the model's size.
pub fn draw(model: &Model, catalog: &Catalog, theme: &Theme, buffer: &mut Buffer) -> Drawn {
    let drawn = if is_readable(model.size) {
        let view = View::new(model, catalog, theme);
        draw_readable(model, &view, buffer)
    } else {
        draw_too_small(model, catalog, buffer)
    };
    if theme.glyphs.is_ascii {
        fold(buffer);
    }
    drawn
}

fn draw_readable(model: &Model, view: &View<'_>, buffer: &mut Buffer) -> Drawn {
    if let (Some(codes), Some(session)) = (model.codes(), &model.session) {
        return draw_codes(view, session, codes, buffer);
    }
    let mut page = screens::page(view);
    page.body.squeeze(page.height(view.height));
    draw_page(&page, view, buffer)
}

/// Shows typographic signs as ASCII ones, cell by cell; what was typed stays as it is in the file.
fn fold(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let mut all = cell.symbol().chars();
        if let (Some(sign), None) = (all.next().and_then(ascii_sign), all.next()) {
            cell.set_char(sign);
        }
    }
}

fn draw_page(page: &Page, view: &View<'_>, buffer: &mut Buffer) -> Drawn {
    let (columns, rows) = view.model.size;
    put_both(&page.head, &page.head_right, 0, columns, buffer);
    let height = page.height(view.height);
    let first = page.body.first_row(height);
    for (row, line) in page.body.window(first, height).enumerate() {
        put(line, 1, 1 + to_u16(row), columns, buffer);
    }
    if let Some(foot) = &page.foot {
        put(foot, 1, 1 + to_u16(height), columns, buffer);
    }
    let mut right = page.status_right.clone();
    if page.body.has_more || first + height < page.body.len() {
        let more = format!("{} {}  ", view.theme.glyphs.more, view.text("more-below"));
        right
            .spans
            .insert(0, Span::styled(more, view.theme.accent()));
    }
    put_both(&page.status, &right, rows - 3, columns, buffer);
    for (row, line) in page.keys.iter().enumerate() {
        put(line, 1, rows - 2 + to_u16(row), columns, buffer);
    }
    // Where the person scrolls, the cursor stands at the top of what is shown.
    let cursor = match page.body.scroll {
        Some(_) => Some((first, 0)),
        None => page.body.cursor,
    };
    let cursor = cursor.filter(|(row, _)| (first..first + height).contains(row));
    let cursor = cursor.map(|(row, column)| Position {
        x: (1 + to_u16(column)).min(columns - 1),
        y: 1 + to_u16(row - first),
    });
    Drawn {
        cursor,
        overflow: page.body.overflow(height),
    }
}

fn draw_too_small(model: &Model, catalog: &Catalog, buffer: &mut Buffer) -> Drawn {
    let (columns, rows) = model.size;
    let message = Message::new("too-small")
        .with("columns", u32::from(SMALLEST.0))
        .with("rows", u32::from(SMALLEST.1));
    let text = catalog.say(&message);
    let lines = wrap(&text, usize::from(columns));
    for (row, piece) in lines.shown().take(usize::from(rows)).enumerate() {
        put(
            &Line::raw(piece.to_owned()),
            0,
            to_u16(row),
            columns,
            buffer,
        );
    }
    Drawn {
        cursor: (columns > 0 && rows > 0).then_some(Position::ORIGIN),
        overflow: 0,
    }
}

/// Puts a left and a right part on one row; the right one gives way.
fn put_both(
    left: &Line<'static>,
    right: &Line<'static>,
    row: u16,
    columns: u16,
    buffer: &mut Buffer,
) {
    put(left, 1, row, columns, buffer);
    let (left, needed) = (width(left), width(right));
    let columns = usize::from(columns);
    if needed > 0 && left + needed + 4 <= columns {
        put(
            right,
            to_u16(columns - 1 - needed),
            row,
            to_u16(columns),
            buffer,
        );
    }
}

pub(super) fn put(line: &Line<'static>, column: u16, row: u16, columns: u16, buffer: &mut Buffer) {
    let mut at = column;
    // Not `Line::render`: it counts a half-width kana with its mark as one cell and would draw the next span over it.
    for span in &line.spans {
        if at >= columns || row >= buffer.area.height {
            return;
        }
        let room = usize::from(columns - at);
        let style = line.style.patch(span.style);
        (at, _) = buffer.set_stringn(at, row, &span.content, room, style);
    }
}

fn width(line: &Line<'static>) -> usize {
    line.spans.iter().map(|span| cells(&span.content)).sum()
}

pub(super) fn to_u16(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
