use crate::samples::{ENGLISH, JAPANESE, hostile, japanese};
use crate::screen::{draw, symbol};
use proptest::prelude::*;
use tenken::text::{cells, wrap};
use unicode_segmentation::UnicodeSegmentation;

/// Every grapheme is drawn where the map says, and what is not drawn is a
/// space, a line break or something without width.
fn check_against_the_buffer(text: &str, width: usize) {
    let lines = wrap(text, width);
    let buffer = draw(&lines, width);
    let shown: Vec<_> = lines
        .ranges()
        .zip(lines.shown())
        .map(|(range, shown)| range.start..range.start + shown.len())
        .collect();
    for (offset, grapheme) in text.grapheme_indices(true) {
        let (line, column) = lines.position(offset);
        let drawn = symbol(&buffer, line, column);
        if shown[line].contains(&offset) {
            if cells(grapheme) > 0 {
                assert_eq!(
                    drawn,
                    Some(grapheme),
                    "at byte {offset} of {text:?} in {width}"
                );
            }
        } else {
            assert_eq!(drawn, None, "at byte {offset} of {text:?} in {width}");
        }
    }
}

fn check_there_and_back(text: &str, width: usize) {
    let lines = wrap(text, width);
    for (offset, grapheme) in text.grapheme_indices(true) {
        let (line, column) = lines.position(offset);
        let inside = offset + grapheme.len() / 2;
        if text.is_char_boundary(inside) {
            assert_eq!(
                lines.position(inside),
                (line, column),
                "inside {grapheme:?}"
            );
        }
        // Spaces past the edge share its column.
        if column < width {
            let back = lines.position(lines.offset_at(line, column));
            assert_eq!(back, (line, column), "back from byte {offset}");
        }
    }
    for line in 0..lines.count() {
        for column in 0..width + 3 {
            let offset = lines.offset_at(line, column);
            let (found, left) = lines.position(offset);
            assert_eq!(found, line, "line of byte {offset}");
            assert!(left <= column, "byte {offset} is right of column {column}");
        }
    }
}

#[test]
fn an_offset_and_a_cell_find_each_other() {
    let text = "か\u{3099}くせい abc\nｶﾞ";
    let lines = wrap(text, 8);
    assert_eq!(lines.position(0), (0, 0));
    assert_eq!(lines.position(3), (0, 0), "inside the first grapheme");
    assert_eq!(lines.position(6), (0, 2));
    assert_eq!(lines.position(15), (0, 8), "the hanging space");
    assert_eq!(
        lines.position(16),
        (1, 0),
        "the start of what was broken off"
    );
    assert_eq!(lines.position(19), (1, 3), "the line feed");
    assert_eq!(lines.position(20), (2, 0));
    assert_eq!(lines.position(999), (2, 2), "past the end");
    assert_eq!(
        wrap("abc     d", 4).position(7),
        (0, 4),
        "hanging past the edge"
    );
    assert_eq!(
        lines.offset_at(0, 1),
        0,
        "the right half of a wide character"
    );
    assert_eq!(lines.offset_at(0, 2), 6);
    assert_eq!(lines.offset_at(0, 99), 15);
    assert_eq!(lines.offset_at(1, 99), 19);
    assert_eq!(lines.offset_at(99, 0), text.len());
}

#[test]
fn every_offset_of_the_samples_is_drawn_where_the_map_says() {
    for sample in JAPANESE.iter().chain([&ENGLISH]) {
        for width in (2..=80).step_by(3) {
            check_against_the_buffer(sample, width);
        }
    }
}

#[test]
fn every_offset_and_cell_of_the_samples_find_each_other() {
    for sample in JAPANESE.iter().chain([&ENGLISH]) {
        for width in [0, 1, 2, 3, 8, 21, 40, 80] {
            check_there_and_back(sample, width);
        }
    }
}

proptest! {
    #[test]
    fn every_offset_of_any_japanese_is_drawn_where_the_map_says(text in japanese(), width in 2_usize..=40) {
        check_against_the_buffer(&text, width);
    }

    #[test]
    fn any_text_is_mapped_there_and_back(text in hostile(), width in 0_usize..=40) {
        check_there_and_back(&text, width);
    }
}
