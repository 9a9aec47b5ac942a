use super::{Chapter, Piece, Sheet};
use crate::i18n::Catalog;
use crate::report::Paper;
use crate::text::{cells, clean, pad, pad_left};

const NUMBER: usize = 6;
const LABEL: usize = 18;
/// Cells between two columns.
const GAP: usize = 2;

/// Returns a sheet as plain text, 78 cells wide, ending with a line feed.
#[must_use]
pub fn sheet_text(catalog: &Catalog, sheet: &Sheet) -> String {
    let mut paper = Paper::default();
    paper.paragraph(0, &sheet.title);
    paper.paragraph(0, &sheet.about);
    for line in &sheet.head {
        paper.paragraph(0, line);
    }
    let bullet = catalog.text("report-bullet");
    for Chapter { heading, pieces } in &sheet.chapters {
        paper.heading(heading);
        for piece in pieces {
            write(&mut paper, piece, &bullet);
        }
    }
    paper.finish()
}

fn write(paper: &mut Paper, piece: &Piece, bullet: &str) {
    match piece {
        Piece::Strong(words) | Piece::Plain(words) => paper.paragraph(2, words),
        Piece::Item(words) => paper.labelled(4, bullet.trim_end(), cells(bullet), words),
        Piece::Table(rows) => {
            for line in table(rows) {
                paper.line(format!("  {line}"));
            }
        }
        Piece::Entry {
            number,
            text,
            fields,
        } => {
            paper.labelled(2, number, NUMBER, text);
            for (label, words) in fields {
                // A long name keeps its distance from the words beside it.
                let width = LABEL.max(cells(label) + GAP);
                paper.labelled(2 + NUMBER, label, width, words);
            }
        }
    }
}

/// Lays out rows in columns: names on the left, values to the right.
#[must_use]
pub fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let each = rows.iter().filter_map(|row| row.get(column));
        each.map(|cell| cells(&clean(cell))).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let set = cells.map(|(place, (cell, width))| match place {
            0 => pad(&clean(cell), *width),
            _ => pad_left(&clean(cell), width + GAP),
        });
        set.collect::<String>()
    };
    rows.iter().map(line).collect()
}
