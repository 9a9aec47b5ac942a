//! An error after a double click stays readable, and no other start waits for anybody.

use crate::program::User;
use tenken::cli::Start;

const DOUBLE_CLICK: Start = Start {
    has_arguments: false,
    is_windows: true,
    has_terminal: true,
};

#[test]
fn an_error_after_a_double_click_in_windows_waits_to_be_read() {
    assert!(DOUBLE_CLICK.waits_after_failure());
}

#[test]
fn a_command_elsewhere_or_without_a_person_never_waits() {
    let others = [
        Start {
            has_arguments: true,
            ..DOUBLE_CLICK
        },
        Start {
            is_windows: false,
            ..DOUBLE_CLICK
        },
        Start {
            has_terminal: false,
            ..DOUBLE_CLICK
        },
    ];
    for start in others {
        assert!(!start.waits_after_failure(), "{start:?}");
    }
}

#[test]
fn a_start_without_arguments_and_without_a_terminal_ends_by_itself() {
    let said = User::english().run(&[]).fails();
    assert!(!said.contains("Press Enter"), "{said}");
}
