use super::super::ink::Ink;
use super::super::mark::{Mark, Outline, Shape};
use super::super::style::Style;
use super::pen::{Pen, Side, share};
use crate::report::document::Bar;

const HEIGHT: f32 = 8.0;
/// The room of the number behind a bar.
const NUMBER: f32 = 40.0;
/// From one line of the hatching to the next.
const HATCH: f32 = 3.0;

/// Draws bars below each other, each below its name and before its number.
pub(super) fn draw(pen: &mut Pen<'_>, bars: &[Bar]) {
    let (left, width) = (pen.left, pen.width);
    let room = (width - NUMBER).max(20.0);
    pen.down += 4.0;
    for each in bars {
        for (place, name) in each.name.lines().enumerate() {
            let style = if place == 0 {
                Style::CHART
            } else {
                Style::CHART.beneath()
            };
            pen.write_below(name, style, left, width);
        }
        let top = pen.down + 1.0;
        let rectangle = [left, top, room, HEIGHT];
        pen.marks.extend(bar(rectangle, each.low, each.high));
        let at = (left + width, top + HEIGHT - 1.0);
        pen.write(each.words.first(), Style::CHART.bold(), at, Side::Left);
        pen.down = top + HEIGHT + 6.0;
    }
}

/// Draws a bar within a rectangle: what is sure is filled, what may still come is hatched.
pub(in crate::report::pdf) fn bar(rectangle: [f32; 4], low: f64, high: f64) -> Vec<Mark> {
    let [left, top, width, height] = rectangle;
    let (sure, open) = (width * share(low), width * share(high.max(low)));
    let mut marks = vec![Mark::area(rectangle, Ink::White)];
    if sure > 0.0 {
        marks.push(Mark::area([left, top, sure, height], Ink::Accent));
    }
    let hatched = [left + sure, top, open - sure, height];
    if open - sure > 0.5 {
        marks.push(Mark::Shape(Shape {
            outline: Outline::Lines(hatching(hatched)),
            fill: None,
            line: Some((Ink::Accent, 0.6)),
        }));
    }
    marks.push(Mark::frame(rectangle, Ink::Grey, 0.5));
    marks
}

/// Returns slanted lines that end at the edges of a rectangle.
fn hatching([left, top, width, height]: [f32; 4]) -> Vec<[(f32, f32); 2]> {
    let mut lines = Vec::new();
    let mut at = HATCH;
    while at < width + height {
        let upper = (left + at.min(width), top + (at - width).max(0.0));
        let lower = (left + (at - height).max(0.0), top + at.min(height));
        lines.push([upper, lower]);
        at += HATCH;
    }
    lines
}
