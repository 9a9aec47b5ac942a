//! The Excel workbook, read back by an XML reader that knows nothing of how it was written.

use crate::case::{Case, zoned};
use crate::everything_stored::filled;
use crate::workbook::Book;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::RefCell;
use tenken::i18n::Lang;
use tenken::report::{Subject, layout_xlsx, xlsx};
use tenken::text::clean;

/// The workbook of a case in these languages.
pub(crate) fn workbook(case: &Case, langs: &[&str]) -> Vec<u8> {
    let now = zoned("2026-11-23T01:02:03Z");
    let langs = langs.iter().map(|lang| Lang::new(lang));
    let card = case.card();
    let subject = Subject {
        catalogs: langs.map(|lang| case.catalogs.get(&lang)).collect(),
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    };
    xlsx(&subject).unwrap()
}

#[test]
fn every_stored_word_is_in_the_workbook() {
    let (case, words) = filled();
    for langs in [&["ja"][..], &["en"], &["ja", "en"]] {
        let book = Book::read(&workbook(&case, langs));
        let text = book.texts().join("\n");
        let missing: Vec<&String> = words.iter().filter(|word| !text.contains(*word)).collect();
        assert!(missing.is_empty(), "{langs:?}: {missing:?}");
    }
}

#[test]
fn the_sheets_stand_in_the_order_of_reading_and_are_named_in_the_first_language() {
    let book = Book::read(&workbook(&Case::sample(), &["ja", "en"]));
    let names = [
        "結果",
        "回答一覧",
        "やること",
        "採点の内訳",
        "対応表",
        "出典と採点のしかた",
    ];
    assert_eq!(book.names, names);
    let book = Book::read(&workbook(&Case::sample(), &["en"]));
    let names = [
        "Summary",
        "Answers",
        "Actions",
        "Ledger",
        "Crosswalk",
        "Sources",
    ];
    assert_eq!(book.names, names);
}

#[test]
fn the_same_assessment_gives_the_same_workbook() {
    let case = Case::sample();
    let first = workbook(&case, &["ja", "en"]);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == workbook(&case, &["ja", "en"]));
}

#[test]
fn a_day_is_a_day_and_the_states_are_offered() {
    let mut case = Case::sample();
    let id = case.card().actions[0].question.clone();
    case.assessment.actions.entry(id).or_default().due = "2026-12-01".to_owned();
    let book = Book::read(&workbook(&case, &["ja"]));
    // 46357 days after the last day of 1899.
    assert!(
        book.sheets[2]
            .numbers
            .iter()
            .any(|(_, number)| number == "46357")
    );
    assert!(book.sheets[2].xml.contains("\"未着手,進行中,完了\""));
    assert!(book.sheets[2].xml.contains("orientation=\"landscape\""));
}

#[test]
fn every_sheet_is_printed_on_a4_as_wide_as_the_paper_with_numbered_pages() {
    let book = Book::read(&workbook(&Case::sample(), &["en"]));
    for sheet in &book.sheets {
        assert!(sheet.xml.contains("paperSize=\"9\""));
        assert!(sheet.xml.contains("fitToHeight=\"0\""));
        assert!(sheet.xml.contains("&amp;P / &amp;N"));
    }
}

#[test]
fn any_document_can_be_laid_out_as_a_sheet() {
    let case = Case::sample();
    let card = case.card();
    let now = zoned("2026-11-23T01:02:03Z");
    let subject = Subject {
        catalogs: vec![case.catalogs.get(&Lang::new("ja"))],
        questionnaire: &case.questionnaire,
        assessment: &case.assessment,
        card: &card,
        now: &now,
    };
    for document in [
        tenken::report::full::full(&subject),
        tenken::report::full::crosswalk(&subject),
    ] {
        let book = Book::read(&layout_xlsx(&subject.text("xlsx-sheet-report"), &document).unwrap());
        assert_eq!(book.names, ["報告書"]);
        let text = book.texts().join("\n");
        for part in &document.parts {
            assert!(text.contains(part.heading.first()), "{:?}", part.id);
        }
    }
}

/// Texts of all kinds: what begins formulas and links, what XML and cells take for their own, long ones.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let begin = prop::sample::select(vec![
        "",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "＝",
        "＋",
        "－",
        "＠",
        "'",
        "\"",
        "=cmd|'/C calc'!A0",
        "http://",
        "https://example.org/",
        "mailto:",
        "internal:Sheet1!A1",
        "file:///",
        "{=1}",
        "_x0041_",
        "&",
        "<",
        "]]>",
        "\u{FFFE}",
        "\u{FFFF}",
        "👩‍👩‍👧",
        "1-3",
        "00123",
        "-5",
    ]);
    let rest = prop_oneof![
        "\\PC{0,60}",
        "(?s).{0,60}",
        "[\"',;\n\r= ]{0,30}",
        "[あ-んア-ン、。ー]{4000}",
        "[a-z ]{4000}",
        Just("\n".repeat(4000)),
        Just(" ".repeat(4000)),
    ];
    (begin, rest).prop_map(|(begin, rest)| format!("{begin}{rest}"))
}

#[test]
fn no_text_is_ever_a_formula_or_a_link_and_none_is_cut() {
    let case = RefCell::new(Case::sample());
    let clean_book = Book::read(&workbook(&case.borrow(), &["en"]));
    let mut runner = TestRunner::new(Config::with_cases(32));
    let result = runner.run(&(hostile(), hostile(), hostile()), |(note, who, name)| {
        let mut case = case.borrow_mut();
        let id = case.card().actions[0].question.clone();
        case.assessment.organisation.clone_from(&name);
        case.assessment
            .answers
            .get_mut(&id)
            .unwrap()
            .note
            .clone_from(&note);
        case.assessment
            .actions
            .entry(id)
            .or_default()
            .who
            .clone_from(&who);
        let book = Book::read(&workbook(&case, &["en"]));
        prop_assert_eq!(book.formulas(), clean_book.formulas());
        prop_assert!(!book.has_link());
        // Note and who stand in one column; what was divided is whole again below each other.
        let column = |sheet: usize, column: &str| book.sheets[sheet].column(column);
        prop_assert!(column(1, "F").contains(&*clean(&note)));
        prop_assert!(column(2, "G").contains(&*clean(&who)));
        let line = name.replace('\n', " ");
        let shown = clean(&line);
        prop_assert!(column(0, "B").contains(&*shown));
        Ok(())
    });
    result.unwrap();
}
