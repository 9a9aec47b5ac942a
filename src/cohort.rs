//! Many assessments of the same questionnaire, counted together.
//!
//! Everything is counted in whole numbers, so that the order of counting, and whether it was
//! done in parts, changes nothing.

mod hands;

pub use hands::Hands;
