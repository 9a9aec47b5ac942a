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
    /// Left part of the line above the keys.
    pub status: Line<'static>,
    /// Right part of the line above the keys.
    pub status_right: Line<'static>,
    /// The keys that work here.
    pub keys: Vec<Line<'static>>,
}
