//! Finds everything that is wrong with a questionnaire that could be read.
//!
//! One file an area. Every check looks at the draft and notes findings; none
//! stops another. A check that needs what could not be read stays silent: the
//! cause has its own fault already.

mod bands;
mod conditions;
mod crosswalk;
mod exposure;
mod files;
mod gates;
mod head;
pub(crate) mod limits;
mod names;
mod numbers;
mod options;
mod questions;
mod scales;
mod sections;
mod sources;
mod texts;
mod weights;

use super::draft::{Draft, Sheets};
use super::fault::Findings;

/// Notes everything that is wrong.
pub(crate) fn all(sheets: &Sheets<'_>, draft: &Draft<'_>, findings: &mut Findings) {
    files::check(sheets, draft, findings);
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
    gates::check(draft, findings);
    conditions::check(draft, findings);
    exposure::check(draft, findings);
    sources::check(draft, findings);
    crosswalk::check(draft, findings);
}
