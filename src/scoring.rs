//! What the answers mean: a pure function of questionnaire and assessment.
//!
//! [`score`] gives the [`Scorecard`]: the overall score as an interval, grade
//! and gates, one [`SectionScore`] a section, and the ledger, one [`Line`] a
//! question, that adds up to the score exactly. Nothing here reads a clock, a
//! file or a word. `docs/scoring.md` has the formulas with worked examples.

mod action;
mod ledger;
mod points;
mod scorecard;
mod section_score;

pub use action::Action;
pub use ledger::Line;
pub use points::Points;
pub use scorecard::{Score, Scorecard, Sum, WayOut};
pub use section_score::SectionScore;
