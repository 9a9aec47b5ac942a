//! Whatever people typed, a report comes out of it, and nothing of it is lost unseen.

use crate::case::Case;
use crate::press::{print, report, squeezed, text};
use tenken::assessment::Progress;
use tenken::report::document::{Document, Words};

const ID: &str = "hallucination.fact-check";

/// The sample with one text wherever a person can type one.
fn filled(words: &str) -> Document {
    let mut case = Case::sample();
    words.clone_into(&mut case.assessment.organisation);
    words.clone_into(&mut case.assessment.site);
    words.clone_into(&mut case.assessment.respondent);
    words.clone_into(&mut case.assessment.sign_off.prepared);
    words.clone_into(&mut case.assessment.sign_off.approved);
    let entry = case.assessment.answers.get_mut(ID).unwrap();
    words.clone_into(&mut entry.note);
    words.clone_into(&mut entry.reason);
    let progress = Progress {
        who: words.to_owned(),
        text: words.to_owned(),
        ..Progress::default()
    };
    case.assessment.actions.insert(ID.to_owned(), progress);
    report(&case, &["ja", "en"])
}

fn printed(words: &str) -> Option<String> {
    Some(squeezed(&text(&print(&filled(words))?)?))
}

#[test]
fn a_note_without_a_space_goes_on_over_pages() {
    let note: String = ('a'..='z').cycle().take(4000).collect();
    let Some(pages) = printed(&note) else { return };
    assert!(pages.matches("abcdefghijklmnopqrstuvwxyz").count() > 300);
}

#[test]
fn a_note_of_four_thousand_lines_goes_on_over_pages() {
    let note: Vec<String> = (0..4000).map(|line| format!("L{line}")).collect();
    let mut case = Case::sample();
    case.assessment.answers.get_mut(ID).unwrap().note = note.join("\n");
    let Some(file) = print(&report(&case, &["ja"])) else {
        return;
    };
    let Some(pages) = text(&file) else { return };
    assert!(pages.contains("L3999"));
}

#[test]
fn what_the_font_cannot_draw_is_written_out() {
    let Some(pages) = printed("絵文字😀と\u{5d0}\u{5d1}と\u{e000}") else {
        return;
    };
    for written in ["<U+1F600>", "<U+05D0>", "<U+05D1>", "<U+E000>"] {
        assert!(pages.contains(written), "{written}");
    }
}

#[test]
fn marks_of_voicing_make_one_kana_with_the_letter_before() {
    let Some(pages) = printed("か\u{3099}は\u{309a}ウ\u{3099}") else {
        return;
    };
    let both = |text: &str| pages.contains(text);
    assert!(
        both("がぱヴ") || both("か\u{3099}は\u{309a}ウ\u{3099}"),
        "the letters are there"
    );
    assert!(!pages.contains("U+3099") && !pages.contains("U+309A"));
}

#[test]
fn no_text_at_all_makes_a_report() {
    let mut document = report(&Case::sample(), &["ja"]);
    document.about = Words::default();
    document.running = Words::default();
    document.parts.clear();
    let Some(file) = print(&document) else { return };
    assert!(file.starts_with(b"%PDF-1."));
}

#[test]
fn joined_and_combined_characters_make_a_report() {
    let texts = [
        "👨\u{200d}👩\u{200d}👧\u{fe0f}葛\u{e0100}城 e\u{301}\u{301}\u{301} \u{301}a",
        "「「「「「「「「、、、、、、、、ーーーーーーーー",
        "\u{1b}[2J\u{202e}\u{0}\t\r\n\n\n　　　",
        "\u{ffff}\u{fdd0}\u{10ffff}\u{a0}\u{2028}",
    ];
    for text in texts {
        let Some(file) = print(&filled(text)) else {
            return;
        };
        assert!(file.len() > 1000);
    }
}
