use super::commands::{THAT_END, WITHOUT_SUCCESS};
use super::trace::{can_trace, log, network_calls, options};
use crate::program::User;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs a command under strace; `home` is whether the surroundings tell the user's own folder.
fn trace(user: &User, arguments: &[&str], input: &str, home: bool) -> (i32, Vec<String>) {
    let plain = user.command(arguments);
    let mut traced = Command::new("strace");
    traced
        .args(options(&log(user)))
        .arg(env!("CARGO_BIN_EXE_tenken"))
        .args(arguments)
        .env_clear()
        .envs(
            plain
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .current_dir(user.path(""))
        .stdin(Stdio::from(
            fs::File::open(user.write("input", input)).unwrap(),
        ))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if !home {
        traced.env_remove("HOME");
    }
    let code = traced.status().unwrap().code().unwrap_or(-1);
    (code, network_calls(&log(user)))
}

#[test]
fn no_command_opens_a_socket_or_asks_for_an_address() {
    if !can_trace() {
        return;
    }
    let user = User::english();
    let id = user.makes_sample();
    let other = user.makes_sample();
    let codes = user
        .run(&["code", &other, "--format", "text"])
        .succeeds()
        .out;
    let mut wrong = Vec::new();
    for (words, input) in THAT_END {
        let arguments: Vec<&str> = words
            .iter()
            .map(|word| match *word {
                "ID" => id.as_str(),
                "OTHER" => other.as_str(),
                word => word,
            })
            .collect();
        let input = input.replace("CODE", &codes);
        let (code, calls) = trace(&user, &arguments, &input, true);
        let expected = i32::from(WITHOUT_SUCCESS.contains(words));
        if code != expected {
            wrong.push((words, code));
        }
        assert_eq!(calls, [""; 0], "{arguments:?}");
    }
    assert!(wrong.is_empty(), "they ended otherwise: {wrong:?}");
}

#[test]
fn where_nothing_tells_the_users_folder_no_network_is_asked_either() {
    if !can_trace() {
        return;
    }
    // Then the system is asked whose folder it is, which may ask a program of this computer.
    let (code, calls) = trace(&User::english(), &["list"], "", false);
    assert_eq!(code, 0);
    let is_outside = |call: &&String| call.contains("AF_INET") || call.contains("AF_NETLINK");
    assert_eq!(calls.iter().find(is_outside), None);
}

#[test]
fn a_program_that_asks_for_an_address_would_be_seen() {
    let is_there = Command::new("getent").arg("--version").output().is_ok();
    if !can_trace() || !is_there {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: there is no `getent` to see asking"
        );
        return;
    }
    let user = User::english();
    let mut traced = Command::new("strace");
    traced
        .args(options(&log(&user)))
        .args(["getent", "ahosts", "localhost"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    traced.status().unwrap();
    assert!(!network_calls(&log(&user)).is_empty());
}
