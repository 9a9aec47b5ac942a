//! How a scorecard looks on paper.
//!
//! [`full`] says what stands in a report and makes a [`document`] of it; each format is
//! one file that lays a document out ([`layout_text`], [`layout_markdown`], [`layout_html`], [`layout_pdf`]). [`json`] is for programs,
//! [`xlsx`] and [`csv`] are for spreadsheets. The
//! other files are the pieces that reports, screens and the command line share.
//!
//! Everything here is pure: no file, no clock, no terminal. Words come from the
//! [`Catalog`](crate::i18n::Catalog) and the questionnaire, the day of today from
//! the caller. The screens are built from the same pieces, so that a report
//! never says something else than the screen did.

mod answer_words;
mod bar;
mod calendar;
mod check_code;
pub mod comparison;
mod contact_words;
pub mod crosswalk;
mod csv;
mod date_words;
pub mod document;
mod effort_words;
mod empty_plan_words;
mod export;
mod facts;
mod first_look;
mod first_sentence;
pub mod form;
pub mod full;
mod grade_name;
mod guidance;
mod headline;
mod html;
mod json;
mod json_text;
mod ledger;
mod level_words;
mod line_chart;
mod lines;
mod markdown;
pub mod migration;
mod next_step;
mod paper;
pub mod papers;
pub mod pdf;
mod place;
mod plan_text;
mod points_words;
mod policy;
mod promise_words;
pub mod qr;
mod record;
mod residual_moves;
mod risk_map;
pub mod room;
mod rule_words;
mod score_words;
mod site_words;
mod source_words;
mod spoken;
mod state_words;
mod stored;
mod strict_json;
mod subject;
mod svg;
mod text;
mod to_do_words;
mod told;
mod tried_answers;
mod verify;
mod voice;
mod words;
mod xlsx;

pub use answer_words::answer_words;
pub use bar::bar;
pub use calendar::{Calendar, calendar};
pub use check_code::{check_code, typed_check_code};
pub use contact_words::{ContactWords, contact_words};
pub use csv::{CsvError, csv, guarded};
pub use date_words::{date_words, day_words};
pub use effort_words::effort_words;
pub use empty_plan_words::empty_plan_words;
pub use export::{Names, export, exported};
pub use facts::{Facts, facts_lines, source_past};
pub use first_sentence::first_sentence;
pub use grade_name::{grade_name, is_grade_name};
pub use guidance::guidance;
pub use headline::{Headline, headline};
pub use html::layout_html;
pub use json::{json, json_comparison, json_ledger, json_migration, json_plan, json_score};
pub use json_text::json_text;
pub use ledger::ledger_lines;
pub use level_words::level_words;
pub use line_chart::{ChartPoint, line_chart};
pub use lines::layout_lines;
pub use markdown::layout_markdown;
pub use next_step::next_step;
pub use paper::Paper;
pub use pdf::layout_pdf;
pub use plan_text::plan_text;
pub use points_words::points_words;
pub use promise_words::promise_words;
pub use residual_moves::{ResidualMove, residual_moves};
pub use risk_map::{MapGlyphs, draw_risk_map, risk_map};
pub use rule_words::rule_words;
pub use score_words::score_words;
pub use site_words::site_words;
pub use source_words::source_words;
pub use state_words::state_words;
pub use subject::Subject;
pub use text::{crosswalk_text, layout_text, text};
pub use to_do_words::to_do_words;
pub use told::{TOLD_BYTES, ToldFault, told};
pub use tried_answers::{TriedAnswer, TriedWords, tried_answers};
pub use verify::{
    Difference, DifferenceKind, FileKind, Verified, differences, newer_format, rebuild, verify,
    verify_export,
};
pub use voice::Voice;
pub use words::words;
pub use xlsx::{XlsxError, layout_xlsx, xlsx};
