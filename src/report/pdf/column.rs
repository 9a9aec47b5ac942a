use super::mark::{Mark, Text};
use super::setter::Setter;
use super::strip::Strip;
use super::structure::Leaf;
use super::style::Style;

/// Lines below each other, beside other columns.
pub(super) struct Column {
    pub(super) left: f32,
    pub(super) width: f32,
    /// Whether its lines end at the right edge.
    pub(super) is_right: bool,
    pub(super) lines: Vec<Line>,
}

/// One line, not yet in its place.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) words: String,
    pub(super) style: Style,
    pub(super) leaf: Leaf,
    pub(super) address: Option<String>,
}

impl Column {
    pub(super) fn new(left: f32, width: f32, lines: Vec<Line>) -> Self {
        Self {
            left,
            width,
            is_right: false,
            lines,
        }
    }
}

/// Puts columns beside each other: a strip holds one line of each, so that even a row
/// longer than a page can be cut between lines.
pub(super) fn beside(setter: &Setter<'_>, columns: &[Column]) -> Vec<Strip> {
    let longest = columns.iter().map(|column| column.lines.len()).max();
    let strips = (0..longest.unwrap_or(0)).map(|place| {
        let lines = columns
            .iter()
            .filter_map(|column| Some((column, column.lines.get(place)?)));
        let lines: Vec<(&Column, &Line)> = lines.collect();
        let leading = lines.iter().map(|(_, line)| line.style.leading);
        let baseline = lines.iter().map(|(_, line)| line.style.baseline());
        let baseline = baseline.fold(0.0, f32::max);
        let marks = lines
            .iter()
            .map(|(column, line)| Mark::Text(put(setter, column, line, baseline)));
        Strip {
            height: leading.fold(0.0, f32::max),
            marks: marks.collect(),
            ..Strip::default()
        }
    });
    strips.collect()
}

fn put(setter: &Setter<'_>, column: &Column, line: &Line, y: f32) -> Text {
    let mut text = Text {
        x: column.left,
        y,
        runs: setter.runs(&line.words, line.style.is_bold),
        style: line.style,
        leaf: Some(line.leaf),
        address: line.address.clone(),
    };
    if column.is_right {
        text.x += (column.width - text.wide()).max(0.0);
    }
    text
}
