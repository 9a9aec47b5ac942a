//! The computer that goes round when nobody is at it, and when saving fails.

use super::kiosk::{begin, between, is_between, to_questions, to_the_end};
use super::screen::{screen, theme};
use super::screens::digits;
use super::walk::Walk;
use jiff::SignedDuration;
use tenken::i18n::{Catalogs, Message};
use tenken::wizard::{Effect, Key, Msg, Saving};

#[test]
fn a_result_left_on_the_screen_goes_away_after_three_minutes_without_a_key() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    to_the_end(&mut walk);
    walk.keys(&[Key::Enter]);
    let now = walk.model.now;
    let due = walk.model.due(now).unwrap();
    assert_eq!(due, SignedDuration::from_mins(3));
    walk.send(Msg::Now(now + SignedDuration::from_secs(179)));
    assert!(!is_between(&walk));
    walk.send(Msg::Now(now + SignedDuration::from_secs(180)));
    assert!(is_between(&walk));
    assert_eq!(
        walk.model.due(walk.model.now),
        None,
        "between two nothing waits"
    );
}

#[test]
fn a_question_left_on_the_screen_goes_away_after_five_minutes_without_a_key() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    let waits = |walk: &mut Walk, key: Key| {
        walk.keys(&[key]);
        let now = walk.model.now;
        walk.send(Msg::Now(now + SignedDuration::from_secs(285)));
        assert!(!is_between(walk), "{key:?}");
    };
    for key in [
        Key::Char('山'),
        Key::Left,
        Key::Backspace,
        Key::Char('田'),
        Key::Enter,
    ] {
        waits(&mut walk, key);
    }
    walk.keys(&[Key::Esc]).keys(&digits("420"));
    waits(&mut walk, Key::Enter);
    assert!(walk.question().is_some());
    walk.keys(&[Key::F(1)]);
    let now = walk.model.now;
    walk.send(Msg::Now(now + SignedDuration::from_secs(300)));
    assert!(is_between(&walk));
    let closed = walk
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Close { .. }));
    assert!(closed.eq([&Effect::Close { discards: false }]));
}

#[test]
fn answers_that_are_not_on_the_disk_stay_when_nobody_is_there() {
    let mut walk = between("ja", (80, 24));
    begin(&mut walk, "bcdf2345");
    to_questions(&mut walk);
    to_the_end(&mut walk);
    walk.model.saving = Saving::Failed(Message::new("store-absent"));
    for _ in 0..5 {
        let now = walk.model.now;
        walk.send(Msg::Now(now + SignedDuration::from_mins(4)));
        assert!(walk.model.session.is_some());
    }
    assert!(!walk.effects.contains(&Effect::Close { discards: true }));
    // Who comes back was told of nothing yet, and can save again.
    walk.keys(&digits("2"));
    assert!(walk.model.session.is_some());
    walk.keys(&[Key::F(7)]);
    assert_eq!(walk.effects.last(), Some(&Effect::RetrySave));
    walk.send(Msg::Saved(walk.assessment().sequence));
    walk.keys(&digits("2"));
    assert!(is_between(&walk));
}

#[test]
fn where_saving_fails_a_participant_and_the_trainer_leave_when_they_ask_again() {
    let failing = || {
        let mut walk = between("ja", (80, 24));
        begin(&mut walk, "bcdf2345");
        to_questions(&mut walk);
        walk.model.saving = Saving::Failed(Message::new("store-absent"));
        walk
    };
    let mut walk = failing();
    walk.keys(&[Key::Esc, Key::Enter]);
    assert!(walk.model.session.is_some() && walk.model.is_warned);
    walk.keys(&[Key::Enter]);
    assert!(is_between(&walk));
    let mut walk = failing();
    to_the_end(&mut walk);
    walk.keys(&digits("2"));
    assert!(walk.model.session.is_some() && walk.model.is_warned);
    walk.keys(&[Key::Enter]);
    assert!(is_between(&walk));
    let mut walk = failing();
    walk.keys(&[Key::Ctrl('c'), Key::F(9), Key::F(9), Key::F(9)]);
    assert_eq!(walk.effects.last(), Some(&Effect::Quit { discards: false }));
    walk.keys(&[Key::F(9)]);
    assert_eq!(walk.effects.last(), Some(&Effect::Quit { discards: true }));
}

#[test]
fn nothing_is_said_to_be_saved_that_is_not() {
    let catalogs = Catalogs::load();
    for lang in ["ja", "en"] {
        let mut walk = between(lang, (80, 24));
        begin(&mut walk, "bcdf2345");
        to_questions(&mut walk);
        walk.keys(&[Key::Esc]);
        let stopping = walk.model.clone();
        walk.keys(&[Key::Esc]);
        to_the_end(&mut walk);
        for mut model in [stopping, walk.model.clone()] {
            for saving in [Saving::Saving, Saving::Failed(Message::new("store-absent"))] {
                model.is_warned = matches!(saving, Saving::Failed(_));
                model.saving = saving;
                let text = screen(&mut model, &catalogs, &theme(true)).text();
                for told in [
                    "保存しました",
                    "保存してあります",
                    "are saved",
                    "so far are",
                ] {
                    assert!(!text.contains(told), "{text}");
                }
                // Answers of a workshop cannot be saved in another folder.
                assert!(!text.contains("F8"), "{text}");
            }
        }
    }
}
