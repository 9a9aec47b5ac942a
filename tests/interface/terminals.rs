//! What a terminal is taken for by its name.

use super::answering::at_first_question;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use tenken::tui::{Abilities, Glyphs, of_event};
use tenken::wizard::Msg;

fn named(name: &str, variables: &[&str]) -> Abilities {
    Abilities::of(name, |variable| variables.contains(&variable), false)
}

#[test]
fn desktop_terminals_and_tmux_are_trusted_with_everything() {
    for name in [
        "xterm",
        "xterm-256color",
        "tmux-256color",
        "foot",
        "alacritty",
        "rxvt-unicode",
    ] {
        let able = named(name, &[]);
        let all = [
            able.has_japanese,
            able.has_signs,
            able.has_color,
            able.marks_pastes,
            able.is_modern,
        ];
        assert_eq!(all, [true; 5], "{name}");
    }
}

#[test]
fn only_the_linux_console_has_no_japanese_letters() {
    assert!(!named("linux", &[]).has_japanese);
    for name in ["linux-16color-not", "vt100", "xterm", "screen", ""] {
        assert!(named(name, &[]).has_japanese, "{name}");
    }
}

#[test]
fn terminals_of_glass_get_no_colour_which_would_blink_and_only_ascii_signs() {
    for name in ["vt100", "vt220", "vt52", "ansi", "dumb", ""] {
        let able = named(name, &[]);
        assert!(
            !able.has_color && !able.is_modern && !able.marks_pastes,
            "{name}"
        );
        assert_eq!(Glyphs::fitting(able), Glyphs::ASCII, "{name}");
    }
}

#[test]
fn screen_marks_no_pastes_and_tmux_under_the_same_name_does() {
    assert!(!named("screen.xterm-256color", &[]).marks_pastes);
    assert!(named("screen-256color", &["TMUX"]).marks_pastes);
}

#[test]
fn nothing_is_answered_unseen_in_a_window_too_small_to_read() {
    let mut walk = at_first_question();
    let key = |code, modifiers| Event::Key(KeyEvent::new(code, modifiers));
    let answer = || key(KeyCode::Char('1'), KeyModifiers::NONE);
    assert!(of_event(answer(), &walk.model).is_some());
    walk.send(Msg::Resize(39, 24));
    assert!(of_event(answer(), &walk.model).is_none());
    assert!(of_event(Event::Paste("1".into()), &walk.model).is_none());
    assert!(of_event(Event::Resize(80, 24), &walk.model).is_some());
    let leave = key(KeyCode::Char('c'), KeyModifiers::CONTROL);
    assert!(of_event(leave, &walk.model).is_some());
}

#[test]
fn on_windows_a_paste_is_never_marked_and_the_old_console_gets_ascii_signs() {
    let old = Abilities::of("", |_| false, true);
    let new = Abilities::of("", |variable| variable == "WT_SESSION", true);
    assert!(!old.marks_pastes && !new.marks_pastes);
    assert_eq!(Glyphs::fitting(old), Glyphs::ASCII);
    assert_eq!(Glyphs::fitting(new), Glyphs::BOX);
    assert!(old.has_japanese && old.has_color);
}
