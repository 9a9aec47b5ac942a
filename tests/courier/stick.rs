//! A stick that holds the program, made ready by the office and started at computers that are not.

use crate::program::User;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Answers the company screen and the first two questions of scope, then hands in.
pub(super) const SHORT_CHECK: &str = "1\n\n1\n1\nquit\n1\nquit\n";
/// The same without handing in: the stick is pulled out, or the window closed.
pub(super) const CUT_SHORT: &str = "1\n\n1\n1\n";

/// A stick, in a folder whose name has Japanese and spaces in it.
pub(super) struct Stick {
    user: User,
}

impl Stick {
    /// Has the office make one ready, with more options.
    pub(super) fn prepared(more: &[&str]) -> Self {
        let stick = Self {
            user: User::english(),
        };
        let folder = stick.folder();
        fs::create_dir_all(&folder).unwrap();
        stick.put_the_program();
        let folder = folder.to_str().unwrap();
        let mut arguments = vec!["courier", "prepare", folder];
        arguments.extend(more);
        stick.user.run(&arguments).succeeds();
        stick
    }

    /// The office, whose own data folder is on none of these computers.
    pub(super) fn office(&self) -> &User {
        &self.user
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.user.path("USB メモリー/点検 用")
    }

    pub(super) fn courier(&self) -> PathBuf {
        self.folder().join("tenken-data/courier")
    }

    pub(super) fn program(&self) -> PathBuf {
        self.folder().join("tenken")
    }

    /// A stick that is plugged in: the folder is that of a medium, which can be taken away.
    pub(super) fn office_of(&self, data: &str, arguments: &[&str]) -> crate::program::Run {
        let data = self.user.path(data);
        let mut all = vec!["--data-dir", data.to_str().unwrap()];
        all.extend(arguments);
        self.user.run(&all)
    }

    /// A second name costs nothing; where there are none, as on a stick, it is a copy.
    fn put_the_program(&self) {
        let from = env!("CARGO_BIN_EXE_tenken");
        if fs::hard_link(from, self.program()).is_err() {
            fs::copy(from, self.program()).unwrap();
        }
    }

    /// A computer at which the program on the stick is started, with a home of its own.
    pub(super) fn computer(&self, program: &Path) -> Command {
        let home = self.user.path("home");
        fs::create_dir_all(&home).unwrap();
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", &home)
            .env("TENKEN_LANG", "en")
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .current_dir(&home);
        command
    }

    /// Starts the program on the stick, as by a double click, in lines of text.
    pub(super) fn starts(&self, input: &str) -> String {
        let mut command = self.computer(&self.program());
        told(command.arg("--plain"), input)
    }

    /// The files of runs that came to their end.
    pub(super) fn handed_in(&self) -> Vec<PathBuf> {
        files(&self.courier().join("handed-in"))
    }

    /// The office takes in what is on the stick.
    pub(super) fn is_collected(&self) -> crate::program::Run {
        let folder = self.folder();
        self.user
            .run(&["courier", "collect", folder.to_str().unwrap()])
    }
}

/// Runs a command that succeeds, and returns what it said.
pub(super) fn told(command: &mut Command, input: &str) -> String {
    let output = run(command, input);
    let said = String::from_utf8(output.stdout).unwrap();
    let wrong = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), wrong.as_str()),
        (Some(0), ""),
        "{said}"
    );
    said
}

pub(super) fn run(command: &mut Command, input: &str) -> Output {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// Every file in a folder and those in it, in order; none where there is no folder.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// Everything in a folder, with what is in it.
pub(super) fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        (path, bytes)
    };
    files(folder).into_iter().map(read).collect()
}

/// Writes a file as somebody else would, over what is there.
pub(super) fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) {
    let mut file = fs::File::create(path).unwrap();
    file.write_all(contents.as_ref()).unwrap();
}
