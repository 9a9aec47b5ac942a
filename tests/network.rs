//! tenken opens no socket, ever: seen from outside for every command there is, with strace, and
//! in the program file itself.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in its helpers too"
)]

#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line")]
mod program;
mod network {
    mod commands;
    mod every_command;
    mod in_a_terminal;
    mod in_lines;
    mod program_file;
    mod trace;
}
