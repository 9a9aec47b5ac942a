use super::running::Running;
use super::stick::{CUT_SHORT, SHORT_CHECK, Stick, files};
use std::fs;
use tenken::assessment::store::{Guard, Listed, Store};

fn kept(stick: &Stick) -> usize {
    let kept = files(&stick.courier().join("assessments"));
    let is_one = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "ron");
    kept.iter().filter(is_one).count()
}

#[test]
fn a_run_that_is_cut_short_is_offered_again_and_goes_on_where_it_was() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    stick.starts(CUT_SHORT);
    assert_eq!((kept(&stick), stick.handed_in().len()), (1, 0));
    let said = stick.starts("1\n1\nquit\n1\nquit\n");
    assert!(
        said.contains("1. Go on with the unfinished check (Line 2, "),
        "{said}"
    );
    assert!(said.contains("2 answered)"), "{said}");
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 1));
    let export = fs::read_to_string(stick.handed_in().remove(0)).unwrap();
    assert_eq!(export.matches("\"chosen\"").count(), 3, "{export}");
}

#[test]
fn whoever_begins_anew_hands_in_what_was_cut_short_as_it_is() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    stick.starts("2\n4\n1\n1\nquit\n1\nquit\n");
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 2));
}

#[test]
fn of_what_was_cut_short_others_see_the_place_the_time_and_the_number_alone() {
    let stick = Stick::prepared(&["--site", "Line 2"]);
    stick.starts("1\n1\nSecret Works\n\nSecret Person\n4\n1\n1\nnote\nSecret note\n");
    assert_eq!(kept(&stick), 1);
    let said = stick.starts("quit\n");
    assert!(
        said.contains("Line 2, ") && !said.contains("Secret"),
        "{said}"
    );
}

#[test]
fn what_was_cut_short_stays_until_somebody_decides() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    stick.starts("quit\n");
    stick.starts("");
    assert_eq!((kept(&stick), stick.handed_in().len()), (1, 0));
    let said = stick.is_collected().succeeds().out;
    assert!(
        said.contains("One unfinished check is on the stick"),
        "{said}"
    );
    stick.starts(SHORT_CHECK.replacen("1\n\n1\n1\n", "1\n1\n", 1).as_str());
    assert_eq!((kept(&stick), stick.handed_in().len()), (0, 1));
}

/// Has open, as another program on the same stick, what was cut short there.
fn opened_elsewhere(stick: &Stick) -> Guard {
    let store = Store::open(stick.courier());
    let [Listed::Named { id, .. }] = &store.list().unwrap()[..] else {
        panic!("one is cut short");
    };
    store.lock(id).unwrap().guard().unwrap()
}

#[test]
fn what_another_program_has_open_is_not_offered() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    let other = opened_elsewhere(&stick);
    let said = stick.starts("quit\n");
    assert!(said.contains("1. Begin a check"), "{said}");
    assert!(!said.contains("unfinished check"), "{said}");
    stick.starts(SHORT_CHECK);
    assert_eq!((kept(&stick), stick.handed_in().len()), (1, 1));
    drop(other);
    let said = stick.starts("quit\n");
    assert!(said.contains("unfinished check"), "{said}");
}

#[test]
fn what_another_program_has_opened_meanwhile_is_told_and_not_shown() {
    let stick = Stick::prepared(&[]);
    stick.starts("1\n1\nSecret Works\n\nSecret Person\n4\n1\n1\n");
    let mut running = Running::start(&stick, &stick.program());
    let _other = opened_elsewhere(&stick);
    let said = running.says("1");
    assert!(
        said.contains("Another tenken has that check open"),
        "{said}"
    );
    assert!(
        said.contains("1. Begin a check") && !said.contains("Secret"),
        "{said}"
    );
    let said = running.says("1");
    assert!(said.contains("Which company"), "{said}");
}

#[test]
fn where_the_stick_is_gone_nothing_is_gone_on_with_and_nothing_made() {
    let stick = Stick::prepared(&[]);
    stick.starts(CUT_SHORT);
    let mut running = Running::start(&stick, &stick.program());
    let data = stick.folder().join("tenken-data");
    let away = stick.folder().join("pulled out");
    fs::rename(&data, &away).unwrap();
    let said = running.says("1");
    assert!(said.contains("no USB stick has been pulled out"), "{said}");
    assert!(!data.exists(), "the computer holds nothing");
    fs::rename(&away, &data).unwrap();
    let said = running.says("1");
    assert!(!said.contains("NOT SAVED"), "{said}");
    running.ends();
    assert_eq!(kept(&stick), 1);
}
