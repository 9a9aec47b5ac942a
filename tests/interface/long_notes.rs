//! A note of two pages is written, drawn and changed like a short one.

use super::screen::{screen, theme};
use super::walk::{Walk, shipped, told};
use tenken::assessment::Entry;
use tenken::i18n::Catalogs;
use tenken::wizard::{Effect, Key, Msg};

const QUESTION: &str = "security.approved-tools";

/// As many characters as a note takes, of every width and with paragraphs.
fn full() -> String {
    let text = "総務の佐藤が、規約の写しを取った。A1 ｶﾞ\n".chars().cycle();
    text.take(Entry::TEXT_MAX - 1).chain(['終']).collect()
}

fn in_a_note(lang: &str) -> Walk {
    let mut walk = Walk::opened(lang, (80, 24), shipped(), told(), false);
    walk.model.has_editor = true;
    walk.go_to(QUESTION).keys(&[Key::F(4)]);
    walk
}

fn note(walk: &Walk) -> &str {
    &walk.assessment().entry(QUESTION).unwrap().note
}

#[test]
fn a_full_note_keeps_its_cursor_in_sight_wherever_it_goes() {
    let catalogs = Catalogs::load();
    let mut walk = in_a_note("ja");
    walk.send(Msg::Paste(full()));
    for key in [
        Key::End,
        Key::Up,
        Key::Home,
        Key::Left,
        Key::Down,
        Key::Backspace,
    ] {
        for _ in 0..8 {
            walk.keys(&[key]);
            let drawn = screen(&mut walk.model, &catalogs, &theme(true)).drawn;
            let at = drawn.cursor.unwrap();
            assert!(at.y < 24 && at.x < 80, "{key:?}: {at:?}");
        }
    }
}

#[test]
fn one_character_more_than_there_is_room_for_is_told_and_nothing_is_lost() {
    let catalogs = Catalogs::load();
    let mut walk = in_a_note("en");
    walk.send(Msg::Paste(full()));
    walk.types("x");
    let shown = screen(&mut walk.model, &catalogs, &theme(true)).text();
    assert!(shown.contains("終"), "{shown}");
    assert!(walk.model.notice.is_some());
    walk.keys(&[Key::Enter]);
    assert_eq!(note(&walk), full());
}

#[test]
fn the_own_editor_gets_the_whole_note_and_may_fill_it() {
    let mut walk = in_a_note("ja");
    walk.send(Msg::Paste(full()));
    walk.effects.clear();
    walk.keys(&[Key::F(4)]);
    let lent = walk.effects.iter().find_map(|effect| match effect {
        Effect::Edit(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(lent, Some(full()));
    let edited: String = full().chars().rev().collect();
    walk.send(Msg::Edited(Some(edited.clone())));
    assert!(walk.model.notice.is_none());
    walk.keys(&[Key::Enter]);
    assert_eq!(note(&walk), edited);
    walk.keys(&[Key::F(4)]);
    walk.send(Msg::Edited(Some(format!("{edited}too much"))));
    assert!(walk.model.notice.is_some());
    assert_eq!(note(&walk), edited);
}
