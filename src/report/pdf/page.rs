//! The paper: A4, in points, measured from its left upper corner.

use super::mark::Mark;
use super::strip::Bookmark;

pub(super) const PAPER_WIDTH: f32 = 595.28;
pub(super) const PAPER_HEIGHT: f32 = 841.89;
/// The left margin has room for the holes of a binder.
pub(super) const LEFT: f32 = 62.0;
pub(super) const RIGHT: f32 = 48.0;
pub(super) const TOP: f32 = 56.0;
pub(super) const BOTTOM: f32 = 54.0;
pub(super) const WIDTH: f32 = PAPER_WIDTH - LEFT - RIGHT;
pub(super) const HEIGHT: f32 = PAPER_HEIGHT - TOP - BOTTOM;

/// A page with everything in its place.
#[derive(Default)]
pub(super) struct Page {
    pub(super) marks: Vec<Mark>,
    /// The headings on it with how far down they stand.
    pub(super) bookmarks: Vec<(f32, Bookmark)>,
}
