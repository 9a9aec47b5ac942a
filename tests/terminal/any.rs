//! Terminals that are tiny, that answer nothing, and a program that is stopped.

use crate::{Terminal, terminal, terminal_as};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn a_terminal_of_one_column_or_one_row_is_survived_and_left_in_order() {
    for size in [(1, 1), (1, 24), (80, 1), (3, 2), (0, 0)] {
        let Some(mut terminal) = terminal_as("xterm", size) else {
            return;
        };
        thread::sleep(Duration::from_millis(300));
        terminal.press("\x03");
        let (code, output, _, _data) = terminal.end();
        assert_eq!(code, "0", "{size:?}: {}", String::from_utf8_lossy(&output));
    }
}

#[test]
fn a_program_that_was_stopped_draws_everything_anew_and_goes_on() {
    let Some(mut terminal) = terminal() else {
        return;
    };
    terminal.begin();
    terminal.signal("TSTP");
    thread::sleep(Duration::from_millis(300));
    terminal.signal("CONT");
    thread::sleep(Duration::from_millis(300));
    terminal.press("0");
    terminal.press("1");
    terminal.press("0");
    Terminal::wait("the second answer", || terminal.answers() == 2);
    terminal.press("\x03");
    let (code, output, _, _data) = terminal.end();
    assert_eq!(code, "0");
    let text = String::from_utf8(output).unwrap();
    assert_eq!(text.matches("\x1b[?1049h").count(), 2, "{text:?}");
    assert!(text.matches("\x1b[?1049l").count() >= 2, "{text:?}");
}

#[test]
fn a_terminal_that_answers_nothing_keeps_nobody_waiting() {
    if terminal()
        .map(|mut terminal| terminal.press("\x03"))
        .is_none()
    {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let doctor = |option: &str| {
        let shell = format!("{} doctor {option} --lang en", env!("CARGO_BIN_EXE_tenken"));
        let begun = Instant::now();
        let output = Command::new("script")
            .args(["-q", "-e", "-c", &shell, "/dev/null"])
            .env("TENKEN_DATA_DIR", data.path())
            .env("TERM", "xterm")
            .stdin(std::process::Stdio::piped())
            .output()
            .unwrap();
        assert!(begun.elapsed() < Duration::from_secs(5));
        // Wherever the lines were broken.
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let said = doctor("");
    assert!(said.contains("gave no answer"), "{said}");
    assert!(said.contains("tenken doctor --save"), "{said}");
    let said = doctor("--save");
    assert!(said.contains("ASCII only (saved;"), "{said}");
    let said = doctor("--forget");
    assert!(said.contains("ticks and arrows"), "{said}");
}
