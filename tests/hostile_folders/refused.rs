//! Folders that a person or a USB stick may hand over, through the built program.

use crate::program::User;
use std::fs;
use std::path::PathBuf;

/// A copy of a good questionnaire, and what the check says after it was spoilt.
struct Spoilt {
    user: User,
    folder: PathBuf,
}

impl Spoilt {
    fn new() -> Self {
        let user = User::english();
        let copied = user.run(&["questionnaire", "copy", "data-and-people", "mine"]);
        assert_eq!(copied.code, 0, "{}", copied.err);
        let folder = user.path("mine");
        Self { user, folder }
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from));
        let text = text.replacen(from, to, 1);
        self.user.write(&format!("mine/{file}"), text);
    }

    /// Asserts that the check finds exactly this and shows nothing a terminal obeys,
    /// and that no other command takes the folder.
    fn is_refused(&self, expected: &[(&str, &str)]) {
        let folder = self.folder.to_str().unwrap();
        let run = self.user.run(&["questionnaire", "check", folder]);
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
        let is_bad = |c: char| c != '\n' && (c.is_control() || "\u{202E}\u{200B}".contains(c));
        assert!(!run.out.contains(is_bad), "{:?}", run.out);
        let run = self
            .user
            .run(&["questionnaire", "check", folder, "--format", "json"]);
        let json = run.json();
        let faults = json["faults"].as_array().unwrap();
        let found: Vec<(&str, &str)> = faults
            .iter()
            .map(|fault| {
                assert!(!fault["message"].as_str().unwrap().is_empty(), "{fault}");
                assert!(!fault["cure"].as_str().unwrap().is_empty(), "{fault}");
                (
                    fault["file"].as_str().unwrap(),
                    fault["rule"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(found, expected);
        for arguments in [
            &["questionnaire", "show", folder][..],
            &["new", "--questionnaire", folder, "--organisation", "A"],
        ] {
            self.user.run(arguments).fails();
        }
    }
}

#[test]
fn bidi_and_zero_width_characters_are_refused_wherever_they_stand() {
    let spoilt = Spoilt::new();
    spoilt.replace("data.ron", "id: \"data.", "id: \"data.\u{202E}");
    spoilt.replace("people.ron", "why: (", "why: ( // \u{200B}\n");
    spoilt.replace("questionnaire.ron", "ja: \"", "ja: \"\u{2066}");
    spoilt.is_refused(&[
        ("data.ron", "id-bad"),
        ("data.ron", "file-character"),
        ("people.ron", "file-character"),
        ("questionnaire.ron", "text-character"),
    ]);
}

#[test]
fn full_width_letters_are_refused_in_ids() {
    let spoilt = Spoilt::new();
    spoilt.replace("data.ron", "id: \"data.", "id: \"ｄata.");
    spoilt.is_refused(&[("data.ron", "id-bad")]);
}

#[test]
fn control_characters_are_refused() {
    let spoilt = Spoilt::new();
    spoilt.replace("data.ron", "why: (", "why: ( /* \u{1b}[2J\u{7} */");
    spoilt.is_refused(&[("data.ron", "file-character")]);
}

#[test]
fn a_file_of_fifty_megabytes_is_refused() {
    let spoilt = Spoilt::new();
    let file = fs::File::create(spoilt.folder.join("data.ron")).unwrap();
    file.set_len(50_000_000).unwrap();
    spoilt.is_refused(&[("data.ron", "file-too-large")]);
}

#[test]
fn ten_thousand_files_are_refused() {
    let spoilt = Spoilt::new();
    for n in 0..10_000 {
        fs::File::create(spoilt.folder.join(format!("{n}.ron"))).unwrap();
    }
    spoilt.is_refused(&[("*.ron", "files-too-many")]);
}

#[test]
fn ten_thousand_other_files_and_folders_are_passed_over() {
    let spoilt = Spoilt::new();
    for n in 0..10_000 {
        fs::File::create(spoilt.folder.join(format!("{n}.txt"))).unwrap();
    }
    fs::create_dir_all(spoilt.folder.join("deep/".repeat(100))).unwrap();
    let folder = spoilt.folder.to_str().unwrap();
    let run = spoilt.user.run(&["questionnaire", "check", folder]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
}

#[test]
fn values_nested_without_end_are_refused() {
    let deep = "all([".repeat(20_000) + &"])".repeat(20_000);
    let spoilt = Spoilt::new();
    spoilt.replace("data.ron", "why: (", &format!("when: {deep}, why: ("));
    spoilt.is_refused(&[("data.ron", "too-deep")]);
}

#[test]
fn a_file_of_other_bytes_is_refused() {
    let spoilt = Spoilt::new();
    spoilt.user.write("mine/data.ron", [0xff, 0xfe, 0, 1, 2]);
    spoilt.user.write("mine/people.ron", [0; 1000]);
    spoilt.is_refused(&[
        ("data.ron", "file-not-utf8"),
        ("people.ron", "syntax-character"),
    ]);
}

#[test]
fn a_folder_that_is_empty_is_refused() {
    let user = User::english();
    fs::create_dir(user.path("empty")).unwrap();
    let run = user.run(&["questionnaire", "check", "./empty"]);
    assert_eq!(run.code, 1);
    assert!(
        run.out.contains("There is no questionnaire.ron."),
        "{}",
        run.out
    );
}

#[cfg(unix)]
mod on_unix {
    use super::Spoilt;
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    #[test]
    fn a_pipe_is_refused_and_waited_for_by_nobody() {
        let spoilt = Spoilt::new();
        let path = spoilt.folder.join("data.ron");
        fs::remove_file(&path).unwrap();
        let made = Command::new("mkfifo").arg(&path).status();
        if made.is_ok_and(|status| status.success()) {
            spoilt.is_refused(&[("data.ron", "file-not-regular")]);
        }
    }

    #[test]
    fn links_that_go_round_or_nowhere_and_devices_are_refused() {
        let spoilt = Spoilt::new();
        if crate::file_system::lacks_links(&spoilt.folder) {
            return;
        }
        for file in ["data.ron", "people.ron", "sources.ron"] {
            fs::remove_file(spoilt.folder.join(file)).unwrap();
        }
        symlink("data.ron", spoilt.folder.join("data.ron")).unwrap();
        symlink("nowhere", spoilt.folder.join("people.ron")).unwrap();
        symlink("/dev/zero", spoilt.folder.join("sources.ron")).unwrap();
        spoilt.is_refused(&[
            ("data.ron", "file-not-regular"),
            ("people.ron", "file-not-regular"),
            ("sources.ron", "file-not-regular"),
        ]);
    }

    #[test]
    fn a_folder_that_links_to_itself_is_no_questionnaire() {
        let spoilt = Spoilt::new();
        if crate::file_system::lacks_links(&spoilt.folder) {
            return;
        }
        symlink("round", spoilt.user.path("round")).unwrap();
        let said = spoilt.user.run(&["questionnaire", "check", "./round"]);
        assert!(said.fails().contains("./round"));
    }

    #[test]
    fn a_file_name_that_is_no_text_or_hides_something_is_refused() {
        let spoilt = Spoilt::new();
        let name = OsStr::from_bytes(b"\xff\xfe.ron");
        // Some file systems do not take such a name; then nobody can hand it over either.
        if fs::File::create(spoilt.folder.join(name)).is_ok() {
            fs::File::create(spoilt.folder.join("a\u{202E}b.ron")).unwrap();
            spoilt.is_refused(&[
                ("a\u{202E}b.ron", "file-name-bad"),
                ("\u{FFFD}\u{FFFD}.ron", "file-name-bad"),
            ]);
        }
    }
}
