//! Tables: a head that is repeated on every page, and rows that are cut only where they
//! are longer than a page.

mod widths;

use super::column::{Column, Line, beside};
use super::flow::Flow;
use super::ink::Ink;
use super::mark::Mark;
use super::strip::{Strip, keep_together};
use super::structure::Role;
use super::style::Style;
use crate::report::document::{Cell, Row, RowRole, Table};
use widths::widths;

/// The free room between two columns.
const GUTTER: f32 = 9.0;
/// The free room above and below what stands in a row.
const PAD: f32 = 3.0;
/// The height of a row in which something is to be written by hand.
const BY_HAND: f32 = 22.0;

/// A column's place: from its left edge, so many points wide, and whether numbers stand in it.
struct Place {
    left: f32,
    width: f32,
    is_number: bool,
}

/// Lays out a table.
pub(super) fn lay_out(flow: &mut Flow<'_>, table: &Table) {
    let places = places(flow, table);
    flow.structure.open(Role::Table);
    flow.structure.open(Role::TableHead);
    let head = head(flow, table, &places);
    flow.structure.close();
    let number = flow.heads.len();
    flow.heads.push(head.clone());
    flow.push(8.0, head);
    flow.structure.open(Role::TableBody);
    for (at, row) in table.rows.iter().enumerate() {
        let mut strips = write_row(flow, row, &places);
        for strip in &mut strips {
            strip.head = Some(number);
        }
        let next = table.rows.get(at + 1);
        let stays = row.role == RowRole::Group
            || next.is_some_and(|next| matches!(next.role, RowRole::Sum | RowRole::Total));
        if let (true, Some(last), Some(_)) = (stays, strips.last_mut(), next) {
            last.is_kept = true;
        }
        flow.push(0.0, strips);
    }
    flow.structure.close();
    flow.structure.close();
}

fn places(flow: &Flow<'_>, table: &Table) -> Vec<Place> {
    let mut left = flow.left;
    let places = table.columns.iter().zip(widths(flow, table));
    let places = places.map(|(column, width)| {
        let place = Place {
            left,
            width,
            is_number: column.is_number,
        };
        left += width + GUTTER;
        place
    });
    places.collect()
}

fn head(flow: &mut Flow<'_>, table: &Table, places: &[Place]) -> Vec<Strip> {
    flow.structure.open(Role::Row);
    let mut columns = Vec::new();
    for (column, place) in table.columns.iter().zip(places) {
        flow.structure.open(Role::ColumnHead);
        let lines = flow.words(&column.heading, Style::TABLE_HEAD, place.width);
        flow.structure.close();
        columns.push(place.column(lines));
    }
    flow.structure.close();
    let mut strips = padded(beside(flow.setter, &columns), 0.0);
    let (left, right) = (flow.left, flow.left + flow.width);
    if let Some(first) = strips.first_mut() {
        let line = Mark::line((left, 0.0), (right, 0.0), Ink::Accent, 1.0);
        first.marks.push(line);
    }
    if let Some(last) = strips.last_mut() {
        let down = last.height;
        let line = Mark::line((left, down), (right, down), Ink::Accent, 0.6);
        last.marks.push(line);
    }
    for strip in &mut strips {
        strip.is_kept = true;
    }
    strips
}

fn write_row(flow: &mut Flow<'_>, row: &Row, places: &[Place]) -> Vec<Strip> {
    let style = match row.role {
        RowRole::Body => Style::CELL,
        RowRole::Group | RowRole::Sum | RowRole::Total => Style::CELL.bold(),
    };
    let whole = [Place {
        left: flow.left,
        width: flow.width,
        is_number: false,
    }];
    let (places, span) = match row.role {
        RowRole::Group => (&whole[..], places.len()),
        _ => (places, 1),
    };
    let span = u32::try_from(span).unwrap_or(1);
    flow.structure.open(Role::Row);
    let mut columns = Vec::new();
    for (cell, place) in row.cells.iter().zip(places) {
        flow.structure.open(Role::Cell(span));
        let lines = write_cell(flow, cell, style, place.width);
        flow.structure.close();
        columns.push(place.column(lines));
    }
    flow.structure.close();
    let least = if row.cells.contains(&Cell::Blank) {
        BY_HAND
    } else {
        0.0
    };
    let mut strips = padded(beside(flow.setter, &columns), least);
    bars(&mut strips, row, places);
    blanks(&mut strips, row, places);
    ruled(flow, row.role, &mut strips);
    keep_together(&mut strips);
    strips
}

fn write_cell(flow: &mut Flow<'_>, cell: &Cell, style: Style, width: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    for (place, words) in cell.shown().iter().enumerate() {
        let style = if place == 0 { style } else { Style::QUIET };
        lines.extend(flow.words(words, style, width));
    }
    lines
}

/// Draws the bars of a row beside their numbers.
fn bars(strips: &mut [Strip], row: &Row, places: &[Place]) {
    let Some(first) = strips.first_mut() else {
        return;
    };
    for (cell, place) in row.cells.iter().zip(places) {
        if let Cell::Bar { low, high, .. } = cell {
            let left = place.left + BAR_WORDS;
            let room = (place.width - BAR_WORDS).max(10.0);
            let rectangle = [left, PAD + 2.5, room, 7.0];
            first
                .marks
                .extend(super::chart::bar(rectangle, *low, *high));
        }
    }
}

/// Draws a line in every cell in which something is to be written by hand.
fn blanks(strips: &mut [Strip], row: &Row, places: &[Place]) {
    let Some(first) = strips.first_mut() else {
        return;
    };
    for (cell, place) in row.cells.iter().zip(places) {
        if *cell == Cell::Blank {
            let (from, to) = (place.left, place.left + place.width);
            let line = Mark::line((from, WRITTEN), (to, WRITTEN), Ink::Grey, 0.5);
            first.marks.push(line);
        }
    }
}

/// How far below the top of a row the line to write on is.
const WRITTEN: f32 = 17.0;
/// The room of a bar's number.
const BAR_WORDS: f32 = 36.0;

/// Gives a row its room above and below, and its least height.
fn padded(mut strips: Vec<Strip>, least: f32) -> Vec<Strip> {
    if strips.is_empty() {
        strips.push(Strip::default());
    }
    if let Some(first) = strips.first_mut() {
        first.height += PAD;
        let marks = std::mem::take(&mut first.marks).into_iter();
        first.marks = marks.map(|mark| mark.lowered(PAD)).collect();
    }
    let filled: f32 = strips.iter().map(|strip| strip.height).sum();
    if let Some(last) = strips.last_mut() {
        last.height += PAD.max(least - filled);
    }
    strips
}

/// Draws the lines and the ground of a row.
fn ruled(flow: &Flow<'_>, role: RowRole, strips: &mut [Strip]) {
    let (left, right) = (flow.left, flow.left + flow.width);
    let line = |down, ink, width| Mark::line((left, down), (right, down), ink, width);
    if role == RowRole::Group {
        for strip in strips.iter_mut() {
            let ground = [left, 0.0, right - left, strip.height];
            strip.marks.insert(0, Mark::area(ground, Ink::Pale));
        }
    }
    if let (RowRole::Sum | RowRole::Total, Some(first)) = (role, strips.first_mut()) {
        first.marks.push(line(0.0, Ink::Grey, 0.7));
    }
    if let Some(last) = strips.last_mut() {
        let down = last.height;
        let mark = match role {
            RowRole::Total => line(down, Ink::Accent, 1.0),
            RowRole::Sum => line(down, Ink::Grey, 0.7),
            RowRole::Body | RowRole::Group => line(down, Ink::Hair, 0.4),
        };
        last.marks.push(mark);
    }
}

impl Place {
    fn column(&self, lines: Vec<Line>) -> Column {
        Column {
            is_right: self.is_number,
            ..Column::new(self.left, self.width, lines)
        }
    }
}
