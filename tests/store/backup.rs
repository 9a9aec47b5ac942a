//! A damaged file is set aside, and the version before is offered.

use super::sample::{ID, folder, guard, id, loaded, names, plant, saved, version};
use std::fs;
use tenken::assessment::store::{Cause, Fault, Load, Store};

const TORN: &[u8] = b"(\n    format: 1,\n    sequence: 3,\n    id: \"k3";

#[test]
fn the_version_before_stays_beside_the_file() {
    let folder = folder();
    let store = saved(&folder, 3);
    fs::remove_file(store.path(&id(ID))).unwrap();
    assert_eq!(store.load(&id(ID)), Load::OnlyBackup(version(2)));
}

#[test]
fn a_damaged_file_is_never_written_over() {
    let folder = folder();
    let store = saved(&folder, 3);
    plant(&store.path(&id(ID)), TORN);
    let guard = guard(&store, ID);
    assert_eq!(guard.save(&version(4)).unwrap_err().cause, Cause::Damaged);
    assert_eq!(guard.restore_backup().unwrap_err().cause, Cause::Exists);
    assert_eq!(fs::read(store.path(&id(ID))).unwrap(), TORN);
}

#[test]
fn a_damaged_file_is_set_aside_and_the_version_before_takes_its_place() {
    let folder = folder();
    let store = saved(&folder, 3);
    for number in 1..=2 {
        plant(&store.path(&id(ID)), TORN);
        let Load::Damaged(damage) = store.load(&id(ID)) else {
            panic!("not damaged");
        };
        assert!(matches!(damage.fault, Fault::Syntax { line: 4, .. }));
        assert_eq!(damage.backup.as_deref(), Some(&version(2)));
        let guard = guard(&store, ID);
        let aside = guard.set_aside().unwrap();
        assert_eq!(fs::read(&aside).unwrap(), TORN);
        assert!(aside.ends_with(format!("{ID}.ron.damaged-{number}")));
        assert_eq!(guard.restore_backup().unwrap(), version(2));
        assert_eq!(loaded(&store), version(2));
    }
    guard(&store, ID).save(&version(3)).unwrap();
}

#[test]
fn a_good_file_is_not_set_aside() {
    let folder = folder();
    let store = saved(&folder, 2);
    let error = guard(&store, ID).set_aside().unwrap_err();
    assert_eq!(error.cause, Cause::NotDamaged);
    assert_eq!(loaded(&store), version(2));
}

#[test]
fn a_damaged_version_before_is_not_offered() {
    let folder = folder();
    let store = saved(&folder, 2);
    let backup = folder.path().join(format!("assessments/{ID}.ron.bak"));
    plant(&store.path(&id(ID)), TORN);
    plant(&backup, b"also torn");
    let guard = guard(&store, ID);
    let Load::Damaged(damage) = guard.load() else {
        panic!("not damaged");
    };
    assert_eq!(damage.backup, None);
    guard.set_aside().unwrap();
    let Load::Damaged(damage) = guard.load() else {
        panic!("not damaged");
    };
    assert_eq!(damage.path, backup);
    assert_eq!(guard.restore_backup().unwrap_err().cause, Cause::Damaged);
    guard.set_aside().unwrap();
    assert_eq!(guard.load(), Load::Absent);
    assert_eq!(guard.restore_backup().unwrap_err().cause, Cause::Missing);
    assert_eq!(
        names(&folder.path().join("assessments")),
        [
            format!("{ID}.lock"),
            format!("{ID}.ron.bak.damaged-1"),
            format!("{ID}.ron.damaged-1")
        ]
    );
}

#[test]
fn an_assessment_goes_on_where_the_version_before_stood() {
    let folder = folder();
    let store = saved(&folder, 2);
    fs::remove_file(store.path(&id(ID))).unwrap();
    let guard = guard(&Store::open(folder.path()), ID);
    assert_eq!(guard.restore_backup().unwrap(), version(1));
    guard.save(&version(2)).unwrap();
    assert_eq!(loaded(&store), version(2));
}
