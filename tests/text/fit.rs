use crate::samples::{hostile, japanese};
use proptest::prelude::*;
use tenken::text::{cells, fit, pad, pad_left};

#[test]
fn a_text_that_is_too_long_is_cut_between_characters_and_says_so() {
    let cut = [
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日.."),
        ("日本語", 4, "日.."),
        ("日本語", 3, ".."),
        ("日本語", 1, "."),
        ("日本語", 0, ""),
        ("か\u{3099}くせい", 4, "か\u{3099}.."),
        ("ｶﾞｶﾞｶﾞ", 5, "ｶﾞ.."),
        ("factory", 6, "fact.."),
    ];
    for (text, width, expected) in cut {
        assert_eq!(fit(text, width), expected, "{text} in {width}");
    }
}

#[test]
fn padding_fills_to_the_cell_on_either_side() {
    assert_eq!(pad("日本", 6), "日本  ");
    assert_eq!(pad_left("日本", 6), "  日本");
    assert_eq!(pad("日本語", 5), "日.. ");
    assert_eq!(pad_left("日本語", 5), " 日..");
    assert_eq!(pad_left("82", 2), "82");
}

proptest! {
    #[test]
    fn what_is_fitted_fits_and_only_what_does_not_is_cut(text in hostile(), width in 0_usize..40) {
        let fitted = fit(&text, width);
        prop_assert!(cells(&fitted) <= width);
        prop_assert_eq!(fitted == text, cells(&text) <= width);
    }

    #[test]
    fn columns_of_padded_texts_line_up(text in hostile(), width in 0_usize..40) {
        prop_assert_eq!(cells(&pad(&text, width)), width);
        prop_assert_eq!(cells(&pad_left(&text, width)), width);
    }

    #[test]
    fn a_cut_loses_no_more_than_the_dots_and_half_a_character(text in japanese(), width in 2_usize..40) {
        let kept = cells(&fit(&text, width));
        prop_assert!(kept == cells(&text) || kept + 2 > width);
    }
}
