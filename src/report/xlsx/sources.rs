//! The sheets of what the questions and the score rest on.

use super::page::{Made, Page, Paper};
use super::style;
use crate::report::document::{Block, Document, PartId, Words};
use crate::report::{Subject, full};
use rust_xlsxwriter::Worksheet;

/// Makes the sheet of the documents that the questions rest on, how the score is made, and what the report is.
pub(super) fn sheet(subject: &Subject<'_>, foot: &Words, document: &Document) -> Made<Worksheet> {
    let name = subject.voice().unmarked("xlsx-sheet-sources");
    let mut page = Page::new(&name, foot, &[52, 52], Paper::Upright)?;
    for id in [PartId::Sources, PartId::Method, PartId::About] {
        if let Some(part) = document.part(id) {
            page.part(part)?;
        }
    }
    page.finish()
}

/// Makes the sheet from the side of the official documents; none where the questionnaire has none.
pub(super) fn crosswalk(subject: &Subject<'_>, foot: &Words) -> Made<Option<Worksheet>> {
    let document = full::crosswalk(subject);
    let Some(part) = document.part(PartId::Crosswalk) else {
        return Ok(None);
    };
    let name = subject.voice().unmarked("xlsx-sheet-crosswalk");
    let mut page = Page::new(&name, foot, &[52, 56, 16], Paper::Across)?;
    page.across(&part.heading, &style::title())?;
    for block in &part.blocks {
        if let Block::Table(table) = block {
            page.table(table)?;
        } else {
            page.blocks(std::slice::from_ref(block))?;
        }
    }
    page.finish().map(Some)
}
