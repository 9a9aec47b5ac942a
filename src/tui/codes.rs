//! The codes of an assessment, over the whole screen: a code needs nearly every row of it.

use super::frame::{Drawn, put, to_u16};
use super::key_bar::key_bar;
use super::{Theme, View};
use crate::assessment::transfer::{Code, TransferError, TypedLine};
use crate::i18n::{Explain, Message};
use crate::report::qr::{Caption, Cell, Qr, Window};
use crate::report::site_words;
use crate::text::wrap;
use crate::wizard::{CodeSheet, Codes, Session};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

/// Draws what is shown of the codes.
pub(super) fn draw_codes(
    view: &View<'_>,
    session: &Session,
    codes: Codes,
    buffer: &mut Buffer,
) -> Drawn {
    let window = view.model.code_window();
    let left = match codes.sheet(session, window) {
        Ok(CodeSheet::Code { code, version }) => {
            match draw_code(view, window, &code, version, buffer) {
                Some(columns) => {
                    let room = window.beside(columns).saturating_sub(1);
                    let lines = caption(view, session, codes, &code, room);
                    return draw_words(view, columns + Window::GAP, &lines, buffer);
                }
                None => vec![too_small(view, window)],
            }
        }
        Ok(CodeSheet::TooSmall) => vec![too_small(view, window)],
        Ok(CodeSheet::Lines(lines)) => typed(view, &lines),
        Err(TransferError::TooLong { .. }) if codes.is_typed => {
            vec![view.text("code-typed-too-long")]
        }
        Err(error) => vec![view.say(&error.message())],
    };
    draw_words(view, 1, &left, buffer)
}

/// Draws a code into the upper left corner; returns its columns, or none when it does not fit.
fn draw_code(
    view: &View<'_>,
    window: Window,
    code: &Code,
    version: u8,
    buffer: &mut Buffer,
) -> Option<usize> {
    let qr = Qr::of(&code.letters(), version)?;
    let rows = qr.rows(window.scale(&qr));
    for (row, cells) in rows.iter().enumerate() {
        let mut spans: Vec<Span<'static>> =
            cells.iter().map(|cell| span(view.theme, *cell)).collect();
        // Over the left half of a wide character the terminal makes its right half white too. Only
        // a cell that differs from before is written again, so this one has a colour of its own.
        spans.extend(view.theme.code_cell(false, false).map(|style| {
            let beside = style.bg.map_or(style, |white| Style::new().fg(white));
            Span::styled(" ", beside)
        }));
        put(
            &Line::from(spans),
            0,
            to_u16(row),
            view.model.size.0,
            buffer,
        );
    }
    rows.first().map(Vec::len)
}

fn span(theme: &Theme, cell: Cell) -> Span<'static> {
    if !theme.glyphs.has_blocks && theme.code_cell(false, false).is_none() {
        // Nothing but reversed blanks is left, which every terminal has.
        let lit = Style::new().add_modifier(Modifier::REVERSED);
        return Span::styled(" ", if cell.upper { Style::new() } else { lit });
    }
    match theme.code_cell(cell.upper, cell.lower) {
        Some(style) if cell.upper == cell.lower => Span::styled(" ", style),
        Some(style) => Span::styled("\u{2580}", style),
        // Without colours the terminal is taken to be light on dark.
        None => Span::raw(match (cell.upper, cell.lower) {
            (true, true) => " ",
            (true, false) => "\u{2584}",
            (false, true) => "\u{2580}",
            (false, false) => "\u{2588}",
        }),
    }
}

fn caption(
    view: &View<'_>,
    session: &Session,
    codes: Codes,
    code: &Code,
    columns: usize,
) -> Vec<String> {
    let name = site_words(view.catalog, &session.assessment);
    let caption = Caption {
        catalog: view.catalog,
        name: &name,
        code,
        carries: codes.carries,
    };
    caption.lines(columns)
}

fn too_small(view: &View<'_>, window: Window) -> String {
    let (columns, rows) = window.wanted();
    let message = Message::new("code-window")
        .with("columns", columns.to_string())
        .with("rows", rows.to_string());
    view.say(&message)
}

fn typed(view: &View<'_>, lines: &[TypedLine]) -> Vec<String> {
    let mut words = vec![view.text("code-typed-how"), String::new()];
    for line in lines {
        words.push(line.grouped());
        words.push(String::new());
    }
    words
}

fn broken(words: &[String], width: usize) -> Vec<String> {
    let lines = words.iter().map(|words| wrap(words, width));
    lines
        .flat_map(|lines| lines.shown().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Draws words from a column on, and the keys below them; the cursor stands on the first line.
fn draw_words(view: &View<'_>, column: usize, words: &[String], buffer: &mut Buffer) -> Drawn {
    let (columns, rows) = view.model.size;
    let width = usize::from(columns).saturating_sub(column + 1);
    let (from, top) = (to_u16(column), 1);
    let keys = key_bar(view, width);
    let room = usize::from(rows).saturating_sub(keys.len() + 2);
    let mut lines = broken(words, width);
    if lines.len() > room {
        lines.retain(|line| !line.is_empty());
    }
    if lines.len() > room {
        // Half of the lines would be taken for all of them.
        lines = broken(&[view.text("code-words-window")], width);
    }
    for (row, line) in lines.iter().take(room).enumerate() {
        put(
            &Line::raw(line.clone()),
            from,
            top + to_u16(row),
            columns,
            buffer,
        );
    }
    let first_key = rows.saturating_sub(to_u16(keys.len()));
    for (row, line) in keys.iter().enumerate() {
        put(line, from, first_key + to_u16(row), columns, buffer);
    }
    Drawn {
        cursor: Some(Position { x: from, y: top }),
        overflow: 0,
    }
}
