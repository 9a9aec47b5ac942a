//! Answers that come in as files: exports, and the assessments of a participant's own data folder.
//!
//! Each file is taken whole or not at all, the newest sequence number of an assessment wins, and
//! the same again changes nothing. Whatever is not taken is named with its cause.

mod collected;
mod collector;
mod incoming;
mod outcome;
mod sorted;
mod take;
mod walk;

pub use collected::{Collected, Looked};
pub use collector::Collector;
pub use outcome::Outcome;
pub use walk::{DEPTH_MAX, FILES_MAX};
