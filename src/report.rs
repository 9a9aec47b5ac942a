//! How a scorecard looks on paper.
//!
//! [`full`] says what stands in a report and makes a [`document`] of it; each format is
//! one file that lays a document out ([`layout_text`], [`layout_markdown`]). [`json`] is for programs. The
//! other files are the pieces that reports, screens and the command line share.
//!
//! Everything here is pure: no file, no clock, no terminal. Words come from the
//! [`Catalog`](crate::i18n::Catalog) and the questionnaire, the day of today from
//! the caller. The screens are built from the same pieces, so that a report
//! never says something else than the screen did.

mod answer_words;
mod bar;
mod check_code;
pub mod comparison;
pub mod crosswalk;
mod date_words;
pub mod document;
mod export;
mod facts;
mod first_look;
mod first_sentence;
pub mod form;
pub mod full;
mod grade_name;
mod guidance;
mod headline;
mod json;
mod ledger;
mod level_words;
mod line_chart;
mod markdown;
pub mod migration;
mod next_step;
mod paper;
mod place;
mod points_words;
mod risk_map;
mod score_words;
mod site_words;
mod source_words;
mod spoken;
mod stored;
mod subject;
mod text;
mod verify;
mod words;

pub use answer_words::answer_words;
pub use bar::bar;
pub use check_code::{check_code, typed_check_code};
pub use date_words::{date_words, day_words};
pub use export::{Names, export, exported};
pub use facts::{Facts, facts_lines, source_past};
pub use first_sentence::first_sentence;
pub use grade_name::{grade_name, is_grade_name};
pub use guidance::guidance;
pub use headline::{Headline, headline};
pub use json::{json, json_comparison, json_ledger, json_migration, json_score};
pub use ledger::ledger_lines;
pub use level_words::level_words;
pub use line_chart::{ChartPoint, line_chart};
pub use markdown::layout_markdown;
pub use next_step::next_step;
pub use paper::Paper;
pub use points_words::points_words;
pub use risk_map::{MapGlyphs, draw_risk_map, risk_map};
pub use score_words::score_words;
pub use site_words::site_words;
pub use source_words::source_words;
pub use subject::Subject;
pub use text::{crosswalk_text, layout_text, text};
pub use verify::{Difference, DifferenceKind, FileKind, Verified, differences, rebuild, verify};
pub use words::words;
