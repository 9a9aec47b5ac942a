//! Every error has its words, in every language, with what and where.

use super::sample::{ID, id, version};
use std::path::PathBuf;
use tenken::assessment::store::{
    Action, Cause, Damage, Fault, FindError, Load, NoDataDir, SettingsFault, StoreError,
};
use tenken::i18n::{Catalogs, Explain, Message};

const ACTIONS: [Action; 10] = [
    Action::Read,
    Action::List,
    Action::MakeFolder,
    Action::Lock,
    Action::Save,
    Action::SetAside,
    Action::Restore,
    Action::Delete,
    Action::Undelete,
    Action::NewId,
];

fn causes() -> Vec<Cause> {
    vec![
        Cause::DiskFull,
        Cause::NoRoomForFile,
        Cause::QuotaReached,
        Cause::ReadOnly,
        Cause::Denied,
        Cause::Missing,
        Cause::TooManyOpenFiles,
        Cause::DeviceFailed,
        Cause::NotARegularFile,
        Cause::TooLarge,
        Cause::HeldByOther { process: Some(77) },
        Cause::HeldByOther { process: None },
        Cause::Newer { format: 2 },
        Cause::Damaged,
        Cause::Outdated {
            on_disk: 2,
            ours: 1,
        },
        Cause::Exists,
        Cause::OtherId,
        Cause::NotDamaged,
        Cause::Stopped,
        Cause::Other("strange".to_owned()),
    ]
}

fn faults() -> Vec<Fault> {
    vec![
        Fault::NotText { line: 2 },
        Fault::Syntax {
            line: 4,
            column: 9,
            detail: "expected".to_owned(),
        },
        Fault::UnknownFormat { found: 0 },
        Fault::OtherId {
            found: "other".to_owned(),
        },
    ]
}

/// All the sentences, in every language.
fn say(message: &Message) -> Vec<String> {
    let catalogs = Catalogs::load();
    let langs: Vec<_> = catalogs.langs().cloned().collect();
    langs
        .iter()
        .map(|lang| {
            assert!(
                catalogs.get(lang).has(message.id),
                "{} in {lang}",
                message.id
            );
            let words = catalogs.get(lang).say(message);
            assert!(!words.contains(['{', '}']), "{words}");
            assert!(!words.contains('\n'), "{words}");
            words
        })
        .collect()
}

#[test]
fn every_action_and_cause_has_its_own_words() {
    let mut said = Vec::new();
    for action in ACTIONS {
        for cause in causes() {
            let path = PathBuf::from("/data/assessments/abc.ron");
            let error = StoreError {
                action,
                path,
                cause,
            };
            for words in say(&error.message()) {
                assert!(words.contains("/data/assessments/abc.ron"), "{words}");
                assert!(!said.contains(&words), "twice: {words}");
                said.push(words);
            }
        }
    }
}

#[test]
fn every_damage_tells_the_file_and_whether_there_is_a_way_back() {
    for fault in faults() {
        let path = PathBuf::from("/data/assessments/abc.ron");
        let without = Damage {
            path,
            fault,
            backup: None,
        };
        let with = Damage {
            backup: Some(Box::new(version(1))),
            ..without.clone()
        };
        for (with, without) in say(&with.message()).iter().zip(say(&without.message())) {
            assert!(with.contains("/data/assessments/abc.ron"));
            assert_ne!(*with, without);
        }
    }
}

#[test]
fn every_outcome_but_a_good_one_has_words() {
    let said = |load: Load| load.fault(&id(ID)).map(|message| say(&message));
    assert_eq!(said(Load::Loaded(version(1))), None);
    for load in [
        Load::Absent,
        Load::OnlyBackup(version(1)),
        Load::Newer { format: 2 },
    ] {
        for words in said(load).unwrap() {
            assert!(words.contains(ID), "{words}");
        }
    }
}

#[test]
fn not_finding_tells_what_was_looked_for() {
    say(&FindError::Empty.message());
    say(&NoDataDir.message());
    for words in say(&FindError::Unknown("zzz".to_owned()).message()) {
        assert!(words.contains("zzz"));
    }
    let ambiguous = FindError::Ambiguous {
        beginning: "ab".to_owned(),
        ids: vec![id("abc"), id("abd")],
    };
    for words in say(&ambiguous.message()) {
        assert!(words.contains("abc, abd"), "{words}");
    }
}

#[test]
fn faults_of_the_settings_tell_the_file() {
    let path = PathBuf::from("/data/settings.ron");
    let damage = Damage {
        path: path.clone(),
        fault: Fault::NotText { line: 1 },
        backup: None,
    };
    for fault in [
        SettingsFault::Damaged(damage),
        SettingsFault::Newer { path, format: 2 },
    ] {
        for words in say(&fault.message()) {
            assert!(words.contains("/data/settings.ron"), "{words}");
        }
    }
}
