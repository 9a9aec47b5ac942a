//! The wizard in a real pseudo-terminal: nothing answered is lost, and the terminal comes back.
//!
//! The terminal is made by `script` of util-linux; without it these tests say so and pass.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

mod terminal {
    mod any;
    mod old;
}

const PATIENCE: Duration = Duration::from_secs(30);

struct Terminal {
    data: TempDir,
    child: Child,
    keys: ChildStdin,
    output: thread::JoinHandle<()>,
    seen: Arc<Mutex<Vec<u8>>>,
}

/// Starts `tenken` in a terminal of 80×24; none where there is no `script`.
fn terminal() -> Option<Terminal> {
    terminal_as("xterm-256color", (80, 24))
}

/// Whether a terminal can be made; said aloud where it cannot.
fn has_script() -> bool {
    let is_there = Command::new("script").arg("--version").output().is_ok();
    if !is_there {
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: `script` (util-linux) is not installed, so there is no terminal to test in"
        );
    }
    is_there
}

/// Starts `tenken` in a terminal of this name, columns and rows, which answers no questions.
fn terminal_as(name: &str, (columns, rows): (u16, u16)) -> Option<Terminal> {
    if !has_script() {
        return None;
    }
    let data = tempfile::tempdir().unwrap();
    let shell = format!(
        "stty cols {columns} rows {rows}; stty -g > {0}/before; sh -c 'echo $$ > {0}/pid; exec {1}'; echo $? > {0}/code; stty -g > {0}/after",
        data.path().display(),
        env!("CARGO_BIN_EXE_tenken"),
    );
    let mut child = Command::new("script")
        .args(["-q", "-e", "-c", &shell, "/dev/null"])
        .env("TENKEN_DATA_DIR", data.path().join("kept"))
        .env("TENKEN_LANG", "ja")
        .env("TERM", name)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let keys = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&seen);
    let output = thread::spawn(move || {
        let mut part = [0; 4_096];
        while let Ok(length @ 1..) = stdout.read(&mut part) {
            all.lock().unwrap().extend_from_slice(&part[..length]);
        }
    });
    let terminal = Terminal {
        data,
        child,
        keys,
        output,
        seen,
    };
    Terminal::wait("the program to start", || {
        terminal.data.path().join("pid").exists()
    });
    Some(terminal)
}

impl Terminal {
    #[track_caller]
    fn wait(what: &str, mut is_so: impl FnMut() -> bool) {
        let start = Instant::now();
        while !is_so() {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        // A key of its own, not a part of the next one.
        thread::sleep(Duration::from_millis(60));
    }

    fn signal(&self, name: &str) {
        let pid = fs::read_to_string(self.data.path().join("pid")).unwrap();
        assert!(
            Command::new("kill")
                .args(["-s", name, pid.trim()])
                .status()
                .unwrap()
                .success()
        );
    }

    /// What the program wrote so far.
    fn seen(&self) -> String {
        String::from_utf8_lossy(&self.seen.lock().unwrap()).into_owned()
    }

    /// Waits until the program has the terminal for itself, so that a key is its own.
    #[track_caller]
    fn opens(&self) {
        Self::wait("the screen", || self.seen().contains("\x1b[?1049h"));
    }

    /// What is on the disk now; empty while there is nothing.
    fn file(&self) -> String {
        kept(&self.data.path().join("kept"))
    }

    fn answers(&self) -> usize {
        self.file().matches("answer:").count()
    }

    /// Waits for the end; the code of the program and everything it wrote.
    fn end(mut self) -> (String, Vec<u8>, PathBuf, TempDir) {
        Self::wait("the end", || self.child.try_wait().unwrap().is_some());
        self.output.join().unwrap();
        let output = self.seen.lock().unwrap().clone();
        let code = fs::read_to_string(self.data.path().join("code")).unwrap_or_default();
        let kept = self.data.path().join("kept");
        (code.trim().to_owned(), output, kept, self.data)
    }

    /// Begins an assessment of the essential level and answers the first scope question.
    fn begin(&mut self) {
        self.opens();
        self.press("1");
        self.press("4");
        self.press("2");
        self.press("0");
        self.press("2");
        Self::wait("the first answer", || self.answers() == 1);
    }
}

fn kept(folder: &Path) -> String {
    let entries = fs::read_dir(folder.join("assessments"))
        .into_iter()
        .flatten()
        .flatten();
    let mut files = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "ron"));
    files
        .next()
        .and_then(|path| fs::read_to_string(path).ok())
        .unwrap_or_default()
}

#[test]
fn every_answer_is_on_the_disk_while_the_program_runs_and_survives_a_kill() {
    let Some(mut terminal) = terminal() else {
        return;
    };
    terminal.begin();
    for keys in ["0", "1", "0", "1", "0", "1", "0", "2", "0", "0", "0"] {
        terminal.press(keys);
    }
    Terminal::wait("the scope", || terminal.answers() == 7);
    for answer in 8..=10 {
        terminal.press("1");
        Terminal::wait("an answer", || terminal.answers() == answer);
        terminal.press("0");
    }
    let before = terminal.answers();
    terminal.press("2");
    terminal.signal("KILL");
    let (_, _, kept_in, _data) = terminal.end();
    let text = kept(&kept_in);
    assert!(text.matches("answer:").count() >= before, "{text}");
    let listed = Command::new(env!("CARGO_BIN_EXE_tenken"))
        .args([
            "--data-dir",
            kept_in.to_str().unwrap(),
            "report",
            "latest",
            "--format",
            "json",
        ])
        .output()
        .unwrap();
    assert!(
        listed.status.success(),
        "{}",
        String::from_utf8_lossy(&listed.stderr)
    );
}

#[test]
fn text_that_is_being_typed_is_on_the_disk_a_second_later() {
    let Some(mut terminal) = terminal() else {
        return;
    };
    terminal.begin();
    terminal.press("\x1bOS");
    terminal.press("総務が確認中");
    Terminal::wait("the note", || terminal.file().contains("総務が確認中"));
    terminal.signal("KILL");
    let (_, _, kept_in, _data) = terminal.end();
    assert!(kept(&kept_in).contains("総務が確認中"));
}

#[test]
fn the_terminal_is_as_before_after_leaving_and_after_a_signal() {
    for (signal, code) in [(None, "0"), (Some("TERM"), "143"), (Some("HUP"), "129")] {
        let Some(mut terminal) = terminal() else {
            return;
        };
        terminal.begin();
        match signal {
            None => terminal.press("\x03"),
            Some(signal) => terminal.signal(signal),
        }
        let (ended, output, _, data) = terminal.end();
        let read = |name: &str| fs::read_to_string(data.path().join(name)).unwrap();
        assert_eq!(read("before"), read("after"), "{signal:?}");
        assert_eq!(ended, code, "{signal:?}");
        let text = String::from_utf8_lossy(&output);
        let last = |sequence: &str| {
            text.rfind(sequence)
                .unwrap_or_else(|| panic!("{signal:?}: no {sequence:?}"))
        };
        assert!(last("\x1b[?1049l") > last("\x1b[?1049h"));
        assert!(last("\x1b[?2004l") > last("\x1b[?2004h"));
        assert!(last("\x1b[?25h") > 0);
    }
}

#[test]
fn a_second_program_on_the_same_assessment_only_looks() {
    let Some(mut terminal) = terminal() else {
        return;
    };
    terminal.begin();
    let data = terminal.data.path().join("kept");
    let answered = Command::new(env!("CARGO_BIN_EXE_tenken"))
        .args([
            "--lang",
            "en",
            "--data-dir",
            data.to_str().unwrap(),
            "answer",
            "latest",
            "scope.people",
            "solo",
        ])
        .output()
        .unwrap();
    assert_eq!(answered.status.code(), Some(1));
    assert!(terminal.file().contains("some"));
    terminal.press("\x03");
    terminal.end();
}
