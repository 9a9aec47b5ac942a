//! Terminals of glass, consoles and serial lines.

use crate::{Terminal, terminal_as};
use std::thread;
use std::time::Duration;

#[test]
fn a_vt100_is_sent_nothing_it_would_take_for_something_else_and_is_left_blank() {
    let Some(mut terminal) = terminal_as("vt100", (80, 24)) else {
        return;
    };
    terminal.begin();
    terminal.press("\x1bOQ");
    terminal.press("\x03");
    let (code, output, _, _data) = terminal.end();
    assert_eq!(code, "0");
    let text = String::from_utf8(output).unwrap();
    for sequence in ["38;5", "?2026", "[6n", "✓", "▸"] {
        assert!(!text.contains(sequence), "{sequence}: {text:?}");
    }
    // Without a second screen the prompt would stand in the middle of the last question.
    let end = text
        .rfind("\x1b[2J\x1b[1;1H")
        .expect("the screen is cleared");
    assert!(text[end..].len() < 80, "{:?}", &text[end..]);
}

#[test]
fn a_paste_that_the_terminal_does_not_mark_answers_nothing() {
    let Some(mut terminal) = terminal_as("vt100", (80, 24)) else {
        return;
    };
    terminal.begin();
    let before = terminal.file();
    terminal.press("1\r2\r3\r1\r");
    thread::sleep(Duration::from_millis(300));
    assert_eq!(terminal.file(), before);
    // Whoever types is not taken for a paste.
    terminal.press("3");
    Terminal::wait("the answer typed", || terminal.file() != before);
    terminal.press("\x03");
    let (code, output, _, _data) = terminal.end();
    assert_eq!(code, "0");
    let text = String::from_utf8(output).unwrap();
    assert!(text.contains("貼り付けは取り込みませんでした"), "{text:?}");
}

#[test]
fn a_paste_into_a_note_on_such_a_terminal_keeps_its_lines() {
    let Some(mut terminal) = terminal_as("vt100", (80, 24)) else {
        return;
    };
    terminal.begin();
    terminal.press("\x1bOS");
    terminal.press("総務\r経理\r");
    Terminal::wait("the note", || terminal.file().contains("総務\\n経理"));
    terminal.press("\x03");
    terminal.end();
}
