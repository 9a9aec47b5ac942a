//! A paste that arrives as keys, as on Windows, is found, and never answers a question.

use super::answering::at_first_question;
use super::walk::Walk;
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers,
};
use std::time::Duration;
use tenken::tui::{Burst, of_event};
use tenken::wizard::Key;

const AT_ONCE: Duration = Duration::ZERO;
const LONG_AGO: Duration = Duration::from_secs(5);

fn key(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

/// The keys of a text, a line break being Enter.
fn keys(text: &str) -> Vec<Event> {
    let of = |c| match c {
        '\n' => key(KeyCode::Enter),
        c => key(KeyCode::Char(c)),
    };
    text.chars().map(of).collect()
}

fn paste(text: &str) -> Event {
    Event::Paste(text.to_owned())
}

/// What a burst that came after a pause is taken for.
fn gathered(events: Vec<Event>) -> Vec<Event> {
    Burst::default().gather(events, AT_ONCE, LONG_AGO)
}

fn happens(walk: &mut Walk, events: Vec<Event>) {
    for event in events {
        if let Some(msg) = of_event(event, &walk.model) {
            walk.send(msg);
        }
    }
}

#[test]
fn keys_that_come_one_by_one_stay_keys() {
    let mut burst = Burst::default();
    for event in keys("1\n2\n") {
        let paused = Duration::from_millis(70);
        assert_eq!(burst.gather(vec![event.clone()], AT_ONCE, paused), [event]);
    }
}

#[test]
fn two_keys_that_roll_into_one_another_stay_keys() {
    assert_eq!(gathered(keys("1\n")), keys("1\n"));
}

#[test]
fn a_key_that_is_held_down_stays_keys() {
    assert_eq!(gathered(keys("jjjjjjjj")), keys("jjjjjjjj"));
    let down = vec![key(KeyCode::Down); 30];
    assert_eq!(gathered(down.clone()), down);
}

#[test]
fn what_was_typed_while_the_program_was_busy_stays_keys() {
    let mut burst = Burst::default();
    let typed = keys("1\n2\n1\n");
    let busy = Duration::from_secs(1);
    assert_eq!(burst.gather(typed.clone(), busy, AT_ONCE), typed);
}

#[test]
fn many_keys_at_once_are_a_paste_with_its_line_breaks() {
    assert_eq!(gathered(keys("1\n2\n1\n")), [paste("1\n2\n1\n")]);
    assert_eq!(gathered(keys("会社名\n")), [paste("会社名\n")]);
}

#[test]
fn releases_of_keys_are_neither_keys_nor_text() {
    let release = |event: &Event| match event {
        Event::Key(key) => Event::Key(KeyEvent {
            kind: KeyEventKind::Release,
            state: KeyEventState::NONE,
            ..*key
        }),
        other => other.clone(),
    };
    let events = keys("abc")
        .into_iter()
        .flat_map(|event| [event.clone(), release(&event)]);
    assert_eq!(gathered(events.collect()), [paste("abc")]);
}

#[test]
fn a_long_paste_in_pieces_stays_a_paste_to_its_last_letter() {
    let mut burst = Burst::default();
    let soon = Duration::from_millis(10);
    assert_eq!(
        burst.gather(keys("abc\n"), AT_ONCE, LONG_AGO),
        [paste("abc\n")]
    );
    assert_eq!(burst.gather(keys("1"), AT_ONCE, soon), [paste("1")]);
    assert_eq!(burst.gather(keys("\n"), AT_ONCE, soon), [paste("\n")]);
    // After a moment a key is a key again.
    assert_eq!(burst.gather(keys("1"), AT_ONCE, LONG_AGO), keys("1"));
}

#[test]
fn keys_that_write_nothing_part_one_paste_from_the_next() {
    let mut events = keys("abc");
    events.push(key(KeyCode::F(2)));
    events.extend(keys("1"));
    let mut wanted = vec![paste("abc"), key(KeyCode::F(2))];
    wanted.extend(keys("1"));
    assert_eq!(gathered(events), wanted);
}

#[test]
fn a_paste_outside_a_field_answers_nothing_and_says_so() {
    let mut walk = at_first_question();
    let (before, question) = (
        walk.assessment().clone(),
        walk.question().map(str::to_owned),
    );
    happens(&mut walk, gathered(keys("1\n1\n1\n")));
    assert_eq!(*walk.assessment(), before);
    assert_eq!(walk.question().map(str::to_owned), question);
    let said = walk.model.notice.as_ref().map(|notice| notice.id);
    assert_eq!(said, Some("wizard-paste-nowhere"));
    // The next key works, and takes the sentence away.
    walk.keys(&[Key::Char('1')]);
    assert_ne!(*walk.assessment(), before);
    assert!(walk.model.notice.is_none());
}

#[test]
fn the_same_keys_unguarded_would_have_answered() {
    let mut walk = at_first_question();
    let before = walk.assessment().clone();
    happens(&mut walk, keys("1\n1\n1\n"));
    assert_ne!(*walk.assessment(), before);
}

#[test]
fn a_paste_into_a_note_keeps_its_lines_and_stays_in_the_note() {
    let mut walk = at_first_question();
    walk.keys(&[Key::F(4)]);
    happens(&mut walk, gathered(keys("1行目\n2行目\n")));
    assert_eq!(walk.model.editor().unwrap().text(), "1行目\n2行目\n");
}

#[test]
fn a_paste_into_a_name_is_one_line() {
    let mut walk = Walk::begun("ja", (80, 24));
    walk.keys(&[Key::Char('1')]);
    happens(&mut walk, gathered(keys("山田\n製作所")));
    assert_eq!(walk.model.editor().unwrap().text(), "山田 製作所");
    assert_eq!(walk.assessment().organisation, "");
}
