//! What can be relied on about a room that is counted together, from outside.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "cohort/any_order.rs"]
mod any_order;
#[path = "cohort/asked.rs"]
mod asked;
#[path = "common/builder.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod builder;
#[path = "scoring/dice.rs"]
mod dice;
#[path = "cohort/every_room.rs"]
mod every_room;
#[path = "cohort/every_row.rs"]
mod every_row;
#[path = "cohort/exports.rs"]
mod exports;
#[path = "cohort/groups.rs"]
mod groups;
#[path = "cohort/in_duckdb.rs"]
mod in_duckdb;
#[path = "cohort/no_small_cells.rs"]
mod no_small_cells;
#[path = "cohort/nothing_is_solved.rs"]
mod nothing_is_solved;
#[path = "scoring/random_questionnaire.rs"]
mod random_questionnaire;
#[path = "cohort/recount.rs"]
mod recount;
#[path = "cohort/room.rs"]
mod room;
#[path = "cohort/rules.rs"]
mod rules;
#[path = "scoring/strategy.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod strategy;
