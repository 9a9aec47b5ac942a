use ratatui::buffer::CellWidth;
use unicode_segmentation::UnicodeSegmentation;

/// How wide a grapheme is, in whatever unit its lines are filled with.
pub(super) type Measure<'m> = &'m dyn Fn(&str) -> usize;

/// Returns how many terminal cells a text fills when ratatui draws it on one line.
///
/// Control characters, line breaks among them, and zero-width characters fill
/// none. Characters of ambiguous width fill one.
#[must_use]
pub fn cells(text: &str) -> usize {
    text.graphemes(true).map(grapheme_cells).sum()
}

/// Returns the cells of one grapheme.
pub(super) fn grapheme_cells(grapheme: &str) -> usize {
    // ratatui drops these before it measures, and asserts that it did.
    if grapheme.contains(char::is_control) {
        return 0;
    }
    usize::from(grapheme.cell_width())
}

/// Returns the longest beginning that is at most `width` cells wide.
pub(super) fn head(text: &str, width: usize) -> &str {
    head_by(text, width, &grapheme_cells)
}

/// Returns the longest beginning that is at most `width` wide by a measure of graphemes.
pub(super) fn head_by<'a>(text: &'a str, width: usize, measure: Measure<'_>) -> &'a str {
    let mut used = 0;
    let end = text
        .grapheme_indices(true)
        .find(|(_, grapheme)| {
            used += measure(grapheme);
            used > width
        })
        .map_or(text.len(), |(start, _)| start);
    &text[..end]
}
