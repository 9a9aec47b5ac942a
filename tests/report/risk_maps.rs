//! Exposure against control, one mark a section.

use crate::builder::{assessment, pointed, points, questionnaire, section};
use crate::case::Case;
use proptest::prelude::*;
use tenken::i18n::Lang;
use tenken::report::{MapGlyphs, risk_map};
use tenken::scoring::Points;
use tenken::text::cells;

fn map(case: &Case, lang: &str, glyphs: MapGlyphs, width: usize, height: usize) -> Vec<String> {
    risk_map(
        case.catalogs.get(&Lang::new(lang)),
        &case.questionnaire,
        &case.card(),
        glyphs,
        width,
        height,
    )
}

#[test]
fn the_map_of_the_sample_in_ascii() {
    insta::assert_snapshot!(map(&Case::sample(), "ja", MapGlyphs::Ascii, 44, 9).join("\n"));
}

#[test]
fn the_map_of_the_sample_with_lines() {
    insta::assert_snapshot!(map(&Case::sample(), "en", MapGlyphs::Box, 44, 9).join("\n"));
}

#[test]
fn marks_at_the_same_place_stand_side_by_side() {
    let case = Case::sample();
    let mut card = case.card();
    for section in &mut card.sections {
        section.exposure = Some(100);
        section.low = Points::HUNDRED;
    }
    let japanese = case.catalogs.get(&Lang::new("ja"));
    let lines = risk_map(
        japanese,
        &case.questionnaire,
        &card,
        MapGlyphs::Ascii,
        44,
        9,
    );
    assert!(lines[0].ends_with("体誤安個著"), "{lines:?}");
}

#[test]
fn sections_without_a_question_are_left_out() {
    let case = Case::sample().answered("scope.people", "none");
    let drawn = map(&case, "ja", MapGlyphs::Ascii, 44, 9).join("\n");
    assert!(
        drawn.contains('個') && !drawn.contains('著') && !drawn.contains('誤'),
        "{drawn}"
    );
}

#[test]
fn methods_that_know_no_residual_risk_have_no_map() {
    let asked = vec![pointed("q", &[("done", 4), ("not", 0)])];
    let asked = questionnaire(points(), vec![section("s", 1, asked)]);
    let answers = assessment(&asked, &[("q", "done")]);
    assert!(map(&Case::of(asked, answers), "ja", MapGlyphs::Ascii, 44, 9).is_empty());
}

#[test]
fn nothing_is_drawn_without_room() {
    assert!(map(&Case::sample(), "ja", MapGlyphs::Ascii, 10, 9).is_empty());
    assert!(map(&Case::sample(), "ja", MapGlyphs::Ascii, 60, 2).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_map_never_leaves_its_frame_and_shows_every_section(width in 0..120_usize, height in 0..40_usize) {
        let case = Case::sample();
        for lang in ["ja", "en"] {
            let lines = map(&case, lang, MapGlyphs::Box, width, height);
            prop_assert!(lines.len() <= height);
            prop_assert!(lines.iter().all(|line| cells(line) <= width), "{lines:?}");
            let drawn = lines.join("\n");
            let marks = if lang == "ja" { ['著', '個', '誤'] } else { ['C', 'P', 'E'] };
            prop_assert!(lines.is_empty() || marks.iter().all(|mark| drawn.contains(*mark)), "{drawn}");
        }
    }
}
