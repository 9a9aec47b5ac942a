//! Exposure against control, one mark a section, drawn with characters.

mod grid;

use super::document::{Chart, MapPoint};
use super::full::risk_chart;
use crate::i18n::Catalog;
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;
use crate::text::{cells, pad, pad_left};
use grid::Grid;

/// The characters the axes of the risk map are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapGlyphs {
    /// `|`, `+` and `-`: one cell in every terminal.
    Ascii,
    /// Box-drawing lines: two cells wide where ambiguous characters are.
    Box,
}

impl MapGlyphs {
    fn side_corner_floor(self) -> [&'static str; 3] {
        match self {
            Self::Ascii => ["|", "+", "-"],
            Self::Box => ["│", "└", "─"],
        }
    }
}

/// Draws the risk map of a scorecard.
///
/// At most `width` cells and `height` lines; nothing at all without room for it, without a
/// section in play, or for a questionnaire of one section, which there is nothing to compare with.
#[must_use]
pub fn risk_map(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    glyphs: MapGlyphs,
    width: usize,
    height: usize,
) -> Vec<String> {
    let chart = risk_chart(&[catalog], questionnaire, card);
    chart.map_or_else(Vec::new, |chart| {
        draw_risk_map(&chart, 0, glyphs, width, height)
    })
}

/// Draws a risk map in the language at a place of its document's order: exposure from left to
/// right, control from bottom to top; nothing without room, or for another kind of chart.
///
/// Where another mark stands already, the next free place is taken.
#[must_use]
pub fn draw_risk_map(
    chart: &Chart,
    lang: usize,
    glyphs: MapGlyphs,
    width: usize,
    height: usize,
) -> Vec<String> {
    let Chart::RiskMap {
        exposure,
        control,
        points,
        ..
    } = chart
    else {
        return Vec::new();
    };
    let [small, large] = exposure.each_ref().map(|words| words.at(lang));
    let [low, high] = control.each_ref().map(|words| words.at(lang));
    let label = cells(high).max(cells(low));
    let columns = width.saturating_sub(label + 2);
    let rows = height.saturating_sub(2);
    if rows == 0 || columns < cells(small) + cells(large) + 1 {
        return Vec::new();
    }
    let grid = placed(points, lang, Grid::new(columns, rows));
    let [side, corner, floor] = glyphs.side_corner_floor();
    let mut lines = Vec::with_capacity(height);
    for (row, drawn) in grid.lines().enumerate() {
        let words = if row == 0 { high } else { "" };
        let line = format!("{} {side}{drawn}", pad_left(words, label));
        lines.push(line.trim_end().to_owned());
    }
    let floor = floor.repeat(columns);
    lines.push(format!("{} {corner}{floor}", pad_left(low, label)));
    let small = pad(small, columns - cells(large));
    lines.push(format!("{}{small}{large}", " ".repeat(label + 2)));
    lines
}

fn placed(points: &[MapPoint], lang: usize, mut grid: Grid) -> Grid {
    for point in points {
        let mark = point.mark.at(lang);
        grid.place(mark, point.exposure / 100.0, point.control / 100.0);
    }
    grid
}
