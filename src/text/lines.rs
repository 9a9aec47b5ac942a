use super::cells;
use super::cells::grapheme_cells;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A text broken into lines, with a map between byte offsets and cells both ways.
///
/// There is always at least one line; a text that ends with `\n` has an empty
/// line after it. The ranges of the lines, joined, are the whole text.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    width: usize,
    all: Vec<Line>,
}

/// Where one line lies in the text, in bytes; every offset lies between graphemes.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) start: usize,
    /// Where the hanging spaces start.
    pub(super) shown_end: usize,
    /// Where the line break starts; `end` when there is none.
    pub(super) content_end: usize,
    pub(super) end: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, width: usize, all: Vec<Line>) -> Self {
        Self { text, width, all }
    }

    /// Returns how many lines there are, at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// Returns what each line shows, without hanging spaces and line breaks.
    #[must_use]
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = &'a str> + ExactSizeIterator {
        self.all
            .iter()
            .map(|line| &self.text[line.start..line.shown_end])
    }

    /// Returns the bytes of each line, hanging spaces and line break included.
    #[must_use]
    pub fn ranges(&self) -> impl DoubleEndedIterator<Item = Range<usize>> + ExactSizeIterator {
        self.all.iter().map(|line| line.start..line.end)
    }

    /// Returns the line and the cell in it, both from 0, of a byte offset.
    ///
    /// An offset inside a grapheme counts as that grapheme's start, one past
    /// the text as its end. Where a line was broken the offset is the next
    /// line's start. Hanging spaces lie inside the width or at its edge.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let after = self.all.partition_point(|line| line.start <= offset);
        let line = after.saturating_sub(1);
        (line, self.column(line, offset))
    }

    /// Returns the byte offset of a cell: the start of the grapheme drawn there.
    ///
    /// Past the end of a line it is the last offset that lies in that line,
    /// past the last line the last one of the text.
    #[must_use]
    pub fn offset_at(&self, line: usize, column: usize) -> usize {
        let Some(found) = self.all.get(line) else {
            return self.text.len();
        };
        let mut offset = found.start;
        let mut right = 0;
        for grapheme in self.text[found.start..found.content_end].graphemes(true) {
            right += grapheme_cells(grapheme);
            let next = offset + grapheme.len();
            if right > column || (next == found.end && line + 1 < self.count()) {
                break;
            }
            offset = next;
        }
        offset
    }

    /// Returns the offset and the column of a line's end, before its line break.
    ///
    /// Where a line was broken that offset is also the next line's start.
    pub(super) fn line_end(&self, line: usize) -> (usize, usize) {
        let offset = self
            .all
            .get(line)
            .map_or(self.text.len(), |line| line.content_end);
        (offset, self.column(line, offset))
    }

    /// Tells whether a line goes on in the next without a line break.
    pub(super) fn is_broken(&self, line: usize) -> bool {
        line + 1 < self.count()
            && self
                .all
                .get(line)
                .is_some_and(|line| line.content_end == line.end)
    }

    fn column(&self, line: usize, offset: usize) -> usize {
        let Some(line) = self.all.get(line) else {
            return 0;
        };
        let content = &self.text[line.start..line.content_end];
        let column = content
            .grapheme_indices(true)
            .take_while(|(start, grapheme)| line.start + start + grapheme.len() <= offset)
            .map(|(_, grapheme)| grapheme_cells(grapheme))
            .sum::<usize>();
        let shown = cells(&self.text[line.start..line.shown_end]);
        column.min(shown.max(self.width))
    }
}
