//! Cells, line breaking and cursor: the only place in the program that measures text.
//!
//! Widths are terminal cells exactly as ratatui's buffer fills them, so that
//! what is measured here is what is drawn; on paper [`wrap_by`] takes the widths
//! of a font. Lines break by the rules of Japanese. Nothing here draws, has a style or knows a key.
//!
//! Lines are drawn one by one, with `Buffer::set_stringn` or a `Paragraph`
//! without wrapping: a ratatui `Line` of several spans measures half-width
//! dakuten differently and would overlap them.

mod ascii;
mod cells;
mod clean;
mod editor;
mod filled;
mod fit;
mod fold;
mod kinsoku;
mod lines;
mod pieces;
mod readings;
mod wrap;

pub use ascii::{ascii_sign, ascii_signs};
pub use cells::cells;
pub use clean::clean;
pub use editor::{Editor, Inserted};
pub use filled::Filled;
pub use fit::{fit, pad, pad_left};
pub use fold::fold;
pub use lines::Lines;
pub use pieces::pieces;
pub use readings::without_readings;
pub use wrap::{wrap, wrap_by};
