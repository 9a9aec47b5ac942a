use crate::samples::{ENGLISH, JAPANESE, hostile, japanese};
use crate::screen::drawn_cells;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Text;
use ratatui::widgets::{Paragraph, Widget};
use tenken::text::{cells, fold};

#[test]
fn half_width_dakuten_take_a_cell_of_their_own_measured_and_drawn() {
    for (text, width) in [("ｶﾞ", 2), ("ﾊﾟ", 2), ("ｶﾞｷﾞｸﾞ", 6)] {
        assert_eq!(cells(text), width, "{text} measured");
        assert_eq!(drawn_cells(text), width, "{text} drawn");
    }
}

#[test]
fn known_texts_have_their_known_widths() {
    let known = [
        ("", 0),
        ("abc", 3),
        ("日本語", 6),
        ("か\u{3099}", 2),
        ("葛\u{E0100}", 2),
        ("👨‍👩‍👧", 2),
        ("🇯🇵", 2),
        ("①…─", 3),
        ("　", 2),
        ("a\tb\nc\r\nd", 4),
        ("a\u{200B}b\u{2068}c\u{FEFF}", 3),
    ];
    for (text, width) in known {
        assert_eq!(cells(text), width, "{text:?}");
    }
}

#[test]
fn samples_measure_as_they_are_drawn() {
    for sample in JAPANESE.iter().chain([&ENGLISH]) {
        assert_eq!(cells(sample), drawn_cells(sample), "{sample}");
    }
}

#[test]
fn commands_read_full_width_keys_as_half_width_ones() {
    let keys: String = "１９ＡｚＺ！～　ー。あ1a".chars().map(fold).collect();
    assert_eq!(keys, "19AzZ!~ ー。あ1a");
}

/// The end of a text is marked, so that the mark's column is the text's width.
fn paragraph_cells(text: &str) -> Option<usize> {
    let area = Rect::new(0, 0, 4000, 1);
    let mut buffer = Buffer::empty(area);
    Paragraph::new(Text::from(format!("{text}\u{2592}"))).render(area, &mut buffer);
    (0..area.width).position(|x| buffer[(x, 0)].symbol().ends_with('\u{2592}'))
}

proptest! {
    #[test]
    fn any_text_measures_as_the_buffer_draws_it(text in hostile()) {
        prop_assert_eq!(cells(&text), drawn_cells(&text));
    }

    #[test]
    fn a_paragraph_without_wrapping_draws_the_same_cells(text in japanese()) {
        let text = text.replace(['\n', '\u{3099}'], "");
        prop_assert_eq!(Some(cells(&text)), paragraph_cells(&text));
    }
}
