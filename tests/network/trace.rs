//! Looks at the calls that reach the system.

use crate::program::User;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What whoever asks for an address by its name reads first.
const FILES_OF_NAMES: [&str; 5] = [
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/nsswitch.conf",
    "/etc/services",
];

pub(super) fn can_trace() -> bool {
    let mut strace = Command::new("strace");
    let traced = strace
        .args(["-o", "/dev/null", "true"])
        .stderr(Stdio::null());
    let is_there = traced.status().is_ok_and(|status| status.success());
    if !is_there {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: strace is not here, or may not trace, so no call can be looked at"
        );
    }
    is_there
}

/// The arguments of strace that write the calls of a program and its threads and children.
pub(super) fn options(log: &Path) -> Vec<&OsStr> {
    let fixed = [
        "-f",
        "-e",
        "trace=%network,open,openat",
        "-e",
        "signal=none",
    ];
    let mut options: Vec<&OsStr> = fixed.into_iter().map(OsStr::new).collect();
    options.extend([OsStr::new("-o"), log.as_os_str()]);
    options
}

pub(super) fn log(user: &User) -> PathBuf {
    user.path("strace.log")
}

/// The calls in a log that have to do with a network: none are right.
///
/// A pair of sockets that nobody else can find is how the program hears of signals.
pub(super) fn network_calls(log: &Path) -> Vec<String> {
    let text = fs::read_to_string(log).unwrap();
    assert!(text.contains("open"), "nothing was traced: {text}");
    let is_wrong = |line: &&str| {
        let call = line.split('(').next().unwrap_or_default();
        let call = call.split_whitespace().last().unwrap_or_default();
        match call {
            "open" | "openat" => FILES_OF_NAMES.iter().any(|file| line.contains(file)),
            "socketpair" => !line.contains("AF_UNIX"),
            "send" | "recv" | "sendto" | "recvfrom" | "sendmsg" | "recvmsg" => false,
            "socket" | "connect" | "bind" | "listen" | "accept" | "accept4" | "getpeername" => true,
            _ => line.contains("AF_INET") || line.contains("AF_NETLINK"),
        }
    };
    text.lines().filter(is_wrong).map(str::to_owned).collect()
}
