use super::super::flow::Flow;
use super::super::style::Style;
use super::{BAR_WORDS, GUTTER};
use crate::report::document::{Cell, RowRole, Table, Words};

/// The narrowest a column of texts gets, where its texts are not narrower.
const NARROWEST: f32 = 44.0;
/// The widest the heading makes a column of numbers; a longer one is broken.
const HEADING: f32 = 54.0;
/// The largest share of the table that a column of numbers gets.
const NUMBERS: f32 = 0.2;
/// Room to write a name or a day by hand.
const BY_HAND: f32 = 58.0;
/// What a bar takes beside its number.
const BAR: f32 = 60.0;

/// Gives columns of numbers what they need, and shares out the rest among the texts.
pub(super) fn widths(flow: &Flow<'_>, table: &Table) -> Vec<f32> {
    let gutters: f32 = table.columns.iter().skip(1).map(|_| GUTTER).sum();
    let room = flow.width - gutters;
    let needed: Vec<f32> = (0..table.columns.len())
        .map(|place| needed(flow, table, place))
        .collect();
    let mut widths: Vec<Option<f32>> = table
        .columns
        .iter()
        .zip(&needed)
        .map(|(column, needed)| column.is_number.then(|| needed.min(room * NUMBERS)))
        .collect();
    // A text that needs less than its share leaves the rest to the others.
    while let Some((place, width)) = content(table, &needed, &widths, room) {
        widths[place] = Some(width);
    }
    let (free, parts) = left_over(table, &widths, room);
    let columns = table.columns.iter().zip(&widths);
    let widths = columns.map(|(column, width)| {
        let share = free * f32::from(column.share.max(1)) / parts.max(1.0);
        width.unwrap_or(share).max(8.0)
    });
    fitted(widths.collect(), room)
}

/// Finds a column of texts that needs no more than its share of what is left.
fn content(
    table: &Table,
    needed: &[f32],
    widths: &[Option<f32>],
    room: f32,
) -> Option<(usize, f32)> {
    let (free, parts) = left_over(table, widths, room);
    let open: Vec<usize> = (0..widths.len())
        .filter(|place| widths[*place].is_none())
        .collect();
    // The last one takes what is left, so that every table is as wide as the paper.
    let found = open.iter().copied().find(|place| {
        let share = f32::from(table.columns[*place].share.max(1));
        open.len() > 1 && needed[*place] <= (free * share / parts.max(1.0)).max(NARROWEST)
    });
    found.map(|place| (place, needed[place]))
}

/// The width that is not given away, and the shares of those who wait for it.
fn left_over(table: &Table, widths: &[Option<f32>], room: f32) -> (f32, f32) {
    let given: f32 = widths.iter().flatten().sum();
    let waiting = table.columns.iter().zip(widths);
    let waiting = waiting.filter(|(_, width)| width.is_none());
    let parts = waiting.map(|(column, _)| f32::from(column.share.max(1)));
    ((room - given).max(0.0), parts.sum())
}

/// Makes widths that are too much for the paper narrower, all by the same share.
fn fitted(mut widths: Vec<f32>, room: f32) -> Vec<f32> {
    let all: f32 = widths.iter().sum();
    if all > room {
        for width in &mut widths {
            *width *= room / all;
        }
    }
    widths
}

/// How wide the widest line of a column is.
fn needed(flow: &Flow<'_>, table: &Table, place: usize) -> f32 {
    let Some(column) = table.columns.get(place) else {
        return 0.0;
    };
    let heading = widest(flow, &column.heading, Style::TABLE_HEAD);
    let heading = if column.is_number {
        heading.min(HEADING)
    } else {
        heading
    };
    let rows = table.rows.iter().filter(|row| row.role != RowRole::Group);
    let cells = rows.filter_map(|row| row.cells.get(place));
    let cells = cells.map(|cell| match cell {
        Cell::Blank => BY_HAND,
        Cell::Bar { .. } => BAR_WORDS + BAR,
        cell => {
            let texts = cell.shown();
            let texts = texts
                .iter()
                .map(|words| widest(flow, words, Style::CELL.bold()));
            texts.fold(0.0, f32::max)
        }
    });
    // A little more, so that adding up rounded widths does not break a line.
    cells.fold(heading, f32::max) + 0.5
}

fn widest(flow: &Flow<'_>, words: &Words, style: Style) -> f32 {
    let lines = words.lines().flat_map(str::lines);
    let lines = lines.map(|line| {
        // What is so long is broken anyway, and need not be measured to its end.
        let few: String = line.chars().take(200).collect();
        flow.setter.width(&few, style)
    });
    lines.fold(0.0, f32::max)
}
