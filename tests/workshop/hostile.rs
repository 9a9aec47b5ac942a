//! What lies on a stick is from anybody.

use super::room::{Room, outcomes, plant};
use crate::program::User;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tenken::assessment::store::{DiskFs, Found, Fs, Locking, NewFile};
use tenken::workshop::{Collector, Manner, Outcome};

/// A stick that is pulled out after so many files were read.
#[derive(Debug)]
struct Stick {
    folder: PathBuf,
    reads: std::sync::Mutex<usize>,
    error: fn() -> io::Error,
}

impl Fs for Stick {
    fn read_limited(&self, path: &Path, max: usize) -> io::Result<Vec<u8>> {
        let mut left = self.reads.lock().unwrap();
        if path.starts_with(&self.folder) {
            if *left == 0 {
                return Err((self.error)());
            }
            *left -= 1;
        }
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
fn a_stick_pulled_out_in_the_middle_loses_nothing_and_the_next_look_goes_on() {
    let gone: [fn() -> io::Error; 2] = [
        || io::ErrorKind::NotFound.into(),
        || io::Error::from_raw_os_error(5),
    ];
    for (error, name) in gone.into_iter().zip(["vanished", "unreadable"]) {
        let room = Room::new();
        for number in 0..6 {
            room.hand_in(&format!("{number}.json"), &room.assessment(number, 1));
        }
        let stick = Stick {
            folder: room.stick(),
            reads: 4.into(),
            error,
        };
        let mut collector = Collector::with_fs(Arc::new(stick), room.folder.clone());
        let collected = collector.collect(&[room.stick()], &Manner::default());
        let collected = collected.unwrap();
        assert_eq!((collected.taken(), collected.refused()), (4, 2));
        assert_eq!(collected.count(|outcome| outcome.name() == name), 2);
        assert_eq!(room.counted(), 4);
        let again = room.collect();
        assert_eq!(
            (again.taken(), again.refused(), again.altogether),
            (2, 0, 6)
        );
    }
}

#[test]
fn a_folder_that_is_not_there_is_said_and_the_others_are_collected() {
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    let mut collector = Collector::new(room.folder.clone());
    let from = [room.tree.path().join("no such stick"), room.stick()];
    let collected = collector.collect(&from, &Manner::default()).unwrap();
    assert_eq!(outcomes(&collected)["no such stick"], "vanished");
    assert_eq!((collected.taken(), collected.refused()), (1, 1));
}

#[test]
fn the_workshops_own_folder_is_not_looked_into() {
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    let mut collector = Collector::new(room.folder.clone());
    let everything = [room.tree.path().to_owned()];
    for _ in 0..2 {
        let collected = collector.collect(&everything, &Manner::default()).unwrap();
        assert_eq!(outcomes(&collected)["workshop"], "own-folder");
        assert_eq!((collected.refused(), collected.altogether), (0, 1));
        assert_eq!(collected.other_files, 0);
    }
}

#[test]
fn another_workshops_participants_come_in_only_when_its_folder_is_named() {
    let user = User::english();
    for name in ["Monday", "Tuesday"] {
        user.run(&["workshop", "new", name]).succeeds();
    }
    let monday = user.data_dir().join("workshops/Monday");
    let new = ["new", "--questionnaire", "sme-ai-risk", "--organisation"];
    let new = [&["--data-dir", monday.to_str().unwrap()], &new[..], &["A"]].concat();
    let id = user.run(&new).succeeds().out;
    // An assessment without an answer would not be counted anywhere.
    let (monday_dir, id) = (monday.to_str().unwrap(), id.trim());
    let answer = [
        "--data-dir",
        monday_dir,
        "answer",
        id,
        "security.mfa",
        "yes",
    ];
    assert_eq!(user.run(&answer).code, 0);
    let data = user.data_dir();
    let collect = |from: &Path| {
        let from = from.to_str().unwrap();
        let run = user.run(&["workshop", "collect", "Tuesday", from, "--format", "json"]);
        assert_eq!(run.code, 0, "{}", run.err);
        run.json()
    };
    let collected = collect(&data);
    assert_eq!(
        (&collected["altogether"], &collected["refused"]),
        (&0.into(), &0.into())
    );
    let outcomes = ["other-workshop", "own-folder"];
    for (file, outcome) in collected["files"].as_array().unwrap().iter().zip(outcomes) {
        assert_eq!(file["outcome"], outcome);
    }
    assert_eq!(collected["files"].as_array().unwrap().len(), 2);
    assert_eq!(collect(&monday)["altogether"], 1);
}

#[cfg(unix)]
#[test]
fn the_workshops_own_folder_is_known_behind_a_link_too() {
    use crate::file_system::lacks_links;
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    room.collect();
    if lacks_links(room.tree.path()) {
        return;
    }
    let link = room.tree.path().join("link");
    std::os::unix::fs::symlink(room.folder.path(), &link).unwrap();
    let mut collector = Collector::new(room.folder.clone());
    let collected = collector.collect(&[link], &Manner::default()).unwrap();
    assert_eq!(outcomes(&collected)["link"], "own-folder");
    assert_eq!((collected.files.len(), collected.altogether), (1, 1));
}

#[test]
fn folders_below_the_eighth_are_said_and_not_looked_into() {
    let room = Room::new();
    room.hand_in("1/2/3/4/5/6/7/8/in.json", &room.assessment(1, 1));
    room.hand_in("1/2/3/4/5/6/7/8/9/out.json", &room.assessment(2, 1));
    let collected = room.collect();
    let by_name = outcomes(&collected);
    assert_eq!((by_name["in.json"], by_name["9"]), ("new", "too-deep"));
    assert_eq!(collected.altogether, 1);
}

#[test]
fn an_assessment_that_is_damaged_here_is_not_written_over() {
    let room = Room::new();
    let assessment = room.assessment(1, 1);
    room.hand_in("1.json", &assessment);
    room.collect();
    let file = room.folder.store().path(&assessment.id);
    plant(&file, "(format: 1,");
    room.hand_in("1.json", &room.assessment(1, 2));
    let collected = room.collect();
    assert_eq!(outcomes(&collected)["1.json"], "kept-unreadable");
    assert_eq!(fs::read_to_string(&file).unwrap(), "(format: 1,");
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_not_followed_nor_waited_for() {
    use crate::file_system::{lacks_links, lacks_pipes};
    use std::os::unix::fs::symlink;
    let room = Room::new();
    if lacks_links(room.tree.path()) || lacks_pipes(room.tree.path()) {
        return;
    }
    let outside = room.tree.path().join("outside");
    fs::create_dir(&outside).unwrap();
    let file = room.hand_in("1.json", &room.assessment(1, 1));
    fs::rename(&file, outside.join("1.json")).unwrap();
    symlink(outside.join("1.json"), room.stick().join("link.json")).unwrap();
    symlink(&outside, room.stick().join("folder")).unwrap();
    symlink(room.stick(), room.stick().join("loop")).unwrap();
    let pipe = room.stick().join("pipe.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let collected = room.collect();
    let by_name = outcomes(&collected);
    assert_eq!(by_name["link.json"], "not-regular");
    assert_eq!(by_name["pipe.json"], "not-regular");
    assert_eq!((collected.files.len(), collected.altogether), (2, 0));
    assert_eq!(collected.other_files, 2);
    // The folder a person names may well be behind a link.
    let mut collector = Collector::new(room.folder.clone());
    let from = [room.stick().join("folder")];
    let collected = collector.collect(&from, &Manner::default()).unwrap();
    assert_eq!(collected.taken(), 1);
}

#[cfg(unix)]
#[test]
fn names_that_act_on_a_terminal_are_shown_without_acting() {
    let user = User::english();
    let room = Room::new();
    #[cfg(unix)]
    if crate::file_system::lacks_odd_names(&user.path("")) {
        return;
    }
    let mut assessment = room.assessment(1, 1);
    assessment.organisation = "Evil \u{1b}[2J\u{202e}Ltd".to_owned();
    room.hand_in("\u{1b}]0;title\u{7}.json", &assessment);
    room.put("\u{1b}[31mbroken.json", "{");
    let folder = room.folder.path().to_str().unwrap();
    let stick = room.stick();
    let arguments = ["workshop", "collect", folder, stick.to_str().unwrap()];
    for format in ["text", "json"] {
        let run = user.run(&[&arguments[..], &["--format", format]].concat());
        assert_eq!(run.code, 1, "{}", run.err);
        let said = run.out + &run.err;
        let acts = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.contains(acts), "{said:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_workshop_that_cannot_be_written_says_so_and_takes_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new();
    if crate::file_system::lacks_rights(room.tree.path()) {
        return;
    }
    room.hand_in("1.json", &room.assessment(1, 1));
    let lock = room.folder.path().join("workshop.lock");
    fs::remove_file(&lock).unwrap();
    let rights = |mode| {
        fs::set_permissions(room.folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    };
    rights(0o500);
    let is_denied = fs::File::create(&lock).is_err();
    if is_denied {
        let mut collector = Collector::new(room.folder.clone());
        let refused = collector.collect(&[room.stick()], &Manner::default());
        let error = refused.unwrap_err();
        assert!(error.to_string().contains("Denied"), "{error}");
    } else {
        // The superuser may write everywhere.
        let _ = writeln!(
            io::stderr(),
            "LEFT OUT: no folder is read-only for this user"
        );
    }
    rights(0o700);
    let _ = fs::remove_file(&lock);
    assert_eq!(room.collect().count(|it| matches!(it, Outcome::New(_))), 1);
}
