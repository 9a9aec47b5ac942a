//! A real program on a real disk, killed at random while it saves.
#![cfg(unix)]

use super::sample::{ID, guard, id, loaded, names, version};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tenken::assessment::store::Store;

const VARIABLE: &str = "TENKEN_TEST_KILL_FOLDER";
const ROUNDS: usize = 20;

#[test]
#[ignore = "the next test starts this one as a program of its own, to kill it"]
fn a_program_that_saves_without_end() {
    let folder = std::env::var_os(VARIABLE).expect("started by the next test");
    let store = Store::open(folder);
    let guard = guard(&store, ID);
    let first = guard.load().assessment().map_or(0, |kept| kept.sequence);
    for sequence in first + 1.. {
        guard.save(&version(sequence)).unwrap();
        println!("\nsaved {sequence}");
    }
}

#[test]
fn a_program_killed_at_random_loses_no_version_it_saved() {
    let Ok(program) = std::env::current_exe() else {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: without /proc a program does not know itself, to start once more"
        );
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path());
    for round in 0..ROUNDS {
        let mut child = start(&program, folder.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut safe = lines
            .by_ref()
            .find_map(|line| sequence(&line.unwrap()))
            .unwrap();
        std::thread::sleep(Duration::from_micros(random() % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines {
            safe = sequence(&line.unwrap()).unwrap_or(safe);
        }
        let kept = loaded(&store);
        assert!(kept.sequence >= safe, "round {round}");
        assert_eq!(kept, version(kept.sequence));
    }
    drop(guard(&store, ID));
    let left = names(&folder.path().join("assessments"));
    assert_eq!(left.len(), 3, "{left:?}");
    assert!(store.load(&id(ID)).assessment().unwrap().sequence > 20);
}

fn start(program: &Path, folder: &Path) -> Child {
    Command::new(program)
        .args(["--exact", "--ignored", "--nocapture"])
        .arg("store::kill::a_program_that_saves_without_end")
        .env(VARIABLE, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn sequence(line: &str) -> Option<u64> {
    line.strip_prefix("saved ")?.parse().ok()
}

fn random() -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes)
}
