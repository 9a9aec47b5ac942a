use crate::samples::{ENGLISH, JAPANESE, hostile};
use proptest::prelude::*;
use tenken::text::{cells, wrap};
use unicode_segmentation::UnicodeSegmentation;

fn shown(text: &str, width: usize) -> Vec<&str> {
    wrap(text, width).shown().collect()
}

#[test]
fn english_breaks_between_words() {
    assert_eq!(
        shown("Do you check that it is not too close?", 12),
        ["Do you check", "that it is", "not too", "close?"]
    );
}

#[test]
fn japanese_breaks_anywhere_it_may() {
    assert_eq!(
        shown("確かめていますか。「はい」", 10),
        ["確かめてい", "ますか。", "「はい」"]
    );
}

#[test]
fn line_breaks_and_empty_lines_are_kept() {
    assert_eq!(shown("", 10), [""]);
    assert_eq!(shown("a\n\nb\n", 10), ["a", "", "b", ""]);
    assert_eq!(shown("a\r\nb", 10), ["a", "b"]);
}

#[test]
fn spaces_hang_over_the_edge_and_stay_mapped() {
    let lines = wrap("abcde     fgh", 5);
    assert_eq!(lines.shown().collect::<Vec<_>>(), ["abcde", "fgh"]);
    assert_eq!(lines.ranges().collect::<Vec<_>>(), [0..10, 10..13]);
    assert_eq!(shown("日本　　語", 4), ["日本", "語"]);
    assert_eq!(shown("　字下げ", 6), ["　字下", "げ"]);
}

#[test]
fn a_word_longer_than_the_line_is_broken_on_a_line_of_its_own() {
    assert_eq!(
        shown("see https://example.jp/abc now", 8),
        ["see", "https://", "example.", "jp/abc", "now"]
    );
    assert_eq!(shown("abcdefgh」あ", 8), ["abcdefg", "h」あ"]);
    assert_eq!(shown("ーーーーー", 4), ["ーー", "ーー", "ー"]);
}

#[test]
fn a_line_too_narrow_for_a_character_gets_it_nevertheless() {
    for width in [0, 1] {
        assert_eq!(shown("日本", width), ["日", "本"]);
        assert_eq!(shown("ab", width), ["a", "b"]);
        assert_eq!(shown("日 本", width), ["日", "本"]);
    }
}

#[test]
fn a_very_long_run_without_a_good_place_to_break_is_broken_all_the_same() {
    for piece in ["a", "ー", " 　", "🇯", "\u{200b}", "か\u{3099}", "「"] {
        check(&piece.repeat(20_000), 40);
    }
}

fn check(text: &str, width: usize) {
    let lines = wrap(text, width);
    let joined: String = lines.ranges().map(|range| &text[range]).collect();
    assert_eq!(joined, text, "joined lines at width {width}");
    let mut next = 0;
    for (range, shown) in lines.ranges().zip(lines.shown()) {
        assert_eq!(range.start, next, "a gap at width {width}");
        next = range.end;
        let visible = shown.graphemes(true).filter(|grapheme| cells(grapheme) > 0);
        assert!(
            cells(shown) <= width || visible.count() == 1,
            "{shown:?} is wider than {width}"
        );
        let rest = text[range].strip_prefix(shown).unwrap_or("something else");
        assert_eq!(
            rest.trim_matches(|c: char| c == ' ' || c == '\u{3000}' || c.is_control()),
            ""
        );
    }
}

#[test]
fn sample_lines_join_to_the_sample_and_fit_at_every_width() {
    for sample in JAPANESE.iter().chain([&ENGLISH]) {
        for width in 0..=80 {
            check(sample, width);
        }
    }
}

proptest! {
    #[test]
    fn the_lines_of_any_text_join_to_it_and_fit(text in hostile(), width in 0_usize..=80) {
        check(&text, width);
    }
}
