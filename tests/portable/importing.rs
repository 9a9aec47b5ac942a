//! `tenken import` takes in what was exported, whole or not at all.

use crate::program::{Run, User};
use std::fs;
use std::path::PathBuf;

/// A user with an exported assessment, and another user's data folder to take it in.
struct Two {
    user: User,
    id: String,
}

impl Two {
    fn new() -> Self {
        let user = User::english();
        let id = user.makes_sample();
        user.run(&["export", &id, "-o", "e.json"]).succeeds();
        Self { user, id }
    }

    /// Runs the program on the other computer.
    fn there(&self, arguments: &[&str]) -> Run {
        let folder = self.user.path("there");
        let folder = folder.to_str().unwrap();
        self.user
            .run(&[&["--data-dir", folder], arguments].concat())
    }

    fn file_there(&self) -> PathBuf {
        self.user
            .path(&format!("there/assessments/{}.ron", self.id))
    }

    /// Answers once more here and exports to another file.
    fn exports_newer(&self, name: &str) {
        self.user
            .run(&["answer", &self.id, "scope.people", "solo"])
            .succeeds();
        self.user.run(&["export", &self.id, "-o", name]).succeeds();
    }
}

#[test]
fn what_was_exported_comes_back_to_the_last_byte() {
    let two = Two::new();
    let said = two.there(&["import", "e.json"]).succeeds().out;
    assert!(
        said.contains("was taken in") && said.contains(&two.id),
        "{said}"
    );
    let here = fs::read(two.user.file(&two.id)).unwrap();
    assert_eq!(fs::read(two.file_there()).unwrap(), here);
    let report = ["report", &two.id, "--format", "json"];
    assert_eq!(two.there(&report).out, two.user.run(&report).out);
}

#[test]
fn twice_is_as_once() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    let before = fs::metadata(two.file_there()).unwrap().modified().unwrap();
    let said = two.there(&["import", "e.json", "e.json"]).succeeds().out;
    assert_eq!(said.matches("Nothing was changed").count(), 2, "{said}");
    assert_eq!(
        fs::metadata(two.file_there()).unwrap().modified().unwrap(),
        before
    );
    assert!(!two.file_there().with_extension("ron.bak").exists());
}

#[test]
fn a_newer_one_replaces_an_older_one_which_stays_as_the_version_before() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    let before = fs::read(two.file_there()).unwrap();
    two.exports_newer("newer.json");
    let said = two.there(&["import", "newer.json"]).succeeds().out;
    assert!(said.contains("is newer") && said.contains(".bak"), "{said}");
    assert_eq!(
        fs::read(two.file_there()).unwrap(),
        fs::read(two.user.file(&two.id)).unwrap()
    );
    assert_eq!(
        fs::read(two.file_there().with_extension("ron.bak")).unwrap(),
        before
    );
}

#[test]
fn an_older_one_leaves_the_newer_as_it_is() {
    let two = Two::new();
    two.exports_newer("newer.json");
    two.there(&["import", "newer.json"]).succeeds();
    let before = fs::read(two.file_there()).unwrap();
    let said = two.there(&["import", "e.json"]).succeeds().out;
    assert!(said.contains("is newer here"), "{said}");
    assert_eq!(fs::read(two.file_there()).unwrap(), before);
}

#[test]
fn two_that_went_different_ways_are_not_mixed() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    two.there(&["answer", &two.id, "scope.people", "none"]);
    let before = fs::read(two.file_there()).unwrap();
    two.exports_newer("newer.json");
    let said = two.there(&["import", "newer.json"]).fails();
    assert!(said.contains("nobody can tell which is newer"), "{said}");
    assert_eq!(fs::read(two.file_there()).unwrap(), before);
}

#[test]
fn one_without_names_does_not_take_names_away() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    let before = fs::read(two.file_there()).unwrap();
    two.exports_newer("newer.json");
    two.user
        .run(&["export", &two.id, "--without-names", "-o", "n.json"])
        .succeeds();
    let said = two.there(&["import", "n.json"]).fails();
    assert!(said.contains("without names"), "{said}");
    assert_eq!(fs::read(two.file_there()).unwrap(), before);
    // Where nothing is, it is taken in.
    let folder = two.user.path("third");
    let third = ["--data-dir", folder.to_str().unwrap(), "import", "n.json"];
    two.user.run(&third).succeeds();
}

#[test]
fn of_several_files_each_is_told_and_the_good_ones_are_taken_in() {
    let two = Two::new();
    two.user.write("broken.json", "{\"format\": 1,");
    let run = two.there(&["import", "broken.json", "missing.json", "e.json"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("“e.json” was taken in"), "{}", run.out);
    assert!(run.err.contains("“broken.json” is not JSON"), "{}", run.err);
    assert!(run.err.contains("no file “missing.json”"), "{}", run.err);
    assert!(two.file_there().exists());
}

#[test]
fn one_that_somebody_has_open_is_not_changed_behind_them() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    two.exports_newer("newer.json");
    let before = fs::read(two.file_there()).unwrap();
    let store = tenken::assessment::store::Store::open(two.user.path("there"));
    let id = tenken::assessment::AssessmentId::parse(&two.id).unwrap();
    let held = store.lock(&id).unwrap().guard().unwrap();
    let said = two.there(&["import", "newer.json"]).fails();
    assert!(said.contains("has it open"), "{said}");
    assert_eq!(fs::read(two.file_there()).unwrap(), before);
    drop(held);
}

#[test]
fn a_damaged_one_that_is_stored_is_left_alone() {
    let two = Two::new();
    two.there(&["import", "e.json"]).succeeds();
    fs::remove_file(two.file_there()).unwrap();
    two.user.write(
        &format!("there/assessments/{}.ron", two.id),
        "(format: 1, se",
    );
    let said = two.there(&["import", "e.json"]).fails();
    assert!(said.contains("has been left alone"), "{said}");
    assert_eq!(
        fs::read_to_string(two.file_there()).unwrap(),
        "(format: 1, se"
    );
}
