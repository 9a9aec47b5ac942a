//! Small papers for the people at work: a card for the wall, a script for the morning talk.
//!
//! Which lines they hold is a value of its own ([`choose`], [`Wall`], [`Script`]); the
//! documents are made of those.

mod choice;
mod cue;
mod no_lines;
mod script;
mod sheet;
mod wall;

pub use choice::{Chosen, Need, choose};
pub use cue::Cue;
pub use no_lines::NoLines;
pub use script::Script;
pub use sheet::{morning, wall};
pub use wall::{Wall, WallBlock};
