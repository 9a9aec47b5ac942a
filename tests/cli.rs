//! What a user of the command line can rely on, from outside.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "cli/answer.rs"]
mod answer;
#[path = "cli/answers_file.rs"]
mod answers_file;
#[path = "cli/compare.rs"]
mod compare;
#[path = "cli/doctor.rs"]
mod doctor;
#[path = "cli/explain.rs"]
mod explain;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/hostile.rs"]
mod hostile;
#[path = "cli/language.rs"]
mod language;
#[path = "cli/licences.rs"]
mod licences;
#[path = "cli/list.rs"]
mod list;
#[path = "cli/man.rs"]
mod man;
#[path = "cli/migrate.rs"]
mod migrate;
#[path = "cli/papers.rs"]
mod papers;
#[path = "cli/plan.rs"]
mod plan;
#[path = "cli/program.rs"]
#[allow(dead_code, reason = "shared with other tests from outside")]
mod program;
#[path = "cli/questionnaire.rs"]
mod questionnaire;
#[path = "cli/report.rs"]
mod report;
#[path = "cli/start.rs"]
mod start;
#[path = "cli/translation.rs"]
mod translation;
#[path = "cli/usage.rs"]
mod usage;
#[path = "cli/wizard.rs"]
mod wizard;
