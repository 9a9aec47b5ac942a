//! Five different outcomes, and none of them changes a file.

use super::sample::{ID, folder, guard, id, plant, saved, version};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use tenken::assessment::store::{Cause, Fault, Load, MAX_BYTES, Store};

/// A folder in which the sample's file holds these bytes.
fn holding(bytes: &[u8]) -> (TempDir, Store, PathBuf) {
    let folder = folder();
    let store = Store::open(folder.path());
    let path = store.path(&id(ID));
    plant(&path, bytes);
    (folder, store, path)
}

fn good() -> String {
    let folder = folder();
    let store = saved(&folder, 1);
    fs::read_to_string(store.path(&id(ID))).unwrap()
}

fn fault(text: &str) -> Fault {
    let (_folder, store, _) = holding(text.as_bytes());
    match store.load(&id(ID)) {
        Load::Damaged(damage) => damage.fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_assessment_that_was_never_saved_is_absent() {
    let folder = folder();
    let store = Store::open(folder.path().join("not/there/yet"));
    assert_eq!(store.load(&id(ID)), Load::Absent);
    assert_eq!(store.list().unwrap(), []);
    assert!(!store.data_dir().exists());
}

#[test]
fn a_file_of_a_newer_format_is_left_alone_whatever_is_in_it() {
    let newer = [
        ("(format: 2)", 2),
        ("(format: 3, answers: 7, unheard: Of(x: [1, 2]))", 3),
        (
            "(\n  // hello\n  format: 4294967295,\n)",
            u64::from(u32::MAX),
        ),
        (
            "#![enable(from_the_future)]\n(format: 9, a: <new syntax>)",
            9,
        ),
        ("(format: 2, torn: \"", 2),
    ];
    for (text, format) in newer {
        let (_folder, store, path) = holding(text.as_bytes());
        assert_eq!(store.load(&id(ID)), Load::Newer { format }, "{text}");
        let guard = guard(&store, ID);
        let refused = Cause::Newer { format };
        assert_eq!(guard.save(&version(1)).unwrap_err().cause, refused);
        assert_eq!(guard.set_aside().unwrap_err().cause, Cause::NotDamaged);
        assert_eq!(guard.restore_backup().unwrap_err().cause, refused);
        assert_eq!(fs::read(&path).unwrap(), text.as_bytes());
    }
}

#[test]
fn a_format_that_never_was_is_damage() {
    let text = good().replace("format: 1", "format: 0");
    assert_eq!(fault(&text), Fault::UnknownFormat { found: 0 });
}

#[test]
fn damage_is_told_with_line_and_column() {
    let text = good().replace("site: ", "site; ");
    let Fault::Syntax { line, column, .. } = fault(&text) else {
        panic!("another fault");
    };
    let right = text
        .lines()
        .position(|line| line.contains("site;"))
        .unwrap()
        + 1;
    assert_eq!((line, column), (right, 9));
}

#[test]
fn a_question_answered_twice_is_damage_and_not_a_lost_answer() {
    let is_twice = |text: &str| matches!(fault(text), Fault::Syntax { detail, .. } if detail.contains("twice"));
    let (empty, twice) = ("{}", "{\"a\": (), \"a\": ()}");
    for map in ["scope", "actions"] {
        let text = good().replace(&format!("{map}: {empty}"), &format!("{map}: {twice}"));
        assert!(is_twice(&text), "{map}");
    }
    let text = good().replace("answers: {", "answers: {\"copyright-similar\": (),");
    assert!(is_twice(&text));
}

#[test]
fn an_unknown_field_is_damage_so_that_no_save_drops_it() {
    let text = good().replace("site: ", "sight: \"\", site: ");
    assert!(matches!(fault(&text), Fault::Syntax { .. }));
}

#[test]
fn a_file_that_holds_another_assessment_is_not_loaded() {
    let text = good().replace(ID, "bbbbbbbb");
    assert_eq!(
        fault(&text),
        Fault::OtherId {
            found: "bbbbbbbb".to_owned()
        }
    );
}

#[test]
fn control_characters_of_a_file_never_come_out_in_a_message() {
    for (good_piece, piece) in [
        ("site: ", "\u{9b}31m\u{1b}: 1, site: "),
        ("started: \"", "started: \"\u{1b}]0;x\u{7}"),
        ("sequence: 1", "sequence: \"\u{1b}\""),
        ("level: ", "level: \u{1b}"),
    ] {
        let Fault::Syntax { detail, .. } = fault(&good().replace(good_piece, piece)) else {
            panic!("another fault");
        };
        assert!(!detail.chars().any(char::is_control), "{detail:?}");
    }
}

#[test]
fn the_mark_that_an_editor_puts_first_is_no_damage() {
    let (_folder, store, _) = holding(format!("\u{feff}{}", good()).as_bytes());
    assert_eq!(store.load(&id(ID)), Load::Loaded(version(1)));
}

#[test]
fn line_ends_of_windows_are_no_damage() {
    let (_folder, store, _) = holding(good().replace('\n', "\r\n").as_bytes());
    assert_eq!(store.load(&id(ID)), Load::Loaded(version(1)));
}

#[test]
fn a_file_in_another_encoding_is_told_by_its_line() {
    let (_folder, store, _) = holding(b"(format: 1,\n\x8e\x52\x93\x63");
    let Load::Damaged(damage) = store.load(&id(ID)) else {
        panic!("not damaged");
    };
    assert_eq!(damage.fault, Fault::NotText { line: 2 });
}

#[test]
fn deep_nesting_is_damage_and_not_a_crash() {
    for bomb in ["(", "[", "Some(", "{\"a\":", "/*"] {
        let text = format!("(format: 1, scope: {}", bomb.repeat(20_000));
        assert!(matches!(fault(&text), Fault::Syntax { .. }), "{bomb}");
    }
}

#[test]
fn a_file_that_is_too_large_is_neither_read_nor_written() {
    let (_folder, store, path) = holding(&vec![b' '; MAX_BYTES + 1]);
    let Load::Unreadable(error) = store.load(&id(ID)) else {
        panic!("it was read");
    };
    assert_eq!(error.cause, Cause::TooLarge);
    let guard = guard(&store, ID);
    assert_eq!(guard.save(&version(1)).unwrap_err().cause, Cause::TooLarge);
    fs::remove_file(&path).unwrap();
    let mut large = version(2);
    large.organisation = "会".repeat(MAX_BYTES / 3 + 1);
    assert_eq!(guard.save(&large).unwrap_err().cause, Cause::TooLarge);
    assert_eq!(guard.load(), Load::Absent);
}

#[test]
fn a_version_that_went_further_is_not_written_over() {
    let folder = folder();
    let store = saved(&folder, 5);
    let error = guard(&store, ID).save(&version(4)).unwrap_err();
    let outdated = Cause::Outdated {
        on_disk: 5,
        ours: 4,
    };
    assert_eq!(error.cause, outdated);
    assert_eq!(store.load(&id(ID)), Load::Loaded(version(5)));
}

#[test]
fn an_assessment_is_not_saved_under_the_name_of_another() {
    let folder = folder();
    let store = saved(&folder, 1);
    let error = guard(&store, "other-one").save(&version(2)).unwrap_err();
    assert_eq!(error.cause, Cause::OtherId);
    assert_eq!(store.load(&id(ID)), Load::Loaded(version(1)));
}

#[test]
fn an_action_of_the_first_files_that_was_done_is_still_done() {
    let done = "actions: { \"old\": (who: \"A\", due: \"\", done: true) },\n    sign_off:";
    let text = good();
    let from = text.find("actions:").unwrap();
    let to = text.find("sign_off:").unwrap() + "sign_off:".len();
    let text = format!("{}{done}{}", &text[..from], &text[to..]);
    let (_folder, store, _) = holding(text.as_bytes());
    let Load::Loaded(assessment) = store.load(&id(ID)) else {
        panic!("not loaded: {text}");
    };
    assert!(assessment.actions["old"].is_done());
}
