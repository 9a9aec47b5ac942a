//! What is measured is what is drawn, Japanese lines break as Japanese does,
//! and the cursor never stands inside a character.

#[path = "text/cells.rs"]
mod cells;
#[path = "text/clean.rs"]
mod clean;
#[path = "text/cursor.rs"]
mod cursor;
#[path = "text/editor.rs"]
mod editor;
#[path = "text/editor_properties.rs"]
mod editor_properties;
#[path = "text/fit.rs"]
mod fit;
#[path = "text/kinsoku.rs"]
mod kinsoku;
#[path = "text/paper.rs"]
mod paper;
#[path = "text/samples.rs"]
mod samples;
#[path = "text/screen.rs"]
mod screen;
#[path = "text/wrap.rs"]
mod wrap;
