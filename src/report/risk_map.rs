//! Exposure against control, one mark a section.

mod grid;

use crate::i18n::Catalog;
use crate::questionnaire::Questionnaire;
use crate::scoring::{Scorecard, SectionScore};
use crate::text::{cells, clean, pad, pad_left};
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

/// Draws the risk map: exposure from left to right, control from bottom to top.
///
/// At most `width` cells and `height` lines. A section's mark is the first
/// character of its short name; where another mark stands already, the next
/// free place is taken. Sections without a question in play are left out.
/// Nothing at all is drawn without room for it, without a section in play, or for a
/// questionnaire of one section, which there is nothing to compare with.
#[must_use]
pub fn risk_map(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    glyphs: MapGlyphs,
    width: usize,
    height: usize,
) -> Vec<String> {
    let high = catalog.text("report-map-control-high");
    let low = catalog.text("report-map-control-low");
    let label = cells(&high).max(cells(&low));
    let columns = width.saturating_sub(label + 2);
    let rows = height.saturating_sub(2);
    let small = catalog.text("report-map-exposure-small");
    let large = catalog.text("report-map-exposure-large");
    let is_compared = card.sections.len() > 1;
    let is_placed = is_compared && card.sections.iter().any(|each| at_stake(each).is_some());
    if !is_placed || rows == 0 || columns < cells(&small) + cells(&large) + 1 {
        return Vec::new();
    }
    let grid = placed(catalog, questionnaire, card, Grid::new(columns, rows));
    let [side, corner, floor] = glyphs.side_corner_floor();
    let mut lines = Vec::with_capacity(height);
    for (row, drawn) in grid.lines().enumerate() {
        let words = if row == 0 { high.as_str() } else { "" };
        lines.push(
            format!("{} {side}{drawn}", pad_left(words, label))
                .trim_end()
                .to_owned(),
        );
    }
    lines.push(format!(
        "{} {corner}{}",
        pad_left(&low, label),
        floor.repeat(columns)
    ));
    let small = pad(&small, columns - cells(&large));
    lines.push(format!("{}{small}{large}", " ".repeat(label + 2)));
    lines
}

fn placed(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    card: &Scorecard,
    mut grid: Grid,
) -> Grid {
    for section in &card.sections {
        let Some(exposure) = at_stake(section) else {
            continue;
        };
        let short = questionnaire.section(&section.id).map_or("", |section| {
            questionnaire.words(&section.short, catalog.lang())
        });
        grid.place(
            &mark(short),
            f64::from(exposure) / 100.0,
            section.low.value() / 100.0,
        );
    }
    grid
}

/// Returns a section's exposure, where the method weighs it against control.
fn at_stake(section: &SectionScore) -> Option<u32> {
    section.residual.and(section.exposure)
}

fn mark(short: &str) -> String {
    let first = clean(short).chars().next().map(String::from);
    first
        .filter(|mark| cells(mark) > 0)
        .unwrap_or_else(|| "?".to_owned())
}
