//! Finds everything that is wrong with a questionnaire that could be read.
//!
//! One file an area. Every check looks at the draft and notes findings; none
//! stops another. A check that needs what could not be read stays silent: the
//! cause has its own fault already.
//!
//! There are two degrees. What is found in [`all`] keeps a questionnaire from being
//! used. What is found in [`publishing`] does not: it can be answered and scored,
//! but should not be handed to others as it is, and only who checks is told.

mod bands;
mod cards;
mod citing;
mod conditions;
mod contacts;
mod crosswalk;
mod efforts;
mod exposure;
mod files;
mod foreign_letters;
mod gates;
mod head;
pub(crate) mod limits;
mod names;
mod numbers;
mod options;
mod questions;
mod reach;
mod reachable;
mod scales;
mod sections;
mod sources;
mod texts;
mod weights;
mod wording;
mod written;

use super::draft::{Draft, Sheets};
use super::fault::Findings;

pub(crate) use written::texts as texts_of_all;

/// Notes everything that keeps the questionnaire from being used.
pub(crate) fn all(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    files::check(sheets, draft, findings);
    files::check_characters(sheets, draft, findings);
    texts::check(sheets, draft, findings);
    if let Some(head) = &draft.head {
        head::check(head, findings);
        bands::check(draft, head, findings);
    }
    sections::check(draft, findings);
    questions::check(draft, findings);
    scales::check(draft, findings);
    options::check(draft, findings);
    numbers::check(draft, findings);
    weights::check(draft, findings);
    efforts::check(draft, findings);
    gates::check(draft, findings);
    cards::check(draft, findings);
    conditions::check(draft, findings);
    exposure::check(draft, findings);
    sources::check(draft, findings);
    contacts::check(draft, findings);
    crosswalk::check(draft, findings);
}

/// Notes everything that it should not be published with, beside [`all`].
pub(crate) fn publishing(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    wording::check(sheets, draft, findings);
    citing::check(draft, findings);
    reachable::check(draft, findings);
    reach::check(draft, findings);
}
