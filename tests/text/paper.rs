//! Lines on paper: the same rules as in the terminal, with letters as wide as a font draws them.

use crate::samples::{JAPANESE, hostile, japanese};
use proptest::prelude::*;
use tenken::text::{wrap, wrap_by};
use unicode_segmentation::UnicodeSegmentation;

const NEVER_FIRST: &str =
    "、。，．・：；？！ー」』）］｝〉》】〕々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ";
const NEVER_LAST: &str = "「『（［｛〈《【〔";

/// A font that does not exist: narrow and wide Latin letters, square Japanese ones, and marks without width.
fn wide(grapheme: &str) -> usize {
    let wide = |c: char| match c {
        'i' | 'l' | '.' | ',' => 241,
        'm' | 'W' => 893,
        '\u{3099}' | '\u{301}' | '\n' | '\r' => 0,
        c if c.is_ascii() => 557,
        _ => 1000,
    };
    grapheme.chars().map(wide).sum()
}

fn sum(text: &str) -> usize {
    text.graphemes(true).map(wide).sum()
}

fn widest_grapheme(text: &str) -> usize {
    text.graphemes(true).map(wide).max().unwrap_or(0)
}

#[test]
fn japanese_prose_never_begins_or_ends_a_line_with_what_it_must_not() {
    for sample in JAPANESE {
        for width in (8_000..60_000).step_by(617) {
            let lines = wrap_by(sample, width, &wide);
            for pair in lines.windows(2) {
                let [line, next] = pair else { unreachable!() };
                if line.hanging.ends_with('\n') {
                    continue;
                }
                assert!(
                    !line.shown.ends_with(|c| NEVER_LAST.contains(c)),
                    "{line:?}"
                );
                assert!(
                    !next.shown.starts_with(|c| NEVER_FIRST.contains(c)),
                    "{next:?}"
                );
            }
        }
    }
}

#[test]
fn measured_in_cells_the_lines_are_those_of_the_terminal() {
    let cells = |grapheme: &str| tenken::text::cells(grapheme);
    for sample in JAPANESE {
        for width in 2..60 {
            let paper = wrap_by(sample, width, &cells);
            let paper: Vec<&str> = paper.iter().map(|line| line.shown).collect();
            assert_eq!(paper, wrap(sample, width).shown().collect::<Vec<_>>());
        }
    }
}

#[test]
fn a_text_of_four_thousand_letters_without_a_space_is_broken_by_its_width() {
    let lines = "m".repeat(4000);
    let lines = wrap_by(&lines, 10_000, &wide);
    assert_eq!(lines.len(), 4000_usize.div_ceil(11));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn no_line_is_wider_than_its_column_and_together_they_are_the_text(
        text in prop_oneof![japanese(), hostile()],
        width in 0_usize..40_000,
    ) {
        let lines = wrap_by(&text, width, &wide);
        let most = width.max(widest_grapheme(&text));
        for line in &lines {
            prop_assert!(sum(line.shown) <= most, "{:?} in {}", line, width);
        }
        let joined: String = lines.iter().flat_map(|line| [line.shown, line.hanging]).collect();
        prop_assert_eq!(joined, text);
    }
}
