use super::blocks::BLANK;
use crate::report::Paper;
use crate::report::document::{Cell, Row, RowRole, Table, Words};
use crate::report::paper::WIDTH;
use crate::text::{cells, pad, pad_left, wrap};

/// Free cells between two columns.
const GAP: usize = 2;
/// The narrowest a column of texts gets.
const NARROWEST: usize = 8;

/// Writes a table: every cell in full, broken to the width of its column.
pub(super) fn write(table: &Table, indent: usize, paper: &mut Paper) {
    let widths = widths(table, WIDTH - indent);
    let headings = table.columns.iter().map(|column| {
        let lines = column.heading.lines();
        lines.map(str::to_owned).collect::<Vec<_>>()
    });
    write_cells(table, &headings.collect::<Vec<_>>(), &widths, indent, paper);
    let mut is_first = true;
    for row in &table.rows {
        if row.role == RowRole::Group && !is_first {
            paper.blank();
        }
        is_first = false;
        write_row(table, row, &widths, indent, paper);
    }
}

fn write_row(table: &Table, row: &Row, widths: &[usize], indent: usize, paper: &mut Paper) {
    if row.role == RowRole::Group {
        let name = row.cells.first().map(texts).unwrap_or_default();
        for line in &name {
            paper.paragraph(indent, line);
        }
        return;
    }
    let texts: Vec<Vec<String>> = row.cells.iter().map(texts).collect();
    write_cells(table, &texts, widths, indent, paper);
}

fn write_cells(
    table: &Table,
    texts: &[Vec<String>],
    widths: &[usize],
    indent: usize,
    paper: &mut Paper,
) {
    let broken: Vec<Vec<&str>> = texts
        .iter()
        .zip(widths)
        .map(|(texts, width)| {
            texts
                .iter()
                .flat_map(|text| wrapped(text, *width))
                .collect()
        })
        .collect();
    let height = broken.iter().map(Vec::len).max().unwrap_or(0);
    for line in 0..height {
        let cells = broken.iter().zip(widths).zip(&table.columns);
        let cells = cells.map(|((lines, width), column)| {
            let text = lines.get(line).copied().unwrap_or_default();
            if column.is_number {
                pad_left(text, *width)
            } else {
                pad(text, *width)
            }
        });
        let cells: Vec<String> = cells.collect();
        paper.line(format!(
            "{}{}",
            " ".repeat(indent),
            cells.join(&" ".repeat(GAP))
        ));
    }
}

fn wrapped(text: &str, width: usize) -> Vec<&str> {
    wrap(text, width).shown().collect()
}

/// Returns what stands in a cell, one text below the other.
fn texts(cell: &Cell) -> Vec<String> {
    if *cell == Cell::Blank {
        return vec![BLANK[..NARROWEST].to_owned()];
    }
    let shown = cell.shown();
    let lines = shown.iter().flat_map(Words::lines);
    lines.map(str::to_owned).collect()
}

/// Gives columns of numbers what they need, and shares out the rest among the texts.
fn widths(table: &Table, room: usize) -> Vec<usize> {
    let needed: Vec<usize> = (0..table.columns.len())
        .map(|place| needed(table, place))
        .collect();
    let gaps = GAP * table.columns.len().saturating_sub(1);
    let room = room.saturating_sub(gaps);
    // A number is never broken; a text is, but not below what a short word takes.
    let mut widths: Vec<usize> = table
        .columns
        .iter()
        .zip(&needed)
        .map(|(column, needed)| {
            if column.is_number {
                *needed
            } else {
                (*needed).min(NARROWEST)
            }
        })
        .collect();
    while let Some(place) = neediest(table, &needed, &widths) {
        if widths.iter().sum::<usize>() >= room {
            break;
        }
        widths[place] += 1;
    }
    widths
}

/// Finds the column that has least of its share and still needs more.
fn neediest(table: &Table, needed: &[usize], widths: &[usize]) -> Option<usize> {
    let wanting = (0..widths.len()).filter(|place| widths[*place] < needed[*place]);
    wanting.min_by_key(|place| {
        let share = usize::from(table.columns[*place].share).max(1);
        widths[*place] * 1000 / share
    })
}

/// The cells that the widest line of a column takes.
fn needed(table: &Table, place: usize) -> usize {
    let heading = table.columns[place].heading.lines().map(cells);
    let rows = table.rows.iter().filter(|row| row.role != RowRole::Group);
    let rows = rows.filter_map(|row| row.cells.get(place));
    let rows = rows.flat_map(|cell| {
        let texts = texts(cell);
        let widths: Vec<usize> = texts
            .iter()
            .flat_map(|text| text.lines().map(cells))
            .collect();
        widths
    });
    heading.chain(rows).max().unwrap_or(0)
}
