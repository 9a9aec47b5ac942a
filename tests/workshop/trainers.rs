//! Two trainers, or one trainer's two programs, on one folder.

use super::room::{Room, outcomes};
use crate::program::User;
use std::thread;
use tenken::assessment::store::{Cause, StoreError};
use tenken::workshop::{Collector, FolderError, Manner};

#[test]
fn the_second_trainer_is_told_and_takes_nothing_meanwhile() {
    let user = User::english();
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    let before = room.bytes();
    let guard = room.folder.lock().unwrap();
    let folder = room.folder.path().to_str().unwrap();
    let stick = room.stick();
    let collect = ["workshop", "collect", folder, stick.to_str().unwrap()];
    let said = user.run(&collect).fails();
    let process = std::process::id().to_string();
    assert!(
        said.contains(&process) && said.contains("has it open"),
        "{said}"
    );
    let tally = ["workshop", "tally", folder, "1-1", "--remove"];
    let said = user.run(&tally).fails();
    assert!(said.contains("has it open"), "{said}");
    assert_eq!(room.bytes(), before);
    drop(guard);
    user.run(&collect).succeeds();
    assert_eq!(room.counted(), 1);
}

#[test]
fn the_guide_tells_what_the_second_trainer_is_told() {
    let room = Room::new();
    let _guard = room.folder.lock().unwrap();
    let folder = room.folder.path().to_str().unwrap();
    let guide = include_str!("../../docs/trainer-guide.md");
    for (user, told) in [
        (User::japanese(), ["ほかのtenken", "が開いています"]),
        (User::english(), ["Another tenken", " has it open"]),
    ] {
        assert!(guide.contains(&told.concat()));
        let said = user.run(&["workshop", "consent", folder, "--all"]).fails();
        assert!(told.iter().all(|words| said.contains(words)), "{said}");
        // Looking waits for nobody.
        assert_eq!(user.run(&["workshop", "report", folder]).code, 0);
    }
}

#[test]
fn who_has_nothing_to_write_needs_no_lock() {
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    room.collect();
    let _guard = room.folder.lock().unwrap();
    let collected = room.collect();
    assert_eq!((collected.refused(), collected.altogether), (0, 1));
}

#[test]
fn an_assessment_that_somebody_types_in_is_said_and_comes_in_later() {
    let room = Room::new();
    room.hand_in("1.json", &room.assessment(1, 1));
    room.hand_in("2.json", &room.assessment(2, 1));
    let id = room.assessment(1, 1).id;
    let guard = room.folder.store().lock(&id).unwrap().guard().unwrap();
    let by_name = outcomes(&room.collect());
    assert_eq!((by_name["1.json"], by_name["2.json"]), ("not-saved", "new"));
    drop(guard);
    let by_name = outcomes(&room.collect());
    assert_eq!((by_name["1.json"], by_name["2.json"]), ("new", "same"));
}

#[test]
fn two_trainers_who_collect_at_once_lose_nothing_and_count_nothing_twice() {
    let room = Room::new();
    for number in 0..12 {
        room.hand_in(
            &format!("{}/{number}.json", number % 2),
            &room.assessment(number, 1),
        );
        room.hand_in(&format!("both/{number}.json"), &room.assessment(number, 1));
    }
    let from = [["0", "both"], ["1", "both"]];
    let from = from.map(|names| names.map(|name| room.stick().join(name)));
    thread::scope(|scope| {
        for from in &from {
            let folder = room.folder.clone();
            scope.spawn(move || {
                loop {
                    let mut collector = Collector::new(folder.clone());
                    match collector.look(from, &Manner::default()) {
                        Ok(collected) => break assert_eq!(collected.refused(), 0),
                        Err(FolderError::Store(StoreError {
                            cause: Cause::HeldByOther { .. },
                            ..
                        })) => {}
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    assert_eq!(room.counted(), 12);
    assert_eq!(room.workshop().participants.len(), 12);
}
