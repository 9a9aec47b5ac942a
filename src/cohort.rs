//! Many assessments of the same questionnaire, counted together.
//!
//! A [`Cohort`] keeps one line an assessment, by its id, and shows of hands, so that the order of
//! counting, and whether it was done in parts, changes nothing. It is for nobody's eyes: what may
//! be shown is a [`Release`], made under [`Privacy`], and a report, a screen or a file takes
//! nothing else. Everything is counted in whole numbers. `docs/cohort.md` has the rules.

mod asked;
mod audit;
mod cell;
mod counted;
mod differs;
mod doubt;
mod export;
mod fingerprint;
mod hands;
mod labels;
mod line;
mod linear;
mod mean;
mod member;
mod millionths;
mod model;
mod privacy;
mod quarter;
mod record;
mod release;
mod row;
mod subject;
mod tally;

pub use cell::{Cell, Slot};
pub use differs::differs_by_few;
pub use export::Export;
pub use hands::Hands;
pub use member::Member;
pub use model::Cohort;
pub use privacy::Privacy;
pub use quarter::Quarter;
pub use release::{
    Change, Disagreement, GateRelease, GroupRelease, QuestionRelease, Release, SectionRelease,
    Share,
};
pub use subject::earlier;
