//! The wizard as screens: draws the model, reads keys, carries out effects.
//!
//! Drawing is a function from the model to a [`Page`] and from a page to cells;
//! nothing changes while drawing. Everything that touches the terminal or the
//! clock is in `run` and `terminal`.

mod abilities;
mod backend;
mod body;
mod burst;
mod codes;
mod document;
mod editor;
mod frame;
mod glyphs;
mod incoming;
mod input;
mod key_bar;
mod list_row;
mod options;
mod page;
mod run;
mod screens;
mod signals;
mod terminal;
mod theme;
mod view;

pub use abilities::Abilities;
pub use backend::CellWriter;
pub use burst::Burst;
pub use frame::{Drawn, draw};
pub use glyphs::Glyphs;
pub use input::of_event;
pub use options::{Options, RunError};
pub use page::Page;
pub use run::run;
pub use theme::Theme;
pub use view::View;
