use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// How a cell is dressed: its colours, bold, underline, reverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look(pub(super) Color, pub(super) Color, pub(super) Modifier);

impl Look {
    /// Nothing at all.
    pub(super) const PLAIN: Self = Self(Color::Reset, Color::Reset, Modifier::empty());

    pub(super) fn of(cell: &Cell) -> Self {
        Self(cell.fg, cell.bg, cell.modifier)
    }
}
