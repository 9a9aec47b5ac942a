//! A document on the screen: its parts one below the other.

use super::View;
use super::body::Body;
use crate::report::document::{Block, Cell, Document, Entry, RowRole, Table, Tone, Words};
use crate::text::{cells, pad, pad_left};
use ratatui::text::{Line, Span};

/// Cells before the text of an entry, for its number.
const NUMBER: usize = 6;
/// Cells between two columns or between a label and its text.
const GAP: usize = 2;

/// Adds a document, without its title, to a body.
pub(super) fn write(view: &View<'_>, document: &Document, body: &mut Body) {
    for part in &document.parts {
        if !part.heading.is_empty() {
            body.line("");
            let heading = part.heading.joined(" / ");
            body.words(&heading, 0, view.width, view.theme.strong());
        }
        for block in &part.blocks {
            write_block(view, block, body);
        }
    }
}

/// Charts, boxes to sign and lines to write on are for paper.
fn write_block(view: &View<'_>, block: &Block, body: &mut Body) {
    match block {
        Block::Heading(words) => words_in(view, words, Tone::Strong, body),
        Block::Paragraph(tone, words) => words_in(view, words, *tone, body),
        Block::List(_, items) => {
            for item in items {
                let lead = vec![Span::raw("  - ")];
                body.hanging(lead, &item.joined("\n"), view.width, view.theme.plain());
            }
        }
        Block::Fields(fields) => write_fields(view, fields, 2, body),
        Block::Entry(entry) => write_entry(view, entry, body),
        Block::Table(table) => write_table(view, table, body),
        Block::Framed(blocks) => {
            for block in blocks {
                write_block(view, block, body);
            }
        }
        Block::Verdict(_)
        | Block::Chart(_)
        | Block::References(_)
        | Block::Signatures(_)
        | Block::Blank(_) => {}
    }
}

fn words_in(view: &View<'_>, words: &Words, tone: Tone, body: &mut Body) {
    let style = match tone {
        Tone::Quiet | Tone::Plain => view.theme.plain(),
        Tone::Strong | Tone::Large => view.theme.strong(),
    };
    for line in words.lines() {
        body.words(line, 2, view.width, style);
    }
}

fn write_entry(view: &View<'_>, entry: &Entry, body: &mut Body) {
    let lead = vec![Span::raw(format!("  {}", pad(&entry.number, NUMBER)))];
    body.hanging(
        lead,
        &entry.text.joined("\n"),
        view.width,
        view.theme.plain(),
    );
    write_fields(view, &entry.fields, 2 + NUMBER, body);
}

fn write_fields(view: &View<'_>, fields: &[(Words, Words)], indent: usize, body: &mut Body) {
    let labels = fields.iter().map(|(label, _)| cells(&label.joined(" / ")));
    // A long name must leave room for what stands beside it.
    let width = labels.max().unwrap_or(0).min(view.width / 3) + GAP;
    for (label, words) in fields {
        let label = pad(&label.joined(" / "), width);
        let lead = vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(label, view.theme.accent()),
        ];
        body.hanging(lead, &words.joined("\n"), view.width, view.theme.plain());
    }
}

/// Names keep what is left of the width, numbers what they need.
fn write_table(view: &View<'_>, table: &Table, body: &mut Body) {
    let rows = table.rows.iter().filter(|row| row.role != RowRole::Group);
    let rows: Vec<Vec<String>> = rows
        .map(|row| row.cells.iter().map(shown).collect())
        .collect();
    let head: Vec<String> = table
        .columns
        .iter()
        .map(|column| column.heading.joined(" / "))
        .collect();
    let width = |place: usize| {
        let all = rows.iter().chain([&head]);
        let each = all.filter_map(|row| row.get(place));
        each.map(|cell| cells(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let others: usize = widths.iter().skip(1).map(|width| width + GAP).sum();
    let room = view.width.saturating_sub(2 + others);
    let first = widths.first().copied().unwrap_or(0).min(room);
    let line = |row: &[String]| {
        let places = row.iter().zip(&widths).enumerate();
        let set = places.map(|(place, (cell, width))| match place {
            0 => pad(cell, first),
            _ => pad_left(cell, width + GAP),
        });
        format!("  {}", set.collect::<String>())
    };
    body.line(Line::styled(line(&head), view.theme.strong()));
    for row in &rows {
        body.line(line(row));
    }
}

fn shown(cell: &Cell) -> String {
    let words = cell.shown();
    let words: Vec<String> = words.iter().map(|words| words.joined(" / ")).collect();
    words.join(" ")
}
