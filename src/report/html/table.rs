mod cell;

use super::said::said;
use crate::report::document::{Cell, Column, Document, Row, RowRole, Table};
use cell::{is_empty, write};
use maud::{Markup, html};

/// A table of no more rows is not parted by the end of a page.
const SHORT: usize = 8;

/// Writes a table; on a narrow screen each row stands as a block of named lines.
pub(super) fn table(document: &Document, table: &Table) -> Markup {
    let whole: u32 = table.columns.iter().map(|each| u32::from(each.share)).sum();
    let share = |column: &Column| (u32::from(column.share) * 100 / whole.max(1)).clamp(1, 100);
    html! {
        table.short[table.rows.len() <= SHORT] {
            colgroup { @for column in &table.columns { col class=(format!("w{}", share(column))); } }
            thead {
                tr {
                    @for column in &table.columns {
                        th scope="col" class=[column.is_number.then_some("number")] {
                            (said(document, &column.heading))
                        }
                    }
                }
            }
            @for rows in bodies(&table.rows) {
                tbody { @for row in rows { (write_row(document, table, row)) } }
            }
        }
    }
}

/// Parts the rows before each name of a group, so that the name belongs to its rows alone.
fn bodies(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    let starts_group = |_: &Row, next: &Row| matches!(next.role, RowRole::Group | RowRole::Total);
    rows.chunk_by(move |row, next| !starts_group(row, next))
}

fn write_row(document: &Document, table: &Table, row: &Row) -> Markup {
    let class = match row.role {
        RowRole::Body => None,
        RowRole::Group => Some("group"),
        RowRole::Sum => Some("sum"),
        RowRole::Total => Some("total"),
    };
    if row.role == RowRole::Group {
        let columns = table.columns.len();
        let name = row.cells.first().unwrap_or(&Cell::Empty);
        return html! {
            tr class=[class] { th scope="rowgroup" colspan=(columns) { (write(document, name)) } }
        };
    }
    let about = about(table, row);
    html! {
        tr class=[class] {
            @for (place, (column, cell)) in table.columns.iter().zip(&row.cells).enumerate() {
                @let number = column.is_number.then_some("number");
                @let empty = is_empty(cell).then_some("empty");
                @let label = column.heading.first();
                @if about == Some(place) {
                    th scope="row" class=[number] { (write(document, cell)) }
                } @else {
                    td class=[number.or(empty)] data-label=(label) { (write(document, cell)) }
                }
            }
        }
    }
}

/// Finds the cell that a row is about: the first text in it.
fn about(table: &Table, row: &Row) -> Option<usize> {
    let mut cells = table.columns.iter().zip(&row.cells);
    cells.position(|(column, cell)| !column.is_number && !is_empty(cell))
}
