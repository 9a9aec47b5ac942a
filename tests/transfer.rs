//! What can be relied on about codes: an assessment out of a building without network or stick,
//! and back in.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "transfer/answers.rs"]
mod answers;
#[path = "common/builder.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod builder;
#[path = "scoring/dice.rs"]
mod dice;
#[path = "scoring/random_questionnaire.rs"]
mod random_questionnaire;
#[path = "transfer/receiving.rs"]
mod receiving;
#[path = "transfer/round_trip.rs"]
mod round_trip;
#[path = "transfer/sizes.rs"]
mod sizes;
#[path = "scoring/strategy.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod strategy;
#[path = "transfer/wrong_letters.rs"]
mod wrong_letters;
