//! What draws on a terminal is looked at in one, which `script` of util-linux makes.

use super::commands::ON_A_SCREEN;
use super::trace::{can_trace, log, network_calls, options};
use crate::program::User;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_mins(1);
/// A program that opens no file for so long waits for something.
const QUIET: Duration = Duration::from_secs(3);

fn has_script() -> bool {
    let is_there = Command::new("script").arg("--version").output().is_ok();
    if !is_there {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: `script` (util-linux) is not here, so there is no terminal"
        );
    }
    is_there
}

/// Waits until a command has the terminal for itself, or traces no more: then it waits for keys.
fn wait_until_it_asks(child: &mut Child, log: &Path, arguments: &[&str]) {
    let start = Instant::now();
    let (mut before, mut since) = (String::new(), start);
    loop {
        let traced = fs::read_to_string(log).unwrap_or_default();
        if traced != before {
            (before, since) = (traced, Instant::now());
        }
        // A screen hears of signals through a pair of sockets.
        let is_screen = before.contains("socketpair");
        let is_quiet = !before.is_empty() && since.elapsed() > QUIET;
        if is_screen || is_quiet || child.try_wait().unwrap().is_some() {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "{arguments:?} did not start");
        sleep(Duration::from_millis(20));
    }
    sleep(Duration::from_millis(500));
}

/// Presses keys in a command under strace, and ends it with a signal unless it has ended.
fn trace(user: &User, arguments: &[&str], keys: &[&str]) -> Vec<String> {
    let pid = user.path("pid");
    let _ = fs::remove_file(&pid);
    let log = log(user);
    let options: Vec<&str> = options(&log)
        .into_iter()
        .map(|option| option.to_str().unwrap())
        .collect();
    // The tracer steps aside, so that the number is that of the program.
    let shell = format!(
        "stty cols 80 rows 24; sh -c 'echo $$ > {}; exec strace -D {} {} {}'",
        pid.display(),
        options.join(" "),
        env!("CARGO_BIN_EXE_tenken"),
        arguments.join(" "),
    );
    let mut child = Command::new("script")
        .args(["-q", "-c", &shell, "/dev/null"])
        .env("TENKEN_DATA_DIR", user.data_dir())
        .env("TENKEN_LANG", "en")
        .env("TERM", "xterm-256color")
        .current_dir(user.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    wait_until_it_asks(&mut child, &log, arguments);
    for key in keys {
        let _ = input.write_all(key.as_bytes());
        let _ = input.flush();
        sleep(Duration::from_millis(150));
    }
    if child.try_wait().unwrap().is_none() {
        let number = fs::read_to_string(&pid).unwrap();
        let mut kill = Command::new("kill");
        let _ = kill
            .args(["-s", "TERM", number.trim()])
            .stderr(Stdio::null())
            .status();
    }
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE, "{arguments:?} did not end");
        sleep(Duration::from_millis(20));
    }
    let calls = network_calls(&log);
    let _ = fs::remove_file(&log);
    calls
}

#[test]
fn nothing_on_a_screen_opens_a_socket_or_asks_for_an_address() {
    if !can_trace() || !has_script() {
        return;
    }
    let user = User::english();
    let id = user.makes_sample();
    user.run(&["workshop", "new", "AI", "--folder", "w"])
        .succeeds();
    for (arguments, keys) in ON_A_SCREEN {
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|word| if *word == "ID" { id.as_str() } else { word })
            .collect();
        let calls = trace(&user, &arguments, keys);
        assert_eq!(calls, [""; 0], "{arguments:?}");
    }
}
