//! Every call fails in turn, once and for ever, before and after it did its work.

use super::faulty::{FaultyFs, Kind, Plan};
use super::sample::{ID, folder, guard, id, loaded, names, saved, version};
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tenken::assessment::store::{Cause, Load, Lock, Store, StoreError};

const KINDS: [Kind; 6] = [
    Kind::Named(ErrorKind::StorageFull),
    Kind::Named(ErrorKind::ReadOnlyFilesystem),
    Kind::Named(ErrorKind::PermissionDenied),
    Kind::Named(ErrorKind::Interrupted),
    Kind::Number(5),
    Kind::Number(24),
];

/// Calls whose failure does no harm: looking for leftovers and removing them.
const HARMLESS: [&str; 2] = ["list", "remove"];

/// One case of a sweep: the folder afterwards, what was reported, and which calls failed.
struct Outcome {
    folder: TempDir,
    result: Result<(), StoreError>,
    hits: Vec<&'static str>,
    case: String,
}

/// Does the same thing again and again, each time with another call failing.
fn sweep(
    prepare: impl Fn(&TempDir),
    act: impl Fn(&Store) -> Result<(), StoreError>,
    check: impl Fn(&Outcome),
) {
    for error in KINDS {
        for (for_ever, works) in [(false, false), (false, true), (true, false), (true, true)] {
            for at in 0.. {
                let folder = folder();
                prepare(&folder);
                let plan = Plan {
                    at,
                    for_ever,
                    works,
                    error,
                    call: None,
                    under: PathBuf::new(),
                };
                let case = format!("{plan:?}");
                let fs = FaultyFs::new(plan);
                let result = act(&Store::with_fs(Arc::new(fs.clone()), folder.path()));
                let hits = fs.hits();
                if hits.is_empty() {
                    result.unwrap();
                    assert!(at > 3, "hardly anything was called");
                    break;
                }
                check(&Outcome {
                    folder,
                    result,
                    hits,
                    case,
                });
            }
        }
    }
}

fn save(store: &Store, sequence: u64) -> Result<(), StoreError> {
    store.lock(&id(ID))?.guard()?.save(&version(sequence))
}

#[test]
fn a_failed_save_leaves_the_old_version_or_the_new_one_and_is_reported() {
    sweep(
        |folder| drop(saved(folder, 2)),
        |store| save(store, 3),
        |Outcome {
             folder,
             result,
             hits,
             case,
         }| {
            let store = Store::open(folder.path());
            let kept = loaded(&store);
            assert!(kept == version(2) || kept == version(3), "{case}: {kept:?}");
            match result {
                Ok(()) => {
                    assert_eq!(kept, version(3), "{case}");
                    assert!(hits.iter().all(|hit| HARMLESS.contains(hit)), "{case}");
                }
                Err(_) => assert!(!hits.is_empty(), "{case}"),
            }
            save(&store, 3).unwrap();
            assert_eq!(loaded(&store), version(3), "{case}");
            assert_eq!(
                names(&folder.path().join("assessments")),
                [
                    format!("{ID}.lock"),
                    format!("{ID}.ron"),
                    format!("{ID}.ron.bak")
                ],
                "{case}"
            );
        },
    );
}

#[test]
fn a_save_flushes_what_it_writes_before_it_gives_it_the_name() {
    let folder = folder();
    drop(saved(&folder, 1));
    let fs = FaultyFs::default();
    let store = Store::with_fs(Arc::new(fs.clone()), folder.path());
    let guard = guard(&store, ID);
    let before = fs.log().len();
    guard.save(&version(2)).unwrap();
    assert_eq!(
        fs.log()[before..].join(" "),
        // The new version, then the copy of the old one, whose first name is taken.
        "read create write sync create create write sync rename rename sync_dir"
    );
}

#[test]
fn a_failed_first_save_leaves_nothing_or_the_new_version() {
    sweep(
        |_| {},
        |store| save(store, 1),
        |outcome| {
            let store = Store::open(outcome.folder.path());
            match store.load(&id(ID)) {
                Load::Absent => assert!(outcome.result.is_err(), "{}", outcome.case),
                Load::Loaded(kept) => assert_eq!(kept, version(1)),
                other => panic!("{}: {other:?}", outcome.case),
            }
            save(&store, 1).unwrap();
        },
    );
}

#[test]
fn the_version_before_survives_a_retry_of_a_save_that_failed_late() {
    let folder = folder();
    let store = saved(&folder, 2);
    let fs = FaultyFs::new(Plan::every("sync_dir", Kind::Number(5)));
    let shaky = Store::with_fs(Arc::new(fs.clone()), folder.path());
    let guard = guard(&shaky, ID);
    assert!(guard.save(&version(3)).is_err());
    fs.heal();
    guard.save(&version(3)).unwrap();
    let backup = folder.path().join(format!("assessments/{ID}.ron.bak"));
    std::fs::rename(&backup, backup.with_extension("")).unwrap();
    assert_eq!(loaded(&store), version(2));
}

#[test]
fn a_failed_deletion_loses_nothing() {
    sweep(
        |folder| drop(saved(folder, 2)),
        |store| store.lock(&id(ID))?.guard()?.delete(),
        |outcome| {
            let store = Store::open(outcome.folder.path());
            if store.load(&id(ID)).assessment().is_none() {
                store.undelete(&id(ID)).unwrap();
            } else {
                assert!(outcome.result.is_err(), "{}", outcome.case);
            }
            assert_eq!(loaded(&store), version(2), "{}", outcome.case);
        },
    );
}

#[test]
fn a_failed_restoring_from_the_trash_loses_nothing() {
    sweep(
        |folder| {
            let store = saved(folder, 2);
            guard(&store, ID).delete().unwrap();
        },
        |store| store.undelete(&id(ID)),
        |outcome| {
            let store = Store::open(outcome.folder.path());
            if store.load(&id(ID)) == Load::Absent {
                store.undelete(&id(ID)).unwrap();
            }
            assert_eq!(loaded(&store), version(2), "{}", outcome.case);
        },
    );
}

#[test]
fn a_failed_repair_loses_neither_the_damaged_file_nor_the_version_before() {
    const TORN: &[u8] = b"(format: 1, seq";
    sweep(
        |folder| {
            let store = saved(folder, 2);
            super::sample::plant(&store.path(&id(ID)), TORN);
        },
        |store| {
            let guard = store.lock(&id(ID))?.guard()?;
            guard.set_aside()?;
            guard.restore_backup().map(drop)
        },
        |outcome| {
            let store = Store::open(outcome.folder.path());
            let guard = guard(&store, ID);
            match guard.load() {
                Load::Damaged(_) => {
                    guard.set_aside().unwrap();
                    guard.restore_backup().unwrap();
                }
                Load::OnlyBackup(_) => drop(guard.restore_backup().unwrap()),
                Load::Loaded(_) => {}
                other => panic!("{}: {other:?}", outcome.case),
            }
            assert_eq!(loaded(&store), version(1), "{}", outcome.case);
            let aside = format!("assessments/{ID}.ron.damaged-1");
            let bytes = std::fs::read(outcome.folder.path().join(aside)).unwrap();
            assert_eq!(bytes, TORN, "{}", outcome.case);
        },
    );
}

#[test]
fn each_cause_is_told_as_it_is() {
    let told = |call, error| {
        let folder = folder();
        drop(saved(&folder, 1));
        let fs = FaultyFs::new(Plan::every(call, error));
        let store = Store::with_fs(Arc::new(fs), folder.path());
        save(&store, 2).unwrap_err().cause
    };
    assert_eq!(told("write", KINDS[0]), Cause::DiskFull);
    assert_eq!(told("create", KINDS[0]), Cause::NoRoomForFile);
    assert_eq!(told("create", KINDS[1]), Cause::ReadOnly);
    assert_eq!(told("rename", KINDS[2]), Cause::Denied);
    assert_eq!(
        told("write", Kind::Named(ErrorKind::QuotaExceeded)),
        Cause::QuotaReached
    );
    if cfg!(unix) {
        assert_eq!(told("sync", KINDS[4]), Cause::DeviceFailed);
        assert_eq!(told("read", KINDS[5]), Cause::TooManyOpenFiles);
    }
    assert!(matches!(told("sync", KINDS[3]), Cause::Other(_)));
}

#[test]
fn a_file_that_cannot_be_read_is_never_taken_for_one_that_is_not_there() {
    for error in KINDS {
        let folder = folder();
        let healthy = saved(&folder, 2);
        let fs = FaultyFs::new(Plan::every("read", error));
        let store = Store::with_fs(Arc::new(fs), folder.path());
        assert!(matches!(store.load(&id(ID)), Load::Unreadable(_)));
        let Lock::Held(guard) = store.lock(&id(ID)).unwrap() else {
            panic!("somebody holds the lock");
        };
        assert!(guard.save(&version(9)).is_err());
        assert!(guard.restore_backup().is_err());
        assert!(guard.set_aside().is_err());
        assert_eq!(loaded(&healthy), version(2));
    }
}

#[test]
fn a_rename_that_a_virus_scanner_denies_for_a_moment_is_tried_again() {
    let folder = folder();
    drop(saved(&folder, 1));
    let mut plan = Plan::every("rename", KINDS[2]);
    plan.for_ever = false;
    let fs = FaultyFs::new(plan).patient();
    save(&Store::with_fs(Arc::new(fs.clone()), folder.path()), 2).unwrap();
    assert_eq!(fs.hits(), ["rename"]);

    let fs = FaultyFs::new(Plan::every("rename", KINDS[2])).patient();
    let result = save(&Store::with_fs(Arc::new(fs.clone()), folder.path()), 3);
    assert_eq!(result.unwrap_err().cause, Cause::Denied);
    assert_eq!(fs.hits().len(), 6);
}
