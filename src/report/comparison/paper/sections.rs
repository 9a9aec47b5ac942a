//! The sections as a table: control, exposure and residual risk of both.

use super::speaker::Speaker;
use crate::report::comparison::{SectionChange, Side};
use crate::report::document::{Block, Cell, Column, Part, PartId, Row, Table, Words};
use crate::report::full::residual_words;
use crate::report::spoken;
use crate::report::words;
use crate::scoring::SectionScore;

pub(super) fn part(speaker: &Speaker<'_>) -> Option<Part> {
    let sections = speaker.comparison.sections.iter();
    let rows: Vec<Row> = sections
        .filter_map(|section| row(speaker, section))
        .collect();
    let heading = |id| Words::same(&speaker.text(id));
    let table = Table {
        id: "sections",
        columns: vec![
            Column::text("section", heading("report-section"), 24),
            Column::number("control", heading("report-control"), 16),
            Column::number("exposure", heading("report-exposure"), 12),
            Column::number("residual", heading("report-residual"), 16),
        ],
        rows,
    };
    let order = speaker.say(&speaker.message("compare-order"));
    (!table.rows.is_empty()).then(|| {
        let title = speaker.text("report-sections-title");
        let blocks = vec![spoken::plain(&order), Block::Table(table)];
        spoken::part(PartId::Sections, &title, blocks)
    })
}

/// A section in play in neither has nothing to tell.
fn row(speaker: &Speaker<'_>, change: &SectionChange) -> Option<Row> {
    let before = change.before.as_ref().filter(|section| section.in_play > 0);
    let after = change.after.as_ref().filter(|section| section.in_play > 0);
    before.or(after)?;
    let comparison = speaker.comparison;
    let sides = [&comparison.after, &comparison.before];
    let name = sides.into_iter().find_map(|side| {
        let section = side.questionnaire.section(&change.id)?;
        Some(words(speaker.catalog, side.questionnaire, &section.title))
    });
    let both = |of: &dyn Fn(&Side<'_>, &SectionScore) -> Option<String>| {
        let said = |side, section: Option<&SectionScore>| {
            let said = section.and_then(|section| of(side, section));
            said.unwrap_or_else(|| speaker.text("compare-no-value"))
        };
        let one = said(&comparison.before, before);
        let other = said(&comparison.after, after);
        speaker.pair(&one, &other)
    };
    let cells = [
        name.unwrap_or_else(|| change.id.clone()),
        both(&|_, section| Some(section.low.rounded().to_string())),
        both(&|_, section| {
            let exposure = section.exposure.filter(|_| section.residual.is_some());
            exposure.map(|exposure| exposure.to_string())
        }),
        both(&|side, section| {
            let words = residual_words(speaker.catalog, side.questionnaire, section);
            (!words.is_empty()).then_some(words)
        }),
    ];
    let cells = cells.iter().map(|words| Cell::words(Words::same(words)));
    Some(Row::body(cells.collect()))
}
