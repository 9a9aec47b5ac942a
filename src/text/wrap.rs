use super::cells::{Measure, grapheme_cells, head_by};
use super::kinsoku::{forced, opportunities, without_hanging};
use super::lines::Line;
use super::{Filled, Lines};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Breaks a text into lines of at most `width` cells, by the rules of Japanese.
///
/// `\n` always ends a line. Spaces at a line's end hang: they are neither
/// shown nor counted. Only a single grapheme that is itself wider than `width`
/// makes a wider line; a width of 0 gives one grapheme a line.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Lines<'_> {
    Lines::new(text, width, fill(text, width, &grapheme_cells))
}

/// Breaks a text into lines by the same rules, its graphemes measured by `measure` and
/// not in cells: for paper, where letters are as wide as a font draws them.
#[must_use]
pub fn wrap_by<'a>(
    text: &'a str,
    width: usize,
    measure: &dyn Fn(&str) -> usize,
) -> Vec<Filled<'a>> {
    let lines = fill(text, width, measure).into_iter();
    let filled = lines.map(|line| Filled {
        shown: &text[line.start..line.shown_end],
        hanging: &text[line.shown_end..line.end],
    });
    filled.collect()
}

fn fill(text: &str, width: usize, measure: Measure<'_>) -> Vec<Line> {
    let mut filler = Filler {
        text,
        width,
        measure,
        start: 0,
        end: 0,
        used: 0,
        lines: Vec::new(),
    };
    for paragraph in text.split_inclusive('\n') {
        filler.fill(paragraph);
    }
    if text.is_empty() || text.ends_with('\n') {
        filler.close(0);
    }
    filler.lines
}

/// The line being filled: `start..end` of the text, `used` of its width.
struct Filler<'a> {
    text: &'a str,
    width: usize,
    measure: Measure<'a>,
    start: usize,
    end: usize,
    used: usize,
    lines: Vec<Line>,
}

impl Filler<'_> {
    fn fill(&mut self, paragraph: &str) {
        let body = paragraph.strip_suffix('\n').unwrap_or(paragraph);
        let body = body.strip_suffix('\r').unwrap_or(body);
        let mut from = 0;
        for end in opportunities(body) {
            self.piece(&body[from..end]);
            from = end;
        }
        self.close(paragraph.len() - body.len());
    }

    /// Puts one unbreakable piece on this line, or on the next, or on as many as it takes.
    fn piece(&mut self, mut piece: &str) {
        if self.start < self.end && !self.has_room(piece) {
            self.close(0);
        }
        while !self.has_room(piece) {
            let (head, rest) = piece.split_at(forced(piece, self.width, self.measure));
            self.take(head);
            piece = rest;
            if without_hanging(rest).is_empty() {
                break;
            }
            self.close(0);
        }
        self.take(piece);
    }

    fn has_room(&self, piece: &str) -> bool {
        let visible = without_hanging(piece);
        let room = self.width.checked_sub(self.used);
        // Not the width of all of it: the rest of a long piece is asked about once a line.
        room.is_some_and(|room| head_by(visible, room, self.measure) == visible)
    }

    fn take(&mut self, piece: &str) {
        self.end += piece.len();
        self.used += piece.graphemes(true).map(self.measure).sum::<usize>();
    }

    /// Ends the line here, with the bytes of its line break.
    fn close(&mut self, line_break: usize) {
        let line: Range<usize> = self.start..self.end;
        let shown = without_hanging(&self.text[line]).len();
        self.lines.push(Line {
            start: self.start,
            shown_end: self.start + shown,
            content_end: self.end,
            end: self.end + line_break,
        });
        self.end += line_break;
        self.start = self.end;
        self.used = 0;
    }
}
