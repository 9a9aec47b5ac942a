//! A questionnaire folder of any kind and any bytes: refused with file, reason and
//! cure, at once, and never by falling.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "hostile_folders/any_bytes.rs"]
mod any_bytes;
#[cfg(unix)]
#[path = "common/file_system.rs"]
#[allow(dead_code, reason = "shared by tests that write files")]
mod file_system;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
#[path = "hostile_folders/refused.rs"]
mod refused;
