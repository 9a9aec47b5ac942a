//! What can be relied on about the files: nothing is lost, nothing is written over unread.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, in its helpers too"
)]

#[cfg(unix)]
#[path = "common/file_system.rs"]
#[allow(dead_code, reason = "shared by tests that write files")]
mod file_system;
mod store {
    mod backup;
    mod data_dir;
    mod faults;
    mod faulty;
    mod kill;
    mod listing;
    mod loading;
    mod locking;
    mod long_notes;
    mod model;
    mod plain_files;
    mod power_cut;
    mod round_trip;
    mod sample;
    mod saver;
    mod settings;
    mod trash;
    mod words;
}
