mod admitted;
mod motion;

use admitted::admitted;
use std::ops::Range;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A note, a name or a search being written: text, cursor and undo, without a screen.
///
/// The cursor is a byte offset that never stands inside a grapheme, in whatever
/// pieces an input method sends one. Widths are those of the whole field; its
/// last column is kept free for the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    text: String,
    cursor: usize,
    limit: usize,
    is_single_line: bool,
    /// The column that up and down try to come back to.
    goal: Option<usize>,
    /// Whether a cursor where a line was broken is drawn at that line's end.
    leans_back: bool,
    changes: Vec<Change>,
}

/// Whether everything that was put in found room.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inserted {
    /// Nothing was left out, except characters that no text here may hold.
    All,
    /// The end was cut off at the limit.
    Cut,
}

/// What it takes to undo one change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    at: usize,
    removed: String,
    inserted: usize,
    cursor: usize,
}

impl Editor {
    /// Makes an empty editor of one line with room for `limit` characters.
    #[must_use]
    pub fn single_line(limit: usize) -> Self {
        Self::new(limit, true)
    }

    /// Makes an empty editor of many lines with room for `limit` characters.
    #[must_use]
    pub fn multi_line(limit: usize) -> Self {
        Self::new(limit, false)
    }

    fn new(limit: usize, is_single_line: bool) -> Self {
        Self {
            text: String::new(),
            cursor: 0,
            limit,
            is_single_line,
            goal: None,
            leans_back: false,
            changes: Vec::new(),
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Tells whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns the cursor's byte offset, always between graphemes.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Starts afresh with a text, the cursor at its end and nothing to undo.
    pub fn set_text(&mut self, text: &str) -> Inserted {
        *self = Self::new(self.limit, self.is_single_line);
        let inserted = self.insert_str(text);
        self.changes.clear();
        inserted
    }

    /// Puts in one character, as a key press or an input method sends it.
    pub fn insert(&mut self, c: char) -> Inserted {
        self.insert_str(c.encode_utf8(&mut [0; 4]))
    }

    /// Puts in a paste, as one change.
    ///
    /// Line breaks become `\n`, in a single line spaces, as tabs do. Characters
    /// that would act on the terminal or hide are dropped. What goes past the
    /// limit is cut off between graphemes.
    pub fn insert_str(&mut self, pasted: &str) -> Inserted {
        let pasted = admitted(pasted, self.is_single_line);
        let mut room = self.limit.saturating_sub(self.text.chars().count());
        let mut end = 0;
        for grapheme in pasted.graphemes(true) {
            let Some(left) = room.checked_sub(grapheme.chars().count()) else {
                break;
            };
            room = left;
            end += grapheme.len();
        }
        self.replace(self.cursor..self.cursor, &pasted[..end]);
        if end < pasted.len() {
            Inserted::Cut
        } else {
            Inserted::All
        }
    }

    /// Removes the grapheme before the cursor.
    pub fn backspace(&mut self) {
        self.replace(self.before()..self.cursor, "");
    }

    /// Removes the grapheme after the cursor.
    pub fn delete(&mut self) {
        self.replace(self.cursor..self.after(), "");
    }

    /// Takes back the last change of the text and tells whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(change) = self.changes.pop() else {
            return false;
        };
        let inserted = change.at..change.at + change.inserted;
        self.text.replace_range(inserted, &change.removed);
        self.move_to(change.cursor);
        true
    }

    fn replace(&mut self, range: Range<usize>, with: &str) {
        if range.is_empty() && with.is_empty() {
            return;
        }
        let at = range.start;
        self.changes.push(Change {
            at,
            removed: self.text[range.clone()].to_owned(),
            inserted: with.len(),
            cursor: self.cursor,
        });
        self.text.replace_range(range, with);
        self.move_to(at + with.len());
    }

    /// Puts the cursor at an offset, or after the grapheme it lies in: what
    /// stands around a change may join with it.
    fn move_to(&mut self, offset: usize) {
        self.cursor = offset;
        self.goal = None;
        self.leans_back = false;
        if !self
            .grapheme_cursor()
            .is_boundary(&self.text, 0)
            .unwrap_or(true)
        {
            self.cursor = self.after();
        }
    }

    fn before(&self) -> usize {
        let before = self.grapheme_cursor().prev_boundary(&self.text, 0);
        before.ok().flatten().unwrap_or(0)
    }

    fn after(&self) -> usize {
        let after = self.grapheme_cursor().next_boundary(&self.text, 0);
        after.ok().flatten().unwrap_or(self.text.len())
    }

    fn grapheme_cursor(&self) -> GraphemeCursor {
        GraphemeCursor::new(self.cursor, self.text.len(), true)
    }
}
