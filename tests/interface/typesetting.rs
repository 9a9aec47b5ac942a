//! Lines break as Japanese does, and no screen mixes languages.

use super::answering::digits;
use super::screen::{screen, theme};
use super::walk::{Walk, shipped};
use tenken::assessment::{Answer, Entry};
use tenken::i18n::Catalogs;
use tenken::questionnaire::Level;
use tenken::wizard::Key;

const NEVER_FIRST: &str = "、。，．」』）】〕！？ー々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ";
const NEVER_LAST: &str = "「『（【〔";
/// The key that leads to the other language is named in that language.
const OTHER_LANGUAGE: &str = "F2 やさしい日本語";

/// Everything applies, so that every question can be seen.
fn everything(lang: &str, size: (u16, u16)) -> Walk {
    let questionnaire = shipped();
    let mut assessment = super::walk::empty(&questionnaire, Level::Full);
    for question in &questionnaire.scope {
        let all = question.options.iter().map(|option| option.id.clone());
        let chosen = match question.id.as_str() {
            "scope.people" => vec!["most".to_owned()],
            _ => all.collect(),
        };
        let answer = Some(Answer::Chosen(chosen));
        let entry = Entry {
            answer,
            ..Entry::default()
        };
        assessment.scope.insert(question.id.clone(), entry);
    }
    assessment.organisation = "Sample".into();
    Walk::opened(lang, size, questionnaire, assessment, false)
}

/// Every page of every question and of what lies over it, page by page.
fn pages(lang: &str, size: (u16, u16), mut see: impl FnMut(&str, &[String])) {
    let catalogs = Catalogs::load();
    let mut walk = everything(lang, size);
    let ids: Vec<String> = shipped()
        .questions()
        .map(|question| question.id.clone())
        .collect();
    for (number, id) in ids.iter().enumerate() {
        walk.go_to(id);
        if number > 6 {
            walk.keys(&digits(["1", "2", "3", "4"][number % 4]));
        }
        see(
            id,
            &screen(&mut walk.model, &catalogs, &theme(true)).lines(),
        );
        walk.keys(&[Key::F(5)]);
        screen(&mut walk.model, &catalogs, &theme(true));
        for _ in 0..=walk.model.overflow.div_ceil(10) {
            see(
                id,
                &screen(&mut walk.model, &catalogs, &theme(true)).lines(),
            );
            walk.keys(&[Key::PageDown]);
        }
        if !walk.model.layers.is_empty() {
            walk.keys(&[Key::Esc]);
        }
    }
    for keys in [[Key::F(10)].as_slice(), &[Key::F(5)]] {
        walk.keys(keys);
        for _ in 0..60 {
            see(
                "result",
                &screen(&mut walk.model, &catalogs, &theme(true)).lines(),
            );
            walk.keys(&[Key::Down]);
        }
    }
}

#[test]
fn no_japanese_line_begins_or_ends_with_what_it_must_not() {
    for size in [(80, 24), (120, 40), (60, 20)] {
        pages("ja", size, |id, lines| {
            for line in lines {
                let words = line.trim();
                let first = words.chars().next().unwrap_or(' ');
                let last = words.chars().last().unwrap_or(' ');
                assert!(!NEVER_FIRST.contains(first), "{size:?} {id}: {line}");
                assert!(!NEVER_LAST.contains(last), "{size:?} {id}: {line}");
            }
        });
    }
}

#[test]
fn no_english_screen_holds_japanese_words() {
    let is_japanese = |c: char| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    pages("en", (80, 24), |id, lines| {
        for line in lines {
            let words = line.replace(OTHER_LANGUAGE, "");
            assert!(!words.contains(is_japanese), "{id}: {line}");
        }
    });
}

#[test]
fn no_japanese_screen_holds_english_sentences() {
    pages("ja", (80, 24), |id, lines| {
        for line in lines {
            // Addresses are no sentences; product names and titles are at most four words.
            let latin = line.split(|c: char| !(c.is_ascii_alphabetic() || " ’,.-".contains(c)));
            let longest = latin.map(|run| run.split_whitespace().count()).max();
            assert!(
                longest.unwrap_or(0) <= 5 || line.contains("http"),
                "{id}: {line}"
            );
        }
    });
}
