//! Answers handed in from outside: read, matched with the questionnaire, and every problem told at once.

mod file;
mod fill;
mod given;
mod problem;
mod source;

pub(super) use file::AnswersFile;
pub(super) use fill::fill;
pub(super) use given::{recorded, typed};
pub(super) use problem::{Place, Problem};
pub(super) use source::read;
