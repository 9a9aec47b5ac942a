//! The report for people as plain text: 78 cells wide, one language.

mod actions;
mod closing;
mod crosswalk;
mod head;
mod kept;
mod questions;
mod result;
mod sections;
mod sources;
mod subject;
mod unknowns;

use super::{Paper, ledger_lines};
use crate::assessment::Assessment;
use crate::i18n::Catalog;
use crate::questionnaire::Questionnaire;
use crate::scoring::Scorecard;
use crosswalk::Detail;
use jiff::Zoned;
use subject::Subject;

/// Returns the whole report as plain text in the catalogue's language, ending with a line feed.
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
        catalog,
        questionnaire,
        assessment,
        card,
        now,
    };
    let mut paper = Paper::default();
    head::write(&subject, &mut paper);
    result::write(&subject, &mut paper);
    sections::write(&subject, &mut paper);
    actions::write(&subject, &mut paper);
    unknowns::write(&subject, &mut paper);
    questions::write(&subject, &mut paper);
    kept::write(&subject, &mut paper);
    paper.heading(&catalog.text("report-ledger-title"));
    for line in ledger_lines(catalog, questionnaire, card) {
        paper.line(line);
    }
    crosswalk::write(&subject, Detail::Counts, &mut paper);
    sources::write(&subject, &mut paper);
    closing::write(&subject, &mut paper);
    paper.finish()
}

/// Returns the crosswalk alone: point of an official document, our questions, this company's answers.
#[must_use]
pub fn crosswalk_text(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    card: &Scorecard,
    now: &Zoned,
) -> String {
    let subject = Subject {
        catalog,
        questionnaire,
        assessment,
        card,
        now,
    };
    let mut paper = Paper::default();
    head::write(&subject, &mut paper);
    crosswalk::write(&subject, Detail::Questions, &mut paper);
    closing::write(&subject, &mut paper);
    paper.finish()
}
