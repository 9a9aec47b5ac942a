use super::ink::Ink;
use super::setter::Run;
use super::structure::Leaf;
use super::style::Style;

/// Something to draw on a strip: `x` from the paper's left edge, `y` down from the strip's top, in points.
#[derive(Clone)]
pub(super) enum Mark {
    Text(Text),
    Shape(Shape),
    /// Marks that are one drawing.
    Figure(Leaf, Vec<Mark>),
}

/// A line of text.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) x: f32,
    /// Where the letters stand.
    pub(super) y: f32,
    pub(super) runs: Vec<Run>,
    pub(super) style: Style,
    /// What it belongs to; nothing for what is repeated on every page.
    pub(super) leaf: Option<Leaf>,
    /// Where a click on it leads.
    pub(super) address: Option<String>,
}

/// Lines and areas.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) outline: Outline,
    pub(super) fill: Option<Ink>,
    /// The ink and the width of its line.
    pub(super) line: Option<(Ink, f32)>,
}

#[derive(Clone)]
pub(super) enum Outline {
    /// Left, top, width, height.
    Rectangle([f32; 4]),
    /// Points joined by lines, and whether the last is joined to the first.
    Points(Vec<(f32, f32)>, bool),
    /// Lines that stand alone.
    Lines(Vec<[(f32, f32); 2]>),
}

impl Text {
    pub(super) fn wide(&self) -> f32 {
        let runs = self.runs.iter().map(|run| run.wide);
        runs.sum::<f32>() * self.style.size
    }
}

impl Mark {
    pub(super) fn line(from: (f32, f32), to: (f32, f32), ink: Ink, width: f32) -> Self {
        Self::Shape(Shape {
            outline: Outline::Lines(vec![[from, to]]),
            fill: None,
            line: Some((ink, width)),
        })
    }

    pub(super) fn area(rectangle: [f32; 4], ink: Ink) -> Self {
        Self::Shape(Shape {
            outline: Outline::Rectangle(rectangle),
            fill: Some(ink),
            line: None,
        })
    }

    pub(super) fn frame(rectangle: [f32; 4], ink: Ink, width: f32) -> Self {
        Self::Shape(Shape {
            outline: Outline::Rectangle(rectangle),
            fill: None,
            line: Some((ink, width)),
        })
    }

    /// The same mark, further down.
    pub(super) fn lowered(self, by: f32) -> Self {
        let down = |(x, y): (f32, f32)| (x, y + by);
        match self {
            Self::Text(text) => Self::Text(Text {
                y: text.y + by,
                ..text
            }),
            Self::Shape(shape) => Self::Shape(Shape {
                outline: match shape.outline {
                    Outline::Rectangle([x, y, w, h]) => Outline::Rectangle([x, y + by, w, h]),
                    Outline::Points(points, closed) => {
                        Outline::Points(points.into_iter().map(down).collect(), closed)
                    }
                    Outline::Lines(lines) => {
                        Outline::Lines(lines.into_iter().map(|line| line.map(down)).collect())
                    }
                },
                ..shape
            }),
            Self::Figure(leaf, marks) => {
                let marks = marks.into_iter().map(|mark| mark.lowered(by));
                Self::Figure(leaf, marks.collect())
            }
        }
    }

    /// The same mark for a page on which it only repeats what another page said.
    pub(super) fn repeated(&self) -> Self {
        match self {
            Self::Text(text) => Self::Text(Text {
                leaf: None,
                address: None,
                ..text.clone()
            }),
            other => other.clone(),
        }
    }
}
