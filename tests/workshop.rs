//! What can be relied on about a workshop's folder and the ways in which answers come into it:
//! a clear line for everything, nothing lost, nothing counted twice.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in its helpers too"
)]

#[cfg(unix)]
#[path = "common/file_system.rs"]
#[allow(dead_code, reason = "shared by tests that write files")]
mod file_system;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
mod workshop {
    mod collecting;
    mod entering;
    mod expected;
    mod faults;
    #[path = "../store/faulty.rs"]
    #[allow(dead_code, reason = "shared with the tests of the store")]
    mod faulty;
    mod folder;
    mod hostile;
    mod papers;
    mod participants;
    mod properties;
    mod room;
    mod tally;
    mod trainers;
    mod watching;
}
