//! Media as they are met: pulled out, only to be read, full. Only root may mount; elsewhere these
//! tests say that they are left out.

use super::running::Running;
use super::stick::{CUT_SHORT, SHORT_CHECK, Stick, files};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder that is mounted somewhere, and taken away again at the end.
struct Mounted {
    at: PathBuf,
}

impl Mounted {
    /// Mounts with these arguments; none, loudly, where that is not allowed.
    fn new(arguments: &[&str], at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        let mounted = mount.args(arguments).arg(at).stderr(Stdio::null()).status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self { at: at.to_owned() });
        }
        let _ = writeln!(std::io::stderr(), "LEFT OUT: nothing may be mounted here");
        None
    }

    /// The folder a stick is plugged in at.
    fn stick(stick: &Stick) -> Option<Self> {
        let folder = stick.folder();
        let at = stick.office().path("mnt");
        Self::new(&["--bind", folder.to_str().unwrap()], &at)
    }

    fn program(&self) -> PathBuf {
        self.at.join("tenken")
    }

    fn pull_out(&self) {
        let mut umount = Command::new("umount");
        assert!(umount.arg("-l").arg(&self.at).status().unwrap().success());
    }

    fn only_reads(&self) {
        let mut mount = Command::new("mount");
        let arguments = ["-o", "remount,bind,ro"];
        let status = mount.args(arguments).arg(&self.at).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let mut umount = Command::new("umount");
        let _ = umount
            .arg("-l")
            .arg(&self.at)
            .stderr(Stdio::null())
            .status();
    }
}

#[test]
fn a_stick_that_is_pulled_out_is_told_and_answers_come_onto_it_when_it_is_back() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    let Some(mounted) = Mounted::stick(&stick) else {
        return;
    };
    let mut running = Running::start(&stick, &mounted.program());
    for line in ["1", "4", "1"] {
        running.says(line);
    }
    mounted.pull_out();
    let said = running.says("1");
    assert!(said.contains("NOT SAVED"), "{said}");
    assert!(said.contains("no USB stick has been pulled out"), "{said}");
    assert!(files(&mounted.at).is_empty(), "the computer holds nothing");
    let folder = stick.folder();
    let back = Mounted::new(&["--bind", folder.to_str().unwrap()], &mounted.at).unwrap();
    let said = running.says("save");
    assert!(!said.contains("NOT SAVED"), "{said}");
    running.says("quit");
    let said = running.says("1");
    assert!(said.contains("Handed in: "), "{said}");
    running.says("quit");
    assert!(running.ends());
    drop(back);
    assert_eq!(stick.handed_in().len(), 1);
}

#[test]
fn whoever_leaves_without_the_stick_leaves_nothing_on_the_computer() {
    let stick = Stick::prepared(&[]);
    let Some(mounted) = Mounted::stick(&stick) else {
        return;
    };
    let mut running = Running::start(&stick, &mounted.program());
    for line in ["1", "4", "1"] {
        running.says(line);
    }
    mounted.pull_out();
    running.says("1");
    running.says("quit");
    // Asked twice, because the last answer is lost by it.
    running.says("1");
    running.says("1");
    let said = running.says("quit");
    assert!(!said.contains("Handed in"), "{said}");
    running.ends();
    let left: Vec<_> = fs::read_dir(&mounted.at).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
    let said = stick.starts("quit\n");
    assert!(said.contains("unfinished check"), "{said}");
}

#[test]
fn what_was_cut_short_is_not_gone_on_with_where_the_stick_was_pulled_out() {
    let stick = Stick::prepared(&[]);
    let Some(mounted) = Mounted::stick(&stick) else {
        return;
    };
    stick.starts(CUT_SHORT);
    let mut running = Running::start(&stick, &mounted.program());
    mounted.pull_out();
    let said = running.says("1");
    assert!(said.contains("no USB stick has been pulled out"), "{said}");
    running.ends();
    let left: Vec<_> = fs::read_dir(&mounted.at).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_medium_that_can_only_be_read_is_told_and_read() {
    let stick = Stick::prepared(&[]);
    let Some(mounted) = Mounted::stick(&stick) else {
        return;
    };
    let program = mounted.program();
    let make = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
    ];
    super::stick::told(stick.computer(&program).args(make), "");
    stick.starts(SHORT_CHECK);
    mounted.only_reads();
    let report = super::stick::told(stick.computer(&program).args(["report", "latest"]), "");
    assert!(report.contains("About this report"), "{report}");
    let refused = super::stick::run(stick.computer(&program).args(make), "");
    let wrong = String::from_utf8(refused.stderr).unwrap();
    assert!(wrong.contains("The disk is read-only."), "{wrong}");
    let doctor = super::stick::told(stick.computer(&program).arg("doctor"), "");
    assert!(doctor.contains("data folder is read-only"), "{doctor}");
    let begun = super::stick::run(stick.computer(&program).arg("--plain"), "1\nquit\n");
    let said = String::from_utf8(begun.stdout).unwrap();
    assert_eq!(begun.status.code(), Some(1), "{said}");
    assert!(
        said.contains("NOT SAVED") && said.contains("read-only"),
        "{said}"
    );
    let folder = mounted.at.clone();
    let collect = ["courier", "collect", folder.to_str().unwrap()];
    let run = stick.office_of("office", &collect).succeeds();
    assert!(run.out.contains("1 taken in"), "{}", run.out);
}

#[test]
fn a_full_medium_is_told_and_what_was_on_it_stays() {
    let stick = Stick::prepared(&[]);
    let at = stick.office().path("small");
    let Some(mounted) = Mounted::new(&["-t", "tmpfs", "-o", "size=1m", "none"], &at) else {
        return;
    };
    let data = mounted.at.to_str().unwrap();
    let office = stick.office();
    let make = [
        "new",
        "--questionnaire",
        "sme-ai-risk",
        "--organisation",
        "A",
    ];
    let id = office
        .run(&[&["--data-dir", data][..], &make].concat())
        .succeeds()
        .out;
    let file = mounted.at.join(format!("assessments/{}.ron", id.trim()));
    let before = fs::read(&file).unwrap();
    // What else is on a stick.
    let mut filler = fs::File::create(mounted.at.join("film")).unwrap();
    while filler.write_all(&[0; 4_096]).is_ok() {}
    let answer = ["answer", id.trim(), "scope.people", "some", "--note"];
    let note = "n".repeat(3_000);
    let run = office.run(&[&["--data-dir", data][..], &answer, &[&note]].concat());
    let wrong = run.fails();
    assert!(
        wrong.contains("could not be saved") && wrong.contains("full"),
        "{wrong}"
    );
    assert_eq!(fs::read(&file).unwrap(), before);
    let doctor = office.run(&["--data-dir", data, "doctor"]).out;
    assert!(doctor.contains("Little space is left"), "{doctor}");
}
