//! What can be relied on about files that leave the computer: exports, JSON reports, their
//! check codes and schemas.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "common/builder.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod builder;
#[path = "scoring/dice.rs"]
mod dice;
#[path = "portable/exporting.rs"]
mod exporting;
#[path = "portable/hostile.rs"]
mod hostile;
#[path = "portable/importing.rs"]
mod importing;
#[path = "cli/program.rs"]
#[expect(dead_code, reason = "shared with the tests of the command line")]
mod program;
#[path = "portable/random.rs"]
mod random;
#[path = "scoring/random_questionnaire.rs"]
mod random_questionnaire;
#[path = "portable/schemas.rs"]
mod schemas;
#[path = "scoring/strategy.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod strategy;
#[path = "portable/tampering.rs"]
mod tampering;
#[path = "portable/verifying.rs"]
mod verifying;
