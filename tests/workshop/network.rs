//! tenken opens no socket, ever.

#![cfg(target_os = "linux")]

use crate::program::User;
use std::process::{Command, Stdio};

fn can_trace() -> bool {
    let mut strace = Command::new("strace");
    let traced = strace
        .args(["-o", "/dev/null", "true"])
        .stderr(Stdio::null());
    let is_there = traced.status().is_ok_and(|status| status.success());
    if !is_there {
        println!("left out: strace is not here, or may not trace");
    }
    is_there
}

/// Runs the program and returns every network call it and its threads made.
fn calls(user: &User, arguments: &[&str], input: &str) -> String {
    let log = user.path("strace.log");
    let mut traced = Command::new("strace");
    traced
        .args(["-f", "-e", "trace=%network", "-e", "signal=none", "-o"])
        .arg(&log)
        .arg(env!("CARGO_BIN_EXE_tenken"))
        .args(arguments)
        .env("TENKEN_DATA_DIR", user.data_dir())
        .env("TENKEN_LANG", "en")
        .current_dir(user.path(""))
        .stdin(Stdio::from(
            std::fs::File::open(user.write("input", input)).unwrap(),
        ))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let code = traced.status().unwrap().code();
    assert!(matches!(code, Some(0 | 1)), "{arguments:?}: {code:?}");
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("exited with"), "nothing was traced: {log}");
    let calls = log.lines().filter(|line| line.contains('('));
    calls.collect::<Vec<&str>>().join("\n")
}

#[test]
fn no_command_of_a_workshop_opens_a_socket() {
    if !can_trace() {
        return;
    }
    let user = User::english();
    let id = user.makes_sample();
    user.run(&["export", &id, "-o", "stick.json"]).succeeds();
    for (arguments, input) in [
        (
            &["workshop", "new", "AI", "--folder", "w", "--present", "22"][..],
            "",
        ),
        (&["workshop", "collect", "w", "stick.json"], ""),
        (&["workshop", "tally", "w", "scope.people", "12 5 3 2"], ""),
        (&["workshop", "enter", "w", "--organisation", "A"], "\n1\n"),
        (&["workshop", "consent", "w", "--all"], ""),
        (&["workshop", "list"], ""),
        (&["workshop", "report", "w", "--format", "html"], ""),
        (&["workshop", "report", "w", "--format", "json"], ""),
        (&["workshop", "handouts", "w", "--output", "h"], ""),
        (&["workshop", "certificate", "w", "--name", "A"], ""),
        (&["workshop", "export", "w", "--format", "csv"], ""),
    ] {
        assert_eq!(calls(&user, arguments, input), "", "{arguments:?}");
    }
}
