use super::room::{Room, outcomes};
use crate::program::User;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use tenken::workshop::{Collector, Manner, Outcome};

#[test]
fn a_file_dropped_in_while_it_is_read_is_looked_at_again_before_it_is_called_damaged() {
    let room = Room::new();
    let whole = room.export(&room.assessment(1, 1)).to_string();
    let mut collector = Collector::new(room.folder.clone());
    let from = [room.stick()];
    let mut look = || outcomes(&collector.look(&from, &Manner::default()).unwrap())["1.json"];
    room.put("1.json", &whole[..100]);
    assert_eq!(look(), "pending");
    room.put("1.json", &whole[..200]);
    assert_eq!(look(), "pending");
    room.put("1.json", &whole);
    assert_eq!(look(), "new");
    assert_eq!(look(), "same");
    room.put("1.json", &whole[..200]);
    assert_eq!(look(), "pending");
    assert_eq!(look(), "damaged");
    assert_eq!(look(), "damaged");
    assert_eq!(room.counted(), 1);
}

#[test]
fn what_was_seen_counts_again_when_it_comes_back() {
    let room = Room::new();
    let path = room.hand_in("1.json", &room.assessment(1, 1));
    let mut collector = Collector::new(room.folder.clone());
    let from = [room.stick()];
    let mut look = || collector.look(&from, &Manner::default()).unwrap();
    assert_eq!(look().taken(), 1);
    let away = room.tree.path().join("away.json");
    fs::rename(&path, &away).unwrap();
    assert_eq!((look().files.len(), look().altogether), (0, 1));
    fs::rename(&away, &path).unwrap();
    assert_eq!(look().count(|it| matches!(it, Outcome::Same(_))), 1);
}

#[test]
fn watching_a_folder_says_a_line_for_what_comes_and_goes_on() {
    let user = User::english();
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    let folder = room.folder.path().to_str().unwrap().to_owned();
    let stick = room.stick();
    let mut command = user.command(&["workshop", "collect", &folder]);
    command.arg(&stick).arg("--watch");
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until = |words: &str| {
        let mut lines = lines.by_ref().map(Result::unwrap);
        let found = lines.find(|line| line.contains(words));
        found.unwrap_or_else(|| panic!("it ended without {words:?}"))
    };
    until("Workshop: AI (1 December 2026)");
    until("Watching");
    until("Taken in");
    until("Assessments in the workshop: 1.");
    room.put("broken.json", "{");
    room.hand_in("2.json", &room.assessment(2, 1));
    let taken = until("Taken in");
    assert!(taken.contains("Company 2"), "{taken}");
    until("Assessments in the workshop: 2.");
    until("It is damaged");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(room.counted(), 2);
}
