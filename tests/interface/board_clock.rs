//! The clock of the board: it shows, it waits, and it never moves on.

use super::board::{answered, begun, board, later};
use super::walk::Walk;
use jiff::SignedDuration;
use tenken::wizard::{Key, Step};

#[test]
fn the_clock_shows_every_second_ends_at_nothing_and_never_moves_on() {
    let mut walk = begun();
    assert_eq!(board(&walk).timer.left(), 60);
    later(&mut walk, 1);
    assert_eq!(
        board(&walk).timer.left(),
        60,
        "a begun second counts as whole"
    );
    later(&mut walk, 999);
    assert_eq!(board(&walk).timer.left(), 59);
    later(&mut walk, 200_000);
    assert_eq!(board(&walk).timer.left(), 0);
    assert!(!board(&walk).timer.is_running());
    assert_eq!((board(&walk).at, board(&walk).step), (0, Step::Asking));
}

#[test]
fn the_clock_can_be_held_run_again_and_extended() {
    let mut walk = begun();
    walk.keys(&[Key::F(5)]);
    assert_eq!(board(&walk).timer.left(), 50, "keys are ten seconds apart");
    later(&mut walk, 100_000);
    assert_eq!(board(&walk).timer.left(), 50);
    walk.keys(&[Key::F(6)]);
    assert_eq!(board(&walk).timer.left(), 80);
    assert!(!board(&walk).timer.is_running(), "held it stays held");
    walk.keys(&[Key::F(5)]);
    later(&mut walk, 80_000);
    assert_eq!(board(&walk).timer.left(), 0);
    walk.keys(&[Key::F(6)]);
    assert_eq!(board(&walk).timer.left(), 30);
    assert!(
        board(&walk).timer.is_running(),
        "more time after the end runs at once"
    );
}

#[test]
fn only_a_running_clock_wants_to_be_drawn_every_second() {
    let mut walk = answered();
    let due = |walk: &Walk| walk.model.due(walk.model.now).unwrap();
    assert!(due(&walk) <= SignedDuration::from_millis(1001));
    walk.keys(&[Key::F(5)]);
    assert!(
        due(&walk) > SignedDuration::from_secs(40),
        "only the minutes left"
    );
    walk.keys(&[Key::F(5), Key::PageDown]);
    assert!(due(&walk) > SignedDuration::from_secs(20));
    let before = walk.model.clone();
    later(&mut walk, 3000);
    let mut after = walk.model.clone();
    after.now = before.now;
    assert!(after == before, "nothing that is shown has changed");
}

#[test]
fn a_clock_that_is_set_back_gives_no_time() {
    let mut walk = begun();
    later(&mut walk, 20_000);
    later(&mut walk, -3_600_000);
    assert_eq!(board(&walk).timer.left(), 40);
}
