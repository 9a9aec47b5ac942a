//! A report as plain text: 78 cells wide, several languages below each other.

mod blocks;
mod chart;
mod table;

use super::document::{Document, Part};
use super::{Paper, Subject, full};
use crate::assessment::Assessment;
use crate::i18n::Catalog;
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;
use jiff::Zoned;

/// Lays a document out as plain text, ending with a line feed.
#[must_use]
pub fn layout_text(document: &Document) -> String {
    let mut paper = Paper::default();
    for line in document.title.lines() {
        paper.paragraph(0, line);
    }
    paper.rule();
    for part in &document.parts {
        write_part(part, &mut paper);
    }
    paper.rule();
    for line in document.running.lines() {
        paper.paragraph(0, line);
    }
    paper.finish()
}

fn write_part(part: &Part, paper: &mut Paper) {
    if !part.heading.is_empty() {
        paper.heading(&part.heading.joined("\n"));
    }
    let mut before = None;
    for block in &part.blocks {
        if before.is_some_and(|before| blocks::wants_gap(before, block)) {
            paper.blank();
        }
        blocks::write(block, 2, paper);
        before = Some(block);
    }
}

/// Returns the whole report as plain text in the catalogue's language.
///
/// `now` gives the days their time zone and decides whether the facts want a new look.
#[must_use]
pub fn text(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    now: &Zoned,
) -> String {
    let subject = Subject {
        catalogs: vec![catalog],
        questionnaire,
        assessment,
        card,
        now,
    };
    layout_text(&full::full(&subject))
}

/// Returns the crosswalk alone as plain text in the catalogue's language.
#[must_use]
pub fn crosswalk_text(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    now: &Zoned,
) -> String {
    let subject = Subject {
        catalogs: vec![catalog],
        questionnaire,
        assessment,
        card,
        now,
    };
    layout_text(&full::crosswalk(&subject))
}
