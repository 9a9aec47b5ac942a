use crate::samples::{JAPANESE, japanese};
use proptest::prelude::*;
use tenken::text::wrap;
use unicode_segmentation::UnicodeSegmentation;

const NEVER_FIRST: &str = "、。，．・：；？！ー」』）］｝〉》】〕…‥々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣､･ｰﾞﾟ,.!?)]}:;％";
const NEVER_LAST: &str = "「『（［｛〈《【〔｢([{￥＄$";

fn begins_badly(line: &str) -> bool {
    line.starts_with(|c| NEVER_FIRST.contains(c))
}

fn ends_badly(line: &str) -> bool {
    line.ends_with(|c| NEVER_LAST.contains(c))
}

/// Tells whether a line could have been broken anywhere without breaking the rules.
fn has_a_way_out(line: &str) -> bool {
    line.grapheme_indices(true).skip(1).any(|(offset, _)| {
        let (before, after) = line.split_at(offset);
        let is_space = |c: char| c == ' ' || c == '\u{3000}';
        !ends_badly(before)
            && !begins_badly(after)
            && !after.starts_with(is_space)
            && !ends_badly(before.trim_end_matches(is_space))
    })
}

fn check(text: &str, width: usize) {
    let lines: Vec<_> = wrap(text, width)
        .ranges()
        .map(|range| &text[range])
        .collect();
    for pair in lines.windows(2) {
        let [line, next] = pair else { unreachable!() };
        if line.ends_with('\n') {
            continue;
        }
        let is_kept = !ends_badly(line.trim_end_matches([' ', '\u{3000}'])) && !begins_badly(next);
        assert!(
            is_kept || !has_a_way_out(line),
            "{line:?} then {next:?} at width {width}"
        );
    }
}

#[test]
fn samples_keep_forbidden_characters_off_starts_and_ends_at_every_width() {
    for sample in JAPANESE {
        for width in 2..=80 {
            check(sample, width);
        }
    }
}

#[test]
fn ordinary_prose_needs_no_way_out_from_eight_cells_on() {
    for sample in JAPANESE {
        for width in 8..=80 {
            for (line, range) in wrap(sample, width)
                .shown()
                .zip(wrap(sample, width).ranges())
            {
                let is_inside = range.start > 0 && !sample[..range.start].ends_with('\n');
                assert!(
                    !(is_inside && begins_badly(line)),
                    "{line:?} starts a line at {width}"
                );
                assert!(!ends_badly(line), "{line:?} ends a line at {width}");
            }
        }
    }
}

#[test]
fn spaces_do_not_let_a_forbidden_character_start_or_end_a_line() {
    let shown = |text, width| wrap(text, width).shown().collect::<Vec<_>>().join("|");
    assert_eq!(shown("ああああ ーい", 8), "あああ|あ ーい");
    assert_eq!(shown("ああ「　いい", 8), "ああ|「　いい");
    assert_eq!(shown("tenken run --plain", 12), "tenken run|--plain");
}

#[test]
fn a_reading_stays_on_the_line_of_its_kanji() {
    let shown = |text, width| wrap(text, width).shown().collect::<Vec<_>>().join("|");
    assert_eq!(
        shown("この会社（かいしゃ）の", 18),
        "この|会社（かいしゃ）の"
    );
    assert_eq!(shown("個人情報保護（ほご）", 14), "個人情報保|護（ほご）");
    // Other brackets go by the rules alone, and what fits no line is broken all the same.
    assert_eq!(shown("この会社（2人）の", 10), "この会社|（2人）の");
    assert_eq!(shown("会社（かいしゃ）", 10), "会社（かい|しゃ）");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]
    #[test]
    fn any_japanese_keeps_the_rules_where_it_can(text in japanese(), width in 8_usize..=80) {
        check(&text, width);
    }
}

#[test]
fn a_polite_kana_stays_with_the_word_it_belongs_to() {
    let text = "会社のお金（かね）";
    let lines = wrap(text, 8);
    let shown: Vec<&str> = lines.shown().collect();
    assert!(!shown.iter().any(|line| line.ends_with('お')), "{shown:?}");
}
