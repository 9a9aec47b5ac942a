//! What can be relied on about the report as a PDF, from outside.
//!
//! A Japanese font and the tools of poppler are not everywhere; what needs them says loudly
//! that it was left out.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve, and say what they leave out"
)]

#[path = "report/case.rs"]
#[expect(dead_code, reason = "shared with the tests of reports")]
mod case;
#[path = "pdf/fonts.rs"]
mod fonts;
#[path = "pdf/hostile.rs"]
mod hostile;
#[path = "pdf/pages.rs"]
mod pages;
#[path = "pdf/press.rs"]
mod press;
#[path = "pdf/program.rs"]
mod program;
#[path = "pdf/sheets.rs"]
mod sheets;
