use super::super::ink::Ink;
use super::super::mark::{Mark, Outline, Shape, Text};
use super::super::setter::Setter;
use super::super::structure::Leaf;
use super::super::style::Style;

/// Draws a chart from its top down.
pub(super) struct Pen<'p> {
    pub(super) setter: &'p Setter<'p>,
    leaf: Leaf,
    pub(super) left: f32,
    pub(super) width: f32,
    /// How far down the chart reaches.
    pub(super) down: f32,
    pub(super) marks: Vec<Mark>,
}

/// Where a text stands beside its point.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    /// It begins there.
    Right,
    /// Its middle is there.
    Middle,
    /// It ends there.
    Left,
}

impl<'p> Pen<'p> {
    pub(super) fn new(setter: &'p Setter<'p>, leaf: Leaf, left: f32, width: f32) -> Self {
        Self {
            setter,
            leaf,
            left,
            width,
            down: 0.0,
            marks: Vec::new(),
        }
    }

    /// Writes a text whose letters stand at a height.
    pub(super) fn write(&mut self, words: &str, style: Style, (x, y): (f32, f32), side: Side) {
        let words = self.setter.written(&words.replace('\n', " "));
        let mut text = Text {
            x,
            y,
            runs: self.setter.runs(&words, style.is_bold),
            style,
            leaf: Some(self.leaf),
            address: None,
        };
        text.x -= match side {
            Side::Right => 0.0,
            Side::Middle => text.wide() / 2.0,
            Side::Left => text.wide(),
        };
        self.marks.push(Mark::Text(text));
    }

    /// Writes a text below what is there, broken to a width; returns how far down it begins.
    pub(super) fn write_below(&mut self, words: &str, style: Style, left: f32, width: f32) -> f32 {
        let top = self.down;
        for line in self.setter.lines(words, style, width) {
            let y = self.down + style.baseline();
            self.write(&line, style, (left, y), Side::Right);
            self.down += style.leading;
        }
        top
    }

    /// Fills and rounds an area with as many corners as there are points.
    pub(super) fn area(&mut self, points: Vec<(f32, f32)>, fill: Ink, line: Option<(Ink, f32)>) {
        self.marks.push(Mark::Shape(Shape {
            outline: Outline::Points(points, true),
            fill: Some(fill),
            line,
        }));
    }

    /// Draws a line from point to point.
    pub(super) fn path(&mut self, points: Vec<(f32, f32)>, ink: Ink, width: f32) {
        self.marks.push(Mark::Shape(Shape {
            outline: Outline::Points(points, false),
            fill: None,
            line: Some((ink, width)),
        }));
    }

    /// Draws a disc.
    pub(super) fn disc(&mut self, (x, y): (f32, f32), radius: f32, fill: Ink, ink: Ink) {
        const CORNERS: u8 = 32;
        let corner = |place: u8| {
            let angle = std::f32::consts::TAU * f32::from(place) / f32::from(CORNERS);
            (x + radius * angle.cos(), y + radius * angle.sin())
        };
        self.area((0..CORNERS).map(corner).collect(), fill, Some((ink, 0.9)));
    }
}

/// A share of 0 to 1 of a number of 0 to 100.
pub(super) fn share(number: f64) -> f32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number of 0 to 100, drawn and not counted with"
    )]
    let number = number as f32;
    if number.is_finite() {
        (number / 100.0).clamp(0.0, 1.0)
    } else {
        0.0
    }
}
