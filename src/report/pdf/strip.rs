use super::mark::Mark;

/// A band of the paper that is never cut: a line of text, a line of all cells of a row, a drawing.
#[derive(Clone, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// The free room above it, which falls away at the top of a page.
    pub(super) gap: f32,
    pub(super) marks: Vec<Mark>,
    /// Whether it stays on one page with the strip after it, if a page is long enough.
    pub(super) is_kept: bool,
    /// Whether the page ends before it.
    pub(super) is_first: bool,
    /// Which head of a table stands above it where it begins a page.
    pub(super) head: Option<usize>,
    pub(super) bookmark: Option<Bookmark>,
    /// What is behind it and the room above it, over the width of a frame.
    pub(super) back: Option<Back>,
}

/// A heading by which a reader finds a place.
#[derive(Clone)]
pub(super) struct Bookmark {
    /// 1 for parts, 2 for headings in them.
    pub(super) level: u8,
    pub(super) words: String,
}

/// The ground of a framed strip, from its left edge, so many points wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Back {
    pub(super) left: f32,
    pub(super) width: f32,
}

/// Keeps strips on one page.
pub(super) fn keep_together(strips: &mut [Strip]) {
    if let Some((_, before)) = strips.split_last_mut() {
        for strip in before {
            strip.is_kept = true;
        }
    }
}
