//! What can be relied on about reports, from outside.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

#[path = "report/adds_up.rs"]
mod adds_up;
#[path = "common/builder.rs"]
#[expect(dead_code, reason = "shared with the tests of scoring")]
mod builder;
#[path = "report/calendar_reader.rs"]
#[expect(clippy::panic, reason = "a reader of tests fails the test it serves")]
mod calendar_reader;
#[path = "report/calendars.rs"]
mod calendars;
#[path = "report/case.rs"]
mod case;
#[path = "report/check_codes.rs"]
mod check_codes;
#[path = "report/comparisons.rs"]
mod comparisons;
#[path = "report/crosswalks.rs"]
mod crosswalks;
#[path = "scoring/dice.rs"]
mod dice;
#[path = "report/drawings.rs"]
mod drawings;
#[path = "report/everything_stored.rs"]
mod everything_stored;
#[path = "report/first_look.rs"]
mod first_look;
#[path = "report/headlines.rs"]
mod headlines;
#[path = "report/hostile_words.rs"]
mod hostile_words;
#[path = "report/html_hostile.rs"]
mod html_hostile;
#[path = "report/html_page.rs"]
mod html_page;
#[path = "report/html_sheets.rs"]
mod html_sheets;
#[path = "report/in_chromium.rs"]
mod in_chromium;
#[path = "report/in_markdown.rs"]
mod in_markdown;
#[path = "report/json_shape.rs"]
mod json_shape;
#[path = "report/line_charts.rs"]
mod line_charts;
#[path = "report/methods.rs"]
mod methods;
#[path = "report/morning_talks.rs"]
mod morning_talks;
#[path = "report/on_paper.rs"]
mod on_paper;
#[path = "report/page.rs"]
mod page;
#[path = "report/papers.rs"]
mod papers;
#[path = "report/pieces.rs"]
mod pieces;
#[path = "report/random_answers.rs"]
mod random_answers;
#[path = "report/recalculated.rs"]
mod recalculated;
#[path = "report/risk_maps.rs"]
mod risk_maps;
#[path = "report/rooms.rs"]
mod rooms;
#[path = "report/summaries.rs"]
mod summaries;
#[path = "report/tables.rs"]
mod tables;
#[path = "report/workbook.rs"]
mod workbook;
#[path = "report/workbooks.rs"]
mod workbooks;
