//! Papers of a gathering that a trainer leads: the report of the room, and what a company takes home.
//!
//! The room's report is made of a [`Release`](crate::cohort::Release), so it holds nothing that
//! may not be shown.

mod about;
mod certificate;
mod counts;
mod discussion;
mod gathering;
mod groups;
mod hand_out;
mod json;
mod questions;
mod result;
mod room_report;
mod sections;

pub use certificate::{Certificate, certificate};
pub use discussion::most_divided;
pub use gathering::Gathering;
pub use hand_out::hand_out;
pub use json::json_room;
pub use room_report::{Room, room_report};

/// Under this many people a group is shown with a notice only, after the stress-check guideline
/// of the labour ministry (ストレスチェック指針), which keeps results of fewer than ten people back.
const USUAL_THRESHOLD: u64 = 10;
