//! The program `tenken`: hands its arguments to the library and its exit code back.

use std::process::ExitCode;

fn main() -> ExitCode {
    tenken::cli::run(std::env::args_os())
}
