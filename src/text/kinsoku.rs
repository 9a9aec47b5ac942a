use super::cells::{Measure, head_by};
use super::readings::read_words;
use icu_segmenter::LineSegmenter;
use icu_segmenter::LineSegmenterBorrowed;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use unicode_segmentation::UnicodeSegmentation;

/// An ordinary kanji: a line may end before it and after it.
const KANJI: &str = "\u{5B57}";

/// Where a paragraph may be broken: the ends of its pieces, the last one its length.
///
/// Always between graphemes. Forbidden characters also keep off a line's start
/// and end across the spaces that hang there, which UAX #14 does not ask for.
pub(super) fn opportunities(paragraph: &str) -> Vec<usize> {
    let mut breaks = segmenter().segment_str(paragraph).peekable();
    let mut graphemes = paragraph.grapheme_indices(true).peekable();
    let mut words = read_words(paragraph).into_iter().peekable();
    let mut found = Vec::new();
    let mut before = "";
    while let Some((start, grapheme)) = graphemes.next() {
        if !hangs(grapheme) {
            before = grapheme;
        }
        let end = start + grapheme.len();
        while breaks.next_if(|&offset| offset < end).is_some() {}
        let may_part = match graphemes.peek() {
            Some((_, after)) if hangs(grapheme) => may_part_over_space(before, after),
            _ => true,
        };
        while words.next_if(|word| word.end <= end).is_some() {}
        // A reading is of no use on another line than its kanji.
        let parts_word = words.peek().is_some_and(|word| word.start < end);
        if breaks.peek() == Some(&end) && may_part && !parts_word {
            found.push(end);
        }
    }
    found
}

/// Returns how much of a piece that is too long for a line goes on it, in bytes.
///
/// At least one grapheme, and otherwise at most `width`; a place where a
/// line may end is taken before one where the width alone decides.
pub(super) fn forced(piece: &str, width: usize, measure: Measure<'_>) -> usize {
    let fits = longest(piece, width, measure);
    let Some(mut after) = piece[fits..].graphemes(true).next() else {
        return fits;
    };
    for (start, before) in piece[..fits].grapheme_indices(true).rev() {
        if may_part(before, after) {
            return start + before.len();
        }
        after = before;
    }
    fits
}

/// Returns a piece without the spaces at its end, which hang over the edge.
pub(super) fn without_hanging(piece: &str) -> &str {
    let hanging: usize = piece
        .graphemes(true)
        .rev()
        .take_while(|grapheme| hangs(grapheme))
        .map(str::len)
        .sum();
    &piece[..piece.len() - hanging]
}

fn longest(piece: &str, width: usize, measure: Measure<'_>) -> usize {
    let first = piece.graphemes(true).map(measure).find(|&wide| wide > 0);
    head_by(piece, width.max(first.unwrap_or(0)), measure).len()
}

fn hangs(grapheme: &str) -> bool {
    matches!(grapheme, " " | "\u{3000}") || grapheme.contains(char::is_control)
}

fn may_part_over_space(before: &str, after: &str) -> bool {
    // In ASCII a space always parts: `run --plain`.
    (before.is_ascii() || may_end(before)) && (after.is_ascii() || may_start(after))
}

fn may_part(before: &str, after: &str) -> bool {
    may_end(before) && may_start(after)
}

/// Tells whether a line may end with a grapheme.
fn may_end(grapheme: &str) -> bool {
    breaks_between(grapheme, KANJI)
}

/// Tells whether a line may start with a grapheme.
fn may_start(grapheme: &str) -> bool {
    breaks_between(KANJI, grapheme)
}

fn breaks_between(before: &str, after: &str) -> bool {
    segmenter()
        .segment_str(&format!("{before}{after}"))
        .any(|offset| offset == before.len())
}

fn segmenter() -> LineSegmenterBorrowed<'static> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    LineSegmenter::new_for_non_complex_scripts(options)
}
