//! Where sentences end.

use tenken::i18n::{Lang, sentences};

fn cut(lang: &str, text: &str) -> Vec<String> {
    let found = sentences(text, &Lang::new(lang)).into_iter();
    found.map(|range| text[range].to_owned()).collect()
}

#[test]
fn japanese_ends_at_its_full_stop_and_at_the_end_of_a_line() {
    assert_eq!(
        cut("ja", "AIです。no.1 です\n「はい。」と答えます。"),
        ["AIです", "no.1 です", "「はい。」と答えます"]
    );
}

#[test]
fn english_ends_before_a_capital_and_not_within_a_number_or_after_article() {
    assert_eq!(
        cut(
            "en",
            "See Art. 16, Ver. 1.2, e.g. this. Is it? “Yes.” (No.) Done"
        ),
        [
            "See Art. 16, Ver. 1.2, e.g. this.",
            "Is it?",
            "“Yes.”",
            "(No.)",
            "Done"
        ]
    );
}

#[test]
fn nothing_comes_of_nothing() {
    assert!(cut("ja", " 。\n\n。 ").is_empty());
    assert!(cut("en", "").is_empty());
}
