//! What can be relied on about scores, from outside.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "common/builder.rs"]
mod builder;
#[path = "scoring/dice.rs"]
mod dice;
#[path = "scoring/gates_and_way_out.rs"]
mod gates_and_way_out;
#[path = "scoring/hostile.rs"]
mod hostile;
#[path = "scoring/kinds_of_answer.rs"]
mod kinds_of_answer;
#[path = "scoring/mitigated.rs"]
mod mitigated;
#[path = "scoring/moves.rs"]
mod moves;
#[path = "scoring/plans.rs"]
mod plans;
#[path = "scoring/points.rs"]
mod points;
#[path = "scoring/promises.rs"]
mod promises;
#[path = "scoring/promises_about_change.rs"]
mod promises_about_change;
#[path = "scoring/promises_about_ways_out.rs"]
mod promises_about_ways_out;
#[path = "scoring/random_questionnaire.rs"]
mod random_questionnaire;
#[path = "scoring/strategy.rs"]
mod strategy;
#[path = "scoring/weighted.rs"]
mod weighted;
#[path = "scoring/worked_examples.rs"]
mod worked_examples;
