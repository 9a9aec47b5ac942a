//! What the answers mean: a pure function of questionnaire and assessment.
//!
//! [`score`] gives the [`Scorecard`]: the overall score as an interval, grade
//! and gates, one [`SectionScore`] a section, and the ledger, one [`Line`] a
//! question, that adds up to the score exactly. [`what_if`] gives the scorecard
//! there would be with other answers. Nothing here reads a clock, a
//! file or a word. `docs/scoring.md` has the formulas with worked examples.

mod action;
mod case;
mod fine;
mod item;
mod ledger;
mod mitigated;
mod moves;
mod plan;
mod point_sum;
mod points;
mod rules;
mod score;
mod scorecard;
mod section_score;
mod tally;
mod view;
mod way_out;
mod weighted;
mod what_if;
mod worth;

pub use action::Action;
pub use item::{best_answer, worth_range};
pub use ledger::Line;
pub use moves::{Moves, is_comparable, moves};
pub use points::Points;
pub use score::score;
pub use scorecard::{Score, Scorecard, Sum};
pub use section_score::SectionScore;
pub use way_out::WayOut;
pub use what_if::what_if;
