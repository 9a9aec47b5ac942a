//! What assessments of several questionnaires have to do with each other.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "common/builder.rs"]
mod builder;

mod assessment {
    mod carry_over;
    mod due;
    mod follow_ups;
    mod migration;
}
