//! Preferences last, and are never silently thrown away.

use super::faulty::{FaultyFs, Kind, Plan};
use super::sample::{folder, names, plant};
use std::fs;
use std::sync::Arc;
use tenken::assessment::store::{Cause, Settings, SettingsFault, Store};

fn chosen() -> Settings {
    Settings {
        language: Some("en".to_owned()),
        hide_score: true,
        glyphs: Some("ascii".to_owned()),
        ..Settings::default()
    }
}

#[test]
fn settings_that_were_never_saved_are_the_standard_ones() {
    let folder = folder();
    let store = Store::open(folder.path());
    assert_eq!(store.settings(), (Settings::default(), None));
}

#[test]
fn settings_are_read_as_they_were_saved() {
    let folder = folder();
    let store = Store::open(folder.path().join("new"));
    store.save_settings(&Settings::default()).unwrap();
    store.save_settings(&chosen()).unwrap();
    assert_eq!(store.settings(), (chosen(), None));
    let text = fs::read_to_string(folder.path().join("new/settings.ron")).unwrap();
    assert!(text.starts_with("(\n    format: 1,\n"), "{text}");
}

#[test]
fn settings_may_leave_things_out_and_hold_more() {
    let folder = folder();
    plant(
        &folder.path().join("settings.ron"),
        b"(format: 1, language: \"en\", colour: \"red\")",
    );
    let settings = Settings {
        language: Some("en".to_owned()),
        ..Settings::default()
    };
    let store = Store::open(folder.path());
    assert_eq!(store.settings(), (settings, None));
}

#[test]
fn damaged_settings_are_told_and_set_aside_by_the_next_save() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    plant(&path, b"(format: 1, language");
    let store = Store::open(folder.path());
    let (settings, fault) = store.settings();
    assert_eq!(settings, Settings::default());
    assert!(matches!(fault, Some(SettingsFault::Damaged(damage)) if damage.path == path));
    assert_eq!(fs::read(&path).unwrap(), b"(format: 1, language");
    store.save_settings(&chosen()).unwrap();
    assert_eq!(store.settings(), (chosen(), None));
    let aside = folder.path().join("settings.ron.damaged-1");
    assert_eq!(fs::read(aside).unwrap(), b"(format: 1, language");
}

#[test]
fn newer_settings_are_left_alone() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    plant(&path, b"(format: 7, language: Ja)");
    let store = Store::open(folder.path());
    let newer = SettingsFault::Newer {
        path: path.clone(),
        format: 7,
    };
    assert_eq!(store.settings(), (Settings::default(), Some(newer)));
    let error = store.save_settings(&chosen()).unwrap_err();
    assert_eq!(error.cause, Cause::Newer { format: 7 });
    assert_eq!(fs::read(&path).unwrap(), b"(format: 7, language: Ja)");
}

#[test]
fn settings_that_cannot_be_read_are_not_written_over() {
    let folder = folder();
    Store::open(folder.path()).save_settings(&chosen()).unwrap();
    let fs = FaultyFs::new(Plan::every("read", Kind::Number(5)));
    let store = Store::with_fs(Arc::new(fs), folder.path());
    let (settings, fault) = store.settings();
    assert_eq!(settings, Settings::default());
    assert!(matches!(fault, Some(SettingsFault::Unreadable(_))));
    assert!(store.save_settings(&Settings::default()).is_err());
    assert_eq!(Store::open(folder.path()).settings(), (chosen(), None));
}

#[test]
fn a_failed_save_leaves_the_settings_as_they_were() {
    for call in ["create", "write", "sync", "rename"] {
        let folder = folder();
        let healthy = Store::open(folder.path());
        healthy.save_settings(&chosen()).unwrap();
        let fs = FaultyFs::new(Plan::every(call, Kind::Number(5)));
        let store = Store::with_fs(Arc::new(fs), folder.path());
        assert!(store.save_settings(&Settings::default()).is_err());
        assert_eq!(healthy.settings(), (chosen(), None));
        assert_eq!(names(folder.path()), ["settings.lock", "settings.ron"]);
    }
}
