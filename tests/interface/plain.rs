//! The way through as lines of text.

mod choosing;
mod planning;
mod saving;
mod several;
mod spoken;

use super::walk::{Walk, empty};
use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::Path;
use tenken::assessment::store::{Listed, Load, Store};
use tenken::assessment::{Answer, Assessment};
use tenken::i18n::{Catalogs, Lang};
use tenken::plain::PlainError;
use tenken::questionnaire::Level;
use tenken::runner::{Setup, Surroundings};
use tenken::wizard::Key;

/// Feeds lines to the plain face; what it wrote.
fn plain(folder: &Path, lang: &str, input: &str) -> String {
    let catalogs = Catalogs::load();
    let (output, end) = run(setup(folder, &catalogs, lang), &mut input.as_bytes());
    end.unwrap();
    output
}

fn setup<'a>(folder: &Path, catalogs: &'a Catalogs, lang: &str) -> Setup<'a> {
    Setup {
        store: Store::open(folder),
        catalogs,
        lang: Lang::new(lang),
        questionnaire: "sme-ai-risk".into(),
        installed: vec!["sme-ai-risk".into()],
        opens: tenken::runner::Opens::Home,
        room: Box::new(|_, _| Err(tenken::i18n::Message::new("plain-prompt"))),
        sample: Box::new(|questionnaire| empty(questionnaire, Level::Full)),
        surroundings: Surroundings::default(),
    }
}

/// What the plain face wrote, and how it ended.
fn run(setup: Setup<'_>, input: &mut dyn BufRead) -> (String, Result<(), PlainError>) {
    let mut output = Vec::new();
    let end = tenken::plain::run(setup, input, &mut output);
    (String::from_utf8(output).unwrap(), end)
}

fn kept(folder: &Path) -> Assessment {
    let listed = Store::open(folder).list().unwrap();
    match listed.as_slice() {
        [
            Listed::Named {
                load: Load::Loaded(assessment),
                ..
            },
        ] => assessment.clone(),
        other => panic!("{other:?}"),
    }
}

fn answers(assessment: &Assessment) -> BTreeMap<String, (Option<Answer>, String, String)> {
    let entries = assessment.scope.iter().chain(&assessment.answers);
    entries
        .map(|(id, entry)| {
            (
                id.clone(),
                (
                    entry.answer.clone(),
                    entry.reason.clone(),
                    entry.note.clone(),
                ),
            )
        })
        .collect()
}

/// A new assessment of the essential level, with a note, a “does not apply” and a change of mind.
const SCRIPT: &str = "1\n山田製作所\n本社\n\n\n2\n\
    2\n1 2 5\n1\n1 6\n2 3\n2\n\n\
    1\n\
    note\n総務が確認\n2\n\
    5\nこの仕事はしていません\n\
    back\n\
    3\n\
    4\n1\n1\n1\n1\n1\n1\n1\n1\nquit\n";

#[test]
fn the_same_answers_through_screens_and_lines_are_recorded_alike() {
    let folder = tempfile::tempdir().unwrap();
    plain(folder.path(), "ja", SCRIPT);
    let by_lines = kept(folder.path());

    let mut walk = Walk::begun("ja", (80, 24));
    let digits = |keys: &str| keys.chars().map(Key::Char).collect::<Vec<_>>();
    walk.keys(&digits("1"))
        .types("山田製作所")
        .keys(&[Key::Enter])
        .types("本社")
        .keys(&[Key::Enter, Key::Enter]);
    walk.keys(&[Key::Enter]).keys(&digits("20"));
    for keys in ["20", "1250", "10", "160", "230", "20", "0", "10"] {
        walk.keys(&digits(keys));
    }
    walk.keys(&[Key::F(4)])
        .types("総務が確認")
        .keys(&[Key::Enter])
        .keys(&digits("20"));
    walk.keys(&digits("5"))
        .types("この仕事はしていません")
        .keys(&[Key::Enter, Key::Enter]);
    walk.keys(&[Key::Left]).keys(&digits("30"));
    walk.keys(&digits("401010101010101010"));
    assert_eq!(answers(&by_lines), answers(walk.assessment()));
    assert_eq!(by_lines.organisation, walk.assessment().organisation);
    assert_eq!(by_lines.level, walk.assessment().level);
}

#[test]
fn the_end_of_the_input_saves_and_leaves() {
    let folder = tempfile::tempdir().unwrap();
    plain(folder.path(), "ja", "1\n山田製作所\n本社\n\n\n2\n2\n1 2");
    let assessment = kept(folder.path());
    assert_eq!(
        assessment.answer("scope.people"),
        Some(&Answer::option("some"))
    );
    assert!(
        assessment
            .answer("scope.information")
            .unwrap()
            .has("personal")
    );
}

#[test]
fn the_words_work_in_both_languages_and_in_full_width() {
    for words in [
        "help\nwhy\nlist\nback\nreport\nquit\n",
        "ヘルプ\nなぜ\n一覧\n戻る\n報告書\n終了\n",
        "ｈｅｌｐ\nｑｕｉｔ\n",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = plain(
            folder.path(),
            "ja",
            &format!("1\n\n2\n2\n1\n1\n1\n2\n\n\n{words}"),
        );
        assert!(!output.contains("分かりませんでした"), "{output}");
    }
}

#[test]
fn what_is_not_understood_is_said_and_the_question_is_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "1\n\n2\nperhaps\u{1b}[2J\n");
    assert!(
        output.contains("“perhaps<U+001B>[2J” was not understood"),
        "{output}"
    );
    assert_eq!(output.matches("Who uses AI for work").count(), 2);
    assert!(!output.contains('\u{1b}'));
}

#[test]
fn switching_the_language_asks_the_same_question_in_the_other_one() {
    let folder = tempfile::tempdir().unwrap();
    let output = plain(folder.path(), "en", "1\n\n2\nlanguage\nlanguage\n");
    assert!(output.contains("Who uses AI for work"));
    assert!(output.contains("AIをつかうのは、だれですか。"));
    assert!(output.contains("AIを仕事に使っているのは、どなたですか。"));
}
