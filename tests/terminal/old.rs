//! Terminals of glass, consoles and serial lines.

use crate::{Terminal, terminal_as};
use std::time::{Duration, Instant};

const NOT_TAKEN: &str = "貼り付けは取り込みませんでした";
/// Longer than any machine should need for one key.
const PAUSE: Duration = Duration::from_secs(2);

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
    // So long that no machine is held up enough for fingers to have typed it meanwhile.
    terminal.press(&"1\r2\r3\r1\r".repeat(40));
    Terminal::wait("the notice", || terminal.seen().contains(NOT_TAKEN));
    assert_eq!(terminal.file(), before);
    // Whoever types is not taken for a paste; what comes at once after one belongs to it.
    let mut pressed: Option<Instant> = None;
    Terminal::wait("the answer typed", || {
        if pressed.is_none_or(|at| at.elapsed() >= PAUSE) {
            terminal.press("3");
            pressed = Some(Instant::now());
        }
        terminal.file() != before
    });
    terminal.press("\x03");
    let (code, output, _, _data) = terminal.end();
    assert_eq!(code, "0");
    let text = String::from_utf8(output).unwrap();
    assert!(text.contains(NOT_TAKEN), "{text:?}");
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
