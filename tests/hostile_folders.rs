//! A questionnaire folder of any kind and any bytes: refused with file, reason and
//! cure, at once, and never by falling.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "hostile_folders/any_bytes.rs"]
mod any_bytes;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
#[path = "hostile_folders/refused.rs"]
mod refused;
