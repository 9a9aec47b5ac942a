//! The same answers through screens and through lines of text give byte-identical files.

mod act;
mod fixed;
mod keys;

use super::walk::{empty, noon};
use act::Act;
use fixed::FixedFs;
use keys::Keys;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use tenken::assessment::store::Store;
use tenken::i18n::{Catalogs, Lang, Message};
use tenken::questionnaire::Level;
use tenken::runner::{Opens, Setup, Surroundings};

/// Questionnaires with every kind of question and all three methods, and those shipped.
const QUESTIONNAIRES: [&str; 6] = [
    "sme-ai-risk",
    "tests/fixtures/questionnaires/weighted",
    "tests/fixtures/questionnaires/points",
    "tests/fixtures/questionnaires/mitigated",
    "factory-physical-ai",
    "subsidy-readiness",
];
const SCRIPTS: u32 = 200;

fn setup<'a>(folder: &Path, catalogs: &'a Catalogs, lang: &Lang, asked: &str) -> Setup<'a> {
    Setup {
        store: Store::with_fs(Arc::new(FixedFs), folder),
        catalogs,
        lang: lang.clone(),
        questionnaire: asked.to_owned(),
        installed: vec![asked.to_owned()],
        opens: Opens::Home,
        room: Box::new(|_, _| Err(Message::new("plain-prompt"))),
        sample: Box::new(|questionnaire| empty(questionnaire, Level::Full)),
        surroundings: Surroundings {
            clock: noon,
            ..Surroundings::default()
        },
    }
}

/// Every file of answers, by its name.
fn kept(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder.join("assessments")).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ron"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// Goes through by keys; the lines that say the same, and what is kept.
fn by_keys(catalogs: &Catalogs, lang: &Lang, asked: &str, acts: &[Act]) -> (Vec<String>, Files) {
    let folder = tempfile::tempdir().unwrap();
    let mut keys = Keys::start(setup(folder.path(), catalogs, lang, asked));
    for act in acts {
        keys.act(act);
    }
    let lines = keys.leave();
    (lines, kept(folder.path()))
}

fn by_lines(catalogs: &Catalogs, lang: &Lang, asked: &str, lines: &[String]) -> Files {
    let folder = tempfile::tempdir().unwrap();
    let input = lines.join("\n");
    let setup = setup(folder.path(), catalogs, lang, asked);
    let mut output = Vec::new();
    tenken::plain::run(setup, &mut input.as_bytes(), &mut output).unwrap();
    kept(folder.path())
}

type Files = BTreeMap<String, String>;

#[test]
fn random_answers_through_screens_and_lines_give_the_same_bytes_in_every_language() {
    let langs: Vec<Lang> = Catalogs::load().langs().cloned().collect();
    thread::scope(|scope| {
        for lang in &langs {
            scope.spawn(move || scripts_agree_in(lang));
        }
    });
}

fn scripts_agree_in(lang: &Lang) {
    let catalogs = Catalogs::load();
    let config = Config {
        cases: SCRIPTS,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let script = (
        prop::sample::select(&QUESTIONNAIRES[..]),
        prop::collection::vec(act::anything(), 4..26),
    );
    let (answers, reasons) = (Cell::new(0), Cell::new(0));
    let result = runner.run(&script, |(asked, acts)| {
        let (lines, by_keys) = by_keys(&catalogs, lang, asked, &acts);
        let by_lines = by_lines(&catalogs, lang, asked, &lines);
        answers.set(answers.get() + count(&by_keys, "answer:"));
        reasons.set(reasons.get() + count(&by_keys, "reason:"));
        prop_assert_eq!(by_keys.len(), 1);
        prop_assert_eq!(by_keys, by_lines, "{}", lines.join("\n"));
        Ok(())
    });
    assert!(result.is_ok(), "{}: {}", lang.code(), result.unwrap_err());
    // Scripts that answer nothing would agree as well.
    assert!(answers.get() > 2 * SCRIPTS as usize, "{answers:?}");
    assert!(reasons.get() > 20, "{reasons:?}");
}

fn count(files: &Files, what: &str) -> usize {
    files.values().map(|text| text.matches(what).count()).sum()
}

#[test]
fn the_comparison_notices_a_single_answer_a_note_and_a_name() {
    let catalogs = Catalogs::load();
    let lang = Lang::new("ja");
    let asked = "sme-ai-risk";
    let lines = |name: &str, answer: &str, note: &str| {
        let all = ["1", name, "", "", "", "1", answer, "note", note, "quit"];
        by_lines(&catalogs, &lang, asked, &all.map(str::to_owned))
    };
    let first = lines("山田製作所", "2", "総務");
    assert_eq!(first, lines("山田製作所", "2", "総務"));
    assert_ne!(first, lines("山田製作所", "3", "総務"));
    assert_ne!(first, lines("山田製作所", "2", "総務部"));
    assert_ne!(first, lines("山田製作", "2", "総務"));
}
