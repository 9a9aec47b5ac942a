//! What the product never says: no false claim, no promise, no verdict, one name
//! for one thing, in every text that a person can get to see.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "wording/files.rs"]
mod files;
#[path = "wording/judge.rs"]
mod judge;
#[path = "wording/lists.rs"]
mod lists;
#[path = "wording/output.rs"]
mod output;
#[path = "wording/planted.rs"]
mod planted;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
#[path = "wording/sentences.rs"]
mod sentences;
#[path = "wording/surface.rs"]
mod surface;
