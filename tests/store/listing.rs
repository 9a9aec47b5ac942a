//! The list leaves nothing out, and finding never guesses.

use super::faulty::{FaultyFs, Kind, Plan};
use super::sample::{ID, folder, guard, id, named, plant, saved};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tenken::assessment::store::{FindError, Listed, Load, Store};

/// Keeps one assessment that changed this many days after 1970.
fn keep(folder: &TempDir, name: &str, days: i64) {
    let mut assessment = named(name, 1);
    assessment.updated = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * days);
    let store = Store::open(folder.path());
    guard(&store, name).save(&assessment).unwrap();
}

fn names(store: &Store) -> Vec<String> {
    let name = |listed| match listed {
        Listed::Named { id, .. } => id.to_string(),
        Listed::Misnamed { path } => path.file_name().unwrap().to_str().unwrap().to_owned(),
    };
    store.list().unwrap().into_iter().map(name).collect()
}

fn damage(folder: &TempDir, name: &str, bytes: &[u8]) {
    plant(
        &Path::new(folder.path()).join("assessments").join(name),
        bytes,
    );
}

#[test]
fn the_last_changed_comes_first() {
    let folder = folder();
    for (name, days) in [("before-1970", -900), ("newest", 20_000), ("older", 19_000)] {
        keep(&folder, name, days);
    }
    let store = Store::open(folder.path());
    assert_eq!(names(&store), ["newest", "older", "before-1970"]);
    assert_eq!(store.find("latest").unwrap(), id("newest"));
}

#[test]
fn what_cannot_be_read_is_in_the_list_too() {
    let folder = folder();
    keep(&folder, "good", 1);
    keep(&folder, "lost-its-file", 2);
    let lost = Store::open(folder.path()).path(&id("lost-its-file"));
    std::fs::rename(&lost, lost.with_extension("ron.bak")).unwrap();
    damage(&folder, "damaged.ron", b"(format: 1,");
    damage(&folder, "newer.ron", b"(format: 2)");
    damage(&folder, "good - コピー.ron", b"");
    damage(&folder, "UPPER.RON", b"");
    damage(&folder, "holiday.jpg", b"");
    std::fs::create_dir(folder.path().join("assessments/odd.ron")).unwrap();
    let store = Store::open(folder.path());
    assert_eq!(
        names(&store),
        [
            "lost-its-file",
            "good",
            "damaged",
            "newer",
            "odd",
            "UPPER.RON",
            "good - コピー.ron"
        ]
    );
    let kinds: Vec<bool> = store
        .list()
        .unwrap()
        .iter()
        .zip(0..)
        .map(|(listed, place)| match (listed, place) {
            (Listed::Named { load, .. }, 0) => matches!(load, Load::OnlyBackup(_)),
            (Listed::Named { load, .. }, 1) => matches!(load, Load::Loaded(_)),
            (Listed::Named { load, .. }, 2) => matches!(load, Load::Damaged(_)),
            (Listed::Named { load, .. }, 3) => *load == Load::Newer { format: 2 },
            (Listed::Named { load, .. }, 4) => matches!(load, Load::Unreadable(_)),
            (Listed::Misnamed { .. }, 5 | 6) => true,
            _ => false,
        })
        .collect();
    assert_eq!(kinds, [true; 7]);
}

#[test]
fn a_folder_that_cannot_be_listed_is_no_empty_folder() {
    let folder = folder();
    drop(saved(&folder, 1));
    let denied = Plan::every("list", Kind::Named(ErrorKind::PermissionDenied));
    let store = Store::with_fs(Arc::new(FaultyFs::new(denied)), folder.path());
    assert!(store.list().is_err());
    assert!(matches!(store.find(ID), Err(FindError::Store(_))));
    assert!(store.new_id().is_err());
    assert!(store.deleted().is_err());
}

#[test]
fn an_id_is_found_by_a_beginning_that_is_its_own() {
    let folder = folder();
    for name in ["abc", "abcd", "xyz"] {
        keep(&folder, name, 1);
    }
    let store = Store::open(folder.path());
    assert_eq!(store.find("x").unwrap(), id("xyz"));
    assert_eq!(store.find("abcd").unwrap(), id("abcd"));
    assert_eq!(store.find("abc").unwrap(), id("abc"));
    let ambiguous = FindError::Ambiguous {
        beginning: "ab".to_owned(),
        ids: vec![id("abc"), id("abcd")],
    };
    assert_eq!(store.find("ab"), Err(ambiguous));
    for word in ["", "abcde", "yz", "../xyz", "*"] {
        assert_eq!(store.find(word), Err(FindError::Unknown(word.to_owned())));
    }
}

#[test]
fn nothing_is_found_where_nothing_is() {
    let folder = folder();
    let store = Store::open(folder.path());
    for word in ["latest", "abc", ""] {
        assert_eq!(store.find(word), Err(FindError::Empty));
    }
}

#[test]
fn a_new_id_is_one_that_nothing_has() {
    let folder = folder();
    let store = Store::open(folder.path());
    let ids: BTreeSet<_> = (0..200).map(|_| store.new_id().unwrap()).collect();
    assert_eq!(ids.len(), 200);
    assert!(ids.iter().all(|id| id.as_str().len() == 8));
}
