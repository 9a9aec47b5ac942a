//! What can be relied on about the stick that goes from computer to computer: one file for each
//! run, nothing lost, nothing seen by others, nothing left behind.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in its helpers too"
)]

#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
mod courier {
    mod at_the_office;
    mod failing;
    #[path = "../store/faulty.rs"]
    #[allow(dead_code, reason = "shared with the tests of the store")]
    mod faulty;
    mod from_the_stick;
    #[cfg(target_os = "linux")]
    mod media;
    mod names;
    mod running;
    mod stick;
    mod unfinished;
}
