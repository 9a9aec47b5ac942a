//! Deleting moves, so that it can be taken back.

use super::sample::{ID, folder, guard, id, loaded, named, names, plant, saved, version};
use tenken::assessment::store::{Cause, Load, Lock, Store, TRASH_KEEPS};

#[test]
fn a_deleted_assessment_comes_back_with_the_version_before() {
    let folder = folder();
    let store = saved(&folder, 3);
    guard(&store, ID).delete().unwrap();
    assert_eq!(store.load(&id(ID)), Load::Absent);
    assert_eq!(store.list().unwrap(), []);
    assert_eq!(store.deleted().unwrap(), [id(ID)]);
    store.undelete(&id(ID)).unwrap();
    assert_eq!(loaded(&store), version(3));
    std::fs::remove_file(store.path(&id(ID))).unwrap();
    assert_eq!(store.load(&id(ID)), Load::OnlyBackup(version(2)));
    assert_eq!(store.deleted().unwrap(), []);
}

#[test]
fn the_last_deleted_one_comes_back_first() {
    let folder = folder();
    let store = Store::open(folder.path());
    for sequence in 1..=3 {
        let guard = guard(&store, ID);
        guard.save(&version(sequence)).unwrap();
        guard.delete().unwrap();
    }
    store.undelete(&id(ID)).unwrap();
    assert_eq!(loaded(&store), version(3));
}

#[test]
fn one_that_is_kept_is_not_replaced_out_of_the_trash() {
    let folder = folder();
    let store = saved(&folder, 3);
    guard(&store, ID).delete().unwrap();
    guard(&store, ID).save(&version(1)).unwrap();
    assert_eq!(store.undelete(&id(ID)).unwrap_err().cause, Cause::Exists);
    assert_eq!(loaded(&store), version(1));
    assert_eq!(store.deleted().unwrap(), [id(ID)]);
}

#[test]
fn what_is_not_there_is_neither_deleted_nor_brought_back() {
    let folder = folder();
    let store = Store::open(folder.path());
    let error = guard(&store, ID).delete().unwrap_err();
    assert_eq!(error.cause, Cause::Missing);
    assert_eq!(store.undelete(&id(ID)).unwrap_err().cause, Cause::Missing);
}

#[test]
fn an_assessment_that_another_program_writes_is_not_brought_back() {
    let folder = folder();
    let store = saved(&folder, 1);
    guard(&store, ID).delete().unwrap();
    let Lock::Held(_other) = store.lock(&id(ID)).unwrap() else {
        panic!("nobody else is there");
    };
    let error = store.undelete(&id(ID)).unwrap_err();
    assert!(matches!(error.cause, Cause::HeldByOther { .. }));
}

#[test]
fn a_damaged_file_or_a_lone_version_before_can_be_deleted_and_brought_back() {
    let folder = folder();
    let store = saved(&folder, 2);
    plant(&store.path(&id(ID)), b"torn");
    guard(&store, ID).delete().unwrap();
    store.undelete(&id(ID)).unwrap();
    assert!(matches!(store.load(&id(ID)), Load::Damaged(_)));
    std::fs::remove_file(store.path(&id(ID))).unwrap();
    guard(&store, ID).delete().unwrap();
    assert_eq!(store.load(&id(ID)), Load::Absent);
    store.undelete(&id(ID)).unwrap();
    assert_eq!(store.load(&id(ID)), Load::OnlyBackup(version(1)));
}

#[test]
fn the_trash_keeps_the_last_ones_in_the_order_of_deleting() {
    let folder = folder();
    let store = Store::open(folder.path());
    plant(&folder.path().join("trash/readme.txt"), b"mine");
    let last = TRASH_KEEPS + 5;
    for number in 1..=last {
        let name = format!("n{number}");
        let guard = guard(&store, &name);
        guard.save(&named(&name, 1)).unwrap();
        guard.save(&named(&name, 2)).unwrap();
        guard.delete().unwrap();
    }
    let expected: Vec<_> = (6..=last)
        .rev()
        .map(|number| id(&format!("n{number}")))
        .collect();
    assert_eq!(store.deleted().unwrap(), expected);
    assert_eq!(
        names(&folder.path().join("trash")).len(),
        2 * TRASH_KEEPS + 1
    );
}
