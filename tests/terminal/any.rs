//! Terminals that are tiny, that answer nothing, and a program that is stopped.

use crate::{Terminal, has_script, terminal, terminal_as};
use std::fs;
use std::process::{Command, Stdio};
use tempfile::TempDir;

#[test]
fn a_terminal_of_one_column_or_one_row_is_survived_and_left_in_order() {
    for size in [(1, 1), (1, 24), (80, 1), (3, 2), (0, 0)] {
        let Some(mut terminal) = terminal_as("xterm", size) else {
            return;
        };
        terminal.opens();
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
    Terminal::wait("the stop", || is_stopped(&terminal));
    terminal.signal("CONT");
    Terminal::wait("the screen drawn anew", || {
        terminal.seen().matches("\x1b[?1049h").count() == 2
    });
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

/// Whether the program is stopped: the letter after its name in brackets.
fn is_stopped(terminal: &Terminal) -> bool {
    let pid = fs::read_to_string(terminal.data.path().join("pid")).unwrap();
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_some_and(|rest| rest.starts_with(" T"))
}

/// What the doctor says in a terminal of this name that answers nothing.
fn doctor(data: &TempDir, name: &str, options: &str) -> String {
    let shell = format!(
        "{} doctor {options} --lang en",
        env!("CARGO_BIN_EXE_tenken")
    );
    let mut child = Command::new("script")
        .args(["-q", "-e", "-c", &shell, "/dev/null"])
        .env("TENKEN_DATA_DIR", data.path())
        .env("TERM", name)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    Terminal::wait("the doctor", || child.try_wait().unwrap().is_some());
    let output = child.wait_with_output().unwrap();
    // Wherever the lines were broken.
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_terminal_that_answers_nothing_keeps_nobody_waiting() {
    if !has_script() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let said = doctor(&data, "vt100", "");
    assert!(said.contains("gave no answer"), "{said}");
    let said = doctor(&data, "vt100", "--save");
    assert!(said.contains("ASCII only (saved;"), "{said}");
    let said = doctor(&data, "vt100", "--forget");
    assert!(said.contains("ASCII only (as terminals"), "{said}");
}

#[test]
fn that_a_terminal_which_has_signs_by_its_name_is_slow_or_mute_takes_them_from_nobody() {
    if !has_script() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let said = doctor(&data, "xterm", "--save");
    assert!(said.contains("Nothing was saved"), "{said}");
    assert!(said.contains("tenken doctor --save --ascii"), "{said}");
    let said = doctor(&data, "xterm", "");
    assert!(said.contains("gave no answer"), "{said}");
    assert!(said.contains("ticks and arrows (as terminals"), "{said}");
    doctor(&data, "xterm", "--save --ascii");
    let said = doctor(&data, "xterm", "");
    assert!(said.contains("ASCII only (saved;"), "{said}");
    let said = doctor(&data, "xterm", "--forget");
    assert!(said.contains("ticks and arrows (as terminals"), "{said}");
}
