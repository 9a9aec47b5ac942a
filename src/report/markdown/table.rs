use super::{escaped, inline};
use crate::report::document::{Cell, Row, RowRole, Table, Words};

/// Writes a table. The name of a group of rows stands, strong, in its first cell.
pub(super) fn table(table: &Table) -> String {
    let headings = table
        .columns
        .iter()
        .map(|column| inline(&column.heading, " / "));
    let rule = table
        .columns
        .iter()
        .map(|column| if column.is_number { "---:" } else { "---" }.to_owned());
    let mut lines = vec![line(headings), line(rule)];
    lines.extend(table.rows.iter().map(row));
    lines.join("\n")
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn row(row: &Row) -> String {
    line(row.cells.iter().map(|each| {
        let text = cell(each);
        if row.role == RowRole::Body || text.is_empty() {
            text
        } else {
            format!("**{text}**")
        }
    }))
}

/// A cell is one line; what stands below each other in it is broken by HTML, which tables need.
fn cell(cell: &Cell) -> String {
    let shown = cell.shown();
    let texts = shown.iter().flat_map(Words::lines);
    let lines = texts.flat_map(|text| text.split('\n'));
    let lines = lines.map(escaped).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("<br>")
}
