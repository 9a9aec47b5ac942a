//! What a folder may hold, how a questionnaire is found, and what comes out of its files.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tenken::i18n::{Catalogs, Explain, Lang};
use tenken::questionnaire::{
    Condition, Cover, Credit, Files, Kind, Level, Library, LoadError, Role, SectionRole, load,
};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/questionnaires")
        .join(name)
}

/// A copy of a sound questionnaire that may be spoiled.
fn copy(name: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(fixture(name)).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    folder
}

fn write(folder: &TempDir, name: &str, bytes: &[u8]) {
    let mut file = File::create(folder.path().join(name)).unwrap();
    file.write_all(bytes).unwrap();
}

fn rules(result: Result<Files, LoadError>) -> Vec<String> {
    let error = result.unwrap_err();
    let faults = error.faults().iter();
    faults
        .map(|fault| format!("{}:{} {}", fault.file, fault.line, fault.rule.id()))
        .collect()
}

#[test]
fn every_part_of_the_format_comes_through() {
    let questionnaire = load(&Files::from_folder(&fixture("weighted")).unwrap()).unwrap();
    assert_eq!(questionnaire.id, "small-check");
    assert_eq!(questionnaire.languages, [Lang::new("ja"), Lang::new("en")]);
    assert_eq!(questionnaire.levels(), Level::ALL);
    assert_eq!(questionnaire.sections.len(), 2);
    assert_eq!(questionnaire.sources.len(), 2);
    assert_eq!(questionnaire.method.grade_ids(), ["A", "B", "C"]);

    let question = questionnaire.question("copyright.similarity").unwrap();
    assert_eq!(question.weight(), 15);
    assert_eq!(question.gate.as_ref().unwrap().cap, "B");
    assert_eq!(question.sources, ["copyright-act", "guideline"]);
    assert!(matches!(question.when, Some(Condition::All(_))));
    let partly = question.option("partly").unwrap();
    assert_eq!(partly.credit, Some(Credit::from_thousandths(500)));
    assert!(partly.evidence.is_some());
    let outside = question.option_with_role(Role::NotApplicable).unwrap();
    assert_eq!(outside.credit, None);

    let trained = questionnaire.question("safety.trained").unwrap();
    assert_eq!(trained.kind, Kind::Number { min: 0, max: 100 });
    assert_eq!(trained.step(89).unwrap().from, 50);
    let often = &questionnaire.scope[0].options[0];
    assert_eq!(often.exposure["safety"], 30);
    assert_eq!(often.turns_on, ["uses-ai", "often"]);
}

#[test]
fn the_other_two_methods_come_through() {
    let points = load(&Files::from_folder(&fixture("points")).unwrap()).unwrap();
    let mistakes = points.question("basics.mistakes").unwrap();
    assert_eq!(mistakes.options[0].points, Some(-2));
    let mitigated = load(&Files::from_folder(&fixture("mitigated")).unwrap()).unwrap();
    assert_eq!(mitigated.sections[1].role, SectionRole::Mitigation);
}

#[test]
fn the_head_file_stands_for_its_folder() {
    let folder = copy("points");
    let by_folder = Files::from_folder(folder.path()).unwrap();
    let by_file = Files::from_folder(&folder.path().join("questionnaire.ron")).unwrap();
    assert_eq!(by_folder, by_file);
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = load(&Files::from_folder(&fixture("weighted")).unwrap()).unwrap();
    let folder = copy("weighted");
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        let name = path.file_name().unwrap().to_str().unwrap();
        write(&folder, name, format!("\u{FEFF}{text}").as_bytes());
    }
    let windows = load(&Files::from_folder(folder.path()).unwrap()).unwrap();
    assert_eq!(plain, windows);
    assert_eq!(plain.hash, windows.hash);
}

#[test]
fn another_word_is_another_hash() {
    let folder = copy("points");
    let before = Files::from_folder(folder.path()).unwrap().hash();
    let text = fs::read_to_string(folder.path().join("basics.ron")).unwrap();
    write(
        &folder,
        "basics.ron",
        text.replace("updates?", "updates").as_bytes(),
    );
    assert_ne!(before, Files::from_folder(folder.path()).unwrap().hash());
}

#[test]
fn what_is_not_a_questionnaires_file_is_passed_over() {
    let folder = copy("points");
    write(&folder, "README.md", b"# About");
    write(&folder, "._basics.ron", &[0, 5, 22, 7, 0xFF]);
    write(&folder, "basics.ron~", b"");
    let files = Files::from_folder(folder.path()).unwrap();
    let names: Vec<_> = files.texts.keys().collect();
    assert_eq!(names, ["basics.ron", "questionnaire.ron", "sources.ron"]);
}

#[test]
fn a_file_that_is_not_utf8_is_named_with_line_and_column() {
    let folder = copy("points");
    let mut bytes = fs::read(folder.path().join("basics.ron")).unwrap();
    let place = bytes.windows(3).position(|three| three == "更".as_bytes());
    bytes[place.unwrap()] = 0x81;
    write(&folder, "basics.ron", &bytes);
    let error = Files::from_folder(folder.path()).unwrap_err();
    let [fault] = error.faults() else {
        panic!("one fault: {error:?}");
    };
    assert_eq!(fault.place(), "basics.ron:6:25");
    assert_eq!(fault.rule.id(), "file-not-utf8");
}

#[test]
fn a_file_just_within_the_limit_is_read() {
    let folder = copy("points");
    let mut bytes = fs::read(folder.path().join("basics.ron")).unwrap();
    bytes.resize(1_000_000, b'\n');
    write(&folder, "basics.ron", &bytes);
    assert!(Files::from_folder(folder.path()).is_ok());
    bytes.push(b'\n');
    write(&folder, "basics.ron", &bytes);
    let found = rules(Files::from_folder(folder.path()));
    assert_eq!(found, ["basics.ron:0 file-too-large"]);
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_opened() {
    let folder = copy("points");
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.ron")).unwrap();
    let pipe = folder.path().join("pipe.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    assert_eq!(
        rules(Files::from_folder(folder.path())),
        ["pipe.ron:0 file-not-regular", "zero.ron:0 file-not-regular"]
    );
}

#[test]
fn a_questionnaire_is_found_by_the_path_of_its_folder() {
    let folder = copy("points");
    let path = folder.path().to_str().unwrap();
    assert_eq!(Library::open(path).unwrap().id, "points-check");
    let head = folder.path().join("questionnaire.ron");
    let by_head = Library::open(head.to_str().unwrap()).unwrap();
    assert_eq!(by_head.id, "points-check");
}

#[test]
fn a_questionnaire_is_found_by_its_id() {
    for id in Library::ids() {
        assert_eq!(Library::open(id).unwrap().id, id);
    }
}

#[test]
fn what_is_neither_id_nor_folder_is_no_questionnaire() {
    for name in [
        "no-such-check",
        "",
        "Cargo.toml",
        "no/such/questionnaire.ron",
    ] {
        let error = Library::open(name).unwrap_err();
        assert_eq!(error, LoadError::NoSuch(name.to_owned()));
    }
}

#[test]
fn a_folder_that_is_not_there_cannot_be_read() {
    let folder = copy("points");
    let gone = folder.path().join("gone");
    let error = Files::from_folder(&gone).unwrap_err();
    assert_eq!(
        error,
        LoadError::Unreadable(gone, std::io::ErrorKind::NotFound)
    );
}

#[test]
fn an_unsound_folder_comes_back_with_its_faults() {
    let folder = copy("points");
    fs::remove_file(folder.path().join("sources.ron")).unwrap();
    let error = Library::open(folder.path().to_str().unwrap()).unwrap_err();
    let [fault] = error.faults() else {
        panic!("one fault: {error:?}");
    };
    assert_eq!(fault.rule.id(), "sources-missing");
}

#[test]
fn every_reason_is_said_in_every_language() {
    let reasons = [
        LoadError::NoSuch("x\u{1b}[31m".to_owned()),
        LoadError::Unreadable(PathBuf::from("/x"), std::io::ErrorKind::NotFound),
        LoadError::Unreadable(PathBuf::from("/x"), std::io::ErrorKind::PermissionDenied),
        LoadError::Unreadable(PathBuf::from("/x"), std::io::ErrorKind::NotADirectory),
        LoadError::Unreadable(PathBuf::from("/x"), std::io::ErrorKind::Other),
        LoadError::Faults(Vec::new()),
    ];
    let catalogs = Catalogs::load();
    for lang in [Lang::new("ja"), Lang::new("en")] {
        let catalog = catalogs.get(&lang);
        let mut seen = Vec::new();
        for reason in &reasons {
            let message = reason.message();
            assert!(catalog.has(message.id));
            let said = catalog.say(&message);
            assert!(!said.contains("{$") && !said.contains('\u{1b}'), "{said}");
            assert!(said.contains('\n'), "what to do is missing: {said}");
            assert!(!seen.contains(&said), "{said}");
            seen.push(said);
        }
    }
}

#[test]
fn the_cover_says_what_the_whole_questionnaire_says() {
    let fixtures =
        ["weighted", "points", "mitigated"].map(|name| Files::from_folder(&fixture(name)));
    let shipped = Library::ids()
        .into_iter()
        .map(|id| Library::find(id).unwrap());
    for files in fixtures.into_iter().map(Result::unwrap).chain(shipped) {
        let whole = load(&files).unwrap();
        let cover = Cover::read(&files).unwrap();
        assert_eq!(cover.id, whole.id);
        assert_eq!(cover.languages[0], whole.first_language().code());
        assert_eq!(cover.valid_as_of, whole.valid_as_of);
        assert_eq!(cover.review_by, whole.review_by);
        assert_eq!(cover.may_change, whole.may_change);
    }
}

#[test]
fn a_questionnaire_that_is_none_has_no_cover() {
    let texts = [("questionnaire.ron".to_owned(), "(id: \"half\",".to_owned())];
    let files = Files {
        texts: texts.into(),
        ..Files::default()
    };
    assert_eq!(Cover::read(&files), None);
    assert_eq!(Cover::read(&Files::default()), None);
}
