use crate::samples::{ENGLISH, JAPANESE, hostile};
use proptest::prelude::*;
use std::borrow::Cow;
use tenken::text::clean;

#[test]
fn ordinary_texts_come_through_unchanged() {
    for sample in JAPANESE.iter().chain([&ENGLISH]) {
        assert_eq!(clean(sample), *sample);
    }
    assert!(matches!(clean("日本語　です。"), Cow::Borrowed(_)));
}

#[test]
fn what_acts_or_hides_is_written_out() {
    let cases = [
        ("a\u{1b}[2Jb", "a<U+001B>[2Jb"),
        ("a\u{9b}1mb", "a<U+009B>1mb"),
        ("a\tb\rc", "a<U+0009>b<U+000D>c"),
        ("user\u{202e}fdp.exe", "user<U+202E>fdp.exe"),
        (
            "\u{61c}\u{200e}\u{200f}\u{2066}\u{2069}",
            "<U+061C><U+200E><U+200F><U+2066><U+2069>",
        ),
        ("a\u{200b}b\u{feff}c\u{2060}", "a<U+200B>b<U+FEFF>c<U+2060>"),
        ("a\u{e0041}", "a<U+E0041>"),
        ("line\u{2028}line", "line<U+2028>line"),
        ("a\r\nb\nc", "a\nb\nc"),
    ];
    for (foreign, shown) in cases {
        assert_eq!(clean(foreign), shown);
    }
}

#[test]
fn joiners_and_selectors_stay_only_where_they_join_and_select() {
    for kept in [
        "👨‍👩‍👧",
        "❤\u{fe0f}\u{200d}🔥",
        "葛\u{E0100}城",
        "1\u{fe0f}\u{20e3}",
    ] {
        assert_eq!(clean(kept), kept);
    }
    assert_eq!(clean("pass\u{200d}word"), "pass<U+200D>word");
    assert_eq!(clean("\u{fe0f}a"), "<U+FE0F>a");
    assert_eq!(
        clean("😀\u{fe0f}\u{fe01}\u{fe02}"),
        "😀\u{fe0f}<U+FE01><U+FE02>"
    );
}

fn acts_or_hides(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

proptest! {
    #[test]
    fn nothing_that_acts_or_hides_survives(text in hostile()) {
        prop_assert!(!clean(&text).contains(acts_or_hides));
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in hostile()) {
        let once = clean(&text).into_owned();
        prop_assert_eq!(clean(&once), once.as_str());
    }
}

#[test]
fn what_was_written_out_in_an_emoji_ends_it() {
    let once = clean("🔥\u{E0020}\u{301}\u{200D}❤").into_owned();
    assert_eq!(once, "🔥<U+E0020>\u{301}<U+200D>❤");
    assert_eq!(clean(&once), once.as_str());
}
