use super::body::Body;
use ratatui::text::Line;

/// One screen before it is drawn: a head, a body that may be longer than the room, and a status line.
#[derive(Clone, Debug)]
pub struct Page {
    /// Left part of the first line.
    pub head: Line<'static>,
    /// Right part of the first line.
    pub head_right: Line<'static>,
    /// What is between head and status.
    pub body: Body,
    /// A line of its own below the body, which then has a row less.
    pub foot: Option<Line<'static>>,
    /// Left part of the line above the keys.
    pub status: Line<'static>,
    /// Right part of the line above the keys.
    pub status_right: Line<'static>,
    /// The keys that work here.
    pub keys: Vec<Line<'static>>,
}

impl Page {
    /// Returns the rows of the body, of those between head and status.
    #[must_use]
    pub fn height(&self, rows: usize) -> usize {
        rows.saturating_sub(usize::from(self.foot.is_some()))
    }
}
