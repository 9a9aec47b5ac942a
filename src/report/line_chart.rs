use crate::text::{cells, fit, pad_left};

/// One point of a line chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartPoint {
    /// Where it stands from left to right, in any unit, such as seconds.
    pub at: i64,
    /// How high it stands, 0 to 100.
    pub value: f64,
    /// What it is called, such as its day.
    pub name: String,
}

/// The fewest rows in which a line can still rise and fall.
const LEAST: usize = 3;
/// Cells of the numbers at the left, with the axis.
const AXIS: usize = 6;
/// Cells a value beside its point takes.
const VALUE: usize = 4;
/// What the highest and the lowest number at the left are multiples of.
const STEP: f64 = 10.0;

/// Draws points, in the order they come in, as a line of exactly `height` rows and at most
/// `width` cells; the last row names the first and the last point.
///
/// Nothing is drawn of fewer than two points or where there is no room. Only ASCII is used: it is
/// one cell wide in every terminal.
#[must_use]
pub fn line_chart(points: &[ChartPoint], width: usize, height: usize) -> Vec<String> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let is_roomy = height > LEAST && width > AXIS + 2 * VALUE;
    if points.len() < 2 || !is_roomy {
        return Vec::new();
    }
    let canvas = Canvas::of(points, width - AXIS, height - 1);
    let mut lines = canvas.lines(points);
    lines.push(names(&first.name, &last.name, width));
    lines
}

/// The first name on the left, and the last one on the right if both fit.
fn names(first: &str, last: &str, width: usize) -> String {
    let room = width - AXIS;
    let gap = " ".repeat(AXIS);
    if cells(first) + cells(last) + 2 > room {
        return format!("{gap}{}", fit(first, room));
    }
    format!("{gap}{first}{}", pad_left(last, room - cells(first)))
}

/// How numbers become rows and columns.
struct Canvas {
    low: f64,
    high: f64,
    width: usize,
    rows: usize,
    /// The column of every point.
    columns: Vec<usize>,
}

impl Canvas {
    fn of(points: &[ChartPoint], width: usize, rows: usize) -> Self {
        let values = points.iter().map(|point| point.value.clamp(0.0, 100.0));
        let least = values.clone().fold(f64::INFINITY, f64::min);
        let most = values.fold(f64::NEG_INFINITY, f64::max);
        let low = (least / STEP).floor() * STEP;
        // A line that never moves still gets room above it.
        let high = ((most / STEP).ceil() * STEP).max(low + STEP);
        Self {
            low,
            high,
            width,
            rows,
            columns: columns(points, width - VALUE),
        }
    }

    /// The row of a value, 0 being the highest.
    fn row(&self, value: f64) -> usize {
        let share = (self.high - value.clamp(self.low, self.high)) / (self.high - self.low);
        index(share, self.rows)
    }

    fn lines(&self, points: &[ChartPoint]) -> Vec<String> {
        let mut rows = vec![vec![b' '; self.width]; self.rows];
        self.join(points, &mut rows);
        for (point, column) in points.iter().zip(&self.columns) {
            let Some(row) = rows.get_mut(self.row(point.value)) else {
                continue;
            };
            let said = format!("*{:.0}", point.value);
            for (cell, byte) in row.iter_mut().skip(*column).zip(said.bytes()) {
                *cell = byte;
            }
        }
        let last = self.rows - 1;
        let lines = rows.iter().enumerate().map(|(row, bytes)| {
            let number = match row {
                0 => format!("{:.0}", self.high),
                row if row == last => format!("{:.0}", self.low),
                _ => String::new(),
            };
            let drawn = String::from_utf8_lossy(bytes);
            let line = format!("{} | {drawn}", pad_left(&number, AXIS - 3));
            line.trim_end().to_owned()
        });
        lines.collect()
    }

    /// Dots from each point to the next.
    fn join(&self, points: &[ChartPoint], rows: &mut [Vec<u8>]) {
        let places = points.iter().zip(&self.columns);
        for ((one, from), (other, to)) in places.clone().zip(places.skip(1)) {
            for column in *from..*to {
                let share = ratio(column - from, to - from);
                let row = self.row(one.value + (other.value - one.value) * share);
                if let Some(cell) = rows.get_mut(row).and_then(|row| row.get_mut(column)) {
                    *cell = b'.';
                }
            }
        }
    }
}

/// Spreads the points over the columns by when they are; those of one moment stand evenly.
fn columns(points: &[ChartPoint], width: usize) -> Vec<usize> {
    let ends = points.first().zip(points.last());
    let (from, to) = ends.map_or((0, 0), |(first, last)| (first.at, last.at));
    let last = points.len().saturating_sub(1);
    let places = points.iter().enumerate().map(|(place, point)| {
        let share = if to > from {
            seconds(point.at.saturating_sub(from)) / seconds(to.saturating_sub(from))
        } else {
            ratio(place, last)
        };
        index(share, width)
    });
    places.collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a place on a chart a few dozen cells wide"
)]
fn seconds(span: i64) -> f64 {
    span as f64
}

#[expect(
    clippy::cast_precision_loss,
    reason = "columns and points are far below 2^52"
)]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// Returns the place of a share of 0 to 1 among so many.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "kept within 0..=1 of a number of cells; not-a-number becomes 0"
)]
fn index(share: f64, count: usize) -> usize {
    let last = count.saturating_sub(1);
    ((share.clamp(0.0, 1.0) * last as f64).round() as usize).min(last)
}
