//! The CSV file, read back by the library's reader and by a small one of our own.

use crate::case::{Case, zoned};
use crate::everything_stored::filled;
use crate::workbooks::hostile;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::RefCell;
use tenken::i18n::Lang;
use tenken::report::{Subject, csv, guarded};
use tenken::text::clean;

fn table(case: &Case, langs: &[&str]) -> String {
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
    String::from_utf8(csv(&subject).unwrap()).unwrap()
}

fn rows(table: &str) -> Vec<Vec<String>> {
    let body = table.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(body.as_bytes());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

/// RFC 4180 to the letter: fields in quotes or without any, CRLF after every row.
fn strict(table: &str) -> Vec<Vec<String>> {
    let mut rest = table.strip_prefix('\u{FEFF}').unwrap();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let (field, after) = field(rest);
        row.push(field);
        rest = if let Some(after) = after.strip_prefix(',') {
            after
        } else {
            rows.push(std::mem::take(&mut row));
            after.strip_prefix("\r\n").unwrap()
        };
    }
    rows
}

fn field(text: &str) -> (String, &str) {
    let Some(mut rest) = text.strip_prefix('"') else {
        let end = text.find([',', '\r', '\n']).unwrap_or(text.len());
        assert!(!text[..end].contains('"'));
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut field = String::new();
    loop {
        let end = rest.find('"').unwrap();
        field.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                field.push('"');
                rest = after;
            }
            None => return (field, rest),
        }
    }
}

#[test]
fn every_stored_word_is_in_the_table() {
    let (case, words) = filled();
    for langs in [&["ja"][..], &["en"], &["ja", "en"]] {
        let rows = rows(&table(&case, langs));
        let fields: Vec<&String> = rows.iter().flatten().collect();
        let missing: Vec<&String> = words.iter().filter(|word| !fields.contains(word)).collect();
        assert!(missing.is_empty(), "{langs:?}: {missing:?}");
    }
}

#[test]
fn a_row_is_a_question_and_texts_stand_in_every_language_asked_for() {
    let case = Case::sample();
    let one = rows(&table(&case, &["ja"]));
    let two = rows(&table(&case, &["ja", "en"]));
    let asked = case.questionnaire.scope.len().max(1);
    assert!(one.len() > case.card().ledger.len() + asked / 2);
    assert_eq!(one.len(), two.len());
    assert!(two[0].contains(&"質問".to_owned()) && two[0].contains(&"Question".to_owned()));
    assert!(two[0].contains(&"重み / Weight".to_owned()));
    assert_eq!(
        two[0].len(),
        one[0].len() + 5,
        "section, number, question, state, answer"
    );
    let mut headings = one[0].clone();
    headings.sort();
    headings.dedup();
    assert_eq!(headings.len(), one[0].len(), "no heading twice");
}

#[test]
fn the_points_of_the_table_add_up_to_the_score() {
    let case = Case::sample();
    let rows = rows(&table(&case, &["en"]));
    let column = rows[0].iter().position(|name| name == "Points").unwrap();
    let points = rows[1..]
        .iter()
        .map(|row| row[column].parse().unwrap_or(0.0));
    let difference = points.sum::<f64>() - case.card().score.low.value();
    assert!(difference.abs() < f64::EPSILON, "to the last bit");
}

#[test]
fn the_same_assessment_gives_the_same_table() {
    assert_eq!(
        table(&Case::sample(), &["ja"]),
        table(&Case::sample(), &["ja"])
    );
}

#[test]
fn what_a_spreadsheet_would_interpret_gets_an_apostrophe_and_nothing_else_does() {
    for text in [
        "=1+1",
        "+1",
        "-1",
        "@x",
        "＝1",
        "－",
        " =1",
        "\u{3000}=1",
        "\n=1",
        "1-3",
        "00123",
        "3E5",
        "11月30日",
        "'90s",
    ] {
        assert_eq!(guarded(text), format!("'{text}"));
    }
    for text in ["", "a=1", "3人で確認", "山田", "a-b", "約5分", "“=”"] {
        assert_eq!(guarded(text), text);
    }
}

#[test]
fn no_text_ever_makes_a_formula_another_field_or_another_row() {
    let case = RefCell::new(Case::sample());
    let count = rows(&table(&case.borrow(), &["ja"])).len();
    let mut runner = TestRunner::new(Config::with_cases(200));
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
            .entry(id.clone())
            .or_default()
            .who
            .clone_from(&who);
        let table = table(&case, &["ja"]);
        let rows = rows(&table);
        prop_assert_eq!(&rows, &strict(&table));
        prop_assert_eq!(rows.len(), count);
        let row = rows.iter().find(|row| row[3] == id).unwrap();
        let at = |name: &str| rows[0].iter().position(|heading| heading == name).unwrap();
        for (heading, typed) in [("メモ", &note), ("だれが", &who), ("会社", &name)] {
            let field = &row[at(heading)];
            prop_assert!(
                !field
                    .trim_start()
                    .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
            );
            let plain = field.strip_prefix('\'').unwrap_or(field);
            prop_assert_eq!(plain, &*clean(typed));
        }
        Ok(())
    });
    result.unwrap();
}
