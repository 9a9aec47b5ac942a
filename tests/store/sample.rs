//! Assessments and folders for the other tests.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;
use tenken::assessment::store::{Guard, Load, Store};
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry, Identity, SignOff};
use tenken::questionnaire::Level;

pub(super) const ID: &str = "k3m9x2pq";

pub(super) fn id(text: &str) -> AssessmentId {
    AssessmentId::parse(text).unwrap()
}

/// One version of the sample assessment; its note tells which.
pub(super) fn version(sequence: u64) -> Assessment {
    named(ID, sequence)
}

pub(super) fn named(id_text: &str, sequence: u64) -> Assessment {
    let entry = Entry {
        answer: Some(Answer::option("partly")),
        note: format!("{sequence}回目の保存"),
        at: Some(Timestamp::from_second(1_790_000_000).unwrap()),
        ..Entry::default()
    };
    Assessment {
        format: 1,
        sequence,
        id: id(id_text),
        questionnaire: Identity {
            id: "ai-risk-basic".to_owned(),
            version: "2026-11".to_owned(),
            hash: "0f".repeat(32),
        },
        level: Level::Essential,
        organisation: "山田製作所".to_owned(),
        site: "本社".to_owned(),
        respondent: String::new(),
        started: Timestamp::from_second(1_790_000_000).unwrap(),
        updated: Timestamp::from_second(1_790_000_000).unwrap(),
        scope: BTreeMap::new(),
        answers: BTreeMap::from([("copyright-similar".to_owned(), entry)]),
        actions: BTreeMap::new(),
        sign_off: SignOff::default(),
    }
}

/// A fresh folder, in memory where the system has such a place, unless another is asked for: the
/// sweeps flush thousands of times.
pub(super) fn folder() -> TempDir {
    if std::env::var_os("TMPDIR").is_some() {
        return tempfile::tempdir().unwrap();
    }
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory)
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

pub(super) fn guard(store: &Store, id_text: &str) -> Guard {
    store.lock(&id(id_text)).unwrap().guard().unwrap()
}

/// A store in which versions 1 to `last` were saved one after the other.
pub(super) fn saved(folder: &TempDir, last: u64) -> Store {
    let store = Store::open(folder.path());
    let guard = guard(&store, ID);
    for sequence in 1..=last {
        guard.save(&version(sequence)).unwrap();
    }
    drop(guard);
    store
}

pub(super) fn loaded(store: &Store) -> Assessment {
    match store.load(&id(ID)) {
        Load::Loaded(assessment) => assessment,
        other => panic!("not loaded: {other:?}"),
    }
}

/// Puts bytes into a file, past the store.
pub(super) fn plant(path: &Path, bytes: &[u8]) {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).unwrap();
    }
    File::create(path).unwrap().write_all(bytes).unwrap();
}

/// The names in a folder, sorted.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
