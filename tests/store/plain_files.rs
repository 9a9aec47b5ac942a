//! Files are for their owner alone, and no planted link leads out of the folder.
#![cfg(unix)]

use super::sample::{ID, folder, guard, id, loaded, plant, saved, version};
use crate::file_system::{lacks_links, lacks_pipes, lacks_rights};
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tenken::assessment::store::{Cause, Load, Settings, Store};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o777
}

fn victim(folder: &TempDir) -> PathBuf {
    let path = folder.path().join("victim");
    plant(&path, b"precious");
    path
}

#[test]
fn files_and_folders_are_for_their_owner_alone() {
    let folder = folder();
    if lacks_rights(folder.path()) {
        return;
    }
    let data = folder.path().join("deep/data");
    let store = Store::open(&data);
    let guard = guard(&store, ID);
    guard.save(&version(1)).unwrap();
    guard.save(&version(2)).unwrap();
    store.save_settings(&Settings::default()).unwrap();
    guard.delete().unwrap();
    super::sample::guard(&store, ID).save(&version(3)).unwrap();
    for entry in ["", "assessments", "trash"] {
        assert_eq!(mode(&data.join(entry)), 0o700, "{entry}");
        for file in fs::read_dir(data.join(entry)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                assert_eq!(mode(&path), 0o600, "{path:?}");
            }
        }
    }
    assert_eq!(mode(&folder.path().join("deep")), 0o700);
}

#[test]
fn a_link_in_the_way_of_a_new_version_is_not_written_through() {
    let folder = folder();
    if lacks_links(folder.path()) {
        return;
    }
    let victim = victim(&folder);
    let store = saved(&folder, 1);
    for number in 1..=3 {
        let planted = folder
            .path()
            .join(format!("assessments/{ID}.ron.new-{number}"));
        symlink(&victim, planted).unwrap();
    }
    guard(&store, ID).save(&version(2)).unwrap();
    assert_eq!(loaded(&store), version(2));
    assert_eq!(fs::read(victim).unwrap(), b"precious");
}

#[test]
fn a_link_in_place_of_the_assessment_is_neither_read_nor_written() {
    let folder = folder();
    if lacks_links(folder.path()) {
        return;
    }
    let store = saved(&folder, 1);
    let path = store.path(&id(ID));
    let victim = folder.path().join("victim");
    fs::rename(&path, &victim).unwrap();
    let before = fs::read(&victim).unwrap();
    symlink(&victim, &path).unwrap();
    let Load::Unreadable(error) = store.load(&id(ID)) else {
        panic!("a link was followed");
    };
    assert_eq!(error.cause, Cause::NotARegularFile);
    let error = guard(&store, ID).save(&version(2)).unwrap_err();
    assert_eq!(error.cause, Cause::NotARegularFile);
    assert_eq!(fs::read(&victim).unwrap(), before);
}

#[test]
fn a_link_in_place_of_the_version_before_is_replaced_and_not_written_through() {
    let folder = folder();
    if lacks_links(folder.path()) {
        return;
    }
    let victim = victim(&folder);
    let store = saved(&folder, 1);
    let backup = folder.path().join(format!("assessments/{ID}.ron.bak"));
    symlink(&victim, &backup).unwrap();
    guard(&store, ID).save(&version(2)).unwrap();
    assert!(fs::symlink_metadata(&backup).unwrap().is_file());
    assert_eq!(fs::read(victim).unwrap(), b"precious");
}

#[test]
fn a_link_in_place_of_the_lock_is_not_written_through() {
    for plant_link in [
        |victim: &Path, lock: &Path| symlink(victim, lock),
        |victim: &Path, lock: &Path| fs::hard_link(victim, lock),
    ] {
        let folder = folder();
        if lacks_links(folder.path()) {
            return;
        }
        let victim = victim(&folder);
        let store = saved(&folder, 1);
        let lock = folder.path().join(format!("assessments/{ID}.lock"));
        fs::remove_file(&lock).unwrap();
        plant_link(&victim, &lock).unwrap();
        let error = store.lock(&id(ID)).unwrap_err();
        assert_eq!(error.cause, Cause::NotARegularFile);
        assert_eq!(fs::read(victim).unwrap(), b"precious");
    }
}

#[test]
fn what_is_not_a_file_is_listed_and_does_not_hang() {
    let folder = folder();
    if lacks_links(folder.path()) || lacks_pipes(folder.path()) {
        return;
    }
    let store = saved(&folder, 1);
    let assessments = folder.path().join("assessments");
    fs::create_dir(assessments.join("a-folder.ron")).unwrap();
    symlink("/dev/zero", assessments.join("a-device.ron")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(assessments.join("a-pipe.ron"))
        .status();
    assert!(made.unwrap().success());
    for name in ["a-folder", "a-device", "a-pipe"] {
        let Load::Unreadable(error) = store.load(&id(name)) else {
            panic!("{name} was read");
        };
        assert_eq!(error.cause, Cause::NotARegularFile, "{name}");
    }
    assert_eq!(store.list().unwrap().len(), 4);
}
