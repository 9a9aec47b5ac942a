//! The questionnaire that was answered stays with the answers.

use std::fs;
use std::path::Path;
use tenken::assessment::Identity;
use tenken::assessment::store::Store;
use tenken::questionnaire::{Files, Library, LoadError, load};

fn own(folder: &Path) -> Files {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/questionnaires/points");
    for entry in fs::read_dir(base).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    Files::from_folder(folder).unwrap()
}

#[test]
fn a_questionnaire_from_a_folder_is_found_again_after_the_folder_is_gone() {
    let data = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = own(folder.path());
    let identity = Identity::of(&load(&files).unwrap());
    let store = Store::open(data.path());
    assert!(matches!(
        store.questionnaire(&identity),
        Err(LoadError::NoSuch(_))
    ));
    store.keep_questionnaire(&identity, &files).unwrap();
    store.keep_questionnaire(&identity, &files).unwrap();
    drop(folder);
    assert_eq!(
        Identity::of(&store.questionnaire(&identity).unwrap()),
        identity
    );
}

#[test]
fn a_kept_questionnaire_that_was_changed_by_hand_is_not_taken_for_the_one_that_was_answered() {
    let data = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = own(folder.path());
    let identity = Identity::of(&load(&files).unwrap());
    let store = Store::open(data.path());
    store.keep_questionnaire(&identity, &files).unwrap();
    let kept = fs::read_dir(data.path().join("questionnaires"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let head = kept.join("questionnaire.ron");
    let text = fs::read_to_string(&head).unwrap();
    fs::remove_file(&head).unwrap();
    fs::copy(write(folder.path(), &format!("{text}\n")), &head).unwrap();
    assert!(store.questionnaire(&identity).is_err());
}

fn write(folder: &Path, text: &str) -> std::path::PathBuf {
    use std::io::Write;
    let path = folder.join("changed");
    fs::File::create(&path)
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    path
}

#[test]
fn of_a_version_that_is_gone_the_one_compiled_in_is_given_and_can_be_told_apart() {
    let data = tempfile::tempdir().unwrap();
    let shipped = Library::open("sme-ai-risk").unwrap();
    let older = Identity {
        version: "2025-01".into(),
        hash: "0".repeat(64),
        ..Identity::of(&shipped)
    };
    let found = Store::open(data.path()).questionnaire(&older).unwrap();
    assert_ne!(Identity::of(&found), older);
}

#[test]
fn an_identity_from_a_hostile_file_leads_nowhere() {
    let data = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let files = own(folder.path());
    let store = Store::open(data.path());
    for id in ["../../escape", "/etc", "a/b", "A", "con:"] {
        let identity = Identity {
            id: id.into(),
            version: "1".into(),
            hash: "a".repeat(64),
        };
        store.keep_questionnaire(&identity, &files).unwrap();
        assert!(store.questionnaire(&identity).is_err());
    }
    for hash in [
        "",
        "short",
        "../../../../../../../..",
        "あああああああああああああああああ",
    ] {
        let identity = Identity {
            id: "own".into(),
            version: "1".into(),
            hash: hash.into(),
        };
        store.keep_questionnaire(&identity, &files).unwrap();
        assert!(store.questionnaire(&identity).is_err());
    }
    assert!(!data.path().join("questionnaires").exists());
}
