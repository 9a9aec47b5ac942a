//! One writer at a time, and no lock that a person must remove.

use super::sample::{ID, folder, guard, id, loaded, names, plant, saved, version};
use tenken::assessment::store::{Cause, Lock, Store};

#[test]
fn the_second_program_can_only_read_and_learns_who_writes() {
    let folder = folder();
    let store = saved(&folder, 1);
    let first = guard(&store, ID);
    let other = Store::open(folder.path());
    let Lock::HeldByOther { process, path } = other.lock(&id(ID)).unwrap() else {
        panic!("two writers");
    };
    assert_eq!(path, store.path(&id(ID)));
    if cfg!(unix) {
        assert_eq!(process, Some(std::process::id()));
    }
    assert_eq!(loaded(&other), version(1));
    let error = other.lock(&id(ID)).unwrap().guard().unwrap_err();
    assert_eq!(error.cause, Cause::HeldByOther { process });
    first.save(&version(2)).unwrap();
    assert_eq!(loaded(&other), version(2));
}

#[test]
fn a_lock_is_free_once_its_holder_lets_go() {
    let folder = folder();
    let store = Store::open(folder.path());
    let first = guard(&store, ID);
    drop(first);
    guard(&store, ID).save(&version(1)).unwrap();
}

#[test]
fn a_lock_file_that_a_dead_program_left_holds_nobody_up() {
    let folder = folder();
    let store = Store::open(folder.path());
    let path = folder.path().join(format!("assessments/{ID}.lock"));
    plant(&path, b"4294967295");
    let guard = guard(&store, ID);
    // Windows lets nobody else read a locked file.
    if cfg!(unix) {
        let process = std::process::id().to_string();
        assert_eq!(std::fs::read_to_string(path).unwrap(), process);
    }
    guard.save(&version(1)).unwrap();
}

#[test]
fn two_assessments_have_two_writers() {
    let folder = folder();
    let store = Store::open(folder.path());
    let _first = guard(&store, "first");
    let _second = guard(&store, "second");
}

#[test]
fn what_interrupted_saves_left_behind_is_removed_and_nothing_else() {
    let folder = folder();
    let store = saved(&folder, 2);
    let assessments = folder.path().join("assessments");
    let mut others = vec![
        "another.ron.new-1".to_owned(),
        format!("{ID}.ron.damaged-1"),
        format!("{ID}.ron.new-"),
        format!("{ID}.ron.new-x"),
        format!("{ID}2.ron.new-1"),
        "notes.txt".to_owned(),
    ];
    for name in &others {
        plant(&assessments.join(name), b"somebody's");
    }
    for number in [1, 2, 77] {
        plant(&assessments.join(format!("{ID}.ron.new-{number}")), b"half");
    }
    drop(guard(&store, ID));
    others.extend(["lock", "ron", "ron.bak"].map(|ending| format!("{ID}.{ending}")));
    others.sort();
    assert_eq!(names(&assessments), others);
    assert_eq!(loaded(&store), version(2));
}
