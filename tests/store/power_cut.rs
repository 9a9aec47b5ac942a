//! The power goes after every single call, in every way a disk may then look.

use super::model::{Disk, ModelFs};
use super::sample::{ID, guard, id, version};
use std::path::Path;
use std::sync::Arc;
use tenken::assessment::store::{Fs, Listed, Load, Store};

const TORN: &[u8] = b"(format: 1, seq";

fn store(fs: &ModelFs) -> Store {
    Store::with_fs(Arc::new(fs.clone()), "/data")
}

/// Calls `check` with the store after every power cut there could have been.
fn for_every_cut(fs: &ModelFs, check: impl Fn(&Store, &Disk)) -> usize {
    let mut count = 0;
    for moment in fs.history() {
        for disk in moment.after_power_cut() {
            check(&store(&ModelFs::on(disk.clone())), &disk);
            count += 1;
        }
    }
    count
}

fn kept(store: &Store, acknowledged: u64) -> Option<u64> {
    match store.load(&id(ID)) {
        Load::Loaded(kept) => {
            assert_eq!(kept, version(kept.sequence));
            Some(kept.sequence)
        }
        Load::Absent => None,
        other => panic!("after version {acknowledged} was safe: {other:?}"),
    }
}

#[test]
fn a_version_that_was_said_to_be_saved_survives_every_power_cut() {
    let fs = ModelFs::empty();
    let first = store(&fs);
    let first = guard(&first, ID);
    for sequence in 1..=3 {
        first.save(&version(sequence)).unwrap();
        fs.acknowledge(sequence);
    }
    let states = for_every_cut(&fs, |store, disk| {
        let kept = kept(store, disk.acknowledged).unwrap_or(0);
        assert!(kept == disk.acknowledged || kept == disk.acknowledged + 1);
        for listed in store.list().unwrap() {
            assert!(
                matches!(
                    &listed,
                    Listed::Named {
                        load: Load::Loaded(_),
                        ..
                    }
                ),
                "{listed:?}"
            );
        }
        let guard = guard(store, ID);
        guard.save(&version(9)).unwrap();
        assert_eq!(guard.load(), Load::Loaded(version(9)));
    });
    assert!(states > 400, "only {states} states");
}

#[test]
fn the_version_before_is_whole_after_every_power_cut() {
    let fs = ModelFs::empty();
    let first = store(&fs);
    let first = guard(&first, ID);
    for sequence in 1..=3 {
        first.save(&version(sequence)).unwrap();
        fs.acknowledge(sequence);
    }
    let (file, backup) = (
        first.store().path(&id(ID)),
        "/data/assessments/k3m9x2pq.ron.bak",
    );
    for_every_cut(&fs, |store, disk| {
        if disk.acknowledged < 2 {
            return;
        }
        let fs = ModelFs::on(disk.clone());
        fs.rename(Path::new(backup), &file).unwrap();
        let before = kept(&self::store(&fs), disk.acknowledged).unwrap();
        let now = kept(store, disk.acknowledged).unwrap();
        assert!(before <= now && now - before <= 2, "{before} before {now}");
    });
}

#[test]
fn deleting_and_bringing_back_lose_nothing_in_a_power_cut() {
    let fs = ModelFs::empty();
    let first = store(&fs);
    for sequence in 1..=2 {
        guard(&first, ID).save(&version(sequence)).unwrap();
    }
    fs.acknowledge(2);
    guard(&first, ID).delete().unwrap();
    first.undelete(&id(ID)).unwrap();
    for_every_cut(&fs, |store, disk| {
        if disk.acknowledged < 2 {
            return;
        }
        if store.load(&id(ID)) == Load::Absent {
            store.undelete(&id(ID)).unwrap();
        }
        assert_eq!(kept(store, 2), Some(2));
    });
}

#[test]
fn repairing_loses_nothing_in_a_power_cut() {
    let fs = ModelFs::empty();
    let first = store(&fs);
    for sequence in 1..=2 {
        guard(&first, ID).save(&version(sequence)).unwrap();
    }
    let path = first.path(&id(ID));
    fs.remove(&path).unwrap();
    let mut torn = fs.create_new(&path).unwrap();
    torn.write(TORN).unwrap();
    torn.sync().unwrap();
    fs.sync_dir(path.parent().unwrap()).unwrap();
    fs.acknowledge(2);
    let repairer = guard(&first, ID);
    repairer.set_aside().unwrap();
    repairer.restore_backup().unwrap();
    for_every_cut(&fs, |store, disk| {
        if disk.acknowledged < 2 {
            return;
        }
        let fs = ModelFs::on(disk.clone());
        let aside = path.with_extension("ron.damaged-1");
        let is_torn = |path: &Path| {
            fs.read_limited(path, 99_999)
                .is_ok_and(|bytes| bytes == TORN)
        };
        assert!(
            is_torn(&path) || is_torn(&aside),
            "the damaged file is gone"
        );
        let guard = guard(store, ID);
        if let Load::Damaged(_) = guard.load() {
            guard.set_aside().unwrap();
        }
        if let Load::OnlyBackup(_) = guard.load() {
            guard.restore_backup().unwrap();
        }
        assert_eq!(kept(store, 2), Some(1));
    });
}

#[test]
fn the_model_catches_a_save_that_forgets_to_flush() {
    let fs = ModelFs::empty();
    let folder = Path::new("/data");
    fs.create_dir(folder).unwrap();
    fs.sync_dir(Path::new("/")).unwrap();
    let (new, file) = (folder.join("new"), folder.join("file"));
    fs.create_new(&new).unwrap().write(b"whole").unwrap();
    fs.rename(&new, &file).unwrap();
    fs.sync_dir(folder).unwrap();
    let states = fs.history().pop().unwrap().after_power_cut();
    let torn = states.into_iter().filter(|disk| {
        let bytes = ModelFs::on(disk.clone()).read_limited(&file, 99);
        bytes.is_ok_and(|bytes| bytes != b"whole")
    });
    assert_eq!(torn.count(), 3);
}
