//! An assessment out of one computer as codes and into another one, as their users do it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "codes/drawn.rs"]
mod drawn;
#[path = "codes/handed_over.rs"]
mod handed_over;
#[path = "codes/picture.rs"]
mod picture;
#[path = "cli/program.rs"]
#[expect(dead_code, reason = "shared with the tests of the command line")]
mod program;
#[path = "codes/refused.rs"]
mod refused;
