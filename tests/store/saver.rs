//! Saving in the background: nothing waits, nothing is forgotten.

use super::faulty::{FaultyFs, Kind, Plan};
use super::sample::{ID, folder, guard, id, loaded, saved, version};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use tenken::assessment::store::{
    Cause, DiskFs, Flushed, Found, Fs, Lock, Locking, NewFile, Report, Saver, Store,
};

/// Long enough for any disk; a test waits this long only when it fails.
const LONG: Duration = Duration::from_mins(1);
const FULL: Kind = Kind::Named(io::ErrorKind::StorageFull);

fn saver(store: &Store) -> (Saver, Receiver<Report>) {
    Saver::spawn(guard(store, ID), Box::new(|| {})).unwrap()
}

fn shaky(folder: &TempDir, plan: Plan) -> (Store, FaultyFs) {
    let fs = FaultyFs::new(plan);
    let store = Store::with_fs(Arc::new(fs.clone()), folder.path());
    (store, fs)
}

fn reports(receiver: &Receiver<Report>) -> Vec<Report> {
    receiver.try_iter().collect()
}

/// A disk on which reading stands still until somebody opens the gate.
#[derive(Clone, Debug, Default)]
struct SlowFs {
    /// Whether the gate is open, and whether somebody stands before it.
    gate: Arc<(Mutex<(bool, bool)>, Condvar)>,
}

impl SlowFs {
    fn open(&self) {
        self.gate.0.lock().unwrap().0 = true;
        self.gate.1.notify_all();
    }

    fn wait_for_someone(&self) {
        let state = self.gate.0.lock().unwrap();
        drop(self.gate.1.wait_while(state, |state| !state.1).unwrap());
    }
}

impl Fs for SlowFs {
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>> {
        let mut state = self.gate.0.lock().unwrap();
        state.1 = true;
        self.gate.1.notify_all();
        drop(self.gate.1.wait_while(state, |state| !state.0).unwrap());
        DiskFs.read_limited(path, max)
    }
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        DiskFs.create_new(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        DiskFs.rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        DiskFs.remove(path)
    }
    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        DiskFs.create_dir(dir)
    }
    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        DiskFs.sync_dir(dir)
    }
    fn list(&self, dir: &Path) -> io::Result<Vec<Found>> {
        DiskFs.list(dir)
    }
    fn try_lock(&self, path: &Path, process: u32) -> io::Result<Locking> {
        DiskFs.try_lock(path, process)
    }
}

#[test]
fn what_was_flushed_is_on_the_disk() {
    let folder = folder();
    let store = Store::open(folder.path());
    let (saver, receiver) = saver(&store);
    for sequence in 1..=5 {
        saver.request(version(sequence));
        assert_eq!(saver.flush(LONG), Flushed::Saved);
        assert_eq!(loaded(&store), version(sequence));
        assert_eq!(reports(&receiver), [Report::Saved { sequence }]);
    }
    assert_eq!(saver.flush(Duration::ZERO), Flushed::Saved);
    saver.close().unwrap();
}

#[test]
fn on_a_slow_disk_asking_does_not_wait_and_overtaken_versions_are_skipped() {
    let folder = folder();
    let fs = SlowFs::default();
    let store = Store::with_fs(Arc::new(fs.clone()), folder.path());
    let (saver, receiver) = saver(&store);
    saver.request(version(1));
    fs.wait_for_someone();
    for sequence in 2..=500 {
        saver.request(version(sequence));
    }
    assert_eq!(saver.flush(Duration::from_millis(1)), Flushed::Saving);
    assert_eq!(reports(&receiver), []);
    fs.open();
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    let expected = [1, 500].map(|sequence| Report::Saved { sequence });
    assert_eq!(reports(&receiver), expected);
    assert_eq!(loaded(&store), version(500));
}

#[test]
fn the_listener_is_woken_after_every_report() {
    let folder = folder();
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let wake = move || {
        counter.fetch_add(1, Ordering::SeqCst);
    };
    let guard = guard(&Store::open(folder.path()), ID);
    let (saver, receiver) = Saver::spawn(guard, Box::new(wake)).unwrap();
    for sequence in 1..=3 {
        saver.request(version(sequence));
        assert_eq!(saver.flush(LONG), Flushed::Saved);
    }
    saver.close().unwrap();
    assert_eq!(woken.load(Ordering::SeqCst), 3);
    assert_eq!(reports(&receiver).len(), 3);
}

#[test]
fn a_failed_save_is_told_kept_and_saved_on_the_next_try() {
    let folder = folder();
    let healthy = saved(&folder, 1);
    let (store, fs) = shaky(&folder, Plan::every("write", FULL));
    let (saver, receiver) = saver(&store);
    saver.request(version(2));
    assert_eq!(saver.flush(LONG), Flushed::Failed);
    let told = reports(&receiver);
    let [Report::Failed { sequence: 2, error }] = &told[..] else {
        panic!("{told:?}");
    };
    assert_eq!(error.cause, Cause::DiskFull);
    assert_eq!(loaded(&healthy), version(1));
    saver.retry();
    assert_eq!(saver.flush(LONG), Flushed::Failed);
    fs.heal();
    saver.retry();
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    assert_eq!(loaded(&healthy), version(2));
}

#[test]
fn closing_tries_once_more_and_tells_when_that_fails() {
    let folder = folder();
    let healthy = saved(&folder, 1);
    let (store, fs) = shaky(&folder, Plan::every("sync", FULL));
    let (first, _receiver) = saver(&store);
    first.request(version(2));
    assert_eq!(first.close().unwrap_err().cause, Cause::DiskFull);
    assert_eq!(loaded(&healthy), version(1));

    let (second, _receiver) = saver(&store);
    second.request(version(2));
    assert_eq!(second.flush(LONG), Flushed::Failed);
    fs.heal();
    second.close().unwrap();
    assert_eq!(loaded(&healthy), version(2));
}

#[test]
fn closing_or_dropping_saves_what_was_asked_for_and_frees_the_lock() {
    let folder = folder();
    let store = Store::open(folder.path());
    let (first, _receiver) = saver(&store);
    first.request(version(1));
    first.close().unwrap();
    assert_eq!(loaded(&store), version(1));
    let (second, receiver) = saver(&store);
    drop(receiver);
    second.request(version(2));
    drop(second);
    assert_eq!(loaded(&store), version(2));
    assert!(matches!(store.lock(&id(ID)).unwrap(), Lock::Held(_)));
}

#[test]
fn a_saver_that_was_asked_nothing_writes_nothing() {
    let folder = folder();
    let store = saved(&folder, 1);
    let (saver, receiver) = saver(&store);
    saver.retry();
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    saver.close().unwrap();
    assert_eq!(reports(&receiver), []);
    assert_eq!(loaded(&store), version(1));
}

#[test]
fn after_a_failure_another_folder_takes_over() {
    let (stick, disk) = (folder(), folder());
    let mut plan = Plan::every("create", FULL);
    plan.under = stick.path().to_owned();
    let (store, _) = shaky(&stick, plan);
    let (saver, receiver) = saver(&store);
    saver.request(version(1));
    assert_eq!(saver.flush(LONG), Flushed::Failed);
    saver.save_to(disk.path());
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    let moved = Report::Moved {
        data_dir: disk.path().to_owned(),
    };
    let told = reports(&receiver);
    assert_eq!(told[1..], [moved, Report::Saved { sequence: 1 }]);
    let elsewhere = Store::open(disk.path());
    assert_eq!(loaded(&elsewhere), version(1));
    saver.request(version(2));
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    assert_eq!(loaded(&elsewhere), version(2));
    assert!(matches!(store.lock(&id(ID)).unwrap(), Lock::Held(_)));
}

#[test]
fn a_folder_that_cannot_be_used_is_told_and_the_one_before_stays() {
    let (disk, stick) = (folder(), folder());
    let mut plan = Plan::every("create", FULL);
    plan.under = stick.path().to_owned();
    let (store, _) = shaky(&disk, plan);
    let (saver, receiver) = saver(&store);
    saver.request(version(1));
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    saver.save_to(stick.path());
    assert_eq!(saver.flush(LONG), Flushed::Saved);
    let told = reports(&receiver);
    assert!(matches!(
        &told[..],
        [Report::Saved { .. }, Report::NotMoved { error }] if error.cause == Cause::NoRoomForFile
    ));
    saver.save_to(disk.path());
    saver.request(version(2));
    saver.close().unwrap();
    assert_eq!(loaded(&store), version(2));
}

#[test]
fn a_folder_where_the_assessment_has_gone_further_does_not_take_over() {
    let (here, there) = (folder(), folder());
    let further = saved(&there, 9);
    let store = Store::open(here.path());
    let (saver, receiver) = saver(&store);
    saver.request(version(3));
    saver.save_to(there.path());
    saver.close().unwrap();
    let told = reports(&receiver);
    assert!(
        told.iter()
            .any(|report| matches!(report, Report::NotMoved { .. }))
    );
    assert_eq!(loaded(&store), version(3));
    assert_eq!(loaded(&further), version(9));
}
