//! A report as lines to be read aloud: one thing a line, no drawing, no column, no rule.
//!
//! A chart is said by its description, a row of a table by the names of its columns. Lines are
//! not broken: whoever reads them aloud or in large letters breaks them where that suits.

mod blocks;

use super::document::Document;
use crate::i18n::Catalog;

/// Lays a document out as lines, with the catalogue's words between what stands in one line.
#[must_use]
pub fn layout_lines(document: &Document, catalog: &Catalog) -> Vec<String> {
    let mut lines: Vec<String> = document.title.lines().map(str::to_owned).collect();
    for part in &document.parts {
        lines.push(String::new());
        lines.extend(part.heading.lines().map(str::to_owned));
        for block in &part.blocks {
            blocks::write(block, catalog, &mut lines);
        }
    }
    lines.push(String::new());
    lines.extend(document.running.lines().map(str::to_owned));
    // A part of which nothing can be read aloud leaves no gap.
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines
}
